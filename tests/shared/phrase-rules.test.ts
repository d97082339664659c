import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import type { PhraseRule } from '../../src/rules';
import { readPhraseFile, writePhraseFile } from '../../src/shared/phrase-file';
import { countPhrases, fitsSync, planAdding } from '../../src/shared/phrase-rules';

const leaks: PhraseRule = {
  name: 'Leaks',
  phrases: ['leak*', 'off the record'],
  matchCase: false,
  wholeWords: true,
  colour: 'indigo',
  on: true,
};

describe('a file with phrases', () => {
  test('gives back what was written', () => {
    expect(readPhraseFile(writePhraseFile([leaks]))).toEqual({ problem: null, rules: [leaks], broken: [] });
  });

  test('may be written by hand, with names and phrases only', () => {
    const file = '\uFEFF{ "kind": "On Record phrases", "rules": [{ "name": "Ports", "phrases": ["port*"] }] }';
    const ports = { name: 'Ports', phrases: ['port*'], matchCase: false, wholeWords: true, colour: 'red', on: true };
    expect(readPhraseFile(file)).toEqual({ problem: null, rules: [ports], broken: [] });
  });

  test('says which rules are broken, and gives the others', () => {
    const rules = [{ name: 'No phrases' }, leaks, { ...leaks, phrases: ['*'] }, 7, { ...leaks, colour: 'beige' }];
    const file = JSON.stringify({ kind: 'On Record phrases', rules });
    expect(readPhraseFile(file)).toEqual({ problem: null, rules: [leaks], broken: [1, 3, 4, 5] });
  });

  test('is told from what is none', () => {
    expect(readPhraseFile('leak*')).toEqual({ problem: 'no-json' });
    expect(readPhraseFile('["leak*"]')).toEqual({ problem: 'other-file' });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (content) => void readPhraseFile(content)));
  });
});

test('rules are added once, and a name that is taken gets a number', () => {
  const other = { ...leaks, phrases: ['spill*'] };
  const reordered = { ...leaks, phrases: [...leaks.phrases].reverse(), on: false };
  expect(planAdding([leaks, other, other, reordered], [leaks])).toEqual({
    added: [{ ...other, name: 'Leaks (2)' }],
    duplicates: ['Leaks', 'Leaks', 'Leaks'],
    renamed: ['Leaks (2)'],
  });
});

describe('fitsSync', () => {
  test('an entry may take 8,192 bytes, with its key and as JSON', () => {
    const value = 'x'.repeat(8192 - 'phrases:a'.length - 2);
    expect(fitsSync('phrases:a', value, {})).toBe(true);
    expect(fitsSync('phrases:a', `${value}x`, {})).toBe(false);
    expect(fitsSync('phrases:a', 'ю'.repeat(5000), {})).toBe(false);
  });

  test('leaves room for other choices', () => {
    const others = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`phrases:${i}`, 'x'.repeat(8000)]));
    expect(fitsSync('phrases:0', 'x'.repeat(8000), others)).toBe(true);
    expect(fitsSync('phrases:new', 'x'.repeat(8000), others)).toBe(false);
  });
});

test('rules are counted each for itself, on or off, also where two find the same words', () => {
  const rules = [
    { ...leaks, id: 'a', synced: true, on: false },
    { ...leaks, id: 'b', synced: true, phrases: ['leaked'] },
    { ...leaks, id: 'c', synced: true, phrases: ['never there'] },
  ];
  expect(finish(countPhrases(rules, 'They leaked it. It was leaked off the record.'))).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 0],
  ]);
});
