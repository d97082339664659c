import type { VerbReading } from './en/verb-forms';

export * as NounClass from './noun-classes';
export * as Trait from './traits';
export * as WordClass from './word-classes';

/** A word or sign with all that is known of it apart from its context. Tokens with the same letters share one. */
export interface Word {
  /** In lower case, with straight apostrophes; very long words are cut. */
  readonly text: string;
  /** True for the words of the lexicon. */
  readonly known: boolean;
  /** Bits of `WordClass`. */
  readonly classes: number;
  /** Bits of `NounClass`. */
  readonly nouns: number;
  /** Bits of `Trait`. */
  readonly traits: number;
  readonly verb: VerbReading | undefined;
  /** The verb that an unknown word may be by its ending: "-ing", "-ed". */
  readonly likeVerb: VerbReading | undefined;
}
