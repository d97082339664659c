/** The package types this only as a part of the whole; by its direct path the rest stays out of the bundle. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    /** The package names a document, and asks it for elements only. */
    tree: ParentNode,
    options?: { minContentLength?: number; minScore?: number; visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
