import { ELISIONS, SAYING_AFTER_QUOTATION } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { lowerAt, TokenKind, type Tokens } from './tokens';

/** A passage in quotation marks. Token indices; the marks themselves belong to it. */
export interface QuotedPassage {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; for a passage that is never closed, its last token. */
  readonly close: number;
  readonly closed: boolean;
  /** True if this passage goes on from the paragraph before (an opening mark repeated, no closing mark there). */
  readonly continues: boolean;
}

const Side = { none: 0, open: 1, close: 2, either: 3 } as const;
type Side = (typeof Side)[keyof typeof Side];

/** Marks of one style open and close each other. */
const Style = { double: 1, single: 2, angle: 3 } as const;
type Style = (typeof Style)[keyof typeof Style];

interface Mark {
  readonly token: number;
  readonly style: Style;
  readonly side: Side;
}

const OPENING: ReadonlyMap<string, Style> = new Map(
  Object.entries<Style>({
    '\u201c': 1,
    '\u201e': 1,
    '\u201f': 1,
    '\u2018': 2,
    '\u201a': 2,
    '\u00ab': 3,
    '\u2039': 3,
    '`': 2,
    '``': 1,
    '\u2018\u2018': 1,
  }),
);
const CLOSING: ReadonlyMap<string, Style> = new Map(
  Object.entries<Style>({
    '\u201d': 1,
    '\u2019': 2,
    '\u00bb': 3,
    '\u203a': 3,
    '\u2019\u2019': 1,
  }),
);
const EITHER: ReadonlyMap<string, Style> = new Map(Object.entries<Style>({ '"': 1, "'": 2, "''": 1, '\uff02': 1 }));

function gapBefore(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    (tokens.end[i - 1] as number) < (tokens.start[i] as number) ||
    tokens.kind[i - 1] === TokenKind.break ||
    startsPassage(tokens, i - 1)
  );
}

function gapAfter(tokens: Tokens, i: number): boolean {
  return (
    i + 1 >= tokens.count ||
    (tokens.start[i + 1] as number) > (tokens.end[i] as number) ||
    tokens.kind[i + 1] === TokenKind.break
  );
}

/** Brackets, dashes and other opening marks: what may stand directly before an opening mark. */
function startsPassage(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return (
    word === '(' ||
    word === '[' ||
    word.startsWith('-') ||
    word === '\u2014' ||
    word === '\u2013' ||
    OPENING.has(word) ||
    (tokens.kind[i] === TokenKind.quote && word === '"')
  );
}

/** Which side a mark can be on, from its sign and the white space around it. */
function readMark(tokens: Tokens, i: number): Mark | undefined {
  const sign = lowerAt(tokens, i);
  const style = OPENING.get(sign) ?? CLOSING.get(sign) ?? EITHER.get(sign);
  if (style === undefined) return undefined;
  const before = gapBefore(tokens, i);
  const after = gapAfter(tokens, i);
  if (style === Style.single) return readSingle(tokens, i, sign, before, after);
  if (OPENING.has(sign)) return { token: i, style, side: after && !before ? Side.close : Side.open };
  if (CLOSING.has(sign)) return { token: i, style, side: before && !after ? Side.open : Side.close };
  return { token: i, style, side: before === after ? Side.either : before ? Side.open : Side.close };
}

/** Single marks are quotation marks only where they cannot be apostrophes. */
function readSingle(tokens: Tokens, i: number, sign: string, before: boolean, after: boolean): Mark | undefined {
  if (before && !after) {
    const elided =
      sign !== '\u2018' &&
      /^(?:\d\ds?|[a-z]{1,5})$/.test(lowerAt(tokens, i + 1)) &&
      ELISION.has(lowerAt(tokens, i + 1));
    return elided ? undefined : { token: i, style: Style.single, side: Side.open };
  }
  if (!before && sign !== '\u2018' && sign !== '`') return { token: i, style: Style.single, side: Side.close };
  return undefined;
}

const ELISION = wordSet(ELISIONS);

/** True if a closing single mark may be a plural possessive ("the workers' claim"). */
function maybeApostrophe(tokens: Tokens, mark: Mark): boolean {
  return mark.style === Style.single && lowerAt(tokens, mark.token - 1).endsWith('s');
}

/**
 * Pairs quotation marks paragraph by paragraph, so that damage in one paragraph ends with it.
 * Returns the outermost passages in order of reading.
 */
export function findQuotedPassages(tokens: Tokens): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let paragraphStart = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind[i] !== TokenKind.break) continue;
    pairParagraph(tokens, paragraphStart, i, passages);
    paragraphStart = i + 1;
  }
  return passages;
}

/** A passage while its end is looked for; `close` is -1 until it is found. */
interface Opening {
  readonly open: number;
  readonly style: Style;
  close: number;
  closed: boolean;
  continues: boolean;
}

function pairParagraph(tokens: Tokens, start: number, end: number, passages: QuotedPassage[]): void {
  const openings: Opening[] = [];
  const pending: Opening[] = [];
  for (let i = start; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue;
    const mark = readMark(tokens, i);
    if (!mark) continue;
    const top = findOpen(pending, mark.style);
    if (mark.side === Side.open || (mark.side === Side.either && top < 0)) {
      if (mark.side === Side.open && lowerAt(tokens, i) === '"' && top >= 0) continue;
      const opening = { open: i, style: mark.style, close: -1, closed: false, continues: false };
      openings.push(opening);
      pending.push(opening);
      continue;
    }
    if (top < 0) continue;
    if (maybeApostrophe(tokens, mark) && hasLaterClose(tokens, i + 1, end)) continue;
    const opening = pending[top] as Opening;
    opening.close = i;
    opening.closed = true;
    pending.length = top;
  }
  for (const opening of pending) if (opening.style !== Style.single) opening.close = end - 1;
  keepOutermost(tokens, openings, passages);
}

function findOpen(open: readonly Opening[], style: Style): number {
  for (let k = open.length - 1; k >= Math.max(0, open.length - 8); k--) if (open[k]?.style === style) return k;
  return -1;
}

function hasLaterClose(tokens: Tokens, from: number, end: number): boolean {
  const limit = Math.min(end, from + 40);
  for (let i = from; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue;
    const mark = readMark(tokens, i);
    if (mark?.style === Style.single) return mark.side === Side.close;
  }
  return false;
}

/**
 * An unclosed passage gives way to the next passage: either the article continues it in the next paragraph,
 * or its closing mark was lost, and then what follows is safer to read on its own.
 */
function keepOutermost(tokens: Tokens, openings: readonly Opening[], passages: QuotedPassage[]): void {
  let covered = -1;
  const ended = openings.filter(({ close }) => close >= 0);
  for (const [k, passage] of ended.entries()) {
    if (passage.open <= covered) continue;
    const next = ended[k + 1]?.open ?? Number.POSITIVE_INFINITY;
    if (!passage.closed) passage.close = lostClose(tokens, passage.open, Math.min(passage.close, next - 1));
    passage.continues = continuesAfter(tokens, passages.at(-1), passage.open);
    passages.push(passage);
    covered = passage.close;
  }
}

const SAYING = wordSet(SAYING_AFTER_QUOTATION);
/** Tokens between a lost closing mark and the end of the sentence, for a source and its verb. */
const LONGEST_SOURCE = 14;

/** Where a passage without a closing mark most likely ended: before a source and a verb of saying, else at `limit`. */
function lostClose(tokens: Tokens, open: number, limit: number): number {
  let saying = false;
  for (let i = limit; i > Math.max(open + 2, limit - LONGEST_SOURCE); i--) {
    const word = lowerAt(tokens, i);
    if (SAYING.has(word)) saying = true;
    if (saying && (word === ',' || word === '\u2013' || word === '\u2014')) return word === ',' ? i : i - 1;
  }
  return limit;
}

/** A passage continues the one before if that was left open at the end of the paragraph directly before. */
const continuesAfter = (tokens: Tokens, before: QuotedPassage | undefined, open: number): boolean =>
  before !== undefined && !before.closed && before.close === open - 2 && tokens.kind[open - 1] === TokenKind.break;
