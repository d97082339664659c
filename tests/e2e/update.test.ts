import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  EXTENSION,
  headingOf,
  IN_FIREFOX,
  innerText,
  markedPhrases,
  type Newsstand,
  openNewsstand,
  popupOver,
} from './harness';

/** A copy of the extension, so that a newer version can take its place. */
let folder: string;
let newsstand: Newsstand;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-update-'));
  await cp(EXTENSION, folder, { recursive: true });
  newsstand = await openNewsstand({ extension: folder });
});

afterAll(async () => {
  await newsstand.close();
  await rm(folder, { recursive: true });
});

async function update(version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  await newsstand.install(folder);
}

/** Marks in marks: what a page would show that was marked twice. */
function doubleMarks(page: Page): Promise<number> {
  return page.$$eval('on-record-mark on-record-mark', (marks) => marks.length);
}

test('an update opens no tab and leaves open pages as they are, marked once, and the popup says what to do', async () => {
  const article = await newsstand.openArticle('ferries.html');
  const [text, marked] = [await innerText(article), await markedPhrases(article)];

  const tabs = (await newsstand.addresses()).length;

  for (const version of ['77.1', '77.2']) {
    await update(version);
    expect(await innerText(article)).toBe(text);
    const popup = await popupOver(newsstand, article);
    // Firefox starts the new version in open pages by itself.
    if (!IN_FIREFOX) {
      expect(await headingOf(popup)).toBe('This page was not scanned');
      expect(await popup.$eval('main', ({ innerText }) => innerText)).toContain('Reload the page to scan it');
      await popup.locator('::-p-text(Scan this page)').click();
    }
    await popup.waitForSelector('.bar');
    await expect.poll(() => markedPhrases(article)).toEqual(marked);
    expect(await doubleMarks(article)).toBe(0);
    expect(await innerText(article)).toBe(text);
    await popup.close();
    await expect.poll(async () => (await newsstand.addresses()).length).toBe(tabs);
  }

  await article.reload();
  await expect.poll(() => markedPhrases(article)).toEqual(marked);
});
