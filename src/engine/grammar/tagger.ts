import { NounClass, Trait, type Word, WordClass } from '../lexicon';
import { VerbForm } from '../lexicon/en/verb-forms';
import { COUNTED_MEASURE, NUMBER_SIGNS } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { isCapitalized, TokenKind, type Tokens } from '../text/tokens';
import { closedTag } from './tagging/closed-classes';
import { isName, isTitleCase, KIND_OF_BODY, opensName } from './tagging/names';
import { PEOPLE, type State, significantBefore, wordOf } from './tagging/state';
import { isAdverbBeforeVerb, readVerb, tagVerb } from './tagging/verbs';
import { MAIN_VERB, Tag, tagSet } from './tags';

const NUMBER_SIGN = wordSet(NUMBER_SIGNS);

/** Room for the word classes of all tokens. */
export function untagged(tokens: Tokens): Omit<State, 'surnames'> {
  const tag = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === TokenKind.break) tag[i] = Tag.lineBreak;
  const lemma = new Array<string>(tokens.count).fill('');
  return { tokens, tag, nouns: new Int32Array(tokens.count), lemma };
}

/** Tags every token of a sentence. One pass with a look at the neighbours. */
export function tagSentence(state: State, sentence: Sentence): void {
  const titleCase = isTitleCase(state.tokens, sentence);
  for (let i = sentence.start; i < sentence.end; i++) tagToken(state, i, sentence, titleCase);
  describeNouns(state, sentence);
  nominalize(state, sentence);
  noteSurnames(state, sentence);
}

/** "George | Cross", "Mr | Cross": what the article calls somebody later on, also where it is a word: "Cross called". */
export function noteSurnames({ tokens, tag, nouns, surnames }: State, sentence: Sentence): void {
  if (isTitleCase(tokens, sentence)) return;
  const { start, end } = sentence;
  for (let i = start; i < end; i++) {
    if (tag[i] !== Tag.name || !((nouns[i] as number) & BEFORE_SURNAME)) continue;
    let last = i;
    while (last + 1 < end && tag[last + 1] === Tag.name) last++;
    const { text, classes, nouns: bits } = tokens.words[last] as Word;
    if (last > i && !(bits & (NounClass.bodyEnding | NounClass.institution | NounClass.outletPart)) && classes === 0)
      surnames.add(text);
    i = last;
  }
}

const BEFORE_SURNAME = NounClass.maleName | NounClass.femaleName | NounClass.neutralTitle;

/** "a | nationwide poll", "their | earlier claim": an adverb without "-ly" before a noun is an adjective. */
function describeNouns(s: State, { start, end }: Sentence): void {
  const { tag } = s;
  for (let i = start + 1; i + 1 < end; i++)
    if (tag[i] === Tag.adverb && IS_NOUN[tag[i + 1] as number] === 1 && OPENS_NOUN_PHRASE[tag[i - 1] as number] === 1) {
      const { text, traits } = wordOf(s, i);
      if (!(traits & Trait.adverbial) && text !== 'only') tag[i] = Tag.adjective;
    } else if (MAIN_VERB[tag[i] as number] === 1 && joinsModifier(s, i)) tag[i] = Tag.adjective;
}

/** "a fierce and | uncompromising elder", "a kind and widely | respected vicar": the second of two that describe somebody. */
function joinsModifier(s: State, i: number): boolean {
  const { tag, nouns } = s;
  const joint = tag[i - 1] === Tag.adverb ? i - 2 : i - 1;
  return (
    // "made a call and | told reporters".
    (tag[i] === Tag.gerund || joint < i - 1) &&
    !(wordOf(s, i).traits & Trait.cue) &&
    tag[joint] === Tag.coordinator &&
    tag[joint - 2] === Tag.determiner &&
    !nouns[joint - 1] &&
    tag[i + 1] === Tag.noun &&
    ((nouns[i + 1] as number) & PEOPLE) !== 0
  );
}

const IS_NOUN = tagSet(Tag.noun, Tag.name);
const OPENS_NOUN_PHRASE = tagSet(Tag.determiner, Tag.possessive, Tag.adjective);

const GOES_ON = tagSet(Tag.noun, Tag.name, Tag.adjective, Tag.possessive, Tag.number);

/** "the harbour chief | said": an adjective that is also a noun for people is the noun where no noun follows. */
function nominalize(state: State, { start, end }: Sentence): void {
  const { tag, nouns } = state;
  for (let i = start; i < end; i++) {
    if (tag[i] !== Tag.adjective) continue;
    const next = i + 1 < end ? tag[i + 1] : Tag.punctuation;
    // "the dead", "the number of | wounded at 60".
    const counted = i > start && state.tokens.words[i - 1]?.text === 'of' && next === Tag.preposition;
    const determined = i > start && (tag[i - 1] === Tag.determiner || tag[i - 1] === Tag.possessive || counted);
    // "said late on Monday".
    if (!determined && next === Tag.preposition && tag[i + 2] === Tag.time) tag[i] = Tag.adverb;
    // "said late Thursday": what tells that an office was left is no noun.
    const isNoun = ((nouns[i] as number) & ~NounClass.notInOffice) !== 0;
    if (!isNoun && !determined) continue;
    // "the first | month".
    const describesTime = next === Tag.time && !isNoun;
    if (GOES_ON[next as number] !== 1 && !describesTime) tag[i] = Tag.noun;
  }
}

function tagToken(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const { tokens, tag } = s;
  const kind = tokens.kind[i];
  if (kind === TokenKind.word) tagWord(s, i, sentence, titleCase);
  else if (kind === TokenKind.punctuation) tag[i] = wordOf(s, i).text === '&' ? Tag.coordinator : Tag.punctuation;
  else if (kind === TokenKind.quote) tag[i] = isPluralPossessive(s, i) ? Tag.possessive : Tag.quote;
  else if (kind === TokenKind.number) tag[i] = numberTag(s, i);
  else tag[i] = Tag.lineBreak;
}

/** "in | 2019", "No. | 10", "a | 20-yard shot", "| 40 boats". */
function numberTag(s: State, i: number): number {
  const { text, traits } = wordOf(s, i);
  const before = s.tag[i - 1];
  if (traits & Trait.year && (before === Tag.preposition || before === Tag.time)) return Tag.time;
  if (before === Tag.name && NUMBER_SIGN.has(wordOf(s, i - 1).text)) return Tag.name;
  // "data firm | 1010stats".
  if (before === Tag.noun && KIND_OF_BODY.has(wordOf(s, i - 1).text) && /^\d+[a-z]{3}/i.test(text)) return Tag.name;
  // "7Hills | said".
  if (/^\d+[A-Za-z]*[A-Z]/.test(s.tokens.text.slice(s.tokens.start[i], s.tokens.end[i])) && isSaying(s, i + 1))
    return Tag.name;
  return COUNTED_MEASURE.test(text) ? Tag.adjective : Tag.number;
}

const isSaying = (s: State, i: number): boolean => (wordOf(s, i).traits & Trait.saying) !== 0;

/** "the teachers’ union": an apostrophe after a plural, before a word. */
function isPluralPossessive(s: State, i: number): boolean {
  const { tokens } = s;
  const sign = wordOf(s, i).text;
  if (sign !== "'" && sign !== '\u2019') return false;
  const attached = i > 0 && tokens.end[i - 1] === tokens.start[i] && wordOf(s, i - 1).text.endsWith('s');
  return (
    attached && tokens.kind[i + 1] === TokenKind.word && (tokens.start[i + 1] as number) > (tokens.end[i] as number)
  );
}

function tagWord(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const word = wordOf(s, i);
  const { classes, nouns, verb } = word;
  s.nouns[i] = nouns;
  if (isCapitalized(s.tokens, i) && isName(s, i, sentence, titleCase, word)) {
    // A name that could be "may" is a surname; "the Sunday | Times".
    const inName = (wordOf(s, i + 1).nouns & NounClass.outletPart) !== 0 && isCapitalized(s.tokens, i + 1);
    const isTime = classes & WordClass.time && word.traits & Trait.calendar && !(classes & WordClass.modal) && !inName;
    s.tag[i] = isTime ? Tag.time : Tag.name;
    return;
  }
  if (classes !== 0) {
    if (isAdverbBeforeVerb(s, i, classes, sentence)) {
      s.tag[i] = Tag.adverb;
      return;
    }
    const closed = closedTag(s, i, word, sentence);
    if (closed >= 0) {
      s.tag[i] = closed;
      return;
    }
  }
  if (verb && tagVerb(s, i, word, verb, sentence)) return;
  if (classes & WordClass.time) s.tag[i] = areRecords(s, i, sentence) ? Tag.noun : Tag.time;
  // "the chief | 's view".
  else if (classes & WordClass.adjective) s.tag[i] = nouns && wordOf(s, i + 1).text === "'s" ? Tag.noun : Tag.adjective;
  else if (classes & WordClass.adverb) s.tag[i] = Tag.adverb;
  else if (opensName(s, i, word)) {
    s.tag[i] = Tag.name;
    s.nouns[i] = 0;
  } else if (word.known && nouns) s.tag[i] = Tag.noun;
  else tagUnknown(s, i, word, sentence);
}

/** "| Minutes of the meeting show", "council | minutes show", but not "minutes after the meeting". */
function areRecords(s: State, i: number, { start }: Sentence): boolean {
  const next = wordOf(s, i + 1);
  const tells = /^(?:of|from)$/.test(next.text) || (next.verb && (next.traits & Trait.cue) !== 0);
  return Boolean(tells) && wordOf(s, i).text === 'minutes' && (i === start || s.tag[i - 1] === Tag.noun);
}

function tagUnknown(s: State, i: number, word: Word, sentence: Sentence): void {
  const { traits, likeVerb } = word;
  const before = significantBefore(s, i, sentence);
  if (traits & Trait.compared) s.tag[i] = Tag.adjective;
  else if (traits & Trait.adverbial) s.tag[i] = Tag.adverb;
  else if (before >= sentence.start && (s.tag[before] === Tag.modal || s.tag[before] === Tag.to)) s.tag[i] = Tag.base;
  else if (likeVerb) {
    const value = readVerb(s, i, word, likeVerb.forms, 0, sentence);
    s.tag[i] = value;
    if (value === Tag.gerund || value === Tag.finite || value === Tag.participle) s.lemma[i] = likeVerb.lemma;
  } else
    s.tag[i] = traits & Trait.adjectival || (word.verb && word.verb.forms & VerbForm.gerund) ? Tag.adjective : Tag.noun;
}
