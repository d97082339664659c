import { COUNT_QUALIFIERS, COUNT_WORDS } from '../lexicon/en/anonymity';
import { type Document, tagAt, wordAt } from './document';
import { Tag } from './tags';

const QUALIFIERS = COUNT_QUALIFIERS.map((phrase) => phrase.split(' '));
/** Words that also mean "concerning" or "beyond": no qualifier inside a sentence. */
const ALSO_PREPOSITION = new Set(['about', 'around', 'over', 'some']);

const isCount = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.number ||
  COUNT_WORDS.has(wordAt(d, i)) ||
  wordAt(d, i) === 'half' ||
  (wordAt(d, i) === 'a' && COUNT_WORDS.has(wordAt(d, i + 1)));

/** The first token of "at least" or "more than" before or at the start of a counted phrase, or `start` itself. */
export function qualifierBefore(d: Document, start: number, lo: number): number {
  for (const words of QUALIFIERS) {
    for (let from = start; from >= Math.max(lo, start - words.length); from--) {
      if (!isCount(d, from + words.length) || !words.every((word, k) => wordAt(d, from + k) === word)) continue;
      if (ALSO_PREPOSITION.has(words[0] as string) && from > lo && tagAt(d, from - 1) !== Tag.punctuation) continue;
      return from;
    }
  }
  return start;
}

/** The first token after "at least" or "more than" at `i`, if a count follows; `i` itself otherwise. */
export function afterQualifier(d: Document, i: number): number {
  for (const words of QUALIFIERS) {
    const after = i + words.length;
    if (isCount(d, after) && words.every((word, k) => wordAt(d, i + k) === word)) return after;
  }
  return i;
}
