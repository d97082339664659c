import { NounClass, Trait } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import { MEASURES_OF_TIME } from '../lexicon/en/closed-classes';
import { AUTHORING_VERBS, CALLED_BY, HEARSAY_PARTICIPLES, PREPOSITIONS_OF_ACCUSATIONS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { containsPassage } from './clauses';
import { complementAt, skipAdverbials } from './complement';
import { contentEndBefore } from './content-before';
import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isClauseMark,
  isComma,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { CueDraft } from './found-cue';
import { headSpeaks } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { headOf, nameAlone } from './noun-phrase-parts';
import { subjectBefore } from './subject';
import { Tag, tagSet } from './tags';
import type { VerbGroup } from './verb-group';

const OF_WHAT = new Map(Object.entries(PREPOSITIONS_OF_ACCUSATIONS));
const HEARSAY = wordSet(HEARSAY_PARTICIPLES);
const MEASURE = wordSet(MEASURES_OF_TIME);
const CALLED = wordSet(CALLED_BY);
const AUTHORING = wordSet(AUTHORING_VERBS);

/** "was revealed by the Post"; "is said to be leaving". `previous` is the sentence before, for "This was revealed by". */
export function passiveCue(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  cue: Cue | undefined,
  previous: Sentence | undefined,
): CueDraft | undefined {
  const subject = subjectBefore(d, vg.start, s.start);
  if (wordAt(d, vg.verb) === 'known' && wordAt(d, vg.end) === 'as') return undefined;
  const direct = byAfter(d, vg.end);
  const by = direct < 0 && vg.passive && CALLED.has(d.lemma[vg.verb] as string) ? byAfterName(d, vg.end, s) : direct;
  if (by >= 0)
    return cue && speaks(cue) && !vg.modal && !AUTHORING.has(d.lemma[vg.verb] as string)
      ? agentCue(d, vg, by, s, subject ?? setApart(d, vg, s), previous)
      : undefined;
  if (vg.negated || !subject) return undefined;
  const it = wordAt(d, subject.start) === 'it';
  const c = complementAt(d, it ? skipAdverbials(d, vg.end, s.end) : vg.end, s.end);
  const impersonal = it && (c.kind === 'that' || c.kind === 'clause');
  const text = impersonal && cue && speaks(cue) && !vg.modal ? textNamed(d, vg.end, c.start) : undefined;
  if (text) return { ...bySource(vg, text.start, text), right: c.start };
  if (!HEARSAY.has(wordAt(d, vg.verb))) return undefined;
  const hearing = wordAt(d, vg.verb) === 'told';
  // "were told to leave" is an order.
  const told = impersonal || (c.kind === 'to' && !hearing) || (c.kind === 'clause' && hearing) || c.kind === 'that';
  const accused = c.kind === 'preposition' && c.preposition === OF_WHAT.get(wordAt(d, vg.verb));
  if (accused && namesAgent(d, c.start, s)) return undefined;
  const follows = told || accused || (!hearing && c.kind === 'preposition' && c.preposition === 'as');
  const left = !follows && (hearing || it) ? saidBefore(d, vg, subject, s) : -1;
  if (!follows && left < 0) return undefined;
  return {
    rule: 'hearsay-passive',
    kind: 'hearsay',
    head: vg.verb,
    cue: between(vg.start, accused ? c.start : vg.end),
    right: follows ? c.start : -1,
    start: vg.start,
    fixed: left >= 0 ? [between(s.start, left)] : impersonal || hearing ? [] : [subject],
  };
}

/** "it was reported | in the Post | that", "it is said on Monday | in a study | that": the text that says it. */
function textNamed(d: Document, from: number, end: number): Range | undefined {
  for (let i = from; i < end; i++) {
    const phrase = wordAt(d, i) === 'in' ? nounPhraseAfter(d, i + 1, end) : undefined;
    if (phrase && (d.nouns[headOf(d, phrase)] as number) & TEXTS) return nameAlone(d, phrase);
  }
  return undefined;
}

const TEXTS = NounClass.document | NounClass.mediaNoun | NounClass.outlet | NounClass.outletPart;

/** "accused of lying | by the opposition": who accuses stands at the end. */
function namesAgent(d: Document, from: number, s: Sentence): boolean {
  for (let i = from; i < s.end && !inPassage(d, i); i++) {
    const agent = wordAt(d, i) === 'by' ? nounPhraseAfter(d, i + 1, s.end) : undefined;
    if (agent && headSpeaks(d, agent)) return true;
  }
  return false;
}

/** "The road was unsafe, | the committee was told.", "…, | it is understood.": the end of what was said, or -1. */
function saidBefore(d: Document, vg: VerbGroup, subject: Range, s: Sentence): number {
  const after = skipAdverbials(d, vg.end, s.end);
  const ends = after >= s.end || isClauseMark(d, after);
  return ends && !vg.modal ? contentEndBefore(d, subject.start, s) : -1;
}

/** "| The plan, announced by the mayor, is late", "| It was late, as described by the mayor": what the participle belongs to. */
function setApart(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  const as = wordAt(d, vg.start - 1) === 'as';
  let comma = as ? vg.start - 2 : vg.start - 1;
  // ", first | reported by".
  while (tagAt(d, comma) === Tag.adverb) comma--;
  if (vg.start !== vg.verb || comma <= s.start || !isComma(d, comma)) return undefined;
  if (as) return containsPassage(d, s.start, comma) ? undefined : between(s.start, comma);
  return nounPhraseBefore(d, comma, s.start);
}

/** "denied | by the mayor", "denied in May | by the mayor": the word before an agent, or -1. */
export function byAfter(d: Document, verbEnd: number): number {
  let i = verbEnd;
  if (tagAt(d, i) === Tag.preposition && tagAt(d, i + 1) === Tag.time) i++;
  while (tagAt(d, i) === Tag.time) i++;
  return wordAt(d, i) === 'by' ? i : -1;
}

/** "was called | a liar | by the mayor", "was described | as “late” | by residents": the word before the agent, or -1. */
function byAfterName(d: Document, start: number, s: Sentence): number {
  const named = tagAt(d, start);
  if (wordAt(d, start) !== 'as' && OPENS_NAME[named] !== 1) return -1;
  for (let i = start; i < Math.min(s.end, start + LONGEST_NAME); i++) {
    if (inPassage(d, i)) continue;
    if (wordAt(d, i) === 'by') return i;
    // "was called a month early | by the minister": when, and no name for it.
    if (isClauseMark(d, i) || ENDS_NAME[tagAt(d, i)] === 1 || MEASURE.has(wordAt(d, i))) return -1;
  }
  return -1;
}

/** Tokens. */
const LONGEST_NAME = 14;
const OPENS_NAME = tagSet(Tag.determiner, Tag.adjective, Tag.quote, Tag.noun);
const ENDS_NAME = tagSet(
  Tag.finite,
  Tag.participle,
  Tag.gerund,
  Tag.relative,
  Tag.be,
  Tag.have,
  Tag.modal,
  Tag.that,
  Tag.time,
);

/** Only what is said or taken as a side has an agent that is a source: "decided by experts" reports nothing. */
const speaks = ({ frames }: Cue): boolean =>
  frames.clause === 'speech' || frames.clause === 'finding' || frames.object === 'speech' || frames.object === 'stance';

function agentCue(
  d: Document,
  vg: VerbGroup,
  by: number,
  s: Sentence,
  subject: Range | undefined,
  previous: Sentence | undefined,
): CueDraft | undefined {
  const agent = nounPhraseAfter(d, by + 1, s.end);
  if (!agent || !(headSpeaks(d, agent) || isPeople(d, headOf(d, agent)))) return undefined;
  const source = extendApposition(d, withoutCharge(d, nameAlone(d, agent)), s);
  const question = complementAt(d, source.end, s.end);
  const asked = d.lemma[vg.verb] === 'ask' && question.kind === 'wh';
  const after = skipAdverbials(d, source.end, s.end);
  const that = isComma(d, after) ? after + 1 : after;
  // "It was announced by S | that C".
  if (subject && wordAt(d, subject.start) === 'it' && tagAt(d, that) === Tag.that)
    return { ...bySource(vg, by + 1, source), right: that };
  // "As reported by S, | C".
  if (vg.start === s.start + 1 && wordAt(d, s.start) === 'as' && isComma(d, after))
    return { ...bySource(vg, by + 1, source), right: that };
  const content = asked
    ? [between(question.start, clauseEnd(d, question.start, s))]
    : whatWasSaid(d, s, subject, previous);
  // "criticised by S | as vain", "accused by S | of lying".
  if (wordAt(d, source.end) === 'as' || wordAt(d, source.end) === OF_WHAT.get(wordAt(d, vg.verb)))
    content.push(between(source.end, clauseEnd(d, source.end, s)));
  const named = by > vg.end && tagAt(d, by - 1) !== Tag.time;
  return {
    ...bySource(vg, named ? vg.end : by + 1, source),
    fixed: named ? [...content, between(vg.end, by)] : content,
  };
}

const bySource = ({ start, verb }: VerbGroup, end: number, source: Range) =>
  ({ rule: 'passive-by', kind: 'speech', head: verb, cue: between(start, end), source, start }) as const;

/** "accused by the firm | of lying". */
function withoutCharge(d: Document, { start, end }: Range): Range {
  for (let i = start; i < end; i++)
    if (wordAt(d, i) === 'of' && tagAt(d, i + 1) === Tag.gerund) return between(start, i);
  return between(start, end);
}

/** "libertarians": by their ending people. */
const isPeople = (d: Document, head: number): boolean =>
  hasTrait(d, head, Trait.personEnding) && hasTrait(d, head, Trait.endsInS);

/** The subject of the passive, or what "this" and "it" stand for: the clause or sentence before. */
function whatWasSaid(d: Document, s: Sentence, subject: Range | undefined, previous: Sentence | undefined): Range[] {
  if (!subject) return [];
  const pronoun = subject.end - subject.start === 1 && /^(?:this|that|it)$/.test(wordAt(d, subject.start));
  if (!pronoun) return [subject];
  if (subject.start === s.start) return previous ? [between(previous.start, previous.end)] : [subject];
  return isComma(d, subject.start - 1) ? [between(s.start, subject.start - 1)] : [subject];
}

/** "as a “win,” | is off". */
const endsWithComma = (d: Document, close: number): boolean => inPassage(d, close) && isComma(d, close - 1);

function clauseEnd(d: Document, from: number, s: Sentence): number {
  let end = from;
  while (end < s.end && (inPassage(d, end) || !(isClauseMark(d, end) || endsWithComma(d, end - 1)))) end++;
  return end;
}
