import {
  between,
  type Document,
  hasTag,
  inPassage,
  isClauseMark,
  isComma,
  type Range,
  tagAt,
  wordAt,
} from '../grammar/document';
import { afterQualifier } from '../grammar/quantifier';
import { FINITE, IN_NOUN_PHRASE, Tag, tagSet } from '../grammar/tags';
import { NounClass } from '../lexicon';
import * as words from '../lexicon/en/sources';
import { CALENDAR, CERTAIN_PERSON_ENDING } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { isCapitalized } from '../text/tokens';

/** A source phrase taken apart. Token indices. */
export interface SourcePhrase {
  readonly range: Range;
  /** The head noun or the last part of a name. */
  readonly head: number;
  /** The phrase up to and with its head. */
  readonly core: Range;
  /** What follows the head: "of the city", "who spoke on condition of anonymity". */
  readonly rest: Range;
  /** Bits of `NounClass` of the head. */
  readonly headNouns: number;
  /** True if the head is part of a name. */
  readonly named: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  /** "one", "two", "some", "several" of a counted phrase; empty where nothing counts. */
  readonly quantity: string;
}

const PARTS = wordSet(words.PARTS);
const QUANTITIES = wordSet(words.QUANTITIES);
const DEFINITE = wordSet(words.DEFINITE);
const SINGULAR_STARTS = wordSet(words.SINGULAR_STARTS);
const POSSESSIVE_SIGNS = wordSet(words.POSSESSIVE_SIGNS);
const BEFORE_NOUNS = wordSet(words.BEFORE_NOUNS);
const DAYS_AND_MONTHS = wordSet(CALENDAR);

/** Finds the head of a source phrase: the last noun before a preposition, a clause, a comma or a bracket. */
export function readPhrase(d: Document, range: Range): SourcePhrase {
  const end = withoutPossessive(d, range);
  const start = phraseStart(d, range.start, end);
  let head = headFrom(d, start, end);
  const outer = head;
  let quantity = quantityIn(d, start, head);
  if (head + 2 < end && wordAt(d, head + 1) === 'of' && PARTS.has(wordAt(d, head))) {
    const whole = headFrom(d, phraseStart(d, head + 2, end), end);
    // "some members of | Congress" are people, and not the body.
    if (
      wordAt(d, head) !== 'members' ||
      !(isNamePart(d, whole) || (d.nouns[whole] as number) & NounClass.institution)
    ) {
      quantity = wordAt(d, head);
      head = whole;
    }
  }
  const bearer = bearerAfterBody(d, head, end);
  if (bearer > head) head = headFrom(d, bearer, end);
  const first = wordAt(d, start);
  return {
    range,
    head,
    core: { start, end: head + 1 },
    rest: between(head + 1, range.end),
    headNouns: d.nouns[head] as number,
    named: isNamePart(d, head),
    definite: (outer === head || bearer > outer) && (DEFINITE.has(first) || hasPossessive(d, start, head)),
    plural: isPluralHead(d, head, start, quantity),
    quantity,
  };
}

/** "A Ministry of Works | spokesman": the noun for a person right after a body's name that "of" or "for" joins, or -1. */
function bearerAfterBody(d: Document, head: number, end: number): number {
  const joint = wordAt(d, head + 1);
  if (!isCapitalized(d.tokens, head) || (joint !== 'of' && joint !== 'for')) return -1;
  let i = head + 2;
  while (
    i < end &&
    (isNamePart(d, i) || ((tagAt(d, i) === Tag.determiner || tagAt(d, i) === Tag.coordinator) && isNamePart(d, i + 1)))
  )
    i++;
  const person = (d.nouns[i] as number) & (PERSONS | NounClass.document) || CERTAIN_PERSON_ENDING.test(wordAt(d, i));
  return i < end && i > head + 2 && tagAt(d, i) !== Tag.name && person ? i : -1;
}

/** True for a token that is part of a name, also where a word for a time is one: "The New York Times". */
export function isNamePart(d: Document, i: number): boolean {
  const tag = tagAt(d, i);
  if (tag === Tag.name) return true;
  return (
    (tag === Tag.time || tag === Tag.adverb) &&
    isCapitalized(d.tokens, i) &&
    tagAt(d, i - 1) === Tag.name &&
    !isCalendar(wordAt(d, i))
  );
}

const isCalendar = (word: string): boolean => DAYS_AND_MONTHS.has(word) || /day$|^.{3,4}\.$/.test(word);

/** A possessive source ("the mayor's") is who owns the claim. */
export function withoutPossessive(d: Document, range: Range): number {
  let end = range.end;
  while (end - 1 > range.start && POSSESSIVE_SIGNS.has(wordAt(d, end - 1))) end--;
  return end;
}

function phraseStart(d: Document, from: number, end: number): number {
  let start = Math.min(afterQualifier(d, from), end - 1);
  while (
    start < end - 1 &&
    SKIPPED[tagAt(d, start)] === 1 &&
    !(isCapitalized(d.tokens, start) && tagAt(d, start + 1) === Tag.name && tagAt(d, start) !== Tag.negation)
  )
    start++;
  if (start < end - 1 && (wordAt(d, start) === '[' || wordAt(d, start) === '(')) start++;
  return isDozen(d, start + 1) && wordAt(d, start) === 'half' ? start + 1 : start;
}

const SKIPPED = tagSet(Tag.adverb, Tag.negation, Tag.coordinator, Tag.preposition, Tag.subordinator, Tag.quote);

/** "a dozen" at token `i`. */
const isDozen = (d: Document, i: number): boolean => wordAt(d, i) === 'a' && wordAt(d, i + 1) === 'dozen';

/** The head of the noun phrase that begins at `start`. */
function headFrom(d: Document, start: number, end: number): number {
  const first = tagAt(d, start);
  if (first === Tag.pronoun || first === Tag.objectPronoun || first === Tag.relative) {
    const acronym = isNamePart(d, start + 1) && isCapitalized(d.tokens, start);
    if (!acronym && !BEFORE_NOUNS.has(wordAt(d, start))) return start;
    if (!acronym && IN_NOUN_PHRASE[tagAt(d, start + 1)] !== 1) return start;
  }
  let head = -1;
  let i = start;
  while (i < end) {
    if (inPassage(d, i) && i > start) {
      i++;
      continue;
    }
    const next = stepRight(d, i, end, head, start);
    if (next < 0) break;
    if (isHead(d, i, end)) head = i;
    i = next;
  }
  return head < 0 ? start : head;
}

/** A noun, a name or a number is a head; an adjective only at the end: "the accused". */
function isHead(d: Document, i: number, end: number): boolean {
  const tag = tagAt(d, i);
  if (tag === Tag.determiner || tag === Tag.possessive || tag === Tag.coordinator || tag === Tag.adverb) return false;
  if (tag === Tag.punctuation || tag === Tag.preposition) return false;
  if (tag === Tag.adjective || tag === Tag.participle || tag === Tag.gerund)
    return (d.nouns[i] as number) !== 0 || (i + 1 >= end && tagAt(d, i - 1) !== Tag.noun);
  return true;
}

/** The next token of the phrase's core after `i`, or -1 where the core ends before `i`. */
function stepRight(d: Document, i: number, end: number, head: number, start: number): number {
  const tag = tagAt(d, i);
  if (IN_NOUN_PHRASE[tag] === 1 || isNamePart(d, i)) {
    // "a nurse | whose name".
    if ((tag === Tag.determiner || wordAt(d, i) === 'whose') && head >= 0) return -1;
    if (tag === Tag.name && head === i - 1 && tagAt(d, head) === Tag.noun && hasOwnVerb(d, i, end)) return -1;
    return i + 1;
  }
  const next = i + 1;
  const goesOn =
    next < end &&
    (IN_NOUN_PHRASE[tagAt(d, next)] === 1 || isNamePart(d, next)) &&
    tagAt(d, next) !== Tag.determiner &&
    tagAt(d, next) !== Tag.possessive;
  if (tag === Tag.finite || tag === Tag.base)
    return (d.nouns[i] as number) !== 0 || goesOn || (next >= end && head >= 0) || i === start ? next : -1;
  if (tag === Tag.participle || tag === Tag.gerund)
    return head < 0 || wordAt(d, i - 1) === "'s" || (goesOn && tagAt(d, i - 1) === Tag.adjective) ? next : -1;
  if (tag === Tag.adverb)
    return (goesOn || MODIFIER[tagAt(d, next)] === 1) && (head < 0 || wordAt(d, i - 1) === "'s" || goesOn) && next < end
      ? next
      : -1;
  if (tag === Tag.relative || tag === Tag.modal || tag === Tag.pronoun) return i === start && next < end ? next : -1;
  if (wordAt(d, i) === '&' && isNamePart(d, next)) return next;
  if ((tag === Tag.coordinator || isComma(d, i)) && next < end && joinsModifiers(d, i, end, head)) return next;
  if (goesOn && d.tokens.end[i - 1] === d.tokens.start[i] && /^[–—/-]$/.test(wordAt(d, i))) return next;
  return -1;
}

/** "a letter | Doe wrote": a name that begins a clause of its own. */
function hasOwnVerb(d: Document, name: number, end: number): boolean {
  let i = name;
  while (tagAt(d, i) === Tag.name) i++;
  return i < end && FINITE[tagAt(d, i)] === 1;
}

const MODIFIER = tagSet(Tag.participle, Tag.gerund, Tag.adjective, Tag.adverb);

const PEOPLE =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.insider |
  NounClass.occupation |
  NounClass.informant |
  NounClass.group |
  NounClass.candidacy;
const PERSONS = PEOPLE & ~NounClass.group;
const THINGS = NounClass.document | NounClass.mediaNoun;

/** "American and Western intelligence sources", "federal, state and local data": what is joined are modifiers, the head comes later. */
function joinsModifiers(d: Document, joint: number, end: number, head: number): boolean {
  if (head === joint - 1 && joinsInBody(d, joint, end)) return true;
  if (head >= 0 && tagAt(d, head) === Tag.name && !isModifying(d, head)) return false;
  if (head >= 0 && (d.nouns[head] as number) & (PEOPLE | THINGS) && !isModifying(d, head)) return false;
  let last = -1;
  for (let i = joint + 1; i < end; i++) {
    const tag = tagAt(d, i);
    if (tag === Tag.coordinator || isComma(d, i)) continue;
    if (tag === Tag.determiner || (IN_NOUN_PHRASE[tag] !== 1 && tag !== Tag.finite && tag !== Tag.base)) break;
    // "work and pensions secretary | Jo Doe".
    if (tag === Tag.name && last > joint && tagAt(d, last) === Tag.noun && (d.nouns[last] as number) & PERSONS) break;
    // "Police and Crime Commissioner | Jo Doe".
    if (tag === Tag.name && last > joint + 1 && isTitleOfOffice(d, last) && d.nouns[joint + 1] === 0) return true;
    last = i;
  }
  return last > joint + 1 || (last > joint && (head < 0 || isModifying(d, head)))
    ? last >= 0 &&
        ((d.nouns[last] as number) & (PEOPLE | THINGS | NounClass.institution)) !== 0 &&
        tagAt(d, last) !== Tag.name
    : false;
}

const isTitleOfOffice = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.name && ((d.nouns[i] as number) & NounClass.officialTitle) !== 0;

/** "the Nurses | and Carers Association", "Harlow Fire | and Rescue Service": common nouns in the name of one body. */
function joinsInBody(d: Document, joint: number, end: number): boolean {
  let last = joint;
  while (last + 1 < end && tagAt(d, last + 1) === Tag.name) last++;
  const before = d.nouns[joint - 1] as number;
  return (
    tagAt(d, joint - 1) === Tag.name &&
    d.tokens.words[joint - 1]?.known === true &&
    !(before & (NounClass.maleName | NounClass.femaleName | NounClass.place | NounClass.bodyEnding)) &&
    last > joint + 1 &&
    ((d.nouns[last] as number) & NounClass.bodyEnding) !== 0
  );
}

const isModifying = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.adjective ||
  ((d.nouns[i] as number) & (NounClass.demonym | NounClass.place | NounClass.institution)) !== 0;

function quantityIn(d: Document, start: number, head: number): string {
  for (let i = start; i <= head; i++) {
    const word = wordAt(d, i);
    const tag = tagAt(d, i);
    if ((i < head || i === start) && QUANTITIES.has(word) && tag !== Tag.name) return word;
    if (tag === Tag.number && i < head) return word;
    if (tag === Tag.noun || tag === Tag.name) return '';
  }
  return '';
}

/** "her lawyers", "the company's lawyers". */
export const hasPossessive = (d: Document, start: number, head: number): boolean =>
  hasTag(d, start, head, Tag.possessive);

function isPluralHead(d: Document, head: number, start: number, quantity: string): boolean {
  if (quantity === 'one' || quantity === 'another' || quantity === 'each' || quantity === 'every') return false;
  const bits = d.nouns[head] as number;
  if (bits & NounClass.plural) return true;
  if (SINGULAR_STARTS.has(wordAt(d, start))) return false;
  if (bits & (NounClass.maleName | NounClass.femaleName)) return false;
  return (tagAt(d, head) !== Tag.name || bits !== 0) && /[^su]s$/.test(wordAt(d, head));
}

/** The last noun before `end` with its modifiers, after any preposition: "a group of | angry tenants". */
export function lastNoun(d: Document, end: number, floor: number): Range {
  let start = end - 1;
  while (start > floor && tagAt(d, start - 1) !== Tag.preposition) start--;
  return { start, end };
}

/** The segment after a comma at `comma`, up to the next comma, mark or `hi`. */
export function segmentAfter(d: Document, comma: number, hi: number): Range {
  let end = comma + 1;
  while (
    end < hi &&
    !isClauseMark(d, end) &&
    wordAt(d, end) !== ')' &&
    !inPassage(d, end) &&
    tagAt(d, end) !== Tag.lineBreak
  )
    end++;
  return between(comma + 1, end);
}
