/** What the tests of hostile pages share: such a page with the extension, and the same without it. */
import type { Page } from 'puppeteer-core';
import { onTestFinished, vi } from 'vitest';
import { launchChromium } from '../../scripts/chromium-browser';
import type { ExtensionBrowser } from '../../scripts/extension-browser';
import { launchFirefox } from '../../scripts/firefox-browser';
import { type Times, TRACE, timesOf } from '../../scripts/pages/times';
import type { PageState } from '../../src/shared/page-state';
import { EXTENSION, IN_FIREFOX } from './harness';
import { type HostilePage, serveHostile } from './hostile-site';

/** The names of all elements but our marks, and the text as readers see it. */
export interface Content {
  readonly elements: readonly string[];
  readonly text: string;
}

export interface HostileStand {
  readonly running: ExtensionBrowser;
  address(path: string): string;
  /**
   * Opens a page with the extension, one at a time. Closed after the test. Where the browser can be traced, prints what
   * the extension's script took in it until then.
   */
  open(path: string): Promise<Page>;
  /** What the same page holds without the extension, once `isReady` is true of it. */
  control(path: string, isReady?: string): Promise<Content>;
  /** Errors of the extension in pages and in its background since the last call. */
  ownErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Starts one browser with the extension and one without, and the pages.
 *
 * @param patience milliseconds to wait for anything in a page: some are so large that browsers take long to show them
 */
export async function openHostileStand(
  pages: Readonly<Record<string, HostilePage>>,
  patience = 30_000,
): Promise<HostileStand> {
  const launch = IN_FIREFOX ? launchFirefox : launchChromium;
  const [site, running, plain] = await Promise.all([serveHostile(pages), launch({ extension: EXTENSION }), launch({})]);
  const errorsSoFar = await running.noteErrors();
  let told = 0;
  const address = (path: string) => site.url + path;
  return {
    running,
    address,
    async open(path) {
      const page = await running.browser.newPage();
      page.setDefaultTimeout(patience);
      if (running.canTrace) await page.tracing.start({ categories: TRACE });
      onTestFinished(async () => {
        if (running.canTrace) printTimes(path, timesOf(await page.tracing.stop(), running.pageUrl('')));
        await page.close();
      });
      await page.goto(address(path));
      return page;
    },
    async control(path, isReady = 'true') {
      const page = await plain.browser.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(address(path));
      await page.waitForFunction(isReady, { polling: 50 });
      const content = await contentOf(page);
      await page.close();
      return content;
    },
    async ownErrors() {
      const errors = (await errorsSoFar()).slice(told);
      told += errors.length;
      return errors;
    },
    async close() {
      await Promise.all([running.close(), plain.close(), site.close()]);
    },
  };
}

function printTimes(path: string, { scriptMs, tasksMs, longestTaskMs }: Times): void {
  const all = `all of them ${tasksMs.toFixed(0)} ms, ${scriptMs.toFixed(0)} ms of it in calls of the script`;
  process.stdout.write(`${path}: longest task with the script ${longestTaskMs.toFixed(1)} ms; ${all}.\n`);
}

/** What a page holds, apart from our marks. */
export function contentOf(page: Page): Promise<Content> {
  return page.evaluate(() => ({
    elements: [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name !== 'on-record-mark'),
    text: document.body.innerText,
  }));
}

/** Waits until the extension has read the page, and tells what it found. */
export async function untilScanned({ running }: HostileStand, page: Page): Promise<PageState & { status: 'scanned' }> {
  return vi.waitFor(
    async () => {
      const state = await running.pageState(page);
      if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'not ours'}.`);
      return state;
    },
    { timeout: 30_000, interval: 100 },
  );
}

export async function textsOfMarks(page: Page): Promise<string[]> {
  return page.$$eval('on-record-mark', (marks) => marks.map(({ textContent }) => textContent ?? ''));
}
