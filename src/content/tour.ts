import type { Span } from '../engine';
import type { ArticleText } from '../page/article-text';
import { parentOf } from '../page/flat-tree';
import { showPlace } from '../page/mentions';
import type { Painter } from '../page/painter';
import type { Mark } from '../rules';
import type { Mention } from '../shared/messages';
import type { Reading } from './paint-plan';

/** Leads from place to place of an article, and remembers which was shown last. */
export class Tour {
  private lastAttribution = -1;
  /** Offset in the text; null at first. */
  private lastPlace: number | null = null;

  constructor(private readonly painter: Painter) {}

  startAfresh(): void {
    this.lastAttribution = -1;
    this.lastPlace = null;
  }

  /** Scrolls to the one of these attributions that comes after the last shown, else the first; null if there is none. */
  showNext(reading: Reading, attributions: readonly number[]): Mention | null {
    const next = attributions.find((index) => index > this.lastAttribution) ?? attributions[0];
    if (next === undefined || !this.show(reading, next)) return null;
    return { index: attributions.indexOf(next) + 1, of: attributions.length };
  }

  /** Scrolls to an attribution and points it out; false if there is no such one. */
  show({ article, analysis }: Reading, index: number): boolean {
    const attribution = analysis.attributions[index];
    if (attribution === undefined) return false;
    this.lastAttribution = index;
    this.lastPlace = Math.min(...[...attribution.source, ...attribution.cue].map(([start]) => start));
    const spans = [...attribution.source, ...attribution.cue, ...attribution.content];
    const ranges = spans.flatMap(([start, end]) => article.rangesOf(start, end));
    this.painter.paintNow(ranges.map(({ node }) => node));
    showPlace(this.painter.marksOf(index), ranges, this.painter.styles);
    return true;
  }

  /**
   * Scrolls to the mark after the last shown, or before it; at first to the first that is not above the window. From the
   * last mark it goes on to the first. Returns the mark's first element; undefined if nothing is marked.
   *
   * @param marks all marks of the article, in reading order
   * @param step 1 forwards, -1 backwards
   */
  showNeighbour(article: ArticleText, marks: readonly Mark[], step: 1 | -1): HTMLElement | undefined {
    const places = placesOf(marks);
    const isNext = ({ start }: Mark) =>
      this.lastPlace === null ? !isAbove(article, start) : (start - this.lastPlace) * step > 0;
    const next = step === 1 ? (places.find(isNext) ?? places[0]) : (places.findLast(isNext) ?? places.at(-1));
    if (next === undefined) return undefined;
    this.lastAttribution = next.attribution;
    return this.showMark(article, [next.start, next.end]);
  }

  /** Scrolls to a mark. Returns its first element. */
  showMark(article: ArticleText, [start, end]: Span): HTMLElement | undefined {
    this.lastPlace = start;
    const ranges = article.rangesOf(start, end);
    this.painter.paintNow(ranges.map(({ node }) => node));
    const elements = this.painter.marksIn(ranges);
    showPlace(elements, ranges, this.painter.styles);
    return elements[0];
  }
}

/** The first mark of each attribution, and every mark of an own phrase. */
function placesOf(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter(
    ({ attribution, part }) => part === 'phrase' || (!seen.has(attribution) && seen.add(attribution)),
  );
}

function isAbove(article: ArticleText, offset: number): boolean {
  const [range] = article.rangesOf(offset, offset + 1);
  return ((range && parentOf(range.node))?.getBoundingClientRect().bottom ?? 0) <= 0;
}
