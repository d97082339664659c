/** What belongs to a noun phrase on the way to its left: participles, prepositions, conjunctions, commas of a list. */
import { cueOf } from '../lexicon/cues';
import { BASIS_OPENERS } from '../lexicon/en/anonymity';
import { ADVERBS_INSIDE_PHRASES, NOMINATIVES } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import { hasFiniteVerb } from './clauses';
import { type Document, inPassage, isComma, tagAt, wordAt } from './document';
import { isNominal, QUANTIFYING } from './noun-phrase-parts';
import { afterQualifier } from './quantifier';
import { FINITE, IN_NOUN_PHRASE, MAIN_VERB, Tag } from './tags';

const QUALIFIER = wordSet(ADVERBS_INSIDE_PHRASES);

/** "a person briefed on the talks": a reduced clause after its noun; "the arrested man": a modifier. */
export function stepOverParticiple(d: Document, p: number, lo: number): number {
  const word = wordAt(d, p);
  if (tagAt(d, p) === Tag.finite && !/(?:ed|en|wn|nt|ght|ne|ld|de|id|un|ut|et)$/.test(word))
    return relativeClauseStart(d, p, lo);
  let before = p - 1;
  while (before >= lo && (tagAt(d, before) === Tag.adverb || tagAt(d, before) === Tag.negation)) before--;
  if (before < lo) return -1;
  // "to that end he | set out".
  if (SUBJECT_ONLY.has(wordAt(d, before))) return -1;
  if (FINITE[tagAt(d, before)] === 1 || tagAt(d, before) === Tag.relative) return relativeClauseStart(d, before, lo);
  if (
    tagAt(d, before) === Tag.noun ||
    tagAt(d, before) === Tag.name ||
    tagAt(d, before) === Tag.pronoun ||
    tagAt(d, before) === Tag.determiner
  )
    return hasReducedComplement(d, p) ? before : -1;
  // "accused of | stealing trophies": the preposition belongs to another reduced clause.
  const governed = tagAt(d, before) === Tag.preposition && MAIN_VERB[tagAt(d, before - 1)] === 1;
  if (governed && before - 2 >= lo && isNominal(d, before - 2)) return tagAt(d, p) === Tag.gerund ? p : -1;
  const opens = tagAt(d, before) === Tag.subordinator || tagAt(d, before) === Tag.that || isComma(d, before);
  // ", struggling | farmers", but not ", saying | farmers".
  const modifies = opens && tagAt(d, p) === Tag.gerund && tagAt(d, p + 1) === Tag.noun;
  return modifies && !cueOf(d.lemma[p] as string)?.frames.clause ? p : -1;
}

const SUBJECT_ONLY = wordSet(NOMINATIVES);

/** A reduced clause goes on with a preposition, an adverb, "by" or an object that belongs to it. */
function hasReducedComplement(d: Document, p: number): boolean {
  const next = tagAt(d, p + 1);
  if (tagAt(d, p) === Tag.gerund) return true;
  return (
    next === Tag.preposition ||
    next === Tag.time ||
    next === Tag.adverb ||
    next === Tag.to ||
    wordAt(d, p + 1) === '(' ||
    countsTimes(d, p) ||
    // "a report published | last month by".
    ((next === Tag.adjective || next === Tag.determiner) && tagAt(d, p + 2) === Tag.time)
  );
}

/** The noun before "who" or "that", if the verb at `p` belongs to its relative clause. */
function relativeClauseStart(d: Document, p: number, lo: number): number {
  for (let k = p; k >= Math.max(lo, p - 10); k--) {
    const tag = tagAt(d, k);
    if (tag === Tag.relative) return k - 1 >= lo && isNominal(d, k - 1) ? k - 1 : -1;
    if (tag === Tag.that || (tag === Tag.punctuation && wordAt(d, k) !== "'") || tag === Tag.subordinator) return -1;
  }
  return -1;
}

/** "a video shared | thousands of times on Facebook", "viewed | more than 4,000 times". */
export function countsTimes(d: Document, p: number): boolean {
  let i = afterQualifier(d, p + 1);
  if (tagAt(d, i) !== Tag.number) return false;
  while (tagAt(d, i) === Tag.number || wordAt(d, i) === 'of') i++;
  return wordAt(d, i) === 'times';
}

/** "the divers hoping to raise the wreck | said": an infinitive inside a reduced clause, or after its noun. */
export function stepOverInfinitive(d: Document, to: number, lo: number): number {
  const before = to - 1;
  if (before < lo) return -1;
  if (tagAt(d, before) === Tag.gerund || tagAt(d, before) === Tag.participle) return stepOverParticiple(d, before, lo);
  return tagAt(d, before) === Tag.noun && !hasFiniteVerb(d, lo, before) ? before : -1;
}

export function stepOverPreposition(d: Document, p: number, lo: number): number {
  let before = p - 1;
  // "residents still | without power", "a delegate not | on the list".
  const qualified = isQualifier(d, before) && tagAt(d, before - 1) === Tag.noun;
  if (qualified) before--;
  if (before < lo) return -1;
  // "observers in Northmark and | around the country".
  if (tagAt(d, before) === Tag.coordinator && tagAt(d, before - 1) === Tag.name)
    return stepOverCoordinator(d, before, lo);
  // "a man identifying himself as | a guard".
  if (tagAt(d, before) === Tag.objectPronoun && tagAt(d, before - 1) === Tag.gerund)
    return stepOverParticiple(d, before - 1, lo);
  const word = wordAt(d, before);
  const opener = BASIS_OPENERS.get(word);
  if (opener?.includes(wordAt(d, p))) {
    let k = before - 1;
    while (k >= lo && (tagAt(d, k) === Tag.adverb || tagAt(d, k) === Tag.negation)) k--;
    return k >= lo && isNominal(d, k) ? k : before;
  }
  if (isNominal(d, before) && tagAt(d, before) !== Tag.pronoun && tagAt(d, before) !== Tag.objectPronoun) return before;
  if (wordAt(d, before) === ')') return before;
  if (tagAt(d, before) === Tag.participle || tagAt(d, before) === Tag.finite || tagAt(d, before) === Tag.gerund)
    return stepOverParticiple(d, before, lo);
  if (QUANTIFYING.has(word)) return before;
  if (tagAt(d, before) === Tag.preposition) return before - 1 >= lo && isNominal(d, before - 1) ? before - 1 : -1;
  return -1;
}

const isQualifier = (d: Document, i: number): boolean => tagAt(d, i) === Tag.negation || QUALIFIER.has(wordAt(d, i));

/** "Russia and Iran", "A, B and C": joined phrases, unless a clause ends at the conjunction. */
export function stepOverCoordinator(d: Document, p: number, lo: number): number {
  if (wordAt(d, p) === 'but' || wordAt(d, p) === 'yet') return -1;
  let before = p - 1;
  if (isComma(d, before)) {
    before--;
    if (hasFiniteVerb(d, lo, before)) return -1;
  }
  if (before < lo || inPassage(d, before)) return -1;
  if (!isNominal(d, before) && tagAt(d, before) !== Tag.adjective && wordAt(d, before) !== ')') return -1;
  // ", | she and another reporter said".
  if (
    tagAt(d, before) === Tag.pronoun &&
    SUBJECT_ONLY.has(wordAt(d, before)) &&
    (before === lo || isComma(d, before - 1))
  )
    return before;
  if (tagAt(d, before) === Tag.pronoun || tagAt(d, before) === Tag.time) return -1;
  return hasFiniteVerb(d, lo, before) && !opensClause(d, before, lo) ? -1 : before;
}

/** True if the phrase that ends at `last` begins its clause, so that a joined phrase is its subject too. */
function opensClause(d: Document, last: number, lo: number): boolean {
  let i = last;
  // "the top priest | in Harlow": what a preposition joins is part of the phrase.
  while (
    i > lo &&
    (IN_NOUN_PHRASE[tagAt(d, i - 1)] === 1 || (tagAt(d, i - 1) === Tag.preposition && isNominal(d, i - 2)))
  )
    i--;
  if (i === lo) return true;
  const before = tagAt(d, i - 1);
  return (
    before === Tag.coordinator ||
    before === Tag.subordinator ||
    before === Tag.that ||
    (isComma(d, i - 1) && !inPassage(d, i - 1))
  );
}

/** "During the hearing, | Jo Doe and her lawyer": the first comma of a clause that an adverbial opens. */
function endsOpening(d: Document, comma: number, lo: number): boolean {
  let i = comma - 1;
  while (i > lo && !isComma(d, i)) i--;
  return i === lo && (tagAt(d, lo) === Tag.preposition || tagAt(d, lo) === Tag.gerund);
}

export function stepOverListComma(d: Document, i: number, comma: number, lo: number, end: number): number {
  const nominal = isNominal(d, comma - 1) || wordAt(d, comma - 1) === ')';
  if (comma - 1 < lo || !nominal || tagAt(d, comma - 1) === Tag.time) return -1;
  if (hasFiniteVerb(d, lo, comma) || tagAt(d, i) === Tag.determiner || tagAt(d, i) === Tag.pronoun) return -1;
  if (endsOpening(d, comma, lo)) return -1;
  for (let k = i; k < Math.min(end, i + 12); k++) {
    if (tagAt(d, k) === Tag.coordinator) return comma - 1;
    if (
      !isNominal(d, k) &&
      tagAt(d, k) !== Tag.possessive &&
      !isComma(d, k) &&
      tagAt(d, k) !== Tag.adjective &&
      !/^(?:[().]|of|&)$/.test(wordAt(d, k))
    )
      return -1;
  }
  return -1;
}
