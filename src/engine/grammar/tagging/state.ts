import { NounClass } from '../../lexicon';
import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import { Tag } from '../tags';

export interface State {
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  readonly nouns: Int32Array;
  readonly lemma: string[];
}

/** Index of the last token before `i` that is no adverb. */
export function significantBefore(s: State, i: number, sentence: Sentence): number {
  let k = i - 1;
  while (k >= sentence.start && (s.tag[k] === Tag.adverb || s.tag[k] === Tag.negation)) k--;
  return k;
}

export function isPlural(s: State, k: number): boolean {
  const word = s.tokens.lower[k] as string;
  if (s.tag[k] === Tag.number) return true;
  if ((s.nouns[k] as number) & NounClass.plural) return true;
  return (s.tag[k] === Tag.noun || s.tag[k] === Tag.name) && word.endsWith('s') && !word.endsWith('ss');
}
