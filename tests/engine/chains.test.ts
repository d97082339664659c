import { describe, expect, it } from 'vitest';
import { CHAIN_CASES } from './cases/chains.cases';
import { checkChain } from './cases/check';

describe.each(Object.entries(CHAIN_CASES))('second-hand reports: %s', (_construction, markups) => {
  it.each(markups)('%s', (markup) => {
    expect(checkChain(markup)).toEqual([]);
  });
});
