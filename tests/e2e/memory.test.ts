import { afterAll, beforeAll, expect, test } from 'vitest';
import { IN_FIREFOX, type Newsstand, openNewsstand, untilMarked } from './harness';

/** Browsers keep the last pages, to go back to. */
const KEPT = 10;
const NAVIGATIONS = 100;
const ARTICLES = [
  { file: 'ferries.html', last: 'the aide' },
  { file: 'reservoir.html', last: 'reportedly' },
] as const;

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

// Firefox tells only what a whole process takes, which grows by a third in that time without On Record too.
test.skipIf(IN_FIREFOX)(
  `after ${NAVIGATIONS} articles in one tab, memory is within 5% of what it was`,
  {
    timeout: 300_000,
  },
  async () => {
    const page = await newsstand.open('about:blank');
    const read = async (times: number) => {
      for (let turn = 0; turn < times; turn++) {
        for (const { file, last } of ARTICLES) {
          await page.goto(newsstand.address(file));
          await untilMarked(page, last);
        }
      }
      const samples = [await newsstand.memory(page), await newsstand.memory(page), await newsstand.memory(page)];
      return Math.min(...samples.map((sample) => sample.page ?? Number.NaN));
    };
    const before = await read(KEPT / ARTICLES.length);
    const after = await read(NAVIGATIONS / ARTICLES.length);
    expect(after).toBeLessThan(before * 1.05);
  },
);
