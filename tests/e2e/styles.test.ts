import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { lookOf, markedPhrases, type Newsstand, openNewsstand, popupOver } from './harness';
import { choice, openOptions, tabTo, untilSaid } from './options-page';

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

/** What is painted behind and under the first mark that has this look. */
function paintOf(page: Page, look: string): Promise<Record<string, string>> {
  return page.$eval(`on-record-mark[data-on-record="${look}"]`, (mark) => {
    const { backgroundColor, textDecorationStyle, textDecorationColor } = getComputedStyle(mark);
    return { backgroundColor, textDecorationStyle, textDecorationColor };
  });
}

function untilStyled(page: Page, mark: string): Promise<unknown> {
  return page.waitForFunction(
    (id) => document.querySelector(`on-record-mark[data-on-record="${id}"]`) !== null,
    { polling: 50 },
    mark,
  );
}

function styleOf(options: Page, rule: string, name: string) {
  return options.locator(
    `::-p-xpath(//li[.//summary[contains(@aria-label, "underline: ${rule}")]]//label[normalize-space()="${name}"]//input)`,
  );
}

function chipColour(popup: Page, type: string): Promise<string> {
  return popup.$eval(`.legend .chip[data-type="${type}"]`, (chip) => getComputedStyle(chip).backgroundColor);
}

describe('colour and underline of a rule', () => {
  test('are chosen by keyboard alone, in open pages, popup and options at once, and taken back', async () => {
    const article = await openArticle('ferries.html');
    const first = await paintOf(article, lookOf('official'));
    const options = await openOptions(newsstand);
    await tabTo(options, 'Colour and underline: Official quotes');
    await options.keyboard.press('Enter');
    await tabTo(options, 'Blue');
    await options.keyboard.press('ArrowRight');
    await untilStyled(article, 'yellow thin');
    await tabTo(options, 'Thin line');
    await options.keyboard.press('ArrowLeft');
    await untilStyled(article, 'yellow wavy');

    const chosen = await paintOf(article, 'yellow wavy');
    expect(chosen.textDecorationStyle).toBe('wavy');
    expect(chosen.backgroundColor).not.toBe(first.backgroundColor);
    expect(Object.keys(await markedPhrases(article))).not.toContain('official');
    expect(await paintOf(options, 'yellow wavy')).toEqual(chosen);

    const popup = await popupOver(newsstand, article);
    expect(await paintOf(popup, 'yellow wavy')).toEqual(chosen);
    expect(await chipColour(popup, 'official')).toBe('rgb(160, 134, 0)');
    await popup.close();

    await article.reload();
    await untilStyled(article, 'yellow wavy');
    await options.bringToFront();
    await tabTo(options, 'As at first');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.activeElement?.localName === 'summary');
    await untilStyled(article, lookOf('official'));
    expect(await paintOf(article, lookOf('official'))).toEqual(first);
  });

  test('that two rules share are said so, and no longer when one of them is off', async () => {
    const options = await openOptions(newsstand);
    await options.locator('summary[aria-label="Colour and underline: Anonymous sources"]').click();
    await styleOf(options, 'Anonymous sources', 'Wave').click();
    await untilSaid(options, 'Has the same underline as: Other media. They differ by colour only.');
    await untilSaid(options, 'Has the same underline as: Anonymous sources. They differ by colour only.');
    await styleOf(options, 'Anonymous sources', 'Purple').click();
    await untilSaid(options, 'Looks the same as: Other media.');
    await choice(options, 'Other media').click();
    await options.waitForFunction(() => !document.querySelector('#rules')?.textContent?.includes('Looks the same'));
  });
});
