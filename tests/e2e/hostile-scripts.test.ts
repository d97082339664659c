import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { busyShare, untilMarked } from './harness';
import { contentOf, type HostileStand, openHostileStand, textsOfMarks, untilScanned } from './hostile';
import { articlePage, type HostilePage, PHRASES } from './hostile-site';

/** Milliseconds: when the page has had nothing to fight for so long, the war is over. */
const PEACE = 1500;
/** How often a page has to fight at most before we give in. */
const MOST_FIGHTS = 1000;
/** The share of a core that a page which fights may cost; reported, and far exceeded by any endless loop. */
const SHARE = { goal: 0.02, most: 0.3 };

const script = (code: string): HostilePage => ({ body: articlePage({ after: `<script>${code}</script>` }) });

/**
 * A page whose script answers each change of the article.
 *
 * @param answer runs with `records` of the changes, and `marks` that are in the article; calls `fight` when it acts
 */
const war = (answer: string): HostilePage =>
  script(`
    const article = document.querySelector('article');
    const served = article.innerHTML;
    window.fights = 0;
    window.lastFight = Infinity;
    const fight = () => { window.fights += 1; window.lastFight = performance.now(); };
    const observer = new MutationObserver((records) => {
      const marks = [...article.querySelectorAll('on-record-mark')];
      ${answer}
      observer.takeRecords();
    });
    observer.observe(article, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });`);

/** Wars in which the page only undoes what we do: in the end it is as its server sent it. */
const UNDOING = {
  unwraps: war('for (const mark of marks) { fight(); mark.replaceWith(...mark.childNodes); }'),
  joins: war(
    'if (marks.length > 0) { fight(); for (const mark of marks) mark.replaceWith(...mark.childNodes); article.normalize(); }',
  ),
  rewrites: war('if (marks.length > 0) { fight(); article.innerHTML = served; }'),
  'undoes-records': war(`
    for (const { type, target, oldValue, addedNodes, removedNodes, nextSibling } of records.reverse()) {
      fight();
      if (type === 'characterData') target.data = oldValue;
      for (const node of addedNodes) node.remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }`),
};

/** What stands in a page in the end. */
interface Left {
  readonly paragraphs: readonly string[];
  /** What is in marks, in those outside of paragraphs, in `<b>`, and in the body beside its elements. */
  readonly marks: readonly string[];
  readonly stray: readonly string[];
  readonly bold: readonly string[];
  readonly loose: readonly string[];
}

/** The words that are marked, where they are in brackets. */
const MARKED = /\[([^\]]*)\]/g;
const wordsIn = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => [...text.matchAll(MARKED)].map(([, words]) => words));
const inPlaceOfWords = (paragraphs: readonly string[], replacement: string) =>
  paragraphs.map((text) => text.replaceAll(MARKED, replacement));

function holdsInOrder(text: string, words: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

/** A page that made copies of marked words has all its own words, in their order, and no words in marks. */
function expectOnlyCopies({ paragraphs, marks }: Left): void {
  const served = inPlaceOfWords(marked, '$1');
  expect(served.filter((text, index) => !holdsInOrder(paragraphs[index] ?? '', text.split(' ')))).toEqual([]);
  expect(marks.filter((words) => words !== '')).toEqual([]);
}

interface War {
  readonly page: HostilePage;
  /** How often the page fights at most. */
  readonly most: number;
  expectOutcome(left: Left): void;
}

/** Wars in which the page does something of its own with marks: what it does stands. */
const USING: Readonly<Record<string, War>> = {
  'puts-back': {
    page: war(`
      for (const { target, removedNodes, nextSibling } of records)
        for (const node of removedNodes) { fight(); target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null); }
      if (marks.length > 0 && window.fights === 0) { fight(); marks[0].after(''); }`),
    // It answers to each of our answers, for 200 turns.
    most: 10 * MOST_FIGHTS,
    expectOutcome: expectOnlyCopies,
  },
  deletes: {
    page: war('for (const mark of marks) { fight(); mark.remove(); }'),
    most: MOST_FIGHTS,
    expectOutcome: ({ paragraphs, loose }) => {
      expect(paragraphs).toEqual(inPlaceOfWords(marked, ''));
      expect(loose).toEqual([]);
    },
  },
  moves: {
    page: war('for (const mark of marks) { fight(); document.body.append(mark); }'),
    most: MOST_FIGHTS,
    expectOutcome: ({ paragraphs, marks, loose }) => {
      expect(paragraphs).toEqual(inPlaceOfWords(marked, ''));
      expect(loose).toEqual(wordsIn(marked));
      expect(marks).toEqual([]);
    },
  },
  fills: {
    page: war(`for (const mark of marks) if (mark.textContent !== 'Mine') { fight(); mark.textContent = 'Mine'; }`),
    most: MOST_FIGHTS,
    expectOutcome: ({ paragraphs, marks }) => {
      expect(paragraphs).toEqual(inPlaceOfWords(marked, 'Mine'));
      expect(marks).toEqual([]);
    },
  },
  nests: {
    page: war(
      `for (const mark of marks) if (!mark.querySelector('b')) { fight(); mark.innerHTML = '<b>' + mark.innerHTML + '</b>'; }`,
    ),
    most: MOST_FIGHTS,
    expectOutcome: ({ paragraphs, bold }) => {
      expect(paragraphs).toEqual(inPlaceOfWords(marked, '$1'));
      expect(bold).toEqual(wordsIn(marked));
    },
  },
  copies: {
    page: war(`
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName === 'on-record-mark' && !node.isCopy) {
          fight();
          const copy = node.cloneNode(true);
          copy.isCopy = true;
          node.after(copy);
        }`),
    most: MOST_FIGHTS,
    expectOutcome: expectOnlyCopies,
  },
  'copies-for-ever': {
    page: war(`
      for (const { removedNodes } of records) for (const node of removedNodes)
        if (node.localName === 'on-record-mark' && window.fights < 5000) { fight(); article.append(node.cloneNode(true)); }
      if (marks.length > 0 && window.fights === 0) { fight(); article.append(marks[0].cloneNode(true)); }`),
    most: MOST_FIGHTS,
    // It has nothing against marks: where we have had a rest in between, they are there again.
    expectOutcome: ({ paragraphs, stray }) => {
      expect(paragraphs).toEqual(inPlaceOfWords(marked, '$1'));
      expect(stray.filter((words) => words !== '')).toEqual([]);
    },
  },
};

/** Runs in the page. */
function whatIsLeft(): Left {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent ?? '');
  const loose = [...document.body.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim());
  return {
    paragraphs: texts('article p'),
    marks: texts('on-record-mark'),
    stray: texts('on-record-mark:not(p *)'),
    bold: texts('article b'),
    loose: loose.filter((text) => text !== ''),
  };
}

const ELEMENT_OF_THE_PAGE = `
  <script>
    customElements.define('on-record-mark', class extends HTMLElement {
      connectedCallback() { window.fights = (window.fights ?? 0) + 1; window.lastFight = performance.now(); this.replaceWith(...this.childNodes); }
    });
  </script>`;

/** Breaks what the page's own scripts stand on, and counts who uses it; mends it when the fragment changes. */
const BROKEN = `<script>
  window.touched = [];
  const mends = [];
  const breakAll = (object, name) => {
    const keys = Reflect.ownKeys(object);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      const known = Reflect.getOwnPropertyDescriptor(object, key);
      if (!known.configurable || key === 'constructor') continue;
      const isFunction = typeof known.value === 'function';
      if (!isFunction && !known.get) continue;
      const broken = () => { window.touched[window.touched.length] = name + '.' + String(key); throw new Error('The page broke it.'); };
      mends[mends.length] = () => Reflect.defineProperty(object, key, known);
      Reflect.defineProperty(object, key, isFunction ? { ...known, value: broken } : { ...known, get: broken });
    }
  };
  const mend = () => { for (let i = 0; i < mends.length; i++) mends[i](); document.documentElement.setAttribute('data-touched', window.touched.join()); };
  addEventListener('hashchange', mend);
  addEventListener('load', () => {
    const { defineProperty } = Reflect;
    const objects = { Array: Array.prototype, Node: Node.prototype, Element: Element.prototype, Text: Text.prototype,
      CharacterData: CharacterData.prototype, String: String.prototype, Map: Map.prototype, Set: Set.prototype,
      Promise: Promise.prototype, MutationObserver: MutationObserver.prototype, Selection: Selection.prototype,
      Range: Range.prototype, TreeWalker: TreeWalker.prototype, Intl, JSON, Math, Object, RegExp: RegExp.prototype };
    for (const name in objects) breakAll(objects[name], name);
    const names = ['getSelection', 'MutationObserver', 'IntersectionObserver', 'Intl', 'Map', 'Set', 'getComputedStyle', 'setTimeout', 'MessageChannel'];
    for (let i = 0; i < names.length; i++) {
      const known = Reflect.getOwnPropertyDescriptor(window, names[i]);
      mends[mends.length] = () => defineProperty(window, names[i], known);
      defineProperty(window, names[i], { configurable: true, get() { window.touched[window.touched.length] = names[i]; } });
    }
  });
</script>`;

const IMITATIONS = `
  <p>Two officials familiar with the pier said it would close. <on-record-mark>The page’s own element</on-record-mark>.</p>
  <p><on-record-mark data-on-record="anonymous" id="own">Three clerks familiar with the pier</on-record-mark> said on Monday that the work had been late for a year.</p>
  <p><on-record-mark data-on-record="official"><b>Mayor Lena Orvik</b> said</on-record-mark> that it would not.</p>
  <p><on-record-mark data-on-record="<script>">Nobody</on-record-mark> <span data-on-record="anonymous">was</span> <b data-on-record-shown>asked</b>.</p>
  <p class="on-record-mark">The pier is reportedly old. <mark data-markjs="true">Critics</mark> say it always was.</p>
  <on-record-card data-on-record-ui><p>A card that is not ours.</p></on-record-card>`;

/** Names that hide members of the document and of forms from scripts. */
const CLOBBERING = `
  <img name="body"><img name="querySelector"><img name="querySelectorAll"><img name="createTreeWalker"><img name="contentType">
  <img name="documentElement"><img name="getSelection"><img name="addEventListener"><img name="dispatchEvent"><img name="title">
  <img name="createElement"><img name="defaultView"><img name="readyState">
  <form><input name="parentNode"><input name="childNodes"><input name="firstChild"><input name="nodeType"><input name="matches">
  <input name="textContent"><input name="shadowRoot"><input name="localName"><input name="children"><input name="contains">
  <input name="querySelectorAll"><input name="closest"><input name="id"><input name="getAttribute"><p>Two officials said so.</p></form>`;

let stand: HostileStand;
/** The paragraphs as they are while nobody fights, with the words that are marked in brackets. */
let marked: readonly string[] = [];

beforeAll(async () => {
  stand = await openHostileStand({
    ...UNDOING,
    ...Object.fromEntries(Object.entries(USING).map(([name, { page }]) => [name, page])),
    peaceful: { body: articlePage({}) },
    attributes: war(
      `for (const mark of marks) if (mark.className !== 'mine') { fight(); mark.className = 'mine'; mark.dataset.onRecord = 'mine'; mark.id = 'mine'; }`,
    ),
    defines: { body: articlePage({ head: ELEMENT_OF_THE_PAGE }) },
    broken: { body: articlePage({ head: BROKEN }) },
    imitations: { body: articlePage({ text: IMITATIONS.repeat(2) }) },
    clobbering: { body: articlePage({ after: CLOBBERING }) },
  });
});

beforeAll(async () => {
  const page = await stand.running.open(stand.address('peaceful'));
  await untilMarked(page, PHRASES.at(-1) ?? '');
  marked = await page.$$eval('article p', (paragraphs) =>
    paragraphs.map(({ innerHTML }) =>
      innerHTML.replaceAll(/<on-record-mark[^>]*>/g, '[').replaceAll('</on-record-mark>', ']'),
    ),
  );
  await page.close();
});

afterAll(() => stand.close());

afterEach(async () => {
  expect(await stand.ownErrors()).toEqual([]);
});

/** Waits until the page has fought, and has had nothing to fight for a while. */
async function untilPeace(page: Page): Promise<void> {
  await page.waitForFunction(
    (peace) => performance.now() - Number(Reflect.get(window, 'lastFight')) > peace,
    { polling: 100, timeout: 45_000 },
    PEACE,
  );
}

function fights(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'fights')));
}

describe('a page that does not want marks wins', () => {
  test.each(Object.keys(UNDOING))('and is as it was sent: %s', async (name) => {
    const page = await stand.open(name);
    await untilPeace(page);
    expect(await textsOfMarks(page)).toEqual([]);
    expect(await contentOf(page)).toEqual(await stand.control(name));
    expect(await fights(page)).toBeLessThan(MOST_FIGHTS);
    await untilScanned(stand, page);
  });

  test('by an element of its own with the name of marks', async () => {
    const page = await stand.open('defines');
    await untilScanned(stand, page);
    expect(await page.evaluate(() => Reflect.get(window, 'fights'))).toBe(undefined);
    expect(await contentOf(page)).toEqual(await stand.control('defines'));
    await untilScanned(stand, page);
  });

  test.each(Object.entries(USING))('and what it makes of them stands: %s', async (name, { most, expectOutcome }) => {
    const page = await stand.open(name);
    await untilPeace(page);
    await untilScanned(stand, page);
    expectOutcome(await page.evaluate(whatIsLeft));
    expect(await fights(page)).toBeLessThan(most);
  });

  test('and the war costs next to nothing from then on', async () => {
    const page = await stand.open('unwraps');
    await untilPeace(page);
    const share = await busyShare(stand.running, page, 5000);
    if (share > SHARE.goal) process.stdout.write(`A lost war cost ${(100 * share).toFixed(1)}% of a core.\n`);
    expect(share).toBeLessThan(SHARE.most);
  });
});

test('marks whose attributes the page changes go on as the page wants', async () => {
  const page = await stand.open('attributes');
  await untilScanned(stand, page);
  await expect.poll(async () => (await textsOfMarks(page)).length).toBeGreaterThan(5);
  expect(await contentOf(page)).toEqual(await stand.control('attributes'));
});

test('what the page’s own scripts stand on is not what we stand on', async () => {
  const page = await stand.open('broken');
  await untilScanned(stand, page);
  await page.goto(`${stand.address('broken')}#mended`);
  // Asked for in a world of its own, which the page has not broken either.
  await page.waitForSelector('html[data-touched=""] on-record-mark');
});

test('names that hide members of the document do not stop us', async () => {
  const page = await stand.open('clobbering');
  await untilScanned(stand, page);
  await page.waitForSelector('on-record-mark');
  expect((await textsOfMarks(page)).length).toBeGreaterThan(5);
});

test('elements and attributes of the page that look like ours stay, and are read as text', async () => {
  const page = await stand.open('imitations');
  const { summary } = await untilScanned(stand, page);
  await untilMarked(page, 'Two officials familiar with the pier');
  expect(summary.sources.map(({ label }) => label)).toContain('Three clerks');
  const own = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'article [data-on-record], article [data-on-record-shown], on-record-card, on-record-mark:not([data-on-record])',
        ),
      ]
        .filter(
          (element) =>
            element.localName !== 'on-record-mark' ||
            element.id ||
            element.firstElementChild ||
            !/^[a-z]+(?:[- ][a-z]+)*$/.test(element.getAttribute('data-on-record') ?? ''),
        )
        .map((element) => element.localName + element.id),
    );
  const once = [
    'on-record-mark',
    'on-record-markown',
    'on-record-mark',
    'on-record-mark',
    'span',
    'b',
    'on-record-card',
  ];
  expect(await own()).toEqual([...once, ...once]);
  expect(await contentOf(page)).toEqual(await stand.control('imitations'));
});
