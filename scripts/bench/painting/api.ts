/** A way to mark the same stretches of an article. */
export type Way = 'ours' | 'by hand' | 'mark.js' | 'highlights' | 'walk';

/** What the bench runs inside a page. Sizes are in words, times in milliseconds. */
export interface Bench {
  /** How long it takes to mark everything in a new article. */
  time(way: Way, words: number): Promise<number>;
  timeOfTakingAway(words: number): Promise<number>;
  /** How long the page takes to remove nodes that have nothing to do with the article, with or without our marks. */
  removing(words: number, painted: boolean): Promise<number>;
  /** Puts an article into the page. */
  show(words: number): void;
  /**
   * Reads and marks what is shown as the extension does: how long until the first mark. In a trace this lies between
   * the marks `START` and `FIRST_MARK`.
   */
  read(): Promise<number>;
  /** Marks and unmarks an article so many times. */
  rounds(words: number, count: number): Promise<void>;
  /** Shows and reads so many pages, one after the other, as a single-page app does. */
  routes(words: number, count: number): Promise<void>;
}

export const START = 'on-record:start';
export const FIRST_MARK = 'on-record:first-mark';
