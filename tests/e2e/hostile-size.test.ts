/** Pages of great size and pages without rest. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { untilMarked } from './harness';
import { contentOf, type HostileStand, openHostileStand, untilScanned } from './hostile';
import { articlePage, type HostilePage, PARAGRAPHS, PHRASES } from './hostile-site';

const LAST = PHRASES.at(-1) ?? '';
/** More than 10 MB together. */
const MANY_PARAGRAPHS = `<p>${PARAGRAPHS.join(' ')}</p>\n`.repeat(14_000);

/** Puts text nodes of one letter or space each into the article, a million in all. */
const MILLION_NODES = `<script>
  const letters = ${JSON.stringify(PARAGRAPHS.join(' '))};
  const article = document.querySelector('article');
  for (let paragraph = 0; paragraph < 1000; paragraph++) {
    const texts = Array.from({ length: 1000 }, (_, at) => new Text(letters[at % letters.length]));
    const element = document.createElement('p');
    element.append(...texts);
    article.append(element);
  }
</script>`;

/** Puts the article's paragraphs into 5,000 elements, one in the other. They have no boxes: browsers crash on those. */
const DEEP = `<style>deep-part { display: contents }</style><script>
  const article = document.querySelector('article');
  const paragraphs = [...article.querySelectorAll('p')];
  let inmost = article;
  for (let depth = 0; depth < 5000; depth++) inmost = inmost.appendChild(document.createElement('deep-part'));
  inmost.append(...paragraphs);
</script>`;

/** Milliseconds by the page's clock. */
const STORM = 1000 * Number(process.env.ON_RECORD_STORM ?? 2);

/**
 * About 50,000 changes a second in an element that it looks for, fewer on a slow machine: for that time, and until
 * `hasAnswered` is set. Then it is calm, and tells how many a second they were in `rate`.
 */
const storm = (selector: string) => `<script>
  const begin = performance.now();
  let changes = 0;
  const place = document.querySelector(${JSON.stringify(selector)}).appendChild(document.createElement('div'));
  const timer = setInterval(() => {
    for (let change = 0; change < 250; change++) place.append('Two officials said so. ');
    place.replaceChildren();
    for (let change = 0; change < 249; change++) place.title = change;
    changes += 500;
    const time = performance.now() - begin;
    if (time < ${STORM} || !window.hasAnswered) return;
    clearInterval(timer);
    window.rate = changes / time * 1000;
  }, 10);
</script>`;

const PAGES: Readonly<Record<string, HostilePage>> = {
  '10-megabytes': { body: articlePage({ text: MANY_PARAGRAPHS }) },
  'million-nodes': { body: articlePage({ after: MILLION_NODES }) },
  deep: { body: articlePage({ after: DEEP }) },
  'storm-beside': { body: articlePage({ after: `<aside></aside>${storm('aside')}` }) },
  'storm-inside': { body: articlePage({ after: storm('article') }) },
};

vi.setConfig({ testTimeout: 600_000 });

let stand: HostileStand;

beforeAll(async () => {
  stand = await openHostileStand(PAGES, 300_000);
});

afterAll(() => stand.close());

afterEach(async () => {
  expect(await stand.ownErrors()).toEqual([]);
});

test.each(['10-megabytes', 'million-nodes', 'deep'])(
  'an enormous page is marked and otherwise as it was: %s',
  async (name) => {
    const page = await stand.open(name);
    await untilMarked(page, LAST);
    const { summary } = await untilScanned(stand, page);
    expect(summary.profile.claims).toBeGreaterThan(4);
    expect(await contentOf(page)).toEqual(await stand.control(name));
  },
);

describe('a page that changes without rest', () => {
  test.each(['storm-beside', 'storm-inside'])('answers meanwhile, and is marked when it is calm: %s', async (name) => {
    const page = await stand.open(name);
    await expect.poll(() => stand.running.pageState(page)).toBeDefined();
    await page.evaluate('window.hasAnswered = true');
    await page.waitForFunction('window.rate', { polling: 50 });
    const rate = Number(await page.evaluate('window.rate'));
    process.stdout.write(`${name}: ${Math.round(rate)} changes a second for ${STORM / 1000} seconds.\n`);
    await untilMarked(page, LAST);
    expect(await contentOf(page)).toEqual(await stand.control(name, '(window.hasAnswered = true) && window.rate'));
  });
});
