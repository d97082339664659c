import type { Span } from '../engine/attribution';

const OPENING = '“„«';
const CLOSING = '”»';

/**
 * The parts of a span that stand in quotation marks, the marks included. Where the span itself lies between quotation
 * marks, or is a further paragraph of a quotation, all of it counts.
 *
 * @param text the analysed text
 * @param span the content of a direct or mixed quotation
 */
export function quotedParts(text: string, span: Span): Span[] {
  const [start, end] = withAdjacentMarks(text, span);
  const parts: Span[] = [];
  let open = -1;
  let seen = false;
  for (let at = start; at < end; at++) {
    const side = sideOf(text, at, open >= 0);
    if (side === undefined) continue;
    if (side === 'opening' && open < 0) open = at;
    else if (side === 'closing' && (open >= 0 || !seen)) {
      parts.push([open >= 0 ? open : start, at + 1]);
      open = -1;
    }
    seen = true;
  }
  if (open >= 0) parts.push([open, end]);
  return seen ? parts : [[start, end]];
}

function withAdjacentMarks(text: string, [start, end]: Span): Span {
  const before = start > 0 && sideOf(text, start - 1, false) === 'opening' ? start - 1 : start;
  const after = end < text.length && sideOf(text, end, true) === 'closing' ? end + 1 : end;
  return [before, after];
}

function sideOf(text: string, at: number, open: boolean): 'opening' | 'closing' | undefined {
  const character = text.charAt(at);
  if (OPENING.includes(character)) return 'opening';
  if (CLOSING.includes(character)) return 'closing';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (character === '"') return open ? 'closing' : 'opening';
  if (character === '‘') return /^[\s([—–-]?$/.test(before) ? 'opening' : undefined;
  if (character === '’') return open && /[.,!?…]/.test(before) && !/\p{L}/u.test(after) ? 'closing' : undefined;
  return undefined;
}
