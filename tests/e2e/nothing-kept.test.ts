import { expect, onTestFinished, test } from 'vitest';
import { clickSwitch, openNewsstand, popupOver, untilMarked } from './harness';

declare const chrome: typeof import('webextension-polyfill');

test('reading, looking into the popup and switching a rule keep nothing of what was read', async () => {
  const newsstand = await openNewsstand();
  onTestFinished(() => newsstand.close());
  const article = await newsstand.openArticle('ferries.html');
  await untilMarked(article, 'reportedly');
  const popup = await popupOver(newsstand, article);
  await clickSwitch(popup, 'Anonymous sources');

  const kept = await popup.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    sync: await chrome.storage.sync.get(),
    session: await chrome.storage.session.get(),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    page: { ...localStorage, ...sessionStorage, cookies: document.cookie },
  }));
  expect(kept).toEqual({
    local: {},
    // The choice, and nothing else.
    sync: { 'rule:anonymous': false, version: 1 },
    session: {},
    databases: [],
    caches: [],
    page: { cookies: '' },
  });
});
