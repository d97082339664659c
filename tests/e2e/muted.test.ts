import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { markedPhrases, type Newsstand, openNewsstand, popupOver, ruleFigures, untilMarked } from './harness';
import { button, load, openOptions, save, untilSaid } from './options-page';

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

function settingsFile(settings: Record<string, unknown>): string {
  return JSON.stringify({ kind: 'On Record settings', settings });
}

function untilNotMarked(page: Page, phrase: string): Promise<unknown> {
  return page.waitForFunction(
    (words) => [...document.querySelectorAll('on-record-mark')].every(({ textContent }) => textContent !== words),
    { polling: 50 },
    phrase,
  );
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
}

describe('muted phrases', () => {
  test('are not marked but counted, in open pages at once', async () => {
    const article = await openArticle('ferries.html');
    const before = (await markedPhrases(article)).anonymous ?? [];
    const [first = '', second = ''] = before;
    const address = newsstand.address('ferries.html');
    const options = await openOptions(newsstand);
    const content = settingsFile({
      'muted:1': { phrase: first.toUpperCase(), rule: 'anonymous' },
      'muted:2': { phrase: second, rule: 'anonymous', page: address },
      'muted:3': { phrase: 'the aide', rule: 'anonymous', page: newsstand.address('reservoir.html') },
    });
    await load(options, 'Load from a file', content);
    await untilSaid(options, 'Everything is set as the file says.');
    await untilNotMarked(article, first);
    await untilNotMarked(article, second);
    await untilMarked(article, 'the aide');

    const popup = await popupOver(newsstand, article);
    const figure = (await ruleFigures(popup)).find(({ name }) => name === 'Anonymous sources');
    expect(figure?.count).toBe(before.length);
    await popup.close();

    await options.bringToFront();
    const section = await options.$eval('#muted', (element) => (element as HTMLElement).innerText);
    expect(section).toContain('Anonymous sources · On all pages');
    expect(section).toContain(`Anonymous sources · Only on ${address.replace('http://', '')}`);
  });

  test('leave the focus where the reader was, and say when there is none', async () => {
    const options = await openOptions(newsstand);
    expect(await options.$eval('#muted', (element) => (element as HTMLElement).innerText)).toContain(
      'No phrase is left out.',
    );
    const muted = Object.fromEntries(
      ['aides', 'critics', 'sources'].map((phrase, id) => [`muted:${id}`, { phrase, rule: 'anonymous' }]),
    );
    await load(options, 'Load from a file', settingsFile(muted));
    await untilSaid(options, 'Everything is set as the file says.');
    for (const [removed, next] of [
      ['critics', 'Mark again: sources'],
      ['sources', 'Mark again: aides'],
      ['aides', 'No phrase is left out.'],
    ]) {
      if (removed === 'critics') await options.focus('[aria-label="Mark again: critics"]');
      await options.keyboard.press('Enter');
      await untilSaid(options, `“${removed}” is marked again.`);
      await expect.poll(() => focusedLabel(options)).toBe(next);
    }
  });

  test('go out to the file with all settings and are reset with them', async () => {
    const options = await openOptions(newsstand);
    const muted = { phrase: 'the aide', rule: 'anonymous', page: 'https://example.org/story' };
    await load(options, 'Load from a file', settingsFile({ 'muted:1': muted }));
    await untilSaid(options, 'Everything is set as the file says.');
    const file = JSON.parse(await save(newsstand, options, 'Save to a file', /^on-record-settings\.json$/));
    expect(Object.values(file.settings)).toContainEqual(muted);
    await load(
      options,
      'Load from a file',
      JSON.stringify({ ...file, settings: { ...file.settings, theme: 'sepia' } }),
    );
    await untilSaid(options, 'theme');
    expect(await options.$$('#muted .remove')).toHaveLength(1);
    await button(options, 'Reset all').click();
    await button(options, 'Reset all settings').click();
    await options.waitForFunction(() =>
      document.querySelector('#muted')?.textContent?.includes('No phrase is left out.'),
    );
  });
});
