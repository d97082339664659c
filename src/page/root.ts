import type { Steps } from '../engine/steps';
import { attributeOf, isElement, isReplaced, isText, matches, nameOf, parentOf, walkChildren } from './flat-tree';
import { isApart, isNeverRead } from './regions';
import type { Trees } from './trees';

/** A paragraph counts from this many characters on; shorter ones are as often captions, menus and buttons. */
export const LEAST_PARAGRAPH = 60;
/** What a paragraph gives to the element around it, to the one around that, and so on. */
const SHARE_OF_ANCESTOR = [1, 0.6, 0.3, 0.15] as const;
/** Parts of the same kind are taken in if they hold this many times as much text as the densest one. */
const WORTH_WIDENING = 0.2;

interface Paragraph {
  readonly element: Element;
  /** Characters outside links. */
  readonly weight: number;
}

/**
 * The element that holds the article's body: where the page's running text is densest, with further parts of the same
 * kind beside it. Null if there is hardly any running text.
 */
export function* findArticleRoot(trees: Trees): Steps<Element | null> {
  const scores = new Map<Element, number>();
  const paragraphs = yield* findParagraphs(trees);
  for (const { element, weight } of paragraphs) {
    let ancestor = holdsItsOwnParagraphs(element) ? element : parentOf(element);
    for (const share of SHARE_OF_ANCESTOR) {
      if (ancestor === null || ancestor === trees.document.documentElement) break;
      scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight * share);
      ancestor = parentOf(ancestor);
    }
    yield;
  }
  let densest: Element | null = null;
  let highest = 0;
  for (const [element, score] of scores) {
    if (score <= highest) continue;
    densest = element;
    highest = score;
  }
  if (densest === null) return null;
  const weights = yield* weightsOfAncestors(paragraphs);
  return yield* widen(densest, weights, new Set(paragraphs.map(({ element }) => element)));
}

/** How many characters of running text there are outside links. */
export function* weightOfText(trees: Trees): Steps<number> {
  return (yield* findParagraphs(trees)).reduce((sum, { weight }) => sum + weight, 0);
}

/** The page's paragraphs outside menus, comments and the like; other blocks that hold text directly count as paragraphs too. */
function* findParagraphs(trees: Trees): Steps<Paragraph[]> {
  const { document } = trees;
  const all: Paragraph[] = [];
  for (const element of trees.select('p')) {
    weigh(element, trees, all);
    yield;
  }
  for (const element of trees.select('div,td,section,article')) {
    if (hasTextOfItsOwn(element)) weigh(element, trees, all);
    yield;
  }
  const weights = yield* weightsOfAncestors(all);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Map<Element | null, boolean>([
    [null, false],
    [document.body, false],
    [document.documentElement, false],
  ]);
  const isSetApart = (element: Element) =>
    isNeverRead(element) || isApart(element, () => (weights.get(element) ?? 0) / total) || isReplaced(element);
  // Without recursion: pages may be nested deeper than the stack.
  const isOutside = (element: Element): boolean => {
    const undecided: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !known.has(at); at = parentOf(at)) undecided.push(at);
    let verdict = known.get(at) ?? false;
    for (const inner of undecided.reverse()) {
      verdict ||= isSetApart(inner);
      known.set(inner, verdict);
    }
    return verdict;
  };
  const inside: Paragraph[] = [];
  for (const paragraph of all) {
    if (!isOutside(paragraph.element)) inside.push(paragraph);
    yield;
  }
  return inside;
}

/** True if there is enough text in the element beside what stands in others in it. */
function hasTextOfItsOwn(element: Element): boolean {
  let length = 0;
  for (let child = element.firstChild; child !== null && length < LEAST_PARAGRAPH; child = child.nextSibling)
    if (isText(child)) length += child.data.trim().length;
  return length >= LEAST_PARAGRAPH;
}

/** True for blocks in which lines are broken by `br` rather than by paragraphs. */
function holdsItsOwnParagraphs(element: Element): boolean {
  return !element.matches('p') && element.querySelectorAll(':scope > br').length > 1;
}

/** Adds the element to the paragraphs if it has enough text of its own. */
function weigh(element: Element, trees: Trees, paragraphs: Paragraph[]): void {
  if (element.matches('li p')) return;
  const length = trees.textOf(element).trim().length;
  if (length < LEAST_PARAGRAPH) return;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  if (linked < length * 0.6) paragraphs.push({ element, weight: length - linked });
}

/** How many characters of paragraphs each element holds. Goes through each element once, however deep it is nested. */
function* weightsOfAncestors(paragraphs: readonly Paragraph[]): Steps<Map<Element, number>> {
  const weights = new Map<Element, number>();
  const depths = new Map<Element, number>();
  const levels: Element[][] = [];
  for (const { element, weight } of paragraphs) {
    weights.set(element, (weights.get(element) ?? 0) + weight);
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !depths.has(at); at = parentOf(at)) path.push(at);
    let depth = at === null ? 0 : (depths.get(at) ?? 0) + 1;
    for (const inner of path.reverse()) {
      depths.set(inner, depth);
      levels[depth] ??= [];
      levels[depth]?.push(inner);
      depth += 1;
    }
    yield;
  }
  for (const level of levels.reverse()) {
    for (const element of level) {
      const parent = parentOf(element);
      if (parent !== null) weights.set(parent, (weights.get(parent) ?? 0) + (weights.get(element) ?? 0));
      yield;
    }
  }
  return weights;
}

/** Takes in paragraphs before and after, and parts of the same kind, where the body is split into several. */
function* widen(
  densest: Element,
  weights: ReadonlyMap<Element, number>,
  paragraphs: ReadonlySet<Element>,
): Steps<Element> {
  let root = densest;
  let child = densest;
  for (let parent = parentOf(child); parent !== null; parent = parentOf(parent)) {
    if (matches(child, 'article,[itemprop="articleBody"],main,body')) break;
    let gained = 0;
    for (const sibling of walkChildren(parent)) {
      yield;
      if (sibling === child || !isElement(sibling)) continue;
      if (isOfAKind(sibling, child) || paragraphs.has(sibling)) gained += weights.get(sibling) ?? 0;
    }
    if (gained > (weights.get(child) ?? 0) * WORTH_WIDENING) root = parent;
    child = parent;
  }
  return root;
}

function isOfAKind(a: Element, b: Element): boolean {
  if (nameOf(a) !== nameOf(b)) return false;
  const names = classesOf(a);
  return classesOf(b).some((name) => names.includes(name));
}

function classesOf(element: Element): string[] {
  return attributeOf(element, 'class')?.match(/\S+/g) ?? [];
}
