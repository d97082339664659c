import { describe, expect, it } from 'vitest';
import { CLAUSE_CASES } from './cases/attributions/clauses.cases';
import { CONTENT_CASES } from './cases/attributions/contents.cases';
import { COREFERENCE_CASES } from './cases/attributions/coreference.cases';
import { CUE_CASES } from './cases/attributions/cues.cases';
import { SIGN_CASES } from './cases/attributions/headlines-and-signs.cases';
import { NAME_CASES } from './cases/attributions/names.cases';
import { NOTHING_CASES } from './cases/attributions/nothing.cases';
import { OFFICIAL_CASES } from './cases/attributions/officials.cases';
import { QUOTATION_CASES } from './cases/attributions/quotations.cases';
import { REDUCED_AND_PASSIVE_CASES } from './cases/attributions/reduced-and-passive.cases';
import { SNIPPET_CASES } from './cases/attributions/snippets.cases';
import { SOURCE_PHRASE_CASES } from './cases/attributions/source-phrases.cases';
import { SOURCE_CASES } from './cases/attributions/sources.cases';
import { SPEECH_CASES } from './cases/attributions/speech.cases';
import { SUBJECT_CASES } from './cases/attributions/subjects.cases';
import { VERB_OR_NOUN_CASES } from './cases/attributions/verbs-or-nouns.cases';
import { checkAttributions, checkNothing } from './cases/check';

describe.each(
  [
    QUOTATION_CASES,
    CUE_CASES,
    SIGN_CASES,
    REDUCED_AND_PASSIVE_CASES,
    CONTENT_CASES,
    CLAUSE_CASES,
    SOURCE_PHRASE_CASES,
    SUBJECT_CASES,
    SOURCE_CASES,
    OFFICIAL_CASES,
    NAME_CASES,
    COREFERENCE_CASES,
    SNIPPET_CASES,
    SPEECH_CASES,
    VERB_OR_NOUN_CASES,
  ].flatMap((cases) => Object.entries(cases)),
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
