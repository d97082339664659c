/** What the end-to-end tests share: the made-up newspaper, a browser with the extension, and what a reader sees. */
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/chromium-browser';
import type { Accessible, ExtensionBrowser, LaunchOptions } from '../../scripts/extension-browser';
import { launchFirefox } from '../../scripts/firefox-browser';
import { serve } from '../../scripts/serve';
import { FIRST_STYLES, markLookOf, RULE_IDS, type RuleId } from '../../src/rules';

/** The browser that the tests run in: see `vitest.config.ts`. */
export const IN_FIREFOX = process.env.ON_RECORD_TESTED_BROWSER === 'firefox';
export const EXTENSION = resolve(import.meta.dirname, `../../dist/${IN_FIREFOX ? 'firefox' : 'chrome'}`);
/** Marks are painted in reading order: when the last one is there, all are. These are last while no rule is switched. */
const LAST_MARKED: Readonly<Record<string, string>> = {
  'ferries.html': 'the aide',
  'reservoir.html': 'reportedly',
  'lighthouse.html': 'A boat builder who saw the contract',
  'reader.html': 'Local officials',
};
/** Milliseconds. Frames do not come to pages in the background, and observers miss text that changes inside a node. */
const POLLING = { polling: 50 } as const;
const SITE = resolve(import.meta.dirname, '../fixtures/site');

export interface Newsstand extends ExtensionBrowser {
  /** Address of a page of the made-up newspaper. */
  address(file: string): string;
  /** The paths that were asked of the newspaper, by whomever, in their order. */
  readonly asked: readonly string[];
  /**
   * Opens an article in a new tab and waits until it is scanned and marked.
   *
   * @param last the phrase that is marked last, if other rules than at first are on
   */
  openArticle(file: string, last?: string): Promise<Page>;
}

/** Starts a browser with the extension, and the newspaper. Close it in the end. */
export async function openNewsstand(options: LaunchOptions = { extension: EXTENSION }): Promise<Newsstand> {
  const asked: string[] = [];
  const site = await serve(SITE, (path) => asked.push(path));
  const running = await (IN_FIREFOX ? launchFirefox : launchChromium)(options);
  const address = (file: string) => site.url + file;
  return {
    ...running,
    address,
    asked,
    async openArticle(file, last = LAST_MARKED[file]) {
      const page = await running.open(address(file));
      if (last === undefined) throw new Error(`${file} is no article of this newspaper.`);
      await untilMarked(page, last);
      return page;
    },
    async close() {
      await running.close();
      await site.close();
    },
  };
}

/** Opens the popup over a page and waits until it shows something. Closed after the test. */
export async function popupOver(running: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await running.openPopup(page);
  // It may be gone already, with the page that it belongs to.
  onTestFinished(() => popup.close().catch(() => undefined));
  await popup.waitForSelector('main[aria-busy="false"] h1');
  return popup;
}

/** A part of a page of which assistive technology is told, and all in it. */
export function partsOf(part: Accessible): Accessible[] {
  return [part, ...(part.children ?? []).flatMap(partsOf)];
}

/** All of which assistive technology is told in a page. */
export async function accessibleParts(running: ExtensionBrowser, page: Page): Promise<Accessible[]> {
  return partsOf(await running.accessibility(page));
}

/** Waits until assistive technology is told of a part with this name and role. */
export function untilAccessible(running: ExtensionBrowser, page: Page, name: string, role: string): Promise<void> {
  const isIt = (part: Accessible) => part.name === name && part.role === role;
  return expect.poll(async () => (await accessibleParts(running, page)).some(isIt)).toBe(true);
}

/** The page that something opens in a tab of its own. It may not be at its address yet. */
export async function pageOpenedBy(running: ExtensionBrowser, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(running.browser.targets());
  const opened = running.browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
  await open();
  return (await opened).asPage();
}

/** Waits until a page is at an address that ends so. */
export function untilAt(page: Page, ending: string): Promise<void> {
  return expect.poll(() => page.evaluate(() => location.href)).toMatch(new RegExp(`${ending}$`));
}

/** What the marks of a rule, as it is at first, or of own phrases have as `data-on-record`. */
export function lookOf(rule: string): string {
  return RULE_IDS.includes(rule as RuleId) ? markLookOf(rule as RuleId, FIRST_STYLES) : rule;
}

/** The names of rules by what their marks look like at first; other looks stand for themselves. */
const RULE_OF_LOOK = Object.fromEntries(RULE_IDS.map((rule) => [lookOf(rule), rule]));

/**
 * The marked phrases of a page by rule, in reading order; pieces of one phrase in several elements are joined. Rules
 * that look otherwise than at first are named by their look.
 */
export function markedPhrases(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((names: Readonly<Record<string, string>>) => {
    const phrases: Record<string, string[]> = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: string | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const look = node.parentElement?.closest<HTMLElement>('on-record-mark')?.dataset.onRecord;
      const rule = look && (names[look] ?? look);
      if (rule) {
        phrases[rule] ??= [];
        const ofRule = phrases[rule];
        if (before === rule) ofRule.push(`${ofRule.pop()}${text}`);
        else ofRule.push(text);
      }
      if (text !== '') before = rule;
    }
    return phrases;
  }, RULE_OF_LOOK);
}

/** Whether the page's elements, attributes and text nodes are exactly those that the server sent. */
export function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const served = await (await fetch(location.href)).text();
    const original = new DOMParser().parseFromString(served, 'text/html');
    return document.documentElement.isEqualNode(original.documentElement);
  });
}

export function innerText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/**
 * Waits until a phrase, or its last piece, is marked, also in open shadow roots and frames. Works for pages in the
 * background too.
 */
export async function untilMarked(page: Page, phrase: string): Promise<void> {
  await page.waitForFunction(
    `(${marksInPage})('on-record-mark').some(({ text }) => text === ${JSON.stringify(phrase)})`,
    POLLING,
  );
}

/** Waits until a page, also one in the background, has no mark of a rule that looks as at first, or of any rule. */
export async function untilUnmarked(page: Page, rule?: string): Promise<void> {
  const selector = rule ? `on-record-mark[data-on-record="${lookOf(rule)}"]` : 'on-record-mark';
  await page.waitForFunction(`(${marksInPage})(${JSON.stringify(selector)}).length === 0`, POLLING);
}

/** The text of each mark with its colour, also in open shadow roots and in frames that the page can read. */
export function allMarks(page: Page): Promise<{ text: string; colour: string }[]> {
  return page.evaluate(marksInPage, 'on-record-mark');
}

/** Runs in the page. */
function marksInPage(selector: string): { text: string; colour: string }[] {
  const found: { text: string; colour: string }[] = [];
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const mark of tree.querySelectorAll(selector))
      found.push({ text: mark.textContent ?? '', colour: getComputedStyle(mark).backgroundColor });
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument) trees.push(element.contentDocument);
    }
  }
  return found;
}

/** The share of a core that a page takes during some milliseconds. */
export async function busyShare(running: ExtensionBrowser, page: Page, duration: number): Promise<number> {
  const [before, start] = [await running.processorTime(page), performance.now()];
  await setTimeout(duration);
  const [after, end] = [await running.processorTime(page), performance.now()];
  return (1000 * (after - before)) / (end - start);
}

/** Waits until a place in the article with these words is pointed out. */
export async function untilShown(article: Page, words: string): Promise<void> {
  await article.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('[data-on-record-shown]')].some((shown) => shown.textContent?.includes(expected)),
    POLLING,
    words,
  );
}

/** What the popup shows of each rule. */
export interface RuleFigure {
  readonly name: string;
  readonly count: number;
  readonly on: boolean;
}

export function ruleFigures(popup: Page): Promise<RuleFigure[]> {
  return popup.$$eval('label.rule', (labels) =>
    labels.map((label) => ({
      name: label.querySelector('.name')?.textContent ?? '',
      count: Number(label.querySelector('.count')?.textContent),
      on: label.querySelector('input')?.checked ?? false,
    })),
  );
}

/** Clicks something in the popup, whose foot lies over what is at the lower edge of the window. */
export async function clickInPopup(popup: Page, selector: string): Promise<void> {
  const element = await popup.waitForSelector(selector);
  await element?.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
}

/** Clicks the switch of a rule, named as the popup names it. */
export function clickSwitch(popup: Page, name: string): Promise<void> {
  return clickInPopup(popup, `::-p-xpath(//label[contains(@class, "rule")][span[contains(., "${name}")]]//input)`);
}

export function headingOf(popup: Page): Promise<string> {
  return popup.$eval('h1', (heading) => heading.innerText);
}

/** What a reader pastes into a page, by keyboard. */
export async function pastedInto(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<textarea id="field"></textarea>');
    document.querySelector<HTMLElement>('#field')?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
}
