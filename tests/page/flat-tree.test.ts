import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import { closest, contains, precedes } from '../../src/page/flat-tree';
import { findArticleRoot } from '../../src/page/root';
import { Trees } from '../../src/page/trees';
import { PARAGRAPH, readShown, show, UNPAINTED } from './page';

/** Gives elements of the page, by their ids, open shadow roots. */
function attach(roots: Readonly<Record<string, string>>): void {
  for (const [id, html] of Object.entries(roots)) {
    const root = find(id).attachShadow({ mode: 'open' });
    root.innerHTML = html;
  }
}

/** An element of the page or of one of its shadow roots. */
function find(id: string): Element {
  for (const tree of finish(Trees.of(document)).all) {
    const found = tree.querySelector(`#${id}`);
    if (found) return found;
  }
  throw new Error(`There is no element ${id}.`);
}

function textOf(html: string, roots: Readonly<Record<string, string>>): string {
  const main = show(html);
  attach(roots);
  return finish(ArticleText.read(main, UNPAINTED, finish(Trees.of(document)))).text;
}

describe('text is read as it is shown', () => {
  test.each([
    ['a shadow root in place of its host’s children', '<div id="a"><p>Not shown</p></div>', { a: '<p>One</p>' }, 'One'],
    [
      'slots in the order of the shadow root',
      '<div id="a"><p>Two</p><p slot="first">One</p></div>',
      { a: '<slot name="first"></slot><slot></slot><p>Three</p>' },
      'One\n\nTwo\n\nThree',
    ],
    ['what a slot holds when it gets nothing', '<div id="a"></div>', { a: '<slot><p>One</p></slot>' }, 'One'],
    ['text in a slot', '<div id="a">One <b>two</b></div>', { a: '<p><slot></slot> three</p>' }, 'One two three'],
    [
      'a shadow root in a shadow root, and a slot in a slot',
      '<div id="a"><p>One</p></div>',
      { a: '<div id="b"><slot></slot></div>', b: '<section><slot></slot><p>Two</p></section>' },
      'One\n\nTwo',
    ],
    ['no menus in shadow roots', '<div id="a"></div>', { a: '<nav>Menu</nav><p>One</p>' }, 'One'],
    [
      'no text that a menu takes in',
      '<div id="a"><p>Menu</p></div><p>One</p>',
      { a: '<nav><slot></slot></nav>' },
      'One',
    ],
  ])('%s', (_, html, roots, text) => {
    expect(textOf(html, roots)).toBe(text);
  });

  test('headline in the page, body in a shadow root', () => {
    document.title = 'The old pier will be closed';
    show('<h1>The old pier will be closed</h1><div id="a"></div>');
    attach({ a: `<article>${PARAGRAPH.repeat(3)}</article>` });
    expect(readShown().text).toMatch(/^The old pier will be closed\n\nThe council/);
  });
});

describe('the article', () => {
  test('is found in the shadow root that holds it', () => {
    show('<div id="a"></div><p>The end</p>');
    attach({ a: `<section id="story">${PARAGRAPH.repeat(4)}</section>` });
    expect(finish(findArticleRoot(finish(Trees.of(document))))?.id).toBe('story');
  });

  test('is not what stands in no slot', () => {
    show(`<div id="a">${PARAGRAPH.repeat(4)}</div><section id="story">${PARAGRAPH}</section>`);
    attach({ a: '<p>Loading</p>' });
    expect(finish(findArticleRoot(finish(Trees.of(document))))?.id).toBe('story');
  });

  test('is not looked for in closed shadow roots', () => {
    const main = show('<div id="a"></div><p>One</p>');
    find('a').attachShadow({ mode: 'closed' }).innerHTML = PARAGRAPH.repeat(4);
    expect(finish(ArticleText.read(main, UNPAINTED, finish(Trees.of(document)))).text).toBe('One');
  });
});

test('what a mark would change is not marked', () => {
  const main = show('<div id="a">One</div><div id="b">Two</div><div id="c">Three</div>');
  attach({ a: '<p style="display: flex"><slot></slot></p>', b: '<p><slot></slot></p>' });
  const root = find('c').attachShadow({ mode: 'open', slotAssignment: 'manual' });
  root.innerHTML = '<p><slot></slot></p>';
  root.querySelector('slot')?.assign(find('c').firstChild as Text);
  const article = finish(ArticleText.read(main, UNPAINTED, finish(Trees.of(document))));
  expect(article.text).toBe('One\n\nTwo\n\nThree');
  const mayBeMarked = ['a', 'b', 'c'].map((id) => article.mayBeMarked(find(id).firstChild as Text));
  expect(mayBeMarked).toEqual([false, true, false]);
});

test('places in different trees are compared as they are shown', () => {
  show('<p id="before"></p><div id="a"><p id="slotted"></p></div>');
  attach({ a: '<p id="inside"></p><section id="around"><slot></slot></section>' });
  expect(precedes(find('before'), find('inside'))).toBe(true);
  expect(precedes(find('inside'), find('before'))).toBe(false);
  expect(precedes(find('inside'), find('slotted'))).toBe(true);
  expect(contains(find('around'), find('slotted'))).toBe(true);
  expect(contains(find('inside'), find('slotted'))).toBe(false);
  expect(closest(find('slotted'), 'section, div')?.id).toBe('around');
});
