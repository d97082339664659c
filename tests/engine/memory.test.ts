import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, analyzeInSteps, Memory, type Steps } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { anyText, paragraph } from './texts';

const join = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** What may happen to an article: paragraphs come, go, are moved and are written anew. */
const edit = fc.record({
  at: fc.nat(11),
  taken: fc.nat(2),
  put: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, anyText), { maxLength: 2 }),
});

test('an article that changes is read as if it had not been read before', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 12 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (article, edits) => {
        const memory = new Memory();
        const paragraphs = [...article];
        for (const { at, taken, put } of edits) {
          expect(finish(analyzeInSteps(join(paragraphs), {}, memory))).toEqual(analyze(join(paragraphs)));
          paragraphs.splice(at, taken, ...put);
        }
      },
    ),
    { numRuns: 100 },
  );
});

const ENTRY = [
  'The mayor of Harlow said on Monday that the pier would close. Nobody had asked the harbour office.',
  'Two people briefed on the plan, who asked not to be named, told the Courier that it could take years.',
];
const entries = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${ENTRY[i % 2]} The entry has the number ${i}.`);

function stepsOf(work: Steps<unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

test.each<[string, (paragraphs: string[]) => string[]]>([
  ['a new entry at the top', (old) => ['“We are late,” said Jo Doe, a driver.', ...old]],
  ['a new entry at the end', (old) => [...old, '“We are late,” said Jo Doe, a driver.']],
  ['a paragraph written anew', (old) => old.with(50, 'The council said on Monday that the pier would stay open.')],
])('%s makes little to read again', (_name, change) => {
  const old = entries(100);
  const memory = new Memory();
  const first = stepsOf(analyzeInSteps(join(old), {}, memory));
  const again = stepsOf(analyzeInSteps(join(change(old)), {}, memory));
  const unchanged = stepsOf(analyzeInSteps(join(change(old)), {}, memory));
  expect(again - unchanged).toBeLessThan((first - unchanged) / 20);
});
