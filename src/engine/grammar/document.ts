import { findQuotedPassages, type QuotedPassage } from '../text/quotations';
import { findSentences, passageOfTokens, type Sentence } from '../text/sentences';
import { tokenize, type Tokens } from '../text/tokens';
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
}

/** A range of tokens; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads a text up to word classes. */
export function readDocument(text: string): Document {
  const tokens = tokenize(text);
  const passages = findQuotedPassages(tokens);
  const passageOf = passageOfTokens(tokens.count, passages);
  const sentences = findSentences(tokens, passageOf, passages);
  return { text, tokens, passages, passageOf, sentences, ...tagTokens(tokens, sentences) };
}

export const wordAt = (d: Document, i: number): string => d.tokens.lower[i] ?? '';
export const tagAt = (d: Document, i: number): number => d.tag[i] ?? -1;
export const isComma = (d: Document, i: number): boolean => wordAt(d, i) === ',';
export const isDash = (d: Document, i: number): boolean => /^(?:[\u2013\u2014\u2015]|--+|-)$/.test(wordAt(d, i));
/** True if a quoted passage begins at token `i`. */
export const opensPassage = (d: Document, i: number): boolean => (d.passageOf[i] ?? -1) >= 0 && d.passages[d.passageOf[i] as number]?.open === i;
export const inPassage = (d: Document, i: number): boolean => (d.passageOf[i] ?? -1) >= 0;
