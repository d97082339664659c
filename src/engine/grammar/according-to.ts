import { cueOf } from '../lexicon/cues';
import { OWN_POSSESSIVES } from '../lexicon/en/closed-classes';
import { NO_SOURCE_PHRASES, POLLS, RESULTS, SOURCE_PHRASES, VIEWS } from '../lexicon/en/cue-nouns';
import type { CueKind } from '../lexicon/en/cue-verbs';
import { AGE } from '../lexicon/en/word-forms';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { clauseFollows, verbAfterNextComma } from './clauses';
import { restAfterCue } from './content-before';
import {
  between,
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
  wordsStandAt,
} from './document';
import type { CueDraft } from './found-cue';
import { canSpeak } from './inverted-cue';
import { governedPhrase, nounPhraseAfter } from './noun-phrase-after';
import { headOf } from './noun-phrase-parts';
import { FINITE, IN_NOUN_PHRASE, STARTS_NOUN_PHRASE, Tag, tagSet } from './tags';

const PHRASES = SOURCE_PHRASES.map((phrase) => wordList(phrase));
const AS_PLANNED = NO_SOURCE_PHRASES.map((phrase) => wordList(phrase));
const VIEW = wordSet(VIEWS);
const OWN = wordSet(OWN_POSSESSIVES);
const RESULT = wordSet(RESULTS);
const POLL = wordSet(POLLS);
const OPENERS = new Set(PHRASES.map(([first]) => first as string));

/** "According to S, C"; "C, according to S"; "in the words of S, C"; "in S's view, C". */
export function accordingTo(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const view = wordAt(d, i) === 'in' ? viewAfter(d, i + 1, s) : -1;
  if (view >= 0) return inView(d, i, view, s);
  const polled = i === s.start && wordAt(d, i) === 'in' && pollAfter(d, i + 1, s) && !isReport(d, i, s, 'finding');
  const length = polled ? 1 : phraseLength(d, i, s);
  const governed = length > 0 ? governedPhrase(d, i + length, s.end) : undefined;
  const start = afterAs(d, i);
  if (
    !governed ||
    AS_PLANNED.some((words) => wordsStandAt(d, i, words)) ||
    !(canSpeak(d, governed) || tellsApart(d, governed, start, s))
  )
    return undefined;
  const opens = opensClause(d, start, s);
  const apart = opens || isComma(d, start - 1);
  const phrase = between(governed.start, apart ? bareRelativeEnd(d, governed.end, s, opens) : governed.end);
  const extended = extendApposition(d, phrase, s);
  const apposed = isComma(d, extended.end) && !leavesVerb(d, extended.end + 1, s);
  const source = opens && !apposed ? phrase : extended;
  return withContent(d, { head: i, cue: between(start, i + length), source, start }, source.end, s);
}

function withContent(
  d: Document,
  parts: Pick<CueDraft, 'head' | 'cue' | 'source'> & { readonly start: number },
  end: number,
  s: Sentence,
): CueDraft {
  const base = { ...parts, rule: 'according-to' as const, kind: 'speech' as const };
  const { start } = parts;
  if (opensClause(d, start, s)) return { ...base, right: isComma(d, end) ? afterAside(d, end + 1, s) : end };
  const left = isComma(d, start - 1) ? start - 1 : start;
  return { ...base, right: left < start ? restAfterCue(d, end, s, left) : -1, left };
}

/** The phrase that begins at `start` has what is said after it. */
function opensClause(d: Document, start: number, s: Sentence): boolean {
  const before = start - 1;
  const opener = isComma(d, before) ? before - 1 : before;
  // "said that, | according to S, C".
  const reported = tagAt(d, opener) === Tag.that && tagAt(d, opener - 1) !== Tag.noun;
  const opening = tagAt(d, before) === Tag.punctuation && opener <= s.start;
  return before < s.start || opening || reported || tagAt(d, before) === Tag.coordinator;
}

/** "in her | view", "in the mayor's | opinion": the noun after its owner, or -1. */
function viewAfter(d: Document, owner: number, s: Sentence): number {
  let i = owner;
  while (i < s.end && IN_NOUN_PHRASE[tagAt(d, i)] === 1 && !VIEW.has(wordAt(d, i))) i++;
  const owned = VIEW.has(wordAt(d, i)) && tagAt(d, i - 1) === Tag.possessive && i > owner;
  // "in Friday's judgment", "in the camera's view".
  const whose = between(owner, i - 1);
  return owned && (i === owner + 1 || canSpeak(d, whose)) ? i : -1;
}

/** "In S's view, C", "C, in S's view", but not "in his opinion, Doe wrote that C". */
function inView(d: Document, start: number, view: number, s: Sentence): CueDraft | undefined {
  const end = view + 1;
  const opens = opensClause(d, start, s);
  const apart = opens ? isComma(d, end) || clauseFollows(d, end, s.end) : isComma(d, start - 1) && isClauseMark(d, end);
  if (
    !apart ||
    tagAt(d, start - 2) === Tag.preposition ||
    // "a plan that, | in their view, wastes money": told of a thing.
    (!opens && (tagAt(d, start - 2) === Tag.that || tagAt(d, start - 2) === Tag.relative)) ||
    OWN.has(wordAt(d, view - 1)) ||
    isReport(d, end, s, 'speech')
  )
    return undefined;
  const parts = { head: view, cue: between(view, end), source: between(start + 1, view), start };
  // "left because, in her words, | “it was late”".
  if (!opens && opensPassage(d, end + 1)) return { ...parts, rule: 'according-to', kind: 'speech', right: end + 1 };
  return withContent(d, parts, end, s);
}

/** Somebody says something after `from`: "in his opinion, the tax is void, | Doe said". */
function isReport(d: Document, from: number, s: Sentence, kind: CueKind): boolean {
  for (let i = from; i < s.end; i++)
    if (FINITE[tagAt(d, i)] === 1 && !inPassage(d, i) && cueOf(d.lemma[i] ?? '')?.frames.clause === kind)
      // "In a poll, half | found the job hard": no finding of theirs.
      return kind !== 'finding' || wordAt(d, i + 1) === 'that' || clauseFollows(d, i + 1, s.end);
  return false;
}

/**
 * "According to Doe, the pier, | would close", "…, the pier, | built in 1904, would close": what looks like a description
 * of the source is the subject of what it says.
 */
function leavesVerb(d: Document, next: number, s: Sentence): boolean {
  if (FINITE[tagAt(d, next)] === 1 && tagAt(d, next + 1) !== Tag.preposition && !wordAt(d, next).endsWith('ed'))
    return true;
  return AFTER_SUBJECT[tagAt(d, next)] === 1 && verbAfterNextComma(d, next, s.end);
}

/** What tells more of a subject before its verb comes. */
const AFTER_SUBJECT = tagSet(Tag.relative, Tag.subordinator, Tag.finite, Tag.participle, Tag.number);

/**
 * "according to a letter | she sent in May |": the end of a clause that tells which, or `from`. Where the content follows
 * it has to be a clause after a comma, else "the report | the pier is old" has the content here.
 */
function bareRelativeEnd(d: Document, from: number, s: Sentence, opens: boolean): number {
  let end = from;
  while (end < s.end && !inPassage(d, end) && !isClauseMark(d, end)) end++;
  const clause = STARTS_NOUN_PHRASE[tagAt(d, from)] === 1 && clauseFollows(d, from, end);
  const next = tagAt(d, end + 1);
  const content = next === Tag.relative || (next !== Tag.coordinator && clauseFollows(d, end + 1, s.end));
  return clause && (content || !opens) ? end : from;
}

/** ", according to early returns", "According to him,", but not ", according to their weight". */
function tellsApart(d: Document, { start, end }: Range, cue: number, s: Sentence): boolean {
  if (wordAt(d, cue) !== 'according') return false;
  if (tagAt(d, start) === Tag.objectPronoun) return !inPassage(d, end);
  const apart = isComma(d, cue - 1) || (cue === s.start && isComma(d, end));
  const head = wordAt(d, headOf(d, { start, end }));
  return apart && (RESULT.has(head) || AGE.test(head));
}

/** "In | a new Gazette poll, C": what opens with a poll tells what it found. */
function pollAfter(d: Document, start: number, s: Sentence): boolean {
  const phrase = nounPhraseAfter(d, start, s.end);
  return phrase !== undefined && isComma(d, phrase.end) && POLL.has(wordAt(d, headOf(d, phrase)));
}

/** "as | per": the first token of both, or of the one. */
const afterAs = (d: Document, i: number): number => (wordAt(d, i - 1) === 'as' ? i - 1 : i);

/** "According to the Post, which quoted a guard, | C", "In a poll, taken in May, | C": the content begins after the aside. */
function afterAside(d: Document, next: number, s: Sentence): number {
  const verb = tagAt(d, next) === Tag.finite || tagAt(d, next) === Tag.participle;
  if (tagAt(d, next) !== Tag.relative && !verb) return next;
  for (let i = next + 1; i + 1 < s.end; i++) if (isComma(d, i) && !inPassage(d, i)) return i + 1;
  return next;
}

/**
 * The number of words of the phrase that begins here; 0 if none does. "per" counts only where a clause can begin, and
 * after "as".
 */
function phraseLength(d: Document, i: number, s: Sentence): number {
  const first = wordAt(d, i);
  if (!OPENERS.has(first)) return 0;
  if (first === 'per') {
    const as = afterAs(d, i);
    const opens = as === s.start || isComma(d, as - 1);
    if (!opens || (as === i && tagAt(d, i + 1) !== Tag.determiner && tagAt(d, i + 1) !== Tag.possessive)) return 0;
  }
  for (const words of PHRASES) if (wordsStandAt(d, i, words)) return words.length;
  return 0;
}
