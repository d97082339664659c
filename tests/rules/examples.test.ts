import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { marksOf, RULE_IDS, RULES } from '../../src/rules';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, { examples, standard }) => {
  const markedIn = (text: string) =>
    marksOf(analyze(text), text, new Set([id])).map(({ start, end }) => text.slice(start, end));

  test.each(examples.match.map((example) => [example.text, example.marks] as const))('marks “%s”', (text, marks) => {
    expect(markedIn(text)).toEqual(marks);
  });

  test.each(examples.noMatch.map((text) => [text] as const))('marks nothing in “%s”', (text) => {
    expect(markedIn(text)).toEqual([]);
  });

  test('has examples of both kinds and a standard that it comes from', () => {
    expect(examples.match.length).toBeGreaterThan(0);
    expect(examples.noMatch.length).toBeGreaterThan(0);
    expect(standard.length).toBeGreaterThan(20);
  });
});

test('every rule is there once', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});
