import type { Span } from '../../../src/engine/attribution';

/** The words of the spans, with ` | ` between pieces: for messages. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' | ');
}

const TRAILING_COMMA = /[,\s]+$/;
const LEADING_FUNCTION_WORD = /^(?:an?|the|of|in|at|from|for|with|by|inside|within|on|to)\s+/i;

/** Same pieces at the same places; a comma at the end of a piece does not matter. */
export function samePieces(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const bare = (spans: readonly Span[]) =>
    spans.map(([start, end]) => `${start}:${text.slice(start, end).replace(TRAILING_COMMA, '')}`).join('|');
  return bare(a) === bare(b);
}

/** Same words, but for an article or preposition in front and a comma at the end. */
export function sameDetail(text: string, a: Span, b: Span): boolean {
  const bare = ([start, end]: Span) => {
    let words = text.slice(start, end).replace(TRAILING_COMMA, '');
    while (LEADING_FUNCTION_WORD.test(words)) words = words.replace(LEADING_FUNCTION_WORD, '');
    return words;
  };
  return overlap([a], [b]) > 0 && bare(a) === bare(b);
}

/** Characters in both, divided by characters in either; 1 if both are empty. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const inA = charactersOf(a);
  const inB = charactersOf(b);
  const common = [...inA].filter((at) => inB.has(at)).length;
  const either = inA.size + inB.size - common;
  return either === 0 ? 1 : common / either;
}

function charactersOf(spans: readonly Span[]): Set<number> {
  const characters = new Set<number>();
  for (const [start, end] of spans) for (let at = start; at < end; at += 1) characters.add(at);
  return characters;
}
