export * as Tag from './tag';

import * as Tag from './tag';

const set = (...tags: number[]): Uint8Array => {
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
export const IN_VERB_GROUP = set(Tag.modal, Tag.be, Tag.have, Tag.doVerb, Tag.negation, Tag.adverb);
export const AUXILIARY = set(Tag.modal, Tag.be, Tag.have, Tag.doVerb);
/** What makes a clause finite. */
export const FINITE = set(Tag.finite, Tag.modal, Tag.be, Tag.have, Tag.doVerb);
export const MAIN_VERB = set(Tag.finite, Tag.base, Tag.participle, Tag.gerund);
