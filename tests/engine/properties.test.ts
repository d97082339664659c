import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../../src/engine';
import { INVARIANTS, parts } from './invariants';
import { anyText, paragraph } from './texts';

test.each(Object.entries(INVARIANTS))('%s', (_name, holds) => {
  fc.assert(
    fc.property(anyText, (text) => holds(text, analyze(text))),
    { numRuns: 1500 },
  );
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
