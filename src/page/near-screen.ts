import { parentOf } from './flat-tree';

/** How far around the window, or a part of the page that scrolls by itself, text counts as near: its height again. */
const MARGIN = '100% 0px';

/** Tells which text nodes are on the screen or near it, and which come near later. Asks for no layout. */
export class NearScreen {
  private readonly nodes = new Map<Element, Text[]>();
  private readonly unseen = new Set<Element>();
  private readonly observer: IntersectionObserver;
  private painting: Promise<unknown> = Promise.resolve();
  private told: (() => void) | null = null;

  /** @param onNear called with text nodes once, when they are near */
  constructor(private readonly onNear: (nodes: readonly Text[]) => Promise<unknown>) {
    this.observer = new IntersectionObserver((entries) => this.see(entries), {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    });
  }

  watch(node: Text): void {
    const parent = parentOf(node);
    if (parent !== null) this.observe(parent, [node]);
  }

  /** Resolves when those that are near have been told and dealt with; in a hidden tab, only once it is shown. */
  async allSeen(): Promise<void> {
    if (this.unseen.size > 0) {
      await new Promise<void>((resolve) => {
        this.told = resolve;
      });
    }
    await this.painting;
  }

  /** Forgets all that it watches. */
  clear(): void {
    this.observer.disconnect();
    this.nodes.clear();
    this.unseen.clear();
    this.tell();
  }

  private observe(element: Element, nodes: readonly Text[]): void {
    const known = this.nodes.get(element);
    if (known) known.push(...nodes);
    else {
      this.nodes.set(element, [...nodes]);
      this.unseen.add(element);
      this.observer.observe(element);
    }
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    const near: Text[] = [];
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const nodes = this.nodes.get(target);
      this.unseen.delete(target);
      const hasNoBox = box.width === 0 && box.height === 0;
      if (!nodes || (!isIntersecting && !hasNoBox)) continue;
      this.observer.unobserve(target);
      this.nodes.delete(target);
      // Not displayed, or displayed without a box of its own: the element around it tells.
      const around = parentOf(target);
      if (!isIntersecting && around !== null) this.observe(around, nodes);
      else near.push(...nodes);
    }
    if (near.length > 0) this.painting = Promise.all([this.painting, this.onNear(near)]);
    if (this.unseen.size === 0) this.tell();
  }

  private tell(): void {
    this.told?.();
    this.told = null;
  }
}
