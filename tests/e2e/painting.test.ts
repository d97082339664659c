import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { forcedLayouts, traceOf } from '../../scripts/trace';
import {
  clickSwitch,
  IN_FIREFOX,
  type Newsstand,
  openNewsstand,
  popupOver,
  ruleFigures,
  untilMarked,
  untilUnmarked,
} from './harness';

/** More than are painted without regard to where they are. */
const ENTRIES = 40;
const NEWS = 'Four bailiffs familiar with the sale';
const EXTENSION = 'chrome-extension://';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function openFerries(): Promise<Page> {
  const page = await newsstand.openArticle('ferries.html');
  onTestFinished(() => page.close());
  return page;
}

/** Puts paragraphs with one mark each at the end of the article, each on a screen of its own. */
function addEntries(page: Page): Promise<void> {
  return page.evaluate(
    (news, count) => {
      for (let i = 0; i < count; i++) {
        const paragraph = document.createElement('p');
        paragraph.className = 'entry';
        paragraph.style.marginTop = '100vh';
        paragraph.textContent = `${news} said on Tuesday that the harbour office would be sold before the summer.`;
        document.querySelector('article')?.append(paragraph);
      }
    },
    NEWS,
    ENTRIES,
  );
}

/** Which of the added paragraphs are marked, by their numbers. */
function markedEntries(page: Page): Promise<number[]> {
  return page.$$eval('.entry', (entries) =>
    entries.flatMap((entry, index) => (entry.querySelector('on-record-mark') ? [index] : [])),
  );
}

describe('what is far from the screen', () => {
  test('is marked as it comes near', async () => {
    const page = await openFerries();
    await addEntries(page);
    await untilMarked(page, NEWS);
    await expect.poll(() => markedEntries(page)).toContain(0);
    const last = ENTRIES - 1;
    expect(await markedEntries(page)).not.toContain(last);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedEntries(page)).toContain(last);
    expect((await markedEntries(page)).length).toBeLessThan(ENTRIES);
  });

  test('is marked before printing', async () => {
    const page = await openFerries();
    await addEntries(page);
    await untilMarked(page, NEWS);
    await page.pdf();
    expect(await markedEntries(page)).toHaveLength(ENTRIES);
  });
});

// Only the trace of Chromium names the script that forces a layout.
describe.skipIf(IN_FIREFOX)('layout', () => {
  test('is never forced while a page is read, painted, scrolled, printed and cleared', async () => {
    const page = await openFerries();
    const popup = await popupOver(newsstand, page);
    const switchedOn = (await ruleFigures(popup)).filter(({ on }) => on);
    const events = await traceOf(page, async () => {
      await page.reload();
      await untilMarked(page, 'the aide');
      await addEntries(page);
      await untilMarked(page, NEWS);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect.poll(() => markedEntries(page)).toContain(ENTRIES - 1);
      await page.pdf();
      for (const { name } of switchedOn) await clickSwitch(popup, name);
      await untilUnmarked(page);
      for (const { name } of switchedOn) await clickSwitch(popup, name);
      await untilMarked(page, 'the aide');
    });
    expect(events.some(({ args }) => args.data?.url?.startsWith(EXTENSION))).toBe(true);
    expect(forcedLayouts(events, EXTENSION)).toEqual([]);
  });

  test('would be seen if it were forced', async () => {
    const page = await openFerries();
    const events = await traceOf(page, () =>
      page.evaluate(() => {
        document.querySelector('p')?.append('More');
        return document.body.offsetHeight;
      }),
    );
    expect(forcedLayouts(events, 'pptr:')).toHaveLength(1);
  });
});
