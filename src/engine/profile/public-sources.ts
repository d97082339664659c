import type { SourceType } from '../attribution';
import { STATE_BODIES, STATE_BODY_PHRASES } from '../lexicon/en/bodies';
import { STATE_OFFICES } from '../lexicon/en/people';
import { wordSet } from '../lexicon/word-list';

const BODY = wordSet(STATE_BODIES);
const OFFICE = wordSet(STATE_OFFICES);

/**
 * Whether a source speaks for the state. In doubt it does not: a named official may be a company's spokesperson, and an
 * institution anything.
 *
 * @param words all the words that the article uses for it
 */
export function isPublicSource(type: SourceType, words: string): boolean {
  const plain = words.toLowerCase();
  const single = plain.split(/[^\p{L}]+/u);
  const isBody = single.some((word) => BODY.has(word)) || STATE_BODY_PHRASES.some((phrase) => plain.includes(phrase));
  if (type === 'institution' || type === 'spokesperson') return isBody;
  return type === 'official' && (isBody || single.some((word) => OFFICE.has(word)));
}
