import type { Document } from '../grammar/document';
import * as words from '../lexicon/en/sources';
import { wordSet } from '../lexicon/word-set';

/** Words that stand for somebody: which kind of referent they ask for. */
export const HE = wordSet(words.MASCULINE);
export const SHE = wordSet(words.FEMININE);
export const THEY = wordSet(words.PLURAL);
export const IT = wordSet(words.NEUTER);
export const RELATIVE = wordSet(words.RELATIVES);
export const VAGUE = wordSet(words.INDEFINITE);
export const WRITER = wordSet(words.WRITER);
export const PRONOUNS: ReadonlySet<string> = new Set([...HE, ...SHE, ...THEY, ...IT, ...RELATIVE, ...VAGUE, ...WRITER]);

/** "WHO" in capitals is a name. */
export function isUpperCase(d: Document, i: number): boolean {
  const text = d.text.slice(d.tokens.start[i], d.tokens.end[i]);
  return text === 'WHO' || text === 'IT' || text === 'US';
}
