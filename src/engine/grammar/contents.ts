import { NounClass, Trait } from '../lexicon';
import { PUBLISHING_VERBS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { hasFiniteVerb, hasTense } from './clauses';
import { awaitsVerb, stopAtClause, trimEnd } from './content-end';
import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isClauseMark,
  isComma,
  isDash,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { FoundCue } from './found-cue';
import { mainVerbAfter } from './main-verb';
import { nounPhraseAfter } from './noun-phrase-after';
import { clauseEnd } from './source-descriptions';
import { FINITE, Tag } from './tags';

const PUBLISHING = wordSet(PUBLISHING_VERBS);

/** A cue with its content: an attribution before anybody asked who its source is. */
export interface RawAttribution {
  readonly found: FoundCue;
  readonly sentence: number;
  source?: Range;
  content: Range[];
  /** True if it stands inside another one's content. */
  nested: boolean;
}

/** Gives every cue of a sentence its content and marks cues that stand inside another one's content. */
export function resolveContents(
  d: Document,
  sentence: Sentence,
  index: number,
  cues: readonly FoundCue[],
): RawAttribution[] {
  const raws = cues.map((found, k) => ({
    found,
    sentence: index,
    source: found.source,
    content: contentOf(d, sentence, cues, k),
    nested: false,
  }));
  for (const raw of raws) clipInner(raw, raws);
  markNested(d, raws);
  for (const raw of raws) dropInnerReports(d, raw, raws);
  return raws;
}

/** "Jo Doe, who says | the mayor is misleading voters, | said": what is told inside another content ends with it. */
function clipInner({ found, content }: RawAttribution, raws: readonly RawAttribution[]): void {
  for (const other of raws) {
    const around = other.content.find((part) => part.start <= found.start && found.cue.end <= part.end);
    if (!around || other.found.start >= found.start || other.found.object) continue;
    for (let i = 0; i < content.length; i++) {
      const part = content[i] as Range;
      if (part.start < around.end && part.end > around.end) content[i] = between(part.start, around.end);
    }
  }
}

/** "Jo Doe, who noted that …, said": a clause of the source phrase that reports itself is not part of the name. */
function dropInnerReports(d: Document, raw: RawAttribution, raws: readonly RawAttribution[]): void {
  const { source } = raw;
  if (!source) return;
  for (const { found } of raws) {
    const inner = found.source?.start ?? -1;
    if (
      found === raw.found ||
      isBeside(d, raw.found, found) ||
      inner <= source.start + 1 ||
      inner >= source.end ||
      found.cue.start >= source.end ||
      !(isComma(d, inner - 1) || (tagAt(d, inner) === Tag.relative && tagAt(d, inner - 1) === Tag.name))
    )
      continue;
    raw.source = between(source.start, isComma(d, inner - 1) ? inner - 1 : inner);
    return;
  }
}

function contentOf(d: Document, s: Sentence, cues: readonly FoundCue[], k: number): Range[] {
  const found = cues[k] as FoundCue;
  if (found.kind === 'hearsay') return hearsayContent(d, s, found, cues);
  const parts: Range[] = found.fixed ? [...found.fixed] : [];
  if (found.left >= 0) {
    const start = leftStart(d, s, cues, k);
    if (start < found.left) parts.push({ start, end: found.left });
  }
  if (found.right >= 0) {
    const end = rightEnd(d, found.right, s, cues, k);
    if (found.right < end) parts.push(between(found.right, end));
    const passage = passageAfterColon(d, end, s);
    if (passage) parts.push(passage);
  }
  return parts;
}

/** 'called it “a quiet war”: “They never stop.”': the quotation that a colon brings in. */
function passageAfterColon(d: Document, end: number, s: Sentence): Range | undefined {
  if (wordAt(d, end) !== ':' || !inPassage(d, end + 1) || end + 1 >= s.end) return undefined;
  const passage = d.passages[d.passageOf[end + 1] as number];
  return passage && between(passage.open, passage.close + 1);
}

function hearsayContent(d: Document, s: Sentence, found: FoundCue, cues: readonly FoundCue[]): Range[] {
  const speaker = cues.find((next) => next.start > found.right && next.left >= 0);
  const end = trimEnd(d, found.right, speaker ? Math.min(speaker.left, speaker.start) : sentenceEnd(d, s));
  if (found.rule === 'hearsay-noun') {
    // "Rumours that it was for sale | have spread".
    const isSubject = !hasFiniteVerb(d, s.start, found.start);
    return [between(found.right, isSubject ? clauseEnd(d, found.right + 1, end, 1) : end)];
  }
  if (found.rule === 'hearsay-passive') {
    if (found.right < 0) return [...(found.fixed ?? [])];
    const subject = { ...found, source: found.fixed?.[0] };
    const stop = stopAtClause(d, found.right, mainVerbAfter(d, found.right, end, subject, s), subject, s);
    return [...(found.fixed ?? []), between(found.right, stop)].filter((part) => part.start < part.end);
  }
  let start = found.start;
  while (
    start - 1 >= s.start &&
    !hasTrait(d, start - 1, Trait.comma | Trait.semicolon | Trait.colon) &&
    tagAt(d, start - 1) !== Tag.coordinator
  )
    start--;
  return [{ start, end: found.cue.start }, between(found.cue.end, end)].filter((part) => part.start < part.end);
}

/** "Her claim that Doe lied | was false": what is told of the claim comes after it. */
function subjectClauseEnd(d: Document, { head, right, start }: FoundCue, end: number, s: Sentence): number {
  // "Her claim is that it was late": nothing more is told of it.
  if (tagAt(d, head + 1) === Tag.be || hasFiniteVerb(d, s.start, start)) return end;
  const clause = clauseEnd(d, right + 1, end, 1);
  // "Her belief that the pier, | which opened in 1904, was safe", "that he is a “| coward” was false".
  return hasTense(d, clause) ? clause : end;
}

/** The end of a sentence without its final mark. */
function sentenceEnd(d: Document, s: Sentence): number {
  let end = s.end;
  while (end > s.start && !inPassage(d, end - 1) && (isClauseMark(d, end - 1) || hasTrait(d, end - 1, Trait.ellipsis)))
    end--;
  return end;
}

/** Content before its cue begins with the sentence, or after the last other attribution. */
function leftStart(d: Document, s: Sentence, cues: readonly FoundCue[], k: number): number {
  const found = cues[k] as FoundCue;
  if (inPassage(d, found.left - 1)) return passageStart(d, s, cues, k);
  let start = asideStart(d, s, found);
  for (const other of cues.slice(0, k)) {
    // "said that | the plan, according to the law, was late".
    if (found.right >= 0 && awaitsVerb(d, other, found.left))
      start = Math.max(start, tagAt(d, other.right) === Tag.that ? other.right + 1 : other.right);
    if (!isSpoken(other) || other.cue.start >= found.left || other.start === s.start) continue;
    const cut = clauseCutBefore(d, other.cue.end, found.left);
    if (cut > start) start = cut;
  }
  return start;
}

/** "The pier — | it is safe, S said — will open": what is said in dashes or brackets begins there, else with the sentence. */
function asideStart(d: Document, s: Sentence, { source, cue, left }: FoundCue): number {
  const end = Math.max(cue.end, source?.end ?? 0);
  const bracket = wordAt(d, end) === ')';
  if (!bracket && !isDash(d, end)) return s.start;
  let open = -1;
  for (let i = s.start; i < left; i++)
    if (!inPassage(d, i) && (bracket ? wordAt(d, i) === '(' : isDash(d, i))) open = open < 0 ? i : -1;
  return open < 0 || open + 1 >= left ? s.start : open + 1;
}

/** What somebody thinks or intends may itself be told by who speaks after it. */
const isSpoken = ({ kind }: FoundCue): boolean => kind === 'speech' || kind === 'finding';

/** From the quotation back to where the sentence's own words that lead into it begin. */
function passageStart(d: Document, s: Sentence, cues: readonly FoundCue[], k: number): number {
  const found = cues[k] as FoundCue;
  const passage = d.passages[d.passageOf[found.left - 1] as number];
  const open = passage?.open ?? s.start;
  if (open < s.start) return open;
  const earlier = cues.slice(0, k).some((other) => other.cue.start < open && isSpoken(other));
  return earlier ? open : s.start;
}

/** A comma and a conjunction after another cue open a new clause. */
function clauseCutBefore(d: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (inPassage(d, i) || !isComma(d, i - 1)) continue;
    if (tagAt(d, i) === Tag.coordinator) return i + 1;
  }
  return -1;
}

/** The end of content after its cue: the sentence's, or where the next attribution of the same rank begins. */
function rightEnd(d: Document, from: number, s: Sentence, cues: readonly FoundCue[], k: number): number {
  const found = cues[k] as FoundCue;
  let end = sentenceEnd(d, s);
  for (const next of cues.slice(k + 1)) {
    const begins = next.source && next.source.start === found.source?.start ? next.cue.start : next.start;
    if (surrounds(d, next, found)) {
      end = inPassage(d, next.cue.start - 1) ? next.cue.start : next.cue.start - 1;
      break;
    }
    if ((begins <= from && !encloses(d, next, found)) || begins >= end) continue;
    const cut = cutAt(d, next, from, found);
    // "C, S said, | but T says D".
    const another = found.left >= 0 && next.start === from + 1 && tagAt(d, from) === Tag.coordinator;
    if (cut > from || another) {
      end = another ? from : cut;
      break;
    }
  }
  // "Arguing C, | Doe said D": what comes before its source ends there.
  const mark = found.rule === 'reduced-clause' ? (found.source?.start ?? 0) - 1 : -1;
  const opening = inPassage(d, mark) ? mark + 1 : mark;
  if (opening > from) end = Math.min(end, opening);
  if (found.rule === 'nominal')
    end =
      wordAt(d, from) === 'that'
        ? subjectClauseEnd(d, found, end, s)
        : Math.min(end, nounPhraseAfter(d, from, s.end)?.end ?? end);
  // "A petition | calling for | a ban | has …": the text is the subject of what follows.
  if (found.rule === 'reduced-clause' && found.source?.start === s.start && found.source.end === found.head)
    end = finiteVerb(d, from, end);
  end = stopAtClause(d, from, mainVerbAfter(d, from, quotationEnd(d, from, end), found, s), found, s);
  return trimEnd(d, from, end);
}

/** The first finite verb outside quotation marks between two tokens, or `to`. */
function finiteVerb(d: Document, from: number, to: number): number {
  let i = from;
  while (i < to && (inPassage(d, i) || FINITE[tagAt(d, i)] !== 1 || tagAt(d, i - 1) === Tag.to)) i++;
  return i;
}

/** Spoken words in quotation marks end the content, if only when and where they were spoken follows. */
function quotationEnd(d: Document, from: number, end: number): number {
  if (!opensPassage(d, from)) return end;
  const passage = d.passages[d.passageOf[from] as number];
  if (!passage || passage.close + 1 >= end) return end;
  const tag = tagAt(d, passage.close + 1);
  const spoken = passage.close - passage.open > 4 || hasTrait(d, passage.close - 1, Trait.comma | Trait.stop);
  return spoken && (tag === Tag.preposition || tag === Tag.time || tag === Tag.subordinator) ? passage.close + 1 : end;
}

/** "Jo Doe, | noting the cost, | said": a cue between the source of another and its verb. */
const surrounds = (d: Document, { source, cue }: FoundCue, inner: FoundCue): boolean =>
  source !== undefined &&
  source.end <= inner.start &&
  cue.start > inner.right + 1 &&
  (isComma(d, cue.start - 1) || isDash(d, cue.start - 1) || inPassage(d, cue.start - 1));

/** "people who | want to sail | said": a cue inside the source of another. */
const encloses = (d: Document, { source }: FoundCue, inner: FoundCue): boolean =>
  source !== undefined &&
  source.start < inner.start &&
  inner.cue.end <= source.end &&
  tagAt(d, inner.source?.start ?? -1) === Tag.relative;

/** Where another cue ends this content: at its conjunction, its comma, or not at all (then it is nested). */
function cutAt(d: Document, next: FoundCue, from: number, found: FoundCue): number {
  const before = next.start - 1;
  // ", with some saying …".
  if (wordAt(d, before) === 'with' && next.rule === 'reduced-clause')
    return isComma(d, before - 1) ? before - 1 : before;
  // "said it was safe | despite research suggesting it was not": part of what was said.
  if (wordAt(d, before) === 'despite' && next.rule === 'reduced-clause')
    return isComma(d, before - 1) ? before - 1 : -1;
  if (next.source && encloses(d, next, found))
    return isComma(d, next.source.end - 1) || isDash(d, next.source.end - 1) ? next.source.end - 1 : next.source.end;
  if (next.rule === 'reduced-clause' || next.rule === 'citing')
    return isComma(d, before) ||
      isDash(d, before) ||
      tagAt(d, before) === Tag.coordinator ||
      tagAt(d, before) === Tag.subordinator
      ? before
      : next.start;
  if (next.rule === 'according-to') {
    const end = isComma(d, before) ? before : next.start;
    // "said that, | according to T, C", "said that the plan, | according to T, was late".
    return (tagAt(d, end - 1) === Tag.that && end - 1 === from) || (next.right >= 0 && awaitsVerb(d, found, end))
      ? -1
      : end;
  }
  if (next.source && found.source && next.source.start === found.source.start) {
    let k = next.cue.start - 1;
    while (k > from && (tagAt(d, k) === Tag.adverb || wordAt(d, k) === 'then')) k--;
    return tagAt(d, k) === Tag.coordinator ? (isComma(d, k - 1) ? k - 1 : k) : isComma(d, k) ? k : -1;
  }
  if (tagAt(d, before) === Tag.relative && isComma(d, before - 1)) return before - 1;
  if (next.left > from && next.left <= next.start && next.kind === 'speech' && !splits(d, next, from)) return next.left;
  let k = before;
  const joined = tagAt(d, k) === Tag.coordinator || tagAt(d, k) === Tag.subordinator;
  if (joined) k--;
  if (joined && found.object && tagAt(d, before) === Tag.coordinator && next.start === next.source?.start) return k + 1;
  // "S supports C, | T said": what S supports ends where the words of T do.
  if (!joined && next.left === k) return k;
  if (isComma(d, k) || wordAt(d, k) === ';' || isDash(d, k))
    return found.object || found.rule === 'verb-infinitive' || hasFiniteVerb(d, from, k) ? k : -1;
  if (joined && tagAt(d, k) !== Tag.that && /^(?:while|although|though|but)$/.test(wordAt(d, before))) return k + 1;
  // "attacked the plan | after T defended it".
  if (found.object && /^(?:after|before)$/.test(wordAt(d, before))) return before;
  return joined && wordAt(d, before) === 'and' && arePaired(d, found, next) ? k + 1 : -1;
}

/** "S said C and | T said D": two verbs of saying in the same tense, each with its own subject. */
const arePaired = (d: Document, found: FoundCue, next: FoundCue): boolean =>
  next.start === next.source?.start &&
  found.kind === 'speech' &&
  next.kind === 'speech' &&
  OF_SAYING.test(found.rule) &&
  OF_SAYING.test(next.rule) &&
  wordAt(d, found.head) === wordAt(d, next.head);

const OF_SAYING = /^verb-(?:that|clause|quotation|addressee)$/;

/** "as “absurd,” she said, …": a few words in quotation marks before a cue that has its content after it as well. */
const splits = (d: Document, next: FoundCue, from: number): boolean =>
  next.right >= 0 && inPassage(d, next.left - 1) && d.passageOf[next.left - 1] !== d.passageOf[from];

/** "people | who want to sail | said": what tells one source from others is part of it, and no report of its own. */
function restricts(d: Document, { found }: RawAttribution, other: RawAttribution): boolean {
  const before = (found.source?.start ?? 0) - 1;
  const apart = isComma(d, before) || isDash(d, before);
  return encloses(d, other.found, found) && (!apart || isBeside(d, other.found, found));
}

/** "A statement issued by | the ministry | said": who issued what speaks is told with it. */
const issues = (d: Document, { found }: RawAttribution, other: RawAttribution): boolean =>
  found.rule === 'passive-by' &&
  PUBLISHING.has(d.lemma[found.head] as string) &&
  other.source !== undefined &&
  other.source.start < found.cue.start &&
  found.cue.end < other.source.end;

/**
 * "said Jo Doe, | who backs the mayor": what a speaker wants or thinks describes them where their full name stands after
 * the verb of saying. After a surname alone it is something new.
 */
function isBeside(d: Document, { rule, source }: FoundCue, inner: FoundCue): boolean {
  if (rule !== 'verb-before-source' || !source || isSpoken(inner)) return false;
  const name = (inner.source?.start ?? 0) - 1 - source.start;
  return name > 1 && ((d.nouns[source.start] as number) & NounClass.neutralTitle) === 0;
}

/** Marks what stands inside another attribution's content, or picks out its source. */
function markNested(d: Document, raws: RawAttribution[]): void {
  for (const raw of raws) {
    raw.nested = raws.some(
      (other) =>
        other !== raw &&
        other.source !== undefined &&
        (restricts(d, raw, other) ||
          issues(d, raw, other) ||
          (other.content.some((part) => part.start <= raw.found.cue.start && raw.found.cue.end <= part.end) &&
            !raw.content.some((part) => part.start <= other.found.cue.start && other.found.cue.end <= part.end))),
    );
  }
}
