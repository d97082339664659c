import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AllSettings } from '../../src/options/all-settings';
import { readSettings, type StoredSettings } from '../../src/shared/settings';
import { storage } from './browser';

const leaks = { name: 'Leaks', phrases: ['leak*'], matchCase: false, wholeWords: true, colour: 'lime', on: true };
const host = document.body.appendChild(document.createElement('div'));

beforeEach(() => {
  storage.start([0]);
  render(<AllSettings />, host);
});

afterEach(() => render(null, host));

function load(settings: StoredSettings): void {
  const files = new DataTransfer();
  files.items.add(new File([JSON.stringify({ kind: 'On Record settings', settings })], 'settings.json'));
  const field = host.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('There is no way to load a file.');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const untilSaid = (words: string) =>
  vi.waitFor(() => expect(host.querySelector('[role="status"]')?.textContent).toContain(words));
const stored = () => readSettings(storage.sync.now, storage.local.now);

test('a file makes the settings what they were in it, and adds its phrases to those that are there', async () => {
  await storage.sync.set({ scan: 'asked', 'rule:media': false, 'site:alder.example': 'never', 'phrases:a': leaks });
  load({ 'rule:group': false, 'phrases:b': { ...leaks, name: 'Aides' } });
  await untilSaid('Everything is set as the file says.');
  expect(stored()).toMatchObject({ scan: 'news', sites: {}, rules: { media: true, group: false } });
  expect(stored().phrases.map(({ name }) => name)).toEqual(['Aides', 'Leaks']);
});

test('what is loaded can be taken back, and what was added since stays', async () => {
  const before = { scan: 'asked', 'rule:media': false, 'phrases:a': leaks };
  await storage.sync.set(before);
  load({
    'rule:group': false,
    'phrases:b': { ...leaks, name: 'Aides' },
    'muted:c': { phrase: 'critics', rule: 'group' },
  });
  await untilSaid('Everything is set as the file says.');
  await storage.sync.set({ 'phrases:d': { ...leaks, name: 'Later' } });
  host.querySelector<HTMLButtonElement>('.outcome button')?.click();
  await untilSaid('Everything is as it was before the file was loaded.');
  expect(storage.sync.now).toEqual({ ...before, 'phrases:d': { ...leaks, name: 'Later' } });
  expect(storage.local.now).toEqual({});
});

test('many phrases are taken back at once: browsers refuse who writes often', async () => {
  const phrases = Array.from({ length: 50 }, (_, index) => [`phrases:${index}`, { ...leaks, name: `Rule ${index}` }]);
  load(Object.fromEntries(phrases));
  await untilSaid('Everything is set as the file says.');
  expect(stored().phrases).toHaveLength(50);
  const before = storage.writes;
  host.querySelector<HTMLButtonElement>('.outcome button')?.click();
  await untilSaid('Everything is as it was before the file was loaded.');
  expect(stored().phrases).toEqual([]);
  expect(storage.writes - before).toBeLessThan(10);
});

test('what the file names and this version does not understand stays as it is', async () => {
  await storage.sync.set({ 'rule:media': false });
  load({ 'rule:media': 'perhaps' });
  await untilSaid('makes no sense to this version');
  expect(stored().rules.media).toBe(false);
});

test('where the browser takes nothing, nothing is lost', async () => {
  const before = { scan: 'asked', 'rule:media': false };
  await storage.sync.set(before);
  storage.refuse(9);
  load({ 'rule:group': false });
  await untilSaid('Your browser could not save this choice.');
  expect(storage.sync.now).toEqual(before);
});
