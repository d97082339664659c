import { type Document, inDescription, inPassage, isComma, type Range, tagAt, wordAt } from './document';
import { AUXILIARY, IN_VERB_GROUP, MAIN_VERB, Tag } from './tags';

/** A main verb with its auxiliaries and adverbs: "has repeatedly said". */
export interface VerbGroup extends Range {
  /** Token of the main verb. */
  readonly verb: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "to say", without a tense of its own. */
  readonly infinitive: boolean;
  /** "saying", without an auxiliary. */
  readonly gerund: boolean;
  /** "could say". */
  readonly modal: boolean;
}

/** The verb group around the main verb at `i`, or undefined if the token is no main verb. */
export function verbGroupAt(d: Document, i: number, lo: number): VerbGroup | undefined {
  if (MAIN_VERB[tagAt(d, i)] !== 1 || inPassage(d, i)) return undefined;
  let start = i;
  let be = false;
  let aux = false;
  let modal = false;
  let negated = false;
  for (let before = partBefore(d, start, lo); before >= 0; before = partBefore(d, start, lo)) {
    start = before;
    const tag = tagAt(d, start);
    if (tag === Tag.be) be = true;
    if (tag === Tag.modal) modal = true;
    if (tag !== Tag.adverb && tag !== Tag.negation) aux = true;
    if (tag === Tag.negation || wordAt(d, start).endsWith("n't")) negated = true;
  }
  start = dropLeadingAdverbs(d, start, i, lo);
  const infinitive = tagAt(d, start - 1) === Tag.to && start - 1 >= lo;
  return {
    start,
    end: i + 1,
    verb: i,
    negated,
    modal,
    passive: be && tagAt(d, i) === Tag.participle,
    infinitive,
    gerund: tagAt(d, i) === Tag.gerund && !aux,
  };
}

/** The auxiliary or adverb of the group before `start`, also before a turn in commas: "has, however, | said"; or -1. */
function partBefore(d: Document, start: number, lo: number): number {
  const last = start - 1;
  const turn = isComma(d, last) && tagAt(d, last - 1) === Tag.adverb && isComma(d, last - 2);
  const i = turn && AUXILIARY[tagAt(d, last - 3)] === 1 ? last - 3 : last;
  return i >= lo && IN_VERB_GROUP[tagAt(d, i)] === 1 && !inPassage(d, i) && !inDescription(d, i) ? i : -1;
}

/** An adverb that opens the clause is no part of the verb: "Meanwhile | said" has no subject between. */
function dropLeadingAdverbs(d: Document, start: number, verb: number, lo: number): number {
  if (start > lo && (tagAt(d, start - 1) !== Tag.punctuation || wordAt(d, start - 1) === ')')) return start;
  let k = start;
  while (k < verb && tagAt(d, k) === Tag.adverb) k++;
  return k;
}
