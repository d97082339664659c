/** What is compared of a page that was visited with and without the extension. */

/** A page as it stands at one moment. */
export interface Look {
  /** The body's `innerText`. */
  readonly text: string;
  /** Each kind of element with its number, our own left out: "div 12". */
  readonly elements: readonly string[];
  /** Height of what can be scrolled, in CSS pixels. */
  readonly height: number;
  /** Each link that has boxes: its address, and whether a click on their middles hits the link: "hit", "missed" or both. */
  readonly links: readonly string[];
}

export interface LookAtMarks {
  readonly marks: readonly MarkInPage[];
  /** With the marks, if there are any. */
  readonly look: Look;
  /** Right after every mark was replaced by what it holds, in the same task. */
  readonly unmarked: Look;
}

export interface MarkInPage {
  readonly text: string;
  /** The text around it in the same block. */
  readonly before: string;
  readonly after: string;
  /** In the page's first heading, or in the standfirst: the block whose words the page gives as its description. */
  readonly inHeadline: boolean;
}

/**
 * Runs in the page, in one task, so that the page's own scripts cannot change anything in between.
 *
 * Its parts are methods, because `tsx` puts a helper around named functions that pages do not have.
 */
export function lookAtPage(): LookAtMarks {
  const parts = {
    describe(mark: Element): MarkInPage {
      const block =
        mark.closest('p, li, blockquote, h1, h2, h3, h4, td, figcaption, dd, div, article') ?? document.body;
      const before = document.createRange();
      before.selectNodeContents(block);
      before.setEndBefore(mark);
      const after = document.createRange();
      after.selectNodeContents(block);
      after.setStartAfter(mark);
      return {
        before: before.toString(),
        text: mark.textContent ?? '',
        after: after.toString(),
        inHeadline: mark.closest('h1') !== null || block.textContent?.trim() === description,
      };
    },
    look(): Look {
      return {
        text: document.body?.innerText ?? '',
        elements: parts.elements(),
        height: document.documentElement.scrollHeight,
        links: parts.links(),
      };
    },
    elements(): string[] {
      const numbers = new Map<string, number>();
      for (const { localName } of document.querySelectorAll(':not(on-record-mark, [data-on-record-ui])'))
        numbers.set(localName, (numbers.get(localName) ?? 0) + 1);
      return [...numbers].map(([name, number]) => `${name} ${number}`).toSorted();
    },
    links(): string[] {
      const [left, top] = [scrollX, scrollY];
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
        const hits = new Set(parts.boxesOf(link).map((_, index) => (parts.isHit(link, index) ? 'hit' : 'missed')));
        // How many boxes a line of a link has depends on its text nodes.
        return hits.size === 0 ? [] : [`${link.getAttribute('href')} ${[...hits].toSorted().join(' ')}`];
      });
      scrollTo({ left, top, behavior: 'instant' });
      return links;
    },
    isHit(link: Element, index: number): boolean {
      let box = parts.boxesOf(link)[index];
      if (box && (box.top < 0 || box.bottom > innerHeight)) {
        scrollTo({ left: 0, top: scrollY + box.top - innerHeight / 2, behavior: 'instant' });
        box = parts.boxesOf(link)[index];
      }
      if (!box) return false;
      return link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
    },
    /** Those that can be clicked: empty ones cannot. */
    boxesOf(link: Element): DOMRect[] {
      return [...link.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    },
  };
  // What is far from the screen is marked as it comes near, or before the page is printed.
  window.dispatchEvent(new Event('beforeprint'));
  const elements = [...document.querySelectorAll('on-record-mark')];
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content.trim();
  const marks = elements.map((mark) => parts.describe(mark));
  const look = parts.look();
  for (const mark of elements) mark.replaceWith(...mark.childNodes);
  return { marks, look, unmarked: parts.look() };
}
