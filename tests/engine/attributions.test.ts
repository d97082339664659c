import { describe, expect, it } from 'vitest';
import { CONTENT_CASES } from './cases/attributions/contents.cases';
import { CUE_CASES } from './cases/attributions/cues.cases';
import { NOTHING_CASES } from './cases/attributions/nothing.cases';
import { QUOTATION_CASES } from './cases/attributions/quotations.cases';
import { SNIPPET_CASES } from './cases/attributions/snippets.cases';
import { SOURCE_PHRASE_CASES } from './cases/attributions/source-phrases.cases';
import { SOURCE_CASES } from './cases/attributions/sources.cases';
import { checkAttributions, checkNothing } from './cases/check';

describe.each(
  [QUOTATION_CASES, CUE_CASES, CONTENT_CASES, SOURCE_PHRASE_CASES, SOURCE_CASES, SNIPPET_CASES].flatMap((cases) =>
    Object.entries(cases),
  ),
)('%s', (_construction, cases) => {
  it.each(cases)('$is: $text', (attributionCase) => {
    expect(checkAttributions(attributionCase)).toEqual([]);
  });
});

describe.each(Object.entries(NOTHING_CASES))('nothing is attributed: %s', (_construction, texts) => {
  it.each(texts)('%s', (text) => {
    expect(checkNothing(text)).toEqual([]);
  });
});
