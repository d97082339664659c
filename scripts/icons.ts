/** Renders `icons/icon.svg` to the PNG sizes that the manifest names. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser';

/** Edges of the squares, in pixels. */
const SIZES = [16, 32, 48, 128];

const folder = resolve(import.meta.dirname, '../icons');
const drawing = await readFile(resolve(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: resolve(folder, `icon-${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
