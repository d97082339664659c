import { expect, onTestFinished, test } from 'vitest';
import {
  EXTENSION,
  headingOf,
  IN_FIREFOX,
  innerText,
  isAsServed,
  markedPhrases,
  openNewsstand,
  popupOver,
} from './harness';

test('a page that was open before the installation is scanned once, in Chromium when the reader asks', async () => {
  const newsstand = await openNewsstand({});
  onTestFinished(() => newsstand.close());
  const article = await newsstand.open(newsstand.address('ferries.html'));
  const text = await innerText(article);
  await newsstand.install(EXTENSION);

  // Firefox starts the extension in open pages by itself.
  if (!IN_FIREFOX) {
    const popup = await popupOver(newsstand, article);
    expect(await popup.$eval('main', ({ innerText }) => innerText)).toContain('open before On Record was installed');
    expect(await isAsServed(article)).toBe(true);
    await popup.locator('::-p-text(Scan this page)').click();
    await popup.waitForSelector('.bar');
    await popup.close();
  }
  await article.waitForSelector('on-record-mark');
  await expect.poll(async () => Object.keys(await markedPhrases(article))).toContain('anonymous');
  const marked = await markedPhrases(article);

  const again = await popupOver(newsstand, article);
  expect(await headingOf(again)).toMatch(/^\d+ claims from/);
  expect(await markedPhrases(article)).toEqual(marked);
  expect(await article.$('on-record-mark on-record-mark')).toBeNull();
  expect(await innerText(article)).toBe(text);
});
