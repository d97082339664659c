/** The two means by which everything in the extension can be done: with a mouse, and with the keyboard alone. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Newsstand, untilAccessible } from './harness';
import { outlined, partsOfCard, pointAt, untilOpen } from './in-card';

export interface Hand {
  /** Uses the button, link, switch, choice or fold that is called so. The beginning of its name will do. */
  use(page: Page, name: string): Promise<void>;
  /** Writes into the field that is called so, in place of what is there. */
  write(page: Page, field: string, words: string): Promise<void>;
  /** Opens the card of these marked words. */
  openCard(newsstand: Newsstand, article: Page, words: string): Promise<void>;
  /** Uses the button, or what else has this role, of the open card that is called so. */
  pressOnCard(newsstand: Newsstand, article: Page, name: string, role?: string): Promise<void>;
}

export type HandName = 'mouse' | 'keyboard';

/** More than there are in any page of the extension. */
const MOST_STOPS = 150;
/** Roles of what Tab leads to on a card. */
const STOPS_ON_CARD: ReadonlySet<string> = new Set(['button', 'DisclosureTriangle']);

const mouse: Hand = {
  async use(page, name) {
    const control = await find(page, name);
    await control.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await control.click();
  },
  async write(page, field, words) {
    await this.use(page, field);
    await writeOver(page, words);
  },
  async openCard(_, article, words) {
    await pointAt(article, words);
    await untilOpen(article);
  },
  pressOnCard: (newsstand, article, name, role = 'button') => newsstand.clickAccessible(article, name, role),
};

const keyboard: Hand = {
  async use(page, name) {
    const control = await goTo(page, name);
    const type = await control.evaluate((found) => found.getAttribute('type'));
    // A choice of several is made by going to it.
    if (type !== 'radio') await page.keyboard.press(type === 'checkbox' ? ' ' : 'Enter');
  },
  async write(page, field, words) {
    await goTo(page, field);
    await writeOver(page, words);
  },
  async openCard(newsstand, article, words) {
    for (let marks = 0; marks < MOST_STOPS && (await outlined(article)) !== words; marks++)
      await newsstand.pressKey(article, 'next-mark');
    await untilOpen(article);
  },
  async pressOnCard(newsstand, article, name, role = 'button') {
    await untilAccessible(newsstand, article, name, role);
    const parts = await partsOfCard(newsstand, article);
    const stops = parts.filter((part) => STOPS_ON_CARD.has(part.role));
    // The card itself has the focus before its first stop.
    for (const stop of stops) {
      await article.keyboard.press('Tab');
      if (stop.name === name && stop.role === role) break;
    }
    const focused = async () => (await partsOfCard(newsstand, article)).find((part) => part.focused)?.name;
    // Assistive technology is told of it a moment later.
    await expect.poll(focused).toBe(name);
    await article.keyboard.press('Enter');
  },
};

export const HANDS: readonly (readonly [HandName, Hand])[] = [
  ['mouse', mouse],
  ['keyboard', keyboard],
];

/** Waits for what a screen reader calls so, or else something that begins so. */
async function find(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (start) => {
      const nameOf = (control: HTMLInputElement) => {
        const labelledBy = document.getElementById(control.getAttribute('aria-labelledby') ?? '');
        const words = control.ariaLabel ?? (labelledBy ?? control.labels?.[0] ?? control).textContent ?? '';
        return words.replace(/\s+/g, ' ').trim();
      };
      const all = [...document.querySelectorAll<HTMLInputElement>('a[href], button, summary, input, textarea')];
      const shown = all.filter((control) => control.checkVisibility());
      return (
        shown.find((control) => nameOf(control) === start) ?? shown.find((control) => nameOf(control).startsWith(start))
      );
    },
    { polling: 50 },
    name,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** Goes from stop to stop, as somebody without a mouse would, who looks at where they are. */
async function goTo(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const control = await find(page, name);
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    const key = await control.evaluate((target) => {
      const focused = document.activeElement as HTMLInputElement | null;
      if (focused === target) return null;
      if (focused === null) return 'Tab';
      const isBefore = (focused.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      const ofOneChoice = focused.type === 'radio' && focused.name === (target as HTMLInputElement).name;
      if (ofOneChoice) return isBefore ? 'ArrowUp' : 'ArrowDown';
      return isBefore ? 'Shift' : 'Tab';
    });
    if (key === null) {
      if (await control.evaluate((found) => getComputedStyle(found).outlineStyle === 'none'))
        throw new Error(`Nobody sees that “${name}” has the focus.`);
      return control;
    }
    if (key === 'Shift') await page.keyboard.down('Shift');
    await page.keyboard.press(key === 'Shift' ? 'Tab' : key);
    if (key === 'Shift') await page.keyboard.up('Shift');
  }
  throw new Error(`The keyboard does not lead to “${name}”.`);
}

async function writeOver(page: Page, words: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}
