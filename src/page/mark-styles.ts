import type { Tree } from './flat-tree';
import marks from './marks.css?inline';
import phraseMarks from './phrase-marks.css?inline';
import { MARK_ELEMENT } from './split-text';

const CSS = marks + phraseMarks;

/**
 * Gives marks their looks, in the page, its shadow roots and frames. A tree adopts the sheet for as long as there are
 * marks in it: in a page without marks, nothing can be found of ours.
 */
export class MarkStyles {
  private readonly sheets = new WeakMap<Document, CSSStyleSheet>();
  /** How many things in each tree need the sheet. */
  private readonly uses = new Map<Tree, number>();

  /** @returns what to call when the element no longer needs its looks */
  hold(node: Node): () => void {
    const tree = node.getRootNode() as Tree;
    this.uses.set(tree, (this.uses.get(tree) ?? 0) + 1);
    this.adopt(tree);
    return () => this.release(tree);
  }

  /** Pages may have set their own sheets anew, and ours with them. */
  renew(): void {
    for (const tree of this.uses.keys()) this.adopt(tree);
  }

  /** Takes away sheets that an earlier version of the extension has left. */
  dropLeftOver(trees: Iterable<Tree>): void {
    for (const tree of trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => !isForMarks(sheet));
  }

  private release(tree: Tree): void {
    const left = (this.uses.get(tree) ?? 0) - 1;
    if (left > 0) {
      this.uses.set(tree, left);
      return;
    }
    this.uses.delete(tree);
    const sheet = this.sheetFor(tree);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  }

  private adopt(tree: Tree): void {
    const sheet = this.sheetFor(tree);
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
  }

  /** A document takes only sheets that were made in its window. */
  private sheetFor(tree: Tree): CSSStyleSheet {
    const owner = 'host' in tree ? tree.ownerDocument : tree;
    let sheet = this.sheets.get(owner);
    if (sheet === undefined) {
      sheet = new (owner.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(CSS);
      this.sheets.set(owner, sheet);
    }
    return sheet;
  }
}

function isForMarks({ cssRules: [first] }: CSSStyleSheet): boolean {
  return first?.cssText.includes(MARK_ELEMENT) ?? false;
}
