import type { Span } from '../../../src/engine/attribution';

/** A piece of a case's text that was marked by hand: `{name|words}`, `{name.2|words}`, `{name=2|words}`. */
export interface MarkedPiece {
  readonly name: string;
  /** The attributions that the piece belongs to, counted from 1; `[1]` if the mark has no number. */
  readonly of: readonly number[];
  /** The words after `=` in the mark. */
  readonly value?: string;
  readonly span: Span;
}

export interface MarkedText {
  /** The text as the engine gets it, without marks. */
  readonly text: string;
  /** In order of their start; a piece may stand inside another. */
  readonly pieces: readonly MarkedPiece[];
}

const TAG = /\{([a-z]+)((?:\.\d+)*)(?:=(\d+))?\|/y;

/**
 * Reads the notation of the case files: `{source|Two officials} {cue|said} {content|the bridge was safe}.`
 * A piece that belongs to two attributions is `{source.1.2|words}`. Throws if a mark is left open or closed twice.
 */
export function readMarkup(markup: string): MarkedText {
  let text = '';
  const pieces: MarkedPiece[] = [];
  const open: Array<Omit<MarkedPiece, 'span'> & { start: number }> = [];
  for (let at = 0; at < markup.length; ) {
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    if (tag) {
      const numbers = (tag[2] ?? '').split('.').filter(Boolean).map(Number);
      open.push({ name: tag[1] ?? '', of: numbers.length > 0 ? numbers : [1], value: tag[3], start: text.length });
      at = TAG.lastIndex;
    } else if (markup[at] === '}') {
      const closed = open.pop();
      if (!closed) throw new Error(`A mark is closed that was never opened: ${markup}`);
      const { start, ...piece } = closed;
      pieces.push({ ...piece, span: [start, text.length] });
      at += 1;
    } else {
      text += markup[at];
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`A mark is left open: ${markup}`);
  return { text, pieces: pieces.sort((a, b) => a.span[0] - b.span[0]) };
}

/** Spans of the pieces with this name that belong to attribution number `of`. */
export function spansOf(marked: MarkedText, name: string, of = 1): Span[] {
  return marked.pieces.filter((piece) => piece.name === name && piece.of.includes(of)).map((piece) => piece.span);
}
