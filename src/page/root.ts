import { isApart, isNeverRead } from './regions';

/** A paragraph counts from this many characters on; shorter ones are as often captions, menus and buttons. */
const LEAST_PARAGRAPH = 60;
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
export function findArticleRoot(document: Document): Element | null {
  const scores = new Map<Element, number>();
  const paragraphs = findParagraphs(document);
  for (const { element, weight } of paragraphs) {
    let ancestor = holdsItsOwnParagraphs(element) ? element : element.parentElement;
    for (const share of SHARE_OF_ANCESTOR) {
      if (ancestor === null || ancestor === document.documentElement) break;
      scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight * share);
      ancestor = ancestor.parentElement;
    }
  }
  const [densest] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [null];
  return densest && widen(densest, weightsOfAncestors(paragraphs), new Set(paragraphs.map(({ element }) => element)));
}

/** The page's paragraphs outside menus, comments and the like; other blocks that hold text directly count as paragraphs too. */
function findParagraphs(document: Document): Paragraph[] {
  const all = [...document.querySelectorAll('p'), ...otherBlocksOfText(document)].flatMap((element) => weigh(element));
  const weights = weightsOfAncestors(all);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Map<Element | null, boolean>([
    [null, false],
    [document.body, false],
    [document.documentElement, false],
  ]);
  const isOutside = (element: Element | null): boolean => {
    let verdict = known.get(element);
    if (verdict === undefined && element !== null) {
      const share = () => (weights.get(element) ?? 0) / total;
      verdict = isNeverRead(element) || isApart(element, share) || isOutside(element.parentElement);
      known.set(element, verdict);
    }
    return verdict ?? false;
  };
  return all.filter(({ element }) => !isOutside(element));
}

function otherBlocksOfText(document: Document): Element[] {
  return [...document.querySelectorAll('div,td,section,article')].filter((element) => {
    let length = 0;
    for (const child of element.childNodes) if (child instanceof Text) length += child.data.trim().length;
    return length >= LEAST_PARAGRAPH;
  });
}

/** True for blocks in which lines are broken by `br` rather than by paragraphs. */
function holdsItsOwnParagraphs(element: Element): boolean {
  return !element.matches('p') && element.querySelectorAll(':scope > br').length > 1;
}

function weigh(element: Element): Paragraph[] {
  if (element.matches('li p')) return [];
  const length = element.textContent.trim().length;
  if (length < LEAST_PARAGRAPH) return [];
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked < length * 0.6 ? [{ element, weight: length - linked }] : [];
}

/** How many characters of paragraphs each element holds. */
function weightsOfAncestors(paragraphs: readonly Paragraph[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, weight } of paragraphs) {
    for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
      weights.set(ancestor, (weights.get(ancestor) ?? 0) + weight);
    }
  }
  return weights;
}

/** Takes in paragraphs before and after, and parts of the same kind, where the body is split into several. */
function widen(densest: Element, weights: ReadonlyMap<Element, number>, paragraphs: ReadonlySet<Element>): Element {
  let root = densest;
  for (let child = densest; child.parentElement !== null; child = child.parentElement) {
    if (child.matches('article,[itemprop="articleBody"],main,body')) break;
    let gained = 0;
    for (const sibling of child.parentElement.children) {
      if (sibling === child) continue;
      if (isOfAKind(sibling, child) || paragraphs.has(sibling)) gained += weights.get(sibling) ?? 0;
    }
    if (gained > (weights.get(child) ?? 0) * WORTH_WIDENING) root = child.parentElement;
  }
  return root;
}

function isOfAKind(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  return [...b.classList].some((name) => a.classList.contains(name));
}
