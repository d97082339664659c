import { CUE_LEMMAS, CUE_WORDS, DESCRIPTION_OPENERS } from './cue-words';
import { COUNT_QUALIFIERS } from './en/anonymity';
import * as bodies from './en/bodies';
import * as closed from './en/closed-classes';
import { DOCUMENTS } from './en/documents';
import { GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE } from './en/given-names';
import { MEDIA_NOUNS, OUTLET_NAME_PARTS, OUTLETS } from './en/media';
import * as people from './en/people';
import { buildVerbForms, VerbForm, type VerbReading } from './en/verb-forms';
import * as forms from './en/word-forms';
import { plural } from './plural';
import { interned, type Units, Vocabulary } from './vocabulary';
import { NounClass, Trait, type Word, WordClass } from './word';

export { NounClass, Trait, type Units, type Vocabulary, type Word, WordClass };

interface Entry {
  classes: number;
  nouns: number;
  verb?: VerbReading;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function buildLexicon(): Map<string, Entry> {
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

const TRAITS: readonly (readonly [string, number])[] = [
  [forms.ALWAYS_VERBS, Trait.alwaysVerb],
  [forms.AFTER_VERB, Trait.afterVerb],
  [forms.SAYING, Trait.saying],
  [forms.CLITIC_HOSTS, Trait.cliticHost],
  [forms.DETERMINERS_AND_PRONOUNS, Trait.standsAlone],
  [forms.CALENDAR, Trait.calendar],
  [DESCRIPTION_OPENERS, Trait.describes],
  ['he she the', Trait.refers],
  [COUNT_QUALIFIERS.map((phrase) => phrase.replace(/ .*/, '')).join(' '), Trait.qualifier],
];

const NOT_ADVERBS = new Set(split(forms.NOT_ADVERBS));
const NOT_ADJECTIVES = new Set(split(forms.NOT_ADJECTIVES));

const MARKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:[\u2013\u2014\u2015]|-+)$/, Trait.dash | Trait.cue | Trait.describes],
  [/^,$/, Trait.comma | Trait.describes],
  [/^[.?!]$/, Trait.stop],
  [/^:$/, Trait.colon],
  [/^;$/, Trait.semicolon],
  [/^(?:\u2026|\.\.+)$/, Trait.ellipsis],
  [/^(?:["'\u201d\u2019]|'')$/, Trait.closingQuote],
];

/** What is to be asked of a number or mark. */
const traitsOfSign = (text: string): number =>
  MARKS.reduce((traits, [pattern, bits]) => (pattern.test(text) ? traits | bits : traits), 0) |
  (forms.YEAR.test(text) ? Trait.year : 0);

/** What the letters of any word say. */
function traitsOfForm(text: string): number {
  if (!/^[a-z]/.test(text)) return traitsOfSign(text);
  let traits = 0;
  if (text.endsWith('s') && !text.endsWith('ss')) traits |= Trait.endsInS;
  if (text.endsWith('ly') && !NOT_ADVERBS.has(text)) traits |= Trait.adverbial;
  if (forms.PERSON_ENDING.test(text)) traits |= Trait.personEnding;
  if (/^[dril]-[a-z]/.test(text)) traits |= Trait.party;
  if (text.endsWith("n't")) traits |= Trait.describes;
  if (forms.ABBREVIATED_TIME.test(text)) traits |= Trait.calendar;
  return traits;
}

const cueTrait = (text: string, verb: VerbReading | undefined): number =>
  CUE_WORDS.has(text) || (verb && CUE_LEMMAS.has(verb.lemma)) ? Trait.cue : 0;

const adjectivalTraits = (text: string): number =>
  forms.COMPOUND_ADJECTIVE.test(text) || (forms.ADJECTIVE_ENDING.test(text) && !NOT_ADJECTIVES.has(text))
    ? Trait.adjectival
    : 0;

function buildVocabulary(): Vocabulary {
  const entries = buildLexicon();
  const traits = new Map<string, number>();
  for (const [list, bit] of TRAITS) for (const word of split(list)) traits.set(word, (traits.get(word) ?? 0) | bit);
  const words = [...entries].map(
    ([text, { classes, nouns, verb }]): Word => ({
      text: interned(text),
      known: true,
      classes,
      nouns,
      traits:
        (traits.get(text) ?? 0) |
        traitsOfForm(text) |
        (nouns ? 0 : adjectivalTraits(text)) |
        (classes & WordClass.have ? Trait.cue : cueTrait(text, verb)),
      verb: verb && { lemma: interned(verb.lemma), forms: verb.forms },
      likeVerb: undefined,
    }),
  );
  return new Vocabulary(words, (text) => readUnknown(text, traits.get(text) ?? 0, entries));
}

/** All that an unknown word's letters say of it. */
function readUnknown(text: string, traits: number, lexicon: ReadonlyMap<string, Entry>): Word {
  const compared = isCompared(text, lexicon) ? Trait.compared : 0;
  const likeVerb = verbByEnding(text);
  return {
    text,
    known: false,
    classes: 0,
    nouns: nounsOfCompound(text, lexicon),
    traits: traits | traitsOfForm(text) | adjectivalTraits(text) | compared | cueTrait(text, likeVerb),
    verb: undefined,
    likeVerb,
  };
}

/** "broader", "biggest": a form of an adjective that the lexicon knows. */
function isCompared(text: string, lexicon: ReadonlyMap<string, Entry>): boolean {
  const ending = /(?:er|est)$/.exec(text)?.[0];
  if (!ending) return false;
  const stem = text.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some(
    (form) => ((lexicon.get(form)?.classes ?? 0) & WordClass.adjective) !== 0,
  );
}

/** Compound nouns take the class of their last part: "ex-minister", "co-founder", "vice-chair". */
function nounsOfCompound(text: string, lexicon: ReadonlyMap<string, Entry>): number {
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const tail = lexicon.get(text.slice(hyphen + 1))?.nouns ?? 0;
  return text.startsWith('ex-') || text.startsWith('former-')
    ? tail | NounClass.notInOffice
    : tail & ~(NounClass.maleName | NounClass.femaleName);
}

/** "tweeting", "rebooted": an unknown word that may be a verb. */
function verbByEnding(text: string): VerbReading | undefined {
  if (text.includes('-')) return undefined;
  if (text.endsWith('ing') && text.length > 5) return { lemma: text.slice(0, -3), forms: VerbForm.gerund };
  if (text.endsWith('ed') && text.length > 4)
    return { lemma: text.slice(0, -2), forms: VerbForm.past | VerbForm.participle };
  return undefined;
}

let built: Vocabulary | undefined;

/** All words, built at the first look so that pages which are not read do not pay for it. */
export function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}
