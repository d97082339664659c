import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { IN_FIREFOX, untilMarked } from './harness';
import { contentOf, type HostileStand, openHostileStand, textsOfMarks, untilScanned } from './hostile';
import { articlePage, type HostilePage, PARAGRAPHS, PHRASES } from './hostile-site';

const LAST = PHRASES.at(-1) ?? '';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const REPORT = `<script>window.violations = []; addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => violations.push(violatedDirective + ' ' + sourceFile));</script>`;
const TEXT = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');

/** Article text with all that text can hold. */
const ODD_TEXT = `
  <p>“Nobody &lt;b&gt;waited&lt;/b&gt; for &lt;script&gt;alert(1)&lt;/script&gt;,” said two officials familiar with the ferries.</p>
  <p>\u202eThree people familiar\u202c with the \u2067contract\u2069 said that it was signed in a hurry and without a lawyer.</p>
  <p>Four\u200b bai\u00adliffs fam\u2060iliar with the sale said on Tuesday that the har\u200dbour office would be sold.</p>
  <p>👩🏽‍✈️ Two pilots 🛳️ familiar with the route said that the first boat had lost power twice 🇳🇴🇸🇪 on its way.</p>
  <p>Cri\u0301tics sa\u0308y the city ha\u0300s ignored war\u0327nings for years, Z̵̢a̷l̴g̸o̷ said, and one aide said the same.</p>
  <p>Critics say the city has ignored warnings for years. The second ferry is reportedly due in October.</p>`;
/** Half characters cannot be sent: a script puts them in. */
const HALVES = `<script>document.querySelector('article').insertAdjacentHTML('beforeend', '<p>\\ud83d Five clerks\\udc00 familiar with the \\ud800sale said on Monday that it was late.\\udfff</p>')</script>`;

const PAGES: Readonly<Record<string, HostilePage>> = {
  strict: { body: articlePage({ head: REPORT }), headers: STRICT },
  sandboxed: { body: articlePage({}), headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  quirks: { body: articlePage({ doctype: '' }) },
  xhtml: {
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>City bought six ferries</title><meta property="og:type" content="article"/></head><body><main><article><h1>City bought six ferries</h1>${TEXT}</article></main></body></html>`,
  },
  odd: { body: articlePage({ text: ODD_TEXT, after: HALVES }) },
  frames: {
    body: articlePage({
      after: `<iframe sandbox="" srcdoc="<p>Two officials said so.</p>"></iframe><iframe sandbox="allow-scripts" src="plain"></iframe><iframe src="about:blank"></iframe><iframe></iframe><iframe src="data:text/html,<p>Critics say so.</p>"></iframe>`,
    }),
  },
  'frames-that-go': {
    body: articlePage({
      after: `<script>
        for (let number = 0; number < 50; number++) setTimeout(() => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.srcdoc = '<p>Two officials said so.</p>';
          setTimeout(() => frame.remove(), 60);
        }, number * 20);
        setTimeout(() => (window.isOver = true), 1200);
      </script>`,
    }),
  },
  plain: { body: articlePage({}) },
  writes: {
    body: articlePage({
      after: `<script>addEventListener('message', () => { document.open(); document.write('<!doctype html><html lang=en><title>Another</title><meta property="og:type" content="article"><article><h1>Another</h1>${TEXT.replace('three people', 'nine people')}</article>'); document.close(); });</script>`,
    }),
  },
  frameset: {
    body: '<!doctype html><html><head><title>Frames</title></head><frameset cols="*"><frame src="plain"></frameset></html>',
  },
};

let stand: HostileStand;

beforeAll(async () => {
  stand = await openHostileStand(PAGES);
});

afterAll(() => stand.close());

afterEach(async () => {
  expect(await stand.ownErrors()).toEqual([]);
});

async function openMarked(path: string, last = LAST): Promise<Page> {
  const page = await stand.open(path);
  await untilMarked(page, last);
  return page;
}

test.each(['quirks', 'xhtml', 'sandboxed', 'frames'])('a page is marked and otherwise as it was: %s', async (name) => {
  const page = await openMarked(name);
  expect((await textsOfMarks(page)).length).toBeGreaterThan(5);
  expect(await contentOf(page)).toEqual(await stand.control(name));
});

test('a page whose frames come and go is marked, and otherwise as it was', async () => {
  const page = await openMarked('frames-that-go');
  await page.waitForFunction('window.isOver', { polling: 50 });
  await untilScanned(stand, page);
  expect(await contentOf(page)).toEqual(await stand.control('frames-that-go', 'window.isOver'));
});

test('a strict policy of the page is not broken by marks or cards', async () => {
  const page = await openMarked('strict');
  await (await page.$('on-record-mark'))?.hover();
  await page.waitForSelector('[data-on-record-ui]');
  // The page's own icon is all that its policy refuses. In Firefox it is the browser's own code that asks for it.
  const refused = IN_FIREFOX ? 'img-src resource' : `img-src ${stand.address('strict')}`;
  expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([refused]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('[data-on-record-ui]', { hidden: true });
  expect(await contentOf(page)).toEqual(await stand.control('strict'));
});

test('text with HTML in it, controls, half characters and signs of all kinds stays as it is', async () => {
  const page = await openMarked('odd', 'reportedly');
  const { summary } = await untilScanned(stand, page);
  expect(await contentOf(page)).toEqual(await stand.control('odd'));
  expect(summary.statements.length).toBeGreaterThan(4);
  expect(await page.evaluate(() => document.querySelector('article b, article script'))).toBeNull();
});

test('a page that writes itself anew is read anew, and has cards', async () => {
  const page = await openMarked('writes');
  await page.evaluate(() => window.postMessage(''));
  await untilMarked(page, 'nine people familiar with the contract');
  expect((await contentOf(page)).text).toContain('Another');
  await (await page.$('on-record-mark'))?.hover();
  await page.waitForSelector('[data-on-record-ui]');
});

test('a page of frames and an empty page do no harm', async () => {
  const page = await stand.open('frameset');
  await expect.poll(async () => (await stand.running.pageState(page))?.status).toMatch(/scanned|not-article/);
  const empty = await stand.running.open('about:blank');
  expect(await stand.running.pageState(empty)).toBeUndefined();
  await empty.close();
});

test('a page that comes back as it was left has its marks and its badge', async () => {
  const page = await openMarked('plain');
  const marks = await textsOfMarks(page);
  await page.evaluate(() => Reflect.set(window, 'wasLeft', true));
  await page.goto(stand.address('frames'));
  // Not `goBack`: in Firefox it waits for the page to load, which a page that comes back does not.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction((address) => location.href === address, { polling: 50 }, stand.address('plain'));
  await untilMarked(page, LAST);
  expect(await page.evaluate(() => Reflect.get(window, 'wasLeft'))).toBe(true);
  expect(await textsOfMarks(page)).toEqual(marks);
  await expect.poll(() => stand.running.badge(page)).not.toBe('');
  expect(await contentOf(page)).toEqual(await stand.control('plain'));
});
