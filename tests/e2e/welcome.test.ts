import { afterAll, beforeAll, onTestFinished, test } from 'vitest';
import { WELCOME } from '../../scripts/extension-browser';
import { type Newsstand, openNewsstand } from './harness';
import { tabTo, untilSaid } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

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
