import { CUE_ADJECTIVES, CUE_NOUNS, type CueNouns } from '../lexicon/en/cue-nouns';
import type { Sentence } from '../text/sentences';
import { type Document, type Range, tagAt, wordAt } from './document';
import type { FoundCue } from './found-cue';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import { subjectBefore } from './subject';
import { Tag } from './tags';

const NOUNS: ReadonlyMap<string, CueNouns> = new Map(
  CUE_NOUNS.flatMap((group) => group.nouns.split(' ').map((noun) => [noun, group] as const)),
);

/** "the mayor's claim that …", "their opposition to …": a noun reports, its owner is the source. */
export function nominalCue(d: Document, i: number, s: Sentence): FoundCue | undefined {
  const group = NOUNS.get(wordAt(d, i));
  if (!group || tagAt(d, i) !== Tag.noun) return undefined;
  const right = contentAfterNoun(d, i, group);
  if (!right) return undefined;
  const source = ownerBefore(d, i, s);
  if (!source) return undefined;
  return {
    rule: 'nominal',
    kind: 'stance',
    head: i,
    cue: { start: source.end, end: right.cueEnd },
    source,
    right: right.start,
    left: -1,
    start: source.start,
    object: true,
  };
}

function contentAfterNoun(d: Document, i: number, group: CueNouns): { start: number; cueEnd: number } | undefined {
  const next = i + 1;
  const word = wordAt(d, next);
  if (word === 'that' && group.takes.includes('that')) return { start: next, cueEnd: next };
  if (tagAt(d, next) === Tag.to && group.takes.includes('to')) return { start: next, cueEnd: next };
  if (group.takes.includes('preposition') && group.prepositions?.split(' ').includes(word))
    return { start: next + 1, cueEnd: next + 1 };
  return undefined;
}

/** The owner of a noun: "his", or a phrase and "'s", with adjectives between. */
function ownerBefore(d: Document, noun: number, s: Sentence): Range | undefined {
  let k = noun - 1;
  while (k > s.start && (tagAt(d, k) === Tag.adjective || tagAt(d, k) === Tag.noun || tagAt(d, k) === Tag.gerund)) k--;
  if (tagAt(d, k) !== Tag.possessive) return undefined;
  if (wordAt(d, k) !== "'s") return /^(?:his|her|their|its)$/.test(wordAt(d, k)) ? { start: k, end: k + 1 } : undefined;
  return nounPhraseBefore(d, k, s.start);
}

/** "is confident that …", "was critical of …": an adjective reports what its subject holds. */
export function adjectiveCue(d: Document, i: number, s: Sentence): FoundCue | undefined {
  const takes = CUE_ADJECTIVES[wordAt(d, i)];
  if (!takes) return undefined;
  let be = i - 1;
  while (be > s.start && (tagAt(d, be) === Tag.adverb || tagAt(d, be) === Tag.negation)) be--;
  if (tagAt(d, be) !== Tag.be) return undefined;
  let start = be;
  while (start > s.start && (tagAt(d, start - 1) === Tag.have || tagAt(d, start - 1) === Tag.adverb)) start--;
  if (tagAt(d, start - 1) === Tag.modal || tagAt(d, start - 1) === Tag.to) return undefined;
  const next = wordAt(d, i + 1);
  if (!takes.split(' ').includes(next)) return undefined;
  const source = subjectBefore(d, start, s.start);
  if (!source || /^(?:it|that|this|there|what)$/.test(wordAt(d, source.start))) return undefined;
  const cueEnd = next === 'that' || next === 'to' ? i + 1 : i + 2;
  return nounPhraseAfter(d, cueEnd, s.end) || next === 'that' || next === 'to'
    ? {
        rule: 'adjective',
        kind: 'belief',
        head: i,
        cue: { start, end: cueEnd },
        source,
        right: cueEnd,
        left: -1,
        start: source.start,
        object: next !== 'that',
      }
    : undefined;
}
