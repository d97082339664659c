import * as bodies from './en/bodies';
import * as closed from './en/closed-classes';
import { CUE_ADJECTIVES } from './en/cue-nouns';
import { DOCUMENTS } from './en/documents';
import { GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE } from './en/given-names';
import { MEDIA_NOUNS, OUTLET_NAME_PARTS, OUTLETS } from './en/media';
import * as people from './en/people';
import { plural } from './plural';
import { NounClass, WordClass } from './word';
import { wordList } from './word-list';

/** What the lists say of a word. */
export interface Entry {
  /** Bits of `WordClass`. */
  classes: number;
  /** Bits of `NounClass`. */
  nouns: number;
}

/** Word classes and noun classes of every word that the lists name. */
export function buildEntries(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  const at = (word: string): Entry => {
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
    [closed.DO, WordClass.doVerb],
    [closed.NEGATIONS, WordClass.negation],
    [closed.ADVERBS, WordClass.adverb],
    [closed.NUMBERS, WordClass.number],
    [closed.ORDINALS, WordClass.adjective],
    [closed.TIMES, WordClass.time],
    [closed.ADJECTIVES, WordClass.adjective],
    [[...CUE_ADJECTIVES.keys()].join(' '), WordClass.adjective],
  ];
  for (const [list, bit] of classes) for (const word of wordList(list)) at(word).classes |= bit;

  const singular: readonly (readonly [string, number])[] = [
    [people.OFFICE_HOLDERS, NounClass.officeHolder],
    [people.SPOKESPEOPLE, NounClass.spokesperson],
    [people.INSIDERS, NounClass.insider],
    [people.OCCUPATIONS, NounClass.occupation],
  ];
  for (const [list, bit] of singular) {
    for (const word of wordList(list)) {
      at(word).nouns |= bit;
      at(plural(word)).nouns |= bit | NounClass.plural;
    }
  }
  for (const word of wordList(bodies.DEMONYMS))
    if (/[in]$/.test(word)) at(plural(word)).nouns |= NounClass.demonym | NounClass.plural;
  for (const word of wordList(bodies.INSTITUTIONS))
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
  for (const [list, bit] of fixed) for (const word of wordList(list)) at(word).nouns |= bit;
  return lexicon;
}
