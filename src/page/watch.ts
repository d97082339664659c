import { isElement, openRootsIn, parentOf, type Tree } from './flat-tree';
import { LateElements } from './late-elements';
import { isStillThere, mayHoldArticle, type Trees } from './trees';

/** Attributes by which pages show and hide text. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot'];

/** Changes of a node itself: of its attributes, and of which nodes stand in it. */
const OWN_CHANGES: MutationObserverInit = {
  childList: true,
  attributeFilter: ATTRIBUTES,
  attributeOldValue: true,
};
const CHANGES: MutationObserverInit = { ...OWN_CHANGES, characterData: true, subtree: true };

/**
 * Watches the page for changes that it makes, and hides those that we make ourselves: the document, and the shadow roots
 * and frames that it is told of or that the page adds; or, where those change too much, the article alone.
 */
export class PageWatcher {
  private readonly observer: MutationObserver;
  private watched = new WeakSet<Tree>();
  private page: readonly Trees[] = [];
  private isOn = false;
  private isNarrow = false;
  private ended = new AbortController();

  private readonly lateElements: LateElements;

  /**
   * @param onChange called with the page's changes before anything of ours looks at the page again, and the time from
   *   which on they have cost us something (`performance.now`)
   * @param onUnseen called after changes that no observer sees: a frame in which an article may stand shows another
   *   page, or an element got its shadow root
   */
  constructor(
    private readonly onChange: (records: readonly MutationRecord[], since: number) => void,
    private readonly onUnseen: () => void = () => {},
  ) {
    this.lateElements = new LateElements(onUnseen);
    this.observer = new MutationObserver((records) => this.take(records));
  }

  /** Watches the whole page. */
  start(): void {
    if (this.isNarrow) this.disconnect();
    this.isOn = true;
    this.watch(document);
    this.follow(this.page);
  }

  /** Watches these elements, and those around them only for what is done to them, until `start` or `stop`. */
  narrowTo(elements: readonly Element[]): void {
    this.disconnect();
    this.isOn = true;
    this.isNarrow = true;
    for (const element of elements) {
      for (const tree of [element, ...openRootsIn(element)]) this.observer.observe(tree, CHANGES);
      for (let around = parentOf(element); around !== null; around = parentOf(around))
        this.observer.observe(around, OWN_CHANGES);
      this.observer.observe(element.ownerDocument, { childList: true });
    }
  }

  /** From `start` to `stop`, watches these trees too. */
  follow(page: readonly Trees[]): void {
    this.page = page;
    if (!this.isOn || this.isNarrow) return;
    for (const { all } of page.filter(isStillThere)) for (const tree of all) this.watch(tree);
    if (page[0] !== undefined) this.lateElements.expect(page[0]);
  }

  stop(): void {
    this.isOn = false;
    this.page = [];
    this.disconnect();
  }

  /** Runs `write` so that the changes it makes are not taken for the page's. */
  ignore(write: () => void): void {
    const before = this.observer.takeRecords();
    if (before.length > 0) this.take(before);
    write();
    this.observer.takeRecords();
  }

  private disconnect(): void {
    this.isNarrow = false;
    this.observer.disconnect();
    this.lateElements.stop();
    this.ended.abort();
    this.ended = new AbortController();
    this.watched = new WeakSet();
  }

  private watch(tree: Tree): void {
    if (this.watched.has(tree)) return;
    this.watched.add(tree);
    this.observer.observe(tree, CHANGES);
    const { signal } = this.ended;
    // It does not leave the tree that the frame stands in.
    tree.addEventListener('load', ({ target }) => mayHoldArticle(target) && this.onUnseen(), { capture: true, signal });
  }

  private take(records: readonly MutationRecord[]): void {
    const since = performance.now();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        for (const root of openRootsIn(node)) this.watch(root);
        if (node.ownerDocument === document) this.lateElements.expectIn(node);
      }
    }
    this.onChange(records, since);
  }
}
