import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { WELCOME } from '../../scripts/extension-browser';
import { SCHEMES, violationsIn } from './axe';
import {
  headingOf,
  IN_FIREFOX,
  isAsServed,
  lookOf,
  type Newsstand,
  openNewsstand,
  popupOver,
  untilMarked,
  untilUnmarked,
} from './harness';
import { button, choice, load, OPTIONS, openOptions, save, tabTo, untilSaid } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function openArticle(file: string): Promise<Page> {
  const page = await newsstand.openArticle(file);
  onTestFinished(() => page.close());
  return page;
}

test('“only when I ask” takes the marks down, and a click in the popup scans', async () => {
  const article = await openArticle('ferries.html');
  const options = await openOptions(newsstand);
  await choice(options, 'Only when I ask').click();
  await untilUnmarked(article);
  expect(await isAsServed(article)).toBe(true);

  const popup = await popupOver(newsstand, article);
  expect(await headingOf(popup)).toBe('This page was not scanned');
  await button(popup, 'Scan this page').click();
  await popup.waitForSelector('.bar');
  await untilMarked(article, 'the aide');
  await popup.close();

  await article.reload();
  expect((await newsstand.pageState(article))?.status).toBe('unasked');
  await options.bringToFront();
  await choice(options, 'On news pages').click();
  await article.bringToFront();
  await untilMarked(article, 'the aide');
});

test('links at the top lead to every section, from which Tab goes on', async () => {
  const options = await openOptions(newsstand);
  const links = await options.$$eval('nav a', (all) =>
    all.map((link) => [link.getAttribute('href'), link.textContent]),
  );
  const sections = await options.$$eval('main section', (all) =>
    all.map(({ id, firstElementChild }) => [`#${id}`, firstElementChild?.textContent]),
  );
  expect(links).toEqual(sections);
  await tabTo(options, 'Your own phrases');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => scrollY > 0);
  await options.keyboard.press('Tab');
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Add phrases');
});

test('a choice that the browser has no room for is taken back, and said so in sight', async () => {
  const options = await openOptions(newsstand);
  await options.evaluate(async () => {
    const { sync } = (globalThis as unknown as { chrome: Browser }).chrome.storage;
    let isFull = false;
    for (let size = 8000; size >= 1; size = isFull ? Math.floor(size / 8) : size) {
      const filler = sync.set({ [`filler:${crypto.randomUUID().slice(0, 4)}`]: 'x'.repeat(size) });
      isFull = await filler.then(
        () => false,
        () => true,
      );
    }
  });
  const control = choice(options, 'Claims without a source');
  await control.click();
  await untilSaid(options, 'Your browser could not save this choice. Please try again.');
  const handle = await control.waitHandle();
  await expect.poll(() => handle.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
  expect(
    await options.$eval('[role="alert"]:not(:empty)', (alert) => alert.getBoundingClientRect().top),
  ).toBeGreaterThanOrEqual(0);
});

describe('all settings', () => {
  test('go out to a file and come back from it', async () => {
    const article = await openArticle('ferries.html');
    const options = await openOptions(newsstand);
    await choice(options, 'Anonymous sources').click();
    await untilUnmarked(article, 'anonymous');
    const file = await save(newsstand, options, 'Save to a file', /^on-record-settings\.json$/);

    await button(options, 'Reset all').click();
    await button(options, 'Keep them').click();
    await button(options, 'Reset all').click();
    await button(options, 'Reset all settings').click();
    await article.bringToFront();
    await article.waitForSelector(`on-record-mark[data-on-record="${lookOf('anonymous')}"]`);

    await options.bringToFront();
    await load(options, 'Load from a file', file);
    await untilSaid(options, 'Everything is set as the file says.');
    await untilUnmarked(article, 'anonymous');
  });

  test('a file undoes what was chosen since, and loading it can be undone', async () => {
    const options = await openOptions(newsstand);
    const isOn = (name: string) =>
      choice(options, name)
        .waitHandle()
        .then((handle) => handle.evaluate((input) => (input as HTMLInputElement).checked));
    const file = await save(newsstand, options, 'Save to a file', /^on-record-settings\.json$/);
    await choice(options, 'Anonymous sources').click();
    await choice(options, 'Only when I ask').click();
    await load(options, 'Load from a file', file);
    await untilSaid(options, 'Everything is set as the file says.');
    await expect.poll(() => isOn('Anonymous sources')).toBe(true);
    await expect.poll(() => isOn('Only when I ask')).toBe(false);
    await button(options, 'Undo').click();
    await untilSaid(options, 'Everything is as it was before the file was loaded.');
    await expect.poll(() => isOn('Anonymous sources')).toBe(false);
    await expect.poll(() => isOn('Only when I ask')).toBe(true);
  });

  test('a file that belongs to another button says to which', async () => {
    const options = await openOptions(newsstand);
    await load(options, 'Load from a file', JSON.stringify({ kind: 'On Record phrases', rules: [] }));
    await untilSaid(options, 'Load it with “Load phrases from a file” under “Your own phrases”.');
    await load(options, 'Load phrases from a file', JSON.stringify({ kind: 'On Record settings', settings: {} }));
    await untilSaid(options, 'Load it with “Load from a file” under “All settings”.');
  });

  test('a file that is none says so and changes nothing', async () => {
    const options = await openOptions(newsstand);
    await load(options, 'Load from a file', '{ "kind": ');
    await untilSaid(options, 'This file is damaged, or it is not a JSON file. Nothing was changed.');
    await load(options, 'Load from a file', '{ "kind": "a recipe" }');
    await untilSaid(options, 'Nothing was changed.');
    await untilSaid(options, 'This is not a file with settings or phrases of On Record.');
  });
});

describe.each(SCHEMES)('axe finds nothing to mend in %s', (scheme) => {
  test('on the options page', async () => {
    const options = await openOptions(newsstand);
    await options.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    await button(options, 'Add phrases').click();
    await options.locator('#phrase-try').fill('A leak.');
    expect(await violationsIn(newsstand, options, scheme)).toEqual([]);
  });

  test('on the welcome page', async () => {
    const welcome = await newsstand.open(newsstand.pageUrl(WELCOME));
    onTestFinished(() => welcome.close());
    await welcome.waitForSelector('main[aria-busy="false"]');
    expect(await violationsIn(newsstand, welcome, scheme)).toEqual([]);
  });
});

test.each([
  ['welcome page', WELCOME],
  ['options page', OPTIONS],
])('the %s tells of cards, of the menu and of the keys', async (_, path) => {
  const page = await newsstand.open(newsstand.pageUrl(path));
  onTestFinished(() => page.close());
  await page.waitForSelector('kbd');
  const words = await page.$eval('main', ({ innerText }) => innerText);
  expect(words).toContain('Point at a mark');
  expect(words).toContain('“Who says this?”');
  expect(words).toContain(IN_FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts');
  const keys = await page.$$eval('dl:has(kbd) dt', (all) => all.map(({ textContent }) => textContent));
  expect(keys).toEqual(['Alt+Shift+O', 'Alt+Shift+K', 'Alt+Shift+J', 'Alt+Shift+U']);
});
