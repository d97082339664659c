import DOMIterator from 'mark.js/src/lib/domiterator.js';
import Mark from 'mark.js/src/lib/mark.js';

/** Walks the one text node that it was made for, in place of a live NodeIterator, which slows every later removal. */
class SnapshotIterator extends DOMIterator {
  override createIterator(root: Node): Pick<NodeIterator, 'nextNode' | 'previousNode'> {
    let passed = false;
    return {
      nextNode() {
        if (passed) return null;
        passed = true;
        return root;
      },
      previousNode() {
        if (!passed) return null;
        passed = false;
        return root;
      },
    };
  }
}

/** mark.js for a single text node. */
export class TextNodeMark extends Mark {
  constructor(private readonly node: Text) {
    super(node);
  }

  override get iterator(): DOMIterator {
    return new SnapshotIterator(this.node, false);
  }

  /** What is not to be marked was left out when the page was read; asking for every node costs more than marking it. */
  override matchesExclude(): boolean {
    return false;
  }
}
