/** The word class of a token after its context has decided. */
export const Tag = {
  noun: 0,
  name: 1,
  pronoun: 2,
  determiner: 3,
  possessive: 4,
  adjective: 5,
  adverb: 6,
  number: 7,
  preposition: 8,
  coordinator: 9,
  subordinator: 10,
  /** "that" before a clause. */
  that: 11,
  /** "who", "which", "that" after the noun they refer to. */
  relative: 12,
  to: 13,
  modal: 14,
  be: 15,
  have: 16,
  do: 17,
  negation: 18,
  /** A main verb with tense. */
  finite: 19,
  /** A main verb after "to", a modal or "do". */
  base: 20,
  participle: 21,
  gerund: 22,
  time: 23,
  punctuation: 24,
  quote: 25,
  break: 26,
  objectPronoun: 27,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

const set = (...tags: Tag[]): Uint8Array => {
  const table = new Uint8Array(32);
  for (const tag of tags) table[tag] = 1;
  return table;
};

/** What can be the last word of a noun phrase. */
export const NOMINAL = set(Tag.noun, Tag.name, Tag.pronoun, Tag.number, Tag.time, Tag.objectPronoun);
/** What can stand inside a noun phrase before its head. */
export const IN_NOUN_PHRASE = set(
  Tag.noun,
  Tag.name,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.number,
  Tag.time,
);
/** What can begin a noun phrase. */
export const STARTS_NOUN_PHRASE = set(
  Tag.noun,
  Tag.name,
  Tag.pronoun,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.number,
);
/** Auxiliaries and adverbs that belong to the verb group before its main verb. */
export const IN_VERB_GROUP = set(Tag.modal, Tag.be, Tag.have, Tag.do, Tag.negation, Tag.adverb);
export const AUXILIARY = set(Tag.modal, Tag.be, Tag.have, Tag.do);
/** What makes a clause finite. */
export const FINITE = set(Tag.finite, Tag.modal, Tag.be, Tag.have, Tag.do);
export const MAIN_VERB = set(Tag.finite, Tag.base, Tag.participle, Tag.gerund);
