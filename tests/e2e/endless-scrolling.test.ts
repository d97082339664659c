/** A page that puts more paragraphs at its end whenever the reader comes near it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { inMegabytes } from '../../scripts/soak/report';
import { contentOf, type HostileStand, openHostileStand, untilScanned } from './hostile';
import { articlePage } from './hostile-site';

/** So many screens are scrolled through, and each brings so many paragraphs. */
const SCREENS = 120;
const PARAGRAPHS = 6;

/** Each paragraph has a mark with its own number: one that is missing or there twice would show. */
const ENDLESS = `<style>article p { font: 20px/1.6 serif; margin: 1em 0 }</style><script>
  const article = document.querySelector('article');
  let number = 0;
  const addMore = () => {
    for (let more = 0; more < ${PARAGRAPHS}; more++) {
      number += 1;
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Two people familiar with ferry ' + number + ' said on Monday that it was late again. ' + 'The harbour office will look into the matter before the summer. '.repeat(3);
      article.append(paragraph);
    }
  };
  window.screens = 0;
  addEventListener('scroll', () => {
    const isNearEnd = scrollY + 2 * innerHeight > document.documentElement.scrollHeight;
    if (!isNearEnd || window.screens >= ${SCREENS}) return;
    window.screens += 1;
    addMore();
  });
  addMore();
</script>`;

vi.setConfig({ testTimeout: 600_000 });

let stand: HostileStand;

beforeAll(async () => {
  stand = await openHostileStand({ endless: { body: articlePage({ after: ENDLESS }) } }, 300_000);
});

afterAll(() => stand.close());

afterEach(async () => {
  expect(await stand.ownErrors()).toEqual([]);
});

/** Runs in the page: scrolls to its end until no more paragraphs come. */
async function scrollThrough(screens: number): Promise<void> {
  while (Number(Reflect.get(window, 'screens')) < screens) {
    scrollTo(0, document.documentElement.scrollHeight);
    // A page in the background is not drawn.
    await new Promise((next) => setTimeout(next));
  }
}

function untilFerryMarked(page: Page, number: number): Promise<unknown> {
  return page.waitForFunction(
    (words) => [...document.querySelectorAll('on-record-mark')].some(({ textContent }) => textContent === words),
    { polling: 100 },
    `Two people familiar with ferry ${number}`,
  );
}

test('marks follow through some hundred screens, and nothing of the page is lost', async () => {
  const page = await stand.open('endless');
  await untilFerryMarked(page, 1);
  const before = await stand.running.memory(page);
  await page.evaluate(scrollThrough, SCREENS);
  const last = (SCREENS + 1) * PARAGRAPHS;
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await untilFerryMarked(page, last);
  // What was never on the screen is painted as it comes near: half-way, and at the beginning again.
  for (const number of [last / 2, 1]) {
    await page.evaluate(
      (index) => document.querySelectorAll('article p')[index]?.scrollIntoView(),
      number + PARAGRAPHS,
    );
    await untilFerryMarked(page, number);
  }
  const { summary } = await untilScanned(stand, page);
  expect(summary.sources.length).toBeGreaterThan(0);
  const after = await stand.running.memory(page);
  process.stdout.write(
    `${last} paragraphs later the page takes ${inMegabytes(after.page)}, before ${inMegabytes(before.page)}.\n`,
  );
  expect(await contentOf(page)).toEqual(
    await stand.control('endless', `(${scrollThrough})(${SCREENS}).then(() => true)`),
  );
});
