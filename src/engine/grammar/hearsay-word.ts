import { between } from './document';
import type { CueDraft } from './found-cue';

/** "reportedly", "rumours that": a word that reports and names nobody. The content stands around or after it. */
export function hearsayWord(rule: 'hearsay-adverb' | 'hearsay-noun', i: number): CueDraft {
  return {
    rule,
    kind: 'hearsay',
    head: i,
    cue: between(i, i + 1),
    right: i + 1,
  };
}
