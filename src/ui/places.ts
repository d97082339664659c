import type { MarkLook } from '../rules';

/** Words of a text, and the mark that they have. */
export interface MarkedWords {
  readonly words: string;
  readonly mark: MarkLook;
}

/** Where these words stand in a text that has them in this order. Offsets in UTF-16 units. */
export function placesOf(text: string, marked: readonly MarkedWords[]) {
  let from = 0;
  return marked.map(({ words, mark }) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, mark };
  });
}
