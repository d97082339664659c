import { BEFORE_DESCRIPTIONS } from '../lexicon/en/names';
import { VerbForm } from '../lexicon/en/verb-forms';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import {
  between,
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import { nounPhraseAfter } from './noun-phrase-after';
import { isComparison } from './quantifier';
import { FINITE, STARTS_NOUN_PHRASE, Tag, tagSet } from './tags';

const IS_NOUN = tagSet(Tag.noun, Tag.name);
const BEFORE_DESCRIPTION = wordSet(BEFORE_DESCRIPTIONS);

/** Adds what describes a source that stands after its cue: ", a spokesman for the city", ", who asked not to be named". */
export function extendApposition(d: Document, source: Range, s: Sentence): Range {
  let end = wordAt(d, source.end) === 'who' && !isComma(d, source.end - 1) ? clauseStop(d, source.end, s) : source.end;
  while (end < s.end && isComma(d, end)) {
    const extended = afterComma(d, end + 1, s);
    if (extended < 0) break;
    end = extended;
  }
  return between(source.start, end);
}

/** The end of the apposition that begins at `next`, or -1 if none does. */
function afterComma(d: Document, next: number, s: Sentence): number {
  if (next >= s.end || inPassage(d, next) || isComparison(d, next)) return -1;
  if (wordAt(d, next) === 'whose') return clauseStop(d, next, s);
  if (BEFORE_DESCRIPTION.has(wordAt(d, next)) && STARTS_NOUN_PHRASE[tagAt(d, next + 1)] === 1)
    return afterComma(d, next + 1, s);
  const tag = tagAt(d, next);
  // "Jo Doe, 41, | of Ostwick", "Prof Jo Doe, | from Ostwick University".
  if (wordAt(d, next) === 'of' || wordAt(d, next) === 'from') {
    const end = nounPhraseAfter(d, next + 1, s.end)?.end ?? -1;
    const belongs = tagAt(d, next - 2) === Tag.name && tagAt(d, end - 1) === Tag.name;
    return belongs || tagAt(d, next - 2) === Tag.number ? end : -1;
  }
  // "Jo Doe, who, with her sister, runs the shelter": too long a way to its verb.
  if (tag === Tag.relative) return wordAt(d, next) === 'who' && !isComma(d, next + 1) ? clauseStop(d, next, s) : -1;
  if (STARTS_NOUN_PHRASE[tag] !== 1 || tag === Tag.pronoun) return -1;
  // "will, according to Doe, | balloon to $3m": a verb that looks like a noun.
  if (
    tag === Tag.noun &&
    d.nouns[next] === 0 &&
    wordAt(d, next + 1) !== 'of' &&
    (d.words[next]?.verb?.forms ?? 0) & VerbForm.base &&
    !IS_NOUN[tagAt(d, next + 1)]
  )
    return -1;
  const phrase = nounPhraseAfter(d, next, s.end);
  if (!phrase || FINITE[tagAt(d, phrase.end)] === 1) return -1;
  if (wordAt(d, phrase.end) === 'who') return clauseStop(d, phrase.end, s);
  // "the mayor | since 2017".
  const inOffice = wordAt(d, phrase.end) === 'since' && tagAt(d, phrase.end + 1) === Tag.number;
  return inOffice && isClauseMark(d, phrase.end + 2) ? phrase.end + 2 : phrase.end;
}

/** The end of a relative clause: the next mark, unless a joined verb goes on with it: "who led the union, and has left it". */
function clauseStop(d: Document, from: number, s: Sentence): number {
  let i = from;
  while (i < s.end && !opensPassage(d, i)) {
    if (isClauseMark(d, i) && !joinsVerb(d, i)) break;
    i++;
  }
  return i;
}

const joinsVerb = (d: Document, comma: number): boolean =>
  isComma(d, comma) && tagAt(d, comma + 1) === Tag.coordinator && FINITE[tagAt(d, comma + 2)] === 1;
