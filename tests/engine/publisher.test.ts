import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';

/** Texts, and the names under which the outlet that publishes them goes. */
const OWN: readonly (readonly [text: string, ...publisher: string[]])[] = [
  ['The pier will close, two aides told the Fjord Gazette.', 'The Fjord Gazette'],
  ['The pier will close, two aides told FJORD TODAY on Monday.', 'fjordtoday'],
  ['In an interview with The Gazette, Mayor Jo Darrow said the pier was safe.', 'Fjord Gazette'],
  ['The Courier reported on Monday that the pier would close.', 'thecourier'],
  [
    'Two aides told the Fjord Gazette that the pier was old. The newspaper said on Monday it would close.',
    'Fjord Gazette',
  ],
  ['The pier will close, the website Polymast.info reported on Monday.', 'Polymast.info'],
];

describe('the outlet that publishes an article', () => {
  it.each(OWN)('is no other outlet: %s', (text, ...publisher) => {
    const { attributions } = analyze(text, { publisher });
    expect(attributions.length).toBeGreaterThan(0);
    expect(attributions.filter(({ type, cites }) => type === 'media' || cites !== undefined)).toEqual([]);
  });

  it.each(OWN)('is another one where somebody else publishes: %s', (text) => {
    expect(analyze(text, { publisher: ['Harbour Post'] }).attributions.map(({ type }) => type)).toContain('media');
  });

  it('is not the place that its name ends with', () => {
    const types = analyze('India said on Monday that the talks would go on.', {
      publisher: ['Fjord Times of India'],
    }).attributions;
    expect(types.map(({ type }) => type)).toEqual(['institution']);
  });

  it('is a body like others where it is no outlet', () => {
    const types = analyze('The Harbour Institute said on Monday that the pier was safe.', {
      publisher: ['Harbour Institute'],
    }).attributions;
    expect(types.map(({ type }) => type)).toEqual(['institution']);
  });

  it('is not whoever has a part of its name', () => {
    const text = 'The Fjord Gazette, citing the North Gazette, said that the pier would close.';
    const types = analyze(text, { publisher: ['North Gazette'] }).attributions.map(({ type }) => type);
    expect(types).toContain('media');
  });
});
