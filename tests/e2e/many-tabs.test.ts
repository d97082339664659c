import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import { type Site, serve } from '../../scripts/serve';
import { headingOf, type Newsstand, openNewsstand } from './harness';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

/** No two articles have the same numbers of sources: see `sourcesOf`. */
const MOST_UNNAMED = 14;
const ROLES = 'aide banker broker clerk diver driver engineer lawyer nurse pilot surveyor teacher tenant welder'.split(
  ' ',
);
const NAMES =
  'Abram Berta Cyril Dorte Edvin Frida Gustav Hanne Ivo Jorun Karla Leif Mona Nils Ottar Petra Ragna Sverre'.split(' ');
const MOST = (MOST_UNNAMED + 1) * (NAMES.length - 1);
const TABS = Math.min(MOST, Number(process.env.ON_RECORD_TABS ?? 40));
/** Milliseconds. 200 tabs are a lot for a small machine. */
const TIMEOUT = 600_000;

/** What the extension shows of a tab. */
interface Shown {
  readonly badge: string;
  readonly title: string;
}

let newsstand: Newsstand;
let site: Site;
let folder: string;
/** A page of the extension, from which tabs can be opened and their icons seen. */
let desk: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-tabs-'));
  for (let number = 0; number < TABS; number++) await writeFile(join(folder, `${number}.html`), articleOf(number));
  [site, newsstand] = await Promise.all([serve(folder), openNewsstand()]);
  desk = await newsstand.open(newsstand.pageUrl('src/welcome/welcome.html'));
});

afterAll(async () => {
  await newsstand.close();
  await site.close();
  await rm(folder, { recursive: true });
}, TIMEOUT);

function sourcesOf(number: number): { unnamed: number; named: number } {
  return { unnamed: number % (MOST_UNNAMED + 1), named: 2 + Math.floor(number / (MOST_UNNAMED + 1)) };
}

function articleOf(number: number): string {
  const { unnamed, named } = sourcesOf(number);
  const paragraphs = [
    ...NAMES.slice(0, named).map(
      (name) => `${name} Vold, a harbour master, said the crane would be moved before the winter.`,
    ),
    ...ROLES.slice(0, unnamed).map(
      (role) =>
        `${role === 'aide' || role === 'engineer' ? 'An' : 'A'} ${role} who asked not to be named said the harbour was deep enough for all six ships.`,
    ),
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Harbour report ${number}</title>
    <link rel="icon" href="data:,">
    <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle" }</script>
  </head>
  <body>
    <article>
      <h1>Harbour report ${number}</h1>
      ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
    </article>
  </body>
</html>`;
}

/** Opens all articles at once, in tabs behind the one in front. Their numbers as `tabs` counts, in the same order. */
function openAll(): Promise<number[]> {
  const urls = [...Array(TABS).keys()].map((number) => `${site.url}${number}.html`);
  return desk.evaluate(
    (all) => Promise.all(all.map(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1)),
    urls,
  );
}

function iconsOf(tabs: number[]): Promise<Shown[]> {
  return desk.evaluate(
    (all) =>
      Promise.all(
        all.map(async (tabId) => ({
          badge: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        })),
      ),
    tabs,
  );
}

/** The sentences that icon and popup have to say. */
function sentencesOf(number: number): string {
  const { unnamed, named } = sourcesOf(number);
  const sources = `${named + unnamed} claims from ${named + unnamed} sources.`;
  if (unnamed === 0) return `${sources} None of them is anonymous.`;
  return `${sources} ${unnamed === 1 ? '1 source is not named.' : `${unnamed} sources are not named.`}`;
}

test(`of ${TABS} tabs that are scanned at once, each has its own figures on icon and popup`, {
  timeout: TIMEOUT,
}, async () => {
  const tabs = await openAll();
  const expected = tabs.map((_, number) => ({
    badge: String(sourcesOf(number).unnamed),
    title: `On Record: ${sentencesOf(number)}`,
  }));
  await expect.poll(() => iconsOf(tabs), { timeout: TIMEOUT, interval: 500 }).toEqual(expected);
  // In the end, each popup has been open while all others could have spoken.
  for (const [number, tab] of tabs.entries()) {
    const popup = await newsstand.open(newsstand.pageUrl(`src/popup/popup.html?tab=${tab}`));
    await popup.waitForSelector('main[aria-busy="false"] h1');
    expect((await headingOf(popup)).replace(/\s+/g, ' ')).toBe(sentencesOf(number));
    await popup.close();
  }
  expect(await iconsOf(tabs)).toEqual(expected);
});
