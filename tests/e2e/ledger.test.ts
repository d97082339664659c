import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { POPUP } from '../../scripts/extension-browser';
import type { PageSummary } from '../../src/shared/page-state';
import { SCHEMES, violationsIn } from './axe';
import { clickInPopup, EXTENSION, type Newsstand, openNewsstand, popupOver, untilShown } from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

interface Opened {
  readonly article: Page;
  readonly popup: Page;
  readonly summary: PageSummary;
}

/** An article and the popup over it, for one test. */
async function open(): Promise<Opened> {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const state = await newsstand.pageState(article);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return { article, popup: await popupOver(newsstand, article), summary: state.summary };
}

describe('the ledger', () => {
  test('a source unfolds what it says, in reading order, and a click leads there', async () => {
    const { article, popup, summary } = await open();
    const row = '[aria-labelledby="heading-sources"] li:has(.label)';
    const label = await popup.$eval(`${row} .label`, ({ textContent }) => textContent);
    const source = summary.sources.find((it) => it.label === label);
    await clickInPopup(popup, `${row} .unfold`);
    await popup.waitForSelector('.statements');
    const excerpts = await popup.$$eval('.statement > :first-child', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(excerpts).toEqual(source?.claims.map((index) => summary.statements[index]?.excerpt));
    expect(excerpts.length).toBeGreaterThan(1);

    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickInPopup(popup, '.statements li:last-child .statement');
    await untilShown(article, 'Orvik');
    await article.waitForFunction(() => scrollY < document.body.scrollHeight - innerHeight, { polling: 50 });

    // Pointed out once, and not for good.
    await article.waitForFunction(() => document.querySelector('[data-on-record-shown]') === null, { polling: 50 });

    await clickInPopup(popup, `${row} .unfold`);
    await popup.waitForFunction(() => document.querySelector('.statements') === null);
  });

  test('says what the article tells of an unnamed source, and how it is quoted', async () => {
    const { popup } = await open();
    await clickInPopup(popup, '.more[aria-expanded]');
    const official = `[aria-labelledby="heading-sources"] li:has(button[aria-label*="senior transport official"])`;
    await popup.waitForSelector(official);
    await popup.$eval(`${official} .unfold`, (unfold) => (unfold as HTMLElement).click());
    await popup.waitForSelector(`${official} .statement`);
    const words = await popup.$eval(official, (item) => (item as HTMLElement).innerText);
    expect(words).toContain('How they know: not stated');
    expect(words).toContain('Why unnamed: “because the talks were private”');
    expect(words).toContain('Nobody waited for the report');
    expect(words).toContain('Quoted');
  });
});

describe('findings', () => {
  test('each is a sentence that leads to its places', async () => {
    const { article, popup, summary } = await open();
    const sentences = await popup.$$eval('.findings .label', (all) => all.map(({ textContent }) => textContent));
    expect(sentences).toHaveLength(summary.findings.length);
    expect(sentences).toContain('1 claim comes second-hand, through another outlet.');
    expect(sentences).toContain('2 claims have no source.');
    expect(sentences.at(-1)).toMatch(/^Asked, but did not comment: (?:the |.* the ).*ministry/);

    const hearsay = sentences.indexOf('2 claims have no source.');
    const [row] = (await popup.$$('.findings .row')).slice(hearsay);
    await row?.click();
    await untilShown(article, 'reportedly');
    await row?.click();
    await untilShown(article, 'said');
    await article.waitForFunction(() => document.querySelector('[data-on-record-shown]') !== null);
  });

  test('each tells what the standards say, and where to read them', async () => {
    const { popup } = await open();
    const standard = '.findings li .standard';
    await clickInPopup(popup, `${standard} summary`);
    await popup.waitForSelector(`${standard}[open]`);
    expect(await popup.$eval(`${standard} p`, (line) => (line as HTMLElement).innerText)).toMatch(/\. \S/);
    const addresses = await popup.$$eval(`${standard} a`, (links) => links.map(({ href }) => new URL(href).protocol));
    expect(new Set(addresses)).toEqual(new Set(['https:']));
  });
});

test('the first thing that the popup paints is its content', async () => {
  const peer = await openNewsstand({ extension: await withOneLine(EXTENSION) });
  onTestFinished(() => peer.close());
  const [article, beside] = await Promise.all([newsstand, peer].map((it) => it.openArticle('ferries.html')));
  const openings: Opening[] = [];
  const oneLine: Opening[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    oneLine.push(await timeOpening(peer, beside as Page));
    const opening = await timeOpening(newsstand, article as Page);
    expect(opening.largest).toBe(opening.first);
    openings.push(opening);
  }
  const median = (times: readonly Opening[], part: keyof Opening) =>
    Math.round(times.map((it) => it[part]).sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? 0);
  process.stdout.write(
    `From the click on the icon to the popup's content: ${median(openings, 'whole')} ms. ` +
      `To one line of text without scripts in its place: ${median(oneLine, 'whole')} ms. ` +
      `From the start of the popup's own page: ${median(openings, 'first')} ms, ${median(openings, 'scripts')} ms of them until its scripts ran; ` +
      `of the line: ${median(oneLine, 'first')} ms. Medians of ${OPENINGS}.\n`,
  );
});

const OPENINGS = 9;

/** In milliseconds: since the click; and since the page began to load, until its scripts had run and until it painted. */
interface Opening {
  readonly whole: number;
  readonly scripts: number;
  readonly first: number;
  readonly largest: number;
}

async function timeOpening(running: Newsstand, article: Page): Promise<Opening> {
  const clicked = Date.now();
  const popup = await running.openPopup(article);
  const { origin, ...times } = await popup.evaluate(paintTimes);
  await popup.close();
  return { whole: origin + times.first - clicked, ...times };
}

/** A copy of the extension whose popup is one line of text: what the browser needs for any popup. */
async function withOneLine(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'one-line-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(extension, copy, { recursive: true });
  await writeFile(join(copy, POPUP), '<!doctype html><title>One line</title><p>One line of text');
  return copy;
}

test.each(SCHEMES)('axe finds nothing to mend where everything is unfolded, in %s', async (scheme) => {
  const { popup } = await open();
  await popup.evaluate(() => {
    for (const unfold of document.querySelectorAll<HTMLElement>('.unfold, .standard summary')) unfold.click();
  });
  await popup.waitForSelector('.statements');
  expect(await violationsIn(newsstand, popup, scheme)).toEqual([]);
});

/**
 * When a page painted anything, its largest text, and when its scripts had run, in milliseconds since it began to load
 * (`origin`, in milliseconds since 1970).
 */
async function paintTimes(): Promise<{ first: number; largest: number; scripts: number; origin: number }> {
  // The browser tells of a paint some time after it: wait for both.
  const [first = 0, largest = 0] = await Promise.all(
    ['first-contentful-paint', 'largest-contentful-paint'].map(
      (name) =>
        new Promise<number>((resolve) => {
          const type = name.startsWith('first') ? 'paint' : name;
          new PerformanceObserver((list) => {
            const paint = list.getEntries().findLast((entry) => entry.entryType === name || entry.name === name);
            if (paint) resolve(paint.startTime);
          }).observe({ type, buffered: true });
        }),
    ),
  );
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
  return { first, largest, scripts: navigation.domContentLoadedEventStart, origin: performance.timeOrigin };
}
