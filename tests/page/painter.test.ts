import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import type { PaintRange } from '../../src/page/split-text';
import { mutationsDelivered, planFor, show, startPainter, treeOf } from './page';

let stop = () => {};
afterEach(() => stop());

async function paint(html: string, ...phrases: string[]) {
  const root = show(html);
  const before = { tree: treeOf(root), text: root.innerText, html: root.innerHTML };
  const started = startPainter();
  stop = started.stop;
  const { painter } = started;
  await painter.update(planFor(finish(ArticleText.read(root, painter)), ...phrases));
  return { root, painter, before };
}

function marksIn(root: Element): string[] {
  return [...root.querySelectorAll('on-record-mark')].map((mark) => mark.textContent);
}

/** The text node and offset where a letter of an element's text stands. */
function pointAt(root: Element, offset: number): [Text, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest <= node.data.length) return [node, rest];
    rest -= node.data.length;
  }
  throw new Error(`The text is no ${offset} letters long.`);
}

describe('painting', () => {
  test('marks phrases, and shows what the marks look like and nothing else', async () => {
    const { root } = await paint('<p>Two people familiar with it said so.</p>', 'Two people familiar with it');
    expect(root.innerHTML).toBe(
      '<p><on-record-mark data-on-record="orange double">Two people familiar with it</on-record-mark> said so.</p>',
    );
  });

  test('marks a phrase that inline elements split', async () => {
    const { root } = await paint('<p>Two <a href="#">people</a> said so.</p>', 'Two people');
    expect(marksIn(root)).toEqual(['Two ', 'people']);
  });

  test('leaves the page’s text as it was, and gives the same nodes back', async () => {
    const { root, painter, before } = await paint(
      '<p>One two <b>three</b> four</p><p>five</p>',
      'two three',
      'four',
      'five',
    );
    const nodes = [...root.querySelectorAll('p')].map((p) => p.firstChild);
    expect(marksIn(root)).toHaveLength(4);
    expect(root.innerText).toBe(before.text);
    painter.restoreAll();
    expect(treeOf(root)).toEqual(before.tree);
    expect([...root.querySelectorAll('p')].map((p) => p.firstChild)).toEqual(nodes);
  });

  test('keeps the page’s own sheets in their order', async () => {
    const { root, painter } = await paint('<p>One</p>');
    const [first, last] = [new CSSStyleSheet(), new CSSStyleSheet()];
    const plan = planFor(finish(ArticleText.read(root, painter)), 'One');
    document.adoptedStyleSheets = [first];
    await painter.update(plan);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    document.adoptedStyleSheets.push(last);
    painter.restoreAll();
    expect([...document.adoptedStyleSheets]).toEqual([first, last]);
    document.adoptedStyleSheets = [];
  });

  test('touches only what differs when other marks are wanted', async () => {
    const { root, painter } = await paint('<p>One</p><p>Two</p>', 'One', 'Two');
    const [kept] = root.querySelectorAll('on-record-mark');
    await painter.update(planFor(finish(ArticleText.read(root, painter)), 'One'));
    expect([...root.querySelectorAll('on-record-mark')]).toEqual([kept]);
  });

  test('reads painted text as if it were not painted', async () => {
    const { root, painter } = await paint('<p>One two three</p>', 'two');
    expect(finish(ArticleText.read(root, painter)).text).toBe('One two three');
  });

  test('keeps what the reader has selected', async () => {
    const { root, painter } = await paint('<p>One two three four</p>');
    const node = root.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(node, 5, node, 16);
    await painter.update(planFor(finish(ArticleText.read(root, painter)), 'two', 'four'));
    expect(marksIn(root)).toEqual(['two', 'four']);
    expect(getSelection()?.toString()).toBe('wo three fo');
    painter.restoreAll();
    expect(getSelection()?.toString()).toBe('wo three fo');
  });

  test('any marks on any page leave text and tree as they were', async () => {
    const inline = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.stringMatching(/^[a-z \n]{0,12}$/),
        fc
          .tuple(fc.constantFrom('b', 'a', 'span'), fc.array(tie('node'), { maxLength: 3 }))
          .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
      ),
    })).node;
    const page = fc.array(
      fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `<p>${parts.join('')}</p>`),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(page, fc.array(fc.nat(60), { maxLength: 8 }), async (paragraphs, cuts) => {
        const root = show(paragraphs.join(''));
        const before = { tree: treeOf(root), text: root.innerText };
        const started = startPainter();
        const article = finish(ArticleText.read(root, started.painter));
        const bounds = [...new Set(cuts)].sort((a, b) => a - b);
        const plan = new Map();
        for (let at = 0; at + 1 < bounds.length; at += 2) {
          for (const range of article.rangesOf(bounds[at] ?? 0, bounds[at + 1] ?? 0)) {
            plan.set(range.node, [...(plan.get(range.node) ?? []), { ...range, look: 'teal dotted', attribution: at }]);
          }
        }
        await started.painter.update(plan);
        expect(root.innerText).toBe(before.text);
        expect(finish(ArticleText.read(root, started.painter)).text).toBe(article.text);
        started.painter.restoreAll();
        started.stop();
        expect(treeOf(root)).toEqual(before.tree);
      }),
      { numRuns: 150 },
    );
  });
});

describe('when the page changes', () => {
  test('text that it writes into its node wins', async () => {
    const { root, painter } = await paint('<p>One two three</p>', 'two');
    const node = root.querySelector('p')?.firstChild as Text;
    node.data = 'New text';
    await mutationsDelivered();
    expect(treeOf(root)).toEqual(['main', ['p', 'New text']]);
    expect(painter.marksOf(0)).toEqual([]);
  });

  test('a node that it removes takes its marks along', async () => {
    const { root } = await paint('<p>One two three<b>!</b></p>', 'two');
    const node = root.querySelector('p')?.firstChild as Text;
    node.remove();
    await mutationsDelivered();
    expect(root.innerHTML).toBe('<p><b>!</b></p>');
    expect(node.data).toBe('One two three');
  });

  test('a node that it moves takes its whole text along', async () => {
    const { root } = await paint('<p>One two three</p><p id="to"></p>', 'two');
    const node = root.querySelector('p')?.firstChild as Text;
    root.querySelector('#to')?.append(node);
    await mutationsDelivered();
    expect(root.innerHTML).toBe('<p></p><p id="to">One two three</p>');
  });

  test('text that it writes into a mark goes back into its node', async () => {
    const { root } = await paint('<p>One two three</p>', 'two');
    const mark = root.querySelector('on-record-mark') as HTMLElement;
    mark.textContent = '2';
    await mutationsDelivered();
    expect(treeOf(root)).toEqual(['main', ['p', 'One 2 three']]);
  });

  test('a paragraph that it empties and fills with its old node has its old text', async () => {
    const { root } = await paint('<p>One two three</p>', 'two');
    const paragraph = root.querySelector('p') as HTMLElement;
    const node = paragraph.firstChild as Text;
    paragraph.textContent = '';
    paragraph.append(node);
    await mutationsDelivered();
    expect(treeOf(root)).toEqual(['main', ['p', 'One two three']]);
  });

  test.each([
    ['at the beginning', 'One'],
    ['in the middle', 'two'],
    ['at the end', 'four'],
    ['everywhere', 'One two three four'],
  ])('a mark that it unwraps leaves its text: %s', async (_, phrase) => {
    const { root, before } = await paint('<p>One two three four</p>', phrase);
    for (const mark of root.querySelectorAll('on-record-mark')) mark.replaceWith(...mark.childNodes);
    await mutationsDelivered();
    expect(treeOf(root)).toEqual(before.tree);
  });

  test.each([
    ['one of several', 'One two three four', 'two'],
    ['all that a text node holds', 'two', 'two'],
  ])('a mark that it moves leaves its text where it was moved to: %s', async (_, text, phrase) => {
    const { root } = await paint(`<p>${text}</p><p id="to"></p>`, phrase);
    root.querySelector('#to')?.append(root.querySelector('on-record-mark') as Element);
    await mutationsDelivered();
    root.normalize();
    expect(root.innerHTML).toBe(`<p>${text.replace(phrase, '')}</p><p id="to">${phrase}</p>`);
  });

  test('what it puts between marks stays there', async () => {
    const { root } = await paint('<p>One two three four five</p>', 'two', 'four');
    for (const mark of root.querySelectorAll('on-record-mark')) mark.after(document.createElement('img'));
    await mutationsDelivered();
    root.normalize();
    expect(root.innerHTML).toBe('<p>One two<img> three four<img> five</p>');
  });

  test('what it puts after its node comes after all the text', async () => {
    const { root } = await paint('<p>One two three</p>', 'two');
    root.querySelector('p')?.firstChild?.after(document.createElement('img'));
    await mutationsDelivered();
    expect(treeOf(root)).toEqual(['main', ['p', 'One two three', ['img']]]);
  });

  test('words around which it puts elements keep their order, wherever marks are', async () => {
    const text = 'One two three four five six';
    const marks = fc.subarray(['One', 'two three', 'four', 'six']);
    const place = fc.nat(text.length);
    await fc.assert(
      fc.asyncProperty(
        marks,
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 3 }),
        async (phrases, ends) => {
          const { root, painter } = await paint(`<p>${text}</p>`, ...phrases);
          for (const [start, end] of ends) {
            const range = document.createRange();
            range.setStart(...pointAt(root, Math.min(start, end)));
            range.setEnd(...pointAt(root, Math.max(start, end)));
            const words = range.toString();
            const wrapper = document.createElement('u');
            wrapper.append(range.extractContents());
            range.insertNode(wrapper);
            await mutationsDelivered();
            expect(root.textContent).toBe(text);
            expect(wrapper.textContent).toBe(words);
          }
          painter.restoreAll();
          expect(root.textContent).toBe(text);
          stop();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('copies that it makes of marks are unwrapped', async () => {
    const { root, painter } = await paint('<p>One two three</p>', 'two');
    root.append(root.querySelector('p')?.cloneNode(true) as Node);
    await mutationsDelivered();
    expect(root.querySelectorAll('on-record-mark')).toHaveLength(1);
    painter.restoreAll();
    expect(root.innerText.split(/\n+/)).toEqual(['One two three', 'One two three']);
  });

  test('text nodes that it joins keep all their text', async () => {
    const word = fc.constantFrom('', 'a ', 'bb', ' c', 'dd ee ', '<b>f</b>', '<i></i>');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 3 }),
        fc.nat(0xffff),
        async (paragraphs, bits) => {
          const fill = (root: Element) => {
            for (const parts of paragraphs) {
              const paragraph = root.appendChild(document.createElement('p'));
              for (const part of parts) {
                if (part.startsWith('<')) paragraph.insertAdjacentHTML('beforeend', part);
                else paragraph.append(part);
              }
            }
            return root;
          };
          const control = fill(document.createElement('main'));
          const root = fill(show(''));
          const plan = new Map<Text, PaintRange[]>();
          [...root.querySelectorAll('p, b')].forEach((parent, element) => {
            [...parent.childNodes].forEach((node, index) => {
              if (!(node instanceof Text)) return;
              const start = (bits >> (2 * index + element)) & 1;
              const end = node.data.length - ((bits >> (2 * index + element + 1)) & 1);
              if (end > start) plan.set(node, [{ node, start, end, look: 'teal dotted', attribution: index }]);
            });
          });
          const { painter, stop } = startPainter();
          try {
            await painter.update(plan);
            root.normalize();
            control.normalize();
            await mutationsDelivered();
            expect(root.textContent).toBe(control.textContent);
            painter.restoreAll();
            // Text nodes between which a mark stood could not be joined.
            root.normalize();
            expect(treeOf(root)).toEqual(treeOf(control));
          } finally {
            stop();
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('marks elsewhere stay', async () => {
    const { root } = await paint('<p>One</p><p>Two</p>', 'One', 'Two');
    root.querySelector('p')?.remove();
    root.append('More');
    await mutationsDelivered();
    expect(marksIn(root)).toEqual(['Two']);
  });
});

describe('what is off the screen', () => {
  const NEAR = Array.from({ length: 40 }, (_, index) => `near${String.fromCharCode(65 + index)}.`);
  const FAR = '<div style="height: 5000px"></div><p>One two three</p>';

  async function paintFar() {
    const { root, painter } = await paint(`<p>${NEAR.join('</p><p>')}</p>${FAR}`, ...NEAR, 'two');
    expect(marksIn(root)).toEqual(NEAR);
    return { root, painter };
  }

  test('is painted as it comes near', async () => {
    const { root } = await paintFar();
    root.querySelector('p:last-child')?.scrollIntoView();
    await expect.poll(() => marksIn(root)).toEqual([...NEAR, 'two']);
  });

  test('is painted before printing', async () => {
    const { root, painter } = await paintFar();
    painter.paintAll();
    expect(marksIn(root)).toEqual([...NEAR, 'two']);
  });

  test('is painted when a mention there is shown', async () => {
    const { root, painter } = await paintFar();
    painter.paintNow([root.querySelector('p:last-child')?.firstChild as Text]);
    expect(marksIn(root)).toEqual([...NEAR, 'two']);
    expect(painter.marksOf(NEAR.length)).toHaveLength(1);
  });

  test('is not painted if the page has changed it in the meantime', async () => {
    const { root, painter } = await paintFar();
    (root.querySelector('p:last-child')?.firstChild as Text).data = 'Three two one';
    painter.paintAll();
    expect(marksIn(root)).toEqual(NEAR);
  });

  test('is painted in text without a box of its own', async () => {
    const { root } = await paint('<p>One <span style="display: contents">two</span></p>', 'two');
    await expect.poll(() => marksIn(root)).toEqual(['two']);
  });
});
