import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Phrases } from '../../src/options/phrases';
import type { StoredPhraseRule } from '../../src/shared/phrase-rules';
import { storage } from './browser';

const sea: StoredPhraseRule = {
  id: 's',
  name: 'Sea',
  phrases: ['ferr*'],
  colour: 'red',
  on: true,
  matchCase: false,
  wholeWords: true,
  synced: true,
};
const trains: StoredPhraseRule = { ...sea, id: 't', name: 'Trains', phrases: ['train*'] };

let host: HTMLElement;

beforeEach(() => {
  storage.start([0]);
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

/** Shows the reader's rules, as they are after a change that storage told of. */
function show(rules: readonly StoredPhraseRule[]): Promise<void> {
  return act(() => render(<Phrases rules={rules} />, host));
}

function remove(name: string): void {
  const button = host.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`);
  button?.focus();
  button?.click();
}

test('the button of the entry that takes the place of a removed one has the focus', async () => {
  await show([sea, trains]);
  remove('Sea');
  await show([trains]);
  expect(document.activeElement?.ariaLabel).toBe('Remove Trains');
});

test('a reader who went on before the entry was gone keeps the focus', async () => {
  await show([sea]);
  remove('Sea');
  const undo = await vi.waitUntil(() =>
    [...host.querySelectorAll('button')].find((each) => each.textContent === 'Undo'),
  );
  undo.focus();
  await show([]);
  expect(document.activeElement).toBe(undo);
});
