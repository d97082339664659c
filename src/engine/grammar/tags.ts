export * as Tag from './tag';

import * as Tag from './tag';

/** A table that has 1 for these tags. */
export const tagSet = (...tags: number[]): Uint8Array => {
  const table = new Uint8Array(32);
  for (const tag of tags) table[tag] = 1;
  return table;
};

/** What can be the last word of a noun phrase. */
export const NOMINAL = tagSet(Tag.noun, Tag.name, Tag.pronoun, Tag.number, Tag.time, Tag.objectPronoun);
/** What can stand inside a noun phrase before its head. */
export const IN_NOUN_PHRASE = tagSet(
  Tag.noun,
  Tag.name,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.number,
  Tag.time,
);
/** What can begin a noun phrase. */
export const STARTS_NOUN_PHRASE = tagSet(
  Tag.noun,
  Tag.name,
  Tag.pronoun,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.number,
);
/** Auxiliaries and adverbs that belong to the verb group before its main verb. */
export const IN_VERB_GROUP = tagSet(Tag.modal, Tag.be, Tag.have, Tag.doVerb, Tag.negation, Tag.adverb);
export const AUXILIARY = tagSet(Tag.modal, Tag.be, Tag.have, Tag.doVerb);
/** What makes a clause finite. */
export const FINITE = tagSet(Tag.finite, Tag.modal, Tag.be, Tag.have, Tag.doVerb);
export const MAIN_VERB = tagSet(Tag.finite, Tag.base, Tag.participle, Tag.gerund);
