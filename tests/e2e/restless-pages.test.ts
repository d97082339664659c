/** Pages that change all the time, faster than anybody could follow, until they are told to rest. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { untilMarked } from './harness';
import { type HostileStand, openHostileStand, textsOfMarks, untilScanned } from './hostile';
import { articlePage, type HostilePage, PHRASES } from './hostile-site';

const NEWS = 'Nine pilots briefed on the repairs';
const LATER_NEWS = 'Two divers briefed on the repairs';
const entry = (source: string): string =>
  `<p>${source} said on Tuesday that the quay would be closed until autumn.</p>`;

/** Thousands of changes a second in a new element there, until `isCalm` is set. */
const storm = (selector: string) => `<script>
  window.changes = 0;
  const place = document.querySelector(${JSON.stringify(selector)}).appendChild(document.createElement('div'));
  const timer = setInterval(() => {
    for (let change = 0; change < 250; change++) place.append('12.40 ');
    place.replaceChildren();
    changes += 251;
    if (window.isCalm) clearInterval(timer);
  }, 10);
</script>`;

const PAGES: Readonly<Record<string, HostilePage>> = {
  beside: { body: articlePage({ after: `<aside></aside>${storm('aside')}` }) },
  inside: { body: articlePage({ after: storm('article') }) },
};

let stand: HostileStand;

beforeAll(async () => {
  stand = await openHostileStand(PAGES);
});

afterAll(() => stand.close());

afterEach(async () => {
  expect(await stand.ownErrors()).toEqual([]);
});

const LAST = PHRASES.at(-1) as string;

function addEntry(page: Page, source: string): Promise<void> {
  return page.evaluate((html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html), entry(source));
}

describe('while a page changes without rest', () => {
  test('beside the article, the article is marked, and what is new in it', async () => {
    const page = await stand.open('beside');
    await untilMarked(page, LAST);
    // It goes on long enough to cost more than may be spent on following it.
    await page.waitForFunction('changes > 100_000', { polling: 50 });
    await addEntry(page, NEWS);
    await untilMarked(page, NEWS);
    expect(await textsOfMarks(page)).toContain(LAST);

    await page.evaluate('window.isCalm = true');
    await addEntry(page, LATER_NEWS);
    await untilMarked(page, LATER_NEWS);
  });

  test('inside the article, its figures follow, and marks come when it is calm', async () => {
    const page = await stand.open('inside');
    const { summary } = await untilScanned(stand, page);
    await page.waitForFunction('changes > 100_000', { polling: 50 });
    await addEntry(page, NEWS);
    await expect
      .poll(async () => (await untilScanned(stand, page)).summary.profile.claims, { timeout: 60_000 })
      .toBe(summary.profile.claims + 1);

    await page.evaluate('window.isCalm = true');
    await untilMarked(page, NEWS);
  });
});
