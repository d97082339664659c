import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { lookThroughPopup, openCards } from './every-part';
import { clickSwitch, openNewsstand, popupOver, untilUnmarked } from './harness';

declare const chrome: typeof import('webextension-polyfill');

/** All that a site, or the extension, can keep in the browser by means of the web. */
function keptByOrigin(page: Page) {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
  }));
}

const NOTHING = { databases: [], caches: [], local: {}, session: {}, cookies: '' };

test('reading, cards, keys, the menu, the popup, exports and a switched rule keep nothing of what was read', async () => {
  const newsstand = await openNewsstand();
  onTestFinished(() => newsstand.close());
  const article = await newsstand.openArticle('ferries.html');
  await openCards(newsstand, article);
  const popup = await popupOver(newsstand, article);
  await lookThroughPopup(popup);
  await clickSwitch(popup, 'Anonymous sources');
  await untilUnmarked(article, 'anonymous');

  const kept = await popup.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    sync: await chrome.storage.sync.get(),
    session: await chrome.storage.session.get(),
  }));
  // The choice, and nothing else.
  expect(kept).toEqual({ local: {}, sync: { 'rule:anonymous': false, version: 1 }, session: {} });
  expect(await keptByOrigin(popup)).toEqual(NOTHING);
  expect(await keptByOrigin(article)).toEqual(NOTHING);
});
