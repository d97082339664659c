import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsstand, openNewsstand } from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function unnamedIn(page: Page): Promise<string> {
  const state = await newsstand.pageState(page);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return String(state.summary.profile.unnamedSources);
}

function untilBadge(page: Page, text: string): Promise<void> {
  return expect.poll(() => newsstand.badge(page)).toBe(text);
}

test('the icon shows the number of unnamed sources of the tab in front, and nothing on other pages', async () => {
  const article = await newsstand.openArticle('ferries.html');
  const shop = await newsstand.open(newsstand.address('shop.html'));
  const unnamed = await unnamedIn(article);
  expect(Number(unnamed)).toBeGreaterThan(0);
  await untilBadge(article, unnamed);
  await untilBadge(shop, '');
  expect(await newsstand.badge(article)).toBe(unnamed);

  await article.goto(newsstand.address('shop.html'));
  await untilBadge(article, '');
  // A page that the browser kept does not load again, so there is no load to wait for.
  await article.evaluate(() => history.back());
  await untilBadge(article, unnamed);
  await article.close();
  await shop.close();
});

test('the icon says where a page is paused and where there is nothing to read', async () => {
  const article = await newsstand.openArticle('ferries.html');
  const icons = await newsstand.recordIcons();
  const shop = await newsstand.open(newsstand.address('shop.html'));
  await expect.poll(icons).toContain('/icons/icon-off-16.png');
  const popup = await newsstand.openPopupAsTab(article);
  await popup.waitForSelector('.pause input');
  const click = () => popup.$eval('.pause input', (input) => input.click());
  await click();
  await expect.poll(icons).toContain('/icons/icon-paused-16.png');
  await click();
  await expect.poll(icons).toContain('/icons/icon-16.png');
  for (const page of [popup, shop, article]) await page.close();
});

test('the title of the icon says that a site is paused', async () => {
  const article = await newsstand.openArticle('ferries.html');
  const popup = await newsstand.openPopupAsTab(article);
  await popup.waitForSelector('.pause input');
  const click = () => popup.$eval('.pause input', (input) => input.click());
  await click();
  await expect.poll(() => newsstand.title(article)).toBe('On Record: paused on this site');
  await click();
  await expect.poll(() => newsstand.title(article)).toMatch(/^On Record: .*claims/);
  await popup.close();
  await article.close();
});
