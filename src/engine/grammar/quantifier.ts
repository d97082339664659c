import { Trait } from '../lexicon';
import { AMBIGUOUS_QUALIFIERS, COUNT_QUALIFIERS, COUNT_WORDS } from '../lexicon/en/anonymity';
import { MULTIPLES } from '../lexicon/en/closed-classes';
import { SUPERLATIVE } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { type Document, hasTrait, tagAt, wordAt, wordsStandAt } from './document';
import { Tag } from './tags';

/** By the first word of a qualifier, what its others may be. */
const QUALIFIERS: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(COUNT_QUALIFIERS);
/** Words of the longest qualifier. */
const LONGEST = Math.max(...COUNT_QUALIFIERS.map((phrase) => phrase.split(' ').length));

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}

const AMBIGUOUS = wordSet(AMBIGUOUS_QUALIFIERS);

const MULTIPLE = wordSet(MULTIPLES);

/** "| double the number of last year", "| the most since May": it compares what was told, and describes nobody. */
export const isComparison = (d: Document, i: number): boolean =>
  (MULTIPLE.has(wordAt(d, i)) && tagAt(d, i + 1) === Tag.determiner) || isRecord(d, i);

/** "| the most since May", "| the slowest month since May", but not "the florist since May". */
const isRecord = (d: Document, i: number): boolean =>
  wordAt(d, i) === 'the' &&
  SUPERLATIVE.test(wordAt(d, i + 1)) &&
  (wordAt(d, i + 2) === 'since' || (tagAt(d, i + 2) === Tag.time && wordAt(d, i + 3) === 'since'));

const isCount = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.number ||
  COUNT_WORDS.has(wordAt(d, i)) ||
  wordAt(d, i) === 'half' ||
  (wordAt(d, i) === 'a' && COUNT_WORDS.has(wordAt(d, i + 1)));

/** The first token of "at least" or "more than" before or at the start of a counted phrase, or `start` itself. */
export function qualifierBefore(d: Document, start: number, lo: number): number {
  for (let from = start; from >= Math.max(lo, start - LONGEST); from--) {
    const words = hasTrait(d, from, Trait.qualifier) ? QUALIFIERS.get(wordAt(d, from)) : undefined;
    if (!words) continue;
    for (const rest of words) {
      const count = from + rest.length + 1;
      if (count < start || !isCount(d, count) || !wordsStandAt(d, from + 1, rest)) continue;
      // "just | over half".
      const opening = tagAt(d, from - 1) === Tag.adverb ? from - 1 : from;
      if (AMBIGUOUS.has(wordAt(d, from)) && opening > lo && tagAt(d, opening - 1) !== Tag.punctuation) continue;
      return from;
    }
  }
  return start;
}

/** The first token after "at least" or "more than" at `i`, if a count follows; `i` itself otherwise. */
export function afterQualifier(d: Document, i: number): number {
  const words = hasTrait(d, i, Trait.qualifier) ? QUALIFIERS.get(wordAt(d, i)) : undefined;
  if (!words) return i;
  for (const rest of words) {
    const after = i + rest.length + 1;
    if (isCount(d, after) && wordsStandAt(d, i + 1, rest)) return after;
  }
  return i;
}

/** "told reporters | at least 40 …": words that count what follows, and belong to nothing before them. */
export const opensCount = (d: Document, i: number): boolean =>
  !AMBIGUOUS.has(wordAt(d, i)) &&
  (afterQualifier(d, i) > i || (wordAt(d, i) === 'only' && tagAt(d, i + 1) === Tag.number));
