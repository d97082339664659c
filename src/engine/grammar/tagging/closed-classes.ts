import { NounClass, Trait, type Word, WordClass } from '../../lexicon';
import { cueOf } from '../../lexicon/cues';
import { BASIS_OPENERS } from '../../lexicon/en/anonymity';
import {
  BEFORE_IDENTITIES,
  FLOATING_DETERMINERS,
  PREPOSITIONS_BEFORE_PLURALS,
  SAID_AFTER_CLITIC,
} from '../../lexicon/en/closed-classes';
import { VerbForm } from '../../lexicon/en/verb-forms';
import { AMOUNTS, PLACE_ADVERBS } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import type { Sentence } from '../../text/sentences';
import { isCapitalized, TokenKind } from '../../text/tokens';
import { IN_VERB_GROUP, NOMINAL, Tag } from '../tags';
import { AUXILIARIES, isPlural, OPENS_OBJECT, PEOPLE, type State, wordOf } from './state';

const BEFORE_IDENTITY = wordSet(BEFORE_IDENTITIES);
const BEFORE_PLURAL = wordSet(PREPOSITIONS_BEFORE_PLURALS);
const AMOUNT = wordSet(AMOUNTS);
const WHERE = wordSet(PLACE_ADVERBS);
const FLOATING = wordSet(FLOATING_DETERMINERS);
const SAID = new Map(Object.entries(SAID_AFTER_CLITIC));

/** The tag of a word of a closed class, or -1 where it is read as an open one. */
export function closedTag(s: State, i: number, { text: word, classes, traits }: Word, sentence: Sentence): number {
  const { tokens } = s;
  if (word === 'that') return tagThat(s, i, sentence);
  if (word === "'s") return tagClitic(s, i);
  if (word === 'to' && wordOf(s, i - 1).text === 'according') return Tag.preposition;
  if (word === 'to') return isBaseForm(s, i + 1) ? Tag.to : Tag.preposition;
  // "to her “clean slate” plan", but not "said to her “Money is short.”".
  const quoted = s.tag[i - 1] === Tag.preposition && nounAfterQuotation(s, i + 1) ? i + 2 : i + 1;
  if (word === 'her') return startsNominal(s, quoted) ? Tag.possessive : Tag.objectPronoun;
  if (word === 'may' && isCapitalized(tokens, i) && i > sentence.start) return Tag.time;
  if (word === 'once' && i > sentence.start && (wordOf(s, i + 1).verb?.forms ?? 0) & VerbForm.past) return Tag.adverb;
  if (word === 'since' && s.tag[i - 1] === Tag.have) return Tag.adverb;
  if (word === 'as' && i > sentence.start && BEFORE_IDENTITY.has(wordOf(s, i - 1).text)) return Tag.preposition;
  // ", most | recently known as …", but not "Most | firmly believe it".
  if (word === 'most' && i > sentence.start && wordOf(s, i + 1).traits & Trait.adverbial) return Tag.adverb;
  if (word === 'so' || word === 'as' || word === 'than') return Tag.subordinator;
  if (word === 'there') return Tag.pronoun;
  // "officials | here said", "voters | nationwide said".
  const before = i > sentence.start ? s.tag[i - 1] : Tag.punctuation;
  if (WHERE.has(word) && (before === Tag.noun || before === Tag.name) && wordOf(s, i + 1).traits & Trait.cue)
    return Tag.pronoun;
  if (classes & WordClass.relative) return i === sentence.start ? Tag.pronoun : Tag.relative;
  if (word === 'will' && isTestament(wordOf(s, i + 1))) return Tag.noun;
  // "the | will was void".
  if (classes & WordClass.modal)
    return i > sentence.start && /^(?:the|a)$/.test(wordOf(s, i - 1).text) ? Tag.noun : Tag.modal;
  if (classes & WordClass.be) return Tag.be;
  // "said | more was needed", but not "firms that pay | more are warning".
  if (AMOUNT.has(word) && wordOf(s, i + 1).classes & AUXILIARIES && !endsRelative(s, i)) return Tag.pronoun;
  // "said | having friends helps", but "having | said that".
  if (word === 'having' && !((wordOf(s, i + 1).verb?.forms ?? 0) & VerbForm.participle)) return Tag.gerund;
  if (classes & WordClass.have) return Tag.have;
  if (classes & WordClass.doVerb) return Tag.doVerb;
  if (classes & WordClass.negation) return Tag.negation;
  // "has not | yet decided".
  if (word === 'yet' && IN_VERB_GROUP[s.tag[i - 1] as number] === 1) return Tag.adverb;
  if (classes & WordClass.coordinator) return Tag.coordinator;
  if (classes & WordClass.subordinator) return Tag.subordinator;
  if (classes & WordClass.possessive) return Tag.possessive;
  if (classes & WordClass.determiner && FLOATING.has(word) && floats(s, i, sentence)) return Tag.adverb;
  if (classes & WordClass.determiner)
    return traits & Trait.standsAlone && standsAlone(s, i) ? Tag.pronoun : Tag.determiner;
  if (classes & WordClass.number) return Tag.number;
  if (classes & WordClass.subjectPronoun) return Tag.pronoun;
  if (classes & WordClass.objectPronoun) return Tag.objectPronoun;
  if (classes & WordClass.preposition && !isVerbHere(s, i, word)) {
    // "outside | experts".
    const describes = BEFORE_PLURAL.has(word) && (wordOf(s, i + 1).nouns & NounClass.plural) !== 0;
    return describes || (s.tag[i - 1] === Tag.determiner && i > sentence.start) ? Tag.adjective : Tag.preposition;
  }
  if (classes & WordClass.adverb && !(classes & WordClass.adjective)) return Tag.adverb;
  return -1;
}

/** "her will | specified": what no modal stands before. */
const isTestament = ({ text, verb }: Word): boolean =>
  /^(?:was|is)$/.test(text) ||
  ((verb?.forms ?? 0) & (VerbForm.past | VerbForm.base | VerbForm.gerund)) === VerbForm.past;

/** "the mayor | 's", "she | 's late", and "she | 's said that", where nobody says anything of her. */
function tagClitic(s: State, i: number): number {
  if (!(wordOf(s, i - 1).traits & Trait.cliticHost)) return Tag.possessive;
  if (hasReported(s, i + 1)) return Tag.have;
  const said = SAID.get(wordOf(s, i + 1).text);
  if (!said || wordOf(s, i - 1).text === 'it') return Tag.be;
  const after = wordOf(s, i + 2).text;
  return after !== said.notBy && after === (said.followedBy ?? after) ? Tag.have : Tag.be;
}

/** "she's | criticized the plan", but not "she's | expected to win", "he's | told that it is late": its object follows. */
function hasReported(s: State, i: number): boolean {
  const { verb } = wordOf(s, i);
  const cue = (verb?.forms ?? 0) & VerbForm.participle ? cueOf(verb?.lemma as string) : undefined;
  const next = wordOf(s, i + 1);
  const plural = (next.nouns & NounClass.plural) !== 0 && next.classes === 0;
  const object = next.text === 'that' || (next.classes & OPENS_OBJECT) !== 0 || plural;
  return cue !== undefined && !cue.frames.addressee && object && wordOf(s, i - 2).text !== 'it';
}

/** "have | both endorsed", "Doe and Roe | both said": a word for all of the subject, between it and its verb. */
function floats(s: State, i: number, sentence: Sentence): boolean {
  const before = i > sentence.start ? (s.tag[i - 1] as number) : Tag.punctuation;
  return (
    wordOf(s, i + 1).verb !== undefined &&
    (before === Tag.have || NOMINAL[before] === 1 || wordOf(s, i - 1).text === ')')
  );
}

/** "some | note that", "another | posted: …", "this | makes it": a determiner before a verb, or before no noun, is a pronoun. */
function standsAlone(s: State, i: number): boolean {
  const next = wordOf(s, i + 1).text;
  // "those | who left", "those | close to the talks".
  if (next === 'who' || BASIS_OPENERS.get(next)?.includes(wordOf(s, i + 2).text)) return true;
  const counted = wordOf(s, i).text === 'half' && (wordOf(s, i + 1).traits & (Trait.alwaysVerb | Trait.saying)) !== 0;
  // "about | half say".
  if (counted) return true;
  if (s.tag[i - 1] === Tag.preposition || s.tokens.kind[i + 1] === TokenKind.number) return false;
  if (!startsNominal(s, i + 1)) return true;
  const { verb, traits } = wordOf(s, i + 1);
  if (!verb) return false;
  if (traits & (Trait.alwaysVerb | Trait.saying)) return true;
  const after = wordOf(s, i + 2);
  // "some | criticised the plan", "others | called it a mess".
  if (
    traits & Trait.cue &&
    !FLOATING.has(wordOf(s, i).text) &&
    verb.forms & VerbForm.past &&
    !(verb.forms & VerbForm.base)
  )
    return (after.traits & Trait.afterVerb) !== 0 || isCapitalized(s.tokens, i + 2) || after.text === ':';
  // "another | posted: …", but not "this | comment: …".
  const several = wordOf(s, i).traits & Trait.pluralDeterminer;
  if (verb.forms & VerbForm.past || (several && verb.forms & VerbForm.base))
    return after.text === 'that' || after.text === ':';
  return (
    (verb.forms & VerbForm.third) !== 0 &&
    !(wordOf(s, i).traits & Trait.pluralDeterminer) &&
    (after.traits & Trait.afterVerb) !== 0
  );
}

const isVerbHere = (s: State, i: number, word: string): boolean =>
  word === 'like'
    ? s.tag[i - 1] === Tag.modal || s.tag[i - 1] === Tag.to
    : (word === 'including' || word === 'concerning') && s.tag[i - 1] === Tag.be;

/** Letters, and no ending of a plural, a participle or an adverb. */
const canBeBase = (text: string): boolean => /^[a-z]{3,}$/.test(text) && !/(?:[^s]s|ing|ed|ly)$/.test(text);

/** "pledged", "vows": a verb that takes an infinitive, but not "agreed | to terms", which takes a noun as well. */
function commits(s: State, i: number): boolean {
  // "has sought for months | to temper".
  const verb = wordOf(s, i).classes & WordClass.time ? i - 2 : i;
  const lemma = wordOf(s, verb).verb?.lemma ?? '';
  return lemma !== 'agree' && cueOf(lemma)?.frames.infinitive !== undefined;
}

/** Nouns that are verbs as well: "to express", "to record". */
const LIKE_VERBS = NounClass.group | NounClass.outlet | NounClass.outletPart;

function isBaseForm(s: State, i: number): boolean {
  for (let k = i; k < Math.min(i + 3, s.tokens.count); k++) {
    const { text, verb, nouns, classes, known } = wordOf(s, k);
    if (isCapitalized(s.tokens, k)) return false;
    // "to soothe the crews": a word that nobody knows, before an object.
    const object = wordOf(s, k + 1).classes & (WordClass.determiner | WordClass.possessive);
    if (!known && object && !/(?:s|ing)$/.test(text) && wordOf(s, k + 1).text !== 'that') return true;
    // "pledged to enact reform", but not "agreed to enact reforms": after a verb that somebody commits to a deed with.
    if (!known && k === i && canBeBase(text) && commits(s, i - 2)) return true;
    if (verb && verb.forms & VerbForm.base)
      return (nouns & ~LIKE_VERBS) === 0 || (wordOf(s, k + 1).traits & Trait.afterVerb) !== 0;
    if (classes & (WordClass.be | WordClass.have | WordClass.doVerb))
      return text === 'be' || text === 'have' || text === 'do';
    if (!(classes & (WordClass.adverb | WordClass.negation)) && !text.endsWith('ly')) return false;
  }
  return false;
}

/** "who know | less", "that pay | more": the verb may still be read as a noun. */
const endsRelative = (s: State, i: number): boolean =>
  wordOf(s, i - 1).verb !== undefined && RELATIVE.test(wordOf(s, i - 2).text);

const RELATIVE = /^(?:who|that|which)$/;

/** "“clean slate” | plan": a short passage in quotation marks and a noun that it describes. */
function nounAfterQuotation(s: State, open: number): boolean {
  if (s.tokens.kind[open] !== TokenKind.quote) return false;
  let close = open + 1;
  while (close < open + LONGEST_QUOTED && s.tokens.kind[close] === TokenKind.word) close++;
  return s.tokens.kind[close] === TokenKind.quote && startsNominal(s, close + 1);
}

/** Tokens. */
const LONGEST_QUOTED = 6;

function startsNominal(s: State, i: number): boolean {
  if (i >= s.tokens.count || s.tokens.kind[i] !== TokenKind.word) return false;
  // "another | US official".
  if (isCapitalized(s.tokens, i) && wordOf(s, i).classes & WordClass.objectPronoun) return true;
  const open = WordClass.adjective | WordClass.number | WordClass.time | WordClass.adverb;
  return (wordOf(s, i).classes & ~open) === 0;
}

/** "that": before a noun a determiner, after a noun and before a verb a relative, else it opens a clause. */
function tagThat(s: State, i: number, sentence: Sentence): number {
  const { text, classes, nouns, verb } = wordOf(s, i + 1);
  const before = i > sentence.start ? s.tag[i - 1] : Tag.punctuation;
  const verbNext =
    text === "'s" ||
    (classes & (WordClass.modal | WordClass.be | WordClass.have | WordClass.doVerb)) !== 0 ||
    (verb !== undefined && !nouns && (verb.forms & ~(VerbForm.base | VerbForm.gerund)) !== 0);
  // "told reporters | that was a mistake".
  const heard = s.tag[i - 2] === Tag.finite && wordOf(s, i - 2).traits & Trait.saying;
  if (verbNext && before === Tag.noun && heard && ((s.nouns[i - 1] as number) & (PEOPLE | NounClass.institution)) !== 0)
    return Tag.pronoun;
  // "filings by states | that want to leave".
  const wanted = before === Tag.noun && isPlural(s, i - 1) && (wordOf(s, i + 1).traits & Trait.alwaysVerb) !== 0;
  if (wanted) return Tag.relative;
  if (before === Tag.noun || before === Tag.name || before === Tag.number)
    return isBodysVerb(s, i) || (verbNext && !isSubjectNoun(s, i + 1)) ? Tag.relative : Tag.that;
  if (before === Tag.preposition) return Tag.determiner;
  if (i === sentence.start) return verbNext ? Tag.pronoun : Tag.determiner;
  if (verbNext) return Tag.pronoun;
  return Tag.that;
}

/** "the subcommittee | that funds NASA", but not "told the subcommittee | that funds NASA needs are lost". */
function isBodysVerb(s: State, i: number): boolean {
  const { verb } = wordOf(s, i + 1);
  const object =
    wordOf(s, i + 2).classes & (WordClass.determiner | WordClass.possessive) || isCapitalized(s.tokens, i + 2);
  return (
    verb !== undefined &&
    (verb.forms & VerbForm.third) !== 0 &&
    ((s.nouns[i - 1] as number) & NounClass.institution) !== 0 &&
    s.tag[i - 2] === Tag.determiner &&
    s.tag[i - 3] === Tag.preposition &&
    Boolean(object)
  );
}

/**
 * "told them that concerns | were overblown", "told investors that concerns | about rents were overblown": a word that can
 * be a noun, with the verb right after it, or after what would be the subject of no such verb.
 */
function isSubjectNoun(s: State, i: number): boolean {
  const { verb } = wordOf(s, i);
  if (!verb || !(verb.forms & VerbForm.third)) return false;
  const { classes } = wordOf(s, i + 1);
  return (
    (classes & (WordClass.be | WordClass.have | WordClass.doVerb | WordClass.modal)) !== 0 ||
    isPlural(s, i - 2) ||
    followsFinite(s, i - 2)
  );
}

/** "told | Harbour Radio": a bare name right after a verb. */
function followsFinite(s: State, last: number): boolean {
  let k = last;
  while (s.tag[k] === Tag.name) k--;
  return k < last && s.tag[k] === Tag.finite;
}
