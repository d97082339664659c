import type { SplitText } from './split-text';
import { Trees } from './trees';

/** A point in a page's text node, counted in the node's unsplit text. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Finds the split text that a node belongs to: the original or one of the pieces. */
type FindSplit = (node: Node) => SplitText | undefined;

/**
 * Keeps what the reader has selected while marks are painted and taken away. Asking the browser for a selection that
 * is not there makes it lay out the page, so it is asked only if the selection has changed since it was last empty.
 */
export class SelectionKeeper {
  private maySelect = true;
  private trees = Trees.withoutShadow(document);
  /** A page that writes itself anew does away with all that listens. */
  private element = document.documentElement;

  /**
   * @param findSplit asked before and after a write
   * @param signal ends the watch
   */
  constructor(
    private readonly findSplit: FindSplit,
    private readonly signal: AbortSignal,
  ) {
    this.listen();
  }

  /** Keeps what is selected in these trees from now on. */
  lookIn(trees: Trees): void {
    const isNew = trees.document.documentElement !== this.element;
    this.trees = trees;
    this.element = trees.document.documentElement;
    if (isNew) this.listen();
  }

  /** Runs `write`, which splits and restores text nodes, and gives the reader's selection back afterwards. */
  keep(write: () => void): void {
    const selection = this.maySelect ? this.trees.document.getSelection() : null;
    if (selection === null || selection.type !== 'Range') {
      this.maySelect = false;
      write();
      return;
    }
    const { findSplit } = this;
    const [anchor, focus] = endsOf(selection, this.trees).map((place) => toPage(findSplit, place));
    write();
    if (anchor && focus) restore(selection, this.trees, fromPage(findSplit, anchor), fromPage(findSplit, focus));
  }

  private listen(): void {
    this.maySelect = true;
    this.trees.document.addEventListener('selectionchange', () => (this.maySelect = true), { signal: this.signal });
  }
}

type Place = readonly [node: Node | null, offset: number];

/** Anchor and focus. In shadow roots a selection has to be asked for them, which older browsers do not know. */
function endsOf(selection: Selection, { all }: Trees): [Place, Place] {
  const shadowRoots = all.filter((tree) => 'host' in tree);
  const range = shadowRoots.length > 0 ? selection.getComposedRanges?.({ shadowRoots })[0] : undefined;
  if (range === undefined) {
    return [
      [selection.anchorNode, selection.anchorOffset],
      [selection.focusNode, selection.focusOffset],
    ];
  }
  const start: Place = [range.startContainer, range.startOffset];
  const end: Place = [range.endContainer, range.endOffset];
  return selection.direction === 'backward' ? [end, start] : [start, end];
}

function restore(selection: Selection, trees: Trees, anchor: Place, focus: Place): void {
  const now = endsOf(selection, trees);
  if (isSame(now[0], anchor) && isSame(now[1], focus)) return;
  const [[anchorNode, anchorOffset], [focusNode, focusOffset]] = [anchor, focus];
  if (anchorNode?.isConnected && focusNode?.isConnected)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

function isSame(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function toPage(findSplit: FindSplit, [node, offset]: Place): Point | null {
  if (node === null) return null;
  const split = findSplit(node);
  const inPage = split?.offsetOf(node, offset);
  return split !== undefined && typeof inPage === 'number' ? { node: split.node, offset: inPage } : { node, offset };
}

function fromPage(findSplit: FindSplit, point: Point): Place {
  const split = findSplit(point.node);
  if (split !== undefined) return split.pointAt(point.offset);
  return [point.node, Math.min(point.offset, lengthOf(point.node))];
}

function lengthOf(node: Node): number {
  return 'data' in node ? (node as CharacterData).data.length : node.childNodes.length;
}
