import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { POPUP, WELCOME } from '../../scripts/extension-browser';
import { IN_FIREFOX, type Newsstand, openNewsstand, untilMarked } from './harness';

const OPTIONS = 'src/options/options.html';
/** Browsers ask for it when they like. */
const BY_THE_BROWSER = '/favicon.ico';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** All addresses that a page asks for from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** Addresses that the background asks for from now on. The driver of Firefox does not tell them. */
async function requestsOfBackground(): Promise<string[]> {
  const requests: string[] = [];
  const background = await newsstand.browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await background.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await session.send('Network.enable');
  return requests;
}

interface Watched {
  readonly page: Page;
  /** Every address that it has asked for. */
  readonly requests: readonly string[];
}

/** Opens a page of the extension, and listens before it begins to load. */
async function openWatched(path: string): Promise<Watched> {
  const page = await newsstand.browser.newPage();
  const requests = requestsOf(page);
  // Firefox does not tell when its extension pages are loaded.
  await page.goto(newsstand.pageUrl(path), { waitUntil: IN_FIREFOX ? [] : 'load' });
  await page.waitForSelector('main[aria-busy="false"]');
  return { page, requests };
}

async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.$$('summary')) await summary.evaluate((it) => (it as HTMLElement).click());
}

test('a full run makes not one request, and pages ask for nothing else than without On Record', async () => {
  const ofBackground = IN_FIREFOX ? [] : await requestsOfBackground();
  const article = await newsstand.browser.newPage();
  const ofArticle = requestsOf(article);
  await article.goto(newsstand.address('ferries.html'));
  await untilMarked(article, 'the aide');

  const popup = await openWatched(`${POPUP}?tab=${await newsstand.tabId(article)}`);
  for (const button of await popup.page.$$('button.row')) await button.evaluate((it) => it.click());
  await unfoldAll(popup.page);
  await popup.page.$$eval('.export button', (buttons) => {
    for (const button of buttons) button.click();
  });
  await popup.page.waitForFunction(() => document.querySelector('.export ~ .outcome')?.textContent !== '');
  const options = await openWatched(OPTIONS);
  await unfoldAll(options.page);
  const welcome = await openWatched(WELCOME);

  for (const { page, requests } of [popup, options, welcome]) {
    // Firefox tells only of what comes over a network.
    if (!IN_FIREFOX) expect(requests.filter((address) => address.endsWith('.js'))).not.toEqual([]);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect([...requests, ...loaded].filter((address) => !isOwn(address))).toEqual([]);
  }
  expect(ofBackground.filter((address) => !isOwn(address))).toEqual([]);
  expect(asked(ofArticle)).toEqual(await requestsWithout('ferries.html'));
});

/** Files of the package, and what the reader saves from memory. */
function isOwn(address: string): boolean {
  return address.startsWith(newsstand.pageUrl('')) || address.startsWith(`blob:${newsstand.pageUrl('')}`);
}

/** What the same page asks for in a browser without the extension. */
async function requestsWithout(file: string): Promise<string[]> {
  const plain = await openNewsstand({});
  onTestFinished(() => plain.close());
  const page = await plain.browser.newPage();
  const requests = requestsOf(page);
  await page.goto(plain.address(file));
  return asked(requests);
}

/** Sorted, and without the address of the server. */
function asked(requests: readonly string[]): string[] {
  return requests
    .map((address) => new URL(address))
    .filter(({ protocol, pathname }) => protocol !== 'data:' && pathname !== BY_THE_BROWSER)
    .map(({ pathname }) => pathname)
    .sort();
}

test('the browser refuses connections from pages of the extension', async () => {
  const { page } = await openWatched(OPTIONS);
  const address = newsstand.address('ferries.html');
  const refused = await page.evaluate(async (url) => {
    try {
      await fetch(url);
      return false;
    } catch {
      return true;
    }
  }, address);
  expect(refused).toBe(true);
});
