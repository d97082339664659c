import type { Span } from '../attribution';
import { CHANGED_NAME, NOT_REAL_NAME } from '../lexicon/en/anonymity';
import { ARTICLES } from '../lexicon/en/sources';
import { wordList, wordSet } from '../lexicon/word-list';
import { isCapitalized, lowerAt, TokenKind, type Tokens } from './tokens';

const ARTICLE = wordSet(ARTICLES);
const NOT_REAL = wordList(NOT_REAL_NAME);
/** So many words say who somebody is before "whose name": "a young diver". */
const WORDS_BEFORE_WHOSE = 4;
/** So many words stand between "whose name" and "changed". */
const WORDS_BEFORE_CHANGED = 3;

/**
 * Leaves out the quotation marks around a name of which the text says that it is not the real one: “Anna”, whose name has
 * been changed. Nobody says these words; they are a name like any other.
 */
export function withoutMarksOfNames(tokens: Tokens): Tokens {
  const names = new Set<string>();
  /** The closing mark by the name's token. */
  const closing = new Map<number, number>();
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.kind[i - 1] !== TokenKind.quote || !isCapitalized(tokens, i)) continue;
    const close = lowerAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
    if (tokens.kind[close] !== TokenKind.quote || !isCalledMadeUp(tokens, close + 1)) continue;
    names.add(lowerAt(tokens, i));
    closing.set(i, close);
  }
  if (names.size === 0) return tokens;
  // Elsewhere a comma inside the marks tells a quotation: “Tom,” she said.
  for (let i = 1; i < tokens.count; i++)
    if (
      names.has(lowerAt(tokens, i)) &&
      tokens.kind[i - 1] === TokenKind.quote &&
      tokens.kind[i + 1] === TokenKind.quote
    )
      closing.set(i, i + 1);
  return without(tokens, closing);
}

/** What stands after a name: "| , whose name has been changed", "| (not her real name", "| a diver whose name we have changed". */
export function isCalledMadeUp(tokens: Tokens, after: number): boolean {
  const from = tokens.kind[after] === TokenKind.punctuation ? after + 1 : after;
  if (lowerAt(tokens, from) === 'not') return NOT_REAL.every((word, k) => lowerAt(tokens, from + 2 + k) === word);
  let whose = from;
  if (ARTICLE.has(lowerAt(tokens, from)))
    while (whose <= from + WORDS_BEFORE_WHOSE && tokens.kind[whose] === TokenKind.word && !isWhose(tokens, whose))
      whose++;
  if (!isWhose(tokens, whose) || lowerAt(tokens, whose + 1) !== 'name') return false;
  let changed = whose + 2;
  while (changed <= whose + 2 + WORDS_BEFORE_CHANGED && lowerAt(tokens, changed) !== CHANGED_NAME) changed++;
  // “No,” a diver whose name we have changed said: no name.
  return lowerAt(tokens, changed) === CHANGED_NAME && (whose === from || lowerAt(tokens, changed + 1) === ',');
}

const isWhose = (tokens: Tokens, i: number): boolean => lowerAt(tokens, i) === 'whose';

/** The tokens without the marks around these names. */
function without(tokens: Tokens, closing: ReadonlyMap<number, number>): Tokens {
  const marks = new Set<number>();
  for (const [name, close] of closing) marks.add(name - 1).add(close);
  const kept = <T extends Int32Array | Uint8Array>(list: T): T => list.filter((_, i) => !marks.has(i)) as T;
  const namesInMarks = new Map<number, Span>();
  for (let i = 0, left = 0; i < tokens.count; i++) {
    const close = closing.get(i);
    if (close) namesInMarks.set(i - left, [tokens.start[i - 1] as number, tokens.end[close] as number]);
    if (marks.has(i)) left++;
  }
  return {
    text: tokens.text,
    count: tokens.count - marks.size,
    start: kept(tokens.start),
    end: kept(tokens.end),
    kind: kept(tokens.kind),
    words: tokens.words.filter((_, i) => !marks.has(i)),
    traits: kept(tokens.traits),
    namesInMarks,
  };
}
