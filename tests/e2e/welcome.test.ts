import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, onTestFinished, test } from 'vitest';
import { WELCOME } from '../../scripts/extension-browser';
import { type Newsstand, openNewsstand, untilUnmarked } from './harness';
import { openOptions, tabTo, untilSaid } from './options-page';

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

test('the marks of the sample say what their card would, pointed at and by keyboard', async () => {
  const welcome = await newsstand.open(newsstand.pageUrl(WELCOME));
  onTestFinished(() => welcome.close());
  await welcome.waitForSelector('main[aria-busy="false"]');
  await welcome.locator('::-p-text(The Fjord Gazette)').hover();
  await untilSaid(welcome, 'Second-hand: another outlet found it out.');
  await tabTo(welcome, 'Two people familiar with the matter');
  await untilSaid(welcome, '“familiar with the matter”');
  await untilSaid(welcome, 'Editors mostly know who their unnamed sources are.');
  await tabTo(welcome, 'reportedly');
  await untilSaid(welcome, 'Claim without a source');
});

test('the choice on the welcome page holds in open pages, by keyboard alone', async () => {
  const article = await openArticle('ferries.html');
  const options = await openOptions(newsstand);
  const welcome = await newsstand.open(newsstand.pageUrl(WELCOME));
  onTestFinished(() => welcome.close());
  await welcome.waitForSelector('main[aria-busy="false"]');
  await tabTo(welcome, 'On news pages');
  await welcome.keyboard.press('ArrowDown');
  await untilUnmarked(article);
  await options.waitForSelector('input[value="asked"]:checked');
});
