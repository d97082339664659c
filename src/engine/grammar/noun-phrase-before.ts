import { NounClass } from '../lexicon';
import { NUMBERS_OF_SOME, PARTICIPLES_OF_POLLS } from '../lexicon/en/closed-classes';
import { PLACE_ADVERBS } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { TokenKind } from '../text/tokens';
import { between, type Document, inPassage, isComma, isDash, type Range, tagAt, wordAt } from './document';
import {
  bracketStart,
  endsSpeech,
  isClitic,
  isModifierOfName,
  isNominal,
  isPerson,
  LONGEST_PHRASE,
  QUANTIFYING,
} from './noun-phrase-parts';
import {
  countsTimes,
  stepOverCoordinator,
  stepOverInfinitive,
  stepOverListComma,
  stepOverParticiple,
  stepOverPreposition,
} from './noun-phrase-steps';
import { qualifierBefore } from './quantifier';
import { IN_NOUN_PHRASE, MAIN_VERB, Tag } from './tags';

const WHERE = wordSet(PLACE_ADVERBS);
const ASKED = wordSet(PARTICIPLES_OF_POLLS);

/**
 * The noun phrase that ends directly before token `end`, not reaching further left than `lo`.
 * Reads from the head leftwards: modifiers, determiner, titles, "of" phrases, reduced and relative clauses.
 */
export function nounPhraseBefore(d: Document, end: number, lo: number): Range | undefined {
  const last = end - 1;
  if (last < lo) return undefined;
  if (tagAt(d, last) === Tag.pronoun) return pronounBefore(d, last, lo);
  if (tagAt(d, last) === Tag.relative) return between(relativeStart(d, last, lo), end);
  if (tagAt(d, last) === Tag.time) {
    const head = beforeTime(d, last, lo);
    if (tagAt(d, head) === Tag.participle || tagAt(d, head) === Tag.finite) {
      const released = nounPhraseBefore(d, head, lo);
      return released && between(released.start, end);
    }
    if (head < last) return nounPhraseBefore(d, head + 1, lo);
  }
  if (!isNominal(d, last) && !endsNominal(d, last)) return undefined;
  const floor = Math.max(lo, end - LONGEST_PHRASE);
  let i = last;
  while (i > floor) {
    const next = stepLeft(d, i, floor, end);
    if (next < 0) break;
    i = next;
  }
  const phrase = trimLeft(d, i, end);
  // Brackets may end a phrase, but do not make one.
  return phrase && wordAt(d, phrase.start) !== '(' && hasWords(d, phrase)
    ? between(qualifierBefore(d, phrase.start, lo), end)
    : undefined;
}

function hasWords(d: Document, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tagAt(d, i) !== Tag.punctuation) return true;
  return false;
}

/**
 * "the mayor on Monday | said", "a survey released last week | found": the token before an adverbial of time, or `last` if
 * the time is the phrase itself.
 */
function beforeTime(d: Document, last: number, lo: number): number {
  let k = last;
  while (
    k > lo &&
    (tagAt(d, k) === Tag.time ||
      tagAt(d, k) === Tag.adverb ||
      (tagAt(d, k) === Tag.adjective && /^(?:last|late|early|next)$/.test(wordAt(d, k))) ||
      (tagAt(d, k) === Tag.determiner && tagAt(d, k + 1) === Tag.time))
  )
    k--;
  if (tagAt(d, k) === Tag.preposition && k > lo && wordAt(d, k) !== 'of') k--;
  const nominal =
    tagAt(d, k) === Tag.noun || tagAt(d, k) === Tag.name || tagAt(d, k) === Tag.pronoun || tagAt(d, k) === Tag.relative;
  return nominal || isReducedPast(d, k, lo) ? k : last;
}

/** "a survey | released": a past form right after a noun. */
const isReducedPast = (d: Document, i: number, lo: number): boolean =>
  i > lo &&
  tagAt(d, i - 1) === Tag.noun &&
  /(?:ed|en|wn|ade|eld|ent)$/.test(wordAt(d, i)) &&
  MAIN_VERB[tagAt(d, i)] === 1;

/** "who" is a phrase of its own; "most of whom" is longer. */
function relativeStart(d: Document, relative: number, lo: number): number {
  const counted = relative - 2;
  const isCounted = wordAt(d, relative - 1) === 'of' && counted >= lo && tagAt(d, counted) !== Tag.punctuation;
  return isCounted ? counted : relative;
}

/** "he" is a phrase of its own; "others in the room" and "some of those" are longer, but end in nouns. */
function pronounBefore(d: Document, last: number, lo: number): Range {
  const before = wordAt(d, last - 1);
  if (before === 'of' && last - 2 >= lo) {
    const whole = nounPhraseBefore(d, last - 1, lo);
    if (whole) return between(whole.start, last + 1);
  }
  if ((wordAt(d, last) === 'there' || WHERE.has(wordAt(d, last))) && last - 1 >= lo && isNominal(d, last - 1))
    return between(nounPhraseBefore(d, last, lo)?.start ?? last, last + 1);
  if (wordAt(d, last) === 'half') return between(qualifierBefore(d, last, lo), last + 1);
  // "the councils, | which both opposed it".
  if (tagAt(d, last - 1) === Tag.relative && /^(?:both|all|each)$/.test(wordAt(d, last)))
    return between(last - 1, last + 1);
  const quantified =
    last - 1 >= lo &&
    (before === 'many' || before === 'some' || before === 'few' || before === 'the' || before === 'no');
  return between(quantified ? last - 1 : last, last + 1);
}

/** "the accused", "(D-Ohio)", a nickname in quotation marks. */
function endsNominal(d: Document, last: number): boolean {
  if (wordAt(d, last) === ')' || wordAt(d, last) === ']') return true;
  if (tagAt(d, last) === Tag.participle || tagAt(d, last) === Tag.finite)
    return (
      /^(?:those|people)$/.test(wordAt(d, last - 1)) || (ASKED.has(wordAt(d, last)) && tagAt(d, last - 1) === Tag.noun)
    );
  // "Sandry's | said".
  if (wordAt(d, last) === "'s" && tagAt(d, last + 1) === Tag.finite) return tagAt(d, last - 1) === Tag.name;
  return (
    (tagAt(d, last) === Tag.adjective || tagAt(d, last) === Tag.gerund) &&
    (tagAt(d, last - 1) === Tag.determiner || tagAt(d, last - 1) === Tag.possessive)
  );
}

/** The next token to the left that still belongs to the phrase whose leftmost token is `i`, or -1. */
function stepLeft(d: Document, i: number, lo: number, end: number): number {
  const p = i - 1;
  const tag = tagAt(d, p);
  const word = wordAt(d, p);
  const counted = tagAt(d, i) === Tag.number ? qualifierBefore(d, i, lo) : i;
  if (counted < i && countsTimes(d, counted - 1)) return stepOverParticiple(d, counted - 1, lo);
  if (inPassage(d, p)) {
    const passage = d.passages[d.passageOf[p] as number];
    const nickname =
      passage !== undefined &&
      passage.close - passage.open <= 4 &&
      !endsSpeech(d, passage.close) &&
      passage.open - 1 >= lo &&
      IN_NOUN_PHRASE[tagAt(d, passage.open - 1)] === 1 &&
      tagAt(d, i) !== Tag.determiner;
    return nickname ? passage.open : -1;
  }
  if (word === ')' || word === ']') return bracketStart(d, p, lo);
  if (wordAt(d, i) === ')' || wordAt(d, i) === ']') return bracketStart(d, i, lo);
  if (IN_NOUN_PHRASE[tag] === 1) return startsNewPhrase(d, i, lo) ? -1 : p;
  // "half | (55%) of the voters".
  if (wordAt(d, i) === '(' && QUANTIFYING.has(word)) return p;
  if (tag === Tag.participle || tag === Tag.gerund || tag === Tag.finite) return stepOverParticiple(d, p, lo);
  if (tag === Tag.adverb)
    return p - 1 >= lo &&
      (tagAt(d, p - 1) === Tag.determiner || tagAt(d, p - 1) === Tag.number || tagAt(d, p - 1) === Tag.coordinator)
      ? p
      : -1;
  if (tag === Tag.base && tagAt(d, p - 1) === Tag.to) return stepOverInfinitive(d, p - 1, lo);
  if (tag === Tag.preposition) return stepOverPreposition(d, p, lo);
  if (tag === Tag.coordinator) return stepOverCoordinator(d, p, lo);
  if (tag === Tag.adjective || tag === Tag.objectPronoun) return p;
  if (word === '/' || (isDash(d, p) && d.tokens.end[p] === d.tokens.start[i]))
    return p - 1 >= lo && isNominal(d, p - 1) ? p : -1;
  if (isComma(d, p)) return stepOverListComma(d, i, p, lo, end);
  if (tag === Tag.that || tag === Tag.relative || tag === Tag.pronoun) return -1;
  return -1;
}

const OF_SOME = wordSet(NUMBERS_OF_SOME);

/** A determiner that follows a noun directly begins a phrase of its own: "last week | the minister". */
function startsNewPhrase(d: Document, i: number, lo: number): boolean {
  const p = i - 1;
  const tag = tagAt(d, i);
  const before = tagAt(d, p);
  if (tag === Tag.determiner)
    return !(
      before === Tag.adjective ||
      before === Tag.number ||
      before === Tag.determiner ||
      /^(?:all|both|half)$/.test(wordAt(d, p))
    );
  if (tag === Tag.possessive && !isClitic(d, i)) return before !== Tag.adjective;
  if (tag === Tag.name && before === Tag.noun)
    return !isPerson(d, p) && !isModifierOfName(d, p) && !isMember(d, i) && isDetermined(d, p, lo);
  if (tag === Tag.name && before === Tag.time) return true;
  // "the judge | many voters fear".
  if (before === Tag.noun && OF_SOME.has(wordAt(d, i)) && (wordAt(d, i) !== 'most' || isNominal(d, i + 1))) return true;
  if (
    before === Tag.time &&
    tag === Tag.noun &&
    ((d.nouns[i] as number) & (NounClass.plural | NounClass.informant | NounClass.group)) !== 0
  )
    return p === lo || tagAt(d, p - 1) === Tag.preposition;
  return false;
}

/** "a lifelong Democrat", but not "the launch | Tory chairman Jo Doe": a noun for somebody although it has a capital letter. */
const isMember = (d: Document, i: number): boolean =>
  ((d.nouns[i] as number) & (NounClass.group | NounClass.demonym | NounClass.plural)) !== 0 && !isNominal(d, i + 1);

/** "the deal" or "the $4 million deal" before a name is a phrase of its own; a bare "defence counsel" is a title. */
function isDetermined(d: Document, noun: number, lo: number): boolean {
  let k = noun;
  while (k > lo && (tagAt(d, k) === Tag.noun || tagAt(d, k) === Tag.adjective)) k--;
  let number = k;
  while (tagAt(d, number) === Tag.number) number--;
  // "“…,” | plumber Jo Doe said".
  if (inPassage(d, k)) return false;
  return tagAt(d, number) === Tag.determiner || !(isNominal(d, k) || tagAt(d, k) === Tag.adjective);
}

/** Cuts what cannot begin a phrase, and splits an opening adverbial off: "In Paris | the minister". */
function trimLeft(d: Document, from: number, end: number): Range | undefined {
  let start = from;
  while (
    start < end - 1 &&
    (tagAt(d, start) === Tag.adverb ||
      tagAt(d, start) === Tag.coordinator ||
      tagAt(d, start) === Tag.subordinator ||
      tagAt(d, start) === Tag.objectPronoun)
  )
    start++;
  // "5 May | residents".
  const dated = tagAt(d, start) === Tag.number && tagAt(d, start + 1) === Tag.time;
  if (dated || tagAt(d, start) === Tag.time) start = afterTime(d, start, end);
  if (tagAt(d, start) === Tag.preposition || tagAt(d, start) === Tag.to) return undefined;
  return start < end ? { start, end } : undefined;
}

function afterTime(d: Document, start: number, end: number): number {
  let k = start;
  while (k < end - 1 && (tagAt(d, k) === Tag.time || (tagAt(d, k) === Tag.number && !isCountWord(d, k)))) k++;
  return k;
}

/** "on Monday | two officials": a number in letters is part of no date. */
const isCountWord = (d: Document, i: number): boolean => d.tokens.kind[i] === TokenKind.word;
