import type { Word } from './word';

/** UTF-16 units: a text, or the letters of the vocabulary. */
export type Units = Uint16Array;

/** No word of a lexicon is longer, in UTF-16 units: what follows is cut off. */
const LONGEST = 40;
/** So many words that the lexicon does not know are kept; then they are forgotten and read anew. */
const MOST_UNKNOWN = 8192;
const FIRST_SIZE = 1 << 17;

/**
 * Finds words by their letters in a text, without making a string for each occurrence: a hash table with open
 * addressing. Words that were read before are found again; how many of them are kept is bounded.
 */
export class Vocabulary {
  /** Pairs: the hash of a word, and its number from 1 on; 0 where nothing is. */
  private readonly slots: Int32Array;
  private readonly lexiconSlots: Int32Array;
  private readonly lexiconSize: number;
  private readonly words: Word[] = [];
  /** The letters of all words, one after the other, and where each word's begin. */
  private letters: Units = new Uint16Array(FIRST_SIZE);
  private readonly begins: number[] = [0];

  /** @param readUnknown reads a word that is not in `words` */
  constructor(
    words: readonly Word[],
    private readonly readUnknown: (text: string) => Word,
  ) {
    let size = 1024;
    while (size < 4 * (words.length + MOST_UNKNOWN)) size *= 2;
    this.slots = new Int32Array(size);
    for (const word of words) this.insert(word);
    this.lexiconSize = words.length;
    this.lexiconSlots = this.slots.slice();
  }

  /** The word, number or mark that stands in a text from `start` to `end`. Long ones are cut. */
  find(text: Units, start: number, end: number): Word {
    const stop = Math.min(end, start + LONGEST);
    const hash = hashOf(text, start, stop);
    const mask = this.slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = this.slots[slot + 1] as number;
      if (number === 0) return this.add(String.fromCharCode(...text.subarray(start, stop)));
      if (this.slots[slot] === hash && this.isSame(number - 1, text, start, stop))
        return this.words[number - 1] as Word;
    }
  }

  private isSame(index: number, text: Units, start: number, end: number): boolean {
    const begin = this.begins[index] as number;
    if ((this.begins[index + 1] as number) - begin !== end - start) return false;
    for (let i = start, k = begin; i < end; i++, k++) if (text[i] !== this.letters[k]) return false;
    return true;
  }

  private add(text: string): Word {
    if (this.words.length - this.lexiconSize >= MOST_UNKNOWN) this.forget();
    const word = this.readUnknown(interned(text));
    this.insert(word);
    return word;
  }

  private insert(word: Word): void {
    const begin = this.begins[this.words.length] as number;
    const end = begin + word.text.length;
    if (end > this.letters.length) {
      const letters = new Uint16Array(this.letters.length * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    for (let i = 0; i < word.text.length; i++) this.letters[begin + i] = word.text.charCodeAt(i);
    const hash = hashOf(this.letters, begin, end);
    const mask = this.slots.length - 2;
    let slot = (hash << 1) & mask;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.words.push(word);
    this.begins.push(end);
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.words.length;
  }

  private forget(): void {
    this.words.length = this.lexiconSize;
    this.begins.length = this.lexiconSize + 1;
    this.slots.set(this.lexiconSlots);
  }
}

function hashOf(text: Units, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (text[i] as number)) | 0;
  return hash ^ (hash >>> 15);
}

/** The same letters as the key of an object: JavaScript engines compare such strings by their address. */
export const interned = (text: string): string => Object.keys({ [text]: true })[0] as string;
