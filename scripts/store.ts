/**
 * Takes the pictures that stores show, into store/images (`npm run store`): the marked article with a card, the popup
 * over it, the options, dark colours, and the promotional tile.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium-browser';
import { type ExtensionBrowser, OPTIONS } from './extension-browser';
import { ARTICLES, EXTENSION, emulate, openArticle, openOwnPage, openReadyPopup, SITE } from './pictures';
import { serve } from './serve';

const IMAGES = resolve('store/images');

/** In pixels, as the stores ask for them. */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** As large as browsers let a popup become. */
const POPUP = { width: 390, height: 600 };

const EXPLAINED_MARK =
  'a senior transport official, who spoke on condition of anonymity because the talks were private';

interface PopupPicture {
  readonly name: string;
  readonly colours: 'light' | 'dark';
  /** Selectors of what stands at the top, if not the top itself. */
  readonly articleFrom?: string;
  readonly popupFrom?: string;
}

async function takePictures(): Promise<void> {
  await rm(IMAGES, { recursive: true, force: true });
  await mkdir(IMAGES, { recursive: true });
  const site = await serve(SITE);
  const running = await launchChromium({ extension: EXTENSION });
  await takeCard(running, site.url);
  await takePopup(running, site.url, { name: '2-popup', colours: 'light' });
  await takePopup(running, site.url, {
    name: '3-findings',
    colours: 'light',
    articleFrom: 'aside.related',
    popupFrom: '[aria-labelledby="heading-findings"]',
  });
  await takeOptions(running);
  await takePopup(running, site.url, { name: '5-dark', colours: 'dark' });
  await takeTile(running);
  await running.close();
  await site.close();
  console.log(`Pictures for the stores: ${IMAGES}`);
}

async function takeCard(running: ExtensionBrowser, site: string): Promise<void> {
  const article = await openArticle(running, site + ARTICLES.light, SCREEN);
  const { x, y } = await placeOf(article, EXPLAINED_MARK);
  await article.mouse.move(x, y);
  await article.waitForSelector('[data-on-record-ui]');
  await save(article, '1-card');
  await article.close();
}

/** Where the first line of a mark is in the window, in CSS pixels. */
function placeOf(article: Page, words: string): Promise<{ x: number; y: number }> {
  return article.evaluate((text) => {
    const mark = [...document.querySelectorAll('on-record-mark')].find((it) => it.textContent === text);
    const line = mark?.getClientRects()[0];
    if (!line) throw new Error(`“${text}” is not marked.`);
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, words);
}

/** The popup where browsers open it: a browser without a window takes no picture of both. */
async function takePopup(running: ExtensionBrowser, site: string, picture: PopupPicture): Promise<void> {
  const article = await openArticle(running, site + ARTICLES[picture.colours], SCREEN);
  await scrollTo(article, picture.articleFrom);
  const under = await article.screenshot({ encoding: 'base64' });
  const popup = await openReadyPopup(running, article, POPUP);
  await emulate(popup, picture.colours);
  await scrollTo(popup, picture.popupFrom);
  const over = await popup.screenshot({ encoding: 'base64' });
  await compose(running, picture.name, SCREEN, popupOverArticle(over, under));
  for (const page of [popup, article]) await page.close();
}

/** @param popup, article PNG pictures, in Base64 */
function popupOverArticle(popup: string, article: string): string {
  return `
    <style>
      body { margin: 0; background: url(data:image/png;base64,${article}) }
      img { position: fixed; top: 8px; right: 16px; border-radius: 8px; box-shadow: 0 0 0 1px #8886, 0 8px 28px #0007 }
    </style>
    <img alt="" src="data:image/png;base64,${popup}">`;
}

/** Brings an element to the top of the window, without the line above it. */
async function scrollTo(page: Page, selector?: string): Promise<void> {
  if (selector === undefined) return;
  await page.$eval(selector, (element) => {
    element.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: 1, behavior: 'instant' });
  });
}

async function takeOptions(running: ExtensionBrowser): Promise<void> {
  const options = await openOwnPage(running, OPTIONS, SCREEN);
  await emulate(options, 'light');
  await options.$$eval('#rules li:first-child > details', (parts) => {
    for (const part of parts) part.open = true;
  });
  await scrollTo(options, '#rules');
  await save(options, '4-options');
  await options.close();
}

async function takeTile(running: ExtensionBrowser): Promise<void> {
  const [icon, marks] = await Promise.all([readFile('icons/icon.svg', 'utf8'), readFile('src/page/marks.css', 'utf8')]);
  await compose(running, 'tile', TILE, tile(icon, marks));
}

function tile(icon: string, marksStyle: string): string {
  return `
    <style>
      ${marksStyle}
      body { margin: 0; height: 100vh; display: grid; align-content: center; gap: 22px; padding: 0 36px;
        box-sizing: border-box; background: #fdfcf9; color: #1c1b19; font: 27px/1.5 Georgia, "Liberation Serif", serif }
      header { display: flex; align-items: center; gap: 18px; font-size: 44px; font-weight: bold; line-height: 1 }
      svg { width: 72px }
      p { margin: 0 }
    </style>
    <header>${icon}On Record</header>
    <p>
      “The deal is done,” said
      <on-record-mark data-on-record="orange double">a person familiar with the talks</on-record-mark>.
    </p>`;
}

/** Takes a picture of a page that is only made for it. */
async function compose(running: ExtensionBrowser, name: string, size: typeof SCREEN, html: string): Promise<void> {
  const page = await running.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await save(page, name);
  await page.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
