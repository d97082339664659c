import {
  attributeOf,
  contains,
  isElement,
  openRootsIn,
  parentOf,
  shadowRootOf,
  textContentOf,
} from '../page/flat-tree';
import { isInsideUnread } from '../page/regions';
import { Budget } from './budget';

/** Milliseconds from the page's last change until it is read again. */
const SETTLE = 100;
/** A page that goes on changing is read all the same after this time. */
const LONGEST_SETTLE = 500;
/** Reading again may take this share of the time, so that a page that never rests costs next to nothing. */
const SHARE = 0.01;
/** Milliseconds of reading that need not be saved up first: changes that come now and then are followed at once. */
const ALLOWANCE = 500;
/** Outside the article, only additions of this many characters may be a new one. */
const NOTABLE_TEXT = 200;
const SHOWS_OR_HIDES = /display|visibility/;

/** Decides when changes of the page call for reading it again. */
export class Rescan {
  private timer = 0;
  private firstChange = 0;
  private isReading = false;
  private readonly reading = new Budget(SHARE, ALLOWANCE);

  /** @param read reads the page again */
  constructor(private readonly read: () => Promise<void>) {}

  /**
   * Takes note of changes of the page.
   *
   * @param root what was read of the page; null if nothing was
   */
  consider(records: readonly MutationRecord[], root: Element | null): void {
    if (root?.isConnected === false) this.schedule();
    else if (root === null ? records.some(addsText) : concerns(records, root)) this.schedule();
  }

  /** The page is to be read anew, and soon, whatever reading it has cost so far. */
  startAfresh(): void {
    this.reading.renew();
    this.schedule();
  }

  /** Takes note of what work for this page has cost, in milliseconds. */
  spend(cost: number): void {
    this.reading.spend(cost);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** The page is to be read again once it has settled, and its time allows it. */
  schedule(): void {
    const now = performance.now();
    if (this.timer === 0) this.firstChange = now;
    clearTimeout(this.timer);
    const settled = Math.min(SETTLE, this.firstChange + LONGEST_SETTLE - now);
    this.timer = setTimeout(() => void this.run(), Math.max(settled, this.reading.wait));
  }

  private async run(): Promise<void> {
    this.timer = 0;
    // What is being read has to come to an end first, or a page that never rests would never be read.
    if (this.isReading) {
      this.schedule();
      return;
    }
    this.isReading = true;
    try {
      await this.read();
    } finally {
      this.isReading = false;
    }
  }
}

/** True if one of the changes is about the article, or may add to it. */
function concerns(records: readonly MutationRecord[], root: Element): boolean {
  // Many changes have the same target.
  const isInside = new Map<Node, boolean>();
  return records.some((record) => {
    if (record.type === 'attributes') return mayShowOrHide(record, root);
    const { target } = record;
    const inside = isInside.get(target) ?? (contains(root, target) || fillsSlotsOf(target, root));
    isInside.set(target, inside);
    return inside ? !isInsideUnread(target) : addsText(record);
  });
}

function addsText({ addedNodes }: MutationRecord): boolean {
  return addedNodes.length > 0 && [...addedNodes].some((node) => lengthOf(node) > NOTABLE_TEXT);
}

/** True if what stands in the target's slots may be a part of the article. */
function fillsSlotsOf(target: Node, root: Element): boolean {
  return isElement(target) && shadowRootOf(target) !== null && contains(target, root);
}

/** Characters in a node and in the open shadow roots in it. */
function lengthOf(node: Node): number {
  const trees = [node, ...openRootsIn(node)];
  return trees.reduce((sum, tree) => sum + (textContentOf(tree)?.length ?? 0), 0);
}

/** Changes of `style` count only if they are about showing and hiding: animations would not let us rest. */
function mayShowOrHide({ target, attributeName, oldValue }: MutationRecord, root: Element): boolean {
  if (attributeName === 'slot') return true;
  if (!contains(root, target) && !contains(target as Element, root)) return false;
  if (attributeName !== 'style') return !isInsideUnread(parentOf(target));
  return SHOWS_OR_HIDES.test(`${oldValue} ${attributeOf(target as Element, 'style')}`);
}
