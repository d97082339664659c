import type { Word } from './word';

/** UTF-16 units of a text. */
export type Units = Uint16Array;

/** No word of a lexicon is longer, in UTF-16 units: what follows is cut off. */
const LONGEST = 40;
/** Places for words; more than half of them are never taken. */
const FIRST_PLACES = 1 << 14;
/** With so many places full, all words are forgotten and read anew: no page has so many different ones. */
const MOST_PLACES = 1 << 17;
/** Numbers of a slot: two hashes of a word, and its index from 1 on; 0 where nothing is. */
const SLOT = 4;
const INDEX = 2;

/**
 * Finds words by their letters in a text, without making a string for each occurrence: a hash table with open
 * addressing. Words are told apart by 64 bits of hash. A word is read when it is first met, so that a page pays only for
 * the words that it has; how many are kept is bounded.
 */
export class Vocabulary {
  private slots = new Int32Array(FIRST_PLACES * SLOT);
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
    const mask = slots.length / SLOT - 1;
    for (let place = (first ^ (first >>> 15)) & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (slots[slot + INDEX] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
    }
  }

  /** Reads a word and puts it into the slot of the noted hashes. */
  private add(text: string): Word {
    const word = this.read(text);
    const places = this.slots.length / SLOT;
    if (this.words.length * 2 >= places) this.makeRoom(places);
    const slot = this.slot();
    this.words.push(word);
    this.slots[slot] = this.first;
    this.slots[slot + 1] = this.second;
    this.slots[slot + INDEX] = this.words.length;
    return word;
  }

  /** Doubles the places, or forgets all words where there are as many as there may be. */
  private makeRoom(places: number): void {
    const { slots, first, second } = this;
    if (places >= MOST_PLACES) {
      this.words = [];
      this.slots.fill(0);
      return;
    }
    this.slots = new Int32Array(slots.length * 2);
    for (let from = 0; from < slots.length; from += SLOT) {
      if (slots[from + INDEX] === 0) continue;
      this.first = slots[from] as number;
      this.second = slots[from + 1] as number;
      this.slots.set(slots.subarray(from, from + SLOT), this.slot());
    }
    this.first = first;
    this.second = second;
  }
}
