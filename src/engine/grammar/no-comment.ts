import * as words from '../lexicon/en/no-comment';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { opensQuestion } from './complement';
import { between, type Document, inPassage, isComma, type Range, tagAt, wordAt } from './document';
import type { CueDraft, FoundCue } from './found-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { isReflexive } from './noun-phrase-parts';
import { isOutletLike } from './quoting-cue';
import { subjectBefore } from './subject';
import { AUXILIARY, IN_VERB_GROUP, Tag, tagSet } from './tags';
import { unansweredRequest } from './unanswered-request';
import { type VerbGroup, verbGroupAt } from './verb-group';

const SPEAKING = wordSet(words.REFUSED_SPEAKING);
const GIVING = wordSet(words.REFUSED_GIVING);
const GIVEN_NOUNS = wordSet(words.GIVEN_NOUNS);
const REQUEST_NOUNS = wordSet(words.REQUEST_NOUNS);
const COMMENT_NOUNS = wordSet(words.COMMENT_NOUNS);
const DETAIL_NOUNS = wordSet(words.DETAIL_NOUNS);
const ASKED = wordSet(words.ASKED_VERBS);
const ASKED_TO = wordSet(words.ASKED_TO);
const NOT_REACHED = wordSet(words.NOT_REACHED_VERBS);
const NOT_DRAWN = wordSet(words.NOT_DRAWN_VERBS);
const NEGATIVE_SUBJECTS = wordSet(words.NEGATIVE_SUBJECTS);
const AFTER_RESPOND = wordSet(words.AFTER_RESPOND);
const OWN_PRONOUNS = wordSet(words.OWN_PRONOUNS);
const REFUSED_BEING = wordSet(words.REFUSED_BEING);
const MEANS_OF_REACHING = wordSet(words.MEANS_OF_REACHING);

const PATTERNS: ReadonlyMap<string, readonly words.NoCommentVerbs[]> = byVerb();

function byVerb(): Map<string, words.NoCommentVerbs[]> {
  const patterns = new Map<string, words.NoCommentVerbs[]>();
  for (const pattern of words.NO_COMMENT_VERBS) {
    for (const verb of wordList(pattern.verbs)) patterns.set(verb, [...(patterns.get(verb) ?? []), pattern]);
  }
  return patterns;
}

/** "declined to comment", "did not respond to messages", "could not be reached": asked, and nothing said. */
export function noCommentAt(d: Document, i: number, s: Sentence): CueDraft | undefined {
  if (inPassage(d, i)) return undefined;
  const word = wordAt(d, i);
  if (word === 'there') return nobodySaid(d, i, s);
  if (word === 'available' || word === 'unavailable') return notAvailable(d, i, s);
  if (word.startsWith('un')) return unansweredRequest(d, i, s);
  if (word === 'neither' && wordAt(d, i + 1) === 'confirm') return neitherConfirmed(d, i, s);
  const lemma = d.lemma[i] || (tagAt(d, i) === Tag.have ? 'have' : '');
  if (lemma === '') return undefined;
  if (lemma === 'say') {
    const said = saidItCouldNot(d, i, s);
    if (said) return said;
  }
  return (
    unansweredRequest(d, i, s) ??
    passiveSilence(d, i, lemma, s) ??
    askedForComment(d, i, lemma, s) ??
    activeSilence(d, i, lemma, s)
  );
}

function line(d: Document, head: number, cue: Range, source: Range | undefined): CueDraft | undefined {
  if (!source) return undefined;
  const negative = NEGATIVE_SUBJECTS.has(wordAt(d, source.start - 1));
  const whole = negative ? between(source.start - 1, source.end) : source;
  return {
    rule: 'no-comment',
    kind: 'speech',
    head,
    cue,
    source: whole,
    start: Math.min(whole.start, cue.start),
  };
}

/** "declined to comment", "did not return calls", "would not say whether". */
function activeSilence(d: Document, i: number, lemma: string, s: Sentence): CueDraft | undefined {
  const patterns = PATTERNS.get(lemma);
  if (!patterns) return undefined;
  const vg = groupAt(d, i, s);
  if (!vg || vg.passive || vg.gerund) return undefined;
  const subject = subjectBefore(d, vg.start, s.start);
  if (!subject) return undefined;
  const source = pairOf(d, subject, s.start);
  const negated = vg.negated || failed(d, vg) || isNobody(d, source);
  for (const pattern of patterns) {
    if (!holds(d, vg, pattern.polarity, negated)) continue;
    for (const following of pattern.followedBy) {
      const end = endOf(d, following, vg.end, s.end);
      if (end >= 0) return line(d, i, between(vg.start, end), source);
    }
  }
  return undefined;
}

/** "| neither Doe nor Roe": the whole pair, from its second part. */
function pairOf(d: Document, source: Range, lo: number): Range {
  if (wordAt(d, source.start - 1) !== 'nor') return source;
  let start = source.start - 2;
  while (start > lo && wordAt(d, start) !== 'neither') start--;
  return wordAt(d, start) === 'neither' ? between(start, source.end) : source;
}

/** "neither firm", "no one at the firm". */
function isNobody(d: Document, { start }: Range): boolean {
  const before = tagAt(d, start - 1) === Tag.preposition ? start - 2 : start - 1;
  return NEGATIVE_SUBJECTS.has(wordAt(d, start)) || NEGATIVE_SUBJECTS.has(wordAt(d, before));
}

/** The verb group, also of "have" as a main verb, of "failed to respond" and of "has yet to respond". */
function groupAt(d: Document, i: number, s: Sentence): VerbGroup | undefined {
  if (tagAt(d, i) === Tag.have)
    return {
      start: i,
      end: i + 1,
      verb: i,
      negated: false,
      passive: false,
      infinitive: false,
      gerund: false,
      modal: false,
    };
  const vg = verbGroupAt(d, i, s.start);
  if (!vg?.infinitive) return vg;
  const governor = vg.start - 2;
  if (wordAt(d, governor) === 'yet' && tagAt(d, governor - 1) === Tag.have)
    return { ...vg, start: governor - 1, infinitive: false, negated: true };
  if (d.lemma[governor] !== 'fail') return undefined;
  return { ...vg, start: verbGroupAt(d, governor, s.start)?.start ?? governor, infinitive: false };
}

const failed = (d: Document, vg: VerbGroup): boolean =>
  d.lemma[vg.start] === 'fail' || wordAt(d, vg.start) === 'failed';

function holds(d: Document, vg: VerbGroup, polarity: words.Polarity, negated: boolean): boolean {
  if (polarity === 'affirmed') return !vg.negated;
  if (!negated) return false;
  const auxiliary = wordAt(d, vg.start);
  if (polarity === 'negated') return true;
  const refuses = auxiliary === 'would' || auxiliary === 'will' || auxiliary === "wouldn't" || auxiliary === "won't";
  return polarity === 'refused' ? refuses : refuses || auxiliary === 'did' || auxiliary === "didn't";
}

/** The end of the cue if what is asked for follows at `i`, or -1. */
function endOf(d: Document, following: words.Following, i: number, hi: number): number {
  switch (following) {
    case 'speaking':
      return speakingEnd(d, i, hi);
    case 'comment':
      return nounWithin(d, skipModifiers(d, i, hi), COMMENT_NOUNS);
    case 'no-comment':
      return wordAt(d, i) === 'no' ? nounWithin(d, skipModifiers(d, i + 1, hi), COMMENT_NOUNS) : -1;
    case 'request':
      return requestEnd(d, wordAt(d, i) === 'to' ? i + 1 : i, hi);
    case 'comment-request': {
      const end = requestEnd(d, i, hi);
      return end >= 0 && COMMENT_NOUNS.has(wordAt(d, end - 1)) ? end : -1;
    }
    case 'back-to':
      return wordAt(d, i) === 'back' && wordAt(d, i + 1) === 'to' ? i + 1 : -1;
    case 'details':
      return nounWithin(d, skipModifiers(d, i, hi), DETAIL_NOUNS);
    case 'question':
      return opensQuestion(d, i) || i >= hi || tagAt(d, i) === Tag.punctuation ? i : -1;
    case 'nothing':
      return i >= hi || tagAt(d, i) === Tag.punctuation || tagAt(d, i) === Tag.time || AFTER_RESPOND.has(wordAt(d, i))
        ? i
        : -1;
    case 'anything':
      return isReflexive(d, i) ? -1 : i;
  }
}

const nounWithin = (d: Document, i: number, nouns: ReadonlySet<string>): number =>
  nouns.has(wordAt(d, i)) ? i + 1 : -1;

/** "to comment", "to be interviewed", "to immediately provide details". */
function speakingEnd(d: Document, i: number, hi: number): number {
  if (wordAt(d, i) !== 'to') return -1;
  let verb = i + 1;
  while (verb < hi && tagAt(d, verb) === Tag.adverb) verb++;
  const word = wordAt(d, verb);
  // Who will not identify herself may be asked by the police.
  if (!SPEAKING.has(word) || isReflexive(d, verb + 1)) return -1;
  if (!GIVING.has(word)) return verb + 1;
  if (word === 'be') return REFUSED_BEING.has(wordAt(d, verb + 1)) ? verb + 2 : -1;
  return nounWithin(d, skipModifiers(d, verb + 1, hi), GIVEN_NOUNS);
}

/** Skips articles, counts and adjectives: "several written | questions". */
function skipModifiers(d: Document, from: number, hi: number): number {
  let i = from;
  while (
    i < hi &&
    i < from + 6 &&
    !REQUEST_NOUNS.has(wordAt(d, i)) &&
    !COMMENT_NOUNS.has(wordAt(d, i)) &&
    !DETAIL_NOUNS.has(wordAt(d, i)) &&
    MODIFIER[tagAt(d, i)] === 1
  )
    i++;
  return i;
}

const MODIFIER = tagSet(
  Tag.determiner,
  Tag.adjective,
  Tag.number,
  Tag.possessive,
  Tag.noun,
  Tag.name,
  Tag.participle,
  Tag.finite,
  Tag.adverb,
  Tag.gerund,
);

/** "several requests for comment": the end of it, with what the request was for; or -1. */
function requestEnd(d: Document, from: number, hi: number): number {
  let noun = skipModifiers(d, from, hi);
  while (REQUEST_NOUNS.has(wordAt(d, noun + 1))) noun++;
  if (!REQUEST_NOUNS.has(wordAt(d, noun))) return -1;
  if (wordAt(d, noun + 1) !== 'for' && wordAt(d, noun + 1) !== 'seeking') return noun + 1;
  const comment = skipModifiers(d, noun + 2, hi);
  return COMMENT_NOUNS.has(wordAt(d, comment)) ? comment + 1 : noun + 1;
}

/** "could not be reached for comment", "would not be drawn on a date", "has been approached for comment". */
function passiveSilence(d: Document, i: number, lemma: string, s: Sentence): CueDraft | undefined {
  if (!NOT_REACHED.has(lemma) && !NOT_DRAWN.has(lemma)) return undefined;
  const vg = verbGroupAt(d, i, s.start);
  if (!vg?.passive) return undefined;
  const end = NOT_DRAWN.has(lemma) ? vg.end : reachedEnd(d, vg.end, s.end);
  const asked = ASKED.has(lemma) && !vg.negated && /^(?:for|to)$/.test(wordAt(d, vg.end)) && endsClause(d, end, s);
  if (!asked && !(vg.negated && vg.modal)) return undefined;
  return end < 0 ? undefined : line(d, i, between(vg.start, end), subjectBefore(d, vg.start, s.start));
}

/** "The Ledger has contacted the firm for comment": the source is whoever was asked. */
function askedForComment(d: Document, i: number, lemma: string, s: Sentence): CueDraft | undefined {
  const vg = ASKED.has(lemma) ? verbGroupAt(d, i, s.start) : undefined;
  const outlet = vg && !vg.passive && !vg.negated ? subjectBefore(d, vg.start, s.start) : undefined;
  const asked = vg && outlet && asksForNews(d, outlet) ? nounPhraseAfter(d, vg.end, s.end) : undefined;
  if (!asked) return undefined;
  for (let k = asked.start + 1; k <= asked.end; k++) {
    const end = /^(?:for|to)$/.test(wordAt(d, k)) ? reachedEnd(d, k, s.end) : -1;
    if (end < 0 || !endsClause(d, end, s)) continue;
    const source = between(asked.start, k);
    return { rule: 'no-comment', kind: 'speech', head: i, cue: between(k, end), source, start: source.start };
  }
  return undefined;
}

/** An outlet, or its "we". */
const asksForNews = (d: Document, subject: Range): boolean =>
  wordAt(d, subject.start) === 'we' || isOutletLike(d, subject);

const endsClause = (d: Document, i: number, s: Sentence): boolean =>
  i >= s.end || tagAt(d, i) === Tag.punctuation || tagAt(d, i) === Tag.coordinator;

/** A person could not be reached "for comment", "by phone", "on Sunday"; a summit "before dark", a crew "by radio". */
function reachedEnd(d: Document, i: number, hi: number): number {
  const word = wordAt(d, i);
  if (i >= hi || tagAt(d, i) === Tag.punctuation || tagAt(d, i) === Tag.time) return i;
  if (word === 'for') {
    const noun = skipModifiers(d, i + 1, hi);
    return COMMENT_NOUNS.has(wordAt(d, noun)) ? noun + 1 : -1;
  }
  if (word === 'to') return ASKED_TO.has(wordAt(d, i + 1)) ? i + 2 : -1;
  if (word === 'by') return MEANS_OF_REACHING.has(wordAt(d, i + 1)) ? i : -1;
  if (word === 'on' || word === 'late' || word === 'early') return tagAt(d, i + 1) === Tag.time ? i : -1;
  return word === 'at' || word === 'through' ? i : -1;
}

/** "was not immediately available for comment", "No one at the factory was available to comment". */
function notAvailable(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const next = wordAt(d, i + 1);
  if ((next !== 'for' && next !== 'to') || i + 2 >= s.end) return undefined;
  const noun = skipModifiers(d, i + 2, s.end);
  if (!COMMENT_NOUNS.has(wordAt(d, noun)) && wordAt(d, noun) !== 'speak') return undefined;
  let start = i;
  let negated = wordAt(d, i) === 'unavailable';
  while (start > s.start && (IN_VERB_GROUP[tagAt(d, start - 1)] === 1 || wordAt(d, start - 1) === 'immediately')) {
    start--;
    if (tagAt(d, start) === Tag.negation || wordAt(d, start).endsWith("n't")) negated = true;
  }
  if (start === i) return undefined;
  const source = subjectBefore(d, start, s.start);
  if (!source || !(negated || isNobody(d, source))) return undefined;
  return line(d, i, { start, end: noun + 1 }, source);
}

/** "would neither confirm nor deny". */
function neitherConfirmed(d: Document, i: number, s: Sentence): CueDraft | undefined {
  let start = i;
  while (start > s.start && AUXILIARY[tagAt(d, start - 1)] === 1) start--;
  const denied = wordAt(d, i + 2) === 'nor' ? i + 4 : i + 2;
  return start < i ? line(d, i + 1, { start, end: denied }, subjectBefore(d, start, s.start)) : undefined;
}

/** "There was no immediate comment from the ministry". */
function nobodySaid(d: Document, i: number, s: Sentence): CueDraft | undefined {
  if (tagAt(d, i + 1) !== Tag.be) return undefined;
  const negated = wordAt(d, i + 1).endsWith("n't");
  if (!negated && wordAt(d, i + 2) !== 'no') return undefined;
  const noun = skipModifiers(d, i + 3, s.end);
  if (!COMMENT_NOUNS.has(wordAt(d, noun)) || wordAt(d, noun + 1) !== 'from') return undefined;
  return line(d, noun, between(i + 1, noun + 1), nounPhraseAfter(d, noun + 2, s.end));
}

/** "said it could not comment": the whole is one line. */
function saidItCouldNot(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const pronoun = wordAt(d, i + 1) === 'that' ? i + 2 : i + 1;
  if (!OWN_PRONOUNS.has(wordAt(d, pronoun))) return undefined;
  let verb = pronoun + 1;
  while (verb < s.end && verb < pronoun + 6 && IN_VERB_GROUP[tagAt(d, verb)] === 1) verb++;
  const lemma = d.lemma[verb] || (tagAt(d, verb - 1) === Tag.have ? 'have' : '');
  if (lemma !== 'comment' && lemma !== 'have' && lemma !== 'decline') return undefined;
  const inner = activeSilence(d, lemma === 'have' ? verb - 1 : verb, lemma, s);
  const vg = verbGroupAt(d, i, s.start);
  if (!inner || !vg || vg.infinitive || vg.gerund) return undefined;
  return line(d, i, between(vg.start, inner.cue.end), subjectBefore(d, vg.start, s.start));
}

/** “No comment,” said the minister: the quotation is the line. */
export function quotedNoComment(d: Document, found: FoundCue): FoundCue {
  const last = found.left >= 0 ? found.left - 1 : found.right;
  const passage = d.passages[d.passageOf[last] ?? -1];
  if (
    !passage ||
    passage.open + 1 >= passage.close ||
    wordAt(d, passage.open + 1) !== 'no' ||
    wordAt(d, passage.open + 2) !== 'comment'
  )
    return found;
  const after = passage.open + 3;
  if (after < passage.close && tagAt(d, after) !== Tag.punctuation && !isComma(d, after)) return found;
  return { ...found, rule: 'no-comment', cue: between(passage.open + 1, after), right: -1, left: -1 };
}
