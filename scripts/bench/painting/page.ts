/** Runs inside a page of the browser: builds articles and paints them in several ways. Times are in milliseconds. */
import Mark from 'mark.js';
import { Reader } from '../../../src/content/reader';
import { Painter } from '../../../src/page/painter';
import type { PaintRange } from '../../../src/page/split-text';
import { RULE_IDS } from '../../../src/rules';
import type { PageState } from '../../../src/shared/page-state';
import { type Bench, FIRST_MARK, START } from './api';

const WORDS_A_PARAGRAPH = 60;
/** One stretch to mark in so many words; one in ten goes across the border of an element. */
const WORDS_A_MARK = 40;
const WORDS_MARKED = 5;
const MARKS_A_CROSSING = 10;
const UNRELATED_NODES = 3000;

const WORDS =
  'the harbour council said on Monday that the old pier will be closed until spring because two people familiar with its pillars had warned of cracks'.split(
    ' ',
  );

interface Article {
  readonly root: HTMLElement;
  /** For each stretch to mark its text nodes, start and end. */
  readonly plan: Map<Text, PaintRange[]>;
  /** The same stretches as offsets in the root's text. */
  readonly ranges: { start: number; length: number }[];
}

/** Ends what listens to the article before. */
let ended = new AbortController();

/** Puts an article of so many words into the page, in paragraphs with links and emphasis. */
function build(words: number): Article {
  ended.abort();
  ended = new AbortController();
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('main'));
  const plan = new Map<Text, PaintRange[]>();
  const ranges: { start: number; length: number }[] = [];
  let length = 0;
  for (let from = 0, marks = 0; from < words; from += WORDS_A_PARAGRAPH) {
    const paragraph = document.createElement('p');
    const count = Math.min(WORDS_A_PARAGRAPH, words - from);
    for (let at = 0; at < count; at += WORDS_A_MARK / 2) {
      const text = Array.from(
        { length: Math.min(WORDS_A_MARK / 2, count - at) },
        (_, i) => WORDS[(from + at + i) % WORDS.length],
      );
      const holder =
        at > 0 ? paragraph.appendChild(document.createElement(at % WORDS_A_MARK === 0 ? 'em' : 'a')) : paragraph;
      const node = holder.appendChild(document.createTextNode(`${text.join(' ')} `));
      const isMarked = (from + at) % WORDS_A_MARK === 0 && text.length > WORDS_MARKED;
      if (isMarked) {
        const crosses = marks++ % MARKS_A_CROSSING === 0;
        const end = crosses ? node.data.length : text.slice(0, WORDS_MARKED).join(' ').length;
        const start = crosses ? node.data.length - 8 : 0;
        plan.set(node, [{ node, start, end, look: 'orange double', attribution: marks }]);
        ranges.push({ start: length + start, length: end - start });
      }
      length += node.data.length;
    }
    root.append(paragraph);
  }
  // The page is laid out before anything is measured, as it is when a reader sees it.
  void root.offsetHeight;
  return { root, plan, ranges };
}

const noWatcher = { ignore: (write: () => void) => write() };

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function paintOurs({ plan }: Article): Promise<Painter> {
  const painter = new Painter(noWatcher, ended.signal);
  void painter.update(plan);
  await null;
  await null;
  painter.paintAll();
  return painter;
}

function paintByHand({ plan }: Article): void {
  for (const [node, ranges] of plan) {
    for (const { start, end } of ranges.toReversed()) {
      const marked = start > 0 ? node.splitText(start) : node;
      if (end - start < marked.data.length) marked.splitText(end - start);
      const mark = document.createElement('mark');
      marked.replaceWith(mark);
      mark.append(marked);
    }
  }
}

const paintWithMarkJs = ({ root, ranges }: Article): void => new Mark(root).markRanges(ranges);

function paintHighlights({ plan }: Article): void {
  const ranges = [...plan].flatMap(([node, stretches]) =>
    stretches.map(
      ({ start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    ),
  );
  CSS.highlights.set('bench', new Highlight(...ranges));
}

function walk({ root }: Article): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** Puts nodes beside the article that have nothing to do with it, and lets whoever watches the page take note. */
async function addUnrelated(): Promise<HTMLElement[]> {
  const nodes = Array.from({ length: UNRELATED_NODES }, () => document.body.appendChild(document.createElement('div')));
  await new Promise((resolve) => setTimeout(resolve));
  return nodes;
}

/** Reads and marks the page from top to bottom, and follows it from then on, as the extension does in each page. */
async function readAndFollow(report: (state: PageState) => void = () => {}): Promise<Reader> {
  const reader = new Reader(report, async () => 'always');
  reader.display.setRules(new Set(RULE_IDS));
  const first = firstMark();
  await reader.start();
  await first;
  // Marks that are not near the screen come now as well.
  dispatchEvent(new Event('beforeprint'));
  return reader;
}

const bench: Bench = {
  async time(way, words) {
    const article = build(words);
    const ways = {
      ours: () => paintOurs(article),
      'by hand': () => paintByHand(article),
      'mark.js': () => paintWithMarkJs(article),
      highlights: () => paintHighlights(article),
      walk: () => walk(article),
    };
    const time = await timeOf(ways[way]);
    CSS.highlights.clear();
    return time;
  },

  async timeOfTakingAway(words) {
    const painter = await paintOurs(build(words));
    return timeOf(() => painter.restoreAll());
  },

  async removing(words, painted) {
    build(words);
    const reader = painted ? await readAndFollow() : null;
    const nodes = await addUnrelated();
    // Observers answer before what is awaited goes on.
    const time = await timeOf(async () => {
      for (const node of nodes) node.remove();
    });
    reader?.stop();
    return time;
  },

  show(words) {
    build(words);
  },

  async read() {
    const reader = new Reader(() => {});
    reader.display.setRules(new Set(RULE_IDS));
    await reader.prepare();
    performance.mark(START);
    const first = firstMark();
    await reader.scan();
    await first;
    reader.stop();
    return performance.measure('first mark', START, FIRST_MARK).duration;
  },

  async rounds(words, count) {
    const { plan } = build(words);
    const painter = new Painter(noWatcher, ended.signal);
    for (let i = 0; i < count; i++) {
      void painter.update(plan);
      await null;
      await null;
      painter.paintAll();
      painter.restoreAll();
    }
  },

  async routes(words, count) {
    const reader = new Reader(() => {});
    reader.display.setRules(new Set(RULE_IDS));
    for (let i = 0; i < count; i++) {
      build(words + i);
      await reader.scan();
    }
    reader.stop();
    document.body.replaceChildren();
  },
};

/** Resolves when the first mark is in the page. */
function firstMark(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('on-record-mark') === null) return;
      observer.disconnect();
      performance.mark(FIRST_MARK);
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

Object.assign(globalThis, { bench });
