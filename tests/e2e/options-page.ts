/** What a reader does on the options page, by mouse and by keyboard. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import { folderForTest, savedFile } from './downloads';
import { IN_FIREFOX, type Newsstand } from './harness';

/** The extension's own API, in code that runs in its pages. */
declare const chrome: WebExtensionApi;

export const OPTIONS = 'src/options/options.html';

/** Opens the options for one test, after which everything is reset. */
export async function openOptions(newsstand: Newsstand): Promise<Page> {
  const options = await newsstand.open(newsstand.pageUrl(OPTIONS));
  await options.waitForSelector('main[aria-busy="false"]');
  onTestFinished(async () => {
    await options.bringToFront();
    await button(options, 'Reset all').click();
    await button(options, 'Reset all settings').click();
    await untilSaid(options, 'Everything is as it was at first.');
    await options.close();
  });
  return options;
}

/** Makes this all that one area of the extension's storage holds. */
export async function store(
  newsstand: Newsstand,
  area: 'local' | 'sync',
  entries: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await newsstand.open(newsstand.pageUrl(OPTIONS));
  await page.evaluate(
    async (name, kept) => {
      await chrome.storage[name].clear();
      await chrome.storage[name].set(kept);
    },
    area,
    entries,
  );
  await page.close();
}

export function button(page: Page, name: string) {
  return page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`);
}

export function choice(page: Page, name: string) {
  return page.locator(`::-p-xpath(//label[contains(normalize-space(), "${name}")]//input)`);
}

/** Waits until the page says something in one of the places that screen readers listen to. */
export function untilSaid(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('[role="status"], [role="alert"]')].some(({ textContent }) =>
        textContent?.includes(expected),
      ),
    { polling: 50 },
    words,
  );
}

/** Presses Tab until what is named has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.ariaLabel ?? (element?.labels?.[0] ?? element)?.textContent ?? '';
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** Chooses a file with this content for a button that asks for one. In Firefox, the button is not clicked. */
export async function load(
  options: Page,
  label: string,
  content: string,
  click = (called: string) => button(options, called).click(),
): Promise<void> {
  const file = join(await folderForTest(), 'to-load.json');
  await writeFile(file, content);
  // Firefox without a window has no dialog that could be answered.
  if (IN_FIREFOX) return chooseFile(options, label, file);
  const [chooser] = await Promise.all([options.waitForFileChooser(), click(label)]);
  await chooser.accept([file]);
}

async function chooseFile(options: Page, label: string, file: string): Promise<void> {
  const field = await options.waitForSelector(
    `::-p-xpath(//button[normalize-space()="${label}"]/following-sibling::input)`,
  );
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
}

/** Clicks a button that saves a file, and reads it. */
export async function save(
  newsstand: Newsstand,
  options: Page,
  label: string,
  name: RegExp,
  click = (called: string) => button(options, called).click(),
): Promise<string> {
  const folder = await folderForTest();
  await newsstand.saveInto(folder);
  await click(label);
  return savedFile(folder, name);
}
