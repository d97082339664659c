import type { Analysis } from './attribution';

export * from './attribution';

/** Finds who says what in an English news text. */
export function analyze(_text: string): Analysis {
  throw new Error('not yet');
}
