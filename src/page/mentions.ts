import type { NodeRange } from './article-text';

const SHOWN_ATTRIBUTE = 'data-on-record-shown';
const CURRENT_ATTRIBUTE = 'data-on-record-current';
/** As long as the animation in marks.css, in milliseconds. */
const FLASH = 2000;

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
 * Scrolls a place of the article to the middle of the window and points it out once.
 *
 * @param marks the place's mark elements, which are outlined; may be empty
 * @param ranges where the place is
 */
export function showPlace(marks: readonly HTMLElement[], ranges: readonly NodeRange[]): void {
  const target = marks[0] ?? ranges[0]?.node.parentElement;
  if (!target) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const pointedOut = marks.length > 0 ? marks : [target];
  for (const element of document.querySelectorAll(`[${SHOWN_ATTRIBUTE}]`)) element.removeAttribute(SHOWN_ATTRIBUTE);
  for (const element of pointedOut) element.setAttribute(SHOWN_ATTRIBUTE, '');
  setTimeout(() => {
    for (const element of pointedOut) element.removeAttribute(SHOWN_ATTRIBUTE);
  }, FLASH);
}
