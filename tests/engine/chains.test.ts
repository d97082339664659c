import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import { CHAIN_CASES } from './cases/chains.cases';
import { checkChain } from './cases/check';

describe.each(Object.entries(CHAIN_CASES))('second-hand reports: %s', (_construction, markups) => {
  it.each(markups)('%s', (markup) => {
    expect(checkChain(markup)).toEqual([]);
  });
});

it('whom anybody quotes as saying something is a source too, if no second-hand one', () => {
  const { attributions, sources } = analyze('The report cited two officials as saying the plan was dead.');
  const spoken = attributions.map(({ sourceId = -1, nested, cites }) => [sources[sourceId]?.label, nested, cites]);
  expect(spoken).toEqual([
    ['The report', false, undefined],
    ['two officials', true, undefined],
  ]);
});
