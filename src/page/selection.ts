import type { SplitText } from './split-text';

/** A point in a page's text node, counted in the node's unsplit text. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Finds the split text that a node belongs to: the original or one of the pieces. */
export type FindSplit = (node: Node) => SplitText | undefined;

/**
 * Runs `write`, which splits and restores text nodes, and gives the reader's selection back afterwards.
 *
 * @param findSplit asked before and after `write`
 */
export function keepSelection(findSplit: FindSplit, write: () => void): void {
  const selection = document.getSelection();
  if (selection === null || selection.type !== 'Range') {
    write();
    return;
  }
  const anchor = toPage(findSplit, selection.anchorNode, selection.anchorOffset);
  const focus = toPage(findSplit, selection.focusNode, selection.focusOffset);
  write();
  if (anchor === null || focus === null) return;
  const [anchorNode, anchorOffset] = fromPage(findSplit, anchor);
  const [focusNode, focusOffset] = fromPage(findSplit, focus);
  const unchanged =
    selection.anchorNode === anchorNode &&
    selection.anchorOffset === anchorOffset &&
    selection.focusNode === focusNode &&
    selection.focusOffset === focusOffset;
  if (!unchanged && anchorNode.isConnected && focusNode.isConnected) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
}

function toPage(findSplit: FindSplit, node: Node | null, offset: number): Point | null {
  if (node === null) return null;
  const split = findSplit(node);
  const inPage = split?.offsetOf(node, offset);
  return split !== undefined && typeof inPage === 'number' ? { node: split.node, offset: inPage } : { node, offset };
}

function fromPage(findSplit: FindSplit, point: Point): [Node, number] {
  const split = findSplit(point.node);
  if (split !== undefined) return split.pointAt(point.offset);
  return [point.node, Math.min(point.offset, lengthOf(point.node))];
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.data.length : node.childNodes.length;
}
