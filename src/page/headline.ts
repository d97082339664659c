import type { Steps } from '../engine/steps';
import { type Block, collectBlocks, type SplitNodes } from './blocks';
import { closest, contains, matches, parentOf, precedes } from './flat-tree';
import { plainWords, wordsOf } from './own-text';
import { LEAST_PARAGRAPH } from './root';
import type { Trees } from './trees';

const STANDFIRST =
  '[class*="standfirst" i],[class*="subtitle" i],[class*="subhead" i],[class*="sub-head" i],[class*="dek" i],[class*="deck" i],' +
  '[class*="summary" i],[class*="strapline" i],[itemprop="description"],[itemprop="alternativeHeadline"]';
const LONGEST_STANDFIRST = 400;
const MOST_STANDFIRSTS = 10;
/** What holds more characters, white space included, is neither a headline nor a standfirst. */
const LONGEST_TEXT = 4000;
/** The same words may differ by so many characters in their marks and spaces. */
const SLACK = 8;

/**
 * The headline and standfirst that stand above the body's first block, in reading order; none if the body holds them.
 *
 * @param root the element that holds the body
 * @param body the body's blocks
 */
export function* findHeadlineBlocks(
  root: Element,
  trees: Trees,
  body: readonly Block[],
  split: SplitNodes,
): Steps<Block[]> {
  const headline = yield* findHeadline(root, trees);
  if (headline === null) return [];
  const above: Block[] = [];
  for (const element of [headline, ...(yield* findStandfirsts(headline, root, trees))]) {
    for (const block of yield* collectBlocks(element, trees, split)) {
      if (!(yield* isAmong(body, block, split))) above.push(block);
    }
  }
  return above;
}

/** How many of the body's first blocks are headline and standfirst, and what stands between and above them. */
export function headLengthOf(body: readonly Block[]): number {
  let length = 0;
  for (const [index, block] of body.slice(0, MOST_STANDFIRSTS).entries()) {
    if (matches(block.element, 'h1') || isInStandfirst(block)) length = index + 1;
    else if (block.length >= LEAST_PARAGRAPH) break;
  }
  return length;
}

function isInStandfirst({ element, length }: Block): boolean {
  if (length > LONGEST_STANDFIRST) return false;
  const standfirst = closest(element, STANDFIRST);
  // The whole page may be called so.
  return standfirst !== null && standfirst.textContent.trim().length <= LONGEST_STANDFIRST;
}

function* isAmong(body: readonly Block[], block: Block, split: SplitNodes): Steps<boolean> {
  const words = wordsOf(block, split);
  for (const other of body) {
    yield;
    if (Math.abs(other.length - block.length) <= SLACK && wordsOf(other, split) === words) return true;
  }
  return false;
}

function* findHeadline(root: Element, trees: Trees): Steps<Element | null> {
  const { document } = trees;
  const title = plainWords(metaContent(document, 'og:title') ?? document.title);
  for (const heading of trees.select('h1')) {
    yield;
    if (contains(root, heading) || !precedes(heading, root)) continue;
    const words = wordsIn(heading, trees);
    if (words.length > 10 && (title.includes(words) || words.includes(title))) return heading;
  }
  return null;
}

function* findStandfirsts(headline: Element, root: Element, trees: Trees): Steps<Element[]> {
  const { document } = trees;
  const description = plainWords(metaContent(document, 'og:description') ?? '').slice(0, 60);
  const around = commonAncestor(headline, root);
  const found: Element[] = [];
  for (const element of around?.querySelectorAll('p,h2,h3,div') ?? []) {
    yield;
    // They come in reading order.
    if (root.contains(element) || found.length === MOST_STANDFIRSTS) break;
    const between = precedes(headline, element) && precedes(element, root);
    if (!between || headline.contains(element) || element.querySelector('p,h2,h3,div')) continue;
    const words = wordsIn(element, trees);
    if (words.length < 20 || words.length > LONGEST_STANDFIRST) continue;
    if (element.matches(STANDFIRST) || (description.length > 20 && words.startsWith(description))) found.push(element);
  }
  return found;
}

function wordsIn(element: Element, trees: Trees): string {
  const text = trees.textOf(element);
  return text.length > LONGEST_TEXT ? '' : plainWords(text);
}

function metaContent(document: Document, property: string): string | null {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
}

function commonAncestor(first: Element, second: Element): Element | null {
  let ancestor = parentOf(first);
  while (ancestor !== null && !contains(ancestor, second)) ancestor = parentOf(ancestor);
  return ancestor;
}
