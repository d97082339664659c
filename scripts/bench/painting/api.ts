/** A way to mark the same stretches of an article. */
export type Way = 'ours' | 'by hand' | 'mark.js' | 'highlights' | 'walk';

/** What the bench runs inside a page. Sizes are in words, times in milliseconds. */
export interface Bench {
  /** How long it takes to mark everything in a new article. */
  time(way: Way, words: number): Promise<number>;
  timeOfTakingAway(words: number): Promise<number>;
  /** How long the page takes to remove nodes that stand beside the article, while it is watched like that. */
  removing(words: number, watched: Watched): Promise<number>;
  /** Puts an article into the page. */
  show(words: number): void;
  /**
   * Reads and marks what is shown as the extension does, and follows it from then on: how long until the first frame
   * that shows a mark. In a trace, the first mark lies between the marks `START` and `FIRST_MARK`.
   */
  read(): Promise<number>;
  /** Scrolls from the page's top to its end, a screen in a frame. */
  scrollThrough(): Promise<void>;
  /** Adds a paragraph to what is read: how long until it is marked, and until the page's figures have it. */
  follow(): Promise<Following>;
  /** Changes text beside the article, so many times a second, for so many milliseconds. */
  change(perSecond: number, milliseconds: number): Promise<void>;
  /** Marks and unmarks an article so many times. */
  rounds(words: number, count: number): Promise<void>;
  /** Shows and reads so many pages, one after the other, as a single-page app does. */
  routes(words: number, count: number): Promise<void>;
}

/** By whom a page is watched: nobody, an observer that does nothing, or the extension, which has marked all of it. */
export type Watched = 'by nobody' | 'by an empty observer' | 'by us';

/** Milliseconds since a change. */
export interface Following {
  readonly marks: number;
  readonly figures: number;
}

export const START = 'on-record:start';
export const FIRST_MARK = 'on-record:first-mark';
