import type { NodeRange } from './article-text';
import { parentOf } from './flat-tree';
import type { MarkStyles } from './mark-styles';

const SHOWN_ATTRIBUTE = 'data-on-record-shown';
const CURRENT_ATTRIBUTE = 'data-on-record-current';
/** As long as the animation in marks.css, in milliseconds. */
const FLASH = 2000;

/** Takes back what points out the place that was shown last. */
let endLast = (): void => {};

/**
 * Outlines marks for as long as they are what the reader is at.
 *
 * @returns a function that takes the outline away
 */
export function outline(marks: readonly HTMLElement[]): () => void {
  for (const mark of marks) mark.setAttribute(CURRENT_ATTRIBUTE, '');
  return () => {
    for (const mark of marks) mark.removeAttribute(CURRENT_ATTRIBUTE);
  };
}

/**
 * Scrolls a place of the article somewhat above the middle of the window and points it out once.
 *
 * @param marks the place's mark elements, which are outlined; may be empty
 * @param ranges where the place is
 * @param styles what makes it visible in shadow roots and frames
 */
export function showPlace(marks: readonly HTMLElement[], ranges: readonly NodeRange[], styles: MarkStyles): void {
  const target = marks[0] ?? (ranges[0] && parentOf(ranges[0].node));
  if (!target) return;
  const pointedOut = marks.length > 0 ? marks : [target];
  endLast();
  styles.renew();
  const ends = pointedOut.map((element) => styles.hold(element));
  for (const element of pointedOut) element.setAttribute(SHOWN_ATTRIBUTE, '');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const timer = setTimeout(() => endLast(), FLASH);
  endLast = () => {
    clearTimeout(timer);
    endLast = () => {};
    for (const element of pointedOut) element.removeAttribute(SHOWN_ATTRIBUTE);
    for (const end of ends) end();
  };
}
