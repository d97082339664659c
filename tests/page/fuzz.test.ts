import '../../src/page/marks.css';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { planPainting } from '../../src/content/paint-plan';
import { analyze } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import type { PaintRange } from '../../src/page/split-text';
import { RULE_IDS } from '../../src/rules';
import kept from '../fixtures/fuzz/doms.json';
import { anyDom, build } from './doms';
import { show, startPainter } from './page';

/** `npm run fuzz` paints ten thousand, from a seed that it prints. */
const RUNS = import.meta.env.MODE === 'fuzz' ? 10_000 : 200;
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? Date.now());
/** Each page as JSON in a string: half characters are none in the JSON that is imported. */
const KEPT = 'tests/fixtures/fuzz/doms.json';
const PATIENCE = 1_800_000;

type Dom = Parameters<typeof build>[0];

/** Every node with its text and attributes, to be compared one by one. */
function nodesOf(root: Node): [Node, string][] {
  const walker = document.createTreeWalker(root);
  const nodes: [Node, string][] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const own = node instanceof Element ? (node.cloneNode(false) as Element).outerHTML : node.nodeValue;
    nodes.push([node, own ?? '']);
  }
  return nodes;
}

const isSame = (a: readonly [Node, string][], b: readonly [Node, string][]) =>
  a.length === b.length && a.every(([node, own], index) => node === b[index]?.[0] && own === b[index]?.[1]);

/** The stretches that are painted, by the original text node. */
function painted(root: Element, rangeAt: (element: Element) => PaintRange | undefined): string[] {
  return [...root.querySelectorAll('on-record-mark')].flatMap((mark) => {
    const range = rangeAt(mark);
    return range ? [`${range.start}-${range.end} ${range.look} ${mark.textContent}`] : [];
  });
}

/** What goes wrong when a page is marked and unmarked; undefined if nothing does. */
async function problemWith(dom: Dom): Promise<string | undefined> {
  const root = show('');
  build(dom, root);
  const before = nodesOf(root);
  const text = root.textContent;
  const { painter, stop } = startPainter();
  try {
    const article = finish(ArticleText.read(root, painter));
    const reading = { article, analysis: analyze(article.text) };
    const plan = finish(planPainting(reading, new Set(RULE_IDS), painter));
    const wanted = [...plan].flatMap(([node, ranges]) =>
      ranges.map(({ start, end, look }) => `${start}-${end} ${look} ${node.data.slice(start, end)}`),
    );
    await painter.update(plan);
    painter.paintAll();
    if (root.textContent !== text) return 'The page’s text has changed.';
    const marks = painted(root, (element) => painter.rangeAt(element));
    const [are, should] = [marks.toSorted().join('\n'), wanted.toSorted().join('\n')];
    if (are !== should) return `Marked is:\n${are}\nIt should be:\n${should}`;
    painter.restoreAll();
    return isSame(nodesOf(root), before) ? undefined : 'The page is not as it was.';
  } catch (error) {
    return `It throws: ${error}`;
  } finally {
    stop();
  }
}

test(
  'whatever a page is made of, marks cover what they should, and leave nothing behind',
  async () => {
    const property = fc.asyncProperty(anyDom, async (dom) => (await problemWith(dom)) === undefined);
    const { counterexample } = await fc.check(property, { numRuns: RUNS, seed: SEED });
    const dom = counterexample?.[0];
    if (dom && RUNS > 1000) {
      const found = { json: JSON.stringify(dom), seed: SEED };
      await commands.writeFile(KEPT, `${JSON.stringify([...kept, found], null, 2)}\n`);
    }
    expect({ seed: SEED, dom, problem: dom && (await problemWith(dom)) }).toEqual({ seed: SEED });
  },
  PATIENCE,
);

test('pages that once made trouble make none', async () => {
  for (const { json } of kept) expect([json, await problemWith(JSON.parse(json))]).toEqual([json, undefined]);
});
