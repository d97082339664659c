/** mark.js ships its sources as modules; its types describe only the bundle. This is what we use of them. */
declare module 'mark.js/src/lib/mark.js' {
  interface MarkedRange {
    start: number;
    length: number;
  }

  export default class Mark {
    constructor(context: Node);
    matchesExclude(element: Element): boolean;
    get iterator(): import('mark.js/src/lib/domiterator.js').default;
    markRanges<Range extends MarkedRange>(
      ranges: Range[],
      options: { element: string; each: (element: HTMLElement, range: Range) => void },
    ): void;
  }
}

declare module 'mark.js/src/lib/domiterator.js' {
  export default class DOMIterator {
    constructor(context: Node, iframes: boolean);
    createIterator(root: Node, whatToShow: number, filter: NodeFilter): Pick<NodeIterator, 'nextNode' | 'previousNode'>;
  }
}
