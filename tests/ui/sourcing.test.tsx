import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyze } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { App } from '../../src/popup/app';
import type { PageModel } from '../../src/popup/page-model';
import { summarize } from '../../src/shared/summary';
import { connectSettings } from '../../src/ui/settings-model';
import { storage } from './browser';

const NOTHING_MARKED = 'Nothing on this page is marked';
const sea = { name: 'Sea', phrases: ['ferr*'], matchCase: false, wholeWords: true, colour: 'lime', on: true };
const host = document.body.appendChild(document.createElement('div'));

beforeEach(() => storage.start([0]));
afterEach(() => render(null, host));

/** Opens the popup over an article, and tells what it says first of all. */
async function sentencesOn(article: string, phraseCounts: [string, number][] = []): Promise<string> {
  const summary = finish(summarize(analyze(article), article));
  const page: PageModel = {
    view: signal({ kind: 'page', state: { status: 'scanned', lang: 'en', summary } }),
    phraseCounts: signal(new Map(phraseCounts)),
    scan: async () => {},
    showNextMention: async () => null,
    showStatement: async () => {},
    record: async () => null,
  };
  render(<App page={page} settings={connectSettings()} />, host);
  return vi.waitFor(() => {
    const words = host.querySelector('.sentence')?.textContent;
    expect(words).toBeTruthy();
    return words ?? '';
  });
}

test('one source, or several, are spoken of in the right number', async () => {
  expect(await sentencesOn('Ida Brenn said the pier is old.')).toContain(
    '1 claim from 1 source. The source is not anonymous.',
  );
  render(null, host);
  expect(await sentencesOn('Ida Brenn said the pier is old. Tom Marsh said it is new.')).toContain(
    '2 claims from 2 sources. None of them is anonymous.',
  );
});

test('a page on which nothing is marked says so, also where rules of own phrases are off', async () => {
  expect(await sentencesOn('Ida Brenn said the pier is old.')).toContain(NOTHING_MARKED);
  render(null, host);
  await storage.sync.set({ 'phrases:a': { ...sea, on: false } });
  expect(await sentencesOn('Ida Brenn said the pier is old.')).toContain(NOTHING_MARKED);
  render(null, host);
  await storage.sync.set({ 'phrases:a': sea });
  expect(await sentencesOn('Ida Brenn said the pier is old.', [['a', 0]])).toContain(NOTHING_MARKED);
});

test('own phrases have their switches also on a page on which nobody says anything', async () => {
  await storage.sync.set({ 'phrases:a': sea });
  await sentencesOn('The ferry is old.', [['a', 1]]);
  const { textContent } = host.querySelector('.rules') ?? host;
  expect(textContent).toContain('Sea11 phrase. Found in 1 place.');
});

test('where something is marked, or an own phrase may be, it does not', async () => {
  expect(await sentencesOn('Critics said the pier is old.')).not.toContain(NOTHING_MARKED);
  render(null, host);
  await storage.sync.set({ 'phrases:a': sea });
  expect(await sentencesOn('Ida Brenn said the pier is old.')).not.toContain(NOTHING_MARKED);
});
