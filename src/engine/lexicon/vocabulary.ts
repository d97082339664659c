import type { Word } from './word';

/** UTF-16 units of a text. */
export type Units = Uint16Array;

/** No word of a lexicon is longer, in UTF-16 units: what follows is cut off. */
const LONGEST = 40;
/** So many words are kept; then all are forgotten and read anew. */
const MOST_WORDS = 10_000;
const PLACES = 1 << 14;
/** Numbers of a slot: two hashes of a word, and its index from 1 on; 0 where nothing is. */
const SLOT = 4;
const INDEX = 2;

/**
 * Finds words by their letters in a text, without making a string for each occurrence: a hash table with open
 * addressing. Words are told apart by 64 bits of hash. A word is read when it is first met, so that a page pays only for
 * the words that it has; how many are kept is bounded.
 */
export class Vocabulary {
  private readonly slots = new Int32Array(PLACES * SLOT);
  private words: Word[] = [];
  private first = 0;
  private second = 0;

  /** @param read reads a word when it is first met */
  constructor(private readonly read: (text: string) => Word) {}

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
    const { slots, first, second } = this;
    const mask = PLACES - 1;
    for (let place = (first ^ (first >>> 15)) & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (slots[slot + INDEX] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
    }
  }

  /** Reads a word and puts it into the slot of the noted hashes. */
  private add(text: string): Word {
    if (this.words.length >= MOST_WORDS) this.forget();
    const word = this.read(text);
    const slot = this.slot();
    this.words.push(word);
    this.slots[slot] = this.first;
    this.slots[slot + 1] = this.second;
    this.slots[slot + INDEX] = this.words.length;
    return word;
  }

  private forget(): void {
    this.words = [];
    this.slots.fill(0);
  }
}
