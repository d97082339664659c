import { readWord } from './read-word';

export { prepareLexicon } from './read-word';

import { Vocabulary } from './vocabulary';

export type { Units, Vocabulary } from './vocabulary';
export { NounClass, Trait, type Word, WordClass } from './word';

let words: Vocabulary | undefined;

/** All words that were met so far, with what is known of them. */
export function vocabulary(): Vocabulary {
  words ??= new Vocabulary(readWord);
  return words;
}
