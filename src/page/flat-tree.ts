/**
 * The page as readers see it, which the DOM calls the flat tree: what stands in an open shadow root takes the place of
 * its host's own children, and those stand where a slot takes them in.
 *
 * Nodes of frames come from another window, where `instanceof` does not know them: they are told by their type.
 */

/** So many nodes are taken at a time: a page may have a million in one element. */
const BATCH = 500;
/** So many elements of a tree are asked for shadow roots when the page adds them. */
const MOST_ELEMENTS = 2000;

/** Custom elements whose script has not come yet. Our marks are none: no script will come for them. */
export const UNDEFINED = ':not(:defined, on-record-mark)';

/** As much of a page as one query or one observer reaches. */
export type Tree = Document | ShadowRoot;

/**
 * Reads a member of an object past what hides it: the field of a form that is named `parentNode` is what
 * `form.parentNode` says.
 */
export function reader<Of extends object, Name extends keyof Of>(prototype: Of, name: Name): (from: Of) => Of[Name] {
  const get: () => Of[Name] = Reflect.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => prototype[name]);
  return (from) => get.call(from);
}

const nodeTypeOf = reader(Node.prototype, 'nodeType');
const parentNodeOf = reader(Node.prototype, 'parentNode');
const firstChildOf = reader(Node.prototype, 'firstChild');
const nextSiblingOf = reader(Node.prototype, 'nextSibling');
export const textContentOf = reader(Node.prototype, 'textContent');
export const nameOf = reader(Element.prototype, 'localName');
export const shadowRootOf = reader(Element.prototype, 'shadowRoot');
const slotOfElement = reader(Element.prototype, 'assignedSlot');

/** Methods that fields of a form would hide in the same way. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function select(element: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}

export function isElement(node: Node | null | undefined): node is Element {
  return node != null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node | null | undefined): node is Text {
  return node != null && nodeTypeOf(node) === Node.TEXT_NODE;
}

/** True for custom elements whose script has not come yet, other than our marks. */
export function isUndefined(element: Element): boolean {
  return matches(element, UNDEFINED);
}

function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The nodes in a node, in reading order. */
function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const child of walkChildren(node)) children.push(child);
  return children;
}

/**
 * The same for work that pauses in between. Nodes that are put in or taken away meanwhile may be missing; after those
 * that stay where they are, nothing is.
 */
export function* walkChildren(node: Node): Iterable<Node> {
  const holder = (isElement(node) ? shadowRootOf(node) : null) ?? node;
  const taken = holder === node && isElement(node) && isSlot(node) ? node.assignedNodes() : [];
  if (taken.length > 0) {
    yield* taken;
    return;
  }
  for (let next = firstChildOf(holder); next !== null; ) {
    const batch: Node[] = [];
    for (; next !== null && batch.length < BATCH; next = nextSiblingOf(next)) batch.push(next);
    yield* batch;
    const last = batch.findLast((child) => parentNodeOf(child) === holder);
    next = last === undefined ? null : nextSiblingOf(last);
  }
}

/** The element around a node; null above the root of a document. */
export function parentOf(node: Node): Element | null {
  if (isShadowRoot(node)) return node.host;
  const parent = slotOf(node) ?? parentNodeOf(node);
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** True for nodes that are not shown, because their place is taken: by a shadow root without a slot for them, or in a slot. */
export function isReplaced(node: Node): boolean {
  const parent = parentNodeOf(node);
  if (!isElement(parent)) return false;
  if (shadowRootOf(parent) !== null) return slotOf(node) === null;
  return isSlot(parent) && parent.assignedNodes().length > 0;
}

/** True if the node is the other one, or stands in it. */
export function contains(outer: Element, node: Node): boolean {
  if (Node.prototype.contains.call(outer, node)) return true;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The nearest element that fits the selector: the node itself, or one around it. */
export function closest(node: Node | null, selector: string): Element | null {
  for (let at = node; at !== null; at = parentOf(at)) if (isElement(at) && matches(at, selector)) return at;
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
    else for (const child of childrenOf(at).toReversed()) rest.push(child);
  }
  return text;
}

/** The open shadow roots in a node that the page has added, as far as its first elements tell. */
export function openRootsIn(node: Node): ShadowRoot[] {
  if (!isElement(node)) return [];
  const roots: ShadowRoot[] = [];
  const own = shadowRootOf(node);
  if (own !== null) roots.push(own);
  else if (firstChildOf(node) === null) return roots;
  for (const tree of [node, ...roots]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let seen = 0; seen < MOST_ELEMENTS && walker.nextNode(); seen++) {
      const shadowRoot = shadowRootOf(walker.currentNode as Element);
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
  if (isElement(node)) return slotOfElement(node);
  return isText(node) ? node.assignedSlot : null;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return nameOf(element) === 'slot' && 'assignedNodes' in element;
}

/** The elements around an element, from the outside in, and the element itself. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) path.push(at);
  return path.reverse();
}
