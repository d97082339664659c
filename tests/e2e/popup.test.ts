import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PageSummary } from '../../src/shared/page-state';
import { headingOf, IN_FIREFOX, type Newsstand, openNewsstand, popupOver, ruleFigures } from './harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** Opens an article for one test. */
async function openArticle(file: Parameters<Newsstand['openArticle']>[0]): Promise<Page> {
  const page = await newsstand.openArticle(file);
  onTestFinished(() => (page.isClosed() ? undefined : page.close()));
  return page;
}

/** Opens any page for one test. */
async function open(url: string): Promise<Page> {
  const page = await newsstand.open(url);
  onTestFinished(() => (page.isClosed() ? undefined : page.close()));
  return page;
}

async function summaryOf(page: Page): Promise<PageSummary> {
  const state = await newsstand.pageState(page);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return state.summary;
}

function textOf(popup: Page, selector: string): Promise<string> {
  return popup.$eval(selector, (element) => (element as HTMLElement).innerText);
}

function untilHeading(popup: Page, words: string): Promise<unknown> {
  return popup.waitForFunction(
    (expected) => document.querySelector('h1')?.textContent?.includes(expected),
    { polling: 100 },
    words,
  );
}

function sentenceOf({ profile }: PageSummary): string {
  return `${profile.claims} claims from ${profile.sources} sources.`;
}

describe('on an article', () => {
  test('sentence, bar, sources and switches show the figures of the page', async () => {
    const article = await openArticle('ferries.html');
    const summary = await summaryOf(article);
    const { profile, counts } = summary;
    const popup = await popupOver(newsstand, article);

    expect(await headingOf(popup)).toContain(sentenceOf(summary));
    expect(await headingOf(popup)).toContain(`${profile.unnamedSources} sources are not named.`);

    const legend = await popup.$$eval('.legend .count', (figures) =>
      figures.map(({ textContent }) => Number(textContent)),
    );
    expect(legend).toEqual(Object.values(profile.claimsByType).filter((claims) => claims > 0));

    const figures = (await ruleFigures(popup)).map(({ count }) => count);
    expect(figures.sort()).toEqual(Object.values(counts).sort());

    await popup.locator('.more').click();
    const rows = await popup.$$eval('[aria-labelledby="heading-sources"] .row', (found) => found.length);
    expect(rows).toBe(profile.sources);
  });

  test('who did not comment and what has no source stand apart', async () => {
    const article = await openArticle('ferries.html');
    const { hearsay, sources } = await summaryOf(article);
    const popup = await popupOver(newsstand, article);
    expect(await textOf(popup, '[aria-labelledby="heading-no-source"] .count')).toBe(`${hearsay.length} claims`);
    const silent = sources.filter(({ noComment }) => noComment.length > 0).map(({ label }) => label);
    expect(silent.length).toBeGreaterThan(0);
    const labels = await popup.$$eval('[aria-labelledby="heading-no-comment"] .label', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(labels.map((label) => label?.toLowerCase())).toEqual(silent.map((label) => label.toLowerCase()));
  });

  test('a source leads to its mentions one after the other, by keyboard alone', async () => {
    const article = await openArticle('ferries.html');
    // Scrolling at once, there is no moment in which the page is on its way.
    if (!IN_FIREFOX) await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { sources } = await summaryOf(article);
    const most = Math.max(...sources.map(({ claims }) => claims.length));
    const popup = await popupOver(newsstand, article);

    await popup.keyboard.press('Tab');
    const heights = new Set<number>();
    for (const index of [...Array(most).keys(), 0]) {
      await popup.keyboard.press('Enter');
      await popup.waitForFunction(
        (words) => document.querySelector('.row .shown')?.textContent === words,
        {},
        `${index + 1} of ${most}`,
      );
      heights.add(
        await article.evaluate(() => (document.querySelector('[data-on-record-shown]') === null ? -1 : scrollY)),
      );
    }
    expect(heights.size).toBeGreaterThan(1);
    expect(await textOf(popup, '.rows [role="status"]')).toBe(`Mention 1 of ${most} is shown in the page`);
  });

  test('as a page of its own it shows the tab that it is told, and follows it', async () => {
    const [article, other] = [await openArticle('ferries.html'), await openArticle('reservoir.html')];
    const [sentence, otherSentence] = [sentenceOf(await summaryOf(article)), sentenceOf(await summaryOf(other))];
    expect(sentence).not.toBe(otherSentence);

    const id = await newsstand.tabId(article);
    const profile = await open(newsstand.pageUrl(`src/popup/popup.html?tab=${id}`));
    await untilHeading(profile, sentence);

    await article.goto(newsstand.address('shop.html'));
    await untilHeading(profile, 'does not look like a news article');
    await article.goto(newsstand.address('reservoir.html'));
    await untilHeading(profile, otherSentence);
    await article.close();
    await untilHeading(profile, 'This page is gone');
  });
});

describe('on other pages', () => {
  test('a page in another language is named as such', async () => {
    const popup = await popupOver(newsstand, await open(newsstand.address('talsperre.html')));
    expect(await headingOf(popup)).toBe('This page seems to be in German');
  });

  // Only a popup that was opened by a click on the icon is told the address of such a page.
  test.skipIf(IN_FIREFOX)('a page of the browser is out of reach, and says so', async () => {
    const popup = await popupOver(newsstand, await open('chrome://version'));
    expect(await textOf(popup, 'main')).toContain('Browsers keep extensions out of their own pages');
    expect(await popup.$('.action')).toBeNull();
  });

  test('a tab that does not exist is said to be gone', async () => {
    const profile = await open(newsstand.pageUrl('src/popup/popup.html?tab=nonsense'));
    await untilHeading(profile, 'This page is gone');
  });
});

/** Firefox can be told the colours of a page only by the protocol of Chromium. */
const SCHEMES = IN_FIREFOX ? ['light'] : ['light', 'dark'];

test.each(SCHEMES)('axe finds nothing to mend in %s', async (scheme) => {
  const pages = [await openArticle('ferries.html'), await open(newsstand.address('shop.html'))];
  for (const page of pages) {
    const popup = await popupOver(newsstand, page);
    if (!IN_FIREFOX) await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.evaluate(axe);
    const { violations } = await popup.evaluate(() => (globalThis as unknown as Axe).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await popup.close();
  }
});

interface Axe {
  readonly axe: { run(): Promise<AxeResults> };
}
