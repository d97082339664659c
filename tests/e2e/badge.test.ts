import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Newsstand, openNewsstand } from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** The message that sets the badge is on its way when the page is already marked. */
function untilBadge(page: Page, text: string): Promise<void> {
  return vi.waitFor(async () => expect(await newsstand.badge(page)).toBe(text), { timeout: 5000 });
}

async function unnamedSources(page: Page): Promise<string> {
  const state = await newsstand.pageState(page);
  return state?.status === 'scanned' ? String(state.summary.profile.unnamedSources) : 'not scanned';
}

test('each tab has its own number of unnamed sources, also after switching, navigating and the end of the background', async () => {
  const ferries = await newsstand.openArticle('ferries.html');
  const reservoir = await newsstand.openArticle('reservoir.html');
  const shop = await newsstand.open(newsstand.address('shop.html'));
  const inFerries = await unnamedSources(ferries);
  const inReservoir = await unnamedSources(reservoir);
  expect(Number(inFerries)).toBeGreaterThan(Number(inReservoir));

  await untilBadge(ferries, inFerries);
  await untilBadge(shop, '');
  await untilBadge(reservoir, inReservoir);
  await untilBadge(ferries, inFerries);

  await ferries.goto(newsstand.address('shop.html'));
  await untilBadge(ferries, '');
  await ferries.goBack();
  await untilBadge(ferries, inFerries);

  await newsstand.endBackground();
  await shop.goto(newsstand.address('reservoir.html'));
  await untilBadge(shop, inReservoir);
  expect(await newsstand.badge(ferries)).toBe(inFerries);
});
