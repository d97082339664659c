import { describe, expect, it } from 'vitest';
import { ANONYMITY_CASES } from './cases/anonymity.cases';
import { checkAnonymity } from './cases/check';

describe.each(Object.entries(ANONYMITY_CASES))('anonymous sources: %s', (_description, cases) => {
  it.each(cases)('$is: $text', (anonymityCase) => {
    expect(checkAnonymity(anonymityCase)).toEqual([]);
  });
});
