import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EXTENSION, lookOf, markedPhrases, type Newsstand, openNewsstand, untilMarked, untilShown } from './harness';
import { openOptions } from './options-page';

/** What `watchful.js` leaves in its page. */
declare global {
  interface Window {
    whatWasSeen(): Promise<string[]>;
  }
}

const LAST_MARKED = 'reportedly';
/** Everything that parts of the extension tell each other: see `src/shared/messages.ts`. */
const MESSAGES = [
  'getPageState',
  'scanPage',
  'showNextMention',
  'showStatement',
  'showNeighbour',
  'whoSaysThis',
  'getRecord',
  'countPhrases',
  'getSite',
  'pageStateChanged',
];

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** Every name of elements, attributes, properties and events that the content script and the style of marks have. */
function ownNames(): string[] {
  const script = readFileSync(join(EXTENSION, 'src/content/main.iife.js'), 'utf8');
  return [...new Set(script.match(/(?:data-)?on-?record(?:[-:][a-z-]*[a-z]|[A-Z]\w+)?/g) ?? [])];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

/** Opens a page that looks for us, and is told more than any page could know: all our names, and where our files are. */
async function openWatchful(file: string): Promise<Page> {
  const wanted = new URLSearchParams();
  for (const name of ownNames()) wanted.append('name', name);
  for (const path of filesOf(EXTENSION).filter((path) => /^(?:manifest|icons|src)/.test(path)))
    wanted.append('address', newsstand.pageUrl(path));
  const page = await newsstand.open(`${newsstand.address(file)}?${wanted}`);
  onTestFinished(() => page.close());
  return page;
}

/** One that knows no names: it would get no marks if it had an element with the name of ours. */
async function openMarked(): Promise<Page> {
  const page = await newsstand.open(newsstand.address('watchful-story.html'));
  onTestFinished(() => page.close());
  await untilMarked(page, LAST_MARKED);
  return page;
}

async function untilState(page: Page, status: string): Promise<void> {
  await expect.poll(async () => (await newsstand.pageState(page))?.status).toBe(status);
}

function whatWasSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => window.whatWasSeen());
}

describe('a page that looks for the extension by every means', () => {
  test('is told the right names', () => {
    expect(ownNames()).toEqual(expect.arrayContaining(['on-record-mark', 'data-on-record']));
  });

  test('finds nothing, where it is no article', async () => {
    const page = await openWatchful('watchful.html');
    await untilState(page, 'not-article');
    expect(await whatWasSeen(page)).toEqual([]);
  });

  test('finds nothing, where the reader has paused its site', async () => {
    const options = await openOptions(newsstand);
    await options.locator('#site-never').fill('127.0.0.1');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.entries');
    const page = await openWatchful('watchful-story.html');
    await untilState(page, 'paused');
    expect(await whatWasSeen(page)).toEqual([]);
  });
});

describe('a page with marks', () => {
  test('learns from them what they look like, and nothing else', async () => {
    const page = await openMarked();
    const marks = await page.$$eval('on-record-mark', (all) =>
      all.map((mark) => ({
        attributes: mark.getAttributeNames(),
        look: mark.getAttribute('data-on-record'),
        own: [...Object.keys(mark), ...Object.getOwnPropertySymbols(mark)],
        html: mark.innerHTML === mark.textContent,
      })),
    );
    expect(marks.length).toBeGreaterThan(3);
    const looks = ['anonymous', 'official', 'group', 'hearsay'].map(lookOf);
    for (const { look, ...rest } of marks) {
      expect(rest).toEqual({ attributes: ['data-on-record'], own: [], html: true });
      expect(looks).toContain(look);
    }
  });

  test('can neither stop the extension nor drive it', async () => {
    const page = await openMarked();
    const [marked, before] = [await markedPhrases(page), await newsstand.pageState(page)];
    await page.evaluate(
      (names, messages) => {
        for (const name of [...names, 'on-record:take-over', 'on-record:stop'])
          for (const target of [document, window, document.documentElement, document.querySelector('on-record-mark')])
            target?.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { name } }));
        for (const name of messages) {
          for (const data of [undefined, 0, 1, [0], { status: 'failed' }]) {
            window.postMessage({ name, data }, '*');
            window.postMessage(JSON.stringify({ name, data }), '*');
          }
        }
      },
      ownNames(),
      MESSAGES,
    );
    // The reader can still do what the page could not: the script is there, and has shown no place before.
    expect(await page.$('[data-on-record-shown], [data-on-record-ui]')).toBeNull();
    await newsstand.pressKey(page, 'next-mark');
    await untilShown(page, 'Two engineers familiar with the plan');
    expect(await markedPhrases(page)).toEqual(marked);
    expect(await newsstand.pageState(page)).toEqual(before);
  });
});
