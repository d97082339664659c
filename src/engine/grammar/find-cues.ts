import { Trait } from '../lexicon';
import { type Cue, cueOf } from '../lexicon/cues';
import {
  ADMITTING_VERBS,
  BEGINNING_VERBS,
  CATENATIVES,
  CAUSING_VERBS,
  HEARSAY_ADVERBS,
  MEANS_OF_SPEECH,
  REACHING_VERBS,
  REPORTED_BY,
  SAYING_IDIOMS,
  SPEAKING_TO_SAY,
  TAKING_UP,
  WILLING_TO_SAY,
} from '../lexicon/en/cue-verbs';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { accordingTo } from './according-to';
import { activeCue } from './active-cue';
import { termsCueAt } from './anonymity-terms';
import { causedCue } from './caused-cue';
import { clauseFollows, containsPassage } from './clauses';
import { colonCue, signature, trailingSource } from './colon-cue';
import { skipAdverbials } from './complement';
import {
  type Document,
  hasTag,
  hasTrait,
  inDescription,
  inPassage,
  isComma,
  isDash,
  tagAt,
  wordAt,
  wordsStandAt,
} from './document';
import { type CueDraft, completed, type FoundCue } from './found-cue';
import { hearsayWord } from './hearsay-word';
import { noCommentAt, quotedNoComment } from './no-comment';
import { adjectiveCue, isSaid, nominalCue } from './nominal-cue';
import { isToDo } from './noun-phrase-after';
import { byAfter, passiveCue } from './passive-cue';
import { quotingCue } from './quoting-cue';
import { reducedCue } from './reduced-cue';
import { Tag, tagSet } from './tags';
import { type VerbGroup, verbGroupAt } from './verb-group';

const CATENATIVE = wordSet(CATENATIVES);
const HEARSAY_ADVERB = wordSet(HEARSAY_ADVERBS);
const IDIOMS = SAYING_IDIOMS.map((idiom) => ({ ...idiom, words: wordList(idiom.words) }));
const REPORTED = wordSet(REPORTED_BY);
const BEGINNING = wordSet(BEGINNING_VERBS);
const CAUSING = wordSet(CAUSING_VERBS);
const ADMITTING = wordSet(ADMITTING_VERBS);
const WILLING = wordSet(WILLING_TO_SAY);
const REACHING = wordSet(REACHING_VERBS);
const MEANS = wordSet(MEANS_OF_SPEECH);
const SPEAKING = wordSet(SPEAKING_TO_SAY);

/** Every cue of a sentence, in reading order. `previous` is the sentence before. */
export function findCues(d: Document, sentence: Sentence, previous: Sentence | undefined): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!hasTrait(d, i, Trait.cue) || inPassage(d, i) || inDescription(d, i)) continue;
    const last = cues.at(-1);
    if (last && last.cue.start <= i && i < last.cue.end) continue;
    const found = cueAt(d, i, sentence, cues, previous);
    if (!found) continue;
    // "issued a statement saying": the verb before the text is part of this cue, and may have been one by itself.
    while ((cues.at(-1)?.cue.start ?? -1) >= found.cue.start) cues.pop();
    cues.push(quotedNoComment(d, completed(found)));
  }
  return cues;
}

function cueAt(
  d: Document,
  i: number,
  s: Sentence,
  before: readonly FoundCue[],
  previous: Sentence | undefined,
): CueDraft | undefined {
  const tag = tagAt(d, i);
  const word = wordAt(d, i);
  const phrase = tag === Tag.preposition || word === 'according' ? accordingTo(d, i, s) : undefined;
  if (phrase) return phrase;
  if (tag === Tag.punctuation && (word === ':' || isDash(d, i)))
    return signature(d, i, s) ?? trailingSource(d, i, s) ?? (word === ':' ? colonCue(d, i, s, before) : undefined);
  const unspoken = termsCueAt(d, i, s, false) ?? noCommentAt(d, i, s);
  // "They asked for anonymity because | they were not authorized to speak": the reason belongs to the terms before.
  if (unspoken?.rule === 'anonymity-terms' && before.some(({ rule }) => rule === unspoken.rule)) return undefined;
  if (unspoken) return unspoken;
  // "concerned" and "hopeful" are read as verbs and nouns too.
  const held = adjectiveCue(d, i, s);
  if (held || tag === Tag.adjective) return held;
  if (tag === Tag.noun) return nominalCue(d, i, s);
  if (HEARSAY_ADVERB.has(word)) return hearsayWord('hearsay-adverb', i);
  return verbCueAt(d, i, s, before, previous) ?? termsCueAt(d, i, s, true);
}

function verbCueAt(
  d: Document,
  i: number,
  s: Sentence,
  before: readonly FoundCue[],
  previous: Sentence | undefined,
): CueDraft | undefined {
  const read = verbGroupAt(d, i, s.start);
  if (!read) return undefined;
  // "“It is late,” she went | on".
  const goesOn =
    d.lemma[i] === 'go' &&
    wordAt(d, read.end) === 'on' &&
    tagAt(d, i) === Tag.finite &&
    (containsPassage(d, s.start, i) || wordAt(d, read.end + 1) === ':');
  const vg = goesOn ? { ...read, end: read.end + 1 } : read;
  // "having | said": a reduced clause too.
  if (vg.gerund || wordAt(d, vg.start) === 'having') return gerundCue(d, vg, s, before);
  const idiom = sayingIdiomEnd(d, vg);
  if (idiom >= 0) {
    const told = vg.infinitive ? (catenativeGroup(d, vg, s, true) ?? vg) : vg;
    return activeCue(d, { ...told, end: idiom }, s, cueOf('say') as Cue, before);
  }
  const cue = cueOf(d.lemma[i] as string);
  const passive = vg.passive || isReducedPassive(d, vg) ? passiveCue(d, vg, s, cue, previous) : undefined;
  if (vg.passive || passive) return passive;
  const tag = tagAt(d, i);
  if ((tag === Tag.participle || tag === Tag.base) && isBare(d, vg) && !vg.infinitive) return undefined;
  const group = vg.infinitive ? catenativeGroup(d, vg, s, saysSomething(cue)) : vg;
  if (!group) return cue && causedCue(d, vg, s, cue);
  const quoting = quotingCue(d, group, s);
  if (quoting || !cue) return quoting;
  const said = activeCue(d, group, s, cue, before);
  return said?.object && isObliged(d, vg) ? undefined : said;
}

/** "had | to admit defeat", "was forced | to report a loss": done rather than said, where no clause tells what was said. */
const isObliged = (d: Document, { start, infinitive }: VerbGroup): boolean =>
  infinitive && (tagAt(d, start - 2) === Tag.have || CAUSING.has(d.lemma[start - 2] ?? ''));

/** "| Having said that, I am pleased": a turn, and no report. */
const isTurn = (d: Document, { start, end }: VerbGroup): boolean =>
  wordAt(d, start) === 'having' && wordAt(d, end) === 'that' && isComma(d, end + 1);

/** "expected", "widely | expected": no auxiliary before it. */
function isBare(d: Document, { start, verb }: VerbGroup): boolean {
  for (let i = start; i < verb; i++) if (tagAt(d, i) !== Tag.adverb) return false;
  return true;
}

/** ", | adding that …", "began | urging them to wait": a reduced clause, or what somebody goes on to say. */
function gerundCue(d: Document, vg: VerbGroup, s: Sentence, before: readonly FoundCue[]): CueDraft | undefined {
  if (isTurn(d, vg)) return undefined;
  const head = beginningBefore(d, vg.start, s);
  const cue = cueOf(d.lemma[vg.verb] as string);
  if (!head || !cue || cue.frames.clause === 'belief' || head.gerund || head.infinitive || head.negated || head.modal)
    return reducedCue(d, vg, s, before);
  const said = activeCue(d, { ...vg, start: head.start, gerund: false }, s, cue, before);
  // "began reporting profits", "started calling her every day": hardly ever in words.
  const isDeed = said?.rule === 'verb-object' && said.kind === 'speech' && !isToDo(d, vg.end);
  return isDeed && d.lemma[head.verb] !== TAKING_UP ? undefined : said;
}

/** "| began urging", "| have taken to saying": the verb that tells that somebody goes on or begins to say it. */
function beginningBefore(d: Document, gerund: number, s: Sentence): VerbGroup | undefined {
  const lemma = d.lemma[gerund - 1] ?? '';
  if (BEGINNING.has(lemma)) return verbGroupAt(d, gerund - 1, s.start);
  const takesUp = wordAt(d, gerund - 1) === 'to' && d.lemma[gerund - 2] === TAKING_UP;
  return takesUp ? verbGroupAt(d, gerund - 2, s.start) : undefined;
}

/** "as she put it", "made it clear that": the first token after an idiom that says no more than "said", or -1. */
function sayingIdiomEnd(d: Document, { verb, passive }: VerbGroup): number {
  for (const idiom of IDIOMS) {
    const end = verb + 1 + idiom.words.length;
    if (
      d.lemma[verb] === idiom.verb &&
      (!passive || idiom.passive) &&
      wordsStandAt(d, verb + 1, idiom.words) &&
      (!idiom.clause || thatFollows(d, end) || clauseFollows(d, end, d.tokens.count))
    )
      return end;
  }
  return -1;
}

/** "made clear | that", "made clear | over the weekend that". */
const thatFollows = (d: Document, i: number): boolean =>
  wordAt(d, i) === 'that' || wordAt(d, skipAdverbials(d, i, d.tokens.count)) === 'that';

/** "a plan, first reported by the Post", "a claim denied by the mayor": a participle and its agent, without an auxiliary. */
function isReducedPassive(d: Document, vg: VerbGroup): boolean {
  if (byAfter(d, vg.end) < 0 || !wordAt(d, vg.verb).endsWith('ed')) return false;
  return REPORTED.has(d.lemma[vg.verb] as string) || (vg.start === vg.verb && isSaid(d, vg.start - 1));
}

/** "went on to say", "was first to report": the infinitive with the verb that carries it. */
function catenativeGroup(d: Document, vg: VerbGroup, s: Sentence, says: boolean): VerbGroup | undefined {
  let k = vg.start - 2;
  while (k > s.start && (tagAt(d, k) === Tag.adverb || wordAt(d, k) === 'on')) k--;
  if (wordAt(d, k) === 'first' && tagAt(d, k - 1) === Tag.be) return { ...vg, start: k - 1, infinitive: false };
  if (tagAt(d, k) === Tag.adjective) return says ? adjectiveGroup(d, vg, k, s) : undefined;
  // "was forced | to admit", "had | to admit".
  if (says && (CAUSING.has(d.lemma[k] ?? '') || (tagAt(d, k) === Tag.have && ADMITTING.has(d.lemma[vg.verb] ?? ''))))
    return obligedGroup(d, vg, k, s);
  const carrier = CATENATIVE.has(d.lemma[k] ?? '') ? k : says ? reachingVerb(d, vg, s) : -1;
  const head = carrier >= 0 ? verbGroupAt(d, carrier, s.start) : undefined;
  if (!head || head.infinitive || head.gerund || (carrier !== k && (head.negated || head.modal))) return undefined;
  return { ...vg, start: head.start, infinitive: false };
}

/** "was forced | to admit", "had | to admit", but not "one has | to admit": the whole group, if nobody denies it. */
function obligedGroup(d: Document, vg: VerbGroup, last: number, s: Sentence): VerbGroup | undefined {
  if (tagAt(d, last) === Tag.have)
    return wordAt(d, last - 1) === 'one' ? undefined : { ...vg, start: last, infinitive: false };
  const forced = verbGroupAt(d, last, s.start);
  const holds = forced?.passive && !forced.negated && !forced.modal && !forced.infinitive;
  return holds ? { ...vg, start: forced.start, infinitive: false } : undefined;
}

/**
 * "was quick | to say"; "are more likely | to say": what more of some say than of others, while "is likely to say" is
 * still to come.
 */
function adjectiveGroup(d: Document, vg: VerbGroup, last: number, s: Sentence): VerbGroup | undefined {
  const likely = wordAt(d, last) === 'likely' && /^(?:more|most)$/.test(wordAt(d, last - 1));
  if ((!likely && !WILLING.has(wordAt(d, last))) || wordAt(d, last - 1) === 'too') return undefined;
  let k = likely ? last - 2 : last - 1;
  while (k > s.start && tagAt(d, k) === Tag.adverb) k--;
  return tagAt(d, k) === Tag.be ? { ...vg, start: k, infinitive: false } : undefined;
}

/** "took to the stage | to say", "used her speech | to call for", "tweeted on Friday | to say": the verb, or -1. */
function reachingVerb(d: Document, vg: VerbGroup, s: Sentence): number {
  let means = -1;
  for (let k = vg.start - 2; k >= Math.max(s.start, vg.start - LONGEST_MEANS); k--) {
    const lemma = d.lemma[k] as string;
    if (inPassage(d, k) || ENDS_MEANS[tagAt(d, k)] === 1) return -1;
    // "took to the stage on Monday | to say", but not "took the letter to his mother | to ask".
    if (MEANS.has(wordAt(d, k)) && (k === vg.start - 2 || isWhen(d, k + 1))) means = k;
    if (lemma === '') continue;
    const reached = means >= 0 && REACHING.has(lemma) && reaches(d, k, means);
    return reached || (SPEAKING.has(lemma) && d.lemma[vg.verb] === 'say') ? k : -1;
  }
  return -1;
}

/** "overnight", "Monday", "on Monday". */
const isWhen = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.time ||
  tagAt(d, i) === Tag.adverb ||
  (tagAt(d, i) === Tag.preposition && tagAt(d, i + 1) === Tag.time);

/** "used her speech", but not "used the column", and "took to the stage", but not "took the letter". */
const reaches = (d: Document, verb: number, means: number): boolean =>
  d.lemma[verb] === 'use'
    ? hasTag(d, verb, means, Tag.possessive) || tagAt(d, means) === Tag.name
    : d.lemma[verb] !== 'take' || wordAt(d, verb + 1) === 'to';

/** Tokens. */
const LONGEST_MEANS = 14;
const ENDS_MEANS = tagSet(Tag.punctuation, Tag.that, Tag.relative, Tag.to, Tag.be, Tag.have, Tag.modal);
const saysSomething = (cue: Cue | undefined): boolean =>
  cue?.frames.clause === 'speech' || cue?.frames.object === 'speech';
