import Mark, { type MarkedRange, type MarkOptions, type TextNodes } from 'mark.js/src/lib/mark.js';

/** Complete, so that mark.js need not fill in what it never asks for, which would take longer than marking. */
const OPTIONS = {
  className: '',
  debug: false,
  filter: () => true,
  noMatch: () => {},
  done: () => {},
};

/**
 * mark.js for a single text node. It is given the node in place of looking for nodes itself: its live NodeIterator slows
 * every later removal from the page, and asking what is to be left out, which was done when the page was read, costs
 * more than marking.
 */
class TextNodeMark<Stretch extends MarkedRange> extends Mark<Stretch> {
  constructor(
    private readonly node: Text,
    private readonly options: MarkOptions<Stretch>,
  ) {
    super(node);
  }

  override get opt(): MarkOptions<Stretch> {
    return this.options;
  }

  /** Called by mark.js with what it was given. */
  override set opt(_: MarkOptions<Stretch>) {}

  override getTextNodes(use: (found: TextNodes) => void): void {
    const value = this.node.data;
    use({ value, nodes: [{ start: 0, end: value.length, node: this.node }] });
  }
}

/**
 * Wraps stretches of a text node into elements.
 *
 * @param stretches sorted, without overlaps
 * @param each called with every new element
 */
export function markStretches<Stretch extends MarkedRange>(
  node: Text,
  stretches: Stretch[],
  element: string,
  each: (element: HTMLElement, stretch: Stretch) => void,
): void {
  const options = { ...OPTIONS, element, each };
  new TextNodeMark(node, options).markRanges(stretches, options);
}
