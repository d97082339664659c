import { expect, test } from 'vitest';
import { problemsOfLines } from '../../src/options/phrase-draft';

test('what is wrong with a phrase is said with its line, empty lines counted', () => {
  expect(problemsOfLines('leak*\n\nf*y\n…\nsea')).toEqual([
    '“f*y” in line 3: a * can only stand at the end of a word.',
    '“…” in line 4 has no letter and no number in it.',
  ]);
});

test('a line with nothing but a star is named too', () => {
  expect(problemsOfLines('sea\n *')).toEqual(['“*” in line 2: a * can only stand at the end of a word.']);
});
