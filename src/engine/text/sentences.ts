import { BEFORE_NAME } from '../lexicon/en/abbreviations';
import { SENTENCE_STARTERS } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import type { QuotedPassage } from './quotations';
import { isCapitalized, lowerAt, TokenKind, type Tokens } from './tokens';

/** A sentence as a range of tokens; `end` is exclusive and the final mark belongs to the sentence. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph in the text. */
  readonly paragraph: number;
}

const STARTERS = wordSet(SENTENCE_STARTERS);

const STOP = 0x2e;
const FINAL = new Set(['.', '?', '!', '...', '\u2026', '..', '....']);

/**
 * Tokens. No journalist writes a longer sentence: what is longer is a list or a broken page, and is cut there,
 * so that reading it takes no more time than reading as many sentences.
 */
const LONGEST_SENTENCE = 400;

/** For each token the index of the outermost quoted passage it stands in, or -1. */
export function passageOfTokens(count: number, passages: readonly QuotedPassage[]): Int32Array {
  const of = new Int32Array(count).fill(-1);
  passages.forEach((passage, k) => {
    of.fill(k, passage.open, passage.close + 1);
  });
  return of;
}

/** Splits tokens into sentences. A quoted passage is never cut: what it says inside does not end the sentence around it. */
export function findSentences(tokens: Tokens, passageOf: Int32Array, passages: readonly QuotedPassage[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = datelineEnd(tokens, 0);
  let paragraph = 0;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end, paragraph });
    start = end;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.break) {
      close(i);
      start = datelineEnd(tokens, i + 1);
      paragraph++;
      continue;
    }
    const k = passageOf[i] as number;
    const passage = k >= 0 ? passages[k] : undefined;
    if (i - start >= LONGEST_SENTENCE && (!passage || passage.open === i)) close(i);
    if (passage) {
      if (i < passage.close) continue;
      if (endsAfterPassage(tokens, passage)) close(i + 1);
    } else if (endsSentence(tokens, i)) {
      let end = i + 1;
      while (end < tokens.count && isCloser(tokens, end)) end++;
      close(end);
      i = end - 1;
    }
  }
  close(tokens.count);
  return sentences;
}

/**
 * "HARLOW (Wire) — The mayor", "HARLOW: The mayor": the first token after a dateline, or `start` if there is none.
 * Datelines are short and in capitals; before a colon all letters are, and what follows is no headline.
 */
function datelineEnd(tokens: Tokens, start: number): number {
  for (let i = start; i < Math.min(tokens.count, start + 10); i++) {
    const word = lowerAt(tokens, i);
    if (/^(?:\u2014|\u2013|--)$/.test(word)) return i > start && opensText(tokens, i + 1) ? i + 1 : start;
    if (word === ':') return i > start && inCapitals(tokens, start, i) && hasFinalMark(tokens, i) ? i + 1 : start;
    const sign = word === ',' || word === '(' || word === ')' || word === '.' || word === '/';
    if (!sign && !isCapitalized(tokens, i) && tokens.kind[i] !== TokenKind.number) return start;
  }
  return start;
}

/** "Jo Doe — a nurse — said" has no dateline: a text begins with a capital letter, a number or a quotation mark. */
const opensText = (tokens: Tokens, i: number): boolean => tokens.kind[i] !== TokenKind.word || isCapitalized(tokens, i);

const inCapitals = (tokens: Tokens, start: number, end: number): boolean =>
  !/\p{Ll}/u.test(tokens.text.slice(tokens.start[start], tokens.end[end - 1]));

/** True if the paragraph goes on to a full stop. */
function hasFinalMark(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count && tokens.kind[i] !== TokenKind.break; i++)
    if (FINAL.has(lowerAt(tokens, i))) return true;
  return false;
}

/** A closing bracket, or a stray closing quotation mark written onto the full stop. */
function isCloser(tokens: Tokens, i: number): boolean {
  const sign = lowerAt(tokens, i);
  const attached = tokens.start[i] === tokens.end[i - 1];
  return (
    attached &&
    (sign === ')' || sign === ']' || sign === '\u201d' || sign === '\u2019' || sign === '"' || sign === "''")
  );
}

/** A closing bracket or mark after the full stop ends the sentence only if another begins after it. */
function endsAfterCloser(tokens: Tokens, i: number): boolean {
  if (!isCloser(tokens, i)) return false;
  const next = i + 1;
  return (
    next >= tokens.count ||
    tokens.kind[next] === TokenKind.break ||
    isCloser(tokens, next) ||
    beginsSentence(tokens, next)
  );
}

/** A passage ends its sentence if its last mark before the closing one is final and a new sentence follows. */
function endsAfterPassage(tokens: Tokens, passage: QuotedPassage): boolean {
  const last = passage.closed ? passage.close - 1 : passage.close;
  if (!FINAL.has(lowerAt(tokens, last))) return false;
  const next = passage.close + 1;
  if (next >= tokens.count || tokens.kind[next] === TokenKind.break) return true;
  return beginsSentence(tokens, next);
}

function beginsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.word) return isCapitalized(tokens, i) || /^[@#]/.test(lowerAt(tokens, i));
  return (
    tokens.kind[i] === TokenKind.number ||
    tokens.kind[i] === TokenKind.quote ||
    lowerAt(tokens, i) === '(' ||
    lowerAt(tokens, i) === '['
  );
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count) return true;
  if (tokens.kind[i] === TokenKind.punctuation) {
    if (!FINAL.has(lowerAt(tokens, i))) return false;
    return tokens.kind[next] === TokenKind.break || endsAfterCloser(tokens, next) || beginsSentence(tokens, next);
  }
  if (tokens.kind[i] !== TokenKind.word || tokens.text.charCodeAt((tokens.end[i] as number) - 1) !== STOP) return false;
  const word = lowerAt(tokens, i);
  if (BEFORE_NAME.has(word)) return false;
  return isCapitalized(tokens, next) && STARTERS.has(lowerAt(tokens, next)) && !isInitial(word);
}

/** "J." in a name. */
const isInitial = (word: string): boolean => word.length === 2;
