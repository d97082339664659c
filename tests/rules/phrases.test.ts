import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { marksOf, PhraseFinder, type PhraseRule, RULE_IDS } from '../../src/rules';
import { problemOf } from '../../src/rules/phrases';

function rule(...phrases: string[]): PhraseRule {
  return { name: 'Mine', phrases, matchCase: false, wholeWords: true, colour: 'red', on: true };
}

/** The words that some rules find in a text. */
function found(text: string, ...rules: PhraseRule[]): string[] {
  return new PhraseFinder(rules).find(text).map(({ span: [start, end] }) => text.slice(start, end));
}

describe('PhraseFinder', () => {
  test('finds whole words, in any case, unless told otherwise', () => {
    const text = 'Leaks happen. The leak, a LEAK, was no bleak tale. Leak!';
    expect(found(text, rule('leak'))).toEqual(['leak', 'LEAK', 'Leak']);
    expect(found(text, { ...rule('Leak'), matchCase: true })).toEqual(['Leak']);
    expect(found(text, { ...rule('leak'), wholeWords: false })).toEqual(['Leak', 'leak', 'LEAK', 'leak', 'Leak']);
  });

  test('takes * for any ending of a word, also in the middle of a phrase', () => {
    expect(found('He leaked leaks of a leak.', rule('leak*'))).toEqual(['leaked', 'leaks', 'leak']);
    expect(found('Leaked papers, leak paper, leaking a paper.', rule('leak* paper*'))).toEqual([
      'Leaked papers',
      'leak paper',
    ]);
  });

  test('of phrases that start alike the longest wins, and none overlap', () => {
    const phrases = rule('sources', 'sources say', 'say that', 'sources close to the');
    expect(found('Sources say that sources close by know sources.', phrases)).toEqual([
      'Sources say',
      'sources',
      'sources',
    ]);
  });

  test('white space, apostrophes and quotation marks are alike in all their forms, paragraphs are not', () => {
    expect(found("They don’t\u00a0 know.\nThey don't\nknow.", rule("don't know"))).toEqual([
      'don’t\u00a0 know',
      "don't\nknow",
    ]);
    expect(found('close to\n\nthe talks', rule('to the'))).toEqual([]);
  });

  test('works in every script, and leaves offsets right where letters change their length', () => {
    expect(found('İzmir, ПОРТ Ізмаїл, straße', rule('порт', 'straße', 'ізма*'))).toEqual(['ПОРТ', 'Ізмаїл', 'straße']);
  });

  test('tells which rule each phrase is of, also where two have one colour', () => {
    const rules = [
      { ...rule('leak*'), name: 'Leaks' },
      { ...rule('source', 'leak'), name: 'Sources' },
    ];
    const named = new PhraseFinder(rules).find('A leak has a source.').map(({ rule: { name } }) => name);
    expect(named).toEqual(['Leaks', 'Sources']);
  });

  test('rules that are off, and phrases that are none, find nothing', () => {
    expect(found('a leak * of', { ...rule('leak'), on: false }, rule('*', '', ' ', 'l*k'))).toEqual([]);
  });

  test('finds what a plain search finds', () => {
    const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'c');
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words, (text, phrase) => {
        const joined = text.join(' ');
        const plain = joined.match(new RegExp(`\\b${phrase}\\b`, 'g')) ?? [];
        expect(found(joined, rule(phrase))).toEqual([...plain]);
      }),
    );
  });
});

test.each([
  ['leak*', undefined],
  ['off the record', undefined],
  ['  ', 'empty'],
  ['…', 'empty'],
  ['*', 'star'],
  ['* leak', 'star'],
  ['l*k', 'star'],
  ['leak**', 'star'],
  ['x'.repeat(201), 'long'],
])('the problem of %j is %s', (phrase, problem) => {
  expect(problemOf(phrase)).toBe(problem);
});

describe('marksOf', () => {
  const text = 'Two people familiar with the matter said the leaked plan was “a leak of old papers”.';

  test('own phrases are marked beside the highlights, and win where both would mark', () => {
    const marks = marksOf(analyze(text), text, new Set(RULE_IDS), new PhraseFinder([rule('familiar', 'leak*')]));
    expect(marks.map(({ start, end, rule: id }) => `${id}: ${text.slice(start, end)}`)).toEqual([
      'anonymous: Two people ',
      'own-red: familiar',
      'anonymous:  with the matter',
      'own-red: leaked',
      'own-red: leak',
    ]);
  });
});

/** The share of what reading an article costs that 500 phrases may add at most. */
const MOST = 0.2;

test('500 phrases cost less than a fifth of reading the article', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const phrases = Array.from(
    { length: 500 },
    (_, i) => `s${letters[i % 26]}${letters[(i * 7) % 26]}${i % 3 ? '*' : ' the'}`,
  );
  const finder = new PhraseFinder([rule(...phrases, 'said the*', 'the matter')]);
  const article = Array(80)
    .fill('Two people familiar with the matter said the plan was “a leak,” but not so soon. ')
    .join('\n\n');
  /** Processor time of one run, in microseconds: what else the machine does is not in it. Its clock is coarse. */
  const cost = (work: () => unknown) => {
    const before = process.cpuUsage();
    for (let runs = 1; ; runs++) {
      work();
      const { user, system } = process.cpuUsage(before);
      if (user + system > 300_000) return (user + system) / runs;
    }
  };
  const least = (work: () => unknown) => Math.min(...Array.from({ length: 3 }, () => cost(work)));
  const share = least(() => finder.find(article)) / least(() => analyze(article));
  process.stdout.write(`500 phrases add ${(100 * share).toFixed(1)}% to reading an article.\n`);
  expect(share).toBeLessThan(MOST);
});
