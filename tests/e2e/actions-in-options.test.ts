/** Every action in the options and on the welcome page, by mouse and by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { WELCOME } from '../../scripts/extension-browser';
import { HANDS, type Hand } from './hands';
import {
  isAsServed,
  lookOf,
  type Newsstand,
  openNewsstand,
  pageOpenedBy,
  untilAt,
  untilMarked,
  untilUnmarked,
} from './harness';
import { load, OPTIONS, openOptions, save, store, untilSaid } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

type Actions = Readonly<Record<string, (hand: Hand) => Promise<void>>>;

const SEA = { name: 'Sea', phrases: ['ferr*'], matchCase: false, wholeWords: true, colour: 'red', on: true };

/** An article, and the options, which are as they were at first after the test. */
async function open(): Promise<{ article: Page; options: Page }> {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  return { article, options: await openOptions(newsstand) };
}

async function openWelcome(): Promise<Page> {
  const welcome = await newsstand.open(newsstand.pageUrl(WELCOME));
  onTestFinished(() => welcome.close());
  await welcome.waitForSelector('main[aria-busy="false"]');
  return welcome;
}

/** Waits until an article that is no longer in front has a mark with this look. Firefox draws only what is. */
async function untilLooksSo(article: Page, options: Page, look: string): Promise<void> {
  await article.bringToFront();
  await article.waitForSelector(`on-record-mark[data-on-record="${look}"]`);
  await options.bringToFront();
}

function textsOf(page: Page, selector: string): Promise<(string | null)[]> {
  return page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
}

const IN_THE_OPTIONS: Actions = {
  'the way to a section': async (hand) => {
    const { options } = await open();
    await hand.use(options, 'No longer marked');
    await options.waitForFunction(() => scrollY > 0);
  },
  'when to scan': async (hand) => {
    const { article, options } = await open();
    await hand.use(options, 'Only when I ask');
    await untilUnmarked(article);
    expect(await isAsServed(article)).toBe(true);
    await hand.use(options, 'On news pages');
    await article.bringToFront();
    await untilMarked(article, 'the aide');
  },
  'a site is never scanned, then again': async (hand) => {
    const { article, options } = await open();
    await hand.write(options, 'Never scan these sites by itself', 'not a site');
    await hand.use(options, 'Add');
    await untilSaid(options, 'This is not the name of a site');
    await hand.write(options, 'Never scan these sites by itself', newsstand.address('ferries.html'));
    await hand.use(options, 'Add');
    await untilUnmarked(article);
    expect((await newsstand.pageState(article))?.status).toBe('paused');
    await options.bringToFront();
    await hand.use(options, 'Remove 127.0.0.1');
    await article.bringToFront();
    await untilMarked(article, 'the aide');
  },
  'a site is always scanned, then no longer': async (hand) => {
    const { options } = await open();
    await hand.write(options, 'Always scan these sites', '127.0.0.1');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[aria-label="Remove 127.0.0.1"]');
    const shop = await newsstand.open(newsstand.address('shop.html'));
    onTestFinished(() => shop.close());
    await expect.poll(async () => (await newsstand.pageState(shop))?.status).toBe('scanned');
    await options.bringToFront();
    await hand.use(options, 'Remove 127.0.0.1');
    await options.waitForFunction(() => document.querySelector('[aria-label="Remove 127.0.0.1"]') === null);
    await shop.bringToFront();
    await shop.reload();
    await expect.poll(async () => (await newsstand.pageState(shop))?.status).toBe('not-article');
  },
  'a rule is switched off, and tells what it marks and why': async (hand) => {
    const { article, options } = await open();
    await hand.use(options, 'Anonymous sources');
    await untilUnmarked(article, 'anonymous');
    await hand.use(options, 'Examples and standard: Anonymous sources');
    const details = await options.$eval('details[open]', ({ innerText }) => innerText);
    expect(details).toContain('Two people familiar with the matter said');
    expect(details).toContain('Hydropower is the main source of energy');
    expect(details).toContain('prefer named sources');
    expect(await textsOf(options, 'details[open] on-record-mark')).toContain('Two people familiar with the matter');
    await hand.use(options, 'Examples and standard: Anonymous sources');
    await options.waitForFunction(() => document.querySelector('details[open]') === null);
  },
  'colour and underline of a rule': async (hand) => {
    const { article, options } = await open();
    await hand.use(options, 'Colour and underline: Official quotes');
    await hand.use(options, 'Yellow');
    await hand.use(options, 'Wave');
    await untilLooksSo(article, options, 'yellow wavy');
    await hand.use(options, 'As at first');
    await untilLooksSo(article, options, lookOf('official'));
  },
  'phrases are written, tried and marked': async (hand) => {
    const { article, options } = await open();
    await hand.use(options, 'Add phrases');
    await options.waitForFunction(() => document.activeElement?.id === 'phrase-name');
    await hand.write(options, 'Name', 'Sea');
    await hand.write(options, 'Phrases, one on each line', 'f*y');
    await hand.use(options, 'Save');
    await untilSaid(options, '“f*y” in line 1: a * can only stand at the end of a word.');
    await hand.write(options, 'Phrases, one on each line', 'ferr');
    await hand.use(options, 'Cyan');
    await hand.write(options, 'Try it', 'A ferry, two Ferries.');
    await hand.use(options, 'Whole words only');
    await untilSaid(options, 'Found in 2 places.');
    expect(await textsOf(options, '.tried on-record-mark')).toEqual(['ferr', 'Ferr']);
    await hand.use(options, 'Capital letters make a difference');
    await untilSaid(options, 'Found in 1 place.');
    await hand.write(options, 'Phrases, one on each line', 'ferr*');
    await hand.use(options, 'Save');
    await untilSaid(options, '“Sea” is saved.');
    await untilLooksSo(article, options, 'own-cyan');
  },
  'phrases are changed, switched off and removed': async (hand) => {
    const { article, options } = await open();
    await store(newsstand, 'sync', { 'phrases:1': SEA });
    await untilLooksSo(article, options, 'own-red');
    await hand.use(options, 'Edit Sea');
    await hand.write(options, 'Name', 'Ships');
    await hand.use(options, 'Cancel');
    await hand.use(options, 'Edit Sea');
    await hand.write(options, 'Name', 'Boats');
    await hand.use(options, 'Save');
    await untilSaid(options, '“Boats” is saved.');
    await hand.use(options, 'Boats');
    await untilUnmarked(article, 'own-red');
    await hand.use(options, 'Boats');
    await untilLooksSo(article, options, 'own-red');
    await hand.use(options, 'Remove Boats');
    await untilSaid(options, '“Boats” is removed.');
    await untilUnmarked(article, 'own-red');
    await hand.use(options, 'Undo');
    await untilLooksSo(article, options, 'own-red');
  },
  'muted phrases are marked again, and muted again': async (hand) => {
    const { article, options } = await open();
    await store(newsstand, 'local', { 'muted:1': { phrase: 'critics', rule: 'group' } });
    await options.bringToFront();
    const isMarked = async () => (await textsOf(article, 'on-record-mark')).includes('Critics');
    await expect.poll(isMarked).toBe(false);
    await hand.use(options, 'Mark again: critics');
    await untilSaid(options, '“critics” is marked again.');
    await expect.poll(isMarked).toBe(true);
    await hand.use(options, 'Undo');
    await untilSaid(options, 'is no longer marked.');
    await expect.poll(isMarked).toBe(false);
  },
  'all settings are reset, after a question': async (hand) => {
    const { article, options } = await open();
    await hand.use(options, 'Anonymous sources');
    await untilUnmarked(article, 'anonymous');
    await hand.use(options, 'Reset all');
    await hand.use(options, 'Keep them');
    await hand.use(options, 'Reset all');
    await hand.use(options, 'Reset all settings');
    await untilSaid(options, 'Everything is as it was at first.');
    await untilLooksSo(article, options, lookOf('anonymous'));
  },
};

const WITH_FILES: Actions = {
  'phrases go out to a file and come in': async (hand) => {
    const { options } = await open();
    await store(newsstand, 'sync', { 'phrases:1': SEA });
    await options.bringToFront();
    const use = (name: string) => hand.use(options, name);
    expect(await save(newsstand, options, 'Save phrases to a file', /^on-record-phrases\.json$/, use)).toContain(
      'ferr*',
    );
    const rules = [{ name: 'Money', phrases: ['price*'] }];
    await load(options, 'Load phrases from a file', JSON.stringify({ kind: 'On Record phrases', rules }), use);
    await options.waitForSelector('[aria-label="Edit Money"]');
  },
  'all settings go out to a file and come in, and loading is undone': async (hand) => {
    const { article, options } = await open();
    const use = (name: string) => hand.use(options, name);
    expect(await save(newsstand, options, 'Save to a file', /^on-record-settings\.json$/, use)).toContain(
      'On Record settings',
    );
    const settings = { 'rule:anonymous': false };
    await load(options, 'Load from a file', JSON.stringify({ kind: 'On Record settings', settings }), use);
    await untilUnmarked(article, 'anonymous');
    await hand.use(options, 'Undo');
    await untilLooksSo(article, options, lookOf('anonymous'));
  },
};

const ON_THE_WELCOME_PAGE: Actions = {
  'the choice when to scan': async (hand) => {
    const { article, options } = await open();
    const welcome = await openWelcome();
    await hand.use(welcome, 'Only when I ask');
    await untilUnmarked(article);
    await options.waitForSelector('input[value="asked"]:checked');
  },
};

describe.each(HANDS)('by %s', (_, hand) => {
  test.each(Object.entries(IN_THE_OPTIONS))('in the options: %s', (_, act) => act(hand));
  test.each(Object.entries(WITH_FILES))('in the options: %s', (_, act) => act(hand));
  test.each(Object.entries(ON_THE_WELCOME_PAGE))('on the welcome page: %s', (_, act) => act(hand));

  test('on the welcome page: the options are opened', async () => {
    const welcome = await openWelcome();
    const options = await pageOpenedBy(newsstand, () => hand.use(welcome, 'Options'));
    await untilAt(options, OPTIONS);
    await options.close();
  });
});
