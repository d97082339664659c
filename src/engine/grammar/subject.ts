import { NounClass, Trait } from '../lexicon';
import { cueOf } from '../lexicon/cues';
import { APPOSITION_OPENERS, SUBORDINATORS_AND_PREPOSITIONS } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import { hasFiniteVerb, hasTense } from './clauses';
import {
  between,
  type Document,
  descriptionAt,
  hasTrait,
  inPassage,
  isComma,
  isDash,
  opensPassage,
  type Range,
  type SourceDescription,
  tagAt,
  wordAt,
} from './document';
import { canSpeak } from './inverted-cue';
import { nounPhraseBefore } from './noun-phrase-before';
import {
  bracketStart,
  headOf,
  isNominal,
  isPerson,
  isPlural,
  isReducedPast,
  isReflexive,
  isRegion,
  nameAlone,
} from './noun-phrase-parts';
import { afterQualifier } from './quantifier';
import { FINITE, IN_VERB_GROUP, MAIN_VERB, NOMINAL, STARTS_NOUN_PHRASE, Tag } from './tags';

const OPENS_APPOSITION = wordSet(APPOSITION_OPENERS);
const PREPOSITION_TOO = wordSet(SUBORDINATORS_AND_PREPOSITIONS);

/**
 * The subject of the verb group that starts at `verb`, within the sentence that starts at `lo`.
 * An apposition between subject and verb belongs to it, with its closing comma ("Jo Doe, the mayor, | said").
 */
export function subjectBefore(d: Document, verb: number, lo: number): Range | undefined {
  let k = verb - 1;
  // "the mayor herself | said".
  if (isReflexive(d, k) && isNominal(d, k - 1)) {
    const alone = subjectBefore(d, k, lo);
    return alone && between(alone.start, verb);
  }
  // "Jo Doe, who was late, | then loudly asked".
  while (k > lo && tagAt(d, k) === Tag.adverb) k--;
  if (!isComma(d, k) && !isDash(d, k)) k = verb - 1;
  k = beforeDay(d, k, lo);
  if (k < lo) return undefined;
  const described = describedSubject(d, k, lo);
  if (described) return described;
  // "offered him a job, | then says".
  const then = isComma(d, k) && k < verb - 1 && wordAt(d, verb - 1) === 'then';
  if (isComma(d, k) || isDash(d, k))
    return interruptedSubject(d, k, lo) ?? (then || goesOn(d, verb) ? sharedSubject(d, k, lo) : undefined);
  if (tagAt(d, k) === Tag.coordinator || wordAt(d, k) === ';') return sharedSubject(d, k, lo);
  if (wordAt(d, k) === 'then' && (tagAt(d, k - 1) === Tag.coordinator || isComma(d, k - 1)))
    return sharedSubject(d, k - 1, lo);
  if (inPassage(d, k))
    return closesSegment(d, k, lo)
      ? (interruptedSubject(d, k, lo) ?? (goesOn(d, verb) ? sharedSubject(d, k, lo) : undefined))
      : undefined;
  const phrase = restrictedSubject(d, verb, lo) ?? nounPhraseBefore(d, verb, lo);
  if (!phrase) return undefined;
  const named = namedBefore(d, phrase, verb, lo);
  if (named < phrase.start) return between(named, phrase.end);
  return nameAlone(d, withResident(d, besideAdverbial(d, phrase, lo) ?? afterOpening(d, phrase, lo), lo));
}

/**
 * "| Jo Doe, a lecturer in Harlow | said that …": where the name begins before a role without its closing comma, or the
 * phrase itself: "Jo Doe, | the mayor | said, was late", "Back in Harlow, | the mayor said".
 */
function namedBefore(d: Document, phrase: Range, verb: number, lo: number): number {
  if (!isComma(d, phrase.start - 1) || tagAt(d, phrase.start - 2) !== Tag.name) return phrase.start;
  let end = verb;
  while (IN_VERB_GROUP[tagAt(d, end)] === 1 || MAIN_VERB[tagAt(d, end)] === 1) end++;
  const head = headOf(d, phrase);
  const closed = isComma(d, end) || (wordAt(d, phrase.start) === 'the' && wordAt(d, head + 1) !== 'of');
  return closed || !isPerson(d, head) ? phrase.start : describedName(d, { start: phrase.start, head }, lo);
}

/** "In a statement | Kestrel said", "During the interview | Mr Doe said": a name after an opening adverbial without a comma. */
function afterOpening(d: Document, phrase: Range, lo: number): Range {
  const opening = phrase.start - 1;
  if (opening < lo || tagAt(d, opening) !== Tag.preposition || (opening > lo && isNominal(d, opening - 1)))
    return phrase;
  for (let i = phrase.start + 2; i < phrase.end; i++) {
    const titled = ((d.nouns[i] as number) & NounClass.neutralTitle) !== 0 && !isPerson(d, i - 1);
    if (tagAt(d, i) === Tag.name && (titled || (tagAt(d, i - 1) === Tag.noun && !isPerson(d, i - 1))))
      return between(i, phrase.end);
  }
  return phrase;
}

/** "who in two earlier opinions | said", "the court had in 2019 | ruled": what stands before an adverbial that ends like a subject. */
function besideAdverbial(d: Document, { start }: Range, lo: number): Range | undefined {
  const before = start - 2;
  if (before < lo || tagAt(d, start - 1) !== Tag.preposition) return undefined;
  // "the chairman earlier in the day | praised it".
  if (/^(?:earlier|later|late|early)$/.test(wordAt(d, before))) return nounPhraseBefore(d, before, lo);
  if (tagAt(d, before) === Tag.relative) return nounPhraseBefore(d, before + 1, lo);
  return tagAt(d, before) === Tag.have ? nounPhraseBefore(d, before, lo) : undefined;
}

/** "Jo Doe of Ostwick, | Northmark": the name before a town and its region. */
function withResident(d: Document, region: Range, lo: number): Range {
  const comma = region.start - 1;
  if (comma <= lo || !isComma(d, comma) || tagAt(d, comma - 1) !== Tag.name || tagAt(d, region.end - 1) !== Tag.name)
    return region;
  let town = comma - 1;
  while (town > lo && tagAt(d, town - 1) === Tag.name) town--;
  if (!/^(?:of|from|in)$/.test(wordAt(d, town - 1))) return region;
  let name = town - 1;
  while (name > lo && tagAt(d, name - 1) === Tag.name) name--;
  return name === lo && name < town - 1 ? between(name, region.end) : region;
}

/** "Jo Doe, who leads the union, on Friday | said", "left and on Friday | said": what stands before a day, or `last`. */
function beforeDay(d: Document, last: number, lo: number): number {
  if (tagAt(d, last) !== Tag.time) return last;
  let k = last - 1;
  while (k > lo && (tagAt(d, k) === Tag.time || /^(?:on|late|early|this|last)$/.test(wordAt(d, k)))) k--;
  return k > lo && (isComma(d, k) || tagAt(d, k) === Tag.coordinator) ? k : last;
}

/** "people who have lived near the plant | said": the noun before a relative clause with one verb of its own. */
function restrictedSubject(d: Document, verb: number, lo: number): Range | undefined {
  let verbs = 0;
  for (let k = verb - 1; k > Math.max(lo, verb - LONGEST_RELATIVE); k--) {
    const tag = tagAt(d, k);
    if (tag === Tag.punctuation || tag === Tag.that || tag === Tag.subordinator || inPassage(d, k)) return undefined;
    if (cueOf(d.lemma[k] as string)?.frames.clause && !hasObject(d, k + 1)) return undefined;
    if (FINITE[tag] === 1 && FINITE[tagAt(d, k + 1)] !== 1) verbs++;
    if (tag !== Tag.relative && wordAt(d, k) !== 'whose') continue;
    // "people who worked here and | who left".
    if (verbs === 1 && tagAt(d, k - 1) === Tag.coordinator) {
      verbs = 0;
      continue;
    }
    const head = verbs === 1 ? nounPhraseBefore(d, k, lo) : undefined;
    return head && between(head.start, verb);
  }
  return undefined;
}

/** A verb that has something else than a clause after it: "identified | herself", "agreed | with him". */
const hasObject = (d: Document, i: number): boolean => tagAt(d, i) === Tag.preposition || isReflexive(d, i);

const LONGEST_RELATIVE = 25;

/** "a person briefed on the talks | said"; "the official, who asked not to be named, | said". */
function describedSubject(d: Document, last: number, lo: number): Range | undefined {
  const interrupted = isComma(d, last) || isDash(d, last);
  const description = descriptionAt(d, interrupted ? last - 1 : last);
  if (!description || description.start < lo || description.head > last) return undefined;
  const inside =
    interrupted &&
    description.start > lo &&
    !isComma(d, description.start - 1) &&
    tagAt(d, description.start - 1) !== Tag.quote;
  if (inside && !opensClause(d, description.start - 1)) return undefined;
  return between(describedName(d, description, lo), last + 1);
}

/** "Jo Doe, | a nurse who worked that night": the name before a description that is an apposition. */
function describedName(d: Document, { start, head }: Pick<SourceDescription, 'start' | 'head'>, lo: number): number {
  const comma = start - 1;
  if (comma <= lo || !isComma(d, comma) || inPassage(d, comma - 1)) return start;
  const name = nounPhraseBefore(d, comma, lo);
  if (!name || tagAt(d, name.start) === Tag.gerund || (isPlural(d, head) && isOneName(d, name))) return start;
  const opens = name.start === lo || inPassage(d, name.start - 1) || isComma(d, name.start - 1);
  return opens && tagAt(d, comma - 1) !== Tag.time && tagAt(d, name.start) !== Tag.pronoun ? name.start : start;
}

/** "Jo Doe", but not "Jo Doe and Lou Roe" or "Democrats". */
function isOneName(d: Document, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tagAt(d, i) === Tag.coordinator) return false;
  return tagAt(d, end - 1) === Tag.name && !isPlural(d, end - 1);
}

const opensClause = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.coordinator ||
  tagAt(d, i) === Tag.subordinator ||
  tagAt(d, i) === Tag.that ||
  tagAt(d, i) === Tag.adverb;

/** "praised him, | mocked her and left": the second of several verbs of one subject. */
function goesOn(d: Document, verb: number): boolean {
  for (let i = verb + 1; i < verb + LONGEST_RELATIVE && !hasTrait(d, i, Trait.stop); i++)
    if (tagAt(d, i) === Tag.coordinator && !inPassage(d, i) && isVerbAfterAdverb(d, i + 1)) return true;
  return false;
}

const isVerbAfterAdverb = (d: Document, i: number): boolean =>
  tagAt(d, tagAt(d, i) === Tag.adverb ? i + 1 : i) === Tag.finite;

/** "X did this and | said that": the subject of the verb before the conjunction. */
function sharedSubject(d: Document, coordinator: number, lo: number): Range | undefined {
  for (let i = coordinator - 1; i >= lo; i--) {
    if (inPassage(d, i)) continue;
    const tag = tagAt(d, i);
    if (FINITE[tag] !== 1) continue;
    let start = i;
    while (
      start - 1 >= lo &&
      (FINITE[tagAt(d, start - 1)] === 1 || tagAt(d, start - 1) === Tag.adverb || tagAt(d, start - 1) === Tag.negation)
    )
      start--;
    if (start - 1 < lo) return undefined;
    if (isComma(d, start - 1)) {
      const interrupted = interruptedSubject(d, start - 1, lo);
      if (interrupted) return interrupted;
      i = start;
      continue;
    }
    if (tagAt(d, start - 1) === Tag.coordinator) {
      i = start;
      continue;
    }
    const subject = nounPhraseBefore(d, start, lo);
    // "denied the charges | brought against her and | said": what cannot speak is hardly the subject.
    const aside =
      subject &&
      subject.start - 1 > lo &&
      (tagAt(d, subject.start - 1) === Tag.subordinator ||
        // "refused to say | who she backs and left".
        /^whom?$/.test(wordAt(d, subject.start - 1)) ||
        (isReducedPast(d, i) && !canSpeak(d, subject) && hasFiniteVerb(d, lo, subject.start)));
    if (aside) {
      i = subject.start;
      continue;
    }
    return subject && tagAt(d, subject.start) === Tag.relative && wordAt(d, subject.start) !== 'who'
      ? undefined
      : subject;
  }
  return undefined;
}

/** "Jo Doe, author of “Tides,” | said": the last mark of quoted words, with the comma before it. */
function closesSegment(d: Document, i: number, lo: number): boolean {
  const passage = d.passages[d.passageOf[i] as number];
  return passage?.close === i && passage.open > lo && isComma(d, i - 1);
}

/** Positions of the commas and dashes between `lo` and `last`, outside quoted passages; the nearest few. */
function breaksBefore(d: Document, last: number, lo: number): number[] {
  const breaks: number[] = [];
  for (let i = last; i >= Math.max(lo, last - 80) && breaks.length < 9; i--) {
    if (inPassage(d, i)) {
      if (closesSegment(d, i, lo)) breaks.unshift(i);
      continue;
    }
    const open = wordAt(d, i) === ')' ? bracketStart(d, i, lo) : -1;
    if (open >= 0) i = open;
    else if (isComma(d, i) || isDash(d, i)) breaks.unshift(i);
    else if (wordAt(d, i) === ';' || wordAt(d, i) === ':') break;
  }
  return breaks;
}

/** "Jo Doe, a friend of the family, | said"; "the minister, speaking in Paris, | said". */
function interruptedSubject(d: Document, last: number, lo: number): Range | undefined {
  const breaks = breaksBefore(d, last, lo);
  for (let b = 0; b < breaks.length - 1; b++) {
    const comma = breaks[b] as number;
    const from = b === 0 ? segmentStart(d, comma, lo) : (breaks[b - 1] as number) + 1;
    const subject = nounPhraseBefore(d, comma, from);
    const resides = subject !== undefined && breaks[b + 1] === last && isRegion(d, between(comma + 1, last));
    if (!subject || !(resides || isSubjectLike(d, subject, from)) || !interruptionsHold(d, breaks, b)) continue;
    // "Jo Doe — who leads the union — | said": dashes set more apart than commas do.
    if (isDash(d, comma) && wordAt(d, comma + 1).startsWith('who')) return subject;
    return isAppositive(d, comma + 1, breaks[b + 1] as number) ? between(subject.start, last + 1) : subject;
  }
  return undefined;
}

function segmentStart(d: Document, comma: number, lo: number): number {
  for (let i = comma - 1; i >= lo; i--) {
    const word = wordAt(d, i);
    if ((word === ';' || word === ':') && !inPassage(d, i)) return i + 1;
  }
  return lo;
}

/** A preposition, or a word that is one as well: "after the hearing, Jo Doe, of the council, | said". */
const governsNoun = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.preposition || PREPOSITION_TOO.has(wordAt(d, i));

/** The phrase reaches back to the start of its segment, but for an opening adverbial or conjunction. */
function isSubjectLike(d: Document, subject: Range, from: number): boolean {
  if (subject.start - 1 >= from && governsNoun(d, subject.start - 1)) return false;
  // "last month, Jo Doe, the mayor, | said".
  if (tagAt(d, headOf(d, subject)) === Tag.time || tagAt(d, subject.end - 1) === Tag.time) return false;
  if (tagAt(d, subject.start) === Tag.relative) return false;
  if (
    subject.start > from &&
    (tagAt(d, subject.start - 1) === Tag.gerund ||
      (wordAt(d, subject.start - 1) === 'as' && tagAt(d, subject.start) === Tag.determiner))
  )
    return false;
  const counted = afterQualifier(d, subject.start);
  if (STARTS_NOUN_PHRASE[tagAt(d, counted)] !== 1 && tagAt(d, counted) !== Tag.time) return false;
  if (hasFiniteVerb(d, from, subject.start)) {
    const before = tagAt(d, subject.start - 1);
    return before === Tag.coordinator || before === Tag.subordinator || before === Tag.that;
  }
  return true;
}

/** Every segment between the subject and the verb is an apposition, a relative clause or an adverbial, not a clause. */
function interruptionsHold(d: Document, breaks: readonly number[], b: number): boolean {
  for (let k = b; k < breaks.length - 1; k++) {
    const start = (breaks[k] as number) + 1;
    const end = breaks[k + 1] as number;
    const first = tagAt(d, start);
    if (
      first === Tag.finite &&
      (/(?:ed|en|wn|ent|ught|ade|uilt|orn)$/.test(wordAt(d, start)) || wordAt(d, start + 1) === 'by') &&
      (tagAt(d, start + 1) === Tag.preposition || tagAt(d, start + 1) === Tag.time || opensPassage(d, start + 1))
    )
      continue;
    if (first === Tag.relative || first === Tag.pronoun) {
      if (/^(?:whom?|which|one|all|both|each|some|most)$/.test(wordAt(d, start))) continue;
      return false;
    }
    if (wordAt(d, start) === 'whose' || isAge(d, start)) continue;
    // ", exasperated, ", ", clearly upset, ".
    if (end - start <= 2 && (first === Tag.finite || first === Tag.adverb)) continue;
    if (first === Tag.subordinator || first === Tag.preposition || first === Tag.participle || first === Tag.gerund)
      continue;
    if (hasMainVerb(d, start, end) && !hasRelative(d, start, end))
      return first === Tag.finite && k > b && wordAt(d, start - 1) === ',';
  }
  return true;
}

/** "a customer based in Boston" has none of its own. */
function hasMainVerb(d: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (hasTense(d, i) && !inPassage(d, i) && !isReducedPast(d, i)) return true;
  return false;
}

function hasRelative(d: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (tagAt(d, i) === Tag.relative || tagAt(d, i) === Tag.that || wordAt(d, i) === 'whose') return true;
    if (FINITE[tagAt(d, i)] === 1) return false;
  }
  return false;
}

/** ", 41, ", ", now 41 and retired, ". */
const isAge = (d: Document, i: number): boolean => tagAt(d, tagAt(d, i) === Tag.adverb ? i + 1 : i) === Tag.number;

/** An apposition or a relative clause names or describes; a prepositional phrase or participle only adds when and where. */
function isAppositive(d: Document, start: number, end: number): boolean {
  const first = tagAt(d, start);
  if (first === Tag.relative) return true;
  // "the report, titled “Tides,” | says".
  if (OPENS_APPOSITION.has(wordAt(d, start)) || (first === Tag.finite && opensPassage(d, start + 1))) return true;
  if (first === Tag.adverb) return tagAt(d, start + 1) === Tag.determiner;
  if (first === Tag.time) return false;
  return start < end && (STARTS_NOUN_PHRASE[first] === 1 || NOMINAL[first] === 1);
}
