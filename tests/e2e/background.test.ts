import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState, PageSummary } from '../../src/shared/page-state';
import {
  clickInPopup,
  clickSwitch,
  headingOf,
  type Newsstand,
  openNewsstand,
  popupOver,
  ruleFigures,
  untilMarked,
  untilUnmarked,
} from './harness';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

/** Milliseconds. */
const END_EVERY = 20;

/** What a reader sees on the icon of a tab. */
interface Icon {
  readonly badge: string;
  readonly title: string;
}

let newsstand: Newsstand;
/** A page of the extension from which the icon can be seen without the background. */
let desk: Page;

beforeAll(async () => {
  newsstand = await openNewsstand();
  desk = await newsstand.open(newsstand.pageUrl('src/welcome/welcome.html'));
});

afterAll(() => newsstand.close());

async function openForTest(file: string): Promise<Page> {
  const page = await newsstand.open(newsstand.address(file));
  onTestFinished(() => (page.isClosed() ? undefined : page.close()));
  return page;
}

async function openArticle(): Promise<Page> {
  const page = await openForTest('ferries.html');
  await untilMarked(page, 'the aide');
  return page;
}

/** An article of which the icon shows everything. */
async function openSettledArticle(): Promise<Page> {
  const page = await openArticle();
  await untilIconIsRight(page);
  return page;
}

async function tabOf(page: Page): Promise<number> {
  await page.bringToFront();
  const id = await desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('The browser names no active tab.');
  return id;
}

function iconOf(tab: number): Promise<Icon> {
  return desk.evaluate(
    async (tabId) => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tab,
  );
}

/** Asks the page itself; undefined if it has no content script, or none yet. */
function stateOf(tab: number): Promise<PageState | undefined> {
  return desk.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { name: 'getPageState' }).catch(() => undefined) as Promise<PageState | undefined>,
    tab,
  );
}

async function summaryOf(page: Page): Promise<PageSummary> {
  return summaryIn(await tabOf(page));
}

/** Leaves the tab where it is, and an open popup open. */
async function summaryIn(tab: number): Promise<PageSummary> {
  const state = await stateOf(tab);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return state.summary;
}

/** The icon as it has to be for what the page says of itself. */
function iconFor(state: PageState | undefined): Icon {
  if (state?.status === 'paused') return { badge: '', title: 'On Record: paused on this site' };
  if (state?.status !== 'scanned') return { badge: '', title: 'On Record: this page was not scanned' };
  const { unnamedSources } = state.summary.profile;
  return { badge: String(unnamedSources), title: `On Record: ${sentencesOf(state.summary)}` };
}

function sentencesOf({ profile: { claims, sources, unnamedSources } }: PageSummary): string {
  return `${claims} claims from ${sources} sources. ${unnamedSources} sources are not named.`;
}

async function untilIconIsRight(page: Page): Promise<void> {
  const tab = await tabOf(page);
  await expect.poll(() => iconOf(tab), { timeout: 30_000 }).toEqual(iconFor(await stateOf(tab)));
}

async function expectRightPopup(page: Page): Promise<void> {
  const sentences = sentencesOf(await summaryOf(page));
  const popup = await popupOver(newsstand, page);
  expect(await headingOf(popup)).toContain(sentences);
  await popup.close();
}

/** A table without the time at which it was made. */
function timeless(csv: string): string {
  return csv.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '');
}

function untilHeading(popup: Page, words: string): Promise<unknown> {
  return popup.waitForFunction(
    (expected) => document.querySelector('h1')?.textContent?.includes(expected),
    { polling: 50 },
    words,
  );
}

/** Runs in an article: adds a claim by somebody new who has no name. */
function addClaim(): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'A pilot who asked not to be named said the harbour was deep enough for all six ships.';
  document.querySelector('article p:last-of-type')?.after(paragraph);
}

function isAddedClaimMarked(): boolean {
  return [...document.querySelectorAll('on-record-mark')].some((mark) => mark.textContent?.startsWith('A pilot'));
}

/** Adds a claim to an article, and waits until it is read. */
async function addClaimTo(article: Page): Promise<void> {
  await article.evaluate(addClaim);
  await article.waitForFunction(isAddedClaimMarked, { polling: 50 });
}

/** Ends the background again and again, until the function that comes back is called. */
function keepEnding(): () => Promise<void> {
  let isOver = false;
  const ending = (async () => {
    while (!isOver) {
      await newsstand.endBackground();
      await setTimeout(END_EVERY);
    }
  })();
  return () => {
    isOver = true;
    return ending;
  };
}

/** What the page reads when a file is saved from the popup. */
async function savedFile(popup: Page, label: string): Promise<string> {
  await popup.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob });
      return create(blob);
    };
  });
  await clickInPopup(popup, `button[aria-label="${label}"]`);
  await popup.waitForFunction(() => document.querySelector('.outcome')?.textContent !== '', { polling: 50 });
  expect(await popup.$eval('.outcome', ({ textContent }) => textContent)).toBe('The file is in your downloads.');
  return popup.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text());
}

describe('a scan', () => {
  test('after the background has ended', async () => {
    const page = await openSettledArticle();
    await newsstand.endBackground();
    await page.goto(newsstand.address('reservoir.html'));
    await untilMarked(page, 'reportedly');
    await untilIconIsRight(page);
    await expectRightPopup(page);
  });

  test('while the background ends again and again', async () => {
    const page = await openSettledArticle();
    const stop = keepEnding();
    for (const file of ['shop.html', 'ferries.html', 'shop.html', 'reservoir.html']) {
      await page.goto(newsstand.address(file));
    }
    await untilMarked(page, 'reportedly');
    await stop();
    await untilIconIsRight(page);
    await expectRightPopup(page);
  });

  test.each(['badgeText', 'title'] as const)('whose background ends as it sets the %s', async (part) => {
    const page = await openSettledArticle();
    const held = await newsstand.holdBackground(part);
    await page.goto(newsstand.address('reservoir.html'));
    await held.reached();
    await newsstand.endBackground();
    await untilIconIsRight(page);
    await expectRightPopup(page);
  });

  test('that is done when the background ends: the icon stays, and follows the page', async () => {
    const page = await openSettledArticle();
    const tab = await tabOf(page);
    const before = await iconOf(tab);
    await newsstand.endBackground();
    expect(await iconOf(tab)).toEqual(before);
    await expectRightPopup(page);
    await addClaimTo(page);
    await untilIconIsRight(page);
    expect(await iconOf(tab)).not.toEqual(before);
    await expectRightPopup(page);
  });

  test('whose page comes back out of the browser’s memory when the background has ended', async () => {
    const page = await openSettledArticle();
    await page.goto(newsstand.address('shop.html'));
    await untilIconIsRight(page);
    await newsstand.endBackground();
    await page.evaluate(() => history.back());
    await untilMarked(page, 'the aide');
    await untilIconIsRight(page);
    await expectRightPopup(page);
  });

  test('whose page is left before the background is ready: the next page does not carry its figures', async () => {
    const page = await openSettledArticle();
    const tab = await tabOf(page);
    const held = await newsstand.holdBackground('badgeText');
    await page.goto(newsstand.address('reservoir.html'));
    await held.reached();
    await page.goto('about:blank');
    const unknown = { badge: '', title: 'On Record' };
    expect(await iconOf(tab)).toEqual(unknown);
    await held.release();
    // The background has done what it was at when it has done something else as well.
    await openSettledArticle();
    await expect.poll(() => iconOf(tab), { timeout: 30_000 }).toEqual(unknown);
  });
});

describe('the popup', () => {
  test('opens after the background has ended, and follows the page', async () => {
    const page = await openSettledArticle();
    const tab = await tabOf(page);
    await newsstand.endBackground();
    const popup = await popupOver(newsstand, page);
    expect(await headingOf(popup)).toContain(sentencesOf(await summaryIn(tab)));
    await addClaimTo(page);
    await untilHeading(popup, sentencesOf(await summaryIn(tab)));
    await untilIconIsRight(page);
  });

  test('opens while the background ends again and again', async () => {
    const page = await openSettledArticle();
    const stop = keepEnding();
    await expectRightPopup(page);
    await stop();
    await untilIconIsRight(page);
  });

  test('is open when the background ends, before and while it shows what is new', async () => {
    const page = await openSettledArticle();
    const popup = await newsstand.openPopupAsTab(page);
    onTestFinished(() => popup.close());
    await untilHeading(popup, sentencesOf(await summaryOf(page)));
    await newsstand.endBackground();
    await addClaimTo(page);
    await untilHeading(popup, sentencesOf(await summaryOf(page)));
    await untilIconIsRight(page);

    const held = await newsstand.holdBackground('badgeText');
    await page.goto(newsstand.address('reservoir.html'));
    await held.reached();
    await newsstand.endBackground();
    await untilMarked(page, 'reportedly');
    await untilHeading(popup, sentencesOf(await summaryOf(page)));
    await untilIconIsRight(page);
  });

  test('was closed when the background ends: the next one is as right', async () => {
    const page = await openSettledArticle();
    await expectRightPopup(page);
    await newsstand.endBackground();
    await expectRightPopup(page);
  });
});

/** Ways to end the background, each with what stops them. */
const ENDINGS = [
  ['after the background has ended', async () => newsstand.endBackground().then(() => async () => {})],
  ['while the background ends again and again', async () => keepEnding()],
] as const;

describe('a change of a rule', () => {
  test.each(ENDINGS)('%s', async (_, endBackground) => {
    const page = await openSettledArticle();
    const popup = await popupOver(newsstand, page);
    const figures = await ruleFigures(popup);
    const stop = await endBackground();
    await clickSwitch(popup, 'Anonymous sources');
    await untilUnmarked(page, 'anonymous');
    await clickSwitch(popup, 'Anonymous sources');
    await untilMarked(page, 'the aide');
    await stop();
    expect(await ruleFigures(popup)).toEqual(figures);
    await untilIconIsRight(page);
  });

  test('that was made when the background ends stays made', async () => {
    const page = await openSettledArticle();
    const popup = await popupOver(newsstand, page);
    await clickSwitch(popup, 'Anonymous sources');
    await untilUnmarked(page, 'anonymous');
    await popup.close();
    await newsstand.endBackground();
    await page.reload();
    await untilMarked(page, 'reportedly');
    await untilUnmarked(page, 'anonymous');
    await untilIconIsRight(page);
    const next = await popupOver(newsstand, page);
    expect((await ruleFigures(next)).find(({ name }) => name === 'Anonymous sources')?.on).toBe(false);
    await clickSwitch(next, 'Anonymous sources');
    await untilMarked(page, 'the aide');
  });

  test('that pauses the site, and whose background ends as it says so', async () => {
    const page = await openSettledArticle();
    const popup = await newsstand.openPopupAsTab(page);
    onTestFinished(() => popup.close());
    await popup.waitForSelector('.pause input');
    const click = () => popup.$eval('.pause input', (input) => (input as HTMLInputElement).click());
    for (const isPaused of [true, false]) {
      const held = await newsstand.holdBackground('title');
      await click();
      await held.reached();
      await newsstand.endBackground();
      await untilHeading(popup, isPaused ? 'paused' : 'claims');
      await untilIconIsRight(page);
    }
  });
});

describe('an export', () => {
  test.each(ENDINGS)('%s', async (_, endBackground) => {
    const page = await openSettledArticle();
    const popup = await popupOver(newsstand, page);
    const before = await savedFile(popup, 'Save as a CSV file');
    const stop = await endBackground();
    expect(timeless(await savedFile(popup, 'Save as a CSV file'))).toBe(timeless(before));
    await stop();
    await untilIconIsRight(page);
  });
});
