/** How far around the window text counts as near: one window's height on each side. */
const MARGIN = '100% 0px';

/** Tells which text nodes are on the screen or near it, and which come near later. Asks for no layout. */
export class NearScreen {
  private readonly nodes = new Map<Element, Text[]>();
  private readonly observer: IntersectionObserver;
  private told: (() => void) | null = null;

  /** @param onNear called with text nodes once, when they are near */
  constructor(private readonly onNear: (nodes: readonly Text[]) => void) {
    this.observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: MARGIN });
  }

  /**
   * Watches these text nodes in place of all others.
   *
   * @returns when those that are near now have been told; in a hidden tab, only once it is shown
   */
  async watch(nodes: Iterable<Text>): Promise<void> {
    this.clear();
    for (const node of nodes) if (node.parentElement !== null) this.observe(node.parentElement, [node]);
    if (this.nodes.size === 0) return;
    await new Promise<void>((resolve) => {
      this.told = resolve;
    });
  }

  clear(): void {
    this.observer.disconnect();
    this.nodes.clear();
    this.told?.();
    this.told = null;
  }

  private observe(element: Element, nodes: readonly Text[]): void {
    const known = this.nodes.get(element);
    if (known) known.push(...nodes);
    else {
      this.nodes.set(element, [...nodes]);
      this.observer.observe(element);
    }
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    const near: Text[] = [];
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const nodes = this.nodes.get(target);
      const hasNoBox = box.width === 0 && box.height === 0;
      if (!nodes || (!isIntersecting && !hasNoBox)) continue;
      this.observer.unobserve(target);
      this.nodes.delete(target);
      // Not displayed, or displayed without a box of its own: the element around it tells.
      if (!isIntersecting && target.parentElement !== null) this.observe(target.parentElement, nodes);
      else near.push(...nodes);
    }
    if (near.length > 0) this.onNear(near);
    this.told?.();
    this.told = null;
  }
}
