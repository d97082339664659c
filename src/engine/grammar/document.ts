import { Trait } from '../lexicon';
import { findQuotedPassages, type QuotedPassage } from '../text/quotations';
import { findSentences, passageOfTokens, type Sentence } from '../text/sentences';
import { type Tokens, tokenize } from '../text/tokens';
import { tagTokens } from './tagger';

/** A text with everything that the grammar looks at. All indices are token indices. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  readonly nouns: Int32Array;
  readonly lemma: readonly string[];
  readonly passages: readonly QuotedPassage[];
  /** For each token the index of the quoted passage that it stands in, or -1. */
  readonly passageOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Noun phrases with what is said of an unnamed source; in reading order, never overlapping. */
  readonly descriptions: readonly SourceDescription[];
  /** For each token the index of the description that it stands in, or -1. */
  readonly descriptionOf: Int32Array;
}

/** A range of tokens; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

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

/** Reads a text up to word classes. */
export function readDocument(text: string): Document {
  const tokens = tokenize(text);
  const passages = findQuotedPassages(tokens);
  const passageOf = passageOfTokens(tokens.count, passages);
  const sentences = findSentences(tokens, passageOf, passages);
  const descriptionOf = new Int32Array(tokens.count).fill(-1);
  return {
    text,
    tokens,
    passages,
    passageOf,
    sentences,
    descriptions: [],
    descriptionOf,
    ...tagTokens(tokens, sentences),
  };
}

export const wordAt = (d: Document, i: number): string => d.tokens.words[i]?.text ?? '';
export const tagAt = (d: Document, i: number): number => d.tag[i] ?? -1;
export const isComma = (d: Document, i: number): boolean => wordAt(d, i) === ',';
export const isDash = (d: Document, i: number): boolean => ((d.tokens.words[i]?.traits ?? 0) & Trait.dash) !== 0;
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
  !inPassage(d, i) && /^(?:["'\u201d\u2019]|'')$/.test(wordAt(d, i)) && /^[,.?!]$/.test(wordAt(d, i - 1));
export const inPassage = (d: Document, i: number): boolean => (d.passageOf[i] ?? -1) >= 0;
