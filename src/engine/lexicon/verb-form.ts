/** The inflected forms of a verb that a word can be, as bits. */

export const base = 1;
export const third = 2;
export const past = 4;
export const participle = 8;
export const gerund = 16;
