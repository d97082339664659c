import type { Span } from '../attribution';
import { Trait, type Word } from '../lexicon';
import type { Steps } from '../steps';
import { findQuotedPassages, type QuotedPassage } from '../text/quotations';
import { withoutMarksOfNames } from '../text/quoted-names';
import { findSentences, passageOfTokens, type Sentence } from '../text/sentences';
import { type Tokens, tokenize } from '../text/tokens';
import { untagged } from './tagger';

/** A text with everything that the grammar looks at. All indices are token indices. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  /** The same as in `tokens`, near at hand. */
  readonly words: readonly Word[];
  readonly traits: Int32Array;
  readonly tag: Uint8Array;
  readonly nouns: Int32Array;
  readonly lemma: string[];
  readonly passages: readonly QuotedPassage[];
  /** For each token the index of the quoted passage that it stands in, or -1. */
  readonly passageOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Noun phrases with what is said of an unnamed source; in reading order, never overlapping. */
  readonly descriptions: SourceDescription[];
  /** For each token the index of the description that it stands in, or -1. */
  readonly descriptionOf: Int32Array;
}

/** A range of tokens; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The tokens from `start` up to `end`. */
export const between = (start: number, end: number): Range => ({ start, end });

/**
 * A noun phrase with what standards desks want to read beside an unnamed source: how it knows, on what terms it speaks,
 * and why it is unnamed. "a person | briefed on the talks, who asked not to be named because they are private".
 */
export interface SourceDescription extends Range {
  /** The noun that is described. */
  readonly head: number;
  readonly basis?: Range;
  /** The words that keep the name back. */
  readonly terms?: Range;
  readonly reason?: Range;
  /** A part of the name is given, the rest kept back. */
  readonly partOfName: boolean;
}

/** Reads a text up to its sentences. Its words have no classes yet, and nobody is described. */
export function* readDocument(text: string): Steps<Document> {
  const tokens = withoutMarksOfNames(yield* tokenize(text));
  yield;
  const passages = findQuotedPassages(tokens);
  const passageOf = passageOfTokens(tokens.count, passages);
  yield;
  const sentences = findSentences(tokens, passageOf, passages);
  yield;
  return {
    text,
    ...untagged(tokens),
    words: tokens.words,
    traits: tokens.traits,
    passages,
    passageOf,
    sentences,
    descriptions: [],
    descriptionOf: new Int32Array(tokens.count).fill(-1),
  };
}

export const wordAt = (d: Document, i: number): string => d.words[i]?.text ?? '';
/** True if these words stand from token `i` on. */
export const wordsStandAt = (d: Document, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => wordAt(d, i + k) === word);
/** True if a token has one of these traits. */
export const hasTrait = (d: Document, i: number, traits: number): boolean => ((d.traits[i] ?? 0) & traits) !== 0;
export const tagAt = (d: Document, i: number): number => d.tag[i] ?? -1;
export const isComma = (d: Document, i: number): boolean => hasTrait(d, i, Trait.comma);
/** A mark at which a clause can end: a comma, a full stop and the like. */
export const isClauseMark = (d: Document, i: number): boolean =>
  hasTrait(d, i, Trait.comma | Trait.stop | Trait.colon | Trait.semicolon);
export const isDash = (d: Document, i: number): boolean => hasTrait(d, i, Trait.dash);
/** The description that token `i` stands in. */
export const descriptionAt = (d: Document, i: number): SourceDescription | undefined =>
  d.descriptions[d.descriptionOf[i] ?? -1];
/** True for a token after the head of a description: how somebody knows, or on what terms they speak. */
export const inDescription = (d: Document, i: number): boolean => (descriptionAt(d, i)?.head ?? i) < i;
/** True if a quoted passage begins at token `i`. */
export const opensPassage = (d: Document, i: number): boolean =>
  (d.passageOf[i] ?? -1) >= 0 && d.passages[d.passageOf[i] as number]?.open === i;
/** A closing quotation mark whose opening one was lost: it stands after a comma or a final mark. */
export const isStrayClose = (d: Document, i: number): boolean =>
  hasTrait(d, i, Trait.closingQuote) && !inPassage(d, i) && hasTrait(d, i - 1, Trait.comma | Trait.stop);
export const inPassage = (d: Document, i: number): boolean => (d.passageOf[i] ?? -1) >= 0;
/** The characters from the first to the last token of a range; a name that is not alone takes both its marks along. */
export function spanOf({ tokens }: Document, { start, end }: Range): Span {
  const several = end - start > 1;
  const first = several && tokens.namesInMarks?.get(start);
  const last = several && tokens.namesInMarks?.get(end - 1);
  return [first ? first[0] : (tokens.start[start] as number), last ? last[1] : (tokens.end[end - 1] as number)];
}

/** All `NounClass` bits in a range. */
export function nounsIn(d: Document, range: Range): number {
  let bits = 0;
  for (let i = range.start; i < range.end; i++) bits |= d.nouns[i] as number;
  return bits;
}

/** True if any of the words stands in the range. */
export function hasWord(d: Document, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.start; i < range.end; i++) if (words.has(wordAt(d, i))) return true;
  return false;
}

/** True if a token with this tag stands between two. */
export function hasTag(d: Document, from: number, to: number, tag: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(d, i) === tag) return true;
  return false;
}
