import { BASIS_OPENERS } from '../lexicon/en/anonymity';
import type { QuotedPassage } from '../text/quotations';
import { isCapitalized } from '../text/tokens';
import { clauseFollows } from './clauses';
import { type Document, descriptionAt, inPassage, isClauseMark, isDash, type Range, tagAt, wordAt } from './document';
import {
  isClitic,
  isModifierOfName,
  isNominal,
  isPerson,
  isReducedPast,
  LONGEST_PHRASE,
  startsNominal,
} from './noun-phrase-parts';
import { afterQualifier, opensCount } from './quantifier';
import { FINITE, IN_NOUN_PHRASE, NOMINAL, Tag, tagSet } from './tags';

const OPENS_PHRASE = tagSet(Tag.determiner, Tag.possessive);

/** The noun phrase that begins at `start`, with what follows its head; not beyond `hi`. */
export function nounPhraseAfter(d: Document, start: number, hi: number): Range | undefined {
  let i = afterQualifier(d, start);
  if (i >= hi || inPassage(d, i) || wordAt(d, i) === 'how') return undefined;
  const opening = descriptionAt(d, i);
  if (opening && opening.start >= start && opening.start <= i) return { start, end: Math.min(hi, opening.end) };
  if (tagAt(d, i) === Tag.pronoun || tagAt(d, i) === Tag.objectPronoun)
    return tagAt(d, i + 1) === Tag.preposition && wordAt(d, i + 1) === 'of'
      ? { start, end: stepsRight(d, i + 1, hi) }
      : { start, end: i + 1 };
  while (i < hi && tagAt(d, i) === Tag.adverb) i++;
  if (!startsNominal(d, i) && tagAt(d, i) !== Tag.time) return undefined;
  const end = stepsRight(d, i, hi);
  const described = descriptionAt(d, end - 1);
  if (described && described.start >= start) return { start, end: Math.min(hi, Math.max(end, described.end)) };
  return end > start ? { start, end } : undefined;
}

/**
 * The noun phrase that a preposition or "citing" governs. It has no verb of its own: what looks like one before a comma
 * or at the end is its last noun, as in "citing court | records,".
 */
export function governedPhrase(d: Document, start: number, hi: number): Range | undefined {
  const phrase = nounPhraseAfter(d, start, hi);
  if (!phrase || tagAt(d, phrase.end) !== Tag.finite || !wordAt(d, phrase.end).endsWith('s')) return phrase;
  return isClauseMark(d, phrase.end + 1) ? { start, end: phrase.end + 1 } : phrase;
}

function stepsRight(d: Document, start: number, hi: number): number {
  let i = start;
  let end = start;
  const limit = Math.min(hi, start + LONGEST_PHRASE);
  while (i < limit) {
    if (inPassage(d, i)) {
      const passage = d.passages[d.passageOf[i] as number];
      if (!passage || !isNicknameOrTitle(d, passage)) break;
      i = passage.close + 1;
      if (tagAt(d, passage.open - 1) === Tag.preposition || isTitle(d, passage)) end = i;
      continue;
    }
    const tag = tagAt(d, i);
    const word = wordAt(d, i);
    if (word === 'how') break;
    if (word === '(' || word === '[') {
      let close = i;
      while (close < limit && wordAt(d, close) !== ')' && wordAt(d, close) !== ']') close++;
      if (close >= limit) break;
      i = close + 1;
      end = i;
      continue;
    }
    if (i > start && isNominal(d, i - 1) && breaksPhrase(d, i)) break;
    if (IN_NOUN_PHRASE[tag] === 1 || tag === Tag.adjective) {
      i++;
      if (NOMINAL[tag] === 1) end = i;
    } else if (
      tag === Tag.preposition &&
      i > start &&
      (isNominal(d, i - 1) || BASIS_OPENERS.has(wordAt(d, i - 1)) || isVerbal(d, i - 1))
    ) {
      i++;
    } else if (
      tag === Tag.coordinator &&
      (word !== 'but' || (tagAt(d, i - 1) === Tag.adjective && tagAt(d, i + 1) === Tag.adjective)) &&
      i > start &&
      startsNominal(d, i + 1) &&
      !clauseFollows(d, i + 1, hi)
    ) {
      i++;
    } else if (
      (tag === Tag.participle || tag === Tag.gerund || tag === Tag.adverb || tag === Tag.finite) &&
      i > start &&
      (tag === Tag.finite ? isReducedPast(d, i) : startsReduced(d, i) || tag === Tag.gerund)
    ) {
      i++;
    } else if ((isDash(d, i) || word === '/') && d.tokens.end[i - 1] === d.tokens.start[i]) {
      i++;
    } else if (tag === Tag.objectPronoun || (word === 'others' && tagAt(d, i - 1) === Tag.coordinator)) {
      i++;
      end = i;
    } else break;
  }
  return end;
}

/** A nickname or a title: a few words in quotation marks after a noun, or after "of" as in "the author of “Tides,”". */
function isNicknameOrTitle(d: Document, passage: QuotedPassage): boolean {
  const { open, close } = passage;
  if (isTitle(d, passage)) return close - open <= LONGEST_TITLE;
  if (wordAt(d, open - 1) === 'of' && isNominal(d, open - 2)) return close - open <= LONGEST_TITLE;
  // "her “clean slate” plan".
  const inside = OPENS_PHRASE[tagAt(d, open - 1)] === 1 && tagAt(d, close + 1) === Tag.noun;
  if (inside && close - open <= LONGEST_NICKNAME + 1) return true;
  return close - open <= LONGEST_NICKNAME && (isNominal(d, open - 1) || isClitic(d, open - 1));
}

/** "on Harbour Radio's “The Night Tide”": a title has a capital letter, which a word that somebody used has not. */
const isTitle = (d: Document, { open }: QuotedPassage): boolean =>
  isClitic(d, open - 1) && isCapitalized(d.tokens, open + 1);

/** Tokens, with the quotation marks. */
const LONGEST_NICKNAME = 4;
const LONGEST_TITLE = 10;

const isVerbal = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.participle || tagAt(d, i) === Tag.finite || tagAt(d, i) === Tag.gerund;

function startsReduced(d: Document, i: number): boolean {
  const word = wordAt(d, i);
  if (tagAt(d, i) === Tag.adverb) return tagAt(d, i + 1) === Tag.adjective || tagAt(d, i + 1) === Tag.participle;
  return BASIS_OPENERS.has(word) || tagAt(d, i + 1) === Tag.preposition;
}

/** A new phrase right after a noun: "told reporters | the deal is dead". */
function breaksPhrase(d: Document, i: number): boolean {
  const tag = tagAt(d, i);
  if (tag === Tag.determiner || tag === Tag.pronoun || opensCount(d, i)) return true;
  if (tag === Tag.possessive) return !isClitic(d, i);
  if (tag === Tag.name)
    return tagAt(d, i - 1) === Tag.noun && !isPerson(d, i - 1) && !isModifierOfName(d, i - 1) && verbAfterName(d, i);
  // "told the court | last week", but not "a survey last week of 1,000 voters".
  if (tag === Tag.adjective && tagAt(d, i + 1) === Tag.time && /^(?:last|next|earlier|late|early)$/.test(wordAt(d, i)))
    return !isClitic(d, i + 2) && wordAt(d, i + 2) !== 'of';
  // "told Radio 4's | Today programme".
  return tag === Tag.time && tagAt(d, i - 1) !== Tag.time && !isClitic(d, i - 1);
}

/** "the deal | Doe signed": a name with a verb of its own begins a clause. */
function verbAfterName(d: Document, i: number): boolean {
  let k = i;
  while (tagAt(d, k) === Tag.name) k++;
  return FINITE[tagAt(d, k)] === 1 || tagAt(d, k) === Tag.adverb;
}

/** "urging | them to wait": an object that is to do something. */
export function isToDo(d: Document, start: number): boolean {
  const object = nounPhraseAfter(d, start, d.tokens.count);
  return object !== undefined && tagAt(d, object.end) === Tag.to;
}
