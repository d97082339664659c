import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WELCOME } from '../../scripts/extension-browser';
import { headingOf, IN_FIREFOX, type Newsstand, openNewsstand, popupOver } from './harness';
import { button, OPTIONS, untilSaid } from './options-page';

declare const chrome: typeof import('webextension-polyfill');

/** Opens an article when the reader has taken the access to websites away. */
async function openWithoutAccess(newsstand: Newsstand): Promise<Page> {
  const options = await newsstand.open(newsstand.pageUrl(OPTIONS));
  await options.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  await options.close();
  return newsstand.open(newsstand.address('ferries.html'));
}

// In Chromium only the browser's own settings take access away, which no test can reach.
describe.runIf(IN_FIREFOX)('where the reader took the access to websites away', () => {
  test('the popup says so and the options give it back', async () => {
    const newsstand = await openNewsstand();
    onTestFinished(() => newsstand.close());
    const article = await openWithoutAccess(newsstand);
    // As a page of its own it has no more access than before.
    const popup = await newsstand.openPopupAsTab(article);
    await popup.waitForSelector('main[aria-busy="false"] h1');
    expect(await headingOf(popup)).toBe('On Record may not read pages by itself');
    expect(await popup.$eval('.action', (button) => button.textContent)).toBe('Scan this page');
    expect(await article.$('on-record-mark')).toBeNull();

    const options = await newsstand.open(newsstand.pageUrl(OPTIONS));
    await button(options, 'Give the access back').click();
    await options.waitForFunction(() => document.querySelector('#scanning .line') === null, { polling: 50 });
    await article.bringToFront();
    await article.reload();
    await article.waitForSelector('on-record-mark');
  });

  test('the welcome page says so and gives it back', async () => {
    const newsstand = await openNewsstand();
    onTestFinished(() => newsstand.close());
    const article = await openWithoutAccess(newsstand);
    const welcome = await newsstand.open(newsstand.pageUrl(WELCOME));
    await untilSaid(welcome, 'Pages are not scanned by themselves');
    await button(welcome, 'Give the access back').click();
    await welcome.waitForFunction(
      () => !document.querySelector('main')?.textContent?.includes('Pages are not scanned by themselves'),
      { polling: 50 },
    );
    await article.bringToFront();
    await article.reload();
    await article.waitForSelector('on-record-mark');
  });

  test('a click on the icon gives it for the page, which Firefox has read by itself then', async () => {
    const newsstand = await openNewsstand();
    onTestFinished(() => newsstand.close());
    const article = await openWithoutAccess(newsstand);
    expect(await article.$('on-record-mark')).toBeNull();
    const popup = await popupOver(newsstand, article);
    await popup.waitForSelector('.bar');
    expect(await headingOf(popup)).toMatch(/^\d+ claims from \d+ sources/);
    await article.waitForSelector('on-record-mark');
  });
});
