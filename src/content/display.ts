import type { Span } from '../engine';
import type { NodeRange } from '../page/article-text';
import type { Painter } from '../page/painter';
import type { PaintRange } from '../page/split-text';
import { type Marking, markingOf, marksOf, type PhraseMatch, type RuleId } from '../rules';
import { type PageFacts, type PageRecord, recordOf } from '../shared/export';
import type { Mention } from '../shared/messages';
import { planPainting, type Reading, type Wishes } from './paint-plan';
import { inSlices } from './slices';
import { Tour } from './tour';

/** What a display has to know of the page, and what it tells. */
export interface Surroundings {
  /** False while the page is left without marks. */
  allowsMarks(): boolean;
  /** Told how many milliseconds it took to plan what to paint. */
  spend(cost: number): void;
  /** Told that marks of an older copy of the extension were taken away. */
  haveTakenOver(): void;
}

/** Shows what was last read of the page: paints its marks, leads to them, and answers for them. */
export class Display {
  /** False while the page's scripts may still be about to take over the served HTML. */
  mayPaint = true;
  private shown: Reading | null = null;
  private rules: ReadonlySet<RuleId> = new Set();
  private wishes: Wishes = {};
  private readonly tour: Tour;

  constructor(
    private readonly painter: Painter,
    private readonly surroundings: Surroundings,
  ) {
    this.tour = new Tour(painter);
  }

  /** What was last read; null if nothing was. */
  get reading(): Reading | null {
    return this.shown;
  }

  /** Paints the marks of these rules, and what else the reader wishes. There are none before the first call. */
  setRules(rules: ReadonlySet<RuleId>, wishes: Wishes = {}): void {
    this.rules = rules;
    this.wishes = wishes;
    void this.paint();
  }

  /** From now on, this is what `paint` paints; the tour of it goes on if its text is the same as before. */
  hold(reading: Reading): void {
    if (reading.article.text !== this.shown?.article.text) this.tour.startAfresh();
    this.shown = reading;
  }

  /** Takes all marks down, and knows nothing of the page any more. */
  forget(): void {
    this.painter.restoreAll();
    this.shown = null;
    this.tour.startAfresh();
  }

  /** Starts to paint what was last read, unless something else is to be painted by then. */
  async paint(): Promise<void> {
    const { shown, rules, wishes, surroundings } = this;
    if (shown === null || !this.mayPaint || !surroundings.allowsMarks()) return;
    const isOver = () => shown !== this.shown || rules !== this.rules;
    const work = planPainting(shown, rules, this.painter, wishes);
    const plan = await inSlices(work, isOver, (cost) => surroundings.spend(cost));
    if (plan === undefined) return;
    if (plan.size > 0 && this.painter.takeOver()) surroundings.haveTakenOver();
    else void this.painter.update(plan);
  }

  /** Takes marks away where the reader has selected text, until it has been copied. */
  unmarkSelection(selection: Selection | null): void {
    if (selection === null || selection.type !== 'Range') return;
    this.painter.restoreSelected(selection);
    setTimeout(() => this.paint());
  }

  /** Scrolls to the next of these attributions; null if the page no longer has them. */
  showNext(attributions: readonly number[]): Mention | null {
    return this.shown && this.tour.showNext(this.shown, attributions);
  }

  /** Scrolls to an attribution and points it out; false if the page no longer has it. */
  show(attribution: number): boolean {
    return this.shown !== null && this.tour.show(this.shown, attribution);
  }

  /** Scrolls to the mark after the one that was last shown (1), or before it (-1). Undefined if nothing is marked. */
  showNeighbour(step: 1 | -1): HTMLElement | undefined {
    if (this.shown === null) return undefined;
    const { article, analysis } = this.shown;
    const { phrases, muted } = this.wishes;
    return this.tour.showNeighbour(article, marksOf(analysis, article.text, this.rules, phrases, muted), step);
  }

  /** Scrolls to the mark of these words. */
  showMark(span: Span): HTMLElement | undefined {
    return this.shown ? this.tour.showMark(this.shown.article, span) : undefined;
  }

  /** The own phrase that is marked at a place, and all that the same rule finds, in reading order from there on. */
  phrasesFrom({ node, start }: NodeRange): PhraseMatch[] {
    const { shown, wishes } = this;
    if (shown === null) return [];
    const { article } = shown;
    const all = wishes.phrases?.find(article.text) ?? [];
    const here = all.findIndex(({ span }) =>
      article.rangesOf(...span).some((range) => range.node === node && range.start === start),
    );
    return [...all.slice(here), ...all.slice(0, here)].filter(({ rule }) => rule === all[here]?.rule);
  }

  /** The mark that an element is or stands in, if it is one of ours. */
  markAt(element: Element): PaintRange | undefined {
    return this.painter.rangeAt(element);
  }

  /** The mark elements of an attribution. */
  marksOf(attribution: number): HTMLElement[] {
    return this.painter.marksOf(attribution);
  }

  /** Whether an attribution has marks now, or else why not. */
  markingOf(index: number): Marking {
    const attribution = this.shown?.analysis.attributions[index];
    if (this.shown === null || attribution === undefined) return 'never';
    return markingOf(attribution, this.shown.article.text, this.rules, this.wishes.muted);
  }

  /** Where a stretch of a text node stands in the window, a box for each line; none if it is gone. */
  boxesOf(range: NodeRange): DOMRect[] {
    return this.painter.boxesOf(range);
  }

  /** The part of the article's text that lies in a range of the page, in UTF-16 units; null if none does. */
  spanIn(range: Range): Span | null {
    return this.shown?.article.spanOf((node) => this.painter.stretchIn(range, node)) ?? null;
  }

  /** What to keep of the page; null if it was not read. */
  record(page: PageFacts): PageRecord | null {
    return this.shown && recordOf(this.shown.analysis, this.shown.article.text, page);
  }
}
