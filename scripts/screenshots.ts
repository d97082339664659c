/**
 * Takes the pictures in docs/images (`npm run screenshots`): a made-up article with its marks, the popup, the options
 * and the welcome page, each in light, dark and forced colours.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium, OPTIONS, WELCOME } from './extension-browser';
import { serve } from './serve';

const SITE = resolve('tests/fixtures/site');
const EXTENSION = resolve('dist/chrome');
const IMAGES = resolve('docs/images');

/** What a reader may have asked the system for, by the name that pictures of it carry. */
const COLOURS = {
  light: { name: 'prefers-color-scheme', value: 'light' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  forced: { name: 'forced-colors', value: 'active' },
} as const;

/** The made-up paper is light or dark itself, whatever the reader prefers: each has its article. */
const ARTICLES = { light: 'ferries.html', dark: 'reservoir.html', forced: 'ferries.html' } as const;

/** In CSS pixels. */
const ARTICLE_SIZE = { width: 1080, height: 900, deviceScaleFactor: 1.5 };
const POPUP_SIZE = { width: 390, height: 600 };
const PAGE_SIZE = { width: 800, height: 900 };

async function takeScreenshots(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const site = await serve(SITE);
  const running = await launchChromium({ extension: EXTENSION });
  for (const colours of ['light', 'dark', 'forced'] as const) {
    const take = async (page: Page, name: string, fullPage = false): Promise<void> => {
      await emulate(page, COLOURS[colours]);
      await page.screenshot({ path: join(IMAGES, `${name}-${colours}.png`), fullPage });
    };
    const article = await running.open(site.url + ARTICLES[colours]);
    await article.setViewport(ARTICLE_SIZE);
    await article.waitForSelector('on-record-mark');
    await take(article, 'article');
    const popup = await running.openPopupAsTab(article);
    await popup.setViewport(POPUP_SIZE);
    await popup.waitForSelector('main[aria-busy="false"] h1');
    await take(popup, 'popup', true);
    const options = await openOwnPage(running, OPTIONS);
    await take(options, 'options');
    const welcome = await openOwnPage(running, WELCOME);
    await take(welcome, 'welcome', true);
    for (const page of [welcome, options, popup, article]) await page.close();
  }
  await running.close();
  await site.close();
  console.log(`Screenshots: ${IMAGES}`);
}

/** Puppeteer knows no forced colours, but the browser does. */
async function emulate(page: Page, feature: { name: string; value: string }): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [feature] });
}

async function openOwnPage(running: ExtensionBrowser, path: string): Promise<Page> {
  const page = await running.open(running.pageUrl(path));
  await page.setViewport(PAGE_SIZE);
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
