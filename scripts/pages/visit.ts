/** Opens one saved page in Chromium, with or without the extension, and looks at what came out. */
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '../../src/shared/page-state';
import type { ExtensionBrowser } from '../extension-browser';
import { timesOf } from './times';

export interface Visit {
  /** `innerText` of the page when it is loaded and, with the extension, marked. */
  readonly text: string;
  /** Errors that the page's console shows, those of the page's own scripts included. */
  readonly errors: readonly string[];
}

export interface ExtensionVisit extends Visit {
  readonly state: PageState | undefined;
  /** `innerText` right after every mark was replaced by what it holds, in the same task as `text`. */
  readonly textWithoutMarks: string;
  readonly marks: readonly MarkInPage[];
  /** Errors from the extension's own code. */
  readonly ownErrors: readonly string[];
  /** Time that the extension's script ran in the page, in milliseconds. */
  readonly scriptMs: number;
  /** The longest task of the page in which the extension's script ran, in milliseconds. */
  readonly longestTaskMs: number;
}

export interface MarkInPage {
  readonly rule: string;
  readonly text: string;
  /** The text around it in the same block. */
  readonly before: string;
  readonly after: string;
  /** In the page's first heading, or in the standfirst: the block whose words the page gives as its description. */
  readonly inHeadline: boolean;
}

const LOAD_TIMEOUT = 15_000;
const QUIET_TIMEOUT = 5_000;
const SCAN_TIMEOUT = 5_000;
const TRACE = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, errors } = await newOfflinePage(browser);
  await load(page, url);
  const text = await page.evaluate(() => document.body?.innerText ?? '');
  await page.close();
  return { text, errors };
}

export async function visitWithExtension(running: ExtensionBrowser, url: string): Promise<ExtensionVisit> {
  const { page, errors } = await newOfflinePage(running.browser);
  await page.tracing.start({ categories: TRACE });
  await load(page, url);
  const state = await finalState(running, page);
  const trace = await page.tracing.stop();
  const seen = await page.evaluate(lookAtMarks);
  await page.close();

  const origin = running.pageUrl('');
  const ownErrors = errors.filter((error) => error.includes(origin));
  return { ...seen, state, errors, ownErrors, ...timesOf(trace, origin) };
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
    void (here ? request.continue() : request.abort());
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
  await page.goto(url, { timeout: LOAD_TIMEOUT }).catch(() => undefined);
  await page.waitForNetworkIdle({ idleTime: 200, timeout: QUIET_TIMEOUT }).catch(() => undefined);
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

/** Runs in the page, in one task, so that the page's own scripts cannot change anything in between. */
function lookAtMarks() {
  // What is far from the screen is marked as it comes near, or before the page is printed.
  window.dispatchEvent(new Event('beforeprint'));
  const elements = [...document.querySelectorAll<HTMLElement>('on-record-mark')];
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content.trim();
  const marks = elements.map((mark) => {
    const block = mark.closest('p, li, blockquote, h1, h2, h3, h4, td, figcaption, dd, div, article') ?? document.body;
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEndBefore(mark);
    const after = document.createRange();
    after.selectNodeContents(block);
    after.setStartAfter(mark);
    return {
      rule: mark.dataset.onRecord ?? '',
      before: before.toString(),
      text: mark.textContent ?? '',
      after: after.toString(),
      inHeadline: mark.closest('h1') !== null || block.textContent.trim() === description,
    };
  });
  const text = document.body?.innerText ?? '';
  for (const mark of elements) mark.replaceWith(...mark.childNodes);
  return { marks, text, textWithoutMarks: document.body?.innerText ?? '' };
}
