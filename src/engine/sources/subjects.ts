import { hasFiniteVerb } from '../grammar/clauses';
import { type Document, isComma, tagAt, wordAt } from '../grammar/document';
import { FINITE, Tag } from '../grammar/tags';
import type { NameMention } from './entities';

/** True for a name that is the subject of its clause: what a later pronoun most likely refers to. */
export function isSubject(d: Document, { chunk, name }: NameMention, sentenceStart: number): boolean {
  let start = chunk.start;
  const floor = Math.max(sentenceStart, start - 14);
  while (start > floor && tagAt(d, start - 1) !== Tag.punctuation) start--;
  if (hasFiniteVerb(d, start, chunk.start) || wordAt(d, name.end) === "'s") return false;
  for (let i = chunk.start - 1; i >= start; i--) if (tagAt(d, i) === Tag.preposition) return false;
  return verbFollows(d, name.end);
}

function verbFollows(d: Document, from: number): boolean {
  for (let i = from; i < Math.min(from + 4, d.tokens.count); i++) if (FINITE[tagAt(d, i)] === 1) return true;
  return isComma(d, from) || wordAt(d, from) === '(';
}
