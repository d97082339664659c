import type { Sentence } from '../text/sentences';
import { middleRest } from './active-cue';
import { extendApposition } from './apposition';
import { type Document, isComma, tagAt } from './document';
import type { FoundCue } from './found-cue';
import { nounPhraseAfter } from './noun-phrase';
import { Tag } from './tags';

/** "According to S, C"; "C, according to S". */
export function accordingTo(d: Document, i: number, s: Sentence): FoundCue | undefined {
  const phrase = nounPhraseAfter(d, i + 2, s.end);
  if (!phrase) return undefined;
  const extended = extendApposition(d, phrase, s);
  const base = {
    rule: 'according-to' as const,
    kind: 'speech' as const,
    head: i,
    cue: { start: i, end: i + 2 },
    start: i,
    object: false,
  };
  const opens = i === s.start || tagAt(d, i - 1) === Tag.coordinator || (isComma(d, i - 1) && i - 2 <= s.start);
  if (!opens) {
    const left = isComma(d, i - 1) ? i - 1 : i;
    return { ...base, source: extended, right: isComma(d, i - 1) ? middleRest(d, extended.end, s, left) : -1, left };
  }
  const source = isComma(d, extended.end) ? extended : phrase;
  return { ...base, source, right: isComma(d, source.end) ? source.end + 1 : source.end, left: -1 };
}
