import { describe, expect, test } from 'vitest';
import type { Analysis, Attribution, Profile, Span } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { countByRule, MutedPhrases, marksOf, phraseOf, RULE_IDS } from '../../src/rules';

const ALL = new Set(RULE_IDS);

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function attribution(fields: Partial<Attribution>): Attribution {
  return {
    kind: 'attribution',
    type: 'official',
    source: [],
    cue: [],
    content: [],
    quotation: 'direct',
    nested: false,
    rule: 'verb-that',
    why: '',
    ...fields,
  };
}

function analysisOf(...attributions: Attribution[]): Analysis {
  return { attributions, sources: [], profile: {} as Profile };
}

function markedWords(text: string, analysis: Analysis, enabled = ALL): string[] {
  return marksOf(analysis, text, enabled).map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`);
}

describe('what an official says', () => {
  test('is marked where it stands in quotation marks, with the speaker', () => {
    const text = 'The pier is “closed for good” and “will not open,” Mayor Ines Holm said.';
    const analysis = analysisOf(
      attribution({
        source: [spanOf(text, 'Mayor Ines Holm')],
        content: [spanOf(text, 'The pier is “closed for good” and “will not open,”')],
        quotation: 'mixed',
      }),
    );
    expect(markedWords(text, analysis)).toEqual([
      'quotation: “closed for good”',
      'quotation: “will not open,”',
      'source: Mayor Ines Holm',
    ]);
  });

  test('is marked whole where the quotation marks stand around the content', () => {
    const text = '"We tried," said Mayor Ines Holm.';
    const analysis = analysisOf(
      attribution({ source: [spanOf(text, 'Mayor Ines Holm')], content: [spanOf(text, 'We tried,')] }),
    );
    expect(markedWords(text, analysis)).toEqual(['quotation: "We tried,"', 'source: Mayor Ines Holm']);
  });

  test('is marked to the end of a paragraph whose quotation goes on in the next', () => {
    const text = 'Mayor Ines Holm said: “We tried. It’s over.\n\n“We did.”';
    const analysis = analysisOf(
      attribution({ content: [spanOf(text, '“We tried. It’s over.'), spanOf(text, '“We did.”')] }),
    );
    expect(markedWords(text, analysis)).toEqual(['quotation: “We tried. It’s over.', 'quotation: “We did.”']);
  });

  test('is not marked where it is not quoted', () => {
    const text = 'Mayor Ines Holm said the pier was closed.';
    const analysis = analysisOf(attribution({ source: [spanOf(text, 'Mayor Ines Holm')], quotation: 'indirect' }));
    expect(markedWords(text, analysis)).toEqual([]);
    expect(finish(countByRule(analysis, text)).official).toBe(0);
  });
});

test('a source inside a quotation wins over the quotation', () => {
  const text = '“Two sources told me it was late,” Mayor Ines Holm said.';
  const analysis = analysisOf(
    attribution({
      source: [spanOf(text, 'Mayor Ines Holm')],
      content: [spanOf(text, '“Two sources told me it was late,”')],
    }),
    attribution({ type: 'anonymous', source: [spanOf(text, 'Two sources')], quotation: 'indirect', nested: true }),
  );
  expect(markedWords(text, analysis)).toEqual([
    'quotation: “',
    'source: Two sources',
    'quotation:  told me it was late,”',
    'source: Mayor Ines Holm',
  ]);
  expect(markedWords(text, analysis, new Set(['anonymous']))).toEqual(['source: Two sources']);
});

test('the comma that closes a source phrase is not marked', () => {
  const text = 'A spokesman for Holm Boats, which built it, said no.';
  const analysis = analysisOf(
    attribution({
      type: 'spokesperson',
      source: [spanOf(text, 'A spokesman for Holm Boats, which built it,')],
      quotation: 'indirect',
    }),
  );
  expect(markedWords(text, analysis)).toEqual(['source: A spokesman for Holm Boats, which built it']);
});

test('marks are sorted and do not overlap', () => {
  const text = 'An aide to the minister, who reportedly left, said no.';
  const analysis = analysisOf(
    attribution({ type: 'anonymous', source: [spanOf(text, 'An aide to the minister, who reportedly left')] }),
    attribution({ kind: 'hearsay', type: undefined, cue: [spanOf(text, 'reportedly')], quotation: 'indirect' }),
  );
  expect(markedWords(text, analysis)).toEqual(['source: An aide to the minister, who reportedly left']);
});

test('a refusal to comment falls under its own rule, whoever refuses', () => {
  const text = 'A spokesman declined to comment.';
  const analysis = analysisOf(
    attribution({
      kind: 'no-comment',
      type: 'spokesperson',
      source: [spanOf(text, 'A spokesman')],
      cue: [spanOf(text, 'declined to comment')],
    }),
  );
  expect(markedWords(text, analysis)).toEqual(['source: A spokesman', 'cue: declined to comment']);
  expect(finish(countByRule(analysis, text))).toMatchObject({ 'no-comment': 1, spokesperson: 0 });
});

describe('muted phrases', () => {
  const text = '“We tried,” Mayor Ines Holm, who\nchaired it, said. The pier reportedly sank, and reportedly burned.';
  const official = attribution({
    source: [spanOf(text, 'Mayor Ines Holm, who\nchaired it,')],
    cue: [spanOf(text, 'said')],
    content: [spanOf(text, 'We tried,')],
  });
  const hearsay = [text.indexOf('reportedly'), text.lastIndexOf('reportedly')].map((start) =>
    attribution({ kind: 'hearsay', cue: [[start, start + 10]] }),
  );
  const analysis = analysisOf(official, ...hearsay);
  const marked = (...muted: ConstructorParameters<typeof MutedPhrases>[0][number][]) =>
    marksOf(analysis, text, ALL, undefined, new MutedPhrases(muted)).map(({ start, end }) => text.slice(start, end));

  test('are the words of the source, or of the cue where there is none', () => {
    expect(phraseOf(official, text)).toBe('Mayor Ines Holm, who chaired it');
    expect(hearsay.map((each) => phraseOf(each, text))).toEqual(['reportedly', 'reportedly']);
  });

  test('are not marked, and neither are the quotations that go with them', () => {
    expect(marked({ rule: 'official', phrase: 'mayor  INES Holm, who chaired it' })).toEqual([
      'reportedly',
      'reportedly',
    ]);
    expect(marked({ rule: 'hearsay', phrase: 'Reportedly' })).toHaveLength(2);
  });

  test('are more than a pronoun, which is somebody else in each article', () => {
    const words = 'She said it sank. She said it burned.';
    const [sank, burned] = ['it sank', 'it burned'].map((content, index) =>
      attribution({ type: 'named', source: [[index * 18, index * 18 + 3]], content: [spanOf(words, content)] }),
    ) as [Attribution, Attribution];
    expect(phraseOf(sank, words)).toBe('She … it sank');
    const muted = new MutedPhrases([{ rule: 'named', phrase: phraseOf(sank, words) }]);
    expect(marksOf(analysisOf(sank, burned), words, ALL, undefined, muted)).toMatchObject([{ start: 18, end: 21 }]);
  });

  test('hold for one rule, and for the whole phrase', () => {
    expect(marked({ rule: 'named', phrase: 'reportedly' }, { rule: 'official', phrase: 'Mayor' })).toHaveLength(4);
  });

  test('are counted all the same', () => {
    expect(finish(countByRule(analysis, text))).toMatchObject({ official: 1, hearsay: 2 });
  });

  test('are the same with other apostrophes', () => {
    const words = 'The mayor’s aides said it.';
    const aides = attribution({ type: 'anonymous', source: [spanOf(words, 'The mayor’s aides')] });
    const muted = new MutedPhrases([{ rule: 'anonymous', phrase: "the mayor's aides" }]);
    expect(marksOf(analysisOf(aides), words, ALL, undefined, muted)).toEqual([]);
  });
});
