import { cueOf } from '../lexicon/cues';
import * as closed from '../lexicon/en/closed-classes';
import { VerbForm, verbOf } from '../lexicon/en/verb-forms';
import { wordSet } from '../lexicon/word-list';
import { clauseFollows, containsPassage, hasFiniteVerb } from './clauses';
import { type Document, inPassage, isClauseMark, isComma, opensPassage, tagAt, wordAt } from './document';
import { nounPhraseAfter } from './noun-phrase-after';
import { isClitic } from './noun-phrase-parts';
import { afterQualifier, opensCount } from './quantifier';
import { STARTS_NOUN_PHRASE, Tag } from './tags';

/** What follows a verb. `start` is the first token of the content. */
export type Complement =
  | { readonly kind: 'quotation' | 'that' | 'clause' | 'wh' | 'to' | 'object'; readonly start: number }
  | { readonly kind: 'preposition'; readonly preposition: string; readonly start: number }
  | { readonly kind: 'none'; readonly start: number };

const QUESTION = wordSet(closed.QUESTION_WORDS);
const NOT_ADVERBIAL = wordSet(closed.NOT_ADVERBIAL);
const CLAUSE_OF_TIME = wordSet(closed.OPENERS_OF_TIME_CLAUSES);
const ADVERBIAL_PREPOSITION = wordSet(closed.ADVERBIAL_PREPOSITIONS);

/** "how", "whether": a word that opens a question. */
export const opensQuestion = (d: Document, i: number): boolean => QUESTION.has(wordAt(d, i));

/** True if a quoted passage opens at `i`, or after a comma or colon there. */
function quotationAt(d: Document, i: number): number {
  if (opensPassage(d, i)) return i;
  if ((isComma(d, i) || wordAt(d, i) === ':') && opensPassage(d, i + 1)) return i + 1;
  return -1;
}

/** Reads what follows a verb group that ends at `i`, up to the end of the sentence at `hi`. */
export function complementAt(d: Document, i: number, hi: number): Complement {
  if (i >= hi) return { kind: 'none', start: i };
  const quotation = quotationAt(d, i);
  if (quotation >= 0 && quotation < hi) return { kind: 'quotation', start: quotation };
  const tag = tagAt(d, i);
  const word = wordAt(d, i);
  if (word === ':' && i + 1 < hi) return { kind: 'clause', start: i + 1 };
  // "shared | that view".
  if (
    tag === Tag.that &&
    tagAt(d, i + 1) === Tag.noun &&
    (i + 2 >= hi || isClauseMark(d, i + 2) || tagAt(d, i + 2) === Tag.preposition) &&
    !hasFiniteVerb(d, i + 2, hi) &&
    !containsPassage(d, i + 2, hi)
  )
    return { kind: 'object', start: i };
  if (word === 'that' && tag !== Tag.relative)
    return tagAt(d, i + 1) === Tag.be
      ? { kind: tag === Tag.pronoun ? 'clause' : 'object', start: i }
      : { kind: 'that', start: i };
  if (opensQuestion(d, i)) return { kind: 'wh', start: i };
  if (tag === Tag.to || (tag === Tag.negation && tagAt(d, i + 1) === Tag.to)) return { kind: 'to', start: i };
  if (tag === Tag.negation && clauseFollows(d, i + 1, hi)) return { kind: 'clause', start: i };
  if (
    (word === 'at' && /^(?:least|most)$/.test(wordAt(d, i + 1))) ||
    (/^(?:about|around|over|under)$/.test(word) && tagAt(d, i + 1) === Tag.number)
  )
    return { kind: clauseFollows(d, i + 2, hi) ? 'clause' : 'object', start: i };
  if (word === 'as' && /^(?:many|much|few|little)$/.test(wordAt(d, i + 1)))
    return { kind: clauseFollows(d, i + 3, hi) ? 'clause' : 'object', start: i };
  if (afterQualifier(d, i) > i || opensCount(d, i))
    return { kind: clauseFollows(d, afterQualifier(d, i), hi) ? 'clause' : 'object', start: i };
  if (word === 'being') return { kind: 'object', start: i };
  if (word === 'to' && verbFollows(d, i + 1)) return { kind: 'to', start: i };
  const adverbial = tag === Tag.subordinator ? !NOT_ADVERBIAL.has(word) : ADVERBIAL_PREPOSITION.has(word);
  if (adverbial && mainClauseFollows(d, i, hi)) return { kind: 'clause', start: i };
  if (tag === Tag.subordinator && word === 'as') return { kind: 'preposition', preposition: 'as', start: i + 1 };
  if (tag === Tag.preposition) return { kind: 'preposition', preposition: word, start: i + 1 };
  if (STARTS_NOUN_PHRASE[tag] === 1 || tag === Tag.objectPronoun || tag === Tag.gerund || tag === Tag.time) {
    const time = endOfTime(d, i);
    // "said late Monday | the pier is old", but "said this month would be hard", "said each year of school pays off".
    const measured = tag !== Tag.time && wordAt(d, time) === 'of';
    if (time > i && !measured && (tag === Tag.time || clauseFollows(d, time, hi))) return { kind: 'none', start: i };
    if (tag !== Tag.objectPronoun && clauseFollows(d, i, hi)) return { kind: 'clause', start: i };
    return { kind: time > i ? 'none' : 'object', start: i };
  }
  return { kind: 'none', start: i };
}

/** "vowed to | soldier on", "vowed to “| close the mill”": a verb, although it looks like a noun. */
function verbFollows(d: Document, i: number): boolean {
  const verb = opensPassage(d, i) ? i + 1 : i;
  const readAsNoun = tagAt(d, verb) === Tag.noun || verb > i;
  if (verb > i && (wordAt(d, verb) === 'be' || wordAt(d, verb) === 'have')) return true;
  return readAsNoun && ((verbOf(wordAt(d, verb))?.forms ?? 0) & VerbForm.base) !== 0;
}

/** "because it is old, | the mill will close": the clause after a subordinate one and its comma. */
function mainClauseFollows(d: Document, i: number, hi: number): boolean {
  for (let k = i + 1; k < Math.min(hi, i + 20); k++)
    if (isComma(d, k) && !inPassage(d, k)) return opensPassage(d, k + 1) || clauseFollows(d, k + 1, hi);
  return false;
}

/** The token after "Monday", "this month", "last week", but not "Monday's vote"; `i` if there is no time. */
function endOfTime(d: Document, i: number): number {
  const last = tagAt(d, i) === Tag.determiner || tagAt(d, i) === Tag.adjective ? i + 1 : i;
  return tagAt(d, last) === Tag.time && !isClitic(d, last + 1) ? last + 1 : i;
}

/**
 * Skips what stands between a verb of saying and what was said: "Tuesday", "in a statement", "at a news conference",
 * "of the plan". Returns the first token after it, or `i` itself.
 */
export function skipAdverbials(d: Document, i: number, hi: number): number {
  let k = i;
  while (k < hi && !inPassage(d, k) && !opensCount(d, k)) {
    const tag = tagAt(d, k);
    const that = CLAUSE_OF_TIME.has(wordAt(d, k)) ? reportAfterClause(d, k + 1, hi) : -1;
    if (that >= 0) return that;
    // "wrote to him | about how it was done".
    if (wordAt(d, k) === 'how' || (k > i && wordAt(d, k) === 'about' && opensQuestion(d, k + 1))) return k;
    if (tag === Tag.time || tag === Tag.adverb || (tag === Tag.number && tagAt(d, k - 1) === Tag.time)) k++;
    else if ((tag === Tag.determiner || tag === Tag.adjective) && tagAt(d, k + 1) === Tag.time) k += 2;
    else if (tag === Tag.adjective && tagAt(d, k + 1) === Tag.adjective && tagAt(d, k + 2) === Tag.time) k += 3;
    else if (
      tag === Tag.preposition ||
      (tag === Tag.subordinator && wordAt(d, k) === 'as') ||
      wordAt(d, k) === 'after' ||
      wordAt(d, k) === 'before'
    ) {
      const gerund = tagAt(d, k + 1) === Tag.gerund;
      // "admitted under questioning | she had not read it".
      if (gerund && tagAt(d, k + 2) === Tag.pronoun) return k + 2;
      const phrase = nounPhraseAfter(d, gerund ? k + 2 : k + 1, hi);
      if (!phrase) break;
      k = phrase.end;
    } else if (isComma(d, k) && tagAt(d, k - 1) === Tag.name && tagAt(d, k + 1) === Tag.name) {
      const region = afterRegion(d, k + 1, hi);
      if (region < 0) break;
      k = region;
    } else break;
  }
  return k;
}

/** "before she spoke | that it was late", "as he left | , “It …": where what was said begins after a clause, or -1. */
function reportAfterClause(d: Document, from: number, hi: number): number {
  let k = from;
  while (k < hi && tagAt(d, k) !== Tag.punctuation && wordAt(d, k) !== 'that') k++;
  const own = cueOf(d.lemma[k - 1] as string)?.frames.clause !== undefined;
  if (isComma(d, k) && opensPassage(d, k + 1) && k + 1 < hi) return !own && clauseFollows(d, from, k) ? k : -1;
  return tagAt(d, k) === Tag.that && !own && clauseFollows(d, from, k) && clauseFollows(d, k + 1, hi) ? k : -1;
}

/** "in Ostwick, | Northmark, that": the token after the name of a region and its comma, or -1. */
function afterRegion(d: Document, name: number, hi: number): number {
  let k = name;
  while (k < hi && tagAt(d, k) === Tag.name) k++;
  if (isComma(d, k)) k++;
  const tag = tagAt(d, k);
  return tag === Tag.that || tag === Tag.time || tag === Tag.preposition || opensPassage(d, k) ? k : -1;
}
