import type { Cue } from '../lexicon/cues';
import { HEARSAY_PARTICIPLES } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { complementAt } from './complement';
import { contentEndBefore } from './content-before';
import { between, type Document, inPassage, isClauseMark, isComma, type Range, tagAt, wordAt } from './document';
import type { CueDraft } from './found-cue';
import { headSpeaks } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { nameAlone } from './noun-phrase-parts';
import { subjectBefore } from './subject';
import { Tag } from './tags';
import type { VerbGroup } from './verb-group';

const HEARSAY = wordSet(HEARSAY_PARTICIPLES);

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
  const by = byAfter(d, vg.end);
  if (by >= 0) return cue && speaks(cue) ? agentCue(d, vg, by, s, subject, previous) : undefined;
  if (!HEARSAY.has(wordAt(d, vg.verb)) || vg.negated || !subject) return undefined;
  const c = complementAt(d, vg.end, s.end);
  const impersonal = wordAt(d, subject.start) === 'it' && (c.kind === 'that' || c.kind === 'clause');
  const hearing = wordAt(d, vg.verb) === 'told';
  // "were told to leave" is an order.
  const told = impersonal || (c.kind === 'to' && !hearing) || c.kind === 'that';
  const follows = told || (c.kind === 'preposition' && c.preposition === 'as');
  const left = !follows && (hearing || wordAt(d, subject.start) === 'it') ? saidBefore(d, vg, subject, s) : -1;
  if (!follows && left < 0) return undefined;
  return {
    rule: 'hearsay-passive',
    kind: 'hearsay',
    head: vg.verb,
    cue: between(vg.start, vg.end),
    right: follows ? c.start : vg.end,
    start: vg.start,
    fixed: left >= 0 ? [between(s.start, left)] : impersonal ? [] : [subject],
  };
}

/** "The road was unsafe, | the committee was told.", "…, | it is understood.": the end of what was said, or -1. */
function saidBefore(d: Document, vg: VerbGroup, subject: Range, s: Sentence): number {
  const ends = vg.end >= s.end || (isClauseMark(d, vg.end) && vg.end + 1 >= s.end);
  return ends ? contentEndBefore(d, subject.start, s) : -1;
}

/** "denied | by the mayor", "denied in May | by the mayor": the word before an agent, or -1. */
export function byAfter(d: Document, verbEnd: number): number {
  let i = verbEnd;
  if (tagAt(d, i) === Tag.preposition && tagAt(d, i + 1) === Tag.time) i++;
  while (tagAt(d, i) === Tag.time) i++;
  return wordAt(d, i) === 'by' ? i : -1;
}

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
  if (!agent || !headSpeaks(d, agent)) return undefined;
  const source = extendApposition(d, withoutTime(d, nameAlone(d, agent)), s);
  const question = complementAt(d, source.end, s.end);
  const asked = d.lemma[vg.verb] === 'ask' && question.kind === 'wh';
  const content = asked
    ? [between(question.start, clauseEnd(d, question.start, s))]
    : whatWasSaid(d, s, subject, previous);
  if (wordAt(d, source.end) === 'as') content.push(between(source.end, clauseEnd(d, source.end, s)));
  return {
    rule: 'passive-by',
    kind: 'speech',
    head: vg.verb,
    cue: between(vg.start, by + 1),
    source,
    start: vg.start,
    fixed: content,
  };
}

/** "announced by his family | on Thursday", "denied by the firm | in July". */
function withoutTime(d: Document, { start, end }: Range): Range {
  let time = end;
  while (time > start && tagAt(d, time - 1) === Tag.time) time--;
  return between(start, time < end && /^(?:in|on)$/.test(wordAt(d, time - 1)) ? time - 1 : end);
}

/** The subject of the passive, or what "this" and "it" stand for: the clause or sentence before. */
function whatWasSaid(d: Document, s: Sentence, subject: Range | undefined, previous: Sentence | undefined): Range[] {
  if (!subject) return [];
  const pronoun = subject.end - subject.start === 1 && /^(?:this|that|it)$/.test(wordAt(d, subject.start));
  if (!pronoun) return [subject];
  if (subject.start === s.start) return previous ? [between(previous.start, previous.end)] : [subject];
  return isComma(d, subject.start - 1) ? [between(s.start, subject.start - 1)] : [subject];
}

function clauseEnd(d: Document, from: number, s: Sentence): number {
  let end = from;
  while (end < s.end && (inPassage(d, end) || !isClauseMark(d, end))) end++;
  return end;
}
