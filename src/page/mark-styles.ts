import { reader, type Tree } from './flat-tree';
import marks from './marks.css?inline';
import phraseMarks from './phrase-marks.css?inline';
import { MARK_ELEMENT } from './split-text';

const CSS = marks + phraseMarks;

/**
 * The page's own object behind the view of it that Firefox gives to scripts of extensions. What is taken out of the
 * page's own array is the page's own too, and equals no view.
 */
function pagesOwn<T extends object>(view: T & { readonly wrappedJSObject?: T }): T {
  return view.wrappedJSObject ?? view;
}

const rulesOf = reader(CSSStyleSheet.prototype, 'cssRules');

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
    // The page may have just taken it away.
    if (!node.isConnected) return () => {};
    const tree = node.getRootNode() as Tree;
    const before = this.uses.get(tree) ?? 0;
    this.uses.set(tree, before + 1);
    // Asking a tree for its sheets takes longer than painting a mark.
    if (before === 0) this.adopt(tree);
    return () => this.release(tree);
  }

  /** Pages may have set their own sheets anew, and ours with them. */
  renew(): void {
    for (const tree of this.uses.keys()) this.adopt(tree);
  }

  /** Takes away sheets that an earlier version of the extension has left. */
  dropLeftOver(trees: Iterable<Tree>): void {
    for (const tree of trees) drop(tree, isForMarks);
  }

  private release(tree: Tree): void {
    const left = (this.uses.get(tree) ?? 0) - 1;
    if (left > 0) {
      this.uses.set(tree, left);
      return;
    }
    this.uses.delete(tree);
    const sheet = this.sheetFor(tree);
    drop(tree, (other) => other === sheet);
  }

  private adopt(tree: Tree): void {
    const sheet = this.sheetFor(tree);
    const sheets = sheetsOf(tree);
    for (let index = 0; index < sheets.length; index++) if (sheets[index] === sheet) return;
    sheets[sheets.length] = sheet;
  }

  /** A document takes only sheets that were made in its window. */
  private sheetFor(tree: Tree): CSSStyleSheet {
    const owner = 'host' in tree ? tree.ownerDocument : tree;
    let sheet = this.sheets.get(owner);
    if (sheet === undefined) {
      const made = new (owner.defaultView ?? window).CSSStyleSheet();
      made.replaceSync(CSS);
      sheet = pagesOwn(made);
      this.sheets.set(owner, sheet);
    }
    return sheet;
  }
}

/**
 * The sheets that a tree has adopted, as the page has them: older versions of Firefox, 140 among them, show scripts
 * of extensions an array without elements. Only its elements and its length may be used: its methods are the page's.
 */
function sheetsOf(tree: Tree): CSSStyleSheet[] {
  return pagesOwn(tree.adoptedStyleSheets);
}

/** Takes sheets out of a tree, and leaves the others in their order. */
function drop(tree: Tree, isDropped: (sheet: CSSStyleSheet) => boolean): void {
  const sheets = sheetsOf(tree);
  let kept = 0;
  for (let index = 0; index < sheets.length; index++) {
    const sheet = sheets[index] as CSSStyleSheet;
    if (isDropped(sheet)) continue;
    if (kept < index) sheets[kept] = sheet;
    kept += 1;
  }
  if (kept < sheets.length) sheets.length = kept;
}

function isForMarks(sheet: CSSStyleSheet): boolean {
  return rulesOf(sheet)[0]?.cssText.includes(MARK_ELEMENT) ?? false;
}
