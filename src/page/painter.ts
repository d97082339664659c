import type { NodeRange } from './article-text';
import type { SplitNodes } from './blocks';
import { hostOf, isElement, select } from './flat-tree';
import { boxInPage } from './frames';
import { MarkStyles } from './mark-styles';
import { NearScreen } from './near-screen';
import { SelectionKeeper } from './selection';
import { looksLikeMark, MARK_ELEMENT, type PaintRange, SplitText } from './split-text';
import type { Trees } from './trees';

/** Our share of a frame, in milliseconds: style and layout of what was painted have to fit in as well. */
const SLICE = 6;
/** So many text nodes are painted without asking where they are: where a page begins is on the screen as a rule. */
const BEGINNING = 20;

/** Milliseconds after painting in which what a page does to marks is taken for its answer to them. */
const REACTION = 50;

/** Whether a page has done away with marks: at once, as if it did not want them, or at another time. */
export type Losses = 'none' | 'some' | 'at-once';

/** What the painter needs of the observer that watches the page. */
export interface OwnChanges {
  /** Runs `write` so that the changes it makes are not taken for the page's. */
  ignore(write: () => void): void;
}

/** What is wanted in a text node that is not painted yet. */
interface Pending {
  readonly ranges: readonly PaintRange[];
  /** The node's text when it was read: if the page has changed it by then, it is not painted. */
  readonly data: string;
}

/**
 * Paints marks into the page's text nodes and takes them away again, without the page losing a node or a letter.
 * What is on the screen or near it is painted at once, and so is the beginning; the rest as it comes near.
 */
export class Painter implements SplitNodes {
  private readonly splits = new Map<Text, SplitText>();
  private readonly owners = new WeakMap<Node, SplitText>();
  /** Nodes of the page in which text has been marked. */
  private readonly holders = new WeakSet<Node>();
  private readonly pending = new Map<Text, Pending>();
  private readonly screen = new NearScreen((nodes) => this.inSlices(nodes, (node) => this.paintPending(node)));
  private readonly selection: SelectionKeeper;
  private readonly releases = new Map<SplitText, () => void>();
  /** What makes marks visible wherever they stand. */
  readonly styles = new MarkStyles();
  private round = 0;
  private losses: Losses = 'none';
  private lastPainted = 0;
  private trees: Trees | null = null;
  /** Until then the page has no marks that it could have copied. */
  private hasPainted = false;

  /** @param signal ends all that the painter listens to */
  constructor(
    private readonly changes: OwnChanges,
    signal: AbortSignal,
  ) {
    this.selection = new SelectionKeeper((node) => this.splitOf(node), signal);
  }

  /** Keeps what the reader selects in these trees; to be called before anything is painted in them. */
  workIn(trees: Trees): void {
    this.trees = trees;
    this.selection.lookIn(trees);
  }

  /**
   * Takes away the marks that an earlier version of the extension has left, which ends by itself when it notices. To be
   * called where marks are about to be painted: a page that plants such elements must not learn anything before.
   *
   * @returns true if there were any: the page is to be read anew
   */
  takeOver(): boolean {
    if (this.hasPainted || this.trees === null) return false;
    this.hasPainted = true;
    const { all } = this.trees;
    const marks = [...this.trees.select(MARK_ELEMENT)];
    this.changes.ignore(() => unwrapMarks(marks));
    if (marks.length > 0) this.styles.dropLeftOver(all);
    return marks.length > 0;
  }

  dataOf(node: Text): string {
    return this.splits.get(node)?.data ?? node.data;
  }

  isPiece(node: Node): boolean {
    const owner = this.owners.get(node);
    return owner !== undefined && owner.node !== node && this.splits.get(owner.node) === owner;
  }

  /**
   * Brings the page's marks to what is wanted, touching only the text nodes whose marks differ. Works in slices, so
   * that the page stays responsive; a later call takes over from one that is still running.
   *
   * @param wanted for each text node its stretches, sorted and without overlaps
   * @returns true when all that is near the screen is painted, false if a later call took over
   */
  async update(wanted: ReadonlyMap<Text, readonly PaintRange[]>): Promise<boolean> {
    const round = ++this.round;
    this.pending.clear();
    this.screen.clear();
    if (isNameTaken()) {
      this.restoreAll();
      return false;
    }
    const stale = [...this.splits.values()].filter((split) => !keeps(split, wanted.get(split.node) ?? []));
    if (!(await this.inSlices(stale, (split) => this.restore(split)))) return false;
    for (const [node, ranges] of wanted)
      if (ranges.length > 0 && !this.splits.has(node)) this.pending.set(node, { ranges, data: node.data });
    const nodes = [...this.pending.keys()];
    const isLatest =
      (await this.inSlices(nodes.slice(0, BEGINNING), (node) => this.paintPending(node))) &&
      (await this.inSlices(nodes.slice(BEGINNING), (node) => this.screen.watch(node)));
    if (!isLatest) return false;
    await this.screen.allSeen();
    return round === this.round;
  }

  /** Paints at once what is still to be painted in these text nodes, wherever they are. */
  paintNow(nodes: Iterable<Text>): void {
    this.write(() => {
      for (const node of nodes) this.paintPending(node);
    });
  }

  /** Paints at once all that is still to be painted, as before printing. */
  paintAll(): void {
    this.paintNow([...this.pending.keys()]);
  }

  /** Takes all marks away at once. */
  restoreAll(): void {
    this.round += 1;
    this.pending.clear();
    this.screen.clear();
    this.restoreEach([...this.splits.values()]);
  }

  /** Takes the marks away that the selection touches, until the next `update`. */
  restoreSelected(selection: Selection): void {
    this.restoreEach(
      [...this.splits.values()].filter(({ pieces }) => pieces.some(({ node }) => touches(selection, node))),
    );
  }

  /**
   * Gives back the text nodes that the page has touched, before anything else looks at them, and unwraps marks that it
   * has copied.
   *
   * @returns true if that has changed the page
   */
  giveBack(records: readonly MutationRecord[]): boolean {
    this.styles.renew();
    const touched = new Set<SplitText>();
    const copies = new Set<Element>();
    const written = new Set<Node>();
    const touch = (node: Node | null): void => {
      const split = node && this.splitOf(node);
      if (split) touched.add(split);
    };
    for (const record of records) {
      const { type, target, addedNodes } = record;
      if (type === 'characterData') written.add(target);
      touch(target);
      if (addedNodes.length > 0)
        for (const node of addedNodes) {
          touch(node);
          if (this.hasPainted) this.collectCopies(node, copies);
        }
      // Elsewhere no node of ours can have gone, nor stand beside one that did.
      if (!this.holders.has(target)) continue;
      touch(record.previousSibling);
      touch(record.nextSibling);
      for (const node of record.removedNodes) touch(node);
    }
    const changed = changedAmong(touched);
    if (changed.length > 0) {
      this.write(() => {
        // Backwards, because text goes to the neighbour before, which may have been joined itself.
        for (const split of changed.toReversed()) split.undoJoining(written);
        for (const split of changedAmong(touched)) this.restore(split, written);
      });
      if (performance.now() < this.lastPainted + REACTION) this.losses = 'at-once';
      else if (this.losses === 'none') this.losses = 'some';
    }
    if (copies.size > 0) this.changes.ignore(() => unwrapMarks(copies));
    return changed.length > 0 || copies.size > 0;
  }

  /** What the page has done to marks since this was last asked. */
  takeLosses(): Losses {
    const { losses } = this;
    this.losses = 'none';
    if (losses !== 'none') return losses;
    return [...this.splits.keys()].every((node) => node.isConnected) ? 'none' : 'some';
  }

  /** The mark elements of an attribution, in no particular order of nodes. */
  marksOf(attribution: number): HTMLElement[] {
    return [...this.splits.values()].flatMap((split) => split.marksOf(attribution));
  }

  /** What a mark element, or the one around an element, marks; undefined if there is none of ours. */
  rangeAt(element: Element): PaintRange | undefined {
    const mark = element.closest<HTMLElement>(MARK_ELEMENT);
    return mark ? this.splitOf(mark)?.rangeOf(mark) : undefined;
  }

  /** The mark elements that lie in these stretches, in reading order. */
  marksIn(ranges: readonly NodeRange[]): HTMLElement[] {
    return ranges.flatMap((range) => this.splits.get(range.node)?.marksIn(range) ?? []);
  }

  /** Where a stretch stands in the page's window, a box for each line. None if its node is not in the page. */
  boxesOf({ node, start, end }: NodeRange): DOMRect[] {
    const split = this.splits.get(node);
    const range = node.ownerDocument.createRange();
    range.setStart(...(split?.pointAt(start) ?? pointIn(node, start)));
    range.setEnd(...(split?.pointAt(end) ?? pointIn(node, end)));
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map((box) => boxInPage(box, node.ownerDocument));
  }

  /** The stretch of an unsplit text node that lies in a range of the page; null if none does. */
  stretchIn(range: Range, node: Text): NodeRange | null {
    const inside: [start: number, end: number][] = [];
    let before = 0;
    for (const text of this.splits.get(node)?.texts ?? [node]) {
      const start = before + (text === range.startContainer ? range.startOffset : 0);
      before += text.data.length;
      const end = text === range.endContainer ? before - text.data.length + range.endOffset : before;
      if (range.intersectsNode(text) && end > start) inside.push([start, end]);
    }
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? { node, start: first[0], end: last[1] } : null;
  }

  /** Does the work for each item, pausing after each slice; false if a later call took over in a pause. */
  private async inSlices<T>(items: readonly T[], work: (item: T) => void): Promise<boolean> {
    const { round } = this;
    for (let next = 0; next < items.length; ) {
      next = this.runSlice(items, next, work);
      if (next < items.length) await new Promise((resume) => setTimeout(resume));
      if (round !== this.round) return false;
    }
    return true;
  }

  private runSlice<T>(items: readonly T[], from: number, work: (item: T) => void): number {
    const end = performance.now() + SLICE;
    let next = from;
    this.write(() => {
      do {
        work(items[next] as T);
        next += 1;
      } while (next < items.length && performance.now() < end);
    });
    return next;
  }

  private restoreEach(splits: readonly SplitText[]): void {
    this.write(() => {
      for (const split of splits) this.restore(split);
    });
  }

  private write(write: () => void): void {
    this.styles.renew();
    this.changes.ignore(() => this.selection.keep(write));
  }

  private splitOf(node: Node): SplitText | undefined {
    const owner = this.owners.get(node);
    return owner !== undefined && this.splits.get(owner.node) === owner ? owner : undefined;
  }

  private paintPending(node: Text): void {
    const wanted = this.pending.get(node);
    this.pending.delete(node);
    if (wanted && node.isConnected && node.data === wanted.data && !this.splits.has(node))
      this.mark(node, wanted.ranges);
  }

  private mark(node: Text, ranges: readonly PaintRange[]): void {
    this.hasPainted = true;
    const split = SplitText.mark(node, ranges);
    this.splits.set(node, split);
    this.lastPainted = performance.now();
    this.releases.set(split, this.styles.hold(node));
    if (node.parentNode !== null) this.holders.add(node.parentNode);
    for (const owned of nodesOf(split)) this.owners.set(owned, split);
  }

  private restore(split: SplitText, written?: ReadonlySet<Node>): void {
    if (this.splits.get(split.node) !== split) return;
    split.restore(written);
    this.splits.delete(split.node);
    this.releases.get(split)?.();
    this.releases.delete(split);
    // They would go by themselves, but the room for them would not.
    for (const owned of nodesOf(split)) this.owners.delete(owned);
  }

  private collectCopies(node: Node, copies: Set<Element>): void {
    if (!isElement(node)) return;
    const inside = select(node, MARK_ELEMENT);
    for (const element of [node, ...inside]) {
      if (looksLikeMark(element) && this.splitOf(element) === undefined) copies.add(element);
    }
  }
}

/** The original text node and all that marking added, with the text inside the marks. */
function nodesOf({ node, pieces }: SplitText): Node[] {
  const nodes: Node[] = [node];
  for (const piece of pieces) {
    nodes.push(piece.node);
    if (piece.text !== piece.node) nodes.push(piece.text);
  }
  return nodes;
}

function pointIn(node: Text, offset: number): [Text, number] {
  return [node, Math.min(offset, node.data.length)];
}

/** A selection that begins and ends outside of a shadow root holds its host only. */
function touches(selection: Selection, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = hostOf(at)) if (selection.containsNode(at, true)) return true;
  return false;
}

function changedAmong(splits: Iterable<SplitText>): SplitText[] {
  return [...splits].filter((split) => !split.isIntact);
}

/**
 * Leaves the text of marks that no painter knows where it is. The text nodes stay apart: the page may hold on to some.
 * Elements of the same name that the page has made itself are left alone.
 */
function unwrapMarks(elements: Iterable<Element>): void {
  for (const element of elements) if (looksLikeMark(element)) element.replaceWith(...element.childNodes);
}

/** True if the page has an element of its own with the name of our marks: it would get them into its hands. */
function isNameTaken(): boolean {
  return document.createElement(MARK_ELEMENT).matches(':defined');
}

/** True if the node's marks are as wanted; the numbers of their attributions are brought up to date. */
function keeps(split: SplitText, wanted: readonly PaintRange[]): boolean {
  const isSame =
    split.ranges.length === wanted.length &&
    split.ranges.every(({ start, end, look }, index) => {
      const other = wanted[index];
      return start === other?.start && end === other.end && look === other.look;
    });
  if (isSame) split.renumber(wanted);
  return isSame;
}
