import type { Analysis, Steps } from '../engine';
import type { ArticleText } from '../page/article-text';
import type { SplitNodes } from '../page/blocks';
import type { PaintRange } from '../page/split-text';
import {
  FIRST_STYLES,
  type MarkStyles,
  type MutedPhrases,
  markLookOf,
  marksInSteps,
  type PhraseFinder,
  type RuleId,
} from '../rules';

/** What was last read from the page. */
export interface Reading {
  readonly article: ArticleText;
  readonly analysis: Analysis;
}

/** What the reader wants beside the rules that are on. */
export interface Wishes {
  readonly phrases?: PhraseFinder;
  readonly muted?: MutedPhrases;
  /** What the marks of each rule look like; as at first if it is not said. */
  readonly styles?: MarkStyles;
}

/** What to paint in each text node, in reading order; nothing in nodes that the page has changed since they were read. */
export function* planPainting(
  { analysis, article }: Reading,
  enabled: ReadonlySet<RuleId>,
  split: SplitNodes,
  { phrases, muted, styles = FIRST_STYLES }: Wishes = {},
): Steps<Map<Text, PaintRange[]>> {
  const plan = new Map<Text, PaintRange[]>();
  const marks = yield* marksInSteps(analysis, article.text, enabled, phrases, muted);
  for (const { start, end, rule, attribution } of marks) {
    const look = markLookOf(rule, styles);
    for (const range of article.rangesOf(start, end)) {
      const data = split.dataOf(range.node);
      if (data !== article.dataOf(range.node) || !article.mayBeMarked(range.node)) continue;
      // A text node between two elements may hold nothing but white space, which mark.js does not mark.
      if (data.slice(range.start, range.end).trim() === '') continue;
      const ranges = plan.get(range.node);
      if (ranges) ranges.push({ ...range, look, attribution });
      else plan.set(range.node, [{ ...range, look, attribution }]);
    }
    yield;
  }
  return plan;
}
