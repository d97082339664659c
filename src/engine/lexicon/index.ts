import * as bodies from './en/bodies';
import * as closed from './en/closed-classes';
import { DOCUMENTS } from './en/documents';
import { GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE } from './en/given-names';
import { MEDIA_NOUNS, OUTLET_NAME_PARTS, OUTLETS } from './en/media';
import * as people from './en/people';
import { buildVerbForms, type VerbReading } from './en/verb-forms';
import { plural } from './plural';

/** Word classes as bits: a word can have several readings until its context decides. */
export const WordClass = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subjectPronoun: 1 << 2,
  objectPronoun: 1 << 3,
  preposition: 1 << 4,
  coordinator: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  modal: 1 << 8,
  be: 1 << 9,
  have: 1 << 10,
  do: 1 << 11,
  negation: 1 << 12,
  adverb: 1 << 13,
  number: 1 << 14,
  time: 1 << 15,
  adjective: 1 << 16,
} as const;

/** What a noun or name part says about who is meant, as bits. */
export const NounClass = {
  officeHolder: 1 << 0,
  spokesperson: 1 << 1,
  insider: 1 << 2,
  occupation: 1 << 3,
  officialTitle: 1 << 4,
  neutralTitle: 1 << 5,
  notInOffice: 1 << 6,
  candidacy: 1 << 7,
  group: 1 << 8,
  informant: 1 << 9,
  institution: 1 << 10,
  place: 1 << 11,
  demonym: 1 << 12,
  bodyEnding: 1 << 13,
  document: 1 << 14,
  outlet: 1 << 15,
  outletPart: 1 << 16,
  mediaNoun: 1 << 17,
  maleName: 1 << 18,
  femaleName: 1 << 19,
  plural: 1 << 20,
} as const;

export interface Word {
  /** Bits of `WordClass`. */
  classes: number;
  /** Bits of `NounClass`. */
  nouns: number;
  verb?: VerbReading;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function buildLexicon(): Map<string, Word> {
  const lexicon = new Map<string, Word>();
  const at = (word: string): Word => {
    let entry = lexicon.get(word);
    if (!entry) {
      entry = { classes: 0, nouns: 0 };
      lexicon.set(word, entry);
    }
    return entry;
  };
  const classes: readonly (readonly [string, number])[] = [
    [closed.DETERMINERS, WordClass.determiner],
    [closed.POSSESSIVES, WordClass.possessive],
    [closed.SUBJECT_PRONOUNS, WordClass.subjectPronoun],
    [closed.OBJECT_PRONOUNS, WordClass.objectPronoun],
    [closed.PREPOSITIONS, WordClass.preposition],
    [closed.COORDINATORS, WordClass.coordinator],
    [closed.SUBORDINATORS, WordClass.subordinator],
    [closed.RELATIVES, WordClass.relative],
    [closed.MODALS, WordClass.modal],
    [closed.BE, WordClass.be],
    [closed.HAVE, WordClass.have],
    [closed.DO, WordClass.do],
    [closed.NEGATIONS, WordClass.negation],
    [closed.ADVERBS, WordClass.adverb],
    [closed.NUMBERS, WordClass.number],
    [closed.ORDINALS, WordClass.adjective],
    [closed.TIMES, WordClass.time],
    [closed.ADJECTIVES, WordClass.adjective],
  ];
  for (const [list, bit] of classes) for (const word of split(list)) at(word).classes |= bit;
  for (const [word, verb] of buildVerbForms()) at(word).verb = verb;

  const singular: readonly (readonly [string, number])[] = [
    [people.OFFICE_HOLDERS.nouns, NounClass.officeHolder],
    [people.SPOKESPEOPLE.nouns, NounClass.spokesperson],
    [people.INSIDERS.nouns, NounClass.insider],
    [people.OCCUPATIONS, NounClass.occupation],
  ];
  for (const [list, bit] of singular) {
    for (const word of split(list)) {
      at(word).nouns |= bit;
      at(plural(word)).nouns |= bit | NounClass.plural;
    }
  }
  for (const word of split(bodies.INSTITUTIONS))
    if (!/s$/.test(word)) at(plural(word)).nouns |= NounClass.institution | NounClass.plural;
  const fixed: readonly (readonly [string, number])[] = [
    [people.SPOKES_NOUNS, NounClass.spokesperson],
    [people.OFFICIAL_TITLES, NounClass.officialTitle],
    [people.NEUTRAL_TITLES, NounClass.neutralTitle],
    [people.NOT_IN_OFFICE, NounClass.notInOffice],
    [people.CANDIDACY, NounClass.candidacy],
    [people.GROUPS, NounClass.group],
    [people.INFORMANTS, NounClass.informant],
    [bodies.INSTITUTIONS, NounClass.institution],
    [bodies.PLACES, NounClass.place],
    [bodies.PLACE_NAME_STARTS, NounClass.place],
    [bodies.DEMONYMS, NounClass.demonym],
    [bodies.BODY_NAME_ENDINGS, NounClass.bodyEnding],
    [DOCUMENTS, NounClass.document],
    [OUTLETS, NounClass.outlet],
    [OUTLET_NAME_PARTS, NounClass.outletPart],
    [MEDIA_NOUNS, NounClass.mediaNoun],
    [GIVEN_NAMES_MALE, NounClass.maleName],
    [GIVEN_NAMES_FEMALE, NounClass.femaleName],
  ];
  for (const [list, bit] of fixed) for (const word of split(list)) at(word).nouns |= bit;
  return lexicon;
}

let lexicon: Map<string, Word> | undefined;

/**
 * The lexicon's entry for a word in lower case with straight apostrophes, or undefined.
 * The lexicon is built at the first look-up, so that pages which are not read do not pay for it.
 */
export function lookUp(lower: string): Word | undefined {
  lexicon ??= buildLexicon();
  return lexicon.get(lower);
}
