import type { Span } from '../../src/engine';

/** The characters of all spans. */
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The characters that two lists of spans share. */
function shared(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/** Intersection over union, in characters: 1 for the same characters, 0 for none in common. */
export function likeness(some: readonly Span[], others: readonly Span[]): number {
  const common = shared(some, others);
  return common === 0 ? 0 : common / (lengthOf(some) + lengthOf(others) - common);
}

/** True if both are the same spans in the same order. */
export const same = (some: readonly Span[], others: readonly Span[]): boolean => keyOf(some) === keyOf(others);

/** A text that is equal for equal spans. */
export const keyOf = (spans: readonly Span[]): string => spans.map(([start, end]) => `${start}-${end}`).join();

/** The words of spans; a gap between them shows as an ellipsis. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

/** Every piece of the spans that stands in one line, without the space around it. */
export function piecesOf(text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(([start, end]) => {
    const pieces: string[] = [];
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
      const words = line.trim();
      if (words) {
        const first = from + line.indexOf(words);
        pieces.push(keyOf([[first, first + words.length]]));
      }
      from += line.length + 1;
    }
    return pieces;
  });
}

/**
 * Pairs of things that are alike by at least half, each thing in one pair at most, the most alike first.
 * Among equals the first comes first. Returns indices into both lists.
 */
export function pairUp<T>(some: readonly T[], others: readonly T[], alike: (a: T, b: T) => number): [number, number][] {
  const candidates: { first: number; second: number; value: number }[] = [];
  some.forEach((a, first) => {
    others.forEach((b, second) => {
      const value = alike(a, b);
      if (value >= 0.5) candidates.push({ first, second, value });
    });
  });
  candidates.sort((a, b) => b.value - a.value);
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const { first, second } of candidates) {
    if (taken.first.has(first) || taken.second.has(second)) continue;
    taken.first.add(first);
    taken.second.add(second);
    pairs.push([first, second]);
  }
  return pairs;
}
