import { expect, test } from 'vitest';
import { attributionView, type Sourcing } from '../../src/content/card-view';
import { analyze } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import type { CardView } from '../../src/page/card';
import { summarize } from '../../src/shared/summary';

function sourcingOf(text: string): Sourcing {
  const analysis = analyze(text);
  return { analysis, text, summary: finish(summarize(analysis, text)) };
}

/** The card of the only attribution of a text. */
function cardOf(text: string): CardView {
  const view = attributionView(sourcingOf(text), 0, true, []);
  if (view === null) throw new Error('Nobody says anything.');
  return view;
}

test.each([
  ['Norland officials said the pier would be closed.', '“Norland officials”'],
  ['American officials said the pier would be closed.', '“American officials”'],
  [
    'An official at the Harbour Board, who asked not to be named, said the pier was closed.',
    '“official, the Harbour Board”',
  ],
])('of “%s” the card says who they are without saying it twice', (text, who) => {
  expect(cardOf(text).facts.find(({ label }) => label === 'Who they are')?.value).toBe(who);
});

test.each([
  [
    'Tom Archer, the harbour master of Port Ellery, said the pier was safe.',
    'Tom Archer, the harbour master of Port Ellery',
  ],
  [
    '“It is safe,” said Tom Archer, who runs a bakery on the seafront, on Monday.',
    'Tom Archer, who runs a bakery on the seafront',
  ],
])('of “%s” the card shows the source without the comma that ends it', (text, words) => {
  expect(cardOf(text).words).toBe(words);
});

test('of a source of which only its terms are told, the card counts the mention', () => {
  const facts = cardOf('An aide asked not to be named.').facts;
  expect(facts.find(({ label }) => label === 'In this article')?.value).toBe('1 mention');
});
