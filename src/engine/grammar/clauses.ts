import { type Document, inPassage, isComma, tagAt, wordAt } from './document';
import { isNominal, startsNominal } from './noun-phrase-parts';
import { FINITE, Tag } from './tags';

/** True if a finite verb stands between two tokens. */
export function hasFiniteVerb(d: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (FINITE[tagAt(d, k)] === 1 && !inPassage(d, k)) return true;
  return false;
}

/** True if a subject and a finite verb follow before the next mark: a clause, not another phrase. */
export function clauseFollows(d: Document, from: number, hi: number): boolean {
  let sawNominal = false;
  for (let k = from; k < Math.min(hi, from + 30); k++) {
    if (inPassage(d, k)) return false;
    const tag = tagAt(d, k);
    if (FINITE[tag] === 1) return sawNominal;
    if (tag === Tag.coordinator && isNominal(d, k - 1) && startsNominal(d, k + 1)) continue;
    if (
      tag === Tag.punctuation ||
      tag === Tag.that ||
      tag === Tag.relative ||
      tag === Tag.subordinator ||
      tag === Tag.coordinator
    )
      return false;
    if (isNominal(d, k) || tag === Tag.gerund) sawNominal = true;
  }
  return false;
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
