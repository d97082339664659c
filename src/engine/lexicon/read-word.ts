import type { Steps } from '../steps';
import { CUE_LEMMAS, CUE_WORDS, DESCRIPTION_OPENERS } from './cue-words';
import { COUNT_QUALIFIERS } from './en/anonymity';
import { REFERRING } from './en/closed-classes';
import { prepareVerbs, VerbForm, type VerbReading, verbOf } from './en/verb-forms';
import * as forms from './en/word-forms';
import { buildEntries, type Entry } from './entries';
import { NounClass, Trait, type Word, WordClass } from './word';
import { wordList, wordSet } from './word-list';

const TRAITS: readonly (readonly [string, number])[] = [
  [forms.ALWAYS_VERBS, Trait.alwaysVerb],
  [forms.AFTER_VERB, Trait.afterVerb],
  [forms.SAYING, Trait.saying],
  [forms.CLITIC_HOSTS, Trait.cliticHost],
  [forms.DETERMINERS_AND_PRONOUNS, Trait.standsAlone],
  [forms.PLURAL_DETERMINERS, Trait.pluralDeterminer],
  [forms.CALENDAR, Trait.calendar],
  [DESCRIPTION_OPENERS, Trait.describes],
  [REFERRING, Trait.refers],
  [COUNT_QUALIFIERS.map((phrase) => phrase.replace(/ .*/, '')).join(' '), Trait.qualifier],
];

const NOT_ADVERBS = wordSet(forms.NOT_ADVERBS);
const NOT_ADJECTIVES = wordSet(forms.NOT_ADJECTIVES);

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

interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly traits: ReadonlyMap<string, number>;
}

let built: Lexicon | undefined;

/** Reads the lists, which takes longer than most articles, so that the first article need not wait for them. */
export function* prepareLexicon(): Steps<void> {
  if (built) return;
  prepareVerbs();
  yield;
  built = buildLexicon();
  yield;
}

function buildLexicon(): Lexicon {
  const traits = new Map<string, number>();
  for (const [list, bit] of TRAITS) for (const word of wordList(list)) traits.set(word, (traits.get(word) ?? 0) | bit);
  return { entries: buildEntries(), traits };
}

/**
 * All that is known of a word by itself, from the lists and from its letters.
 *
 * @param text in lower case with straight apostrophes
 */
export function readWord(text: string): Word {
  built ??= buildLexicon();
  const entry = built.entries.get(text);
  const verb = verbOf(text);
  const traits = (built.traits.get(text) ?? 0) | traitsOfForm(text);
  if (!entry && !verb) return readUnknown(text, traits, built.entries);
  const { classes, nouns } = entry ?? { classes: 0, nouns: 0 };
  return {
    text,
    known: true,
    classes,
    nouns,
    traits:
      traits | (nouns ? 0 : adjectivalTraits(text)) | (classes & WordClass.have ? Trait.cue : cueTrait(text, verb)),
    verb,
    likeVerb: undefined,
  };
}

/** A word that is in no list: its letters tell what it may be. */
function readUnknown(text: string, traits: number, entries: ReadonlyMap<string, Entry>): Word {
  const compared = isCompared(text, entries) ? Trait.compared : 0;
  const likeVerb = verbByEnding(text);
  return {
    text,
    known: false,
    classes: 0,
    nouns: nounsOfCompound(text, entries),
    traits: traits | adjectivalTraits(text) | compared | cueTrait(text, likeVerb),
    verb: undefined,
    likeVerb,
  };
}

/** "broader", "biggest": a form of an adjective that the lexicon knows. */
function isCompared(text: string, entries: ReadonlyMap<string, Entry>): boolean {
  const ending = /(?:er|est)$/.exec(text)?.[0];
  if (!ending) return false;
  const stem = text.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some(
    (form) => ((entries.get(form)?.classes ?? 0) & WordClass.adjective) !== 0,
  );
}

/** Compound nouns take the class of their last part: "ex-minister", "co-founder", "vice-chair". */
function nounsOfCompound(text: string, entries: ReadonlyMap<string, Entry>): number {
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const tail = entries.get(text.slice(hyphen + 1))?.nouns ?? 0;
  return text.startsWith('ex-') || text.startsWith('former-')
    ? tail | NounClass.notInOffice
    : tail & ~(NounClass.maleName | NounClass.femaleName);
}

/** "singl|ed", "rag|ing": the "e" that an ending took. */
const lemmaOf = (stem: string): string => (CUE_LEMMAS.has(`${stem}e`) ? `${stem}e` : stem);

/** "tweeting", "rebooted": an unknown word that may be a verb. */
function verbByEnding(text: string): VerbReading | undefined {
  if (text.includes('-')) return undefined;
  if (text.endsWith('ing') && text.length > 5) return { lemma: lemmaOf(text.slice(0, -3)), forms: VerbForm.gerund };
  if (/[^e]ed$/.test(text) && text.length > 4)
    return { lemma: lemmaOf(text.slice(0, -2)), forms: VerbForm.past | VerbForm.participle };
  return undefined;
}
