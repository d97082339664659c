/** What the popup shows from the click on, and how soon. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { POPUP } from '../../scripts/extension-browser';
import { EXTENSION, IN_FIREFOX, type Newsstand, openNewsstand, untilUnmarked } from './harness';
import { articlePage, PARAGRAPHS } from './hostile-site';
import { store } from './options-page';

/** A copy of the extension whose popup notes everything that it ever shows. */
let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand({ extension: await withRecorder(EXTENSION) });
});

afterAll(() => newsstand.close());

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function copyOf(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'on-record-copy-'));
  folders.push(copy);
  await cp(extension, copy, { recursive: true });
  return copy;
}

/** All that the popup has shown, in order: its heading, and all of its words. */
interface Shown {
  readonly heading: string;
  readonly words: string;
  readonly isBusy: boolean;
}

async function withRecorder(extension: string): Promise<string> {
  const copy = await copyOf(extension);
  await writeFile(join(copy, 'recorder.js'), `(${record})()`);
  const html = await readFile(join(copy, POPUP), 'utf8');
  await writeFile(join(copy, POPUP), html.replace('<head>', '<head><script src="/recorder.js"></script>'));
  return copy;
}

/** Runs in the popup, before anything else. */
function record(): void {
  const shown: Shown[] = [];
  Object.assign(globalThis, { shown });
  const note = () => {
    const heading = document.querySelector('h1')?.innerText ?? '';
    const isBusy = document.querySelector('main')?.ariaBusy !== 'false';
    const now = { heading, words: document.body?.innerText.trim() ?? '', isBusy };
    if (JSON.stringify(now) !== JSON.stringify(shown.at(-1))) shown.push(now);
  };
  new MutationObserver(note).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
}

/** Opens the popup, and tells what it has shown once it shows this heading. */
async function shownUntil(page: Page, heading: string, meanwhile = async () => {}): Promise<Shown[]> {
  const popup = await newsstand.openPopup(page);
  onTestFinished(() => popup.close());
  await popup.waitForSelector('h1');
  await meanwhile();
  await popup.waitForFunction(
    (expected) => document.querySelector('h1')?.innerText.includes(expected),
    { polling: 50 },
    heading,
  );
  return popup.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
}

/** The headings, each once; before the first one there was nothing at all. */
function headingsOf(shown: readonly Shown[]): string[] {
  const first = shown.findIndex(({ words }) => words !== '');
  for (const { isBusy, words } of shown.slice(0, first)) expect({ isBusy, words }).toEqual({ isBusy: true, words: '' });
  for (const { heading, isBusy } of shown.slice(first))
    expect({ heading, isBusy }).not.toEqual({ heading: '', isBusy });
  return [...new Set(shown.slice(first).map(({ heading }) => heading))];
}

describe('no moment shows an empty or a wrong popup', () => {
  test('on a page that was read', async () => {
    const article = await newsstand.openArticle('ferries.html');
    onTestFinished(() => article.close());
    const shown = await shownUntil(article, 'claims from');
    expect(headingsOf(shown)).toEqual([expect.stringMatching(/^\d+ claims from \d+ sources\./)]);
    // Nor does anything else come later.
    expect(new Set(shown.map(({ words }) => words).filter((words) => words !== '')).size).toBe(1);
  });

  test('on a site that is paused', async () => {
    await store(newsstand, 'sync', { 'site:127.0.0.1': 'never' });
    onTestFinished(() => store(newsstand, 'sync', {}));
    const article = await newsstand.open(newsstand.address('ferries.html'));
    onTestFinished(() => article.close());
    await untilUnmarked(article);
    expect(headingsOf(await shownUntil(article, 'paused'))).toEqual(['On Record is paused on this site']);
  });

  test('on a page that is still loading, and then is there', async () => {
    const { address, finish } = await servePart();
    const page = await newsstand.browser.newPage();
    onTestFinished(() => page.close());
    const loading = page.goto(address);
    await page.waitForSelector('h1');
    const shown = await shownUntil(page, 'claims from', async () => {
      finish();
      await loading;
    });
    const headings = headingsOf(shown);
    expect(headings[0]).toBe('The page is loading');
    expect(headings.at(-1)).toMatch(/^\d+ claims from \d+ sources\./);
    expect(['Reading this page', undefined]).toContain(headings.slice(1, -1)[0]);
    expect(headings.length).toBeLessThanOrEqual(3);
  });
});

/** Serves an article of which the end comes only when it is told to. */
async function servePart(): Promise<{ address: string; finish: () => void }> {
  const [start = '', end = ''] = articlePage({}).split(PARAGRAPHS[2] ?? '');
  let finish = () => {};
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(start);
    finish = () => response.end(`${PARAGRAPHS[2]}${end}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, finish: () => finish() };
}

test('the first thing that the popup paints is its content', async () => {
  const plain = await openNewsstand();
  onTestFinished(() => plain.close());
  const peer = await openNewsstand({ extension: await withOneLine(EXTENSION) });
  onTestFinished(() => peer.close());
  const [article, beside] = await Promise.all([plain, peer].map((it) => it.openArticle('ferries.html')));
  const openings: Opening[] = [];
  const oneLine: Opening[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    oneLine.push(await timeOpening(peer, beside as Page));
    const opening = await timeOpening(plain, article as Page);
    // Firefox does not always time it.
    if (!IN_FIREFOX || opening.largest > 0) expect(opening.largest).toBe(opening.first);
    openings.push(opening);
  }
  const median = (times: readonly Opening[], part: keyof Opening) =>
    Math.round(times.map((it) => it[part]).sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? 0);
  process.stdout.write(
    `From the click on the icon to the popup's content: ${median(openings, 'whole')} ms. ` +
      `To one line of text without scripts in its place: ${median(oneLine, 'whole')} ms. ` +
      `From the start of the popup's own page: ${median(openings, 'first')} ms, ${median(openings, 'scripts')} ms of them until its scripts ran; ` +
      `of the line: ${median(oneLine, 'first')} ms. Medians of ${OPENINGS}.\n`,
  );
});

const OPENINGS = 9;

/** In milliseconds: since the click; and since the page began to load, until its scripts had run and until it painted. */
interface Opening {
  readonly whole: number;
  readonly scripts: number;
  readonly first: number;
  readonly largest: number;
}

async function timeOpening(running: Newsstand, article: Page): Promise<Opening> {
  const clicked = Date.now();
  const popup = await running.openPopup(article);
  const { origin, ...times } = await popup.evaluate(paintTimes);
  await popup.close();
  return { whole: origin + times.first - clicked, ...times };
}

/** A copy of the extension whose popup is one line of text: what the browser needs for any popup. */
async function withOneLine(extension: string): Promise<string> {
  const copy = await copyOf(extension);
  await writeFile(join(copy, POPUP), '<!doctype html><title>One line</title><main>One line of text');
  return copy;
}

/**
 * When a page painted anything, its largest text, and when its scripts had run, in milliseconds since it began to load
 * (`origin`, in milliseconds since 1970).
 */
async function paintTimes(): Promise<{ first: number; largest: number; scripts: number; origin: number }> {
  // The browser tells of a paint some time after it: wait for both.
  const [first = 0, largest = 0] = await Promise.all(
    ['first-contentful-paint', 'largest-contentful-paint'].map(
      (name) =>
        new Promise<number>((resolve) => {
          const type = name.startsWith('first') ? 'paint' : name;
          new PerformanceObserver((list) => {
            const paint = list.getEntries().findLast((entry) => entry.entryType === name || entry.name === name);
            if (paint) resolve(paint.startTime);
          }).observe({ type, buffered: true });
        }),
    ),
  );
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
  return { first, largest, scripts: navigation.domContentLoadedEventStart, origin: performance.timeOrigin };
}
