import '../../src/page/marks.css';
import { afterEach, expect, test } from 'vitest';
import { planPainting } from '../../src/content/paint-plan';
import { analyze } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import { show, startPainter } from './page';

const style = document.createElement('style');
afterEach(() => style.remove());

const TEXT = 'Two officials familiar with the talks said on Monday that the ferry would stop.';
const LINKED = '<i>Two officials</i> familiar with the talks <b>said</b> on <a href="#">Monday</a> that it would stop.';
/** In a flex container or grid, text without an element of its own is an item by itself. */
const ITEMS = `<span>${TEXT}</span> ${TEXT} <b>Nobody</b>`;
const ARABIC = 'قال مسؤولان مطلعان على المحادثات إن العبارة لن تتوقف عند الرصيف القديم بعد الآن';

/** Pixels. Browsers lay text out in 64ths of a pixel, rounded anew for each piece of a line. */
const ROUNDING = 0.1;

interface Box {
  /** An element's name or a character. */
  readonly name: string;
  readonly sides: readonly number[];
}

/** Boxes of the page's own elements and of every character, as the reader sees them. */
function layoutOf(root: Element): Box[] {
  const boxes: Box[] = [];
  const note = (name: string, rects: Iterable<DOMRect>) => {
    for (const { x, y, width, height } of rects) boxes.push({ name, sides: [x, y, width, height] });
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element && node.localName !== 'on-record-mark') note(node.localName, node.getClientRects());
    if (!(node instanceof Text)) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      // White space at the end of a line has a box or none.
      if (node.data.charAt(at).trim() === '') continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      note(node.data.charAt(at), [range.getBoundingClientRect()]);
    }
  }
  return boxes;
}

/** Marks the anonymous sources. */
async function mark(root: Element): Promise<() => void> {
  const { painter, stop } = startPainter();
  const article = finish(ArticleText.read(root, painter));
  const reading = { article, analysis: analyze(article.text) };
  await painter.update(finish(planPainting(reading, new Set(['anonymous']), painter)));
  return stop;
}

test.each([
  [
    'rules for mark',
    'mark, on-record-mark { display: block; font-size: 40px; padding: 9px; position: absolute }',
    `<p>${TEXT}</p>`,
  ],
  [
    'rules for every element',
    'main * { padding: 3px; margin: 2px; border: 1px solid; letter-spacing: 1px; line-height: 3; text-transform: uppercase }',
    `<p>${LINKED}</p>`,
  ],
  [
    'rules with !important',
    'p * { display: block !important; font-size: 40px !important; float: right !important }',
    `<p>${TEXT}</p>`,
  ],
  [
    'stronger rules with !important',
    '#story * { display: block !important; font-size: 40px !important } .a.b.c * { padding: 9px !important }',
    `<p id="story" class="a b c">${TEXT}</p>`,
  ],
  ['content before and after', '*::before { content: "x" } *::after { content: "y" }', `<p>${TEXT}</p>`],
  [
    'a drop cap',
    'p::first-letter { float: left; font-size: 60px; line-height: 1; padding: 4px; color: red }',
    `<p>${TEXT}</p>`,
  ],
  [
    'a drop cap in an element',
    '.cap { float: left; font-size: 60px; line-height: 1 }',
    `<p><span class="cap">T</span>${TEXT.slice(1)}</p>`,
  ],
  ['a first line', 'p::first-line { font-size: 24px; font-variant: small-caps }', `<p>${TEXT}</p>`],
  ['empty elements', 'main :empty { display: block; height: 30px; background: red }', `<p>${TEXT}<span></span></p>`],
  ['a paragraph that is an only child', 'p:only-child { font-size: 30px }', `<div><p>${TEXT}</p></div>`],
  ['preformatted text', 'p { white-space: pre }', `<p>  ${TEXT}  \n   ${TEXT}</p>`],
  ['preformatted lines', 'p { white-space: pre-wrap; tab-size: 4 }', `<p>\t${TEXT}\n\n ${TEXT} </p>`],
  ['a flex container', 'p { display: flex; gap: 20px; justify-content: space-between }', `<p>${ITEMS}</p>`],
  ['a grid', 'p { display: grid; gap: 20px }', `<p>${ITEMS}</p>`],
  ['an inline flex container', 'q { display: inline-flex; gap: 9px }', `<p>${TEXT} <q>${TEXT} <b>Nobody</b></q></p>`],
  ['items of a flex container', 'div { display: flex; gap: 20px }', `<div><p>${TEXT}</p><p>${LINKED}</p></div>`],
  [
    'items of a grid',
    'div { display: grid; grid-template-columns: 1fr 2fr }',
    `<div><p>${TEXT}</p><p>${LINKED}</p></div>`,
  ],
  ['columns and hyphens', 'main { columns: 3; hyphens: auto; text-align: justify }', `<p lang="en">${TEXT}</p>`],
  ['narrow lines that break anywhere', 'p { width: 90px; overflow-wrap: anywhere }', `<p>${TEXT}</p>`],
  [
    'ligatures and kerning',
    'p { font-family: serif; font-kerning: normal; font-variant-ligatures: common-ligatures }',
    `<p>${TEXT} of office AVAVA fi fl</p>`,
  ],
  [
    'a clamped paragraph',
    'p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; width: 200px }',
    `<p>${TEXT}</p>`,
  ],
  ['vertical text', 'main { writing-mode: vertical-rl; height: 200px }', `<p>${TEXT}</p>`],
  ['right-to-left text', 'p { direction: rtl }', `<p lang="ar">${ARABIC}, ${TEXT}, ${ARABIC}</p>`],
  ['direction by every element', 'p { direction: rtl } main * { unicode-bidi: bidi-override }', `<p>${TEXT}</p>`],
])('marks change no box and no line on a page with %s', async (_, css, html) => {
  style.textContent = css;
  document.head.append(style);
  const root = show(html);
  const before = layoutOf(root);
  const stop = await mark(root);
  const marks = root.querySelectorAll('on-record-mark').length;
  const after = layoutOf(root);
  stop();
  expect(marks).toBeGreaterThan(0);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const moved = after.filter(({ sides }, index) =>
    sides.some((side, at) => Math.abs(side - (before[index]?.sides[at] ?? 0)) > ROUNDING),
  );
  expect(moved).toEqual([]);
});
