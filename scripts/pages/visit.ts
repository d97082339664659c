/** Opens one saved page in a browser, with or without the extension, and looks at what came out. */
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '../../src/shared/page-state';
import type { ExtensionBrowser } from '../extension-browser';
import type { MarkedVisit, Visit } from './compare';
import { type LookAtMarks, lookAtPage, type MarkInPage } from './look';
import { type Times, TRACE, timesOf } from './times';

export interface ExtensionVisit extends MarkedVisit {
  readonly state: PageState | undefined;
  readonly marks: readonly MarkInPage[];
  /** Errors from the extension's own code. */
  readonly ownErrors: readonly string[];
  /** Undefined in a browser that does not tell. */
  readonly times: Times | undefined;
}

/** Milliseconds. */
const LOAD_TIMEOUT = 15_000;
const QUIET_TIMEOUT = 5_000;
const SCAN_TIMEOUT = 5_000;
const REST_TIMEOUT = 3_000;
/** A page is at rest when nothing has changed for so many looks, a tenth of a second apart. */
const REST_ROUNDS = 5;

/**
 * Opens a page with and without the extension at the same time, and looks at both when both are at rest: pages go on by
 * their timers, so that a longer visit may show more.
 *
 * @param isTraced whether to measure times, which Chromium alone can tell
 */
export async function visitBoth(
  running: ExtensionBrowser,
  control: Browser,
  url: string,
  isTraced: boolean,
): Promise<[ExtensionVisit, Visit]> {
  const [marked, plain] = await Promise.all([openWithExtension(running, url, isTraced), open(control, url)]);
  const [seen, { look }] = await Promise.all([lookAt(marked.page), lookAt(plain.page)]);
  const { state, times, errors } = marked;
  const isOwn = (error: string) => error.includes(running.pageUrl(''));
  return [
    { ...seen, state, times, errors: errors.filter((error) => !isOwn(error)), ownErrors: errors.filter(isOwn) },
    { look, errors: plain.errors },
  ];
}

async function openWithExtension(running: ExtensionBrowser, url: string, isTraced: boolean) {
  const { page, errors } = await newOfflinePage(running.browser);
  if (isTraced) await page.tracing.start({ categories: TRACE });
  await load(page, url);
  const state = await finalState(running, page);
  const trace = isTraced ? await page.tracing.stop() : undefined;
  return { page, errors, state, times: isTraced ? timesOf(trace, running.pageUrl('')) : undefined };
}

async function open(browser: Browser, url: string) {
  const { page, errors } = await newOfflinePage(browser);
  await load(page, url);
  return { page, errors };
}

async function lookAt(page: Page): Promise<LookAtMarks> {
  const seen = await page.evaluate(lookAtPage);
  await page.close();
  return seen;
}

async function newOfflinePage(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  page.on('console', (message) => {
    const place = message.location().url ?? '';
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      errors.push(`${message.text()} ${place}`);
    }
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const here = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    // It may have gone with the page.
    (here ? request.continue() : request.abort()).catch(() => undefined);
  });
  // The page's own dice fall the same way each time, so that two visits can be compared.
  await page.evaluateOnNewDocument(() => {
    let seed = 1;
    Math.random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
  });
  return { page, errors };
}

async function load(page: Page, url: string): Promise<void> {
  // To ask for its state does so too, which pages notice.
  await page.bringToFront();
  await page.goto(url, { timeout: LOAD_TIMEOUT }).catch(() => undefined);
  await page.waitForNetworkIdle({ idleTime: 200, timeout: QUIET_TIMEOUT }).catch(() => undefined);
  await untilAtRest(page);
}

/** Waits until the page's own scripts have stopped changing it, or for as long as one may wait for that. */
async function untilAtRest(page: Page): Promise<void> {
  const end = Date.now() + REST_TIMEOUT;
  let before = '';
  for (let same = 0; same < REST_ROUNDS && Date.now() < end; ) {
    const now = await page.evaluate(() => {
      const elements = document.querySelectorAll('*').length;
      return `${elements} ${document.documentElement.scrollHeight} ${document.body?.innerText.length}`;
    });
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The state of the page once it is scanned and painted, or left alone; undefined if nobody answers. */
async function finalState(running: ExtensionBrowser, page: Page): Promise<PageState | undefined> {
  const end = Date.now() + SCAN_TIMEOUT;
  let state = await running.pageState(page);
  while ((state === undefined || state.status === 'scanning') && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = await running.pageState(page);
  }
  // Painting is done when a frame came after the answer.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  return state;
}
