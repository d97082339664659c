import Mark, { type TextNodes } from 'mark.js/src/lib/mark.js';

/**
 * mark.js for a single text node. It is given the node in place of looking for nodes itself: its live NodeIterator slows
 * every later removal from the page, and asking what is to be left out, which was done when the page was read, costs
 * more than marking.
 */
export class TextNodeMark extends Mark {
  constructor(private readonly node: Text) {
    super(node);
  }

  override getTextNodes(use: (found: TextNodes) => void): void {
    const value = this.node.data;
    use({ value, nodes: [{ start: 0, end: value.length, node: this.node }] });
  }
}
