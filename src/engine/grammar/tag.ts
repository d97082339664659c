/** The word class of a token after its context has decided. */

export const noun = 0;
export const name = 1;
export const pronoun = 2;
export const determiner = 3;
export const possessive = 4;
export const adjective = 5;
export const adverb = 6;
export const number = 7;
export const preposition = 8;
export const coordinator = 9;
export const subordinator = 10;
/** "that" before a clause. */
export const that = 11;
/** "who", "which", "that" after the noun they refer to. */
export const relative = 12;
export const to = 13;
export const modal = 14;
export const be = 15;
export const have = 16;
export const doVerb = 17;
export const negation = 18;
/** A main verb with tense. */
export const finite = 19;
/** A main verb after "to", a modal or "do". */
export const base = 20;
export const participle = 21;
export const gerund = 22;
export const time = 23;
export const punctuation = 24;
export const quote = 25;
export const lineBreak = 26;
export const objectPronoun = 27;
