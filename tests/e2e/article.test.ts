import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickSwitch,
  innerText,
  isAsServed,
  lookOf,
  markedPhrases,
  type Newsstand,
  openNewsstand,
  popupOver,
  ruleFigures,
  untilMarked,
  untilUnmarked,
} from './harness';

let newsstand: Newsstand;
let article: Page;

beforeAll(async () => {
  newsstand = await openNewsstand();
  article = await newsstand.openArticle('ferries.html');
});

afterAll(() => newsstand.close());

test('an article is marked by itself: each kind of source on its phrase', async () => {
  expect(await markedPhrases(article)).toEqual({
    anonymous: [
      'people with knowledge of the deal',
      'three people familiar with the contract',
      'a senior transport official, who spoke on condition of anonymity because the talks were private',
      'two port officials',
      'One aide to the mayor',
      'the aide',
    ],
    official: [
      '“We followed the rules at every step,”',
      'Orvik',
      '“The boats are safe, and the price was fair.”',
      '“If there is evidence, we will look at it,”',
      'Sand',
    ],
    spokesperson: ['A spokesman for Nordhavn Marine, which built the ferries'],
    media: ['The Fjord Gazette'],
    group: ['Critics', 'Some experts'],
    hearsay: ['reportedly', 'is said'],
  });
});

test('menus, teasers, comments, forms, code and editable text stay unmarked', async () => {
  const around = 'nav, .related, .most-read, .comments, form, textarea, pre, [contenteditable], footer';
  const inside = await article.$$eval(
    'on-record-mark',
    (marks, places) => marks.filter((mark) => mark.closest(places)).length,
    around,
  );
  expect(inside).toBe(0);
});

test('a dark page is marked, and its text keeps its colour', async () => {
  const dark = await newsstand.openArticle('reservoir.html');
  expect(Object.keys(await markedPhrases(dark))).toContain('anonymous');
  const colors = await dark.$$eval('on-record-mark', (marks) =>
    marks.map((mark) => [getComputedStyle(mark).color, getComputedStyle(mark.parentElement ?? mark).color]),
  );
  for (const [mark, around] of colors) expect(mark).toBe(around);
  await dark.close();
});

describe('the page itself', () => {
  test('has the same text with and without marks, and is as served when all rules are off', async () => {
    const page = await newsstand.openArticle('ferries.html');
    const marked = await innerText(page);
    expect(await isAsServed(page)).toBe(false);

    const popup = await popupOver(newsstand, page);
    const switchedOn = (await ruleFigures(popup)).filter(({ on }) => on);
    for (const { name } of switchedOn) await clickSwitch(popup, name);
    await untilUnmarked(page);

    expect(await isAsServed(page)).toBe(true);
    expect(await innerText(page)).toBe(marked);

    for (const { name } of switchedOn) await clickSwitch(popup, name);
    await untilMarked(page, 'the aide');
    expect(await innerText(page)).toBe(marked);
  });
});

describe('left alone until asked', () => {
  test.each([
    { page: 'a shop', file: 'shop.html', status: 'not-article', lang: 'en', button: 'Scan this page' },
    { page: 'a front page', file: 'index.html', status: 'not-article', lang: 'en', button: 'Scan this page' },
    {
      page: 'an article in German',
      file: 'talsperre.html',
      status: 'other-language',
      lang: 'de',
      button: 'Scan it anyway',
    },
  ])('$page', async ({ file, status, lang, button }) => {
    const page = await newsstand.open(newsstand.address(file));
    const popup = await popupOver(newsstand, page);
    await popup.waitForSelector(`::-p-text(${button})`);
    expect(await isAsServed(page)).toBe(true);
    expect(await newsstand.pageState(page)).toMatchObject({ status });

    const again = await popupOver(newsstand, page);
    await again.locator(`::-p-text(${button})`).click();
    await again.waitForSelector('.sentence');
    const note = 'On Record reads English, so it misses most claims here.';
    expect((await again.$eval('main', ({ innerText }) => innerText)).includes(note)).toBe(lang !== 'en');
    expect(await newsstand.pageState(page)).toMatchObject({ status: 'scanned', lang });
    await page.close();
  });

  test('a shop page is marked when the reader asks', async () => {
    const page = await newsstand.open(newsstand.address('shop.html'));
    const popup = await popupOver(newsstand, page);
    await popup.locator('::-p-text(Scan this page)').click();
    await page.waitForSelector(`on-record-mark[data-on-record="${lookOf('group')}"]`);
    expect(await markedPhrases(page)).toMatchObject({
      group: ['Experts'],
      anonymous: ['a fisherman who asked not to be named'],
    });
    await page.close();
  });
});
