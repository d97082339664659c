import type { ArticleText } from '../page/article-text';
import type { SplitNodes } from '../page/blocks';
import type { PaintRange } from '../page/split-text';
import type { Mark } from '../rules';

/** What to paint in each text node, in reading order; nothing in nodes that the page has changed since they were read. */
export function planPainting(marks: readonly Mark[], article: ArticleText, split: SplitNodes): Map<Text, PaintRange[]> {
  const plan = new Map<Text, PaintRange[]>();
  for (const { start, end, rule, attribution } of marks) {
    for (const range of article.rangesOf(start, end)) {
      if (split.dataOf(range.node) !== article.dataOf(range.node)) continue;
      const ranges = plan.get(range.node);
      if (ranges) ranges.push({ ...range, rule, attribution });
      else plan.set(range.node, [{ ...range, rule, attribution }]);
    }
  }
  return plan;
}
