import * as words from '../lexicon/en/no-comment';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { between, type Document, hasTag, inPassage, isComma, type Range, tagAt, wordAt } from './document';
import type { CueDraft } from './found-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { IN_VERB_GROUP, Tag } from './tags';

const REQUEST_NOUNS = wordSet(words.REQUEST_NOUNS);
const ATTEMPT_NOUNS = wordSet(words.ATTEMPT_NOUNS);
const UNANSWERED_VERB = wordSet(words.UNANSWERED_VERBS);
const UNANSWERED = wordSet(words.UNANSWERED);
const UNRETURNED = wordSet(words.UNRETURNED_VERBS);
const LEFT_WITH = wordSet(words.LEFT_WITH);
const SEEKING = wordSet(words.SEEKING);
const REJECTED = wordSet(words.REJECTED_VERBS);
/** How long the subject of such a line may be, in tokens. */
const REACH = 24;

/** "Calls to the club | went unanswered", "were unsuccessful": the source is whoever was asked. `i` is the main word. */
export function unansweredRequest(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const left = d.lemma[i] === words.LEFT_VERB;
  const cue = left ? messageLeft(d, i, s) : unansweredCue(d, i, s);
  const source = cue && (left ? clipped(nounPhraseAfter(d, cue.end, s.end), d) : whomAsked(d, cue.start, s));
  return source && { rule: 'no-comment', kind: 'speech', head: i, cue, source, start: source.start };
}

/** "A message seeking comment | was left with | the firm". */
function messageLeft(d: Document, i: number, s: Sentence): Range | undefined {
  const start = groupStart(d, i, s);
  let to = i + 1;
  while (tagAt(d, to) === Tag.time) to++;
  const asks = SEEKING.has(wordAt(d, start - 2)) && REQUEST_NOUNS.has(wordAt(d, start - 3));
  return asks && LEFT_WITH.has(wordAt(d, to)) ? between(start, to + 1) : undefined;
}

/** "went unanswered", "were not immediately returned", "were unsuccessful", "was declined". */
function unansweredCue(d: Document, i: number, s: Sentence): Range | undefined {
  const lemma = d.lemma[i] as string;
  const start = groupStart(d, i, s);
  if (UNANSWERED_VERB.has(lemma) && UNANSWERED.has(wordAt(d, i + 1))) return between(start, i + 2);
  const returned = UNRETURNED.has(lemma);
  if (!returned && !REJECTED.has(lemma) && !UNANSWERED.has(wordAt(d, i))) return undefined;
  const passive = start < i && hasTag(d, start, i, Tag.be);
  return passive && (!returned || isNegated(d, start, i)) ? { start, end: i + 1 } : undefined;
}

function groupStart(d: Document, i: number, s: Sentence): number {
  let start = i;
  while (start > s.start && IN_VERB_GROUP[tagAt(d, start - 1)] === 1) start--;
  return start;
}

function isNegated(d: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tagAt(d, k) === Tag.negation || wordAt(d, k).endsWith("n't")) return true;
  return false;
}

/** Whoever the calls, requests or attempts in the subject before `verb` went to. */
function whomAsked(d: Document, verb: number, s: Sentence): Range | undefined {
  let to = -1;
  for (let k = verb - 1; k >= Math.max(s.start, verb - REACH); k--) {
    const word = wordAt(d, k);
    if (inPassage(d, k)) return undefined;
    const attempt =
      ATTEMPT_NOUNS.has(word) && wordAt(d, k + 1) === 'to' && /^(?:reach|contact|interview)$/.test(wordAt(d, k + 2));
    if (attempt) return clipped(nounPhraseAfter(d, k + 3, verb), d);
    if (REQUEST_NOUNS.has(word)) return to >= 0 ? clipped(nounPhraseAfter(d, to + 1, verb), d) : undefined;
    const addressed = word === 'to' || word === 'with' || (word === 'for' && wordAt(d, k - 1) === 'left');
    if (addressed || (word === 'at' && to < 0)) to = k;
    if (isComma(d, k) && to < 0) return undefined;
  }
  return undefined;
}

/** Leaves "on Tuesday" out. */
function clipped(phrase: Range | undefined, d: Document): Range | undefined {
  if (!phrase) return undefined;
  let end = phrase.end;
  while (end - 1 > phrase.start && tagAt(d, end - 1) === Tag.time) end--;
  while (end - 1 > phrase.start && tagAt(d, end - 1) === Tag.preposition) end--;
  return between(phrase.start, end);
}
