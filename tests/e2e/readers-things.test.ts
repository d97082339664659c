import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Accessible } from '../../scripts/extension-browser';
import { IN_FIREFOX, type Newsstand, openNewsstand, untilMarked } from './harness';

const READABILITY = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/@mozilla/readability/Readability.js'),
  'utf8',
);
const CARD = '[data-on-record-ui]';
/** Pixels. */
const LINE = 30;
/** Begins before a mark and ends in it. */
const ACROSS = 'before inspectors had finished a review of their engines, three people familiar';

let newsstand: Newsstand;
let plain: Newsstand;
/** The same article with marks and without. */
let marked: Page;
let control: Page;

beforeAll(async () => {
  newsstand = await openNewsstand();
  plain = await openNewsstand({});
});

afterAll(async () => {
  await newsstand.close();
  await plain.close();
});

beforeEach(async () => {
  marked = await newsstand.openArticle('ferries.html');
  control = await plain.open(plain.address('ferries.html'));
  onTestFinished(async () => {
    await marked.close();
    await control.close();
  });
});

/** Pixels that a page has scrolled, once it has. */
async function scrolled(page: Page): Promise<number> {
  await page.waitForFunction(() => scrollY > 0);
  return page.evaluate(() => scrollY);
}

async function expectSame<T>(look: (page: Page) => Promise<T>): Promise<T> {
  const [withMarks, without] = await Promise.all([look(marked), look(control)]);
  expect(withMarks).toEqual(without);
  return withMarks;
}

describe('copied from the article', () => {
  /** Copies the article's text into a field of the page, as a reader would by keyboard. */
  async function copyInto(page: Page, field: string): Promise<void> {
    await page.bringToFront();
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      getSelection()?.selectAllChildren(document.querySelector('article') as Element);
    }, field);
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  test('plain text has no character more or less', async () => {
    const text = await expectSame(async (page) => {
      await copyInto(page, '<textarea id="field"></textarea>');
      return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
    });
    expect(text).toContain(ACROSS);
  });

  test('rich text has no mark, and marks are there again afterwards', async () => {
    const html = await expectSame(async (page) => {
      await page.evaluate(() => {
        document.addEventListener('paste', ({ clipboardData }) => {
          document.body.dataset.pasted = clipboardData?.getData('text/html').replaceAll(location.host, '');
        });
      });
      await copyInto(page, '<div id="field" contenteditable="true"></div>');
      return page.evaluate(() => document.body.dataset.pasted);
    });
    expect(html).toContain('three people');
    await untilMarked(marked, 'the aide');
  });

  /** What a page is given when the reader pastes: plain text and HTML. */
  async function notePasted(page: Page): Promise<void> {
    await page.bringToFront();
    await page.evaluate(() => {
      document.addEventListener('paste', ({ clipboardData }) => {
        const flavours = ['text/plain', 'text/html'].map((flavour) => clipboardData?.getData(flavour));
        document.body.dataset.pasted = flavours.join('\n').replaceAll(location.host, '');
      });
    });
  }

  async function pressAndPaste(page: Page, ...keys: readonly ('a' | 'c')[]): Promise<string | undefined> {
    await page.keyboard.down('Control');
    for (const key of [...keys, 'v'] as const) await page.keyboard.press(key);
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-pasted]');
    return page.evaluate(() => document.body.dataset.pasted);
  }

  test('a card that is open stays out, and stays open', async () => {
    await newsstand.pressKey(marked, 'next-mark');
    await marked.waitForSelector(CARD);
    const copied = await expectSame(async (page) => {
      await notePasted(page);
      return pressAndPaste(page, 'a', 'c');
    });
    expect(copied).toContain('three people');
    await marked.waitForFunction((card) => document.activeElement?.matches(card), {}, CARD);
    await untilMarked(marked, 'the aide');
  });

  // Firefox's driver tells no place inside a closed shadow root at which the mouse could select words.
  test.skipIf(IN_FIREFOX)('words of the card itself can be copied', async () => {
    await newsstand.pressKey(marked, 'next-mark');
    await notePasted(marked);
    const title = await marked.waitForSelector('::-p-aria([name="Anonymous source"][role="heading"])');
    await title?.click({ count: 3 });
    expect(await pressAndPaste(marked, 'c')).toContain('Anonymous source');
  });
});

test('text that is dragged elsewhere has no mark', async () => {
  const html = await expectSame(async (page) => {
    await page.bringToFront();
    await page.evaluate(() => {
      const field = document.createElement('div');
      field.contentEditable = 'true';
      field.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px; background: white';
      document.body.append(field);
      // Chromium tells what is dragged when it is dropped; Firefox on the way, and drops nothing without a window.
      for (const type of ['dragover', 'drop'] as const)
        field.addEventListener(type, ({ dataTransfer }) => {
          // Firefox breaks lines where it likes, which is the same HTML.
          const html = dataTransfer?.getData('text/html').replace(/\s+/g, ' ');
          if (html) document.body.dataset.dropped = html.replaceAll(location.host, '');
        });
    });
    const paragraph = await page.waitForSelector('article p:nth-of-type(4)');
    await paragraph?.click({ count: 3, offset: { x: 20, y: 10 } });
    const box = await paragraph?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(200, 30, { steps: 10 });
    await page.mouse.up();
    await page.waitForFunction(() => document.body.dataset.dropped !== undefined);
    return page.evaluate(() => document.body.dataset.dropped);
  });
  expect(html).toContain('a senior transport official');
});

test('a triple click selects the paragraph, and a double click the word', async () => {
  for (const count of [2, 3]) {
    const text = await expectSame(async (page) => {
      await page.bringToFront();
      await page.locator('article p:nth-of-type(5)').click({ count, offset: { x: 20, y: 10 } });
      return page.evaluate(() => getSelection()?.toString());
    });
    expect(text).not.toBe('');
  }
});

test('find in page finds words across the edge of a mark', async () => {
  const found = await expectSame((page) =>
    page.evaluate((words) => {
      const isFound = (window as unknown as { find(words: string): boolean }).find(words);
      return [isFound, getSelection()?.toString()];
    }, ACROSS),
  );
  expect(found).toEqual([true, ACROSS]);
});

test('an address with a text fragment leads to the words', async () => {
  const fragment = '#:~:text=older%20boats%20should%20have%20been%20repaired';
  for (const page of [marked, control]) {
    await page.setViewport({ width: 800, height: 200 });
    await page.goto('about:blank');
  }
  await marked.goto(newsstand.address('ferries.html') + fragment);
  await control.goto(plain.address('ferries.html') + fragment);
  await marked.waitForSelector('on-record-mark');
  const [withMarks, without] = await Promise.all([scrolled(marked), scrolled(control)]);
  // Firefox goes by where a text node begins, which a mark may move by a line.
  expect(Math.abs(withMarks - without)).toBeLessThanOrEqual(IN_FIREFOX ? LINE : 0);
});

test('a reader view shows the same article', async () => {
  const text = await expectSame((page) =>
    page.evaluate((source) => {
      const Readability = new Function(`${source}; return Readability`)();
      return new Readability(document.cloneNode(true)).parse().textContent as string;
    }, READABILITY),
  );
  expect(text).toContain(ACROSS);
});

test('a screen reader reads the same text', async () => {
  const [text, without] = [
    spokenText(await newsstand.accessibility(marked)),
    spokenText(await plain.accessibility(control)),
  ];
  expect(text).toBe(without);
  expect(text).toContain('a review of their engines, <link>three people</link> familiar with');
});

/** What is read out: texts in order, those that touch joined, and the roles of everything else that is not ignored. */
function spokenText(node: Accessible): string {
  if (node.role === 'InlineTextBox') return '';
  if (node.role === 'StaticText') return node.name ?? '';
  const inside = (node.children ?? []).map(spokenText).join('');
  return node.role === 'generic' || node.role === 'none' ? inside : `<${node.role}>${inside}</${node.role}>`;
}

test('on paper there are no marks', async () => {
  await newsstand.emulateMedia(marked, { medium: 'print' });
  const styles = await marked.$$eval('on-record-mark', (marks) =>
    marks.map((mark) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(mark);
      return `${backgroundColor} ${textDecorationLine}`;
    }),
  );
  expect(new Set(styles)).toEqual(new Set(['rgba(0, 0, 0, 0) none']));
});

test('a link with a mark in it works', async () => {
  await Promise.all([marked.waitForNavigation(), marked.locator('a > on-record-mark').click()]);
  expect(marked.url()).toBe(newsstand.address('reservoir.html'));
});

describe('a translator changes the same text', () => {
  function translate(page: Page, wrapping: boolean): Promise<string> {
    return page.$eval(
      'main',
      (main, wrapping) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
        for (const node of nodes) {
          if (!wrapping) node.data = node.data.toUpperCase();
          else if (node.data.trim() !== '') {
            const font = document.createElement('font');
            font.append(node.data.toUpperCase());
            node.replaceWith(font);
          }
        }
        return new Promise<string>((resolve) => setTimeout(() => resolve(main.textContent)));
      },
      wrapping,
    );
  }

  test.each([
    ['writing into every text node', false],
    ['putting an element in place of every text node', true],
  ])('%s', async (_, wrapping) => {
    const text = await expectSame((page) => translate(page, wrapping));
    expect(text).toContain(ACROSS.toUpperCase());
    // What On Record does about the change later does not change the text either.
    await marked.evaluate(() => document.querySelector('article')?.append('More.'));
    await control.evaluate(() => document.querySelector('article')?.append('More.'));
    await newsstand.pageState(marked);
    await expectSame((page) => page.$eval('main', (main) => main.innerText));
  });
});
