import type { Analysis, Steps } from '../engine';
import { finish } from '../engine/steps';
import { detectArticle } from '../page/article';
import { type ArticlePlace, findArticlePlace } from '../page/article-place';
import { ArticleText } from '../page/article-text';
import { mayHydrate } from '../page/hydration';
import { detectLanguage } from '../page/language';
import { Painter } from '../page/painter';
import { publisherOf } from '../page/publisher';
import { whenQuiet } from '../page/quiet';
import { findArticleRoot } from '../page/root';
import { Trees } from '../page/trees';
import { PageWatcher } from '../page/watch';
import type { PageState } from '../shared/page-state';
import { countPhrases, type PhraseCounts, type StoredPhraseRule } from '../shared/phrase-rules';
import type { ScanPolicy } from '../shared/sites';
import { summarize } from '../shared/summary';
import type { Sourcing } from './card-view';
import { keepOutOfCopies } from './copies';
import { Display } from './display';
import { LateEngine } from './late-engine';
import { Rescan } from './rescan';
import { inSlices } from './slices';
import { Truce } from './truce';

/** So many characters tell the language of a text. */
const LANGUAGE_SAMPLE = 2500;

/** Reads a page, keeps its marks up to date while it changes, and answers for it. */
export class Reader {
  private current: PageState = { status: 'scanning' };
  private readonly engine = new LateEngine();
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
  private policy: ScanPolicy = 'news';
  private readonly ended = new AbortController();
  private readonly watcher = new PageWatcher(
    (records, since) => this.follow(records, since),
    () => this.rescan.schedule(),
  );
  private readonly painter = new Painter(this.watcher, this.ended.signal);
  private readonly rescan = new Rescan(() => this.lookAgain());
  private readonly truce = new Truce({
    takeDown: () => this.painter.restoreAll(),
    lookAway: () => this.lookAway(),
    lookAtArticle: () => this.lookAtArticle(),
    lookAtPage: () => this.lookAtPage(),
    readOnce: () => this.lookAgain(),
  });
  /** What was read, as marks. */
  readonly display = new Display(this.painter, {
    allowsMarks: () => this.truce.allowsMarks,
    spend: (cost) => this.rescan.spend(cost),
    haveTakenOver: () => this.rescan.schedule(),
  });

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
      this.lookAtPage();
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

  /** Gets ready to read, which need not be done again. */
  prepare(): Promise<void> {
    return this.engine.rehearse(() => this.ended.signal.aborted);
  }

  /** Reads the page now, whatever it is. */
  async scan(): Promise<PageState> {
    this.isAsked = true;
    this.display.mayPaint = true;
    this.truce.renew();
    await this.read();
    return this.current;
  }

  /** The window in which the article stands: the page's own, or that of a frame. */
  get view(): Window {
    return this.root?.ownerDocument.defaultView ?? window;
  }

  /** What is known of the article; null if the page was not read. */
  get sourcing(): Sourcing | null {
    const { reading } = this.display;
    if (reading === null || this.current.status !== 'scanned') return null;
    const { analysis, article } = reading;
    return { analysis, text: article.text, summary: this.current.summary };
  }

  /** Finds who says what in a text that is no part of the article. */
  async readWords(words: string): Promise<Sourcing> {
    const analysis = finish(await this.engine.readWords(words));
    return { analysis, text: words, summary: finish(summarize(analysis, words)) };
  }

  /** How often rules of own phrases find something in the article. */
  async countPhrases(rules: readonly StoredPhraseRule[]): Promise<PhraseCounts> {
    const text = this.display.reading?.article.text ?? '';
    return (await this.inSlices(countPhrases(rules, text), () => this.ended.signal.aborted)) ?? [];
  }

  /** Runs what changes the page, so that it is not taken for the page's own change. */
  write(change: () => void): void {
    this.watcher.ignore(change);
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
    this.display.mayPaint = !mayHydrateLater;
    await Promise.all([whenQuiet(this.ended.signal, false), this.prepare()]);
    await this.read();
    if (this.display.mayPaint) return;
    await whenQuiet(this.ended.signal, true);
    this.display.mayPaint = true;
    await this.display.paint();
  }

  private async read(): Promise<void> {
    await this.engine.load();
    if (this.ended.signal.aborted) return;
    this.watcher.start();
    await this.readAgain();
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
    this.display.forget();
    this.engine.forget();
    this.round++;
    this.root = null;
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
    keepOutOfCopies(view, () => this.display.unmarkSelection(document.getSelection()), signal);
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

  private lookAtPage(): void {
    this.watcher.start();
    this.rescan.schedule();
  }

  /** Watches no more of the page than the article; false if there is none. */
  private lookAtArticle(): boolean {
    const isThere = this.watchArticle();
    if (isThere) this.rescan.schedule();
    return isThere;
  }

  private watchArticle(): boolean {
    const { root, display } = this;
    if (root === null || !root.isConnected || display.reading === null) return false;
    this.watcher.narrowTo([root, ...display.reading.article.placesAbove(root)]);
    return true;
  }

  /** Called when the page has changed: it may have become an article, or have ceased to be one. */
  private async lookAgain(): Promise<void> {
    if (!this.goesOn()) return;
    const isOpen = () =>
      !this.isAsked && this.policy !== 'always' && (this.display.reading === null || this.isUndecided);
    if (!isOpen() && this.engine.isLoaded) return this.readAgain();
    const isOver = () => this.ended.signal.aborted;
    const place = await this.decide();
    if (place === undefined || isOver()) return;
    if (place === null) this.forget();
    else if (isOpen() && (await this.inSlices(findArticleRoot(place.trees), isOver)) === null) this.leave();
    else if (this.engine.isLoaded) await this.readAgain();
    else await this.readWhenQuiet(place);
  }

  /** Works in slices, and takes note of what it costs. */
  private inSlices<T>(work: Iterator<undefined, T>, isOver: () => boolean): Promise<T | undefined> {
    return inSlices(work, isOver, (cost) => this.rescan.spend(cost));
  }

  private async analyze(text: string, isOver: () => boolean): Promise<Analysis | undefined> {
    const publisher = publisherOf(document, location.hostname);
    return this.inSlices(await this.engine.readArticle(text, { publisher }), isOver);
  }

  private async readAgain(): Promise<void> {
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
      const { reading } = this.display;
      const isNew = article.text !== reading?.article.text;
      const known = isNew ? undefined : reading?.analysis;
      const analysis = known ?? (await this.analyze(article.text, isOver));
      if (analysis === undefined || isOver()) return;
      const state = isNew ? await this.inSlices(sumUp(article, analysis), isOver) : null;
      if (state === undefined || isOver()) return;
      this.display.hold({ article, analysis });
      if (this.truce.isNarrow) this.watchArticle();
      const losses = this.painter.takeLosses();
      if (losses === 'at-once' || (losses === 'some' && !isNew)) this.truce.countLoss();
      if (state !== null) {
        this.isUndecided = false;
        this.setState(state);
      }
      await this.display.paint();
    } catch {
      this.fail();
    }
  }

  private setState(state: PageState): void {
    this.current = state;
    if (!this.ended.signal.aborted) this.report(state);
  }
}

function* sumUp({ text, bodyStart }: ArticleText, analysis: Analysis): Steps<PageState> {
  const lang = detectLanguage(document, text.slice(0, LANGUAGE_SAMPLE));
  yield;
  return { status: 'scanned', lang, summary: yield* summarize(analysis, text, bodyStart) };
}
