import type { ArticleText } from '../page/article-text';
import type { PaintRange } from '../page/split-text';
import type { Mark } from '../rules';

/** What to paint in each text node, in reading order. */
export function planPainting(marks: readonly Mark[], article: ArticleText): Map<Text, PaintRange[]> {
  const plan = new Map<Text, PaintRange[]>();
  for (const { start, end, rule, attribution } of marks) {
    for (const range of article.rangesOf(start, end)) {
      const ranges = plan.get(range.node);
      if (ranges) ranges.push({ ...range, rule, attribution });
      else plan.set(range.node, [{ ...range, rule, attribution }]);
    }
  }
  return plan;
}
