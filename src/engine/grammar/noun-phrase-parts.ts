import { NounClass, Trait } from '../lexicon';
import { QUANTIFYING_PRONOUNS, REFLEXIVES } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import { between, type Document, hasTrait, inPassage, isComma, type Range, tagAt, wordAt } from './document';
import { MAIN_VERB, NOMINAL, STARTS_NOUN_PHRASE, Tag } from './tags';

/** The longest noun phrase that is read, in tokens. */
export const LONGEST_PHRASE = 60;

/** A noun, name or pronoun outside quotation marks. */
export const isNominal = (d: Document, i: number): boolean => NOMINAL[tagAt(d, i)] === 1 && !inPassage(d, i);

/** A noun for several, by its class or its ending. */
export const isPlural = (d: Document, i: number): boolean =>
  ((d.nouns[i] as number) & NounClass.plural) !== 0 || (tagAt(d, i) === Tag.noun && hasTrait(d, i, Trait.endsInS));

const REFLEXIVE = wordSet(REFLEXIVES);

export const QUANTIFYING = wordSet(QUANTIFYING_PRONOUNS);

/** "herself", "themselves". */
export const isReflexive = (d: Document, i: number): boolean => REFLEXIVE.has(wordAt(d, i));

/** The noun that a phrase is about: its last one before a preposition or comma. */
export function headOf(d: Document, { start, end }: Range): number {
  let head = start;
  for (let i = start; i < end && tagAt(d, i) !== Tag.preposition && !isComma(d, i); i++)
    if (NOMINAL[tagAt(d, i)] === 1 && (tagAt(d, i) !== Tag.time || i === start)) head = i;
  return head;
}

/** What can begin a noun phrase. */
export const startsNominal = (d: Document, i: number): boolean => STARTS_NOUN_PHRASE[tagAt(d, i)] === 1;
/** A noun for a person: it can stand before a name. */
export const isPerson = (d: Document, i: number): boolean =>
  ((d.nouns[i] as number) &
    (NounClass.officeHolder |
      NounClass.spokesperson |
      NounClass.insider |
      NounClass.occupation |
      NounClass.officialTitle |
      NounClass.neutralTitle |
      NounClass.candidacy |
      NounClass.group |
      NounClass.informant)) !==
  0;

/** Nouns that stand before names without being roles: "campaign manager Jo Doe" is one phrase through "manager". */
export function isModifierOfName(d: Document, p: number): boolean {
  return (
    ((d.nouns[p] as number) &
      (NounClass.institution | NounClass.mediaNoun | NounClass.notInOffice | NounClass.demonym)) !==
    0
  );
}

/** Names that end with one of these are no people's: "Democrats in Iowa", "the Museum in Ostwick". */
const NOT_PEOPLE =
  NounClass.group |
  NounClass.demonym |
  NounClass.plural |
  NounClass.institution |
  NounClass.bodyEnding |
  NounClass.outlet |
  NounClass.outletPart;

/** "Jo Doe | in her speech", "the Port Authority | on Friday": when and where somebody speaks is no part of their name. */
export function nameAlone(d: Document, whole: Range): Range {
  const phrase = withoutDay(d, whole);
  let i = phrase.start;
  while (i < phrase.end && tagAt(d, i) !== Tag.preposition) i++;
  let name = i;
  while (name > phrase.start && tagAt(d, name - 1) === Tag.name) name--;
  if (name === i || i === phrase.end) return phrase;
  const surely = tagAt(d, phrase.start) !== Tag.determiner || (name + 1 < i && isPerson(d, name - 1));
  const named = (surely && ((d.nouns[i - 1] as number) & NOT_PEOPLE) === 0) || tagAt(d, i + 1) === Tag.time;
  return named && /^(?:in|on|at|during|after|before)$/.test(wordAt(d, i)) ? between(phrase.start, i) : phrase;
}

/** "the ministry | on Monday", "a spokesman for the ministry | in May". */
function withoutDay(d: Document, phrase: Range): Range {
  let k = phrase.end - 1;
  while (k > phrase.start && tagAt(d, k) === Tag.time) k--;
  const dated = k < phrase.end - 1 && k > phrase.start && isNominal(d, k - 1) && /^(?:in|on)$/.test(wordAt(d, k));
  // "those who wrote to her on Thursday".
  for (let i = phrase.start; i < k; i++) if (MAIN_VERB[tagAt(d, i)] === 1) return phrase;
  return dated ? between(phrase.start, k) : phrase;
}

/** "a letter signed by …": a past form that a preposition and its noun follow, after a noun. */
export function isReducedPast(d: Document, i: number): boolean {
  return (
    isNominal(d, i - 1) &&
    tagAt(d, i - 1) !== Tag.pronoun &&
    /(?:ed|en|wn|ade|ritten|eld|ent|ght)$/.test(wordAt(d, i)) &&
    (/^(?:against|by|for|to|in|at|with|from|on|of)$/.test(wordAt(d, i + 1)) ||
      // "a post published | Monday".
      (tagAt(d, i + 1) === Tag.time && ((d.nouns[i - 1] as number) & NounClass.document) !== 0))
  );
}

/** "'s" and the apostrophe of a plural belong to the phrase before them; "his" opens one. */
export const isClitic = (d: Document, i: number): boolean => /^(?:'s|'|\u2019)$/.test(wordAt(d, i));

/** The last mark inside a quotation shows that words were spoken: a title has none. */
export const endsSpeech = (d: Document, close: number): boolean =>
  hasTrait(
    d,
    tagAt(d, close - 1) === Tag.quote ? close - 2 : close - 1,
    Trait.comma | Trait.stop | Trait.ellipsis | Trait.dash,
  );

/** "a woman in Ostwick, | Northmark,", but not "a widow from Ostwick, | Ann,": the region of the town before the comma. */
export function isRegion(d: Document, { start, end }: Range): boolean {
  const comma = start - 1;
  let town = comma - 1;
  while (tagAt(d, town) === Tag.name) town--;
  if (!isComma(d, comma) || town === comma - 1 || !/^(?:in|from)$/.test(wordAt(d, town))) return false;
  for (let i = start; i < end; i++) if (tagAt(d, i) !== Tag.name) return false;
  return start < end && tagAt(d, town - 1) === Tag.noun && ((d.nouns[start] as number) & GIVEN_NAME) === 0;
}

const GIVEN_NAME = NounClass.maleName | NounClass.femaleName;

/** The opening bracket of the one that closes at `close`, or -1. */
export function bracketStart(d: Document, close: number, lo: number): number {
  for (let k = close - 1; k >= Math.max(lo, close - LONGEST_BRACKET); k--) {
    if (wordAt(d, k) === '(' || wordAt(d, k) === '[') return k;
  }
  return -1;
}

/** Tokens. */
const LONGEST_BRACKET = 30;
