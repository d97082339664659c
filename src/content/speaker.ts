import type { Attribution, Span } from '../engine/attribution';
import { closest } from '../page/flat-tree';

/** What the words around a selection are read with. */
const PARAGRAPH = 'p,li,dd,td,blockquote,figcaption,h1,h2,h3,h4,h5,h6';

/** The paragraph in which a range of the page lies, and where in it. */
export function surroundingsOf(range: Range): { words: string; span: Span } {
  const around = range.cloneRange();
  const paragraph = closest(range.commonAncestorContainer, PARAGRAPH);
  if (paragraph) around.selectNodeContents(paragraph);
  const before = around.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { words: around.toString(), span: [start, start + range.toString().length] };
}

/** The attribution that a stretch of the text belongs to: whose content it is most of all, else whose source or cue. */
export function speakerAt(attributions: readonly Attribution[], span: Span): number | undefined {
  const shared = (spans: readonly Span[]) =>
    spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0])), 0);
  const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const found = attributions.map(({ source, cue, content }, index) => ({
    index,
    said: shared(content),
    named: shared(source) + shared(cue),
    length: length(content),
  }));
  const [best] = found
    .filter(({ said, named }) => said + named > 0)
    // Of two that say all of it, the inner one is the one who says it.
    .sort((a, b) => b.said - a.said || b.named - a.named || a.length - b.length);
  return best?.index;
}
