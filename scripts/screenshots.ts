/**
 * Takes the pictures in docs/images (`npm run screenshots`): a made-up article with its marks, a card, the popup, the options
 * and the welcome page, each in light, dark and forced colours.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium-browser';
import { OPTIONS, WELCOME } from './extension-browser';
import { ARTICLES, EXTENSION, emulate, openArticle, openOwnPage, openReadyPopup, SITE, takeWhole } from './pictures';
import { serve } from './serve';

const IMAGES = resolve('docs/images');

/** In CSS pixels. */
const ARTICLE_SIZE = { width: 1080, height: 900, deviceScaleFactor: 1.5 };
const POPUP_SIZE = { width: 390, height: 600 };
const PAGE_SIZE = { width: 800, height: 900 };

async function takeScreenshots(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const site = await serve(SITE);
  const running = await launchChromium({ extension: EXTENSION });
  for (const colours of ['light', 'dark', 'forced'] as const) {
    const pathOf = (name: string): string => join(IMAGES, `${name}-${colours}.png`);
    const take = async (page: Page, name: string): Promise<void> => {
      await emulate(page, colours);
      await page.screenshot({ path: pathOf(name) });
    };
    const takeAll = async (page: Page, name: string): Promise<void> => {
      await emulate(page, colours);
      await takeWhole(page, pathOf(name));
    };
    const article = await openArticle(running, site.url + ARTICLES[colours], ARTICLE_SIZE);
    await take(article, 'article');
    await running.pressKey(article, 'next-mark');
    await article.waitForSelector('[data-on-record-ui]');
    await take(article, 'card');
    await article.keyboard.press('Escape');
    const popup = await openReadyPopup(running, article, POPUP_SIZE);
    await takeAll(popup, 'popup');
    const options = await openOwnPage(running, OPTIONS, PAGE_SIZE);
    await take(options, 'options');
    const welcome = await openOwnPage(running, WELCOME, PAGE_SIZE);
    await takeAll(welcome, 'welcome');
    for (const page of [welcome, options, popup, article]) await page.close();
  }
  await running.close();
  await site.close();
  console.log(`Screenshots: ${IMAGES}`);
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
