/** The content that stands before a source, around it, or in the sentence next to it. */

import type { Cue } from '../lexicon/cues';
import { PARTICLES_OF_DEEDS } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { clauseFollows, containsPassage, hasFiniteVerb } from './clauses';
import { complementAt, opensQuestion, skipAdverbials } from './complement';
import { contentEndBefore, restAfterCue } from './content-before';
import {
  between,
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  isDash,
  isStrayClose,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { CueDraft } from './found-cue';
import { canSpeak } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { headOf } from './noun-phrase-parts';
import { AUXILIARY, FINITE, MAIN_VERB, NOMINAL, Tag } from './tags';
import type { VerbGroup } from './verb-group';

const OF_DEED = wordSet(PARTICLES_OF_DEEDS);

type Spoken = Pick<CueDraft, 'kind' | 'head' | 'cue'> & { readonly source: Range };

/** The content stands before the source, around it, or in the sentence before. */
export function contentAround(d: Document, vg: VerbGroup, s: Sentence, source: Range, cue: Cue): CueDraft | undefined {
  const kind = cue.frames.quotation ?? cue.frames.clause ?? cue.frames.object;
  if (!kind) return undefined;
  const base: Spoken = { kind, head: vg.verb, cue: between(vg.start, vg.end), source };
  const hearer = hearerEnd(d, vg, s, cue);
  const speech = cue.frames.clause === 'speech' || isAsked(d, source, cue, s);
  if (speech && wordAt(d, source.start - 1) === 'as') {
    // "as they say": nobody in particular.
    const proverb = wordAt(d, source.start) === 'they' && wordAt(d, vg.verb) === 'say' && vg.start === vg.verb;
    if (vg.modal || proverb) return undefined;
    const as = asCue(d, s, base, hearer);
    if (as) return as;
  }
  // "Jo Doe, | who wrote": what a relative pronoun follows is whom it stands for.
  const left = tagAt(d, source.start) === Tag.relative ? -1 : contentEndBefore(d, source.start, s);
  return left < 0 ? aroundSource(d, vg, s, base, cue, hearer) : afterContent(d, vg, s, base, cue, hearer, left);
}

/** "“It is late.” Shares | finished down at $8": a verb that reports only beside quotations has another meaning here. */
const hasMore = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.number || tagAt(d, i) === Tag.determiner || OF_DEED.has(wordAt(d, i));

/** "As S said, prices will rise", "Prices, as S said, will rise", "Prices will rise, as S said". */
function asCue(d: Document, s: Sentence, base: Spoken, hearer: number): CueDraft | undefined {
  const as = base.source.start - 1;
  const given = as > s.start + 2 && isComma(d, as - 1) && wordAt(d, s.start) === 'if';
  const after = given ? -1 : asClause(d, hearer, s, base.source);
  if (after >= 0) {
    // "Prices, | as S said, | will rise."
    const last = as - 2 >= s.start ? tagAt(d, as - 2) : Tag.punctuation;
    const verb = FINITE[tagAt(d, after)] === 1 && wordAt(d, after) !== 'being';
    const inside = FINITE[last] === 1 || (verb && NOMINAL[last] === 1);
    return { ...base, rule: 'as-clause', right: after, left: inside ? as - 1 : -1 };
  }
  if (as - 1 <= s.start || !endsHere(d, hearer, s)) return undefined;
  const passage = d.passages[d.passageOf[as - 1] as number];
  if (!passage) return isComma(d, as - 1) ? { ...base, rule: 'as-clause', left: as - 1 } : undefined;
  // "She shouted “no” | as the judge explained": whose words they are was told before.
  const told = tagAt(d, passage.open - 1);
  return MAIN_VERB[told] === 1 || told === Tag.objectPronoun
    ? undefined
    : { ...base, rule: 'as-clause', fixed: [between(passage.open, as)] };
}

/** The content stands after the source or around it, or is the quotation of the next or the last sentence. */
function aroundSource(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  base: Spoken,
  cue: Cue,
  hearer: number,
): CueDraft | undefined {
  const { source, kind } = base;
  const end = skipAdverbials(d, hearer, s.end);
  const split = end > hearer + LONGEST_ADVERBIAL ? -1 : conditionBefore(d, end, s, source, cue);
  if (split >= 0) return { ...base, rule: 'verb-after-clause', left: split, right: end + 1 };
  const after = cue.frames.clause === 'speech' ? clauseAfterComma(d, vg, hearer, s, source) : -1;
  if (after >= 0)
    return { ...base, rule: 'verb-clause', right: after, left: FINITE[tagAt(d, after)] === 1 ? source.start - 1 : -1 };
  if (wordAt(d, vg.end) === ':' && vg.end + 1 >= s.end && cue.frames.quotation)
    return { ...base, cue: between(vg.start, vg.end + 1), rule: 'verb-quotation' };
  if (!endsHere(d, vg.end, s) && !cue.frames.addressee) return undefined;
  // "“It is late.” They | declared Saturday as a holiday".
  const naming = wordAt(d, skipAdverbials(d, vg.end, s.end)) === 'as';
  const onlyQuotes = !cue.frames.clause && !cue.frames.addressee && !cue.frames.object;
  // "“It is late.” Doe | grew up here and plans to stay": a second verb has no quotation of the sentence before.
  const another = naming || (onlyQuotes && hasMore(d, vg.end)) || hasFiniteVerb(d, source.end, vg.start);
  if (!another && previousQuotation(d, source, s))
    return { ...base, rule: 'verb-after-quotation', right: -1, left: s.start };
  return kind === 'speech' && quotationFollows(d, vg.end, s) ? { ...base, rule: 'verb-quotation' } : undefined;
}

/** The content ends at `left`, before the source. */
function afterContent(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  base: Spoken,
  cue: Cue,
  hearer: number,
  left: number,
): CueDraft | undefined {
  const { source } = base;
  const quoted = inPassage(d, left - 1) || isStrayClose(d, left - 1);
  if (!cue.frames.quotation && !cue.frames.clause) return undefined;
  // "Though told it was “lost” | she found the letter".
  if (quoted && cue.frames.object === 'finding' && complementAt(d, vg.end, s.end).kind === 'object') return undefined;
  if (!quoted && (vg.modal || !cue.frames.addressee) && !endsHere(d, hearer, s)) return undefined;
  const clause = isAsked(d, source, cue, s) ? 'speech' : cue.frames.clause;
  if (!quoted && clause !== 'speech' && clause !== 'finding') {
    if (!clause || !endsHere(d, vg.end, s)) return undefined;
    if (clause === 'commitment' && !(cue.frames.quotation && commits(d, source))) return undefined;
    const right = clause === 'commitment' ? restAfterCue(d, hearer, s, left) : -1;
    return { ...base, kind: clause, rule: 'verb-after-clause', left, right };
  }
  return {
    ...base,
    rule: quoted ? 'verb-after-quotation' : 'verb-after-clause',
    right: restAfterCue(d, hearer, s, left),
    left,
  };
}

/** "Was it late, | she asked", "Why, | she asked, was it late": a question stands before the source. */
export function isAsked(d: Document, source: Range, { frames }: Cue, s: Sentence): boolean {
  if (frames.question !== 'speech' || !isComma(d, source.start - 1)) return false;
  const verb = opensQuestion(d, s.start) ? s.start + 1 : s.start;
  return AUXILIARY[tagAt(d, verb)] === 1 || (verb > s.start && isComma(d, verb));
}

/** "the council", "she", but not "part of an alliance | agreed in May". */
function commits(d: Document, source: Range): boolean {
  const head = headOf(d, source);
  return canSpeak(d, between(head, head + 1)) || tagAt(d, head) === Tag.number;
}

/** "If prices rise, | S warned, shops will close": the end of an opening clause or phrase that is part of what was said, or -1. */
function conditionBefore(d: Document, end: number, s: Sentence, source: Range, cue: Cue): number {
  const comma = source.start - 1;
  const speech = cue.frames.clause === 'speech' && isComma(d, comma) && isComma(d, end);
  if (!speech || !clauseFollows(d, end + 1, s.end)) return -1;
  return comma > s.start + 1 ? comma : -1;
}

/** "in a statement on Monday". */
const LONGEST_ADVERBIAL = 5;

/** "“…,” S told the Post, | “…”": the end of the hearer, or of the verb. */
const hearerEnd = (d: Document, vg: VerbGroup, s: Sentence, cue: Cue): number =>
  (cue.frames.addressee && nounPhraseAfter(d, vg.end, s.end)?.end) || vg.end;

/** "As S said, | C": first token of C, or -1. */
function asClause(d: Document, end: number, s: Sentence, source: Range): number {
  const as = source.start - 1;
  const opens = as <= s.start + 1 || isComma(d, as - 1) || tagAt(d, as - 1) === Tag.coordinator;
  if (wordAt(d, as) !== 'as' || !opens) return -1;
  const comma = skipAdverbials(d, end, s.end);
  return isComma(d, comma) && comma + 1 < s.end ? comma + 1 : -1;
}

/**
 * "S says, | they are buying time", "S told the Post, | they are", "But, S added, | they are late": a clause after a comma
 * that no quotation mark opens.
 */
function clauseAfterComma(d: Document, vg: VerbGroup, hearer: number, s: Sentence, source: Range): number {
  if (!isComma(d, hearer)) return -1;
  const next = hearer + 1;
  const opened = source.start === s.start + 2 && isComma(d, s.start + 1) && opensWithWord(d, s);
  if (hearer > vg.end || opened)
    return clauseFollows(d, next, s.end) || (opened && containsPassage(d, next, s.end)) ? next : -1;
  if (d.lemma[vg.verb] !== 'say') return -1;
  return hasFiniteVerb(d, next, s.end) || containsPassage(d, next, s.end) ? next : -1;
}

/** "But", "Meanwhile". */
const opensWithWord = (d: Document, s: Sentence): boolean =>
  tagAt(d, s.start) === Tag.adverb || tagAt(d, s.start) === Tag.coordinator;

/** "“… right?” | S said.": a quotation that ends with its own final mark is a sentence of its own. */
export function previousQuotation(d: Document, source: Range, s: Sentence): boolean {
  return source.start <= s.start + 1 && s.start > 0 && inPassage(d, s.start - 1);
}

/** "S explained. | “C.”": a quotation that is the next sentence of the paragraph. */
function quotationFollows(d: Document, end: number, s: Sentence): boolean {
  return end + 1 === s.end && opensPassage(d, s.end);
}

function endsHere(d: Document, end: number, s: Sentence): boolean {
  if (tagAt(d, end) === Tag.subordinator && clauseFollows(d, end + 1, s.end)) return true;
  const k = skipAdverbials(d, end, s.end);
  // "said in her bid | to be mayor".
  const bid = k > end && tagAt(d, k) === Tag.to;
  return k >= s.end || bid || tagAt(d, k) === Tag.subordinator || isClauseMark(d, k) || isDash(d, k);
}
