import cardStyle from './card.css?inline';
import { type Lines, MARGIN, spotFor } from './card-place';

/** What a card says, in the reader's language. Words of the article are told apart: they are in its own language. */
export interface CardView {
  readonly title: string;
  /** The article's words for the source. */
  readonly words?: string;
  readonly facts: readonly CardFact[];
  /** Unfolded on demand. */
  readonly more?: CardFact;
  /** A sentence or two of context. */
  readonly text: string;
  readonly actions: readonly CardAction[];
}

export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** The language of the value, where it is not the reader's. */
  readonly lang?: string;
  /** The value says that there is none. */
  readonly isMissing?: boolean;
}

export interface CardAction {
  readonly label: string;
  run(): void;
}

/** The reader's language, and the word for closing a card in it. */
export interface CardLanguage {
  readonly lang: string;
  readonly dir: string;
  readonly close: string;
}

/** What a card stands beside, now. */
export type Anchor = () => Lines;

/**
 * A small card in the page's top layer. There is at most one. Neither takes it the page's style nor gives it any.
 *
 * Its host has no name of its own: a page could define an element of that name, and would run in it.
 */
export class Card {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private anchor: Anchor = () => ({ boxes: [] });
  /** What had the focus before the card. */
  private before: HTMLElement | null = null;
  /** The mark whose card the keyboard was taken to. */
  private mark: HTMLElement | null = null;
  private opened: AbortController | null = null;
  private frame = 0;

  /**
   * @param write runs what changes the page, so that it is not taken for the page's own change
   * @param onClose called whenever a card was closed
   */
  constructor(
    private readonly language: CardLanguage,
    private readonly write: (change: () => void) => void,
    private readonly onClose: () => void,
  ) {
    this.host.dataset.onRecordUi = '';
    this.host.popover = 'manual';
    const style = document.createElement('style');
    style.textContent = cardStyle;
    this.root.append(style);
    // The page's shortcuts are not meant for what is typed and clicked in the card.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      this.root.addEventListener(type, (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.opened !== null;
  }

  /** True for the card itself, and for whatever an event from inside of it is said to come from. */
  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /**
   * Shows a card, in place of one that is open.
   *
   * @param look the element whose colour and underline the card shows
   * @param container the element in whose top layer it has to be: a modal dialog makes all outside of it inert
   */
  open(view: CardView, anchor: Anchor, look: Element | null, container: Element): void {
    this.anchor = anchor;
    this.render(view, look);
    if (this.opened === null) {
      this.opened = new AbortController();
      const { signal } = this.opened;
      addEventListener('keydown', (event) => this.takeKey(event), { capture: true, signal });
      for (const event of ['scroll', 'resize'])
        addEventListener(event, () => this.follow(), { capture: true, passive: true, signal });
    }
    if (this.host.parentNode !== container) {
      this.write(() => container.append(this.host));
      this.host.showPopover();
    }
    this.place();
  }

  /** Shows something else in the card that is open. */
  update(view: CardView, look: Element | null): void {
    this.render(view, look);
    this.place();
  }

  /**
   * Takes the keyboard into the card; closing gives it back.
   *
   * @param mark from where Tab goes on after the card, if anywhere
   */
  focus(mark: HTMLElement | null): void {
    if (!this.owns(document.activeElement)) this.before = document.activeElement as HTMLElement | null;
    this.mark = mark;
    this.box()?.focus({ preventScroll: true });
  }

  /** Leaves the page until what the reader has selected in it was copied. */
  stepAside(): void {
    // What is selected inside a closed shadow root is nothing to the document.
    if (this.opened === null || getSelection()?.isCollapsed !== false) return;
    const { parentNode } = this.host;
    const focused = this.root.activeElement as HTMLElement | null;
    this.write(() => this.host.remove());
    setTimeout(() => {
      if (this.opened === null || this.host.isConnected) return;
      this.write(() => parentNode?.append(this.host));
      this.host.showPopover();
      this.place();
      focused?.focus({ preventScroll: true });
    });
  }

  close(): void {
    if (this.opened === null) return;
    this.opened.abort();
    this.opened = null;
    cancelAnimationFrame(this.frame);
    const hadFocus = this.root.activeElement !== null;
    const { before, mark } = this;
    this.write(() => this.host.remove());
    if (hadFocus) {
      if (mark?.isConnected) this.goOnFrom(mark);
      if (before?.isConnected) before.focus({ preventScroll: true });
    }
    this.before = null;
    this.mark = null;
    this.onClose();
  }

  private takeKey({ key, shiftKey }: KeyboardEvent): void {
    if (key === 'Tab' && this.mark?.isConnected && this.isLastStop(shiftKey)) {
      // The browser goes on by itself, from the mark.
      this.before = null;
      this.close();
    } else if (key === 'Escape') this.close();
  }

  /** Whether the next press of Tab leaves the card, whose place in the page's order is none that a reader knows. */
  private isLastStop(isBackwards: boolean): boolean {
    const stops = this.root.querySelectorAll('button, summary');
    const { activeElement } = this.root;
    if (isBackwards) return activeElement === stops[0] || activeElement === this.box();
    return activeElement === stops[stops.length - 1];
  }

  /**
   * Lets Tab go on from a mark. It is enough that the mark has the focus for a moment: browsers remember where it was
   * last. Nothing else tells them without changing what the reader has selected.
   */
  private goOnFrom(mark: HTMLElement): void {
    this.write(() => {
      mark.tabIndex = -1;
      mark.focus({ preventScroll: true });
      mark.removeAttribute('tabindex');
    });
  }

  private box(): HTMLElement | null {
    return this.root.querySelector('.card');
  }

  /** Puts a new box in place of the one before, focus included. */
  private render(view: CardView, look: Element | null): void {
    const { lang, dir, close } = this.language;
    const box = element('div', {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'title',
      tabindex: '-1',
      lang,
      dir,
    });
    if (look) {
      const style = getComputedStyle(look);
      for (const name of ['--on-record-colour', '--on-record-line'])
        box.style.setProperty(name, style.getPropertyValue(name));
    }
    const title = element('h2', { id: 'title' }, view.title);
    if (look) title.className = 'marked';
    const closing = button('×', () => this.close());
    closing.className = 'close';
    closing.setAttribute('aria-label', close);
    box.append(element('div', { class: 'head' }, title, closing));
    if (view.words) box.append(element('p', { class: 'words', dir: 'auto' }, view.words));
    if (view.facts.length > 0) box.append(facts(view.facts));
    if (view.text) box.append(element('p', { class: 'text' }, view.text));
    if (view.more) box.append(this.unfolding(view.more));
    if (view.actions.length > 0)
      box.append(element('div', { class: 'actions' }, ...view.actions.map(({ label, run }) => button(label, run))));
    const hadFocus = this.root.activeElement !== null;
    this.box()?.remove();
    this.root.append(box);
    if (hadFocus) box.focus({ preventScroll: true });
  }

  private unfolding({ label, value, lang = '' }: CardFact): HTMLElement {
    const details = element('details', {}, element('summary', {}, label), element('p', { lang }, value));
    details.addEventListener('toggle', () => this.follow());
    return details;
  }

  private follow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.place());
  }

  /** Within the window, and never larger than the room that it has there. */
  private place(): void {
    const box = this.box();
    if (box === null) return;
    const { clientWidth, clientHeight } = document.documentElement;
    // As high as it would be without a limit. To lift the limit and measure would lose where it is scrolled to.
    const wanted = box.scrollHeight + box.offsetHeight - box.clientHeight;
    const spot = spotFor(wanted, this.anchor(), Math.min(innerHeight, clientHeight || innerHeight));
    if (spot === undefined) {
      this.close();
      return;
    }
    const { top, height, line } = spot;
    box.style.maxHeight = `${height}px`;
    // Where the card has nothing to scroll, the wheel is for the page.
    box.style.overscrollBehavior = height < wanted ? 'contain' : 'auto';
    const { width } = box.getBoundingClientRect();
    const start = this.language.dir === 'rtl' ? line.right - width : line.left;
    const left = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
    box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }
}

function facts(all: readonly CardFact[]): HTMLElement {
  const list = element('dl', {});
  for (const { label, value, lang, isMissing } of all) {
    const attributes = { ...(lang && { lang, dir: 'auto' }), ...(isMissing && { class: 'missing' }) };
    list.append(element('dt', {}, label), element('dd', attributes, value));
  }
  return list;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Text is put in as text, never as HTML: it comes from the page. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
