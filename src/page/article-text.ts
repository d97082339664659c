import type { Span } from '../engine/attribution';
import type { Steps } from '../engine/steps';
import { type Block, collectBlocks, MOST_TEXT, type SplitNodes } from './blocks';
import { contains, parentOf } from './flat-tree';
import { findHeadlineBlocks, headLengthOf } from './headline';
import { ownTextOf, withoutRepeats } from './own-text';
import { Trees } from './trees';

/** A stretch of a text node, in UTF-16 units of the node's unsplit text. */
export interface NodeRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** `length` units of the article's text from `start` are the node's text from `offset`. */
interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/** Characters that are in the node but not for the eye: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const COLLAPSIBLE = /[ \t\n\r\f]/;
const NEEDS_COLLAPSING = /[\t\n\r\f]|\u0020\u0020|[\u00AD\u200B\u2060\uFEFF]/;

/**
 * An article's own text as readers see it (headline, standfirst, body; white space collapsed, blocks separated by an
 * empty line, `br` by a line break), and where each character of it stands in the page.
 */
export class ArticleText {
  readonly text: string;

  private constructor(
    private readonly segments: readonly Segment[],
    parts: readonly string[],
    private readonly read: ReadonlyMap<Text, string>,
    private readonly items: ReadonlySet<Text>,
    /** Where the running text begins, after headline and standfirst, in UTF-16 units. */
    readonly bodyStart: number,
  ) {
    this.text = parts.join('');
  }

  /**
   * Reads the article below `root`, with headline and standfirst above it, step by step: its beginning, if it is longer
   * than any article. If the page changes in between, the text is of no use; what was read of each node tells (`dataOf`).
   *
   * @param split text nodes that marks have split, whose full text is read
   * @param trees the document that `root` stands in, if it may have open shadow roots
   */
  static *read(root: Element, split: SplitNodes, trees = Trees.withoutShadow(root.ownerDocument)): Steps<ArticleText> {
    const own = yield* ownTextOf(yield* collectBlocks(root, trees, split), split);
    const body = yield* withoutRepeats(own, split);
    const headLength = headLengthOf(body);
    const head = [...(yield* findHeadlineBlocks(root, trees, body, split)), ...body.slice(0, headLength)];
    const builder = new TextBuilder(split);
    for (const block of head) yield* builder.addBlock(block);
    const bodyStart = builder.length;
    for (const block of body.slice(headLength)) yield* builder.addBlock(block);
    return new ArticleText(builder.segments, builder.parts, builder.read, builder.items, bodyStart);
  }

  /** The unsplit text of a node when it was read; undefined for nodes that are no part of the article. */
  dataOf(node: Text): string | undefined {
    return this.read.get(node);
  }

  /** The elements that hold the text above `root`, the element that holds the body: headline and standfirst. */
  placesAbove(root: Element): Element[] {
    const places = new Set<Element>();
    for (const node of this.read.keys()) {
      if (contains(root, node)) break;
      const place = parentOf(node);
      if (place) places.add(place);
    }
    return [...places];
  }

  /** False for text whose layout a mark would change. */
  mayBeMarked(node: Text): boolean {
    return !this.items.has(node);
  }

  /** Where a stretch of the text stands in the page: one range for each text node, in reading order. */
  rangesOf(start: number, end: number): NodeRange[] {
    const ranges: NodeRange[] = [];
    for (let index = this.firstSegmentEndingAfter(start); index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (segment === undefined || segment.start >= end) break;
      const from = segment.offset + Math.max(0, start - segment.start);
      const to = segment.offset + Math.min(segment.length, end - segment.start);
      const last = ranges.at(-1);
      if (last?.node === segment.node) ranges[ranges.length - 1] = { ...last, end: to };
      else ranges.push({ node: segment.node, start: from, end: to });
    }
    return ranges;
  }

  /**
   * The part of the text that lies in some stretches of the page; null if none does.
   *
   * @param stretchOf the stretch of a text node that counts, in its unsplit text, or null
   */
  spanOf(stretchOf: (node: Text) => NodeRange | null): Span | null {
    let span: Span | null = null;
    for (const { start, node, offset, length } of this.segments) {
      const stretch = stretchOf(node);
      if (stretch === null) continue;
      const from = start + Math.max(0, stretch.start - offset);
      const to = start + Math.min(length, stretch.end - offset);
      if (to > from) span = [span?.[0] ?? from, to];
    }
    return span;
  }

  private firstSegmentEndingAfter(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

class TextBuilder {
  readonly segments: Segment[] = [];
  readonly parts: string[] = [];
  readonly read = new Map<Text, string>();
  readonly items = new Set<Text>();
  /** Characters so far. */
  length = 0;
  /** White space seen but not yet written: it is dropped before a break and at the end. */
  private space: { readonly node: Text; readonly offset: number } | null = null;
  private separator = '';

  constructor(private readonly split: SplitNodes) {}

  *addBlock(block: Block): Steps<void> {
    for (const item of block.items) this.items.add(item);
    this.space = null;
    this.separator = this.length > 0 ? '\n\n' : '';
    for (const part of block.parts) {
      if (part === 'line-break') {
        this.space = null;
        if (this.separator === '') this.separator = '\n';
      } else {
        const data = this.split.dataOf(part);
        this.read.set(part, data);
        yield* this.addNode(part, data);
      }
      yield;
    }
  }

  private *addNode(node: Text, data: string): Steps<void> {
    if (!NEEDS_COLLAPSING.test(data)) {
      const start = data.startsWith(' ') ? 1 : 0;
      const last = data.length > start && data.endsWith(' ') ? data.length - 1 : data.length;
      const end = Math.min(last, start + this.room);
      if (start === 1) this.space ??= { node, offset: 0 };
      if (end > start) this.write(node, start, data.slice(start, end));
      if (end < data.length) this.space = { node, offset: end };
      return;
    }
    for (let at = 0; at < data.length && this.room > 0; ) {
      const character = data.charAt(at);
      if (COLLAPSIBLE.test(character)) {
        this.space = { node, offset: at };
        at += 1;
      } else if (INVISIBLE.test(character)) {
        at += 1;
      } else {
        const last = Math.min(data.length, at + this.room);
        let end = at + 1;
        while (end < last && !COLLAPSIBLE.test(data.charAt(end)) && !INVISIBLE.test(data.charAt(end))) end += 1;
        this.write(node, at, data.slice(at, end));
        at = end;
        yield;
      }
    }
  }

  /** So many characters more are taken in. */
  private get room(): number {
    return Math.max(0, MOST_TEXT - this.length);
  }

  private write(node: Text, offset: number, text: string): void {
    if (this.separator !== '') {
      this.parts.push(this.separator);
      this.length += this.separator.length;
      this.separator = '';
    } else if (this.space !== null && this.length > 0) {
      this.append(this.space.node, this.space.offset, ' ');
    }
    this.space = null;
    this.append(node, offset, text);
  }

  private append(node: Text, offset: number, text: string): void {
    const last = this.segments.at(-1);
    const continues =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === this.length;
    if (continues) last.length += text.length;
    else this.segments.push({ start: this.length, node, offset, length: text.length });
    this.parts.push(text);
    this.length += text.length;
  }
}
