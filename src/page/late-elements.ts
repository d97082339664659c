import { isUndefined, select, UNDEFINED } from './flat-tree';
import type { Trees } from './trees';

/** Milliseconds: each look takes place after twice the time of the one before. */
const FIRST_LOOK = 250;
const LAST_LOOK = 16_000;
/** So many elements are looked at; a page that uses more of them without ever defining them is not to pay for it. */
const MOST = 50;

/**
 * Custom elements whose scripts come late get their shadow root without any change that an observer would see. So
 * those that are not defined yet are looked at again for half a minute.
 */
export class LateElements {
  private elements: readonly Element[] = [];
  private timer = 0;

  /** @param onDefined called when there are new open shadow roots */
  constructor(private readonly onDefined: () => void) {}

  /** Looks out for the elements of these trees, in place of others. */
  expect(trees: Trees): void {
    const known = new Set(this.elements);
    this.elements = trees.late.filter(({ isConnected }) => isConnected);
    if (this.elements.some((element) => !known.has(element))) this.lookIn(FIRST_LOOK);
  }

  /** Looks out for an element that the page has added, and for those in it. */
  expectIn(added: Element): void {
    const inside = select(added, UNDEFINED);
    const found = [...(isUndefined(added) ? [added] : []), ...inside];
    if (found.length === 0) return;
    this.elements = [...found, ...this.elements].slice(0, MOST);
    this.lookIn(FIRST_LOOK);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.elements = [];
  }

  private lookIn(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.elements.length > 0 && milliseconds <= LAST_LOOK)
      this.timer = setTimeout(() => this.look(milliseconds), milliseconds);
  }

  private look(waited: number): void {
    const defined = this.elements.filter((element) => element.matches(':defined'));
    this.elements = this.elements.filter((element) => element.isConnected && !defined.includes(element));
    this.lookIn(waited * 2);
    if (defined.some(({ shadowRoot }) => shadowRoot !== null)) this.onDefined();
  }
}
