/** A private window, into which the reader has let the extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import { lookThroughPopup, openCards } from './every-part';
import {
  accessibleParts,
  EXTENSION,
  headingOf,
  type Newsstand,
  openNewsstand,
  pageOpenedBy,
  popupOver,
  untilAccessible,
  untilMarked,
} from './harness';

/** The extension's own API, in code that runs in its pages. */
declare const chrome: WebExtensionApi;

describe('in a private window', () => {
  let newsstand: Newsstand;
  let article: Page;

  beforeAll(async () => {
    newsstand = await openNewsstand({ extension: EXTENSION, inPrivateWindows: true });
    const url = newsstand.address('ferries.html');
    const desk = await newsstand.open(newsstand.pageUrl('src/options/options.html'));
    article = await pageOpenedBy(newsstand, () =>
      desk.evaluate(async (address) => {
        await chrome.windows.create({ incognito: true, url: address });
      }, url),
    );
    await desk.close();
    await untilMarked(article, 'the aide');
  });

  afterAll(() => newsstand.close());

  test('an article is marked, and the popup has its figures', async () => {
    const popup = await popupOver(newsstand, article);
    expect(await headingOf(popup)).toMatch(/^\d+ claims from \d+ sources/);
  });

  test('the popup offers rules, but not to pause the site', async () => {
    const popup = await popupOver(newsstand, article);
    expect(await popup.$('label.rule')).not.toBeNull();
    expect(await popup.$('.pause')).toBeNull();
  });

  test('a card offers to hide a kind of mark, but not to mute words', async () => {
    await (await article.waitForSelector('on-record-mark'))?.hover();
    await untilAccessible(newsstand, article, 'Hide this kind', 'button');
    expect((await accessibleParts(newsstand, article)).map(({ name }) => name)).not.toContain('This is wrong');
  });

  test('the key that pauses a site keeps nothing', async () => {
    const desk = await newsstand.open(newsstand.pageUrl('src/options/options.html'));
    const kept = () =>
      desk.evaluate(async () => [await chrome.storage.sync.get(), await chrome.storage.local.get()] as const);
    const before = await kept();
    await newsstand.pressKey(article, 'pause');
    // The page answers keys in order: once the next mark is shown, it was asked for its site.
    await newsstand.pressKey(article, 'next-mark');
    await article.waitForSelector('[data-on-record-current]');
    expect(await kept()).toEqual(before);
    await desk.close();
  });

  test('reading, cards, keys, the menu and the popup keep nothing', async () => {
    const desk = await newsstand.open(newsstand.pageUrl('src/options/options.html'));
    const kept = () =>
      desk.evaluate(async () => [
        await chrome.storage.sync.get(),
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
      ]);
    const before = await kept();
    await article.reload();
    await untilMarked(article, 'the aide');
    await openCards(newsstand, article);
    await lookThroughPopup(await popupOver(newsstand, article));
    expect(await kept()).toEqual(before);
    expect(before).toEqual([{ version: 1 }, {}, {}]);
    await desk.close();
  });
});
