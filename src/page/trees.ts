import type { Steps } from '../engine/steps';
import { isElement, isUndefined, matches, parentOf, shadowRootOf, type Tree, textContentOf, textIn } from './flat-tree';
import { isApart, isInsideUnread, isNeverRead } from './regions';

/** So many elements are looked at in one step. */
const STRIDE = 50;
/** So many custom elements that are not defined yet are noted; a page with more that it never defines is not to pay for it. */
const MOST_UNDEFINED = 50;
const FRAMES = 'iframe,frame';

/** A document with its open shadow roots, as far as an article can stand in them. */
export class Trees {
  /**
   * @param all the document first
   * @param late custom elements without a script yet, which may get a shadow root when it comes
   */
  private constructor(
    readonly document: Document,
    readonly all: readonly Tree[],
    readonly late: readonly Element[],
  ) {}

  static *of(document: Document): Steps<Trees> {
    const all: Tree[] = [document];
    const late: Element[] = [];
    for (const tree of all) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
      for (let seen = 1; walker.nextNode(); seen++) {
        const element = walker.currentNode as Element;
        const shadowRoot = shadowRootOf(element);
        if (shadowRoot !== null && !isInsideUnread(element)) all.push(shadowRoot);
        else if (late.length < MOST_UNDEFINED && isUndefined(element)) late.push(element);
        if (seen % STRIDE === 0) yield;
      }
    }
    return new Trees(document, all, late);
  }

  /** A document that is known to have no open shadow root. */
  static withoutShadow(document: Document): Trees {
    return new Trees(document, [document], []);
  }

  *select(selector: string): Iterable<Element> {
    for (const tree of this.all) yield* tree.querySelectorAll(selector);
  }

  /** All text in an element, whether shown or not. */
  textOf(element: Element): string {
    return this.all.length > 1 ? textIn(element) : (textContentOf(element) ?? '');
  }
}

/** False once the frame that shows a document has gone: Firefox lets nobody touch its nodes any more. */
export function isStillThere({ document }: Trees): boolean {
  try {
    return document.defaultView !== null;
  } catch {
    return false;
  }
}

/**
 * What of a page can be read: its document first, then those of frames that the browser lets its scripts see, and that
 * may hold an article. Frames of other sites and sandboxed ones are not among them.
 */
export function* readableTrees(document: Document): Steps<Trees[]> {
  const found = [yield* Trees.of(document)];
  for (const trees of found) {
    for (const frame of trees.select(FRAMES)) {
      if (mayHoldArticle(frame)) found.push(yield* Trees.of(frame.contentDocument));
      yield;
    }
  }
  return found;
}

interface ReadableFrame extends Element {
  readonly contentDocument: Document;
}

/** True for a frame that can be read, and is shown as a part of the page's content. */
export function mayHoldArticle(target: EventTarget | null): target is ReadableFrame {
  const frame = target as HTMLIFrameElement;
  if (!isElement(frame) || !matches(frame, FRAMES) || !frame.contentDocument?.body) return false;
  const { display, visibility } = getComputedStyle(frame);
  if (display === 'none' || visibility !== 'visible' || isApart(frame, () => 0)) return false;
  for (let at = parentOf(frame); at !== null && !matches(at, 'body,html'); at = parentOf(at))
    if (isNeverRead(at) || isApart(at, () => 0)) return false;
  return true;
}
