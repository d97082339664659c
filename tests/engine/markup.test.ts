import { describe, expect, it } from 'vitest';
import { readMarkup, spansOf } from './cases/markup';

describe('the notation of the case files', () => {
  it('gives the text without marks and the places of the marked words', () => {
    const marked = readMarkup('{source.1.2|{count=2|Two} aides} {cue.1|said} so.');
    expect(marked.text).toBe('Two aides said so.');
    expect(spansOf(marked, 'source', 2)).toEqual([[0, 9]]);
    expect(spansOf(marked, 'cue', 2)).toEqual([]);
    expect(marked.pieces.find(({ name }) => name === 'count')).toMatchObject({ value: '2', span: [0, 3] });
  });

  it.each(['{source|Police said', 'Police} said'])('refuses marks that do not close or open: %s', (markup) => {
    expect(() => readMarkup(markup)).toThrow(/mark/);
  });
});
