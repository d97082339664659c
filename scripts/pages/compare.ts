/** Whether the extension has changed a page. */
import type { Look } from './look';

/** What one visit shows, with the errors that the console showed until then. */
export interface Visit {
  readonly look: Look;
  readonly errors: readonly string[];
}

/** A visit with the extension: also what the page was like when the marks had been taken down again. */
export interface MarkedVisit extends Visit {
  readonly unmarked: Look;
}

export type Aspect = 'text' | 'elements' | 'height' | 'links' | 'errors';
export const ASPECTS: readonly Aspect[] = ['text', 'elements', 'height', 'links', 'errors'];

/**
 * - `changed`: by the extension
 * - `unsteady`: it differs from visit to visit by itself, but is the same before and after marks are taken down
 */
export type Verdict = 'same' | 'changed' | 'unsteady';

/** CSS pixels: lines may be rounded otherwise where a word is an element of its own. */
const SAME_HEIGHT = 2;

type Compared = Record<Aspect, (a: Visit, b: Visit) => boolean>;

const IS_SAME: Compared = {
  text: (a, b) => a.look.text === b.look.text,
  elements: (a, b) => isSameList(a.look.elements, b.look.elements),
  height: (a, b) => Math.abs(a.look.height - b.look.height) <= SAME_HEIGHT,
  links: (a, b) => isSameList(a.look.links, b.look.links),
  errors: (a, b) => isSameList(errorsOf(a), errorsOf(b)),
};

/** True if nothing more is to be learnt from further visits. */
export function isSettled(marked: readonly MarkedVisit[], plain: readonly Visit[]): boolean {
  return ASPECTS.every((aspect) =>
    marked.some((visit) => isChangedByMarks(aspect, visit) || isAmong(aspect, visit, plain)),
  );
}

/**
 * @param marked visits with the extension
 * @param plain visits of the same page without it
 */
export function verdictOn(aspect: Aspect, marked: readonly MarkedVisit[], plain: readonly Visit[]): Verdict {
  if (marked.some((visit) => isChangedByMarks(aspect, visit))) return 'changed';
  if (marked.every((visit) => isAmong(aspect, visit, plain))) return 'same';
  const isSteady = plain.every((visit) => isAmong(aspect, visit, plain.slice(0, 1)));
  return isSteady && !marked.some((visit) => isAmong(aspect, visit, plain)) ? 'changed' : 'unsteady';
}

function isChangedByMarks(aspect: Aspect, visit: MarkedVisit): boolean {
  return !IS_SAME[aspect](visit, { ...visit, look: visit.unmarked });
}

function isAmong(aspect: Aspect, visit: Visit, others: readonly Visit[]): boolean {
  return others.some((other) => IS_SAME[aspect](visit, other));
}

/** What differs, for someone who looks into it. */
export function differenceIn(aspect: Aspect, marked: MarkedVisit, plain: Visit): string {
  if (aspect === 'height')
    return `${marked.look.height} rather than ${plain.look.height}, ${marked.unmarked.height} without marks`;
  return firstDifference(...bothOf(marked, plain, aspect));
}

function bothOf(a: Visit, b: Visit, aspect: 'text' | 'elements' | 'links' | 'errors'): [string[], string[]] {
  const linesOf = (visit: Visit): string[] => {
    if (aspect === 'errors') return errorsOf(visit);
    return aspect === 'text' ? visit.look.text.split('\n') : [...visit.look[aspect]];
  };
  return [linesOf(a), linesOf(b)];
}

/** Each message once: how often one comes depends on timers. */
function errorsOf({ errors }: Visit): string[] {
  return [...new Set(errors.map((error) => error.split('\n', 1)[0] ?? ''))].toSorted();
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function firstDifference(a: readonly string[], b: readonly string[]): string {
  const at = a.findIndex((item, index) => item !== b[index]);
  const place = at === -1 ? a.length : at;
  return `“${endOf(a[place])}” rather than “${endOf(b[place])}”`;
}

/** Of a long line the end, where links say what was hit. */
function endOf(line = ''): string {
  return line.length > 200 ? `…${line.slice(-200)}` : line;
}
