import { NounClass, Trait } from '../lexicon';
import { cueOf } from '../lexicon/cues';
import * as words from '../lexicon/en/anonymity';
import { ADVERBS_BEFORE_SAYING, CLAUSE_OPENERS, SPEAKING_DAYS } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import {
  between,
  type Document,
  hasTrait,
  hasWord,
  inPassage,
  isComma,
  isDash,
  opensPassage,
  type Range,
  type SourceDescription,
  tagAt,
  wordAt,
} from './document';
import { nounPhraseBefore } from './noun-phrase-before';
import { AUXILIARY, FINITE, IN_NOUN_PHRASE, MAIN_VERB, Tag } from './tags';
import { leaveEnd, reasonStart, type Terms, termsIn } from './terms';

interface Draft {
  end: number;
  basis: Range | undefined;
  terms: Range | undefined;
  reason: Range | undefined;
  partOfName: boolean;
}

const BASIS_NOUNS = wordSet(words.BASIS_NOUNS);
const BASIS_VERBS = wordSet(words.BASIS_VERBS);
const BASIS_AFTER_BE = wordSet(words.BASIS_AFTER_BE);
const TERMS_GERUNDS = wordSet(words.TERMS_GERUNDS);
const DESCRIBED_PRONOUN = wordSet(words.DESCRIBED_PRONOUNS);
const OPENS_CLAUSE = wordSet(CLAUSE_OPENERS);
const BELONGS_TO = wordSet(words.BELONGS_TO);
const BEFORE_SAYING = wordSet(ADVERBS_BEFORE_SAYING);
const SPEAKING_DAY = wordSet(SPEAKING_DAYS);
const PEOPLE =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.insider |
  NounClass.occupation |
  NounClass.group |
  NounClass.informant |
  NounClass.officialTitle;
/** A description is at most this long: it is read again from few heads, so that reading stays linear. */
const LIMIT = 60;

/** Finds the described sources of a sentence, in reading order. */
export function describeSources(d: Document, s: Sentence): SourceDescription[] {
  const found: SourceDescription[] = [];
  for (let i = s.start; i < s.end - 1; i++) {
    if (!(hasTrait(d, i + 1, Trait.describes) || tagAt(d, i + 1) === Tag.adverb)) continue;
    if (inPassage(d, i) || !canBeHead(d, i)) continue;
    const draft = readDescription(d, i, s);
    if (!draft) continue;
    const floor = found.at(-1)?.end ?? s.start;
    const phrase = nounPhraseBefore(d, i + 1, floor);
    const start = Math.min(i, phrase?.start ?? i);
    const { end, basis, terms, reason, partOfName } = draft;
    found.push({
      start: partOfName ? nameBefore(d, start, floor) : start,
      end,
      head: i,
      basis,
      terms,
      reason,
      partOfName,
    });
    i = draft.end - 1;
  }
  return found;
}

/** "Tomas, | a welder who …": the name that an apposition describes. */
function nameBefore(d: Document, start: number, lo: number): number {
  if (!isComma(d, start - 1)) return start;
  let name = start - 1;
  while (name > lo && tagAt(d, name - 1) === Tag.name) name--;
  return name;
}

function canBeHead(d: Document, i: number): boolean {
  const tag = tagAt(d, i);
  return (
    tag === Tag.noun ||
    tag === Tag.name ||
    ((tag === Tag.pronoun || tag === Tag.number) && DESCRIBED_PRONOUN.has(wordAt(d, i)))
  );
}

function isPerson(d: Document, i: number): boolean {
  if ((d.nouns[i] as number) & PEOPLE || DESCRIBED_PRONOUN.has(wordAt(d, i))) return true;
  return tagAt(d, i) === Tag.noun && hasTrait(d, i, Trait.personEnding);
}

function readDescription(d: Document, head: number, s: Sentence): Draft | undefined {
  const hi = Math.min(s.end, head + LIMIT);
  const draft: Draft = { end: head + 1, basis: undefined, terms: undefined, reason: undefined, partOfName: false };
  let read =
    readPart(d, draft, head, head + 1, hi) ||
    (isPerson(d, head) && readPart(d, draft, head, afterAffiliation(d, head + 1, hi), hi));
  if (!read) return undefined;
  while (read) read = readPart(d, draft, head, draft.end, hi);
  // "briefed on the matter | also said", but not "who spoke anonymously".
  while (BEFORE_SAYING.has(wordAt(d, draft.end - 1))) draft.end--;
  const { basis } = draft;
  if (basis && basis.end > draft.end) draft.basis = between(basis.start, draft.end);
  return draft;
}

/** "officials | at the central bank | with knowledge": skips where they belong. */
function afterAffiliation(d: Document, from: number, hi: number): number {
  let i = from;
  while (i < hi && BELONGS_TO.has(wordAt(d, i)) && tagAt(d, i) === Tag.preposition) {
    let end = i + 1;
    while (
      end < hi &&
      !inPassage(d, end) &&
      (IN_NOUN_PHRASE[tagAt(d, end)] === 1 || (wordAt(d, end) === 'and' && tagAt(d, end + 1) === Tag.name))
    ) {
      if (words.BASIS_OPENERS.has(wordAt(d, end)) && opensBasis(d, end) > 0) break;
      end++;
    }
    if (end === i + 1) return from;
    i = end;
  }
  return i;
}

/** Reads one more part of a description at `at`; true if there was one. */
function readPart(d: Document, draft: Draft, head: number, at: number, hi: number): boolean {
  let i = at;
  const comma = isComma(d, i) || isDash(d, i);
  if (comma) i++;
  const joined = wordAt(d, i) === 'and' || wordAt(d, i) === 'but';
  if (joined) i++;
  if (i >= hi || inPassage(d, i)) return false;
  const word = wordAt(d, i);
  if (word === 'who' || word === 'whose') return readRelative(d, draft, head, i, hi);
  if (TERMS_GERUNDS.has(word)) return readTermsClause(d, draft, i, hi);
  if (
    draft.terms &&
    !draft.reason &&
    comma &&
    (/^(?:citing|fearing|because|given)$/.test(word) || words.REASON_PHRASES.includes(`${word} ${wordAt(d, i + 1)}`))
  ) {
    draft.end = clauseEnd(d, i, hi, 0);
    draft.reason = between(i, draft.end);
    return true;
  }
  const leave = word.endsWith("n't") ? -1 : leaveEnd(d, i, hi);
  if (leave > 0 && isPerson(d, head)) {
    const end = clauseEnd(d, leave, hi, 0);
    return setTerms(
      d,
      draft,
      { start: i, end: leave, partOfName: false, leave: true },
      end,
      reasonStart(d, leave, end) > 0 ? between(reasonStart(d, leave, end), end) : between(i, end),
    );
  }
  if ((comma && !joined) || !isPerson(d, head)) return false;
  return readBasis(d, draft, i, hi);
}

/** "familiar with the talks", "directly involved in the case", "with knowledge of the plan". */
function readBasis(d: Document, draft: Draft, at: number, hi: number): boolean {
  let i = at;
  while (i < hi && tagAt(d, i) === Tag.adverb) i++;
  let object = opensBasis(d, i);
  if (object < 0 && wordAt(d, i) === 'with') {
    for (let k = i + 1; k < Math.min(i + 5, hi); k++) {
      if (BASIS_NOUNS.has(wordAt(d, k)) && /^(?:of|to|into|in|about|on)$/.test(wordAt(d, k + 1))) object = k + 2;
    }
  }
  if (object < 0) return false;
  draft.end = Math.max(object, clauseEnd(d, object, hi, 0));
  draft.basis ??= between(at, draft.end);
  return true;
}

/** The first token of the object of "familiar with", or -1. */
function opensBasis(d: Document, i: number): number {
  return words.BASIS_OPENERS.get(wordAt(d, i))
    ?.split(' ')
    .includes(wordAt(d, i + 1))
    ? i + 2
    : -1;
}

/** "who attended the meeting", "who asked not to be named because …". */
function readRelative(d: Document, draft: Draft, head: number, who: number, hi: number): boolean {
  const from = isComma(d, who + 1) ? afterParenthesis(d, who + 1, hi) : who + 1;
  const end = clauseEnd(d, from, hi, 1);
  const terms = termsIn(d, from, end);
  if (terms) {
    const reason = reasonIn(d, terms, from, end);
    if (!draft.basis && isPerson(d, head)) draft.basis = basisBeforeTerms(d, who, terms);
    return setTerms(d, draft, terms, end, reason);
  }
  if (!isPerson(d, head) || draft.basis || !saysHowKnown(d, from, end)) return false;
  draft.end = end;
  draft.basis = between(who, end);
  return true;
}

/** "who attended the meeting and | asked not to be named": the part before the terms can say how they know. */
function basisBeforeTerms(d: Document, who: number, terms: Terms): Range | undefined {
  for (let k = terms.start - 1; k > who; k--) {
    if (wordAt(d, k) !== 'and' && wordAt(d, k) !== 'but') continue;
    return saysHowKnown(d, who + 1, k) ? between(who, k) : undefined;
  }
  return undefined;
}

function setTerms(d: Document, draft: Draft, terms: Terms, end: number, reason: Range | undefined): boolean {
  draft.end = terms.partOfName ? afterGivenName(d, end) : end;
  draft.terms ??= between(terms.start, terms.end);
  draft.reason ??= reason;
  draft.partOfName ||= terms.partOfName;
  return true;
}

/** "who gave only her first name, Jo, | said". */
function afterGivenName(d: Document, comma: number): number {
  let end = comma + 1;
  while (tagAt(d, end) === Tag.name) end++;
  return isComma(d, comma) && isComma(d, end) && end > comma + 1 ? end : comma;
}

/** ", speaking on condition of anonymity because …". */
function readTermsClause(d: Document, draft: Draft, gerund: number, hi: number): boolean {
  const end = clauseEnd(d, gerund + 1, hi, 0);
  const terms = termsIn(d, gerund, end);
  return terms ? setTerms(d, draft, terms, end, reasonIn(d, terms, gerund, end)) : false;
}

/** The reason that is given with the terms, from its first word to the end of the clause. */
export function reasonIn(d: Document, terms: Terms, from: number, end: number): Range | undefined {
  const start = reasonStart(d, terms.end, end);
  if (start > 0) return { start, end };
  for (let k = from; k < terms.start; k++) {
    if (wordAt(d, k) === 'because') return between(k, end);
    const leave = leaveEnd(d, k, terms.start);
    if (leave > 0) return between(k, conjunctionBefore(d, leave, terms.start));
  }
  return terms.leave ? between(terms.start, end) : undefined;
}

function conjunctionBefore(d: Document, from: number, to: number): number {
  for (let k = from; k < to; k++) if (tagAt(d, k) === Tag.coordinator) return k;
  return to;
}

function afterParenthesis(d: Document, comma: number, hi: number): number {
  for (let k = comma + 1; k < hi; k++) if (isComma(d, k)) return k + 1;
  return comma;
}

/** A relative clause whose verb says how its subject knows. */
function saysHowKnown(d: Document, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const tag = tagAt(d, k);
    if (tag === Tag.adverb || tag === Tag.modal || tag === Tag.negation) continue;
    if (tag === Tag.be) {
      let next = k + 1;
      while (tagAt(d, next) === Tag.adverb || wordAt(d, next) === 'been') next++;
      return BASIS_AFTER_BE.has(wordAt(d, next));
    }
    if (tag === Tag.have) {
      if (hasBasisNoun(d, k + 1, end)) return true;
      continue;
    }
    if (wordAt(d, k) === 'took' || wordAt(d, k) === 'taken') return wordAt(d, k + 1) === 'part';
    return BASIS_VERBS.has(d.lemma[k] ?? '');
  }
  return false;
}

const hasBasisNoun = (d: Document, from: number, end: number): boolean =>
  hasWord(d, between(from, Math.min(from + 4, end)), BASIS_NOUNS);

/**
 * The end of a clause that hangs on a noun. Every finite verb in it is accounted for by a conjunction, a relative
 * or a pronoun; the first one that is not belongs to the sentence itself ("people close to the talks | said").
 * `open` is how many finite verbs are still to come.
 */
export function clauseEnd(d: Document, from: number, hi: number, open: number): number {
  let due = open;
  for (let k = from; k < hi; k++) {
    if (opensPassage(d, k)) return k;
    const tag = tagAt(d, k);
    const word = wordAt(d, k);
    if (
      tag === Tag.punctuation &&
      word !== "'" &&
      word !== '/' &&
      word !== '[' &&
      word !== ']' &&
      !(isDash(d, k) && d.tokens.end[k - 1] === d.tokens.start[k])
    )
      return k;
    if (k > from && endsPart(d, k, due, open > 0)) return k;
    if (
      (OPENS_CLAUSE.has(word) && wordAt(d, k - 1) !== 'only' && wordAt(d, k + 1) !== 'of') ||
      tag === Tag.that ||
      tag === Tag.relative
    )
      due++;
    else if (tag === Tag.coordinator && due === 0 && FINITE[tagAt(d, k + 1)] === 1 && open > 0) due++;
    else if (FINITE[tag] === 1 && beginsVerbGroup(d, k, from)) {
      if (due > 0) due--;
      else if (!hasPronounSubject(d, k, from) && !isMistakenNoun(d, k, hi)) return k;
    }
  }
  return hi;
}

/** Where a reduced part ends although no mark stands there. */
function endsPart(d: Document, k: number, due: number, relative: boolean): boolean {
  const word = wordAt(d, k);
  if (due > 0) return false;
  const before = tagAt(d, k - 1);
  if (word === 'who' || (word === 'but' && !relative) || SPEAKING_DAY.has(word)) return true;
  if (TERMS_GERUNDS.has(word) && AUXILIARY[before] !== 1) return true;
  // "told people close to her | that".
  if (tagAt(d, k) === Tag.that && before === Tag.objectPronoun) return true;
  if (tagAt(d, k) === Tag.determiner && (before === Tag.noun || before === Tag.name)) return true;
  return false;
}

/** "because they | said", "on condition they not | be named", but not "to discuss it | said". */
function hasPronounSubject(d: Document, verb: number, from: number): boolean {
  const subject = tagAt(d, verb - 1) === Tag.negation ? verb - 2 : verb - 1;
  // "who was there | described it".
  if (subject < from || tagAt(d, subject) !== Tag.pronoun || wordAt(d, subject) === 'there') return false;
  const before = tagAt(d, subject - 1);
  return MAIN_VERB[before] !== 1 && before !== Tag.preposition;
}

/** A plural noun that looks like a verb: "to discuss internal | matters,". */
function isMistakenNoun(d: Document, k: number, hi: number): boolean {
  const ends = k + 1 >= hi || tagAt(d, k + 1) === Tag.punctuation;
  return ends && wordAt(d, k).endsWith('s') && cueOf(d.lemma[k] ?? '')?.frames.quotation === undefined;
}

function beginsVerbGroup(d: Document, k: number, from: number): boolean {
  const word = wordAt(d, k);
  if (word === 'being' || word === 'been' || word === 'having') return false;
  let before = k - 1;
  while (
    before >= from &&
    (tagAt(d, before) === Tag.adverb || tagAt(d, before) === Tag.negation || wordAt(d, before) === 'yet')
  )
    before--;
  if (before < from) return true;
  return AUXILIARY[tagAt(d, before)] !== 1 && tagAt(d, before) !== Tag.to;
}
