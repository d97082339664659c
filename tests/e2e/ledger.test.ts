import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PageSummary } from '../../src/shared/page-state';
import { SCHEMES, violationsIn } from './axe';
import { clickInPopup, type Newsstand, openNewsstand, popupOver, untilShown } from './harness';

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

test.each(SCHEMES)('axe finds nothing to mend where everything is unfolded, in %s', async (scheme) => {
  const { popup } = await open();
  await popup.evaluate(() => {
    for (const unfold of document.querySelectorAll<HTMLElement>('.unfold, .standard summary')) unfold.click();
  });
  await popup.waitForSelector('.statements');
  expect(await violationsIn(newsstand, popup, scheme)).toEqual([]);
});
