import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { SOURCE_TYPES } from '../../src/engine/attribution';
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

/** How bright the pattern of each kind of source is on the whole, from 0 to 255, in black on a white page. */
async function brightnessOfPatterns(popup: Page): Promise<Record<string, number>> {
  const size = 40;
  await popup.evaluate(
    (types: readonly string[], side) => {
      document.body.innerHTML = types.map((type) => `<span class="chip" data-type="${type}"></span>`).join('');
      document.documentElement.style.setProperty('--paper', 'white');
      document.querySelectorAll<HTMLElement>('.chip').forEach((chip, index) => {
        chip.style.cssText = `--color: black; position: fixed; inset: 0 auto auto ${index * side}px; border-radius: 0`;
        chip.style.width = `${side}px`;
        chip.style.height = `${side}px`;
      });
    },
    SOURCE_TYPES,
    size,
  );
  const clip = { x: 0, y: 0, width: SOURCE_TYPES.length * size, height: size };
  const picture = await popup.screenshot({ clip, encoding: 'base64' });
  return popup.evaluate(
    async (base64, types) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const brightness = types.map((type, index) => {
        const { data = [] } = canvas?.getImageData(index * image.height, 0, image.height, image.height) ?? {};
        const reds = [...data].filter((_, at) => at % 4 === 0);
        return [type, reds.reduce((sum, red) => sum + red, 0) / reds.length];
      });
      return Object.fromEntries(brightness) as Record<string, number>;
    },
    picture,
    SOURCE_TYPES,
  );
}

function chipColour(popup: Page, type: string): Promise<string> {
  return popup.$eval(`.legend .chip[data-type="${type}"]`, (chip) => getComputedStyle(chip).backgroundColor);
}

test('a kind of source has more of its own colour than of its pattern, in every browser', async () => {
  const popup = await popupOver(newsstand, await openArticle('ferries.html'));
  // What is lighter in a pattern has a brightness of 166.
  const { official, ...patterned } = await brightnessOfPatterns(popup);
  expect(official).toBe(0);
  for (const [type, brightness] of Object.entries(patterned)) {
    expect.soft(brightness, type).toBeGreaterThan(20);
    expect.soft(brightness, type).toBeLessThan(95);
  }
});

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
