import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  IN_FIREFOX,
  isAsServed,
  type Newsstand,
  openNewsstand,
  untilAccessible,
  untilMarked,
  untilUnmarked,
} from './harness';
import { buttonsOfCard, CARD, outlined, placeOf, pointAt, untilClosed, untilOpen, wordsOfCard } from './in-card';
import { store } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function openArticle(): Promise<Page> {
  const page = await newsstand.openArticle('ferries.html');
  onTestFinished(() => page.close());
  return page;
}

/** The card is closed to scripts, as to every page; assistive technology sees it. */
const inCard = (page: Page, name: string, role: string) => untilAccessible(newsstand, page, name, role);

const press = (page: Page, button: string) => newsstand.clickAccessible(page, button, 'button');

const untilCriticsUnmarked = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('on-record-mark')].every((mark) => mark.textContent !== 'Critics'),
  );

/** Takes back which words are not to be marked. */
const forgetChoices = () => store(newsstand, 'local', {});

test('a card opens beside a mark under the pointer, and goes when the pointer does', async () => {
  const page = await openArticle();
  await pointAt(page, 'Critics');
  await untilOpen(page);
  await page.mouse.move(5, 5, { steps: 5 });
  await untilClosed(page);
});

test('a tap opens a card, and a tap elsewhere closes it', async () => {
  const page = await openArticle();
  const { x, y } = await placeOf(page, 'Critics');
  await page.touchscreen.tap(x, y);
  await untilOpen(page);
  await page.touchscreen.tap(5, 5);
  await untilClosed(page);
});

test('a marked link is followed as ever', async () => {
  const page = await openArticle();
  const { x, y } = await placeOf(page, 'three people');
  await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
  expect(page.url()).toBe(newsstand.address('reservoir.html'));
});

test('the keyboard comes to a marked link, and to its card', async () => {
  const page = await openArticle();
  await page.evaluate(() => document.querySelector<HTMLElement>('.byline a')?.focus());
  await page.keyboard.press('Tab');
  await untilOpen(page);
  await page.keyboard.press('Escape');
  await untilClosed(page);
});

test('keys lead from mark to mark, and to the card of each', async () => {
  const page = await openArticle();
  await newsstand.pressKey(page, 'next-mark');
  await untilOpen(page);
  expect(await outlined(page)).toBe('people with knowledge of the deal');
  expect(await page.evaluate((card) => document.activeElement?.matches(card), CARD)).toBe(true);
  await newsstand.pressKey(page, 'next-mark');
  await page.waitForFunction(() => document.querySelector('[data-on-record-current]')?.textContent === 'three people');
  await newsstand.pressKey(page, 'previous-mark');
  await page.waitForFunction(() => document.querySelector('[data-on-record-current]')?.textContent !== 'three people');
  // From the first mark it goes on to the last.
  await newsstand.pressKey(page, 'previous-mark');
  await page.waitForFunction(() => document.querySelector('[data-on-record-current]')?.textContent === 'the aide');
  await page.waitForFunction(() => {
    const { top = -1 } = document.querySelector('[data-on-record-current]')?.getBoundingClientRect() ?? {};
    return top > innerHeight / 4 && top < (innerHeight * 3) / 4;
  });
  await page.keyboard.press('Escape');
  await untilClosed(page);
  expect(await outlined(page)).toBeNull();
});

test('the key for pausing takes the marks of a site away, and brings them back', async () => {
  const page = await openArticle();
  await newsstand.pressKey(page, 'next-mark');
  await untilOpen(page);
  await newsstand.pressKey(page, 'pause');
  await page.waitForFunction(() => document.querySelector('on-record-mark') === null);
  expect(await isAsServed(page)).toBe(true);
  await newsstand.pressKey(page, 'pause');
  await untilMarked(page, 'the aide');
});

test('where less motion is wanted, the page is at the next mark at once', async () => {
  const page = await openArticle();
  await page.setViewport({ width: 800, height: 300 });
  // The tests start Firefox so.
  if (!IN_FIREFOX) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(() => {
    const heights: number[] = [];
    Object.assign(globalThis, { heights });
    addEventListener('scroll', () => heights.push(scrollY));
  });
  // Before the first mark comes the last one, at the end of the article.
  for (const key of ['next-mark', 'previous-mark'] as const) await newsstand.pressKey(page, key);
  await expect.poll(() => outlined(page)).toBe('the aide');
  await page.waitForFunction(() => (globalThis as unknown as { heights: number[] }).heights.includes(scrollY));
  const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  expect(new Set(heights).size).toBeLessThanOrEqual(2);
});

test('the wheel scrolls the page over a card that has nothing to scroll itself', async () => {
  const page = await openArticle();
  await page.setViewport({ width: 1120, height: 700 });
  const { x, y } = await placeOf(page, 'Critics');
  await page.mouse.move(x, y);
  await untilOpen(page);
  await page.mouse.move(x + 20, y + 60);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel({ deltaY: -100 });
  await page.waitForFunction((height) => scrollY < height, {}, before);
});

describe('the keyboard comes back from a card to where its mark is', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  test.each([
    // Close, “Why it is marked”, “Hide this kind”, “This is wrong”.
    { by: 'Tab', keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab'], isBackwards: false, expected: 'Ida Brenn' },
    { by: 'Escape', keys: ['Escape', 'Tab'], isBackwards: false, expected: 'Ida Brenn' },
    { by: 'Shift and Tab', keys: ['Tab'], isBackwards: true, expected: 'Shop' },
  ] as const)('by $by', async ({ keys, isBackwards, expected }) => {
    const page = await openArticle();
    await newsstand.pressKey(page, 'next-mark');
    await untilOpen(page);
    if (isBackwards) await page.keyboard.down('Shift');
    for (const key of keys) await page.keyboard.press(key);
    if (isBackwards) await page.keyboard.up('Shift');
    await untilClosed(page);
    expect(await focused(page)).toBe(expected);
    expect(await page.$('on-record-mark[tabindex]')).toBeNull();
  });
});

describe('what a card says and does', () => {
  test('an anonymous source: who, how many, how they know, why unnamed, how often, and what to make of it', async () => {
    const page = await openArticle();
    await pointAt(
      page,
      'a senior transport official, who spoke on condition of anonymity because the talks were private',
    );
    await untilOpen(page);
    expect(await wordsOfCard(newsstand, page)).toBe(
      [
        'Anonymous source',
        '×',
        'a senior transport official, who spoke on condition of anonymity because the talks were private',
        ...['How many', 'The article does not say'],
        ...['Who they are', '“senior transport official”'],
        ...['How they know', 'The article does not say'],
        ...['Why unnamed', '“because the talks were private”'],
        ...['In this article', '1 claim'],
        'Editors mostly know who their unnamed sources are. Readers do not.',
        ...['Why it is marked', 'Hide this kind', 'This is wrong'],
      ].join('\n'),
    );
    await pointAt(page, 'three people');
    await expect.poll(() => wordsOfCard(newsstand, page)).toContain('How many\n3\n');
  });

  test('“Who says this?” names the source of selected words', async () => {
    const page = await openArticle();
    await select(page, 'Nobody waited', 1, 14);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'Anonymous source', 'dialog');
  });

  test('“Who says this?” offers to mark a kind that is off, and takes no objection to what is not marked', async () => {
    const page = await openArticle();
    await select(page, 'I would not put', 1, 14);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'Named person', 'dialog');
    await inCard(page, 'Why it was found', 'DisclosureTriangle');
    expect(await buttonsOfCard(newsstand, page)).toEqual(['Close', 'Mark this kind']);
    await press(page, 'Mark this kind');
    await untilMarked(page, 'Tomas Brandl, a dock worker who has looked after the fleet since 2009');
    await press(page, 'Undo');
    await untilUnmarked(page, 'named');
    await inCard(page, 'Mark this kind', 'button');
  });

  test('“Who says this?” takes no objection to what the reader has said is wrong', async () => {
    const page = await openArticle();
    await pointAt(page, 'Critics');
    await press(page, 'This is wrong');
    await press(page, 'On this page');
    await untilCriticsUnmarked(page);
    await select(page, 'Critics say the city', 10, 20);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'Why it was found', 'DisclosureTriangle');
    expect(await buttonsOfCard(newsstand, page)).toEqual(['Close']);
    await forgetChoices();
  });

  test('“Who says this?” says so where nobody was found', async () => {
    const page = await openArticle();
    await select(page, 'City bought', 0, 11);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'No source found', 'dialog');
  });

  test('“Who says this?” reads the paragraph of words outside the article by itself', async () => {
    const page = await openArticle();
    await select(page, 'A person familiar with the harbour', 0, 34);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'Anonymous source', 'dialog');
    expect(await wordsOfCard(newsstand, page)).toContain('Anonymous source\n×\nsources\n');
    expect(await buttonsOfCard(newsstand, page)).toEqual(['Close']);
    // What was asked about is neither marked nor counted for it.
    expect(await page.$('.comments on-record-mark')).toBeNull();
  });

  test('“Who says this?” reads a page that was left alone', async () => {
    const page = await newsstand.open(newsstand.address('shop.html'));
    onTestFinished(() => page.close());
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<p>The coat is dry, critics said on Monday.</p>');
    });
    await select(page, 'The coat is dry', 0, 15);
    await newsstand.askWhoSaysThis(page);
    await inCard(page, 'Group', 'dialog');
  });

  test('an own phrase: which of the reader’s rules marks it, and the next place that the rule marks', async () => {
    const page = await openArticle();
    const rule = { matchCase: false, wholeWords: true, colour: 'red', on: true };
    await store(newsstand, 'sync', {
      'phrases:1': { ...rule, name: 'Weasel words', phrases: ['some experts', 'critics'] },
      'phrases:2': { ...rule, name: 'Boats', phrases: ['ferries'] },
    });
    await page.bringToFront();
    await page.waitForSelector('on-record-mark[data-on-record="own-red"]');
    await pointAt(page, 'Critics');
    await inCard(page, 'Your own phrase', 'dialog');
    expect(await wordsOfCard(newsstand, page)).toContain('Weasel words');
    for (const words of ['Some experts', 'Critics']) {
      await press(page, 'Next mention');
      await page.waitForFunction(
        (next) => document.querySelector('[data-on-record-current]')?.textContent === next,
        {},
        words,
      );
    }
    await store(newsstand, 'sync', {});
  });
});

async function select(page: Page, words: string, start: number, end: number): Promise<void> {
  await page.evaluate(
    (text, from, to) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.includes(text)) node = walker.nextNode();
      node?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (node) getSelection()?.setBaseAndExtent(node, from, node, to);
    },
    words,
    start,
    end,
  );
}
