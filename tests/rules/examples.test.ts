import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { wordsAt } from '../../src/engine/attribution';
import { finish } from '../../src/engine/steps';
import { EXPLAINED, FIRST_STYLES, markLookOf, marksOf, RULE_IDS, RULES } from '../../src/rules';
import { summarize } from '../../src/shared/summary';
import { placesOf } from '../../src/ui/places';
import { SAMPLE_MARKS, SAMPLE_TEXT } from '../../src/welcome/sample-text';

describe.each(RULE_IDS)('rule %s', (id) => {
  const { examples } = EXPLAINED[id];
  const markedIn = (text: string) =>
    marksOf(analyze(text), text, new Set([id])).map(({ start, end }) => text.slice(start, end));

  test.each(examples.match.map((example) => [example.text, example.marks] as const))('marks “%s”', (text, marks) => {
    expect(markedIn(text)).toEqual(marks);
  });

  test.each(examples.noMatch.map((text) => [text] as const))('marks nothing in “%s”', (text) => {
    expect(markedIn(text)).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(examples.match.length).toBeGreaterThan(0);
    expect(examples.noMatch.length).toBeGreaterThan(0);
  });
});

test('every rule is there once', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

test('the article of the welcome page shows the marks that it would have as a page', () => {
  const on = new Set(RULES.filter(({ on }) => on).map(({ id }) => id));
  const marks = marksOf(analyze(SAMPLE_TEXT), SAMPLE_TEXT, on);
  expect(
    placesOf(
      SAMPLE_TEXT,
      SAMPLE_MARKS.map(({ words, rule }) => ({ words, mark: markLookOf(rule, FIRST_STYLES) })),
    ),
  ).toEqual(marks.map(({ start, end, rule }) => ({ start, end, mark: markLookOf(rule, FIRST_STYLES) })));
  expect(new Set(SAMPLE_MARKS.map(({ rule }) => rule))).toEqual(on);
});

test.each(SAMPLE_MARKS)(
  'the card of “$words” on the welcome page tells what one in a page would',
  ({ words, source }) => {
    const analysis = analyze(SAMPLE_TEXT);
    const summary = finish(summarize(analysis, SAMPLE_TEXT));
    const at = SAMPLE_TEXT.indexOf(words);
    // A quotation is marked with its quotation marks, and its content may end before the last.
    const marked = analysis.attributions.find(({ source: who, cue, content }) =>
      [...who, ...(who.length > 0 ? content : cue)].some(([start, end]) => start <= at + 1 && at < end),
    );
    const told = summary.sources.find(({ id }) => id === marked?.sourceId);
    expect(source).toEqual(
      told && {
        words: wordsAt(marked?.source ?? [], SAMPLE_TEXT),
        type: told.type,
        claims: told.claims.length,
        ...(told.anonymity && { anonymity: told.anonymity }),
      },
    );
  },
);
