/** What the tests ask of how a page is laid out, whatever language it is in. */
import type { Page } from 'puppeteer-core';

/**
 * Texts for which there is no room: they stick out of the window or of their box, are cut off, or lie over another
 * text. Each as its words and what is the matter.
 */
export function textsWithoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** So much may letters reach over their box, in CSS pixels. */
    const TOLERANCE = 1;
    /** For screen readers only, and the article's words, which are shortened on purpose. */
    const EXEMPT = '.visually-hidden, .row .label';
    const complaints: string[] = [];
    const lines: { words: string; node: Node; rect: DOMRect }[] = [];
    const inBox = (rect: DOMRect, box: DOMRect) =>
      rect.left >= box.left - TOLERANCE && rect.right <= box.right + TOLERANCE;
    const inBoxVertically = (rect: DOMRect, box: DOMRect) =>
      rect.top >= box.top - TOLERANCE && rect.bottom <= box.bottom + TOLERANCE;
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;

    /** What stays in sight lies over what is scrolled. */
    const stickyAround = (node: Node) => {
      let box = node.parentElement;
      while (box && getComputedStyle(box).position !== 'sticky') box = box.parentElement;
      return box;
    };

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) complaints.push(`The page is ${scrollWidth - clientWidth} px too wide.`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words === '' || node.parentElement?.closest(EXEMPT)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      lines.push(...rects.map((rect) => ({ words, node, rect })));
      const viewport = new DOMRect(0, 0, clientWidth, Number.MAX_SAFE_INTEGER);
      if (rects.some((rect) => !inBox(rect, viewport))) complaints.push(`“${words}” sticks out of the window.`);
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const { display, overflowX, overflowY } = getComputedStyle(box);
        if (display === 'inline' || display === 'contents') continue;
        const outer = box.getBoundingClientRect();
        if (rects.some((rect) => !inBox(rect, outer)))
          complaints.push(`“${words}” sticks out of its ${box.localName}.`);
        const cuts = overflowX !== 'visible' || overflowY !== 'visible';
        if (cuts && rects.some((rect) => !inBoxVertically(rect, outer))) complaints.push(`“${words}” is cut off.`);
      }
    }
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.node === line.node || !overlap(line.rect, other.rect)) continue;
        if (stickyAround(other.node) === stickyAround(line.node)) {
          complaints.push(`“${line.words}” lies over “${other.words}”.`);
        }
      }
    });
    return complaints;
  });
}

/**
 * Boxes that are not at the mirrored place when the page runs from right to left, as their element, class and both
 * places. English examples stay as they are. The page runs from right to left afterwards.
 */
export async function boxesNotMirrored(page: Page): Promise<string[]> {
  const before = await boxesOf(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const after = await boxesOf(page);
  return before.flatMap((box, index) => {
    const mirrored = after[index];
    const isMirrored = mirrored !== undefined && Math.abs(mirrored.fromLeft - box.fromRight) <= 1;
    return isMirrored ? [] : [`${box.name}: ${box.fromRight} from the right, ${mirrored?.fromLeft} from the left`];
  });
}

function boxesOf(page: Page): Promise<{ name: string; fromLeft: number; fromRight: number }[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('body [dir="ltr"]'))
      .filter((element) => !['inline', 'contents'].includes(getComputedStyle(element).display))
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        const name = `${element.localName}.${element.className}`;
        return { name, fromLeft: Math.round(left), fromRight: Math.round(clientWidth - right) };
      }),
  );
}
