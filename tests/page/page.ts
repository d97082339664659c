import { cdp } from 'vitest/browser';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import type { SplitNodes } from '../../src/page/blocks';
import { Painter } from '../../src/page/painter';
import { findArticleRoot } from '../../src/page/root';
import type { PaintRange } from '../../src/page/split-text';
import { Trees } from '../../src/page/trees';
import { PageWatcher } from '../../src/page/watch';

export const UNPAINTED: SplitNodes = { dataOf: (node) => node.data, isPiece: () => false };

/** Puts HTML into the test's page and returns the element that holds it. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  scrollTo(0, 0);
  return document.querySelector('main') ?? document.body;
}

/** A document of its own, not shown, for what is decided without layout. */
export function parse(html: string): Trees {
  return finish(Trees.of(new DOMParser().parseFromString(html, 'text/html')));
}

export function readShown(): ArticleText {
  const trees = finish(Trees.of(document));
  return finish(ArticleText.read(finish(findArticleRoot(trees)) ?? document.body, UNPAINTED, trees));
}

/** A painter whose watcher gives touched nodes back, as in a real page. */
export function startPainter(): { painter: Painter; stop: () => void } {
  const watcher = new PageWatcher((records) => painter.giveBack(records));
  const ended = new AbortController();
  const painter = new Painter(watcher, ended.signal);
  watcher.start();
  return {
    painter,
    stop() {
      ended.abort();
      watcher.stop();
    },
  };
}

/** A plan that marks the given words wherever they stand in the article's text. */
export function planFor(article: ArticleText, ...phrases: string[]): Map<Text, PaintRange[]> {
  const plan = new Map<Text, PaintRange[]>();
  phrases.forEach((phrase, attribution) => {
    const start = article.text.indexOf(phrase);
    for (const range of article.rangesOf(start, start + phrase.length)) {
      plan.set(range.node, [...(plan.get(range.node) ?? []), { ...range, look: 'orange double', attribution }]);
    }
  });
  for (const ranges of plan.values()) ranges.sort((a, b) => a.start - b.start);
  return plan;
}

/** The document tree as data, with every text node by itself, so that split nodes show. */
export function treeOf(node: Node): unknown {
  if (node instanceof Element) return [node.localName, ...[...node.childNodes].map(treeOf)];
  return node.textContent;
}

/** One turn of the event loop: mutation observers have run. */
export function mutationsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The browser's own protocol; its types would bring those of Node into the page. */
interface DevTools {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Lets the page be as with these settings of the reader's system, or on paper. */
export async function emulate(media: '' | 'print', features: Readonly<Record<string, string>> = {}): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as DevTools).send('Emulation.setEmulatedMedia', { media, features: list });
}

const SENTENCE =
  'The council of Port Ellery said on Monday that the old pier would be closed until the end of the year. ';
export const PARAGRAPH = `<p>${SENTENCE.repeat(2)}</p>`;
