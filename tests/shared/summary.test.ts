import { expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import type { Analysis, Attribution, Span } from '../../src/engine/attribution';
import { SOURCE_TYPES, type SourceType } from '../../src/engine/attribution';
import { finish } from '../../src/engine/steps';
import { statementOf } from '../../src/shared/statements';
import { summarize } from '../../src/shared/summary';

const text =
  'Two people briefed on the plan said the bridge will close. One of them, who feared for her job, said it is unsafe. ' +
  'The harbour office declined to comment. The ferry is reportedly full.';

const none = Object.fromEntries(SOURCE_TYPES.map((type) => [type, 0])) as Record<SourceType, number>;

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function attribution(parts: Partial<Attribution>): Attribution {
  return {
    kind: 'attribution',
    source: [],
    cue: [],
    content: [],
    quotation: 'indirect',
    nested: false,
    rule: 'verb-that',
    why: '',
    ...parts,
  };
}

const analysis: Analysis = {
  attributions: [
    attribution({
      type: 'anonymous',
      source: [spanOf('Two people briefed on the plan')],
      sourceId: 0,
      anonymity: {
        kind: 'knowledge',
        count: { value: 2, span: spanOf('Two') },
        basis: spanOf('briefed on the plan'),
      },
    }),
    attribution({
      type: 'anonymous',
      source: [spanOf('One of them')],
      sourceId: 0,
      anonymity: { kind: 'explicit', reason: spanOf('feared for her job') },
    }),
    attribution({ kind: 'no-comment', type: 'institution', source: [spanOf('The harbour office')], sourceId: 1 }),
    attribution({ kind: 'hearsay', cue: [spanOf('reportedly')] }),
    attribution({ type: 'institution', source: [spanOf('The harbour office')], sourceId: 1, nested: true }),
  ],
  sources: [
    { id: 0, type: 'anonymous', label: 'Two people briefed on the plan', attributions: [0, 1] },
    { id: 1, type: 'institution', label: 'The harbour office', attributions: [2, 4] },
  ],
  profile: {
    words: 32,
    claims: 2,
    claimsByType: { ...none, anonymous: 2 },
    sources: 1,
    sourcesByType: { ...none, anonymous: 1 },
    unnamedSources: 1,
    unnamedShare: 1,
    quoted: 0,
    hearsay: 1,
    noComment: 1,
  },
};

test('tells apart what a source claims, what others have it say, and where it did not comment', () => {
  const { sources, hearsay } = finish(summarize(analysis, text));
  expect(sources[0]).toMatchObject({ claims: [0, 1], nested: [], noComment: [] });
  expect(sources[1]).toMatchObject({ claims: [], nested: [4], noComment: [2] });
  expect(hearsay).toEqual([3]);
});

test('gathers what the article says about an unnamed source over all its mentions, in its words', () => {
  const [people, office] = finish(summarize(analysis, text)).sources;
  expect(people?.anonymity).toEqual({ count: 2, basis: 'briefed on the plan', reason: 'feared for her job' });
  expect(office).not.toHaveProperty('anonymity');
});

test('counts no terms of anonymity as a claim, and tells by them why somebody is unnamed', () => {
  const article =
    'A clerk said the bridge will close. The clerk spoke on condition of anonymity because the talks were private. ' +
    'An aide asked not to be named.';
  const { profile, sources } = finish(summarize(analyze(article), article));
  expect(profile).toMatchObject({ claims: 1, sources: 1, unnamedSources: 1 });
  expect(sources.map(({ claims }) => claims)).toEqual([[0], []]);
  expect(sources[0]?.anonymity?.reason).toBe('because the talks were private');
});

test('is plain data that survives the way through a message', () => {
  const summary = finish(summarize(analysis, text));
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});

test('shows the start of what is said, and of who did not comment the words that say so', () => {
  const long = `Ida Brenn said ${'the pier is old and '.repeat(20)}closed. The ministry declined\nto comment.`;
  const spans = { content: [[15, 422]] as const, silent: [[long.indexOf('declined'), long.length - 1]] as const };
  const claim = statementOf(attribution({ content: spans.content, quotation: 'indirect' }), long);
  const silence = statementOf(attribution({ kind: 'no-comment', cue: spans.silent, quotation: 'none' }), long);
  expect(claim.excerpt).toMatch(/^the pier is old .* (?:the|pier|is|old|and)…$/);
  expect(claim.excerpt.length).toBeLessThan(120);
  expect(silence).toEqual({ excerpt: 'declined to comment', quotation: 'none' });
  const clause = 'He said that the pier is old.';
  expect(statementOf(attribution({ content: [[8, clause.length - 1]] }), clause).excerpt).toBe('the pier is old');
  const pronoun = 'He said that was a mistake.';
  expect(statementOf(attribution({ content: [[8, pronoun.length - 1]] }), pronoun).excerpt).toBe('that was a mistake');
});
