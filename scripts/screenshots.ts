/** Takes the pictures in docs/images: the made-up articles with their marks, and the popup (`npm run screenshots`). */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium } from './extension-browser';
import { serve } from './serve';

const SITE = resolve('tests/fixtures/site');
const EXTENSION = resolve('dist/chrome');
const IMAGES = resolve('docs/images');

const PICTURES = [
  { file: 'ferries.html', scheme: 'light' },
  { file: 'reservoir.html', scheme: 'dark' },
] as const;

async function takeScreenshots(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const site = await serve(SITE);
  const running = await launchChromium({ extension: EXTENSION });
  for (const { file, scheme } of PICTURES) {
    const article = await running.open(site.url + file);
    await article.setViewport({ width: 1080, height: 900, deviceScaleFactor: 1.5 });
    await article.waitForSelector('on-record-mark');
    await article.screenshot({ path: join(IMAGES, `article-${scheme}.png`) });
    const popup = await popupIn(running, article, scheme);
    await popup.screenshot({ path: join(IMAGES, `popup-${scheme}.png`), fullPage: true });
    await article.close();
  }
  await running.close();
  await site.close();
  console.log(`Screenshots: ${IMAGES}`);
}

async function popupIn(running: ExtensionBrowser, article: Page, scheme: string): Promise<Page> {
  const popup = await running.openPopupAsTab(article);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.waitForSelector('main[aria-busy="false"] h1');
  return popup;
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
