import { CHANGED_NAME_WORDS } from '../lexicon/en/anonymity';
import { wordSet } from '../lexicon/word-list';
import { isCapitalized, lowerAt, TokenKind, type Tokens } from './tokens';

const CHANGED = wordSet(CHANGED_NAME_WORDS);
/** So many tokens between a name in quotation marks and the words that say that it is made up. */
const REACH = 8;

/**
 * Leaves out the quotation marks around a name of which the text says that it is not the real one: “Anna”, whose name has
 * been changed. Nobody says these words; they are a name like any other.
 */
export function withoutMarksOfNames(tokens: Tokens): Tokens {
  const names = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (lowerAt(tokens, i) !== 'name' || !saysMadeUp(tokens, i)) continue;
    for (let k = i - 1; k >= Math.max(1, i - REACH); k--) if (marksAround(tokens, k) > 0) names.add(lowerAt(tokens, k));
  }
  return names.size === 0 ? tokens : withoutMarks(tokens, names);
}

/** "whose | name has been changed", "not her real | name". */
function saysMadeUp(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i - 1) === 'real') return true;
  for (let k = i + 1; k < i + 5; k++) if (CHANGED.has(lowerAt(tokens, k))) return true;
  return false;
}

/** The token of the mark after the word at `i`, if it alone stands in quotation marks, with a comma or not; else 0. */
function marksAround(tokens: Tokens, i: number): number {
  const close = lowerAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
  const marked = tokens.kind[i - 1] === TokenKind.quote && tokens.kind[close] === TokenKind.quote;
  return marked && isCapitalized(tokens, i) ? close : 0;
}

function withoutMarks(tokens: Tokens, names: ReadonlySet<string>): Tokens {
  const marks = new Set<number>();
  for (let i = 1; i < tokens.count; i++) {
    const close = names.has(lowerAt(tokens, i)) ? marksAround(tokens, i) : 0;
    if (close > 0) marks.add(i - 1).add(close);
  }
  const kept = <T extends Int32Array | Uint8Array>(list: T): T => list.filter((_, i) => !marks.has(i)) as T;
  return {
    text: tokens.text,
    count: tokens.count - marks.size,
    start: kept(tokens.start),
    end: kept(tokens.end),
    kind: kept(tokens.kind),
    words: tokens.words.filter((_, i) => !marks.has(i)),
    traits: kept(tokens.traits),
  };
}
