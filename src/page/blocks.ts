import type { Steps } from '../engine/steps';
import { isApart, isNeverRead, isRunOfLinks } from './regions';

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
  /** Text nodes that are items of a flex container or grid: a mark in one would make three items of it. */
  readonly items: readonly Text[];
  /** Characters in all, and in links. */
  readonly length: number;
  readonly linked: number;
}

/** A floated first letter is a block to the browser, not to the reader. */
const LONGEST_DROP_CAP = 3;
const MAKES_ITEMS = /flex|grid/;
const INLINE =
  'a,abbr,b,bdi,bdo,cite,data,del,dfn,em,font,i,ins,mark,q,s,small,span,strong,sub,sup,u,var,wbr,on-record-mark';

/**
 * The visible blocks of text in `root`, in reading order, without what is not the article's own text. Runs without
 * recursion, so that deep nesting does no harm. If the page changes between two steps, blocks may be missing.
 */
export function* collectBlocks(root: Element, split: SplitNodes): Steps<Block[]> {
  const collector = new BlockCollector(root, split);
  let node: Node | null = root.firstChild;
  while (node !== null) {
    yield;
    if (collector.enter(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root || node === null) return collector.finish();
      collector.leave(node);
    }
    node = node?.nextSibling ?? null;
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
  private readonly containersOfItems = new Set<Node | null>();
  private length = 0;
  private linked = 0;

  constructor(
    private readonly root: Element,
    private readonly split: SplitNodes,
  ) {
    this.element = root;
    const style = getComputedStyle(root);
    this.visibility = style.visibility;
    if (MAKES_ITEMS.test(style.display)) this.containersOfItems.add(root);
  }

  /** Takes a node in; true if its children are to be read. */
  enter(node: Node): boolean {
    if (this.split.isPiece(node)) return false;
    if (node.nodeType === Node.TEXT_NODE) {
      this.addText(node as Text);
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element.localName === 'br') {
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
    if (MAKES_ITEMS.test(style.display)) this.containersOfItems.add(element);
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
    if (this.containersOfItems.has(node.parentNode)) this.items.push(node);
    this.length += length;
    if (length > 0 && node.parentElement?.closest('a')) this.linked += length;
  }

  /** One break ends a line, two end a paragraph. */
  private addLineBreak(): void {
    if (this.endsWithLineBreak()) this.close();
    else if (this.length > 0) this.parts.push('line-break');
  }

  private endsWithLineBreak(): boolean {
    for (const part of this.parts.toReversed()) {
      if (part === 'line-break') return true;
      if (this.split.dataOf(part).trim() !== '') return false;
    }
    return false;
  }

  private shareOf(element: Element): number {
    this.total ??= this.root.textContent.length;
    return element.textContent.length / this.total;
  }

  private close(): void {
    const { element, parts, items, length, linked } = this;
    if (length > 0) this.blocks.push({ element, parts, items, length, linked });
    this.parts = [];
    this.items = [];
    this.length = 0;
    this.linked = 0;
  }
}

function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby'))
    return false;
  const mayBeDropCap = style.float !== 'none' && element.matches(INLINE);
  return !(mayBeDropCap && element.textContent.trim().length <= LONGEST_DROP_CAP);
}
