import type { Analysis, analyzeInSteps, Span, Steps } from '../engine';
import { finish } from '../engine/steps';
import { detectArticle } from '../page/article';
import { type ArticlePlace, findArticlePlace } from '../page/article-place';
import { ArticleText, type NodeRange } from '../page/article-text';
import { mayHydrate } from '../page/hydration';
import { detectLanguage } from '../page/language';
import { Painter } from '../page/painter';
import { whenQuiet } from '../page/quiet';
import { findArticleRoot } from '../page/root';
import type { PaintRange } from '../page/split-text';
import { Trees } from '../page/trees';
import { PageWatcher } from '../page/watch';
import { marksOf, type RuleId } from '../rules';
import { type PageFacts, type PageRecord, recordOf } from '../shared/export';
import type { Mention } from '../shared/messages';
import type { PageState } from '../shared/page-state';
import type { ScanPolicy } from '../shared/sites';
import { summarize } from '../shared/summary';
import type { Sourcing } from './card-view';
import { keepOutOfCopies } from './copies';
import { planPainting, type Reading, type Wishes } from './paint-plan';
import { Rescan } from './rescan';
import { inSlices } from './slices';
import { Tour } from './tour';
import { Truce } from './truce';

/** So many characters tell the language of a text. */
const LANGUAGE_SAMPLE = 2500;

/** Sentences of many kinds. */
const REHEARSAL = `Two people briefed on the talks, who asked not to be named because they were not authorized to speak, said on Monday that the port would close. “Nobody will lose a mooring,” said Dana Orlo, the mayor of Brackwater. “We have asked.”

According to a report by the Harbour Institute, the pier has moved. The institute did not respond to a request for comment. She told the Courier that the plan, first reported by Radio Norte, was reportedly dropped, citing two officials.`;

/** Reads a page, keeps its marks up to date while it changes, and answers for it. */
export class Reader {
  private current: PageState = { status: 'scanning' };
  private reading: Reading | null = null;
  private rules: ReadonlySet<RuleId> = new Set();
  private wishes: Wishes = {};
  /** Loaded with the first article: most pages are none, and must not wait for the lexicon. */
  private analyze: typeof analyzeInSteps | null = null;
  /** Counts the times that the page was read: only the last one matters. */
  private round = 0;
  /** The same for decisions whether to read it. */
  private decision = 0;
  private root: Element | null = null;
  /** The documents, by their elements, the page's own and those of frames, in which copies are kept free of marks. */
  private readonly documents = new WeakSet<Element>();
  /** The reader asked for this page to be read, whatever it is. */
  private isAsked = false;
  /** The address has changed, and the text of the new page has not been seen yet. */
  private isUndecided = false;
  /** False while the page's scripts may still be about to take over the served HTML. */
  private mayPaint = true;
  private policy: ScanPolicy = 'news';
  private readonly ended = new AbortController();
  private readonly watcher = new PageWatcher(
    (records, since) => this.follow(records, since),
    () => this.rescan.schedule(),
  );
  private readonly painter = new Painter(this.watcher, this.ended.signal);
  private readonly tour = new Tour(this.painter);
  private readonly rescan = new Rescan(() => this.lookAgain());
  private readonly truce = new Truce(
    () => this.painter.restoreAll(),
    () => this.lookAway(),
    () => this.lookAtCalmPage(),
  );

  /**
   * @param report called with every new state of the page
   * @param askPolicy says when this page is to be scanned
   * @param goesOn false once the extension is gone: asked before the reader does anything that nobody asked it for
   */
  constructor(
    private readonly report: (state: PageState) => void,
    private readonly askPolicy: () => Promise<ScanPolicy> = async () => 'news',
    private readonly goesOn: () => boolean = () => true,
  ) {}

  get state(): PageState {
    return this.current;
  }

  /** Decides whether to read the page, and reads it; follows the page from then on, whatever it is. */
  async start(): Promise<void> {
    if (!/html/.test(document.contentType)) {
      this.setState({ status: 'unsupported', contentType: document.contentType });
      return;
    }
    addEventListener('beforeprint', () => this.painter.paintAll(), { signal: this.ended.signal });
    this.policy = await this.askPolicy();
    if (this.leaveAlone()) return;
    try {
      await this.begin();
    } catch {
      // A frame may go while it is read: Firefox lets nobody touch its nodes any more.
      if (this.ended.signal.aborted) return;
      this.fail();
      this.lookAtCalmPage();
    }
  }

  private async begin(): Promise<void> {
    // A page that is put together by its scripts may turn out to be an article only later.
    let place = await this.decide();
    if (place === null) {
      await whenQuiet(this.ended.signal, true);
      place = await this.decide();
    }
    if (place) await this.readWhenQuiet(place);
    else if (place === null && !this.ended.signal.aborted && !this.leaveAlone()) this.watcher.start();
  }

  /**
   * Called when a single-page app shows another page, whose text may be there already or come later, and when the reader
   * wants pages here to be scanned at another time.
   */
  async restart(): Promise<void> {
    this.isAsked = false;
    this.isUndecided = true;
    this.truce.renew();
    this.policy = await this.askPolicy();
    if (this.ended.signal.aborted || this.leaveAlone()) return;
    this.watcher.start();
    this.rescan.startAfresh();
  }

  /** Loads the engine and lets it read a few sentences, so that the article need not wait for what it does but once. */
  async prepare(): Promise<void> {
    const analyze = await this.engine();
    const isOver = () => this.ended.signal.aborted;
    await inSlices(analyze(REHEARSAL), isOver, () => {});
  }

  /** Reads the page now, whatever it is. */
  async scan(): Promise<PageState> {
    this.isAsked = true;
    this.mayPaint = true;
    this.truce.renew();
    await this.read();
    return this.current;
  }

  /** Paints the marks of these rules, and what else the reader wishes. There are none before the first call. */
  setRules(rules: ReadonlySet<RuleId>, wishes: Wishes = {}): void {
    this.rules = rules;
    this.wishes = wishes;
    void this.paint();
  }

  /** Scrolls to the next of these attributions; null if the page no longer has them. */
  showNext(attributions: readonly number[]): Mention | null {
    return this.reading && this.tour.showNext(this.reading, attributions);
  }

  /** Scrolls to an attribution and points it out; false if the page no longer has it. */
  show(index: number): boolean {
    return this.reading !== null && this.tour.show(this.reading, index);
  }

  /** The window in which the article stands: the page's own, or that of a frame. */
  get view(): Window {
    return this.root?.ownerDocument.defaultView ?? window;
  }

  /** The mark that an element is or stands in, if it is one of ours. */
  markAt(element: Element): PaintRange | undefined {
    return this.painter.rangeAt(element);
  }

  /** Scrolls to the mark after the one that was last shown (1), or before it (-1). Undefined if nothing is marked. */
  showNeighbour(step: 1 | -1): HTMLElement | undefined {
    if (this.reading === null) return undefined;
    const { article, analysis } = this.reading;
    const { phrases, muted } = this.wishes;
    return this.tour.showNeighbour(article, marksOf(analysis, article.text, this.rules, phrases, muted), step);
  }

  /** What is known of the article; null if the page was not read. */
  get sourcing(): Sourcing | null {
    if (this.reading === null || this.current.status !== 'scanned') return null;
    const { analysis, article } = this.reading;
    return { analysis, text: article.text, summary: this.current.summary };
  }

  /** The part of the article's text that lies in a range of the page, in UTF-16 units; null if none does. */
  spanIn(range: Range): Span | null {
    return this.reading?.article.spanOf((node) => this.painter.stretchIn(range, node)) ?? null;
  }

  /** The mark elements of an attribution. */
  marksOf(attribution: number): HTMLElement[] {
    return this.painter.marksOf(attribution);
  }

  /** Where a stretch of a text node stands in the window, a box for each line; none if it is gone. */
  boxesOf(range: NodeRange): DOMRect[] {
    return this.painter.boxesOf(range);
  }

  /** Finds who says what in a text that is no part of the article. */
  async readWords(words: string): Promise<Sourcing> {
    const analysis = finish((await this.engine())(words));
    return { analysis, text: words, summary: finish(summarize(analysis, words)) };
  }

  /** Runs what changes the page, so that it is not taken for the page's own change. */
  write(change: () => void): void {
    this.watcher.ignore(change);
  }

  /** What to keep of the page; null if it was not read. */
  record(page: PageFacts): PageRecord | null {
    return this.reading && recordOf(this.reading.analysis, this.reading.article.text, page);
  }

  /** Takes everything down: marks, observers, timers. */
  stop(): void {
    this.ended.abort();
    this.clear();
  }

  /** Reads a page that is an article, and paints it once its own scripts can be assumed to have taken it over. */
  private async readWhenQuiet({ trees }: ArticlePlace): Promise<void> {
    const mayHydrateLater = await this.inSlices(mayHydrate(trees), () => this.ended.signal.aborted);
    if (mayHydrateLater === undefined) return;
    this.mayPaint = !mayHydrateLater;
    await Promise.all([whenQuiet(this.ended.signal, false), this.prepare()]);
    await this.read();
    if (this.mayPaint) return;
    await whenQuiet(this.ended.signal, true);
    this.mayPaint = true;
    await this.paint();
  }

  private async read(): Promise<void> {
    await this.engine();
    if (this.ended.signal.aborted) return;
    this.watcher.start();
    await this.readAgain();
  }

  private async engine(): Promise<typeof analyzeInSteps> {
    this.analyze ??= (await import('../engine')).analyzeInSteps;
    return this.analyze;
  }

  private unmarkSelection(selection: Selection | null): void {
    if (selection === null || selection.type !== 'Range') return;
    this.painter.restoreSelected(selection);
    setTimeout(() => this.paint());
  }

  private clear(): void {
    this.truce.stop();
    this.lookAway();
    this.forget();
  }

  private fail(): void {
    this.clear();
    this.setState({ status: 'failed' });
  }

  /** The head of a single-page app may still speak of the article that was here before. */
  private leave(): void {
    this.forget();
    this.setState({ status: 'not-article' });
  }

  private forget(): void {
    this.painter.restoreAll();
    this.round++;
    this.root = null;
    this.reading = null;
    this.tour.startAfresh();
  }

  /** True if the page is not to be looked at until the reader asks; marks that it may have are taken down. */
  private leaveAlone(): boolean {
    if (this.policy !== 'never' && this.policy !== 'asked') return false;
    this.clear();
    this.setState({ status: this.policy === 'never' ? 'paused' : 'unasked' });
    return true;
  }

  /**
   * Where an article in English stands, or any page if the reader wants it; null if there is none, and then the state
   * says what the page is. Undefined if there was a later decision meanwhile.
   */
  private async decide(): Promise<ArticlePlace | null | undefined> {
    const decision = ++this.decision;
    const isOver = () => this.ended.signal.aborted || decision !== this.decision;
    const isWanted = () => this.policy === 'always' || this.isAsked;
    const place = await this.inSlices(findArticlePlace(document), isOver);
    if (place === undefined) return undefined;
    if (this.leaveAlone()) return null;
    this.workIn(place);
    if (isWanted()) return place;
    const verdict = await this.inSlices(detectArticle(place.trees, document), isOver);
    if (verdict === undefined) return undefined;
    if (this.leaveAlone()) return null;
    if (isWanted()) return place;
    if (verdict.kind === 'not-article') this.setState({ status: 'not-article' });
    if (verdict.kind === 'other-language') this.setState({ status: 'other-language', lang: verdict.lang });
    return verdict.kind === 'article' ? place : null;
  }

  /** Watches the shadow roots and frames of the page, and keeps what the reader selects and copies where the text is. */
  private workIn({ page, trees }: ArticlePlace): void {
    this.watcher.follow(page);
    this.painter.workIn(trees);
    const { document } = trees;
    const { documentElement } = document;
    if (this.documents.has(documentElement) || document.defaultView === null) return;
    this.documents.add(documentElement);
    const { defaultView: view } = document;
    const { signal } = this.ended;
    keepOutOfCopies(view, () => this.unmarkSelection(document.getSelection()), signal);
    if (view !== window) view.addEventListener('pagehide', () => this.leaveFrame(document), { signal });
  }

  /** Called when a frame goes: Firefox lets nobody touch its nodes any more. */
  private leaveFrame(document: Document): void {
    if (this.root?.ownerDocument === document) this.forget();
    this.painter.workIn(Trees.withoutShadow(globalThis.document));
    this.rescan.schedule();
  }

  private follow(records: readonly MutationRecord[], since: number): void {
    if (!this.goesOn()) return;
    const hasAnswered = this.painter.giveBack(records);
    this.rescan.consider(records, this.root);
    this.truce.follow(performance.now() - since, hasAnswered);
  }

  private lookAway(): void {
    this.watcher.stop();
    this.rescan.cancel();
  }

  private lookAtCalmPage(): void {
    this.watcher.start();
    this.rescan.schedule();
  }

  /** Called when the page has changed: it may have become an article, or have ceased to be one. */
  private async lookAgain(): Promise<void> {
    if (!this.goesOn()) return;
    const isOpen = () => !this.isAsked && this.policy !== 'always' && (this.reading === null || this.isUndecided);
    if (!isOpen() && this.analyze !== null) return this.readAgain();
    const isOver = () => this.ended.signal.aborted;
    const place = await this.decide();
    if (place === undefined || isOver()) return;
    if (place === null) this.forget();
    else if (isOpen() && (await this.inSlices(findArticleRoot(place.trees), isOver)) === null) this.leave();
    else if (this.analyze === null) await this.readWhenQuiet(place);
    else await this.readAgain();
  }

  /** Works in slices, and takes note of what it costs. */
  private inSlices<T>(work: Iterator<undefined, T>, isOver: () => boolean): Promise<T | undefined> {
    return inSlices(work, isOver, (cost) => this.rescan.spend(cost));
  }

  private async readAgain(): Promise<void> {
    if (this.analyze === null) return;
    const round = ++this.round;
    const isOver = () => round !== this.round || this.ended.signal.aborted;
    try {
      const place = await this.inSlices(findArticlePlace(document), isOver);
      if (place === undefined || isOver()) return;
      this.workIn(place);
      const root = await this.inSlices(findArticleRoot(place.trees), isOver);
      if (root === undefined || isOver()) return;
      this.root = root ?? place.trees.document.body;
      const article = await this.inSlices(ArticleText.read(this.root, this.painter, place.trees), isOver);
      if (article === undefined || isOver()) return;
      const isNew = article.text !== this.reading?.article.text;
      const known = isNew ? undefined : this.reading?.analysis;
      const analysis = known ?? (await this.inSlices(this.analyze(article.text), isOver));
      if (analysis === undefined || isOver()) return;
      const state = isNew ? await this.inSlices(sumUp(article.text, analysis), isOver) : null;
      if (state === undefined || isOver()) return;
      this.reading = { article, analysis };
      const losses = this.painter.takeLosses();
      if (losses === 'at-once' || (losses === 'some' && !isNew)) this.truce.countLoss();
      if (state !== null) {
        this.isUndecided = false;
        this.tour.startAfresh();
        this.setState(state);
      }
      await this.paint();
    } catch {
      this.fail();
    }
  }

  /** Starts to paint what was last read, unless something else is to be painted by then. */
  private async paint(): Promise<void> {
    const { reading, rules, wishes } = this;
    if (reading === null || !this.mayPaint || !this.truce.allowsMarks) return;
    const isOver = () => reading !== this.reading || rules !== this.rules;
    const plan = await this.inSlices(planPainting(reading, rules, this.painter, wishes), isOver);
    if (plan === undefined) return;
    if (plan.size > 0 && this.painter.takeOver()) this.rescan.schedule();
    else void this.painter.update(plan);
  }

  private setState(state: PageState): void {
    this.current = state;
    if (!this.ended.signal.aborted) this.report(state);
  }
}

function* sumUp(text: string, analysis: Analysis): Steps<PageState> {
  const lang = detectLanguage(document, text.slice(0, LANGUAGE_SAMPLE));
  yield;
  return { status: 'scanned', lang, summary: yield* summarize(analysis, text) };
}
