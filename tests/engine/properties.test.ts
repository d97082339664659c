import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, type Attribution, analyze, type Span } from '../../src/engine';

const SOURCES = [
  'the mayor',
  'Dana Orlo',
  'Ms. Orlo',
  'she',
  'they',
  'two people familiar with the plan',
  'a spokesman for the port',
  'the report',
  'critics',
  'The Brackwater Courier',
  'Pell Marsh, a crab seller,',
  'who',
  'it',
  'officials',
];
const CUES = [
  'said',
  'says that',
  'told the paper that',
  'denied',
  'added:',
  'according to',
  'is expected to',
  'reportedly',
  'declined to comment',
  'did not respond to a request for comment',
  'citing',
  'wants to',
  'on condition of anonymity',
  'was told by',
  'claim that',
  'believe',
];
const WORDS = [
  'the',
  'pier',
  'will close',
  'in May',
  'and',
  'but',
  'that',
  'which',
  'not',
  'of',
  '“we',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'s",
  '(',
  ')',
  ',',
  '.',
  '?',
  ':',
  '—',
  '-',
  '...',
  'U.S.',
  '$3',
  '2,000',
  '50%',
  'Mr.',
  'é',
  '😀',
  '\n\n',
  '\n',
  ' ',
];

const word = fc.constantFrom(...SOURCES, ...CUES, ...WORDS);
const newsLike = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((words) => words.join('')),
);

/** Sentences that stand alone and end, so that a paragraph of them is complete. */
const sentence = fc.constantFrom(
  'The pier will close in May, two people familiar with the plans said.',
  '“Nobody will lose a mooring,” said Dana Orlo, the mayor of Brackwater. “We asked everyone.”',
  'Orlo denied that there had been a delay.',
  'According to a report by the institute, the pier has moved four centimetres.',
  'A spokeswoman for the transport ministry declined to comment.',
  'She told reporters that the money was there, adding that it had been there for years.',
  'The Brackwater Courier reported on Sunday that three bidders had asked for more time.',
  'The work is expected to last two summers.',
  'Children counted gulls, and the last ferry left at six.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

const holds = (texts: fc.Arbitrary<string>, check: (text: string, analysis: Analysis) => void): void =>
  fc.assert(
    fc.property(texts, (text) => check(text, analyze(text))),
    { numRuns: 1500 },
  );

const parts = ({ source, cue, content }: Attribution): (readonly Span[])[] => [source, cue, content];
const detailsOf = ({ anonymity }: Attribution): Span[] =>
  anonymity
    ? [anonymity.count?.span, anonymity.role, anonymity.affiliation, anonymity.basis, anonymity.reason].filter(
        (span) => span !== undefined,
      )
    : [];
const firstOf = (attribution: Attribution): number =>
  Math.min(
    ...parts(attribution)
      .flat()
      .map(([start]) => start),
  );

test('every span is a range of the text that holds something', () => {
  holds(anyText, (text, { attributions }) => {
    for (const [start, end] of attributions.flatMap((a) => [...parts(a).flat(), ...detailsOf(a)])) {
      expect(Number.isInteger(start) && start >= 0 && end <= text.length).toBe(true);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});

test('the pieces of a source, a cue and a content are in order and apart', () => {
  holds(anyText, (_text, { attributions }) => {
    for (const spans of attributions.flatMap(parts))
      for (const [i, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
  });
});

test('nobody is the source and the content of the same attribution', () => {
  holds(anyText, (_text, { attributions }) => {
    for (const { source, content } of attributions)
      for (const [start, end] of source)
        for (const [from, to] of content) expect(end <= from || to <= start).toBe(true);
  });
});

test('attributions come in the order of their first characters', () => {
  holds(anyText, (_text, { attributions }) => {
    const starts = attributions.map(firstOf);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test('a source lists its attributions, and they name it', () => {
  holds(anyText, (_text, { attributions, sources }) => {
    for (const [index, { id, label, attributions: own }] of sources.entries()) {
      expect(id).toBe(index);
      expect(label.trim()).not.toBe('');
      for (const i of own) expect(attributions[i]?.sourceId).toBe(id);
    }
    for (const [i, { kind, source, type, sourceId, cites }] of attributions.entries()) {
      const hasSource = kind !== 'hearsay';
      expect([source.length > 0, type !== undefined, sourceId !== undefined]).toEqual([
        hasSource,
        hasSource,
        hasSource,
      ]);
      if (sourceId !== undefined) expect(sources[sourceId]?.attributions).toContain(i);
      if (cites !== undefined) expect(attributions[cites] !== undefined && cites !== i).toBe(true);
    }
  });
});

test('only anonymous sources have details of anonymity', () => {
  holds(anyText, (_text, { attributions }) => {
    for (const { anonymity, type } of attributions) if (anonymity) expect(type).toBe('anonymous');
  });
});

test('the profile counts what was found', () => {
  holds(anyText, (_text, { attributions, profile }) => {
    const claims = attributions.filter(({ kind, nested }) => kind === 'attribution' && !nested);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(profile.claims).toBe(claims.length);
    expect(sum(profile.claimsByType)).toBe(claims.length);
    expect(profile.sources).toBe(new Set(claims.map(({ sourceId }) => sourceId)).size);
    expect(sum(profile.sourcesByType)).toBe(profile.sources);
    expect(profile.hearsay).toBe(attributions.filter(({ kind }) => kind === 'hearsay').length);
    expect(profile.noComment).toBe(attributions.filter(({ kind }) => kind === 'no-comment').length);
    const unnamed = claims.filter(({ type }) => type === 'anonymous' || type === 'spokesperson').length;
    expect(profile.unnamedShare).toBeCloseTo(claims.length ? unnamed / claims.length : 0);
  });
});

/** Where the parts of each attribution stand; not who the source turns out to be, which a later name can tell. */
const placesOf = ({ attributions }: Analysis) =>
  attributions.map(({ source, cue, content }) => ({ source, cue, content }));

test('a paragraph at the end leaves what was found before it as it was', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), paragraph, (before, added) => {
      const text = before.join('\n\n');
      const longer = analyze(`${text}\n\n${added}`);
      expect(placesOf(longer).filter(({ cue }) => (cue[0]?.[0] ?? 0) < text.length)).toEqual(placesOf(analyze(text)));
    }),
    { numRuns: 500 },
  );
});

/** The words of each part: the same whatever white space stands between them. */
const wordsFound = (text: string) =>
  analyze(text).attributions.map((a) =>
    parts(a).map((spans) => spans.map(([s, e]) => text.slice(s, e).replace(/\s+/g, ' '))),
  );

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['thin spaces', (text: string) => text.replaceAll(' ', '\u2009')],
  ['double spaces', (text: string) => text.replaceAll(' ', '  ')],
  ['more empty lines', (text: string) => text.replaceAll('\n\n', '\n\n\n\n')],
])('%s make no difference', (_name, rewrite) => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      expect(wordsFound(rewrite(text))).toEqual(wordsFound(text));
    }),
    { numRuns: 200 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a word that JavaScript objects know of their own, %s, is a word like any other',
  (word) => {
    const text = `The ${word} of the team said it was ${word} of the car. A ${word} familiar with ${word} told ${word} "yes". Two ${word} said ${word} for it.`;
    expect(analyze(text).attributions.length).toBeGreaterThan(0);
  },
);
