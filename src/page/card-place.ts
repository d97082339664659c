/** What a card stands beside, in the window's coordinates. */
export interface Lines {
  /** A box for each line, in reading order; none once it is gone. */
  readonly boxes: readonly DOMRect[];
  /** The place among them of the line that was pointed at. */
  readonly pointedAt?: number | undefined;
}

/** Where a card stands, in pixels from the top of the window, and how high it may be there. */
export interface Spot {
  readonly top: number;
  readonly height: number;
  /** The line at whose start it begins. */
  readonly line: DOMRect;
}

/** Pixels between a card and what it belongs to, and to the edge of the window. */
const GAP = 6;
export const MARGIN = 8;
/** Pixels of height with which a card can be read, though it has to be scrolled. */
const ENOUGH = 160;

/**
 * Under the last line in sight or above the first, where there is room, so that no line is hidden. Where the lines fill
 * the window, beside the one that was pointed at. Only in a window that is smaller than a card does it hide that too.
 *
 * @param wanted the height of the card if nothing limits it
 * @returns undefined if there are no lines
 */
export function spotFor(wanted: number, { boxes, pointedAt = -1 }: Lines, windowHeight: number): Spot | undefined {
  const inSight = boxes.filter(({ top, bottom }) => bottom > 0 && top < windowHeight);
  const lines = inSight.length > 0 ? inSight : boxes;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const pointed = boxes[pointedAt];
  const one = pointed ?? first;
  const besideAll = sideOf(wanted, first, last, windowHeight);
  const isEnough = besideAll.room >= Math.min(wanted, ENOUGH);
  const { isBelow, room, line, edge } = isEnough ? besideAll : sideOf(wanted, one, one, windowHeight);
  const height = Math.min(wanted, Math.max(room, ENOUGH), windowHeight - 2 * MARGIN);
  const top = isBelow ? Math.min(edge, windowHeight - MARGIN - height) : Math.max(edge - height, MARGIN);
  return { top, height, line: pointed ?? line };
}

/** The side of some lines where a card has room: below them if it fits, else above, else where there is more. */
function sideOf(wanted: number, first: DOMRect, last: DOMRect, windowHeight: number) {
  const above = first.top - GAP - MARGIN;
  const below = windowHeight - MARGIN - last.bottom - GAP;
  return below >= Math.min(wanted, above)
    ? { isBelow: true, room: below, line: last, edge: last.bottom + GAP }
    : { isBelow: false, room: above, line: first, edge: first.top - GAP };
}
