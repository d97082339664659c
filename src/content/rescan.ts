/** Milliseconds from the page's last change until it is read again. */
const SETTLE = 200;
/** A page that goes on changing is read again after this time, and ever less often while nothing new comes of it. */
const LONGEST_SETTLE = 1000;
const LONGEST_BACK_OFF = 16_000;
/** Outside the article, only additions of this many characters may be a new one. */
const NOTABLE_TEXT = 200;

/** Decides when changes of the page call for reading it again. */
export class Rescan {
  private timer = 0;
  private firstChange = 0;
  private longest = LONGEST_SETTLE;

  /** @param read reads the page again; true if it found anything new */
  constructor(private readonly read: () => Promise<boolean>) {}

  /** Takes note of changes of the page. */
  consider(records: readonly MutationRecord[], root: Element): void {
    if (!isNotable(records, root)) return;
    const now = performance.now();
    if (this.timer === 0) this.firstChange = now;
    clearTimeout(this.timer);
    const settle = Math.max(SETTLE, this.longest / 5);
    const left = this.firstChange + this.longest - now;
    this.timer = setTimeout(() => void this.run(), Math.max(0, Math.min(settle, left)));
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private async run(): Promise<void> {
    this.timer = 0;
    const wasNew = await this.read();
    this.longest = wasNew ? LONGEST_SETTLE : Math.min(this.longest * 2, LONGEST_BACK_OFF);
  }
}

function isNotable(records: readonly MutationRecord[], root: Element): boolean {
  if (!root.isConnected) return true;
  return records.some(({ target, addedNodes }) => {
    if (root.contains(target)) return true;
    return [...addedNodes].some((node) => node instanceof Element && node.textContent.length > NOTABLE_TEXT);
  });
}
