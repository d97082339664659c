import type { AnonymityDetails, AnonymityKind, Span } from '../attribution';
import { type Document, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { BASIS_NOUNS, BASIS_OPENERS } from '../lexicon/en/anonymity';
import type { SourcePhrase } from './phrase';

const BASIS_NOUN = new Set(BASIS_NOUNS.split(' '));

/** True if a phrase says that its people are unnamed, or how they know without saying who they are. */
export function hasAnonymityClause(d: Document, range: Range): boolean {
  return explicitAt(d, range) >= 0 || basisStart(d, range) >= 0;
}

/** Token at which "on condition of anonymity", "asked not to be named" or "not authorized to speak" stands, or -1. */
function explicitAt(d: Document, range: Range): number {
  for (let i = range.start; i < range.end; i++) {
    const word = wordAt(d, i);
    if (word === 'anonymity' || word === 'anonymously') return i;
    if ((word === 'named' || word === 'identified' || word === 'quoted') && (wordAt(d, i - 1) === 'be' || wordAt(d, i - 1) === 'not')) return i;
    if ((word === 'authorized' || word === 'authorised') && nearNot(d, i)) return i;
    if (word === 'unnamed' || word === 'unidentified' || word === 'anonymous') return i;
  }
  return -1;
}

const nearNot = (d: Document, i: number): boolean => wordAt(d, i - 1) === 'not' || wordAt(d, i - 1).endsWith("n't") || wordAt(d, i - 2) === 'not';

/** Token at which a basis of knowledge begins, or -1. */
function basisStart(d: Document, range: Range): number {
  for (let i = range.start; i < range.end; i++) {
    const word = wordAt(d, i);
    const opener = BASIS_OPENERS[word];
    if (opener?.split(' ').includes(wordAt(d, i + 1))) return i;
    if (word === 'with') {
      for (let k = i + 1; k < Math.min(i + 4, range.end); k++) if (BASIS_NOUN.has(wordAt(d, k)) && /^(?:of|to|into|in|about)$/.test(wordAt(d, k + 1))) return i;
    }
  }
  return -1;
}

const span = (d: Document, start: number, end: number): Span => [d.tokens.start[start] as number, d.tokens.end[end - 1] as number];
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12 };

/** What the article says about an anonymous source, each with its words. */
export function anonymityDetails(d: Document, phrase: SourcePhrase): AnonymityDetails {
  const basis = basisStart(d, phrase.range);
  const explicit = explicitAt(d, phrase.range) >= 0;
  const count = countOf(d, phrase);
  const role = roleOf(d, phrase);
  const kind: AnonymityKind = explicit ? 'explicit' : basis >= 0 ? (wordAt(d, basis) === 'close' ? 'proximity' : 'knowledge') : role ? 'role' : 'bare';
  return {
    kind,
    ...(count && { count }),
    ...(role && { role }),
    ...(basis >= 0 && { basis: span(d, basis, clauseEnd(d, basis, phrase.range.end)) }),
  };
}

function clauseEnd(d: Document, from: number, hi: number): number {
  let end = from;
  while (end < hi && wordAt(d, end) !== ',' && wordAt(d, end) !== 'who') end++;
  return end;
}

function countOf(d: Document, phrase: SourcePhrase): AnonymityDetails['count'] {
  for (let i = phrase.core.start; i <= phrase.head; i++) {
    const value = NUMBERS[wordAt(d, i)] ?? (tagAt(d, i) === Tag.number && /^\d+$/.test(wordAt(d, i)) ? Number(wordAt(d, i)) : undefined);
    if (value !== undefined) return { value, span: span(d, i, i + 1) };
  }
  return undefined;
}

function roleOf(d: Document, phrase: SourcePhrase): Span | undefined {
  if (!(phrase.headNouns & (NounClass.insider | NounClass.officeHolder | NounClass.occupation | NounClass.informant)) || /^(?:people|person|persons|individuals?|sources?)$/.test(wordAt(d, phrase.head))) return undefined;
  let start = phrase.head;
  while (start > phrase.core.start && (tagAt(d, start - 1) === Tag.noun || tagAt(d, start - 1) === Tag.adjective || tagAt(d, start - 1) === Tag.name)) start--;
  return span(d, start, phrase.head + 1);
}
