import { NounClass, Trait, type Word, WordClass } from '../../lexicon';
import { cueOf } from '../../lexicon/cues';
import { PREPOSITIONS_OF_ORIGIN, SUBJECT_DETERMINERS } from '../../lexicon/en/closed-classes';
import { NAMES_WITH_ARTICLE } from '../../lexicon/en/names';
import { VerbForm, type VerbReading } from '../../lexicon/en/verb-forms';
import {
  COMPOUNDS_BEFORE_VERBS,
  COMPOUNDS_OF_VERBS,
  MODIFIERS_AFTER_NUMBERS,
  MODIFIERS_OF_PLURALS,
  NOUNS_OF_TEAMS,
  NUMBERS_OF_PEOPLE,
  SAYING,
} from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import type { Sentence } from '../../text/sentences';
import { isCapitalized, TokenKind } from '../../text/tokens';
import { FINITE, IN_NOUN_PHRASE, MAIN_VERB, Tag, tagSet } from '../tags';
import { finiteFollows, followsAsVerb, followsRelative, isPastOnly, OF_RECORDS } from './after-verb';
import { KIND_OF_BODY } from './names';
import { joinsPeople, statesThat } from './several';
import { AUXILIARIES, endsInS, isPlural, OPENS_OBJECT, PEOPLE, type State, significantBefore, wordOf } from './state';
import { hasPluralHead, isBand, isJoined, isPeople, isSeveral, isShare, isSingular } from './subject-number';

const compounds = (words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(words).map(([verb, nouns]) => [verb, wordSet(nouns)]));
const COMPOUNDS = compounds(COMPOUNDS_OF_VERBS);
const COMPOUNDS_BEFORE = compounds(COMPOUNDS_BEFORE_VERBS);
const SUBJECT_DETERMINER = wordSet(SUBJECT_DETERMINERS);
const SAYING_AFTER_NAME = wordSet(SAYING);
const OF_ORIGIN = wordSet(PREPOSITIONS_OF_ORIGIN);
const OF_PLURAL = wordSet(MODIFIERS_OF_PLURALS);
const AFTER_NUMBER = wordSet(MODIFIERS_AFTER_NUMBERS);
const WITH_ARTICLE = wordSet(NAMES_WITH_ARTICLE);
const OF_TEAMS = wordSet(NOUNS_OF_TEAMS);
const OF_PEOPLE = wordSet(NUMBERS_OF_PEOPLE);

/** "have long | warned", "the minister first | said": a word that can be both is an adverb before a verb. */
export function isAdverbBeforeVerb(s: State, i: number, classes: number, sentence: Sentence): boolean {
  if (!(classes & WordClass.adverb) || !(classes & WordClass.adjective) || i === sentence.start) return false;
  const before = s.tag[i - 1] as number;
  // "; most | said": a pronoun.
  if (before === Tag.punctuation && wordOf(s, i).traits & Trait.standsAlone) return false;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.preposition)
    return false;
  const next = wordOf(s, i + 1).verb;
  return next !== undefined && (next.forms & ~VerbForm.base) !== 0;
}

export function tagVerb(s: State, i: number, word: Word, verb: VerbReading, sentence: Sentence): boolean {
  const value = readVerb(s, i, word, verb.forms, word.classes, sentence);
  if (value < 0) return false;
  s.tag[i] = value;
  if (value === Tag.finite || value === Tag.base || value === Tag.participle || value === Tag.gerund)
    s.lemma[i] = verb.lemma;
  return true;
}

/** The tag of a word that can be a verb, or -1 where it is none. */
export function readVerb(s: State, i: number, word: Word, forms: number, classes: number, sentence: Sentence): number {
  if (COMPOUNDS.get(word.text)?.has(wordOf(s, i + 1).text)) return Tag.noun;
  // "Police | reports that it was late are wrong", but not "Sky News | reports that it was late".
  const ofOutlet = s.tag[i - 1] === Tag.name && i - 1 > sentence.start && (word.nouns & NounClass.document) !== 0;
  if (!ofOutlet && COMPOUNDS_BEFORE.get(word.text)?.has(wordOf(s, i - 1).text)) return Tag.noun;
  const k = significantBefore(s, i, sentence);
  const before = k >= sentence.start ? (s.tag[k] as number) : Tag.punctuation;
  if (before === Tag.to || before === Tag.modal || before === Tag.doVerb)
    return forms & VerbForm.base ? Tag.base : forms & VerbForm.participle ? Tag.participle : Tag.noun;
  if (before === Tag.be)
    return forms & VerbForm.gerund ? Tag.gerund : forms & VerbForm.participle ? Tag.participle : -1;
  if (before === Tag.have) return forms & VerbForm.participle ? Tag.participle : -1;
  if (forms & VerbForm.gerund && classes & WordClass.adjective && !(wordOf(s, i + 1).classes & WordClass.preposition))
    return -1;
  // "polling firm | Norstat", "the Zelandian | gaming giant".
  const known = before === Tag.name && s.tag[k - 1] === Tag.determiner;
  const kind = KIND_OF_BODY.has(wordOf(s, i + 1).text) && (known || isCapitalized(s.tokens, i + 2));
  if (forms & VerbForm.gerund && kind && !(word.traits & Trait.cue)) return Tag.adjective;
  if (forms & VerbForm.gerund && describesPeople(s, i, before, k < sentence.start)) return Tag.adjective;
  if (forms & VerbForm.gerund)
    return isText(s, i, before) ||
      isField(s, i, k) ||
      before === Tag.determiner ||
      before === Tag.possessive ||
      before === Tag.adjective ||
      ((before === Tag.noun || before === Tag.name) && s.nouns[i] !== 0)
      ? Tag.noun
      : Tag.gerund;
  if (forms & (VerbForm.past | VerbForm.participle)) return readPast(s, i, before, forms, k, k < sentence.start);
  return readPresent(s, i, k, word, forms, classes, before, sentence);
}

/** "according to | polling by the union": what a text is called. */
const isText = (s: State, i: number, before: number): boolean =>
  before === Tag.preposition &&
  ((s.nouns[i] as number) & NounClass.document) !== 0 &&
  /^(?:by|from)$/.test(wordOf(s, i + 1).text);

/** "the head of | licensing, Jo Doe", "the director of nursing | and training at the home": what a role is about. */
function isField(s: State, i: number, last: number): boolean {
  const next = wordOf(s, i + 1);
  let k = last;
  // "the director of marine | engineering and planning".
  if (s.tag[k] === Tag.noun && !isPlural(s, k) && !((s.nouns[k] as number) & PEOPLE)) k--;
  while (s.tag[k] === Tag.coordinator || (k < last && (s.tag[k] === Tag.noun || s.tag[k] === Tag.adjective))) k--;
  return (
    wordOf(s, k).text === 'of' &&
    s.tag[k - 1] === Tag.noun &&
    (s.tokens.kind[i + 1] === TokenKind.punctuation ||
      (next.traits & Trait.saying) !== 0 ||
      ((next.classes & (WordClass.preposition | WordClass.coordinator)) !== 0 &&
        ((s.nouns[k - 1] as number) & PEOPLE) !== 0))
  );
}

/** "two | dissenting lawmakers", "| Planning officers said": before people in the plural who act. */
function describesPeople(s: State, i: number, before: number, opens: boolean): boolean {
  const { nouns, classes } = wordOf(s, i + 1);
  if (!(nouns & NounClass.plural) || classes !== 0 || !(nouns & PEOPLE)) return false;
  const next = wordOf(s, i + 2);
  return (
    before === Tag.number || (opens && ((next.traits & Trait.saying) !== 0 || (next.classes & WordClass.have) !== 0))
  );
}

/** @param opens true if the word is the first of its sentence */
function readPast(s: State, i: number, before: number, forms: number, k: number, opens: boolean): number {
  if (
    before === Tag.determiner ||
    before === Tag.possessive ||
    before === Tag.adjective ||
    before === Tag.preposition ||
    // "discussing unannounced products".
    ((before === Tag.gerund || before === Tag.number) && wordOf(s, i).text.startsWith('un')) ||
    (before === Tag.number && AFTER_NUMBER.has(wordOf(s, i).text) && endsInS(s, i + 1)) ||
    (wordOf(s, k).text === 'one' && precedesPerson(s, i))
  ) {
    const text = wordOf(s, k).text;
    const bareDeterminer = before === Tag.determiner && SUBJECT_DETERMINER.has(text);
    if (bareDeterminer && forms & VerbForm.past) return Tag.finite;
    // "Sandry's | said".
    if (text === "'s" && s.tag[k - 1] === Tag.name && SAYING_AFTER_NAME.has(wordOf(s, i).text)) return Tag.finite;
    if (forms & VerbForm.base) return Tag.noun;
    // "the army chief | warned that".
    const told = s.nouns[k] !== 0 && (wordOf(s, i).traits & Trait.cue) !== 0 && !nounFollows(s, i);
    const saying = before === Tag.adjective && (told || (wordOf(s, i).traits & Trait.saying) !== 0);
    return forms & VerbForm.participle && !saying ? Tag.adjective : Tag.finite;
  }
  if (opens && forms & VerbForm.participle && describesNext(s, i)) return Tag.adjective;
  // "described | unpublished letters".
  if (MAIN_VERB[before] === 1 && wordOf(s, i).text.startsWith('un') && nounFollows(s, i)) return Tag.adjective;
  // "warned | bigoted fans".
  const modifies = precedesPlural(s, i) || (OF_PLURAL.has(wordOf(s, i).text) && endsInS(s, i + 1));
  if (MAIN_VERB[before] === 1 && forms & VerbForm.participle && modifies) return Tag.adjective;
  if (!(forms & VerbForm.past)) return Tag.participle;
  // "the vote | expected to come in May": who expects something themselves is mostly a pronoun in news.
  if (/^(?:expect|intend)ed$/.test(wordOf(s, i).text) && wordOf(s, i + 1).text === 'to' && before !== Tag.pronoun)
    return Tag.participle;
  if (
    before === Tag.finite &&
    wordOf(s, k).traits & Trait.saying &&
    forms & VerbForm.participle &&
    (isCapitalized(s.tokens, i + 1) || (k === i - 1 && isPlainPlural(s, i + 1)))
  )
    return Tag.adjective;
  if (forms & VerbForm.base && (before === Tag.punctuation || before === Tag.noun))
    return followsAsVerb(s, i) ? Tag.finite : Tag.noun;
  return Tag.finite;
}

/** "the last major known | outbreak". */
const nounFollows = (s: State, i: number): boolean =>
  s.tokens.kind[i + 1] === TokenKind.word && !(wordOf(s, i + 1).traits & Trait.afterVerb);

/** "one | injured passenger", but not "one | told reporters". */
const precedesPerson = (s: State, i: number): boolean =>
  (wordOf(s, i + 1).nouns & PEOPLE) !== 0 &&
  (wordOf(s, i + 1).nouns & NounClass.plural) === 0 &&
  wordOf(s, i + 1).classes === 0 &&
  (wordOf(s, i).traits & (Trait.saying | Trait.cue)) === 0;

/** A plain noun in the plural. */
const isPlainPlural = (s: State, i: number): boolean =>
  endsInS(s, i) && wordOf(s, i).classes === 0 && !isCapitalized(s.tokens, i);

/** "bigoted | fans", "bigoted | soccer fans". */
const precedesPlural = (s: State, i: number): boolean =>
  wordOf(s, i + 1).classes === 0 && ((wordOf(s, i + 1).nouns | wordOf(s, i + 2).nouns) & NounClass.plural) !== 0;

/** "Retired | teacher Jo Doe said": at the start of a sentence, a participle before a noun or a title; "Said | Doe" is none. */
function describesNext(s: State, i: number): boolean {
  if (wordOf(s, i).traits & (Trait.saying | Trait.cue)) return false;
  const { classes, nouns, verb } = wordOf(s, i + 1);
  return (isCapitalized(s.tokens, i + 1) || nouns !== 0) && classes === 0 && !verb;
}

function readPresent(
  s: State,
  i: number,
  k: number,
  word: Word,
  forms: number,
  classes: number,
  before: number,
  sentence: Sentence,
): number {
  if (classes & WordClass.adjective && before !== Tag.pronoun) return -1;
  const always = (word.traits & Trait.alwaysVerb) !== 0;
  if (before === Tag.adjective && (s.nouns[k] as number) !== 0 && always) return Tag.finite;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.preposition)
    return Tag.noun;
  // "who | police say was drunk".
  const body =
    (word.nouns & NounClass.institution) !== 0 && (wordOf(s, i + 1).traits & (Trait.saying | Trait.alwaysVerb)) !== 0;
  if (before === Tag.relative && body) return Tag.noun;
  if (before === Tag.pronoun || before === Tag.relative) return Tag.finite;
  // "had a colleague | describe it": no verb of "a colleague", which would be "describes".
  const one = before === Tag.noun && !((s.nouns[k] as number) & SEVERAL);
  if (always && one && !(forms & VerbForm.third) && isSingular(s, k)) return Tag.base;
  if (
    always &&
    (before === Tag.noun || before === Tag.name || before === Tag.number || before === Tag.time || before === Tag.quote)
  )
    return Tag.finite;
  if (statesThat(s, i, k)) return Tag.finite;
  const object = wordOf(s, i + 1).classes & OPENS_OBJECT || isCapitalized(s.tokens, i + 1);
  if (object && !(forms & VerbForm.third) && isShare(s, k)) return Tag.finite;
  if (before === Tag.number)
    return standsForPeople(s, k, sentence) && object && (isFelt(s, i) || clauseAhead(s, i + 1)) ? Tag.finite : Tag.noun;
  if (before === Tag.name && !(forms & VerbForm.third) && !isJoined(s, k, sentence)) {
    const band = isBand(s, k) && (wordOf(s, i + 1).classes & OPENS_OBJECT) !== 0;
    const plural = hasPluralHead(s, k, sentence) || isPeople(s, k) || band;
    // "many Republicans | fear Mrs Doe would lose".
    const named = isPeople(s, k) && (word.traits & Trait.cue) !== 0 && isCapitalized(s.tokens, i + 1);
    const fits = named || ((wordOf(s, i + 1).traits & Trait.afterVerb) !== 0 && plural);
    // "a step Democrats | hope will help them".
    const told = (word.traits & Trait.cue) !== 0 && plural && s.tag[k - 1] === Tag.noun;
    return fits || (told && wordOf(s, i + 1).classes & WordClass.modal) ? Tag.finite : Tag.noun;
  }
  if (isBareCompound(s, i, k, before, sentence)) return Tag.noun;
  if (joinsPeople(s, i, k)) return Tag.noun;
  if (forms & VerbForm.third) {
    if (k < sentence.start) return Tag.noun;
    // "amid Tory | claims".
    if (before === Tag.name && (s.nouns[k] as number) & NounClass.demonym && s.tag[k - 1] !== Tag.determiner)
      return Tag.noun;
    // ", | figures from the ministry show".
    const origin = (word.nouns & NounClass.document) !== 0 && OF_ORIGIN.has(wordOf(s, i + 1).text);
    // "However, | reports from shops show", but not "Jo Doe, our reporter in Ostwick, | reports from the port that …".
    if (before === Tag.punctuation && origin && clauseEnds(s, k, sentence)) return Tag.noun;
    // "those on TPX | lists", "talks with NBO | claims".
    if (before === Tag.name && s.tag[k - 1] === Tag.preposition && isSeveral(s, k - 2)) return Tag.noun;
    // "a speech on UK | plans".
    if (s.tag[k - 1] === Tag.preposition && WITH_ARTICLE.has(wordOf(s, k).text)) return Tag.noun;
    // "the visit of Harlow | champions Ostwick".
    if (before === Tag.name && OF_TEAMS.has(word.text) && isHeldBySubject(s, i)) return Tag.noun;
    if (always) return Tag.finite;
    if (
      before === Tag.noun ||
      before === Tag.name ||
      before === Tag.quote ||
      before === Tag.time ||
      before === Tag.punctuation ||
      before === Tag.coordinator
    )
      return (followsAsVerb(s, i) && !finiteFollows(s, i)) || (word.traits & Trait.cue && followsRelative(s, k))
        ? Tag.finite
        : Tag.noun;
    return Tag.noun;
  }
  // "those surveyed | say", "people who voted | want", "some of them | say", but not "let them | say".
  const picked = before === Tag.objectPronoun && (s.tag[k - 1] === Tag.preposition || s.tag[k - 1] === Tag.participle);
  if (always && (picked || before === Tag.participle || before === Tag.finite) && followsAsVerb(s, i))
    return Tag.finite;
  // "the council and | volunteer groups".
  if (before === Tag.coordinator && (s.nouns[i] as number) & PEOPLE && isPlainPlural(s, i + 1)) return Tag.noun;
  if (before === Tag.coordinator) return followsAsVerb(s, i) ? joinedForm(s, k, always, sentence) : -1;
  const pluralBefore =
    k >= sentence.start &&
    !isSingular(s, k) &&
    (isPlural(s, k) || isJoined(s, k, sentence) || hasPluralHead(s, k, sentence));
  // "a plan which critics | claim will fail".
  const told = (word.traits & Trait.cue) !== 0 && followsRelative(s, k);
  if (pluralBefore && (told || followsAsVerb(s, i))) return Tag.finite;
  // "Emails, obtained by the Post, | show they knew".
  const shows = OF_RECORDS.has(word.text) && followsAsVerb(s, i);
  if (before === Tag.punctuation) return (always || shows) && k >= sentence.start ? Tag.finite : -1;
  return Tag.noun;
}

/** "Trade is down, | figures from the port show", "As trade falls, | …": what ends at the comma is no subject. */
function clauseEnds(s: State, comma: number, sentence: Sentence): boolean {
  if (OPENS_ADVERBIAL[s.tag[sentence.start] as number] === 1) return true;
  for (let k = sentence.start; k < comma; k++) {
    if (s.tag[k] === Tag.relative) return false;
    if (FINITE[s.tag[k] as number] === 1) return true;
  }
  return false;
}

const OPENS_ADVERBIAL = tagSet(Tag.preposition, Tag.subordinator, Tag.adverb);

/** "World champions | Argentina said", "of Harlow champions | Ostwick", but not "Doe champions | Harlow and says". */
function isHeldBySubject(s: State, i: number): boolean {
  let next = i + 1;
  while (isCapitalized(s.tokens, next) || (wordOf(s, next).text === 'and' && isCapitalized(s.tokens, next + 1))) next++;
  let k = i - 1;
  while (s.tag[k] === Tag.name) k--;
  return (
    next > i + 1 &&
    (s.tag[k] === Tag.preposition ||
      ((wordOf(s, next).verb ?? wordOf(s, next).likeVerb) !== undefined && wordOf(s, next).classes === 0))
  );
}

const PLURAL_AUXILIARY = /^(?:have|are|'re|'ve)$/;

/** "| Many fear the worst", "and few | believe that": a number of people without a noun. */
const standsForPeople = (s: State, k: number, { start }: Sentence): boolean =>
  OF_PEOPLE.has(wordOf(s, k).text) && (k === start || CLAUSE_OPENS_AFTER[s.tag[k - 1] as number] === 1);

/** "many | fear the worst", but not "few | report the crime". */
const isFelt = (s: State, i: number): boolean => cueOf(wordOf(s, i).verb?.lemma ?? '')?.frames.clause === 'belief';

/** "many claim | the vote was rigged". */
function clauseAhead(s: State, from: number): boolean {
  if (wordOf(s, from).text === 'that') return true;
  for (let i = from; i < from + LONGEST_SUBJECT && s.tokens.kind[i] === TokenKind.word; i++)
    if (wordOf(s, i).classes & AUXILIARIES || isPastOnly(wordOf(s, i))) return true;
  return false;
}

/** Tokens. */
const LONGEST_SUBJECT = 8;

const CLAUSE_OPENS_AFTER = tagSet(Tag.punctuation, Tag.coordinator, Tag.subordinator, Tag.that, Tag.quote);
const SEVERAL = NounClass.group | NounClass.plural;

/**
 * "we hope and | urge", "to meet and | urge": a plain form after a conjunction is a verb only beside another one, and of
 * the kind of the last: "would meet and | urge" tells of its subject, "to meet and | urge" does not. A word that is hardly
 * ever a noun looks further: "we hope to win, and | believe that …".
 */
function joinedForm(s: State, coordinator: number, always: boolean, sentence: Sentence): number {
  let form = -1;
  for (let k = coordinator - 1; k >= Math.max(sentence.start, coordinator - (always ? 40 : 15)); k--) {
    if (s.tag[k] === Tag.finite && s.lemma[k] === wordOf(s, k).text) return Tag.finite;
    const auxiliary = form < 0 && PLURAL_AUXILIARY.test(wordOf(s, k).text);
    if (auxiliary && s.tag[k - 1] !== Tag.modal && s.tag[k - 1] !== Tag.to) return Tag.finite;
    if (s.tag[k] === Tag.base) form = s.tag[k - 1] === Tag.to ? Tag.base : Tag.finite;
    if (form >= 0 && !always) return form;
  }
  return form;
}

/** "to court records", "in oil and gas projects", "sparked fraud fears": after a bare noun that something governs no verb can come. */
function isBareCompound(s: State, i: number, k: number, before: number, sentence: Sentence): boolean {
  if (before !== Tag.noun || k <= sentence.start || isPlural(s, k)) return false;
  let q = k - 1;
  while (
    q > sentence.start &&
    (BARE[s.tag[q] as number] === 1 || (s.tag[q] === Tag.coordinator && s.tag[q - 1] === Tag.noun))
  )
    q--;
  // "in her opening | remarks".
  if (s.tag[q] === Tag.possessive && s.nouns[i] !== 0) return s.tag[q - 1] === Tag.preposition;
  // "the gaming | giant": a gerund inside the phrase governs nothing.
  return (
    s.tag[q] === Tag.preposition ||
    (MAIN_VERB[s.tag[q] as number] === 1 && IN_NOUN_PHRASE[s.tag[q - 1] as number] !== 1)
  );
}

const BARE = tagSet(Tag.adjective, Tag.noun);
