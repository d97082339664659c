/** What the scripts share that take pictures of the built extension: `screenshots.ts` and `store.ts`. */
import { resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';

/** A small made-up newspaper. */
export const SITE = resolve('tests/fixtures/site');
export const EXTENSION = resolve('dist/chrome');

/** What a reader may have asked the system for, by the name that pictures of it carry. */
export const COLOURS = {
  light: { name: 'prefers-color-scheme', value: 'light' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  forced: { name: 'forced-colors', value: 'active' },
} as const;

/** The made-up paper is light or dark itself, whatever the reader prefers: each has its article. */
export const ARTICLES = { light: 'ferries.html', dark: 'reservoir.html', forced: 'ferries.html' } as const;

/** Shows a page in these colours. Puppeteer knows no forced colours, but the browser does. */
export async function emulate(page: Page, colours: keyof typeof COLOURS): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [COLOURS[colours]] });
}

/** Opens an article and waits for its marks. */
export async function openArticle(running: ExtensionBrowser, url: string, viewport: Viewport): Promise<Page> {
  const article = await running.open(url);
  await article.setViewport(viewport);
  await article.waitForSelector('on-record-mark');
  return article;
}

/** Opens the popup about an article, as a page, and waits for what it says. */
export async function openReadyPopup(running: ExtensionBrowser, article: Page, viewport: Viewport): Promise<Page> {
  const popup = await running.openPopupAsTab(article);
  await popup.setViewport(viewport);
  await popup.waitForSelector('main[aria-busy="false"] h1');
  return popup;
}

/** Opens one of the extension's own pages and waits until it shows the settings. */
export async function openOwnPage(running: ExtensionBrowser, path: string, viewport: Viewport): Promise<Page> {
  const page = await running.open(running.pageUrl(path));
  await page.setViewport(viewport);
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

/** Takes a picture of all of a page, in a window of its height: what stays in sight stands at its end. */
export async function takeWhole(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewport({ ...page.viewport(), width, height });
  await page.screenshot({ path });
}
