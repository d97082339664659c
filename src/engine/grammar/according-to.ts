import { POLLS, SOURCE_PHRASES } from '../lexicon/en/cue-nouns';
import { AGE } from '../lexicon/en/word-forms';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { restAfterCue } from './content-before';
import {
  between,
  type Document,
  inPassage,
  isComma,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
  wordsStandAt,
} from './document';
import type { CueDraft } from './found-cue';
import { canSpeak } from './inverted-cue';
import { governedPhrase, nounPhraseAfter } from './noun-phrase-after';
import { headOf } from './noun-phrase-parts';
import { Tag } from './tags';

const PHRASES = SOURCE_PHRASES.map((phrase) => wordList(phrase));
const POLL = wordSet(POLLS);
const OPENERS = new Set(PHRASES.map(([first]) => first as string));

/** "According to S, C"; "C, according to S"; "in the words of S, C". */
export function accordingTo(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const polled = i === s.start && wordAt(d, i) === 'in' && pollAfter(d, i + 1, s);
  const length = polled ? 1 : phraseLength(d, i, s);
  const phrase = length > 0 ? governedPhrase(d, i + length, s.end) : undefined;
  if (!phrase || !(canSpeak(d, phrase) || isSomebody(d, phrase))) return undefined;
  const extended = extendApposition(d, phrase, s);
  const start = afterAs(d, i);
  const base = {
    rule: 'according-to' as const,
    kind: 'speech' as const,
    head: i,
    cue: between(start, i + length),
    start,
  };
  const before = start - 1;
  const opener = isComma(d, before) ? before - 1 : before;
  // "said that, | according to S, C".
  const opens =
    before < s.start || opener <= s.start || tagAt(d, before) === Tag.coordinator || tagAt(d, opener) === Tag.that;
  if (!opens) {
    const left = isComma(d, before) ? before : start;
    return { ...base, source: extended, right: left < start ? restAfterCue(d, extended.end, s, left) : -1, left };
  }
  const source = isComma(d, extended.end) ? extended : phrase;
  return {
    ...base,
    source,
    right: isComma(d, source.end) ? afterRelative(d, source.end + 1, s) : source.end,
  };
}

/** "according to | her", "according to | the 44-year-old". */
const isSomebody = (d: Document, { end }: Range): boolean =>
  (tagAt(d, end - 1) === Tag.objectPronoun && !opensPassage(d, end)) || AGE.test(wordAt(d, end - 1));

/** "In | a new Gazette poll, C": what opens with a poll tells what it found. */
function pollAfter(d: Document, start: number, s: Sentence): boolean {
  const phrase = nounPhraseAfter(d, start, s.end);
  return phrase !== undefined && isComma(d, phrase.end) && POLL.has(wordAt(d, headOf(d, phrase)));
}

/** "as | per": the first token of both, or of the one. */
const afterAs = (d: Document, i: number): number => (wordAt(d, i - 1) === 'as' ? i - 1 : i);

/** "According to the Post, which quoted a guard, | C": the content begins after the relative clause. */
function afterRelative(d: Document, next: number, s: Sentence): number {
  if (tagAt(d, next) !== Tag.relative) return next;
  for (let i = next + 1; i + 1 < s.end; i++) if (isComma(d, i) && !inPassage(d, i)) return i + 1;
  return next;
}

/**
 * The number of words of the phrase that begins here; 0 if none does. "per" counts only where a clause can begin, and
 * after "as".
 */
function phraseLength(d: Document, i: number, s: Sentence): number {
  const first = wordAt(d, i);
  if (!OPENERS.has(first)) return 0;
  if (first === 'per') {
    const as = afterAs(d, i);
    const opens = as === s.start || isComma(d, as - 1);
    if (!opens || (as === i && tagAt(d, i + 1) !== Tag.determiner && tagAt(d, i + 1) !== Tag.possessive)) return 0;
  }
  for (const words of PHRASES) if (wordsStandAt(d, i, words)) return words.length;
  return 0;
}
