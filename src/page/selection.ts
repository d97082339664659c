import type { SplitText } from './split-text';

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

  /**
   * @param findSplit asked before and after a write
   * @param signal ends the watch
   */
  constructor(
    private readonly findSplit: FindSplit,
    signal: AbortSignal,
  ) {
    document.addEventListener('selectionchange', () => (this.maySelect = true), { signal });
  }

  /** Runs `write`, which splits and restores text nodes, and gives the reader's selection back afterwards. */
  keep(write: () => void): void {
    const selection = this.maySelect ? document.getSelection() : null;
    if (selection === null || selection.type !== 'Range') {
      this.maySelect = false;
      write();
      return;
    }
    const { findSplit } = this;
    const anchor = toPage(findSplit, selection.anchorNode, selection.anchorOffset);
    const focus = toPage(findSplit, selection.focusNode, selection.focusOffset);
    write();
    if (anchor !== null && focus !== null) restore(selection, fromPage(findSplit, anchor), fromPage(findSplit, focus));
  }
}

type Place = readonly [node: Node, offset: number];

function restore(selection: Selection, [anchorNode, anchorOffset]: Place, [focusNode, focusOffset]: Place): void {
  const unchanged =
    selection.anchorNode === anchorNode &&
    selection.anchorOffset === anchorOffset &&
    selection.focusNode === focusNode &&
    selection.focusOffset === focusOffset;
  if (!unchanged && anchorNode.isConnected && focusNode.isConnected)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

function toPage(findSplit: FindSplit, node: Node | null, offset: number): Point | null {
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
  return node instanceof CharacterData ? node.data.length : node.childNodes.length;
}
