/** Renders `icons/icon.svg` to the PNG sizes that the manifest names, and its states to those that toolbars show. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser';

/** Edges of the squares, in pixels, by the state that the drawing shows. */
const SIZES = { '': [16, 32, 48, 128], paused: [16, 32], off: [16, 32] };

const folder = resolve(import.meta.dirname, '../icons');
const drawing = await readFile(resolve(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [state, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    const name = ['icon', state, size].filter((part) => part !== '').join('-');
    await page.setViewport({ width: size, height: size });
    const style = `body { margin: 0 } svg { display: block; width: ${size}px }`;
    await page.setContent(`<style>${style}</style>${drawing.replace('<svg ', `<svg class="${state}" `)}`);
    await page.screenshot({ path: resolve(folder, `${name}.png`) as `${string}.png`, omitBackground: true });
  }
}
await browser.close();
