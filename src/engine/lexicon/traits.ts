/** What the grammar asks of a word or mark by itself, as bits. */

/** A present form that is hardly ever a noun: "says". */
export const alwaysVerb = 1 << 0;
/** Follows a verb rather than a noun: "that", "the". */
export const afterVerb = 1 << 1;
/** Before it a capitalized word is a surname: "said". */
export const saying = 1 << 2;
/** Its "'s" is "is" or "has": "he". */
export const cliticHost = 1 << 3;
/** A determiner that stands alone as well: "some". */
export const standsAlone = 1 << 4;
/** A determiner of several: "some". */
export const pluralDeterminer = 1 << 5;
/** A day or a month, a time although it has a capital letter. */
export const calendar = 1 << 6;
/** By its ending an adverb: "quickly". */
export const adverbial = 1 << 7;
/** By its ending an adjective: "peaceful", "state-run". */
export const adjectival = 1 << 8;
/** A form of an adjective of the lexicon: "bigger". For words that the lexicon does not know. */
export const compared = 1 << 9;
/** Ends in one "s". */
export const endsInS = 1 << 10;
export const year = 1 << 11;
export const dash = 1 << 12;
/** The grammar looks for a cue here; at all other words there can be none. */
export const cue = 1 << 13;
/** After a noun it can begin what is told of an unnamed source: "who", "familiar", a comma. */
export const describes = 1 << 14;
/** By its ending a noun for somebody: "welder", "neighbours". */
export const personEnding = 1 << 15;
/** Somebody's party and state: "d-ohio". */
export const party = 1 << 16;
export const comma = 1 << 17;
/** A full stop, question mark or exclamation mark. */
export const stop = 1 << 18;
/** Opens what qualifies a count: "at least", "nearly". */
export const qualifier = 1 << 19;
/** Refers to somebody before: "he", "she", or "the" with an office. */
export const refers = 1 << 20;
export const colon = 1 << 21;
export const semicolon = 1 << 22;
export const ellipsis = 1 << 23;
/** A quotation mark that can close. */
export const closingQuote = 1 << 24;
