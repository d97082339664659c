import type { FoundCue } from './found-cue';

/** "reportedly", "rumours that": a word that reports and names nobody. The content stands around or after it. */
export function hearsayWord(rule: 'hearsay-adverb' | 'hearsay-noun', i: number): FoundCue {
  return {
    rule,
    kind: 'hearsay',
    head: i,
    cue: { start: i, end: i + 1 },
    right: i + 1,
    left: -1,
    start: i,
    object: false,
  };
}
