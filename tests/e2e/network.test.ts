import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { POPUP, WELCOME } from '../../scripts/extension-browser';
import { lookThroughPopup, openCards, unfoldAll } from './every-part';
import { clickSwitch, IN_FIREFOX, type Newsstand, openNewsstand, untilMarked, untilUnmarked } from './harness';
import { pointAt } from './in-card';
import { button, OPTIONS, untilSaid } from './options-page';

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

/** Asks a card for what it offers, and waits until it has done it. */
async function press(page: Page, button: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria([name="${button}"][role="button"])`);
  await found?.click();
}

function untilMuted(article: Page, words: string): Promise<unknown> {
  return article.waitForFunction(
    (muted) => [...document.querySelectorAll('on-record-mark')].every(({ textContent }) => textContent !== muted),
    { polling: 50 },
    words,
  );
}

/** What a reader can do in an article itself: cards, keys, the menu, and saying that a mark is wrong. */
async function useArticle(article: Page): Promise<void> {
  // In Firefox nothing but eyes can look into a card: there words are muted by a file, below.
  if (!IN_FIREFOX) {
    await pointAt(article, 'Critics');
    await press(article, 'This is wrong');
    await press(article, 'On this page');
    await untilMuted(article, 'Critics');
  }
  await openCards(newsstand, article);
}

/** All that the popup has: the way to places, all that unfolds, files to save, and switches. */
async function usePopup(popup: Page, article: Page): Promise<void> {
  await lookThroughPopup(popup);
  for (const wasOn of [true, false]) {
    await clickSwitch(popup, 'Anonymous sources');
    await (wasOn ? untilUnmarked(article, 'anonymous') : untilMarked(article, 'the aide'));
  }
  for (const isPaused of [true, false]) {
    await popup.$eval('.pause input', (input) => (input as HTMLElement).click());
    await (isPaused ? untilUnmarked(article) : untilMarked(article, 'the aide'));
  }
}

/** A phrase of the reader's own, and a settings file. Files cannot be chosen in Firefox without a window. */
async function useOptions(options: Page): Promise<void> {
  await unfoldAll(options);
  await button(options, 'Add phrases').click();
  await options.locator('#phrase-name').fill('Sea');
  await options.locator('#phrase-lines').fill('ferr*');
  await button(options, 'Save').click();
  await untilSaid(options, '“Sea” is saved.');
  await options.$eval('#all-settings input[type="file"]', (field) => {
    const muted = { phrase: 'reportedly', rule: 'hearsay' };
    const settings = { kind: 'On Record settings', settings: { 'rule:document': true, 'muted:1': muted } };
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(settings)], 'settings.json'));
    (field as HTMLInputElement).files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await untilSaid(options, 'Everything is set as the file says.');
  await button(options, 'Save to a file').click();
  await untilSaid(options, 'The file is in your downloads.');
}

test('a full run makes not one request, and pages ask for nothing else than without On Record', async () => {
  const ofBackground = IN_FIREFOX ? [] : await requestsOfBackground();
  const article = await newsstand.browser.newPage();
  const ofArticle = requestsOf(article);
  await article.goto(newsstand.address('ferries.html'));
  await untilMarked(article, 'the aide');
  await useArticle(article);
  const popup = await openWatched(`${POPUP}?tab=${await newsstand.tabId(article)}`);
  await usePopup(popup.page, article);

  const shop = await newsstand.browser.newPage();
  const ofShop = requestsOf(shop);
  await shop.goto(newsstand.address('shop.html'));
  const popupOfShop = await openWatched(`${POPUP}?tab=${await newsstand.tabId(shop)}`);
  await popupOfShop.page.locator('::-p-text(Scan this page)').click();
  await untilMarked(shop, 'Experts');

  const options = await openWatched(OPTIONS);
  await useOptions(options.page);
  await untilMarked(article, 'ferries');
  await untilMuted(article, 'reportedly');
  const welcome = await openWatched(WELCOME);

  for (const { page, requests } of [popup, popupOfShop, options, welcome]) {
    // Firefox tells only of what comes over a network.
    if (!IN_FIREFOX) expect(requests.filter((address) => address.endsWith('.js'))).not.toEqual([]);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect([...requests, ...loaded].filter((address) => !isOwn(address))).toEqual([]);
  }
  expect(ofBackground.filter((address) => !isOwn(address))).toEqual([]);
  const without = await requestsWithout('ferries.html', 'shop.html');
  expect([...pathsOf(ofArticle), ...pathsOf(ofShop)].sort()).toEqual(without.ofPages);
  // Whoever asks, and whether the browser tells of it: the server was asked for nothing else.
  expect(byReader(newsstand.asked)).toEqual(without.ofServer);
});

/** Files of the package, and what the reader saves from memory. */
function isOwn(address: string): boolean {
  return address.startsWith(newsstand.pageUrl('')) || address.startsWith(`blob:${newsstand.pageUrl('')}`);
}

/** What the same pages ask for in a browser without the extension, and what the server is asked for. */
async function requestsWithout(...files: readonly string[]): Promise<{ ofPages: string[]; ofServer: string[] }> {
  const plain = await openNewsstand({});
  onTestFinished(() => plain.close());
  const ofPages: string[] = [];
  for (const file of files) {
    const page = await plain.browser.newPage();
    const requests = requestsOf(page);
    await page.goto(plain.address(file));
    ofPages.push(...pathsOf(requests));
  }
  return { ofPages: ofPages.sort(), ofServer: byReader(plain.asked) };
}

/** Without the address of the server, and what pages bring along themselves. */
function pathsOf(addresses: readonly string[]): string[] {
  const urls = addresses.map((address) => new URL(address)).filter(({ protocol }) => protocol !== 'data:');
  return byReader(urls.map(({ pathname }) => pathname));
}

/** Sorted, and without what browsers ask for when they like. */
function byReader(paths: readonly string[]): string[] {
  return paths.filter((path) => path !== BY_THE_BROWSER).sort();
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
