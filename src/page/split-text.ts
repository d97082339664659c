import type { MarkLook } from '../rules';
import type { NodeRange } from './article-text';
import { isElement, isText, nameOf } from './flat-tree';
import { markStretches } from './text-node-mark';

/** The element of our marks: a name of our own, so that no page style or script for `mark` touches it. */
export const MARK_ELEMENT = 'on-record-mark';
/** Its value says what the mark looks like, and nothing else: the page can read it. */
const LOOK_ATTRIBUTE = 'data-on-record';

/** The words that looks are made of. */
const LOOK = /^[a-z]+(?:[- ][a-z]+)*$/;

/**
 * True for an element that is exactly as marks are: one of ours, or a copy of one. An element of the same name with
 * anything else to it is the page's own.
 */
export function looksLikeMark(element: Element): boolean {
  if (nameOf(element) !== MARK_ELEMENT || !LOOK.test(element.getAttribute(LOOK_ATTRIBUTE) ?? '')) return false;
  const isBare = element.getAttributeNames().every((name) => name.startsWith(LOOK_ATTRIBUTE));
  return isBare && element.childNodes.length <= 1 && element.childElementCount === 0;
}

/** A stretch of one text node to mark, in UTF-16 units of the node's unsplit text. */
export interface PaintRange extends NodeRange {
  /** What the marks of the rule look like. */
  readonly look: MarkLook;
  /** Index in `Analysis.attributions`. */
  readonly attribution: number;
}

/** A node that marking added after the original text node. */
interface Piece {
  readonly node: Element | Text;
  /** The text node that holds the piece's text: the piece itself, or the one inside the mark. */
  readonly text: Text;
}

/**
 * A text node of the page that marks have split. The page goes on holding the original node, which stays where it was
 * with the text before the first mark; everything after it is ours.
 */
export class SplitText {
  private constructor(
    readonly node: Text,
    /** The whole text, as the page wrote it. */
    readonly data: string,
    private wanted: readonly PaintRange[],
    private readonly front: string,
    /** What held the node then. */
    private readonly home: Node | null,
    /** What marking added, in reading order. */
    readonly pieces: readonly Piece[],
    /** Each mark, and the place of its range among `wanted`. */
    private readonly marks: ReadonlyMap<HTMLElement, number>,
  ) {}

  /** Marks stretches of a text node that stands in the page. `ranges` are sorted and do not overlap. */
  static mark(node: Text, ranges: readonly PaintRange[]): SplitText {
    const data = node.data;
    const marks = new Map<HTMLElement, number>();
    // mark.js writes its ranges out as JSON, which fails for text nodes on which a framework keeps notes.
    const wanted = ranges.map(({ start, end }, index) => ({ start, length: end - start, index }));
    markStretches(node, wanted, MARK_ELEMENT, (element, { index }) => {
      const range = ranges[index];
      // A page that has a script for elements of this name may have done away with it at once.
      if (range === undefined || !isElement(element)) return;
      element.setAttribute(LOOK_ATTRIBUTE, range.look);
      // Another copy of mark.js in the page would take it for its own.
      element.removeAttribute('data-markjs');
      marks.set(element, index);
    });
    // An empty node of ours beside an empty one of the page tells `normalize()`, which removes both, from a page that
    // removes its own.
    if (node.data === '') node.after(node.ownerDocument.createTextNode(''));
    return new SplitText(node, data, ranges, node.data, node.parentNode, piecesAfter(node, data.length), marks);
  }

  get ranges(): readonly PaintRange[] {
    return this.wanted;
  }

  /** Takes ranges that differ in nothing but the attributions' numbers. */
  renumber(ranges: readonly PaintRange[]): void {
    this.wanted = ranges;
  }

  /** The mark elements of an attribution, in reading order. */
  marksOf(attribution: number): HTMLElement[] {
    return [...this.marks]
      .filter(([, index]) => this.wanted[index]?.attribution === attribution)
      .map(([element]) => element);
  }

  /** What a mark element of this text node marks. */
  rangeOf(mark: HTMLElement): PaintRange | undefined {
    const index = this.marks.get(mark);
    return index === undefined ? undefined : this.wanted[index];
  }

  /** The mark elements that lie in a stretch of the unsplit text, in reading order. */
  marksIn({ start, end }: NodeRange): HTMLElement[] {
    return [...this.marks.keys()].filter((mark) => {
      const range = this.rangeOf(mark);
      return range !== undefined && range.start < end && range.end > start;
    });
  }

  /** True if the page has not touched the original node or what we added. */
  get isIntact(): boolean {
    let previous: Node = this.node;
    for (const { node, text } of this.pieces) {
      const isWhole = node === text || (node.firstChild === text && node.lastChild === text);
      if (previous.nextSibling !== node || !isWhole) return false;
      previous = node;
    }
    return this.node.parentNode !== null && this.text() === this.data;
  }

  /**
   * Takes the marks away: our pieces go, and the original node gets its text back. What the page did in the meantime
   * wins: text that it wrote into the node or into a piece, pieces that it removed or moved, elements that it put into
   * a mark or in between.
   *
   * @param written text nodes that the page has just written into
   */
  restore(written: ReadonlySet<Node> = NOTHING): void {
    if (this.pieces.some(({ node }) => isElement(node) && node.childElementCount > 0) || this.isTakenApart) {
      this.pieces.forEach(unwrap);
      return;
    }
    const text = this.textToRestore(written);
    const isGone = this.node.parentNode === null;
    for (const piece of this.pieces) {
      if (this.isElsewhere(piece)) {
        unwrap(piece);
        continue;
      }
      const { node, text: inner } = piece;
      // Text that the page has taken out of a mark, and that nothing can be given back to, is the page's now.
      const isTaken = isGone && inner.parentNode !== null && inner.parentNode !== node && node !== inner;
      node.remove();
      if (isTaken) continue;
      inner.remove();
      // A page that puts back whatever is removed does not show the text twice.
      inner.data = '';
    }
    if (this.node.data !== text) this.node.data = text;
  }

  /**
   * `normalize()` removes empty text nodes, and joins text nodes that touch. Where it took the original node away, what
   * it would have left without our marks is put there.
   *
   * @param written text nodes that the page has just written into
   */
  undoJoining(written: ReadonlySet<Node>): void {
    const shown = this.pieces.filter(({ text }) => text.data !== '');
    const first = shown[0]?.node;
    if (!first?.parentNode || this.node.parentNode !== null || this.node.data !== this.front) return;
    if (!shown.every((piece) => isBeside(piece, first.parentNode))) return;
    const before = isText(first.previousSibling) ? first.previousSibling : null;
    const wasJoined =
      this.front === ''
        ? this.pieces[0]?.node.parentNode === null
        : before !== null && written.has(before) && before.data.endsWith(this.front);
    if (!wasJoined) return;
    if (before === null) first.before(this.node);
    else before.appendData(shown.map((piece) => textBeside(piece, first.parentNode)).join(''));
  }

  /** Where a point in one of our nodes lies in the unsplit text; null if the node is none of ours. */
  offsetOf(container: Node, offset: number): number | null {
    if (container === this.node) return offset;
    let before = this.node.data.length;
    for (const { node, text } of this.pieces) {
      if (container === text) return before + offset;
      if (container === node) return before + (offset > 0 ? text.data.length : 0);
      before += text.data.length;
    }
    return null;
  }

  /** The text node and offset at which a point of the unsplit text lies now. */
  pointAt(offset: number): [Text, number] {
    let rest = offset;
    for (const text of this.texts) {
      if (rest <= text.data.length) return [text, rest];
      rest -= text.data.length;
    }
    return [this.node, this.node.data.length];
  }

  /**
   * True if the page has moved a piece, put something between pieces, or put elements around words, as highlighters do:
   * it works with the nodes that it finds, and what it made of them has to keep its order.
   */
  private get isTakenApart(): boolean {
    if (this.node.parentNode === null) return false;
    const wasCut = this.texts.map(({ data }) => data).join('') !== this.data && this.front.startsWith(this.node.data);
    if (wasCut && textFrom(this.node, this.data.length) === this.data) return true;
    return (
      this.node.data === this.front &&
      this.pieces.some((piece, index) => {
        const previous = this.pieces[index - 1];
        return this.isElsewhere(piece) || (previous && hasBetween(previous, piece));
      })
    );
  }

  /** True for a piece that the page has put elsewhere: not where it was, and not where the original is now. */
  private isElsewhere({ node }: Piece): boolean {
    const { parentNode } = node;
    return parentNode !== null && parentNode !== this.home && parentNode !== this.node.parentNode;
  }

  private textToRestore(written: ReadonlySet<Node>): string {
    const { parentNode } = this.node;
    // Whoever writes into our pieces too takes the original node for what it holds now, not for the whole text.
    const isWhole = !this.pieces.some(({ text }) => written.has(text));
    if (this.node.data !== this.front && isWhole) return this.node.data;
    const beside = this.pieces.filter((piece) => isBeside(piece, parentNode));
    const wasMovedOrRemoved = parentNode === null || beside.length === 0;
    return wasMovedOrRemoved
      ? this.data
      : this.node.data + beside.map((piece) => textBeside(piece, parentNode)).join('');
  }

  /** The text nodes that hold the text now, in reading order. */
  get texts(): readonly Text[] {
    return [this.node, ...this.pieces.map(({ text }) => text)];
  }

  private text(): string {
    return this.node.data + this.pieces.map((piece) => piece.node.textContent).join('');
  }
}

const NOTHING: ReadonlySet<Node> = new Set();

/** Leaves the text of a mark where it is. */
function unwrap({ node }: Piece): void {
  if (isElement(node)) node.replaceWith(...node.childNodes);
}

/** So many letters of a node and of what follows it in its parent, or fewer if there are no more. */
function textFrom(first: Node, length: number): string {
  let text = '';
  for (let node: Node | null = first; node !== null && text.length < length; node = node.nextSibling)
    text += node.textContent;
  return text.slice(0, length);
}

/**
 * True if an element of the page stands between two pieces that followed on each other, both still in one parent. Copies
 * of marks do not count: they are taken down.
 */
function hasBetween(first: Piece, second: Piece): boolean {
  if (first.node.parentNode === null || first.node.parentNode !== second.node.parentNode) return false;
  let node = first.node.nextSibling;
  while (node !== null && node !== second.node && !(isElement(node) && !looksLikeMark(node))) node = node.nextSibling;
  return node !== null && node !== second.node;
}

/** True for a piece that stands where the original does, if only with the text that was in a mark. */
function isBeside(piece: Piece, parent: Node | null): boolean {
  return piece.node.parentNode === parent || piece.text.parentNode === parent;
}

/** The page may have put something of its own into a mark, or have left its text without it. */
function textBeside({ node, text }: Piece, parent: Node | null): string {
  return node.parentNode === parent ? (node.textContent ?? '') : text.data;
}

function piecesAfter(original: Text, length: number): Piece[] {
  const pieces: Piece[] = [];
  let seen = original.data.length;
  for (let node = original.nextSibling; node !== null && seen < length; node = node.nextSibling) {
    const text = isText(node) ? node : node.firstChild;
    if (!isText(text) || !(isText(node) || isElement(node))) break;
    seen += text.data.length;
    pieces.push({ node, text });
  }
  // mark.js leaves an empty text node behind a mark that ends with the node.
  const rest = pieces.at(-1)?.node.nextSibling;
  if (isText(rest) && rest.data === '' && isElement(pieces.at(-1)?.node)) rest.remove();
  return pieces;
}
