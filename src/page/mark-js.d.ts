/** mark.js ships its sources as modules; its types describe only the bundle. This is what we use of them. */
declare module 'mark.js/src/lib/mark.js' {
  interface MarkedRange {
    start: number;
    length: number;
  }

  /** Text nodes with their places in the text that they make up together. */
  export interface TextNodes {
    value: string;
    nodes: { start: number; end: number; node: Text }[];
  }

  export default class Mark {
    constructor(context: Node);
    getTextNodes(use: (found: TextNodes) => void): void;
    markRanges<Range extends MarkedRange>(
      ranges: Range[],
      options: { element: string; each: (element: HTMLElement, range: Range) => void },
    ): void;
  }
}
