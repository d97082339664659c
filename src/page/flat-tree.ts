/**
 * The page as readers see it, which the DOM calls the flat tree: what stands in an open shadow root takes the place of
 * its host's own children, and those stand where a slot takes them in.
 *
 * Nodes of frames come from another window, where `instanceof` does not know them: they are told by their type.
 */

/** So many elements of a tree are asked for shadow roots when the page adds them. */
const MOST_ELEMENTS = 2000;

/** As much of a page as one query or one observer reaches. */
export type Tree = Document | ShadowRoot;

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The nodes in a node, in reading order. */
export function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot !== null) return [...node.shadowRoot.childNodes];
  const taken = isSlot(node) ? node.assignedNodes() : [];
  return taken.length > 0 ? taken : [...node.childNodes];
}

/** The element around a node; null above the root of a document. */
export function parentOf(node: Node): Element | null {
  if (isShadowRoot(node)) return node.host;
  const parent = slotOf(node) ?? node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** True for nodes that are not shown, because their place is taken: by a shadow root without a slot for them, or in a slot. */
export function isReplaced(node: Node): boolean {
  const { parentNode } = node;
  if (!isElement(parentNode)) return false;
  if (parentNode.shadowRoot !== null) return slotOf(node) === null;
  return isSlot(parentNode) && parentNode.assignedNodes().length > 0;
}

/** True if the node is the other one, or stands in it. */
export function contains(outer: Element, node: Node): boolean {
  if (outer.contains(node)) return true;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The nearest element that fits the selector: the node itself, or one around it. */
export function closest(node: Node | null, selector: string): Element | null {
  for (let at = node; at !== null; at = parentOf(at)) if (isElement(at) && at.matches(selector)) return at;
  return null;
}

/** True if the first element stands before the second, and not around it. */
export function precedes(first: Element, second: Element): boolean {
  if (first.getRootNode() === second.getRootNode()) {
    const position = first.compareDocumentPosition(second);
    return (
      (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  }
  const [before, after] = [pathTo(first), pathTo(second)];
  const fork = before.findIndex((element, depth) => element !== after[depth]);
  const [left, right] = [before[fork], after[fork]];
  const parent = before[fork - 1];
  if (left === undefined || right === undefined || parent === undefined) return false;
  const children = childrenOf(parent);
  return children.indexOf(left) < children.indexOf(right);
}

/** All text in a node, whether shown or not. */
export function textIn(node: Node): string {
  let text = '';
  const rest = [node];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (isText(at)) text += at.data;
    else rest.push(...childrenOf(at).toReversed());
  }
  return text;
}

/** The open shadow roots in a node that the page has added, as far as its first elements tell. */
export function openRootsIn(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (isElement(node) && node.shadowRoot !== null) roots.push(node.shadowRoot);
  for (const tree of [node, ...roots]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let seen = 0; seen < MOST_ELEMENTS && walker.nextNode(); seen++) {
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot !== null) roots.push(shadowRoot);
    }
  }
  return roots;
}

/** The element in whose shadow root a node stands; null for nodes of a document. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** The slot that has taken a node in, if it stands in an open shadow root. */
export function slotOf(node: Node): HTMLSlotElement | null {
  return isElement(node) || isText(node) ? node.assignedSlot : null;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The elements around an element, from the outside in, and the element itself. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) path.push(at);
  return path.reverse();
}
