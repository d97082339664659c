import type { Steps } from '../engine/steps';
import { closest, isElement, isText, matches, nameOf, parentOf, slotOf, walkChildren } from './flat-tree';
import { isApart, isNeverRead, isRunOfLinks } from './regions';
import type { Trees } from './trees';

/** What the painter knows about text nodes that marks have split. */
export interface SplitNodes {
  /** The node's text as if no mark had split it. */
  dataOf(node: Text): string;
  /** True for the nodes that marks added: the mark elements and the text between them. */
  isPiece(node: Node): boolean;
}

/** A paragraph, heading, list item or other block: its text nodes and line breaks in reading order. */
export interface Block {
  readonly element: Element;
  readonly parts: readonly (Text | 'line-break')[];
  /**
   * Text nodes in which a mark would do harm: items of a flex container or grid, of which it would make three, and
   * those that a script has put into a slot.
   */
  readonly items: readonly Text[];
  /** Characters in all, and in links. */
  readonly length: number;
  readonly linked: number;
}

/** Characters of text that are read, at least. No article is as long as three novels. */
export const MOST_TEXT = 1_000_000;
/** Nodes that are looked at, at most: a page may have a million that hold a letter each, or nothing. */
const MOST_NODES = 200_000;
/** A floated first letter is a block to the browser, not to the reader. */
const LONGEST_DROP_CAP = 3;
const MAKES_ITEMS = /flex|grid/;
const INLINE =
  'a,abbr,b,bdi,bdo,cite,data,del,dfn,em,font,i,ins,mark,q,s,small,span,strong,sub,sup,u,var,wbr,on-record-mark';

/**
 * The visible blocks of text in `root`, in reading order, without what is not the article's own text. Runs without
 * recursion, so that deep nesting does no harm. If the page changes between two steps, blocks may be missing.
 */
export function* collectBlocks(root: Element, trees: Trees, split: SplitNodes): Steps<Block[]> {
  const collector = new BlockCollector(root, trees, split);
  const open = (node: Node) => ({ node, children: walkChildren(node)[Symbol.iterator]() });
  const path = [open(root)];
  for (let at = path.at(-1); at !== undefined && !collector.isFull; at = path.at(-1)) {
    const { value: child, done } = at.children.next();
    if (done) {
      path.pop();
      collector.leave(at.node);
    } else if (!split.isPiece(child) && collector.enter(child)) path.push(open(child));
    yield;
  }
  return collector.finish();
}

class BlockCollector {
  private readonly blocks: Block[] = [];
  private readonly open = new Map<Node, Element | undefined>();
  /** Characters in all that is read, once they have been counted. */
  private total: number | null = null;
  /** Not always `visible`: some pages hide themselves whole until their scripts have run. */
  private readonly visibility: string;
  private element: Element;
  private parts: (Text | 'line-break')[] = [];
  private items: Text[] = [];
  private readonly containersOfItems = new Set<Element | null>();
  private length = 0;
  private linked = 0;
  /** Characters in the blocks so far. */
  private taken = 0;
  /** Nodes that were looked at. */
  private seen = 0;

  constructor(
    private readonly root: Element,
    private readonly trees: Trees,
    private readonly split: SplitNodes,
  ) {
    this.element = root;
    const style = getComputedStyle(root);
    this.visibility = style.visibility;
    if (MAKES_ITEMS.test(style.display)) this.containersOfItems.add(root);
  }

  /** True if no more is to be read. */
  get isFull(): boolean {
    return this.taken + this.length >= MOST_TEXT || this.seen >= MOST_NODES;
  }

  /** Takes a node in; true if its children are to be read. */
  enter(node: Node): boolean {
    this.seen += 1;
    if (isText(node)) {
      this.addText(node);
      return false;
    }
    if (!isElement(node)) return false;
    const element = node;
    if (nameOf(element) === 'br') {
      this.addLineBreak();
      return false;
    }
    const style = getComputedStyle(element);
    const hidden = style.display === 'none';
    const block = !hidden && isBlock(element, style);
    if (block) this.close();
    if (hidden || style.visibility !== this.visibility || isNeverRead(element)) return false;
    if (isApart(element, () => this.shareOf(element))) return false;
    if (!block && isRunOfLinks(element)) return false;
    if (this.makesItems(element, style)) this.containersOfItems.add(element);
    if (block) {
      this.open.set(element, this.element);
      this.element = element;
    }
    return true;
  }

  /** Called when all children of a node have been taken in. */
  leave(node: Node): void {
    const outer = this.open.get(node);
    if (outer === undefined) return;
    this.close();
    this.element = outer;
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }

  private addText(node: Text): void {
    const data = this.split.dataOf(node);
    const length = data.trim().length;
    if (length === 0 && this.parts.length === 0) return;
    this.parts.push(node);
    if (this.containersOfItems.has(parentOf(node)) || isTakenInByHand(node)) this.items.push(node);
    this.length += length;
    if (length > 0 && closest(parentOf(node), 'a') !== null) this.linked += length;
  }

  /** An element without a box of its own passes its text on to the container around it. */
  private makesItems(element: Element, { display }: CSSStyleDeclaration): boolean {
    return MAKES_ITEMS.test(display) || (display === 'contents' && this.containersOfItems.has(parentOf(element)));
  }

  /** One break ends a line, two end a paragraph. */
  private addLineBreak(): void {
    if (this.endsWithLineBreak()) this.close();
    else if (this.length > 0) this.parts.push('line-break');
  }

  private endsWithLineBreak(): boolean {
    for (let at = this.parts.length - 1; at >= 0; at--) {
      const part = this.parts[at] as Text | 'line-break';
      if (part === 'line-break') return true;
      if (this.split.dataOf(part).trim() !== '') return false;
    }
    return false;
  }

  private shareOf(element: Element): number {
    this.total ??= this.trees.textOf(this.root).length;
    return this.trees.textOf(element).length / this.total;
  }

  private close(): void {
    const { element, parts, items, length, linked } = this;
    if (length > 0) this.blocks.push({ element, parts, items, length, linked });
    this.taken += length;
    this.parts = [];
    this.items = [];
    this.length = 0;
    this.linked = 0;
  }
}

/** Where a script fills the slots, it would not know our marks: text in them would be gone. */
function isTakenInByHand(node: Text): boolean {
  const root = slotOf(node)?.getRootNode();
  return root !== undefined && (root as ShadowRoot).slotAssignment === 'manual';
}

function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby'))
    return false;
  const mayBeDropCap = style.float !== 'none' && matches(element, INLINE);
  return !(mayBeDropCap && element.textContent.trim().length <= LONGEST_DROP_CAP);
}
