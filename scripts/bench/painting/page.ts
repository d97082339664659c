/** Runs inside a page of the browser: builds articles and paints them in several ways. Times are in milliseconds. */
import Mark from 'mark.js';
import { Reader } from '../../../src/content/reader';
import { Painter } from '../../../src/page/painter';
import type { PaintRange } from '../../../src/page/split-text';
import { RULE_IDS } from '../../../src/rules';
import { type Bench, FIRST_MARK, START, type Way } from './api';

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

/** Ends what listens to the articles before. */
let ended = new AbortController();
let reader: Reader | null = null;

/** Empties the page. */
function clear(): void {
  ended.abort();
  ended = new AbortController();
  reader?.stop();
  reader = null;
  document.body.replaceChildren();
}

/** Puts an article of so many words into the page, in paragraphs with links and emphasis. */
function build(words: number): Article {
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
  const aside = document.body.appendChild(document.createElement('aside'));
  const nodes = Array.from({ length: UNRELATED_NODES }, (_, i) => {
    const node = aside.appendChild(document.createElement('div'));
    node.textContent = `Harlow 12.${i}`;
    return node;
  });
  void aside.offsetHeight;
  await new Promise((resolve) => setTimeout(resolve));
  return nodes;
}

/** An observer like ours that does nothing with what it sees: what watching itself costs. */
function watchInVain(): () => void {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  return () => observer.disconnect();
}

/** Reads and marks the page, and follows it from then on, as the extension does in each page. */
async function readAndFollow(): Promise<void> {
  reader = new Reader(
    () => {},
    async () => 'always',
  );
  reader.display.setRules(new Set(RULE_IDS));
  await reader.prepare();
  performance.mark(START);
  const first = firstMark();
  await reader.start();
  await first;
}

/** Marks that are not near the screen come now as well. */
const paintAll = () => dispatchEvent(new Event('beforeprint'));

const bench: Bench = {
  async time(way, words) {
    clear();
    const article = build(words);
    const ways: Record<Way, (article: Article) => unknown> = {
      ours: paintOurs,
      'by hand': paintByHand,
      'mark.js': paintWithMarkJs,
      highlights: paintHighlights,
      walk,
    };
    const time = await timeOf(() => ways[way](article));
    CSS.highlights.clear();
    return time;
  },

  async timeOfTakingAway(words) {
    clear();
    const painter = await paintOurs(build(words));
    return timeOf(() => painter.restoreAll());
  },

  async removing(words, watched) {
    clear();
    build(words);
    if (watched === 'by us') {
      await readAndFollow();
      paintAll();
    }
    const stop = watched === 'by an empty observer' ? watchInVain() : () => {};
    const nodes = await addUnrelated();
    // Observers answer before what is awaited goes on.
    const time = await timeOf(async () => {
      for (const node of nodes) node.remove();
    });
    stop();
    return time;
  },

  show(words) {
    clear();
    build(words);
  },

  async read() {
    await readAndFollow();
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - (performance.getEntriesByName(START).at(-1)?.startTime ?? Number.NaN);
  },

  async scrollThrough() {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  },

  async follow() {
    const before = document.querySelector('p') as Element;
    const start = performance.now();
    const entry = document.createElement('p');
    entry.textContent =
      'Nine pilots briefed on the repairs said on Tuesday that the quay would be closed until autumn.';
    before.before(entry);
    const claims = () => (reader?.state.status === 'scanned' ? reader.state.summary.profile.claims : 0);
    const old = claims();
    const since = async (holds: () => boolean): Promise<number> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - start;
    };
    const [marks, figures] = await Promise.all([
      since(() => entry.querySelector('on-record-mark') !== null),
      since(() => claims() > old),
    ]);
    return { marks, figures };
  },

  async change(perSecond, milliseconds) {
    const ticker = document.body.appendChild(document.createElement('aside'));
    const end = performance.now() + milliseconds;
    for (let made = 0, start = performance.now(); performance.now() < end; ) {
      const due = ((performance.now() - start) / 1000) * perSecond;
      for (; made < due; made++) ticker.textContent = `Harlow 12.${made}`;
      await new Promise((resolve) => setTimeout(resolve, 1000 / Math.min(perSecond, 60)));
    }
    ticker.remove();
  },

  async rounds(words, count) {
    clear();
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
    clear();
    build(words);
    await readAndFollow();
    for (let i = 0; i < count; i++) {
      document.body.replaceChildren();
      build(words + i);
      await reader?.restart();
      await firstMark();
    }
    clear();
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
