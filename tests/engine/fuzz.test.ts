import { expect, test } from 'vitest';
import found from '../fixtures/fuzz/texts.json';
import { fuzzTexts, problemWith } from './fuzz';

/** `npm run fuzz` reads a million. */
const RUNS = 3000;

test('whatever is in a text, what is found in it makes sense', () => {
  const seed = Date.now();
  expect({ seed, bad: fuzzTexts(RUNS, seed) }).toEqual({ seed, bad: undefined });
});

test('texts that once made trouble make none', () => {
  expect(found.filter(({ json }) => problemWith(JSON.parse(json)) !== undefined)).toEqual([]);
});
