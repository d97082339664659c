import { cueOf } from '../lexicon/cues';
import { BEING_ASKED_VERBS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { clauseFollows, containsPassage, hasFiniteVerb } from './clauses';
import { skipAdverbials } from './complement';
import { type Document, inPassage, isComma, isDash, isStrayClose, opensPassage, tagAt, wordAt } from './document';
import { nounPhraseAfter } from './noun-phrase-after';
import { startsNominal } from './noun-phrase-parts';
import { isComparison, opensCount } from './quantifier';
import { AUXILIARY, FINITE, STARTS_NOUN_PHRASE, Tag, tagSet } from './tags';

/** After them a noun phrase goes on, or another one stands beside the first. */
const INSIDE_PHRASES = tagSet(
  Tag.noun,
  Tag.name,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.number,
  Tag.coordinator,
);
const BEING_ASKED = wordSet(BEING_ASKED_VERBS);

/** The end of what stands before the source and can be its content: a quotation, or a clause and a comma. */
export function contentEndBefore(d: Document, source: number, s: Sentence): number {
  const k = source - 1;
  if (k < s.start) return -1;
  if (inPassage(d, k) || isStrayClose(d, k)) return k + 1;
  if (isDash(d, k) && k > s.start && inPassage(d, k - 1)) return k;
  if (!isComma(d, k) || k === s.start) return -1;
  if (inPassage(d, k - 1)) return k;
  return isClauseBefore(d, s.start, k) || d.descriptionOf[source] !== -1 ? k : -1;
}

/** A clause, or the subject of one that goes on after the cue, but not an adverbial clause alone. */
function isClauseBefore(d: Document, lo: number, comma: number): boolean {
  let from = lo;
  // "Asked what she meant, | she thought": no clause of its own.
  if (BEING_ASKED.has(wordAt(d, lo))) return false;
  // "| So are its boats".
  if (wordAt(d, lo) === 'so' && FINITE[tagAt(d, lo + 1)] === 1) return true;
  // "| As many as 40 boats sank" opens no such clause.
  if ((tagAt(d, lo) === Tag.subordinator && !opensCount(d, lo)) || tagAt(d, lo) === Tag.preposition) {
    while (from < comma && !isComma(d, from)) from++;
    if (from >= comma) return (tagAt(d, lo) === Tag.preposition && hasFiniteVerb(d, lo, comma)) || goesOn(d, lo, comma);
  }
  if (hasFiniteVerb(d, from, comma) || containsPassage(d, from, comma)) return true;
  const first = tagAt(d, lo);
  return first === Tag.gerund || (STARTS_NOUN_PHRASE[first] === 1 && namesSubject(d, lo, comma));
}

/** "After the storm | the council met", "When the pier closed | the council met": the main clause stands without a comma. */
function goesOn(d: Document, subordinator: number, comma: number): boolean {
  const first = nounPhraseAfter(d, subordinator + 1, comma);
  if (!first) return false;
  if (startsNominal(d, first.end)) return clauseFollows(d, first.end, comma);
  let verb = first.end;
  while (verb < comma && (AUXILIARY[tagAt(d, verb)] === 1 || tagAt(d, verb) === Tag.adverb)) verb++;
  // "When the mayor asked | what it meant": still the first clause.
  const takes = cueOf(d.lemma[verb] ?? '')?.frames;
  if (!hasFiniteVerb(d, first.end, verb + 1) || takes?.clause || takes?.question) return false;
  for (let k = verb + 1; k < comma; k++)
    if (startsNominal(d, k) && INSIDE_PHRASES[tagAt(d, k - 1)] !== 1 && clauseFollows(d, k, comma)) return true;
  return false;
}

/** A phrase that can be a subject, not "last week". */
function namesSubject(d: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tagAt(d, i) === Tag.noun || tagAt(d, i) === Tag.name || tagAt(d, i) === Tag.pronoun) return true;
  return false;
}

/** "The deal, she said, | will hold": the content goes on after the cue. */
export function restAfterCue(d: Document, end: number, s: Sentence, left: number): number {
  const k = skipAdverbials(d, end, s.end);
  if (tagAt(d, k) === Tag.subordinator && k < s.end && !inPassage(d, left - 1)) return k;
  if (!isComma(d, k) || k + 1 >= s.end) return -1;
  const next = k + 1;
  if (opensPassage(d, next) || isComparison(d, next)) return next;
  const tag = tagAt(d, next);
  if (
    FINITE[tag] === 1 ||
    tag === Tag.preposition ||
    tag === Tag.negation ||
    tag === Tag.subordinator ||
    tag === Tag.that ||
    tag === Tag.adverb
  )
    return next;
  if (tag === Tag.coordinator) {
    // "…, | and that it was late", but not "and that night they left".
    const that = tagAt(d, next + 1) === Tag.that && tagAt(d, next + 2) !== Tag.time;
    if (opensPassage(d, next + 1) || that) return next;
    // "“Follow us,” she said, | and the boys followed": no longer her words.
    const told = clauseFollows(d, next + 1, s.end) || tagAt(d, next + 1) === Tag.finite;
    return told && !inPassage(d, left - 1) ? next : -1;
  }
  const fragment =
    !inPassage(d, left - 1) &&
    (!hasFiniteVerb(d, s.start, left) ||
      FINITE[tagAt(d, left - 1)] === 1 ||
      tagAt(d, s.start) === Tag.subordinator ||
      AUXILIARY[tagAt(d, s.start)] === 1 ||
      tagAt(d, left - 1) === Tag.coordinator ||
      wordAt(d, left - 1) === 'why');
  return fragment ? next : -1;
}
