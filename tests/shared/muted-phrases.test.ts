import { describe, expect, test } from 'vitest';
import { type MutedEntry, mutedOn, notYetMuted } from '../../src/shared/muted-phrases';

const everywhere: MutedEntry = { phrase: 'Two aides', rule: 'anonymous' };
const here: MutedEntry = { ...everywhere, page: 'https://example.org/story' };
const elsewhere: MutedEntry = { ...everywhere, page: 'https://example.org/other' };

test('mutedOn gives what holds on all pages and on this one', () => {
  expect(mutedOn([everywhere, here, elsewhere], 'https://example.org/story')).toEqual([everywhere, here]);
});

describe('notYetMuted', () => {
  test('adds nothing twice, however it is written', () => {
    expect(notYetMuted([here, here, elsewhere], [])).toEqual([here, elsewhere]);
    expect(notYetMuted([{ ...here, phrase: 'two  AIDES' }], [here])).toEqual([]);
  });

  test('adds nothing for a page that holds on all pages', () => {
    expect(notYetMuted([here], [everywhere])).toEqual([]);
    expect(notYetMuted([everywhere], [here])).toEqual([everywhere]);
    expect(notYetMuted([{ ...here, rule: 'named' }], [everywhere])).toHaveLength(1);
  });
});
