/** Attributes by which pages show and hide text. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];

/** Watches the document for changes that the page makes, and hides those that we make ourselves. */
export class PageWatcher {
  private readonly observer: MutationObserver;

  /**
   * @param onChange called with the page's changes before anything of ours looks at the page again
   */
  constructor(private readonly onChange: (records: readonly MutationRecord[]) => void) {
    this.observer = new MutationObserver(onChange);
  }

  start(): void {
    this.observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
      attributeOldValue: true,
    });
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** Runs `write` so that the changes it makes are not taken for the page's. */
  ignore(write: () => void): void {
    const before = this.observer.takeRecords();
    if (before.length > 0) this.onChange(before);
    write();
    this.observer.takeRecords();
  }
}
