/** mark.js ships its sources as modules; its types describe only the bundle. This is what we use of them. */
declare module 'mark.js/src/lib/mark.js' {
  export interface MarkedRange {
    start: number;
    length: number;
  }

  /** All that `markRanges` asks for. */
  export interface MarkOptions<Range extends MarkedRange> {
    element: string;
    className: string;
    debug: boolean;
    filter: () => boolean;
    noMatch: () => void;
    done: () => void;
    each: (element: HTMLElement, range: Range) => void;
  }

  /** Text nodes with their places in the text that they make up together. */
  export interface TextNodes {
    value: string;
    nodes: { start: number; end: number; node: Text }[];
  }

  export default class Mark<Range extends MarkedRange> {
    constructor(context: Node);
    get opt(): MarkOptions<Range>;
    set opt(options: MarkOptions<Range>);
    getTextNodes(use: (found: TextNodes) => void): void;
    markRanges(ranges: Range[], options: MarkOptions<Range>): void;
  }
}
