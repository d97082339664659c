import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cards } from '../../src/content/cards';
import { Reader } from '../../src/content/reader';
import { ArticleText } from '../../src/page/article-text';
import { Painter } from '../../src/page/painter';
import { FIRST_STYLES, MutedPhrases, PhraseFinder, RULE_IDS, type RuleId } from '../../src/rules';
import { PARAGRAPH, show } from './page';

const MORE = { phrases: new PhraseFinder([]), muted: new MutedPhrases([]), styles: FIRST_STYLES };
const CARD = '[data-on-record-ui]';

const followed = vi.spyOn(Painter.prototype, 'giveBack');
const read = vi.spyOn(ArticleText, 'read');
/** How often the page's changes were followed, and how often it was read. */
const answers = () => ({ followed: followed.mock.calls.length, read: read.mock.calls.length });

let reader: Reader;
let cards: Cards;
let ended: AbortController;
let root: HTMLElement;

beforeEach(async () => {
  root = show(PARAGRAPH + '<p>Two people familiar with the plan said it was late. Critics say so too.</p>'.repeat(2));
  ended = new AbortController();
  reader = new Reader(() => cards.refresh());
  cards = new Cards(reader, ended.signal, () => true);
  reader.display.setRules(new Set(), MORE);
  await reader.start();
  await reader.scan();
  vi.clearAllMocks();
});

afterEach(() => {
  ended.abort();
  reader.stop();
});

const marks = () => [...root.querySelectorAll('on-record-mark')];

function mark(rules: Iterable<RuleId>): void {
  reader.display.setRules(new Set(rules), MORE);
}

/** Longer than it takes to answer a change of the page: see `content/rescan.ts`. */
async function untilAnswered(): Promise<void> {
  const before = answers();
  root.append('More. ');
  await expect.poll(answers).toEqual({ followed: before.followed + 1, read: before.read + 1 });
}

const CHANGES: readonly [string, () => Promise<void>][] = [
  [
    'painting',
    async () => {
      mark(RULE_IDS);
      await expect.poll(() => marks().length).toBeGreaterThan(3);
    },
  ],
  [
    'taking marks away',
    async () => {
      mark(RULE_IDS);
      await expect.poll(() => marks().length).toBeGreaterThan(3);
      mark([]);
      await expect.poll(marks).toEqual([]);
    },
  ],
  [
    'a card, and the outline of its mark',
    async () => {
      mark(RULE_IDS);
      await expect.poll(() => marks().length).toBeGreaterThan(3);
      for (const step of [1, 1, -1] as const) {
        cards.showNeighbour(step);
        await expect.poll(() => document.querySelector(CARD)).not.toBeNull();
        await expect.poll(() => root.querySelector('[data-on-record-current]')).not.toBeNull();
      }
      dispatchEvent(new PointerEvent('pointerdown'));
      await expect.poll(() => document.querySelector(CARD)).toBeNull();
    },
  ],
  [
    'a place that is pointed out',
    async () => {
      mark(RULE_IDS);
      await expect.poll(() => marks().length).toBeGreaterThan(3);
      expect(reader.display.show(0)).toBe(true);
      await expect.poll(() => root.querySelector('[data-on-record-shown]')).not.toBeNull();
      await expect.poll(() => root.querySelector('[data-on-record-shown]')).toBeNull();
    },
  ],
];

test.each(CHANGES)('%s is not taken for a change of the page', async (_, change) => {
  await change();
  expect(answers()).toEqual({ followed: 0, read: 0 });
  // A change of the page is answered, and by one reading: none was waiting.
  await untilAnswered();
});
