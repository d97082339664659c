import { NounClass } from '../lexicon';
import { cueOf } from '../lexicon/cues';
import {
  CUE_ADJECTIVES,
  CUE_NOUNS,
  type CueNouns,
  HEARSAY_NOUNS,
  OPENED_TO_ALL,
  REMAINING,
  THOUGHT_NOUNS,
} from '../lexicon/en/cue-nouns';
import { MEANS_OF_SPEECH, WILLING_TO_SAY } from '../lexicon/en/cue-verbs';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { clauseFollows } from './clauses';
import { opensQuestion } from './complement';
import { between, type Document, hasWord, opensPassage, type Range, tagAt, wordAt } from './document';
import type { CueDraft } from './found-cue';
import { hearsayWord } from './hearsay-word';
import { canSpeak } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { subjectBefore } from './subject';
import { IN_NOUN_PHRASE, Tag } from './tags';

const OPENED_TO = wordSet(OPENED_TO_ALL);
const MEANS = wordSet(MEANS_OF_SPEECH);
const WILLING = wordSet(WILLING_TO_SAY);
const HEARSAY = wordSet(HEARSAY_NOUNS);
const THOUGHT = wordSet(THOUGHT_NOUNS);
const NOUNS: ReadonlyMap<string, CueNouns> = new Map(
  CUE_NOUNS.flatMap((group) => wordList(group.nouns).map((noun) => [noun, group] as const)),
);

/** "the mayor's claim that …", "their opposition to …", "a statement by S that …": a noun reports. */
export function nominalCue(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const word = wordAt(d, i);
  const group = NOUNS.get(word);
  const sourced = group && (ownedCue(d, i, s, group) ?? agentCue(d, i, s, group) ?? modifiedCue(d, i, s, group));
  const hearsay = HEARSAY.has(word) && wordAt(d, i + 1) === 'that' && tagAt(d, i + 1) !== Tag.relative;
  return sourced ?? (hearsay ? hearsayWord('hearsay-noun', i) : undefined);
}

/** "a claim", "the idea": a noun for what somebody has said or thought. */
export const isSaid = (d: Document, i: number): boolean => THOUGHT.has(wordAt(d, i)) || NOUNS.has(wordAt(d, i));

/** The owner of the noun is the source. */
function ownedCue(d: Document, i: number, s: Sentence, group: CueNouns): CueDraft | undefined {
  const right = contentAfterNoun(d, i, group);
  const source = right && ownerBefore(d, i, s);
  if (!source || tellsWhere(d, source)) return undefined;
  // "the phone's selling | point is that it is cheap".
  if (group.takes.length === 0 && !(canSpeak(d, source) && source.end === i)) return undefined;
  return { ...nominal(i, source.end, right.cueEnd), source, right: right.start, start: source.start };
}

/** "said | in her remarks that": where somebody says it. */
const tellsWhere = (d: Document, { start }: Range): boolean =>
  wordAt(d, start - 1) === 'in' && cueOf(d.lemma[start - 2] ?? '')?.frames.clause === 'speech';

/** "a statement by S that …": the source stands between the noun and the clause. */
function agentCue(d: Document, i: number, s: Sentence, group: CueNouns): CueDraft | undefined {
  if (!/^(?:by|from)$/.test(wordAt(d, i + 1)) || !group.takes.includes('that')) return undefined;
  const source = nounPhraseAfter(d, i + 2, s.end);
  if (!source || wordAt(d, source.end) !== 'that') return undefined;
  const start = tagAt(d, i - 1) === Tag.determiner ? i - 1 : i;
  return { ...nominal(i, start, i + 2), source, right: source.end, start };
}

/** "| government warnings that …", "the | union claim that …": who says it stands before the noun as a part of its phrase. */
function modifiedCue(d: Document, i: number, s: Sentence, { takes }: CueNouns): CueDraft | undefined {
  if (wordAt(d, i + 1) !== 'that' || tagAt(d, i + 1) === Tag.relative || !takes.includes('that')) return undefined;
  if (i === s.start || !((d.nouns[i - 1] as number) & MODIFYING_SPEAKERS)) return undefined;
  const phrase = nounPhraseBefore(d, i, ownerFloor(d, i, s));
  if (!phrase) return undefined;
  const source = /^an?$/.test(wordAt(d, phrase.start)) ? between(phrase.start + 1, i) : phrase;
  return { ...nominal(i, i, i + 1), source, right: i + 1, start: source.start };
}

const MODIFYING_SPEAKERS = NounClass.institution | NounClass.group | NounClass.outlet | NounClass.mediaNoun;

const nominal = (head: number, start: number, end: number) =>
  ({ rule: 'nominal', kind: 'speech', head, cue: { start, end }, object: true }) as const;

function contentAfterNoun(d: Document, i: number, group: CueNouns): { start: number; cueEnd: number } | undefined {
  const next = i + 1;
  const word = wordAt(d, next);
  if (word === 'that' && tagAt(d, next) !== Tag.relative && group.takes.includes('that'))
    return { start: next, cueEnd: next };
  // "his claim in an interview | that it was late", but not "his hope in a law | that parliament passed".
  const place = /^(?:in|at|on|during)$/.test(word) ? nounPhraseAfter(d, next + 1, d.tokens.count) : undefined;
  const that = place && hasWord(d, place, MEANS) ? place.end : -1;
  if (place && wordAt(d, that) === 'that' && tagAt(d, that) !== Tag.relative && group.takes.includes('that'))
    return { start: that, cueEnd: next };
  // "the mayor's point is | that it is late", but not "his place is | that of a striker".
  const is = tagAt(d, next) === Tag.be && wordAt(d, next + 1) === 'that';
  if (is && (opensPassage(d, next + 2) || clauseFollows(d, next + 2, d.tokens.count)))
    return { start: next + 1, cueEnd: next + 1 };
  if (tagAt(d, next) === Tag.to && group.takes.includes('to')) return { start: next, cueEnd: next };
  if (group.takes.includes('preposition') && group.prepositions?.split(' ').includes(word))
    return { start: next + 1, cueEnd: next + 1 };
  return undefined;
}

/** The owner of a noun: "his", or a phrase with its "'s"; adjectives may stand between. */
function ownerBefore(d: Document, noun: number, s: Sentence): Range | undefined {
  let k = noun - 1;
  while (k > s.start && (tagAt(d, k) === Tag.adjective || tagAt(d, k) === Tag.noun || tagAt(d, k) === Tag.gerund)) k--;
  if (tagAt(d, k) !== Tag.possessive) return undefined;
  if (!/^(?:'s|'|\u2019)$/.test(wordAt(d, k)))
    return /^(?:his|her|their|its)$/.test(wordAt(d, k)) ? between(k, k + 1) : undefined;
  const owner = nounPhraseBefore(d, k, ownerFloor(d, k, s));
  return owner && between(owner.start, k + 1);
}

/** An owner is a short phrase: it reaches back to the last verb or preposition at most. */
function ownerFloor(d: Document, end: number, s: Sentence): number {
  let k = end;
  while (k > s.start && IN_NOUN_PHRASE[tagAt(d, k - 1)] === 1) k--;
  return k;
}

/** "is confident that …", "was critical of …": an adjective reports what its subject holds. */
export function adjectiveCue(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const takes = CUE_ADJECTIVES.get(wordAt(d, i));
  if (!takes) return undefined;
  let be = i - 1;
  while (be > s.start && (tagAt(d, be) === Tag.adverb || tagAt(d, be) === Tag.negation)) be--;
  if (tagAt(d, be) !== Tag.be && d.lemma[be] !== REMAINING) return undefined;
  let start = be;
  while (start > s.start && (tagAt(d, start - 1) === Tag.have || tagAt(d, start - 1) === Tag.adverb)) start--;
  if (tagAt(d, start - 1) === Tag.modal || tagAt(d, start - 1) === Tag.to) return undefined;
  const next = wordAt(d, i + 1);
  const takesNext = takes.split(' ').includes(next);
  // "is confident | it will win", but not "was happy | the way it went".
  const bare =
    !takesNext &&
    takes.startsWith('that') &&
    wordAt(d, i) !== 'clear' &&
    !opensQuestion(d, i + 1) &&
    wordAt(d, i + 2) !== 'way' &&
    clauseFollows(d, i + 1, s.end);
  if (!takesNext && !bare) return undefined;
  // "was quick | to point out": the verb tells what was said.
  const tells = cueOf(d.lemma[i + 2] ?? '')?.frames.clause || wordAt(d, i + 3) === 'out';
  if (next === 'to' && tells && WILLING.has(wordAt(d, i))) return undefined;
  const source = subjectBefore(d, start, s.start);
  if (!source || /^(?:it|that|this|there|what)$/.test(wordAt(d, source.start))) return undefined;
  // "The museum remains | open to the public", "the weather remained | clear".
  if (!canSpeak(d, source) || (wordAt(d, i) === 'open' && OPENED_TO.has(wordAt(d, i + 3)))) return undefined;
  const clause = bare || next === 'that';
  const cueEnd = clause || next === 'to' ? i + 1 : i + 2;
  return clause || next === 'to' || nounPhraseAfter(d, cueEnd, s.end)
    ? {
        rule: 'adjective',
        kind: 'belief',
        head: i,
        cue: { start, end: cueEnd },
        source,
        right: cueEnd,
        start: source.start,
        object: !clause,
      }
    : undefined;
}
