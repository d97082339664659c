/** What a reader does and sees on a card. It is closed to scripts, as to every page; assistive technology sees it. */
import type { Page } from 'puppeteer-core';
import type { Accessible, ExtensionBrowser } from '../../scripts/extension-browser';
import { accessibleParts, partsOf } from './harness';

export const CARD = '[data-on-record-ui]';

export const untilOpen = (page: Page) => page.waitForSelector(CARD);
export const untilClosed = (page: Page) => page.waitForSelector(CARD, { hidden: true });

/** Scrolls to a mark, and tells where its first line is in the window. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const mark = [...document.querySelectorAll('on-record-mark')].find((it) => it.textContent === text);
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark?.getClientRects()[0];
    if (!box) throw new Error(`“${text}” is not marked.`);
    return { x: box.x + Math.min(8, box.width / 2), y: box.y + box.height / 2 };
  }, words);
}

export async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y);
}

/** The parts of the card of which assistive technology is told; none if there is no card. */
export async function partsOfCard(running: ExtensionBrowser, page: Page): Promise<Accessible[]> {
  const card = (await accessibleParts(running, page)).find(({ role }) => role === 'dialog');
  return card ? partsOf(card) : [];
}

/** All that the card says, in order. */
export async function wordsOfCard(running: ExtensionBrowser, page: Page): Promise<string> {
  const texts = (await partsOfCard(running, page)).filter(({ role }) => role === 'StaticText');
  return texts.map(({ name }) => name).join('\n');
}

/** What the buttons of the card say. */
export async function buttonsOfCard(running: ExtensionBrowser, page: Page): Promise<string[]> {
  return (await partsOfCard(running, page)).flatMap(({ role, name = '' }) => (role === 'button' ? [name] : []));
}

/** The mark that the keys have led to. */
export function outlined(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('[data-on-record-current]')?.textContent ?? null);
}
