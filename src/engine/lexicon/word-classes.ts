/** Word classes as bits: a word can have several readings until its context decides. */

export const determiner = 1 << 0;
export const possessive = 1 << 1;
export const subjectPronoun = 1 << 2;
export const objectPronoun = 1 << 3;
export const preposition = 1 << 4;
export const coordinator = 1 << 5;
export const subordinator = 1 << 6;
export const relative = 1 << 7;
export const modal = 1 << 8;
export const be = 1 << 9;
export const have = 1 << 10;
export const doVerb = 1 << 11;
export const negation = 1 << 12;
export const adverb = 1 << 13;
export const number = 1 << 14;
export const time = 1 << 15;
export const adjective = 1 << 16;
