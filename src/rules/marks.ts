import { type Analysis, type Attribution, type Span, wordsAt } from '../engine/attribution';
import { RELATIVES, SUBJECT_PRONOUNS } from '../engine/lexicon/en/closed-classes';
import { wordSet } from '../engine/lexicon/word-list';
import { finish, type Steps } from '../engine/steps';
import { RULES } from './built-in';
import type { MutedPhrases } from './muted';
import type { PhraseFinder, PhraseLook } from './phrases';
import { quotedParts } from './quoted';
import { type MarkedPart, RULE_IDS, type RuleId, ruleOf } from './rule';

/** Stands in for an attribution where an own phrase is marked: it is no claim of anybody. */
const NO_ATTRIBUTION = -1;

/** A stretch of the analysed text to highlight, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleId | PhraseLook;
  /** Index in `Analysis.attributions`, or -1 where an own phrase is marked. */
  readonly attribution: number;
  readonly part: 'source' | 'quotation' | 'cue' | 'phrase';
}

/** Marked, or not: because no rule is for it, its rule is off, or the reader has said that these words are wrong. */
export type Marking = 'marked' | 'never' | 'off' | 'muted';

/** They stand for somebody else in each article: muted by itself, one of them would mute far too much. */
const PRONOUNS = wordSet(`${SUBJECT_PRONOUNS} ${RELATIVES}`);

/** What of an attribution is muted, the first that it has. */
const PARTS_TO_MUTE: readonly Mark['part'][] = ['source', 'cue', 'quotation'];

const PART_OF_RULE: ReadonlyMap<RuleId, MarkedPart> = new Map(RULES.map((rule) => [rule.id, rule.part]));

/**
 * What to highlight, sorted by start and without overlaps: source and cue phrases win over the quotation in which they
 * stand, and of two phrases the one that starts first. The reader's own phrases win over everything: they were asked for
 * word by word.
 *
 * @param muted attributions by these words get no mark at all
 */
export function marksOf(
  analysis: Analysis,
  text: string,
  enabled: ReadonlySet<RuleId>,
  ownPhrases?: PhraseFinder,
  muted?: MutedPhrases,
): Mark[] {
  return finish(marksInSteps(analysis, text, enabled, ownPhrases, muted));
}

/** The same as `marksOf`, for callers who have something else to do in between. */
export function* marksInSteps(
  analysis: Analysis,
  text: string,
  enabled: ReadonlySet<RuleId>,
  ownPhrases?: PhraseFinder,
  muted?: MutedPhrases,
): Steps<Mark[]> {
  const phrases: Mark[] = [];
  const quotations: Mark[] = [];
  for (const [index, attribution] of analysis.attributions.entries()) {
    const rule = ruleOf(attribution);
    if (rule === undefined || markingOf(attribution, text, enabled, muted) !== 'marked') continue;
    for (const { part, span } of markedSpans(attribution, rule, text)) {
      const mark = { start: span[0], end: span[1], rule, attribution: index, part };
      (part === 'quotation' ? quotations : phrases).push(mark);
    }
    yield;
  }
  const own = ownPhrases ? marksOfOwn(ownPhrases, text) : [];
  yield;
  const kept = yield* withoutOverlaps([...own, ...(yield* outsideOf(own, yield* withoutOverlaps(phrases), text))]);
  return yield* withoutOverlaps([...kept, ...(yield* outsideOf(kept, quotations, text))]);
}

/** Whether an attribution is marked, or else why it is not. */
export function markingOf(
  attribution: Attribution,
  text: string,
  enabled: ReadonlySet<RuleId>,
  muted?: MutedPhrases,
): Marking {
  const rule = ruleOf(attribution);
  if (rule === undefined) return 'never';
  if (!enabled.has(rule)) return 'off';
  return muted?.has({ rule, phrase: phraseOf(attribution, text) }) ? 'muted' : 'marked';
}

function marksOfOwn(phrases: PhraseFinder, text: string): Mark[] {
  return phrases.find(text).map(({ span: [start, end], mark }) => ({
    start,
    end,
    rule: mark,
    attribution: NO_ATTRIBUTION,
    part: 'phrase',
  }));
}

/** Without the comma that closes a clause: it belongs to the sentence, not to the phrase that a reader sees marked. */
function withoutClosingComma([start, end]: Span, text: string): Span {
  return text.charAt(end - 1) === ',' ? [start, end - 1] : [start, end];
}

/**
 * The words by which a reader can mute an attribution: those of its source that are marked, or else its cue, or else its
 * quotation; empty if no rule marks it. What a pronoun says belongs to the words: “she” alone would be everybody.
 */
export function phraseOf(attribution: Attribution, text: string): string {
  const rule = ruleOf(attribution);
  const marked = rule === undefined ? [] : markedSpans(attribution, rule, text);
  const part = PARTS_TO_MUTE.find((each) => marked.some((span) => span.part === each));
  const spans = marked.filter((span) => span.part === part).map(({ span }) => span);
  const words = wordsAt(spans, text);
  return PRONOUNS.has(words.toLowerCase()) ? wordsAt([...spans, ...attribution.content], text) : words;
}

/** How many attributions each rule marks, whether the rule is on or off. */
export function* countByRule(analysis: Analysis, text: string): Steps<Record<RuleId, number>> {
  const counts = Object.fromEntries(RULE_IDS.map((id) => [id, 0])) as Record<RuleId, number>;
  for (const attribution of analysis.attributions) {
    const rule = ruleOf(attribution);
    if (rule !== undefined && isMarked(attribution, rule, text)) counts[rule] += 1;
    yield;
  }
  return counts;
}

/** True if there is anything to mark, without finding out where. */
function isMarked({ source, cue, content }: Attribution, rule: RuleId, text: string): boolean {
  const part = PART_OF_RULE.get(rule) ?? 'source';
  if (part === 'cue') return cue.length > 0;
  if (source.length > 0) return true;
  if (part === 'source-and-cue') return cue.length > 0;
  return part === 'source-and-quotation' && content.some((span) => quotedParts(text, span).length > 0);
}

function markedSpans(attribution: Attribution, rule: RuleId, text: string): { part: Mark['part']; span: Span }[] {
  const part = PART_OF_RULE.get(rule) ?? 'source';
  const phrases = (spans: readonly Span[]) => spans.map((span) => withoutClosingComma(span, text));
  const source = phrases(attribution.source).map((span) => ({ part: 'source' as const, span }));
  const cue = phrases(attribution.cue).map((span) => ({ part: 'cue' as const, span }));
  if (part === 'cue') return cue;
  if (part === 'source-and-cue') return [...source, ...cue];
  if (part === 'source') return source;
  const quoted = attribution.content.flatMap((span) => quotedParts(text, span));
  return [...source, ...quoted.map((span) => ({ part: 'quotation' as const, span }))];
}

function* withoutOverlaps(marks: readonly Mark[]): Steps<Mark[]> {
  const sorted = marks.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let last = 0;
  for (const mark of sorted) {
    yield;
    if (mark.end <= last) continue;
    kept.push(mark.start < last ? { ...mark, start: last } : mark);
    last = mark.end;
  }
  return kept;
}

/** What is left of marks between the phrases that stand in them. */
function* outsideOf(phrases: readonly Mark[], marks: readonly Mark[], text: string): Steps<Mark[]> {
  const parts: Mark[] = [];
  for (const mark of marks) {
    parts.push(...outside(mark, phrases, text));
    yield;
  }
  return parts;
}

/** What is left of a mark between the phrases that stand in it. */
function outside(mark: Mark, phrases: readonly Mark[], text: string): Mark[] {
  const parts: Mark[] = [];
  let from = mark.start;
  const keep = (end: number) => {
    if (text.slice(from, end).trim() !== '') parts.push({ ...mark, start: from, end });
  };
  for (let index = firstEndingAfter(phrases, from); index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.start >= mark.end) break;
    if (phrase.start > from) keep(phrase.start);
    from = phrase.end;
  }
  if (from < mark.end) keep(mark.end);
  return parts;
}

/** Index of the first of some sorted marks without overlaps that ends after an offset. */
function firstEndingAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
