import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OPTIONS, WELCOME } from '../../scripts/extension-browser';
import type { PageSummary } from '../../src/shared/page-state';
import { EXTENSION, headingOf, type Newsstand, openNewsstand, popupOver } from './harness';
import { boxesNotMirrored, textsWithoutRoom } from './layout';

const LOCALES = resolve(import.meta.dirname, '../../_locales');
const LANGUAGES = readdirSync(LOCALES);
/** Widths of a window, in CSS pixels: a phone's and a computer's. */
const WIDTHS = [360, 1120] as const;

type Texts = Readonly<Record<string, { readonly message: string } | undefined>>;

/**
 * The built extension with one language only. Browsers show an extension in the language of their own interface, and
 * most are installed with one.
 */
async function extensionIn(language: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `on-record-${language}-`));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(EXTENSION, folder, { recursive: true });
  const others = (await readdir(join(folder, '_locales'))).filter((name) => name !== language);
  for (const other of others) await rm(join(folder, '_locales', other), { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content: object = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...content, default_locale: language }));
  return folder;
}

async function newsstandIn(language: string): Promise<Newsstand> {
  const newsstand = await openNewsstand({ extension: await extensionIn(language) });
  onTestFinished(() => newsstand.close());
  return newsstand;
}

async function textsOf(language: string): Promise<Texts> {
  const file = join(LOCALES, language, 'messages.json');
  return JSON.parse(await readFile(file, 'utf8')) as Texts;
}

/** The text in the plural form that the language wants for the figure. */
function counted(texts: Texts, language: string, key: string, figure: number): string {
  const form = texts[`${key}_${new Intl.PluralRules(language).select(figure)}`];
  return form?.message.replace('$1', String(figure)) ?? '';
}

async function summaryOf(newsstand: Newsstand, article: Page): Promise<PageSummary> {
  const state = await newsstand.pageState(article);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return state.summary;
}

async function expectSentence(popup: Page, language: string, { profile }: PageSummary): Promise<void> {
  const texts = await textsOf(language);
  const heading = await headingOf(popup);
  expect(heading).toContain(counted(texts, language, 'claims', profile.claims));
  expect(heading).toContain(counted(texts, language, 'sources', profile.sources));
  expect(heading).toContain(counted(texts, language, 'unnamed', profile.unnamedSources));
  expect(await popup.$eval('html', ({ lang }) => lang)).toBe(language);
}

/** Opens everything that folds, so that each text of the page is seen. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.more[aria-expanded], .unfold')) button.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function openPage(newsstand: Newsstand, path: string): Promise<Page> {
  const page = await newsstand.open(newsstand.pageUrl(path));
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every page has room for its texts, on small screens too', async () => {
    const newsstand = await newsstandIn(language);
    const article = await newsstand.openArticle('ferries.html');
    const summary = await summaryOf(newsstand, article);
    const popup = await popupOver(newsstand, article);
    await expectSentence(popup, language, summary);
    await unfold(popup);
    await popup.waitForSelector('.statements');
    expect(await textsWithoutRoom(popup)).toEqual([]);
    await popup.close();

    for (const file of ['shop.html', 'talsperre.html']) {
      const notice = await popupOver(newsstand, await newsstand.open(newsstand.address(file)));
      expect(await textsWithoutRoom(notice)).toEqual([]);
      await notice.close();
    }

    for (const path of [OPTIONS, WELCOME]) {
      const page = await openPage(newsstand, path);
      await unfold(page);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        expect(await textsWithoutRoom(page)).toEqual([]);
      }
      await page.close();
    }
  });
});

test('a card says in the reader’s language why words are marked', async () => {
  const newsstand = await newsstandIn('de');
  const article = await newsstand.openArticle('ferries.html');
  const { card_why: why, why_foundOf: found } = await textsOf('de');
  await newsstand.pressKey(article, 'next-mark');
  await newsstand.clickAccessible(article, why?.message ?? '', 'DisclosureTriangle');
  const [beginning = ''] = found?.message.split('$1') ?? [];
  await expect.poll(async () => JSON.stringify(await newsstand.accessibility(article))).toContain(beginning);
});

test('every page is its own mirror image when it runs from right to left', async () => {
  const newsstand = await openNewsstand();
  onTestFinished(() => newsstand.close());
  const popup = await popupOver(newsstand, await newsstand.openArticle('ferries.html'));
  await unfold(popup);
  await popup.waitForSelector('.statements');
  expect(await boxesNotMirrored(popup)).toEqual([]);
  expect(await textsWithoutRoom(popup)).toEqual([]);
  await popup.close();
  for (const path of [OPTIONS, WELCOME]) {
    const page = await openPage(newsstand, path);
    await unfold(page);
    expect(await boxesNotMirrored(page)).toEqual([]);
    expect(await textsWithoutRoom(page)).toEqual([]);
  }
});
