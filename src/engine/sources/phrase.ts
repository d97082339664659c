import { type Document, inPassage, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { IN_NOUN_PHRASE, Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';

/** A source phrase taken apart. Token indices. */
export interface SourcePhrase {
  readonly range: Range;
  /** The head noun or the last part of a name. */
  readonly head: number;
  /** The phrase up to and with its head. */
  readonly core: Range;
  /** What follows the head: "of the city", "who spoke on condition of anonymity". */
  readonly rest: Range;
  /** Bits of `NounClass` of the head. */
  readonly headNouns: number;
  /** True if the head is part of a name. */
  readonly named: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Finds the head of a source phrase: the last noun before a preposition, a clause, a comma or a bracket. */
export function readPhrase(d: Document, range: Range): SourcePhrase {
  let start = range.start;
  while (start < range.end - 1 && (tagAt(d, start) === Tag.adverb || tagAt(d, start) === Tag.coordinator || tagAt(d, start) === Tag.preposition)) start++;
  let i = start;
  let head = start;
  while (i < range.end) {
    const tag = tagAt(d, i);
    if (inPassage(d, i)) {
      if (i === start) break;
      i++;
      continue;
    }
    const opensPhrase = IN_NOUN_PHRASE[tag] === 1 || tag === Tag.pronoun || tag === Tag.objectPronoun || tag === Tag.relative;
    const modifies = (tag === Tag.adverb || tag === Tag.participle || tag === Tag.gerund) && i + 1 < range.end && head === start && IN_NOUN_PHRASE[tagAt(d, i + 1)] === 1 && tagAt(d, i + 1) !== Tag.determiner;
    if (!opensPhrase && !modifies) break;
    if (tag !== Tag.adjective || i + 1 >= range.end) head = tag === Tag.adjective && head > start ? head : i;
    i++;
  }
  head = Math.max(head, start);
  if (tagAt(d, head) === Tag.adjective && IN_NOUN_PHRASE[tagAt(d, head - 1)] === 1 && head - 1 >= start && tagAt(d, head - 1) !== Tag.determiner) head--;
  const first = wordAt(d, start);
  return {
    range,
    head,
    core: { start, end: head + 1 },
    rest: { start: head + 1, end: range.end },
    headNouns: d.nouns[head] as number,
    named: tagAt(d, head) === Tag.name,
    definite: first === 'the' || first === 'that' || first === 'this' || first === 'these' || first === 'those',
    plural: isPluralHead(d, head, start),
  };
}

function isPluralHead(d: Document, head: number, start: number): boolean {
  const word = wordAt(d, head);
  if ((d.nouns[head] as number) & NounClass.plural) return true;
  if (/^(?:a|an|one|this|that|each|every)$/.test(wordAt(d, start))) return false;
  return word.endsWith('s') && !word.endsWith('ss') && tagAt(d, head) === Tag.noun;
}

/** All `NounClass` bits in a range. */
export function nounsIn(d: Document, range: Range): number {
  let bits = 0;
  for (let i = range.start; i < range.end; i++) bits |= d.nouns[i] as number;
  return bits;
}

/** True if any of the words stands in the range. */
export function hasWord(d: Document, range: Range, words: RegExp): boolean {
  for (let i = range.start; i < range.end; i++) if (words.test(wordAt(d, i))) return true;
  return false;
}

/** The segment after a comma at `comma`, up to the next comma, mark or `hi`. */
export function segmentAfter(d: Document, comma: number, hi: number): Range {
  let end = comma + 1;
  while (end < hi && !isComma(d, end) && !/^[.;:?!]$/.test(wordAt(d, end)) && !inPassage(d, end)) end++;
  return { start: comma + 1, end };
}
