import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { clickSwitch, IN_FIREFOX, type Newsstand, openNewsstand, popupOver } from './harness';
import { articlePage, PARAGRAPHS, serveHostile } from './hostile-site';
import { button, load, OPTIONS, openOptions, save, store, untilSaid } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function openArticle(file: string): Promise<Page> {
  const page = await newsstand.openArticle(file);
  onTestFinished(() => page.close());
  return page;
}

/** Opens the options once more: what is there now was kept. */
async function openAgain(): Promise<Page> {
  const page = await newsstand.open(newsstand.pageUrl(OPTIONS));
  onTestFinished(() => page.close());
  return page;
}

/** The number beside a rule of the popup. */
async function countOf(popup: Page, rule: string): Promise<string | undefined> {
  const count = await popup.waitForFunction(
    (name) => {
      const label = [...document.querySelectorAll('label.rule')].find((each) => each.textContent?.startsWith(name));
      return label?.querySelector('.count')?.textContent;
    },
    {},
    rule,
  );
  return count.jsonValue();
}

describe('own phrases', () => {
  test('that are being written are there again after another rule was edited, and closing leads back', async () => {
    const options = await openOptions(newsstand);
    await button(options, 'Add phrases').click();
    await options.locator('#phrase-name').fill('Sea');
    await options.locator('#phrase-lines').fill('ferr*');
    await button(options, 'Save').click();
    await untilSaid(options, '“Sea” is saved.');

    await button(options, 'Add phrases').click();
    await options.locator('#phrase-name').fill('Money');
    await options.locator('[aria-label="Edit Sea"]').click();
    await options.waitForFunction(() => document.querySelector<HTMLInputElement>('#phrase-name')?.value === 'Sea');
    await button(options, 'Cancel').click();
    await options.waitForFunction(() => document.activeElement?.ariaLabel === 'Edit Sea');

    await button(options, 'Add phrases').click();
    await options.waitForFunction(() => document.querySelector<HTMLInputElement>('#phrase-name')?.value === 'Money');
    await button(options, 'Cancel').click();
    await options.waitForFunction(() => document.activeElement?.textContent === 'Add phrases');
  });

  test('come in from a file with more rules than browsers let anybody write one by one', async () => {
    const options = await openOptions(newsstand);
    const rules = Array.from({ length: 150 }, (_, i) => ({ name: `Rule ${i}`, phrases: [`word ${i}`] }));
    await load(options, 'Load phrases from a file', JSON.stringify({ kind: 'On Record phrases', rules }));
    await untilSaid(options, '150 rules were added.');
    expect(await options.$eval('#phrases', ({ textContent }) => textContent)).not.toContain('on this device');
    const again = await openAgain();
    await again.waitForSelector('[aria-label="Edit Rule 149"]');
  });

  test('are counted, switched off and on in the popup too', async () => {
    const article = await openArticle('ferries.html');
    const options = await openOptions(newsstand);
    const rules = [
      { name: 'Sea', phrases: ['ferr*'] },
      { name: 'Trains', phrases: ['train*'], on: false },
    ];
    await load(options, 'Load phrases from a file', JSON.stringify({ kind: 'On Record phrases', rules }));
    await article.bringToFront();
    await article.waitForSelector('on-record-mark[data-on-record="own-red"]');
    const popup = await popupOver(newsstand, article);
    const marks = await article.$$('on-record-mark[data-on-record="own-red"]');
    expect(await countOf(popup, 'Sea')).toBe(String(marks.length));
    expect(await countOf(popup, 'Trains')).toBe('0');
    await clickSwitch(popup, 'Sea');
    expect(await countOf(popup, 'Sea')).toBe(String(marks.length));
    await article.waitForFunction(() => document.querySelector('on-record-mark[data-on-record="own-red"]') === null);
    await clickSwitch(popup, 'Sea');
    await article.waitForSelector('on-record-mark[data-on-record="own-red"]');
  });

  test('go out to a file and come in once; what cannot be used is named', async () => {
    const options = await openOptions(newsstand);
    const rules = [
      { name: 'Sea', phrases: ['ferr*'] },
      { name: 'Broken', phrases: ['*'] },
    ];
    await load(options, 'Load phrases from a file', JSON.stringify({ kind: 'On Record phrases', rules }));
    await untilSaid(options, '1 rule was added.');
    await untilSaid(options, 'Rule 2 of the file has no name, or a phrase that cannot be used.');
    await options.waitForSelector('[aria-label="Edit Sea"]');
    const file = await save(newsstand, options, 'Save phrases to a file', /^on-record-phrases\.json$/);
    await load(options, 'Load phrases from a file', file);
    await untilSaid(options, '“Sea” is there already, and was not added again.');
    await load(options, 'Load phrases from a file', file.slice(0, 40));
    await untilSaid(options, 'This file is damaged');
    expect(await options.$$('[aria-label="Edit Sea"]')).toHaveLength(1);
  });

  test('that are too many to sync are kept on the device, said so, and marked all the same', async () => {
    const article = await openArticle('ferries.html');
    const options = await openOptions(newsstand);
    const phrases = ['ferr*', ...Array.from({ length: 900 }, (_, i) => `word number ${i}`)];
    const content = JSON.stringify({ kind: 'On Record phrases', rules: [{ name: 'Many', phrases }] });
    await load(options, 'Load phrases from a file', content);
    await untilSaid(options, 'It is kept on this device only.');
    const again = await openAgain();
    await again.waitForSelector('[aria-label="Edit Many"]');
    expect(await again.$eval('#phrases', (section) => (section as HTMLElement).innerText)).toContain(
      '901 phrases. Kept on this device only.',
    );
    await article.bringToFront();
    await article.waitForSelector('on-record-mark[data-on-record="own-red"]');
  });
});

/** The share of what a page with marks costs that 500 phrases may add at most. */
const MOST = 0.2;
const LOADINGS = 7;

// Firefox tells what a whole process takes, with all else that it does.
test.skipIf(IN_FIREFOX)('500 phrases slow a page by less than a fifth', async () => {
  const text = Array.from({ length: 20 }, () => PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')).join('');
  const site = await serveHostile({ article: { body: articlePage({ text }) } });
  onTestFinished(() => site.close());
  const rule = { colour: 'red', matchCase: false, wholeWords: true, on: true };
  const phrases = Array.from(
    { length: 499 },
    (_, i) => `${i % 2 ? 'say' : 'har'}${i.toString(36)}${i % 3 ? '*' : ' one'}`,
  );
  const fullStore = { 'phrases:1': { ...rule, name: 'Many', phrases: ['bailiff*', ...phrases] } };
  onTestFinished(() => store(newsstand, 'sync', {}));
  const costs: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let loading = 0; loading < LOADINGS; loading++) {
    await store(newsstand, 'sync', {});
    costs.without.push(await costOf(`${site.url}article`, 'Four bailiffs familiar with the sale'));
    await store(newsstand, 'sync', fullStore);
    costs.with.push(await costOf(`${site.url}article`, 'bailiffs'));
  }
  const share = Math.min(...costs.with) / Math.min(...costs.without) - 1;
  process.stdout.write(`500 phrases add ${(100 * share).toFixed(1)}% to what a page costs.\n`);
  expect(share).toBeLessThan(MOST);
});

/** Seconds of processor time that a page takes until its last paragraph is marked so. */
async function costOf(address: string, last: string): Promise<number> {
  const page = await newsstand.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('article p:last-of-type on-record-mark')].some(
        (mark) => mark.textContent === words,
      ),
    {},
    last,
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
