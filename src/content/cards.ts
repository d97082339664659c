import type { Span } from '../engine';
import { type Anchor, Card, type CardAction, type CardView } from '../page/card';
import { closest, isElement, matches, select } from '../page/flat-tree';
import { boxInPage } from '../page/frames';
import { outline } from '../page/mentions';
import { MARK_ELEMENT, type PaintRange } from '../page/split-text';
import { isSameMuted, type Marking, type MutedWords, phraseOf, type RuleId, ruleOf } from '../rules';
import { text, textDirection, textLanguage } from '../shared/i18n';
import type { MutedEntry } from '../shared/muted-phrases';
import { RULE_NAMES } from '../shared/rule-names';
import { loadSettings, mutePhrase, switchRule, unmutePhrase } from '../shared/settings-storage';
import { attributionView, nobodyView, phraseView, type Sourcing } from './card-view';
import { pageAddress } from './navigation';
import { isPrivate } from './private-window';
import type { Reader } from './reader';
import { speakerAt, surroundingsOf } from './speaker';

/** Milliseconds that the pointer rests on a mark before its card opens, and is away from both before it closes. */
const OPEN_DELAY = 350;
const CLOSE_DELAY = 300;
/** A click on these is for the page. */
const INTERACTIVE = 'a[href],button,summary,label,input,select,textarea,[role="button"],[role="link"],[onclick]';

interface Place {
  readonly anchor: Anchor;
  /** The element whose look the card takes on. */
  readonly look: Element | null;
}

/** Opens a card when the reader points at a mark, taps it, comes to it by keyboard, or asks who says something. */
export class Cards {
  private readonly card: Card;
  private timer = 0;
  /** What was last pointed at, and is shown or about to be. */
  private pointedAt: Element | null = null;
  /** Opened by a click or by keyboard: it stays when the pointer goes elsewhere. */
  private isPinned = false;
  /** The windows that are listened in, and the document element of each. */
  private readonly views = new WeakMap<Window, Element>();
  private readonly listeners = {
    pointerover: (event: PointerEvent) => this.goesOn() && this.pointAt(event),
    pointerdown: (event: PointerEvent) => this.goesOn() && this.pressOn(event),
    click: (event: MouseEvent) => this.goesOn() && this.clickOn(event),
    focusin: (event: FocusEvent) => this.goesOn() && this.focusOn(event),
    copy: () => this.card.stepAside(),
    cut: () => this.card.stepAside(),
  };
  private takeOutlineAway: () => void = () => {};
  /** What the open card is about. */
  private sourcing: Sourcing | null = null;

  /**
   * @param signal takes the card down and ends all listening
   * @param goesOn false once the extension is gone
   */
  constructor(
    private readonly reader: Reader,
    private readonly signal: AbortSignal,
    private readonly goesOn: () => boolean,
  ) {
    const language = { lang: textLanguage, dir: textDirection, close: text('action_close') };
    this.card = new Card(
      language,
      (change) => reader.write(change),
      () => this.forget(),
    );
    this.listenIn(window);
    signal.addEventListener('abort', () => this.card.close());
  }

  /** Called when the page was read anew: closes a card about what it no longer says. */
  refresh(): void {
    this.listenIn(this.reader.view);
    if (this.card.isOpen && this.reader.sourcing?.analysis !== this.sourcing?.analysis) this.card.close();
  }

  /** Scrolls to the next or previous mark, and opens its card for the keyboard. */
  showNeighbour(step: 1 | -1): void {
    this.moveTo(this.reader.display.showNeighbour(step));
  }

  /** Says who says what the reader has selected. Reads the page first if it was not read yet. */
  async whoSaysThis(): Promise<void> {
    if (this.reader.sourcing === null) await this.reader.scan();
    const { document } = this.reader.view;
    const selection = document.getSelection();
    if (selection === null || selection.type !== 'Range') return;
    const range = selection.getRangeAt(0);
    const place = {
      anchor: () => ({ boxes: [boxInPage(range.getBoundingClientRect(), document)] }),
      look: null,
    };
    const span = this.reader.display.spanIn(range);
    if (span === null) await this.showWhoAround(range, place);
    else this.showWho(this.reader.sourcing, span, place);
    this.hold(null);
  }

  /**
   * An article may stand in a frame, whose window has events of its own. A page that writes itself anew
   * (`document.open`) gets a new document element, and does away with all that listens.
   */
  private listenIn(view: Window): void {
    const { documentElement } = view.document;
    if (this.views.get(view) === documentElement) return;
    this.views.set(view, documentElement);
    const options = { capture: true, passive: true, signal: this.signal };
    for (const [type, listener] of Object.entries(this.listeners))
      view.addEventListener(type, listener as EventListener, options);
  }

  private showWho(sourcing: Sourcing | null, span: Span, place: Place): void {
    const index = sourcing ? speakerAt(sourcing.analysis.attributions, span) : undefined;
    if (index === undefined) this.open(nobodyView(), place);
    else this.openAttribution(index, place, this.reader.display.markingOf(index));
  }

  /** For words that are no part of the article: their paragraph is read by itself. */
  private async showWhoAround(range: Range, place: Place): Promise<void> {
    const { words, span } = surroundingsOf(range);
    const sourcing = await this.reader.readWords(words);
    const index = speakerAt(sourcing.analysis.attributions, span);
    this.open((index === undefined ? null : attributionView(sourcing, index, false, [])) ?? nobodyView(), place);
  }

  private pointAt(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.isPinned) return;
    const mark = this.card.owns(event.target) ? this.pointedAt : markOf(event);
    if (mark === this.pointedAt && mark !== null && this.card.isOpen) clearTimeout(this.timer);
    else if (mark !== null && event.buttons === 0) this.schedule(OPEN_DELAY, () => this.openAt(mark, event));
    else if (this.card.isOpen) this.schedule(CLOSE_DELAY, () => this.card.close());
    else clearTimeout(this.timer);
  }

  private pressOn(event: PointerEvent): void {
    clearTimeout(this.timer);
    if (!this.card.owns(event.target)) this.card.close();
  }

  private clickOn(event: MouseEvent): void {
    const mark = markOf(event);
    if (mark === null || mark.closest(INTERACTIVE) || mark.ownerDocument.getSelection()?.type === 'Range') return;
    this.openAt(mark, event);
    this.isPinned = this.card.isOpen;
  }

  /** The keyboard has come to a link that is marked, or has a mark in it. */
  private focusOn(event: FocusEvent): void {
    const target = targetOf(event);
    // A mark itself has the focus only when the keyboard leaves its card.
    if (!isElement(target) || this.card.owns(target) || !matches(target, `:focus-visible:not(${MARK_ELEMENT})`)) return;
    const mark = markAround(target) ?? select(target, MARK_ELEMENT)[0] ?? null;
    if (mark !== null) this.openAt(mark);
    else if (!this.isPinned) this.card.close();
  }

  private schedule(delay: number, work: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(work, delay);
  }

  private openForKeyboard(mark: HTMLElement): void {
    this.openAt(mark);
    this.takeOutlineAway();
    this.takeOutlineAway = outline([mark]);
    this.hold(mark);
  }

  /** Keeps the card open, and takes the keyboard to it, and afterwards to what comes after the mark, if there is one. */
  private hold(mark: HTMLElement | null): void {
    this.isPinned = this.card.isOpen;
    if (this.isPinned) this.card.focus(mark);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.takeOutlineAway();
    this.pointedAt = null;
    this.isPinned = false;
    this.sourcing = null;
  }

  /** @param point where the mark was pointed at: it may stand in several lines */
  private openAt(mark: Element, point?: MouseEvent): void {
    const range = this.reader.display.markAt(mark);
    if (range === undefined) return;
    const place = { anchor: this.anchorOf(range, point), look: mark };
    this.pointedAt = mark;
    if (range.attribution < 0) this.openPhrase(mark.textContent, range, place);
    else this.openAttribution(range.attribution, place, 'marked');
  }

  private openPhrase(words: string, range: PaintRange, place: Place): void {
    const [phrase, next] = this.reader.display.phrasesFrom(range);
    const goOn = next && { label: text('card_next'), run: () => this.moveTo(this.reader.display.showMark(next.span)) };
    this.open(phraseView(words, phrase?.rule.name, goOn ? [goOn] : []), place);
  }

  private anchorOf(range: PaintRange, point?: MouseEvent): Anchor {
    const linesOf = () => this.reader.display.boxesOf(range);
    const y = point && boxInPage(new DOMRect(0, point.clientY), range.node.ownerDocument).y;
    const pointedAt = y === undefined ? undefined : linesOf().findIndex((box) => y <= box.bottom);
    return () => ({ boxes: linesOf(), pointedAt });
  }

  private open(view: CardView, place: Place): void {
    clearTimeout(this.timer);
    this.sourcing = this.reader.sourcing;
    const dialog = place.look?.closest('dialog[open]');
    this.card.open(view, place.anchor, place.look, dialog ?? document.documentElement);
  }

  private openAttribution(index: number, place: Place, marking: Marking): void {
    const { sourcing } = this.reader;
    if (sourcing === null) return;
    const reopen = () => this.openAttribution(index, place, marking);
    const actions = this.actions(sourcing, index, marking, reopen);
    const view = attributionView(sourcing, index, marking === 'marked', actions);
    if (view) this.open(view, place);
  }

  /** @param reopen shows the card again as it is now */
  private actions(sourcing: Sourcing, index: number, marking: Marking, reopen: () => void): CardAction[] {
    const attribution = sourcing.analysis.attributions[index];
    if (attribution === undefined) return [];
    const rule = ruleOf(attribution);
    if (rule === undefined) return [];
    const switchTo = (on: boolean) => () => this.switchKind(rule, on, reopen);
    if (marking === 'off') return [{ label: text('card_show'), run: switchTo(true) }];
    if (marking !== 'marked') return [];
    const words = { rule, phrase: phraseOf(attribution, sourcing.text) };
    const hide = { label: text('card_hide'), run: switchTo(false) };
    const wrong = { label: text('card_wrong'), run: () => this.askWhere(words, reopen) };
    // What is muted is kept with the article's words, and with the page's address.
    return [...this.nextMention(sourcing, index), hide, ...(isPrivate() ? [] : [wrong])];
  }

  private nextMention({ analysis }: Sourcing, index: number): CardAction[] {
    const mentions = analysis.sources.find(({ attributions }) => attributions.includes(index))?.attributions ?? [];
    const next = mentions[(mentions.indexOf(index) + 1) % mentions.length];
    if (next === undefined || next === index) return [];
    const { display } = this.reader;
    const run = () => this.moveTo(display.show(next) ? display.marksOf(next)[0] : undefined);
    return [{ label: text('card_next'), run }];
  }

  /** Takes the card to a mark that the page has been scrolled to. */
  private moveTo(mark: HTMLElement | undefined): void {
    if (mark !== undefined) this.openForKeyboard(mark);
  }

  private switchKind(rule: RuleId, on: boolean, reopen: () => void): void {
    this.save(
      () => switchRule(rule, on),
      () => switchRule(rule, !on),
      text(on ? 'card_shown' : 'card_hidden', text(RULE_NAMES[rule])),
      reopen,
    );
  }

  private askWhere(words: MutedWords, reopen: () => void): void {
    const mute = (entry: MutedEntry) =>
      this.save(
        () => mutePhrase(entry),
        () => unmute(entry),
        text('card_muted'),
        reopen,
      );
    this.say(text('card_wrongWhere'), [
      { label: text('card_wrongHere'), run: () => mute({ ...words, page: pageAddress() }) },
      { label: text('card_wrongEverywhere'), run: () => mute(words) },
      { label: text('action_cancel'), run: reopen },
    ]);
  }

  /** Makes a choice of the reader's, says so, and offers to take it back. */
  private save(choose: () => Promise<void>, undo: () => Promise<void>, message: string, reopen: () => void): void {
    const failed = () => this.say(text('error_settings'), []);
    const undone = { label: text('action_undo'), run: () => undo().then(reopen, failed) };
    choose().then(() => this.say(message, [undone]), failed);
  }

  /** Says or asks something in the open card. The reader may have closed it while a choice was kept. */
  private say(message: string, actions: readonly CardAction[]): void {
    if (!this.card.isOpen) return;
    this.isPinned = true;
    this.card.update({ title: text('extensionName'), facts: [], text: message, actions }, null);
  }
}

async function unmute(entry: MutedEntry): Promise<void> {
  const { muted } = await loadSettings();
  const stored = muted.find((other) => isSameMuted(other, entry) && other.page === entry.page);
  if (stored) await unmutePhrase(stored.id);
}

function markOf(event: Event): Element | null {
  const target = targetOf(event);
  return isElement(target) ? markAround(target) : null;
}

/** Where an event comes from, open shadow roots looked into. */
function targetOf(event: Event): Node | undefined {
  return event.composedPath()[0] as Node | undefined;
}

function markAround(element: Element): Element | null {
  return closest(element, MARK_ELEMENT);
}
