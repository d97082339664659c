import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  type Newsstand,
  openNewsstand,
  pageOpenedBy,
  popupOver,
  untilAt,
  untilMarked,
  untilShown,
  untilUnmarked,
} from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function openArticle(): Promise<Page> {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  return article;
}

/** Presses Tab until what is named so has the focus, as somebody without a mouse would. */
async function tabTo(popup: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await popup.keyboard.press('Tab');
    if ((await nameOfFocused(popup)).includes(name)) return;
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** What a screen reader calls the element with the focus, and whether somebody who looks can see where it is. */
function nameOfFocused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    if (focused === null || focused === document.body) return '';
    if (getComputedStyle(focused).outlineStyle === 'none') return '';
    const labelledBy = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
    return focused.ariaLabel ?? (labelledBy ?? focused.labels?.[0] ?? focused).textContent ?? '';
  });
}

/** Presses Enter on what opens another page: the popup closes while the key is still down. */
async function pressAndLeave(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter').catch(() => undefined);
}

describe('everything in the popup works by keyboard alone', () => {
  test('all sources, one of them, and what it says', async () => {
    const article = await openArticle();
    const popup = await popupOver(newsstand, article);
    await tabTo(popup, 'more sources');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.more[aria-expanded="true"]');
    // What was clicked keeps the focus, and the new lines are before it.
    expect(await nameOfFocused(popup)).toBe('Show fewer');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    expect(await nameOfFocused(popup)).toMatch(/^Statements: /);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.statement');
    await popup.keyboard.press('Tab');
    const statement = await nameOfFocused(popup);
    await popup.keyboard.press('Enter');
    await article.waitForSelector('[data-on-record-shown]');
    expect(statement).not.toBe('');
  });

  test('a finding, its places, and the standard behind it', async () => {
    const article = await openArticle();
    const popup = await popupOver(newsstand, article);
    await tabTo(popup, '2 claims have no source.');
    await popup.keyboard.press('Enter');
    await untilShown(article, 'reportedly');
    await tabTo(popup, 'What the standards say: 2 claims have no source.');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.standard[open] a');
    await tabTo(popup, 'BBC Editorial Guidelines');
    await pressAndLeave(popup);
    await expect
      .poll(() => newsstand.addresses())
      .toContain('https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy');
  });

  test('a rule is switched off and on', async () => {
    const article = await openArticle();
    const popup = await popupOver(newsstand, article);
    await tabTo(popup, 'Anonymous sources');
    await popup.keyboard.press(' ');
    await untilUnmarked(article, 'anonymous');
    await popup.keyboard.press(' ');
    await untilMarked(article, 'the aide');
  });

  test('the profile is saved, and the options are opened', async () => {
    const article = await openArticle();
    const popup = await popupOver(newsstand, article);
    await tabTo(popup, 'Save as a CSV file');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.outcome')?.textContent !== '');
    await tabTo(popup, 'Pause on 127.0.0.1');
    await tabTo(popup, 'Options');
    const options = await pageOpenedBy(newsstand, () => pressAndLeave(popup));
    await untilAt(options, '/options.html');
    await options.close();
  });

  test('own phrases are found in the options', async () => {
    const article = await openArticle();
    const popup = await popupOver(newsstand, article);
    await tabTo(popup, 'Your own phrases');
    const options = await pageOpenedBy(newsstand, () => pressAndLeave(popup));
    await untilAt(options, '/options.html#phrases');
    await options.waitForFunction(
      () => {
        const { top, bottom } = document.querySelector('#heading-phrases')?.getBoundingClientRect() ?? new DOMRect();
        return scrollY > 0 && top >= 0 && bottom > 0 && bottom < innerHeight;
      },
      { polling: 50 },
    );
    await options.close();
  });

  test('a page that was left alone is scanned', async () => {
    const shop = await newsstand.open(newsstand.address('shop.html'));
    onTestFinished(() => shop.close());
    const popup = await popupOver(newsstand, shop);
    await tabTo(popup, 'Scan this page');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => !document.querySelector('.action'));
    await expect.poll(async () => (await newsstand.pageState(shop))?.status).toBe('scanned');
  });
});
