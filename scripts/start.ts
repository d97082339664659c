/**
 * Opens the sample article in a browser with the extension loaded (`npm start`).
 *
 * Without a display it runs unseen, prints the sourcing profile as the popup shows it, and writes screenshots.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { argv, env, exit, platform } from 'node:process';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from './browser';
import { type ExtensionBrowser, launchChromium } from './extension-browser';
import { serve } from './serve';

const SITE = resolve('tests/fixtures/site');
const EXTENSION = resolve('dist/chrome');
const SCREENSHOTS = resolve('dist/screenshots');
const ARTICLE = 'ferries.html';

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
  const popup = await running.openPopup(article);
  await popup.waitForSelector('main');
  console.log(`\n${await popup.evaluate(() => document.body.innerText)}\n`);
  await popup.screenshot({ path: join(SCREENSHOTS, 'popup.png') });
  console.log(`No display was found, so the browser ran unseen. Screenshots of page and popup: ${SCREENSHOTS}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
});
