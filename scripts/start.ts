/**
 * Opens the sample article in a browser with the extension loaded (`npm start`).
 *
 * Without a display it runs unseen, prints the sourcing profile as the popup shows it, and writes screenshots.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { argv, env, exit, platform } from 'node:process';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../src/shared/page-state';
import { ensureBrowser } from './browser';
import { launchChromium } from './chromium-browser';
import type { ExtensionBrowser } from './extension-browser';
import { takeWhole } from './pictures';
import { serve } from './serve';

const SITE = resolve('tests/fixtures/site');
const EXTENSION = resolve('dist/chrome');
const SCREENSHOTS = resolve('dist/screenshots');
const ARTICLE = 'ferries.html';
const POPUP_READY = 'main[aria-busy="false"] h1';

async function start(): Promise<void> {
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const showWindow = hasDisplay && !argv.includes('--headless');
  console.log(`Browser: ${ensureBrowser()}`);
  const site = await serve(SITE);
  const running = await launchChromium({ extension: EXTENSION, window: showWindow });
  const article = await running.open(site.url + ARTICLE);
  console.log(`Sample article: ${article.url()}`);
  if (showWindow) await untilClosed(running);
  else await showInTerminal(running, article);
  await running.close();
  await site.close();
}

async function untilClosed({ browser }: ExtensionBrowser): Promise<void> {
  console.log('Click the On Record icon for the sourcing profile. Close the window to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

async function showInTerminal(running: ExtensionBrowser, article: Page): Promise<void> {
  await article.waitForSelector('on-record-mark');
  await mkdir(SCREENSHOTS, { recursive: true });
  await article.screenshot({ path: join(SCREENSHOTS, 'page.png'), fullPage: true });
  const popup = await running.openPopupAsTab(article);
  await popup.waitForSelector(POPUP_READY);
  const sentence = await popup.$eval('h1', ({ innerText }) => innerText);
  await takeWhole(popup, join(SCREENSHOTS, 'popup.png'));
  const state = await running.pageState(article);
  if (state?.status !== 'scanned') throw new Error('The sample article was not scanned.');
  console.log(`\n${sentence}\n\n${linesOf(state.summary).join('\n')}\n`);
  console.log(`No display was found, so the browser ran unseen. Screenshots of page and popup: ${SCREENSHOTS}`);
}

function linesOf({ profile, sources, hearsay }: PageSummary): string[] {
  const types = Object.entries(profile.claimsByType).filter(([, claims]) => claims > 0);
  return [
    'Claims by kind of source',
    ...types.map(([type, claims]) => `  ${String(claims).padStart(3)}  ${type}`),
    ...(hearsay.length > 0 ? [`  ${String(hearsay.length).padStart(3)}  no source given`] : []),
    'Claims by source',
    ...sources
      .filter(({ claims }) => claims.length > 0)
      .map(({ label, type, claims }) => `  ${String(claims.length).padStart(3)}  ${label} (${type})`),
  ];
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
});
