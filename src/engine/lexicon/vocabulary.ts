import type { Word } from './word';

/** UTF-16 units of a text. */
export type Units = Uint16Array;

/** No word of a lexicon is longer, in UTF-16 units: what follows is cut off. */
const LONGEST = 40;
/** So many words that the lexicon does not know are kept; then they are forgotten and read anew. */
const MOST_UNKNOWN = 8192;
/** Numbers of a slot: two hashes of a word, and its index from 1 on; 0 where nothing is. */
const SLOT = 4;
const INDEX = 2;

/**
 * Finds words by their letters in a text, without making a string for each occurrence: a hash table with open
 * addressing. Words are told apart by 64 bits of hash, which no two words of a lexicon share. Words that were read
 * before are found again; how many of them are kept is bounded.
 */
export class Vocabulary {
  private readonly slots: Int32Array;
  private readonly lexiconSlots: Int32Array;
  private readonly lexiconSize: number;
  private readonly words: Word[] = [];
  private readonly mask: number;
  private first = 0;
  private second = 0;

  /** @param readUnknown reads a word that is not in `words` */
  constructor(
    words: readonly Word[],
    private readonly readUnknown: (text: string) => Word,
  ) {
    let size = 1024;
    while (size < 1.5 * (words.length + MOST_UNKNOWN)) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * SLOT);
    const letters = new Uint16Array(LONGEST);
    for (const word of words) {
      for (let i = 0; i < word.text.length; i++) letters[i] = word.text.charCodeAt(i);
      this.hash(letters, 0, word.text.length);
      this.fill(word);
    }
    this.lexiconSize = words.length;
    this.lexiconSlots = this.slots.slice();
  }

  /** The word, number or mark that stands in a text from `start` to `end`. Long ones are cut. */
  find(text: Units, start: number, end: number): Word {
    const stop = end - start > LONGEST ? start + LONGEST : end;
    this.hash(text, start, stop);
    const index = this.slots[this.slot() + INDEX] as number;
    return index > 0 ? (this.words[index - 1] as Word) : this.add(String.fromCharCode(...text.subarray(start, stop)));
  }

  /** Notes the two hashes of some letters. */
  private hash(text: Units, start: number, end: number): void {
    let first = end - start;
    let second = first;
    for (let i = start; i < end; i++) {
      const unit = text[i] as number;
      first = (Math.imul(first, 31) + unit) | 0;
      second = Math.imul(second ^ unit, 0x01000193);
    }
    this.first = first;
    this.second = second;
  }

  /** The slot of the word with the noted hashes, or the free one where it would be. */
  private slot(): number {
    const { slots, mask, first, second } = this;
    for (let place = (first ^ (first >>> 15)) & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (slots[slot + INDEX] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
    }
  }

  private add(text: string): Word {
    const word = this.readUnknown(interned(text));
    if (this.words.length - this.lexiconSize >= MOST_UNKNOWN) this.forget();
    this.fill(word);
    return word;
  }

  /** Puts a word into the slot of the noted hashes. */
  private fill(word: Word): void {
    const slot = this.slot();
    this.words.push(word);
    this.slots[slot] = this.first;
    this.slots[slot + 1] = this.second;
    this.slots[slot + INDEX] = this.words.length;
  }

  private forget(): void {
    this.words.length = this.lexiconSize;
    this.slots.set(this.lexiconSlots);
  }
}

/** The same letters as the key of an object: JavaScript engines compare such strings by their address. */
export const interned = (text: string): string => Object.keys({ [text]: true })[0] as string;
