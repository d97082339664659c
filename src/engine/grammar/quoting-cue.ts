import { NounClass } from '../lexicon';
import { QUOTING_VERBS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { hasFiniteVerb } from './clauses';
import {
  between,
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  nounsIn,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { CueDraft } from './found-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { subjectBefore } from './subject';
import { Tag } from './tags';
import type { VerbGroup } from './verb-group';

/** Words of outlets and their reports: "Herald", "newspaper", "Reuters". */
const OUTLET_WORDS = NounClass.outlet | NounClass.outletPart | NounClass.mediaNoun;

const QUOTING = wordSet(QUOTING_VERBS);

export const quotes = (d: Document, head: number): boolean => QUOTING.has(d.lemma[head] ?? '');

/** Whom a verb of quoting quotes, and the first token after "as saying", or -1. */
export interface Quoted {
  readonly phrase: Range;
  /** "as saying". */
  readonly saying?: Range;
}

/** Reads "an officer as saying" after "quoted" or "cited". */
export function quotedAfter(d: Document, verbEnd: number, s: Sentence): Quoted | undefined {
  const phrase = nounPhraseAfter(d, verbEnd, s.end);
  if (!phrase) return undefined;
  const extended = extendApposition(d, phrase, s);
  for (const end of [extended.end, phrase.end]) {
    const as = isComma(d, end) ? end + 1 : end;
    if (wordAt(d, as) === 'as' && /^(?:saying|telling)$/.test(wordAt(d, as + 1)) && as + 1 < s.end)
      return { phrase: between(phrase.start, as), saying: between(as, as + 2) };
  }
  return { phrase };
}

/** "The Post quoted S as saying C"; "“C,” the Post quoted S as saying"; "the Post, which quoted S". */
export function quotingCue(d: Document, vg: VerbGroup, s: Sentence): CueDraft | undefined {
  if (!quotes(d, vg.verb) || vg.negated || inPassage(d, vg.end)) return undefined;
  const quoted = quotedAfter(d, vg.end, s);
  const source = subjectBefore(d, vg.start, s.start);
  if (!quoted || !source) return undefined;
  const base = { kind: 'speech' as const, head: vg.verb, cue: between(vg.start, vg.end), source };
  if (quoted.saying) {
    const left = endsHere(d, quoted.saying.end, s) ? saidBefore(d, source.start, s) : -1;
    const right = left < 0 ? quoted.phrase.start : -1;
    return { ...base, rule: 'quoted-as-saying', right, left };
  }
  if (d.lemma[vg.verb] !== 'quote' || !isOutletLike(d, source)) return undefined;
  return { ...base, rule: 'verb-object', object: true, fixed: [quoted.phrase] };
}

const endsHere = (d: Document, i: number, s: Sentence): boolean => i >= s.end || isClauseMark(d, i);

/** The end of the quotation or clause that stands before the source, or -1. */
function saidBefore(d: Document, source: number, s: Sentence): number {
  const k = source - 1;
  if (k < s.start) return -1;
  if (inPassage(d, k)) return k + 1;
  return isComma(d, k) && (inPassage(d, k - 1) || hasFiniteVerb(d, s.start, k)) ? k : -1;
}

/** A phrase for an outlet, or a relative pronoun right after one. */
export function isOutletLike(d: Document, source: Range): boolean {
  if (tagAt(d, source.start) === Tag.relative) {
    const last = isComma(d, source.start - 1) ? source.start - 2 : source.start - 1;
    return ((d.nouns[last] ?? 0) & OUTLET_WORDS) !== 0;
  }
  return (nounsIn(d, source) & OUTLET_WORDS) !== 0;
}
