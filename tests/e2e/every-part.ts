/** Uses what On Record offers to a reader of an article, for tests of what that leaves behind. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/extension-browser';
import { pointAt, untilClosed, untilOpen } from './in-card';

/** Opens cards: by pointing at a mark, by the keys, and by asking from the menu who says what is selected. */
export async function openCards(running: ExtensionBrowser, article: Page): Promise<void> {
  await pointAt(article, 'reportedly');
  await untilOpen(article);
  await running.pressKey(article, 'next-mark');
  await article.waitForSelector('[data-on-record-current]');
  await running.pressKey(article, 'previous-mark');
  await article.keyboard.press('Escape');
  await article.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.standfirst') as Element);
  });
  await running.askWhoSaysThis(article);
  await untilOpen(article);
  await article.keyboard.press('Escape');
  await untilClosed(article);
}

/** Goes the way to each place, unfolds everything, and takes the profile along in each form. */
export async function lookThroughPopup(popup: Page): Promise<void> {
  for (const row of await popup.$$('button.row')) await row.evaluate((it) => it.click());
  await unfoldAll(popup);
  await popup.$$eval('.export button', (buttons) => {
    for (const button of buttons) button.click();
  });
  await popup.waitForFunction(() => document.querySelector('.export ~ .outcome')?.textContent !== '');
}

/** Unfolds all that is folded on a page of the extension. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.$$('summary')) await summary.evaluate((it) => (it as HTMLElement).click());
}
