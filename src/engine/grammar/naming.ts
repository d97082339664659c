/** What verbs of naming take: something, and what it is called. */
import type { Sentence } from '../text/sentences';
import type { Complement } from './complement';
import { type Document, hasTag, isComma, opensPassage, type Range, tagAt, wordAt } from './document';
import { nounPhraseAfter } from './noun-phrase-after';
import { bracketStart, isClitic, startsNominal } from './noun-phrase-parts';
import { STARTS_NOUN_PHRASE, Tag, tagSet } from './tags';

/**
 * "a show called “Tides”", "a woman named Jo Doe", "a man described as dangerous": a participle that only names its noun,
 * unless what is named went before: "what Doe called “a disgrace”".
 */
export function isReducedNaming(d: Document, names: boolean, c: Complement, source: Range): boolean {
  const before = source.start - 1;
  if (
    /^(?:what|that|as)$/.test(wordAt(d, before)) ||
    tagAt(d, before) === Tag.relative ||
    tagAt(d, before) === Tag.noun
  )
    return false;
  if (c.kind === 'preposition') return c.preposition === 'as';
  if (names && c.kind === 'clause') return tagAt(d, c.start) === Tag.name;
  const close = d.passages[d.passageOf[c.start] as number]?.close;
  return names && c.kind === 'quotation' && close !== undefined && !startsNominal(d, close + 1);
}

const NAMES_OR_DESCRIBES = tagSet(Tag.determiner, Tag.adjective, Tag.noun, Tag.name, Tag.adverb, Tag.objectPronoun);

/** "called | it a disgrace": what is named, and a name for it; "what she called | a bad idea" has only the name. */
export function givesName(d: Document, start: number, source: Range): boolean {
  const extracted = wordAt(d, source.start - 1) === 'what';
  const before = tagAt(d, source.start - 1);
  const relative = extracted || before === Tag.relative || before === Tag.that;
  // "which she called | a “sham”", "that she called | unfair".
  if (relative && (opensPassage(d, start + 1) || endsInAdjective(d, start))) return true;
  const named = nounPhraseAfter(d, start, d.tokens.count);
  if (!named) return false;
  const tag = tagAt(d, named.end);
  if (isProperName(d, named.end)) return false;
  const short = wordAt(d, named.end - 1) === ')' ? bracketStart(d, named.end - 1, start) : named.end;
  return (
    opensPassage(d, named.end) ||
    NAMES_OR_DESCRIBES[tag] === 1 ||
    (tag === Tag.possessive && !isClitic(d, named.end)) ||
    (named.end - named.start > 2 &&
      (extracted ||
        ((tagAt(d, start) !== Tag.name || tagAt(d, short - 1) !== Tag.name) && !/^an?$/.test(wordAt(d, start)))) &&
      !hasTag(d, named.start, named.end, Tag.preposition))
  );
}

/** "called him | Mike", "call the hill | the Old Man", but not "called him a | Nazi": its name, and no word for what it is. */
function isProperName(d: Document, i: number): boolean {
  let last = wordAt(d, i) === 'the' ? i : i - 1;
  while (tagAt(d, last + 1) === Tag.name) last++;
  return last >= i && tagAt(d, last) === Tag.name && wordAt(d, last + 1) !== 'of';
}

const endsInAdjective = (d: Document, i: number): boolean => tagAt(d, i) === Tag.adjective && !startsNominal(d, i + 1);

/** "called | the fire that killed five sailors “an attack”", "called | what she saw “terrible”": a long name for what is quoted. */
export function quotesName(d: Document, start: number, s: Sentence): boolean {
  for (let i = start + 1; i < Math.min(s.end, start + LONGEST_NAMED); i++) {
    const tag = tagAt(d, i);
    const seen = tagAt(d, i - 1) === Tag.finite && wordAt(d, start) === 'what';
    if (opensPassage(d, i)) return seen || ENDS_NAMED[tagAt(d, i - 1)] === 1;
    if (tag === Tag.coordinator || (tag === Tag.punctuation && !isComma(d, i))) return false;
    if (isComma(d, i) && STARTS_NOUN_PHRASE[tagAt(d, i + 1)] !== 1) return false;
  }
  return false;
}

/** Tokens. */
const LONGEST_NAMED = 20;
const ENDS_NAMED = tagSet(Tag.noun, Tag.name, Tag.time, Tag.participle, Tag.determiner);
