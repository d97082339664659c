import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSION, headingOf, markedPhrases, type Newsstand, openNewsstand, popupOver, ruleFigures } from './harness';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let newsstand: Newsstand;
let article: Page;

beforeAll(async () => {
  newsstand = await openNewsstand();
  article = await newsstand.openArticle('ferries.html');
});

afterAll(() => newsstand.close());

test('the figures of the popup are those of the page', async () => {
  const phrases = await markedPhrases(article);
  const badge = await newsstand.badge(article);
  const popup = await popupOver(newsstand, article);

  const counts = Object.fromEntries((await ruleFigures(popup)).map(({ name, count }) => [name, count]));
  expect(counts).toMatchObject({
    'Anonymous sources': phrases.anonymous?.length,
    'Unnamed spokespeople': phrases.spokesperson?.length,
    'Other media': phrases.media?.length,
    Groups: phrases.group?.length,
    'Claims without a source': phrases.hearsay?.length,
    // A quotation and its speaker are several marks of one attribution.
    'Official quotes': 2,
  });

  const heading = await headingOf(popup);
  const byType = await popup.$$eval('.legend .count', (counts) => counts.map((count) => Number(count.textContent)));
  const claims = byType.reduce((sum, count) => sum + count, 0);
  expect(heading).toContain(`${claims} claims`);
  expect(heading).toContain(`${badge} sources are not named`);
});

test('a click on a source scrolls the page to it', async () => {
  const popup = await popupOver(newsstand, article);
  const more = await popup.$('button.more');
  await more?.click();
  await popup.locator('::-p-xpath(//button[contains(@class, "row")][contains(., "aide")])').click();
  await article.waitForFunction(
    () => {
      const marks = [...document.querySelectorAll('on-record-mark')];
      const box = marks.find((mark) => mark.textContent?.includes('aide'))?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && scrollY > 0;
    },
    { polling: 100 },
  );
});

test('opened as a tab of its own, it shows the tab that it is told', async () => {
  const popup = await popupOver(newsstand, article);
  const heading = await headingOf(popup);
  const tab = await newsstand.tabId(article);
  const inTab = await newsstand.open(newsstand.pageUrl(`src/popup/popup.html?tab=${tab}`));
  await inTab.waitForSelector('main[aria-busy="false"] h1');
  expect(await headingOf(inTab)).toBe(heading);
  await inTab.close();
});

describe('accessibility', () => {
  test.each(['light', 'dark'])('axe finds nothing to complain about in the %s popup', async (scheme) => {
    const popup = await popupOver(newsstand, article);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.evaluate(axeSource);
    const violations = await popup.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }));
    });
    expect(violations).toEqual([]);
  });
});

describe('pages without a profile', () => {
  test('a page of the browser', async () => {
    const page = await newsstand.open('chrome://version/');
    const popup = await popupOver(newsstand, page);
    expect(await headingOf(popup)).toBe('On Record cannot read this page');
    await page.close();
  });

  test('a page that is no web page', async () => {
    const page = await newsstand.open(newsstand.address('style.css'));
    const popup = await popupOver(newsstand, page);
    expect(await headingOf(popup)).toBe('This is not a web page');
    await page.close();
  });

  test('a page that was open before the extension was installed is scanned when the reader asks', async () => {
    const later = await openNewsstand({});
    const page = await later.open(later.address('ferries.html'));
    await later.install(EXTENSION);
    const popup = await popupOver(later, page);
    expect(await headingOf(popup)).toBe('This page was not scanned');
    await popup.locator('::-p-text(Scan this page)').click();
    await page.waitForSelector('on-record-mark[data-on-record="anonymous"]');
    await later.close();
  });
});
