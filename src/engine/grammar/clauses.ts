import { type Document, inPassage, isComma, isDash, tagAt, wordAt } from './document';
import { isNominal, startsNominal } from './noun-phrase-parts';
import { FINITE, IN_NOUN_PHRASE, Tag, tagSet } from './tags';

/** True if a finite verb stands between two tokens. */
export function hasFiniteVerb(d: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (hasTense(d, k) && !inPassage(d, k)) return true;
  return false;
}

/** "is", "said", but not "to be". */
export const hasTense = (d: Document, i: number): boolean => FINITE[tagAt(d, i)] === 1 && tagAt(d, i - 1) !== Tag.to;

const ENDS_CLAUSE = tagSet(Tag.punctuation, Tag.that, Tag.relative, Tag.subordinator, Tag.coordinator);

/** True if a subject and a finite verb follow before the next mark: a clause, not another phrase. */
export function clauseFollows(d: Document, from: number, hi: number): boolean {
  let sawNominal = false;
  for (let k = from; k < Math.min(hi, from + 30); k++) {
    if (inPassage(d, k)) return false;
    const tag = tagAt(d, k);
    if (FINITE[tag] === 1) return sawNominal;
    if (sawNominal && isDash(d, k)) {
      const close = closingDash(d, k, hi);
      if (close < 0) return false;
      k = close;
      continue;
    }
    // "the bridge, which opened in 1904, | would close".
    if (sawNominal && isComma(d, k)) return verbAfterAside(d, k, hi) || verbAfterList(d, k, hi);
    if (tag === Tag.coordinator && isNominal(d, k - 1) && startsNominal(d, k + 1)) continue;
    if (ENDS_CLAUSE[tag] === 1) return false;
    if (isNominal(d, k) || tag === Tag.gerund) sawNominal = true;
  }
  return false;
}

const OPENS_ASIDE = tagSet(Tag.relative, Tag.determiner, Tag.preposition, Tag.subordinator, Tag.gerund, Tag.finite);

/** "Jo Doe, a nurse, | had lied", "she, too, | lied": a verb right after the second comma. */
function verbAfterAside(d: Document, open: number, hi: number): boolean {
  const single = tagAt(d, open + 1) === Tag.adverb && isComma(d, open + 2);
  return (single || OPENS_ASIDE[tagAt(d, open + 1)] === 1) && verbAfterNextComma(d, open + 1, hi);
}

/** Whether a finite verb stands right after the next comma, as after an aside. */
export function verbAfterNextComma(d: Document, from: number, hi: number): boolean {
  for (let k = from; k < Math.min(hi, from + LONGEST_ASIDE) && !inPassage(d, k); k++)
    if (isComma(d, k)) return FINITE[tagAt(d, k + 1)] === 1;
  return false;
}

/** "the pier, the boats, and the road | were sold": a verb right after the last noun phrase of a list. */
function verbAfterList(d: Document, comma: number, hi: number): boolean {
  for (let k = comma; k < hi; k++) {
    const tag = tagAt(d, k);
    if (tag === Tag.coordinator && isComma(d, k - 1) && k - 1 > comma) {
      let verb = k + 1;
      while (isInList(d, verb)) verb++;
      return verb > k + 1 && FINITE[tagAt(d, verb)] === 1;
    }
    if (!isComma(d, k) && !isInList(d, k)) return false;
  }
  return false;
}

const isInList = (d: Document, i: number): boolean =>
  !inPassage(d, i) && (IN_NOUN_PHRASE[tagAt(d, i)] === 1 || wordAt(d, i) === 'of');

/** In tokens. */
const LONGEST_ASIDE = 15;

/** "both sails — the old one and the new — | are torn": the dash that ends an aside, or -1. */
function closingDash(d: Document, open: number, hi: number): number {
  for (let k = open + 1; k < Math.min(hi, open + 20); k++) if (isDash(d, k)) return k;
  return -1;
}

/** "and they left", "and for whatever reason, they left": a clause of its own follows a conjunction. */
export function joinsClause(d: Document, conjunction: number, end: number): boolean {
  const next = conjunction + 1;
  if (clauseFollows(d, next, end)) return true;
  if (tagAt(d, next) !== Tag.preposition || wordAt(d, next) === 'of') return false;
  let i = next;
  while (i < end && tagAt(d, i) !== Tag.punctuation) i++;
  return isComma(d, i) && startsNominal(d, i + 1) && clauseFollows(d, i + 1, end);
}

/** True if a quoted passage stands between two tokens. */
export function containsPassage(d: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (inPassage(d, i)) return true;
  return false;
}

/** The first "that" after a comma between two tokens, or -1. */
export function thatAfterComma(d: Document, from: number, hi: number): number {
  for (let i = from; i + 1 < hi; i++)
    if (isComma(d, i) && !inPassage(d, i) && wordAt(d, i + 1) === 'that') return i + 1;
  return -1;
}
