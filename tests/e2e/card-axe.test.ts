import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { SCHEMES, violationsIn } from './axe';
import { EXTENSION, type Newsstand, openNewsstand } from './harness';
import { CARD, pointAt, untilOpen } from './in-card';
import { store } from './options-page';

const CONTENT_SCRIPT = 'src/content/main.iife.js';

/**
 * A copy of the extension whose card is open to scripts: axe runs in the page, and nothing in a page can look into a
 * closed shadow root. Nothing else differs.
 */
let folder: string;
let newsstand: Newsstand;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-open-card-'));
  await cp(EXTENSION, folder, { recursive: true });
  const file = join(folder, CONTENT_SCRIPT);
  const script = await readFile(file, 'utf8');
  const opened = script.replace(/attachShadow\(\{mode:(["'`])closed\1\}\)/, `attachShadow({mode:'open'})`);
  expect(opened).not.toBe(script);
  await writeFile(file, opened);
  newsstand = await openNewsstand({ extension: folder });
});

afterAll(async () => {
  await newsstand.close();
  await rm(folder, { recursive: true });
});

/** Presses a button of the card, or unfolds what is folded, and waits until the card says something. */
async function press(page: Page, name: string, said: string): Promise<void> {
  await page.evaluate(
    (card, words) => {
      const controls = document.querySelector(card)?.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [];
      [...controls].find((control) => control.textContent === words)?.click();
    },
    CARD,
    name,
  );
  await page.waitForFunction(
    (card, words) =>
      document.querySelector(card)?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText.includes(words),
    { polling: 50 },
    CARD,
    said,
  );
}

const SOURCE = 'a senior transport official, who spoke on condition of anonymity because the talks were private';
const SEA = { name: 'Sea', phrases: ['ferries'], matchCase: false, wholeWords: true, colour: 'red', on: true };

describe.each(SCHEMES)('axe finds nothing to mend on a card in %s', (scheme) => {
  async function openCard(words: string): Promise<Page> {
    const article = await newsstand.openArticle('ferries.html');
    onTestFinished(() => article.close());
    await pointAt(article, words);
    await untilOpen(article);
    return article;
  }

  test('that tells of a source, also unfolded', async () => {
    const article = await openCard(SOURCE);
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
    await press(article, 'Why it is marked', 'Found by “said”');
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
  });

  test('that asks where a mark is wrong, and says that it is gone', async () => {
    onTestFinished(() => store(newsstand, 'local', {}));
    const article = await openCard('Critics');
    await press(article, 'This is wrong', 'Anywhere');
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
    await press(article, 'On this page', 'Undo');
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
  });

  test('of an own phrase', async () => {
    onTestFinished(() => store(newsstand, 'sync', {}));
    await store(newsstand, 'sync', { 'phrases:1': SEA });
    const article = await openCard('ferries');
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
  });

  test('of words that nobody says', async () => {
    const article = await newsstand.openArticle('ferries.html');
    onTestFinished(() => article.close());
    await article.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    await newsstand.askWhoSaysThis(article);
    await untilOpen(article);
    expect(await violationsIn(newsstand, article, scheme, CARD)).toEqual([]);
  });
});
