import { NounClass, Trait, type Word, WordClass } from '../../lexicon';
import { GIVEN_NAMES_THAT_ARE_WORDS } from '../../lexicon/en/given-names';
import {
  BODY_KIND_NOUNS,
  BROADCASTING_WORDS,
  HYPHENATED_PARTICLES,
  NAME_PARTICLES,
  PARTICLES_THAT_ARE_NOUNS,
} from '../../lexicon/en/names';
import { VerbForm } from '../../lexicon/en/verb-forms';
import { CERTAIN_PEOPLE_ENDING, NUMBER_SIGNS, SMALL_BRAND } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import type { Sentence } from '../../text/sentences';
import { isCapitalized, TokenKind, type Tokens } from '../../text/tokens';
import { Tag, tagSet } from '../tags';
import { AUXILIARIES, type State, wordOf } from './state';

const ALSO_GIVEN_NAME = wordSet(GIVEN_NAMES_THAT_ARE_WORDS);
const NUMBER_SIGN = wordSet(NUMBER_SIGNS);
const BROADCASTING = wordSet(BROADCASTING_WORDS);
export const PARTICLE = wordSet(NAME_PARTICLES);
const WITH_HYPHEN = wordSet(`${NAME_PARTICLES} ${HYPHENATED_PARTICLES}`);
export const KIND_OF_BODY = wordSet(BODY_KIND_NOUNS);
const ALSO_NOUN = wordSet(PARTICLES_THAT_ARE_NOUNS);

/** Words that stand before "said" without being a surname. */
const NEVER_NAMES =
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.determiner |
  WordClass.possessive |
  WordClass.number |
  WordClass.adverb |
  WordClass.relative |
  WordClass.have |
  WordClass.be |
  WordClass.doVerb |
  WordClass.subordinator;

/** Headlines In Title Case: capitals there say nothing about names. */
export function isTitleCase(tokens: Tokens, { start, end }: Sentence): boolean {
  if (end - start >= 40) return false;
  let words = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    words++;
    if (isCapitalized(tokens, i)) capitals++;
  }
  return words >= 4 && capitals / words > 0.8;
}

/** "| van der Berg", "| al-Hadi", "| eKestrel", but not "a | van Harlow police stopped": a name with a small letter. */
export function opensName(s: State, i: number, word: Word): boolean {
  if (!PARTICLE.has(word.text)) return hasNameInside(s.tokens.text.slice(s.tokens.start[i], s.tokens.end[i]));
  let next = i + 1;
  while (PARTICLE.has(wordOf(s, next).text)) next++;
  return (
    isCapitalized(s.tokens, next) &&
    (next > i + 1 || !ALSO_NOUN.has(word.text) || DETERMINES[s.tag[i - 1] as number] !== 1)
  );
}

/** "al-Hadi", "d'Arlo", "eKestrel": the capital letter stands inside the word. */
function hasNameInside(text: string): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen > 0 && WITH_HYPHEN.has(text.slice(0, hyphen))) return isCapital(text.charCodeAt(hyphen + 1));
  return /^[dl]['\u2019][A-Z]/.test(text) || SMALL_BRAND.test(text);
}

const DETERMINES = tagSet(Tag.determiner, Tag.possessive, Tag.adjective);

function beginsClause(s: State, i: number, sentence: Sentence): boolean {
  if (i === sentence.start) return true;
  const before = s.tag[i - 1];
  return before === Tag.quote || (before === Tag.punctuation && ':(.?!'.includes(wordOf(s, i - 1).text));
}

/** A capital letter makes a name unless the sentence explains it. */
export function isName(s: State, i: number, sentence: Sentence, titleCase: boolean, word: Word): boolean {
  const { classes, nouns, verb, known } = word;
  if (word.text === 'i' || word.text === "i'm") return false;
  if (word.text === 'us' && beginsAcronym(s, i)) return true;
  // "Treasury | Under Secretary Jo Doe".
  if (word.text === 'under' && wordOf(s, i + 1).text === 'secretary' && isCapitalized(s.tokens, i + 1)) return true;
  // "No 10": an address.
  if (NUMBER_SIGN.has(word.text) && s.tokens.kind[i + 1] === TokenKind.number) return true;
  const closed = (classes & ~(WordClass.adjective | WordClass.time | WordClass.number)) !== 0;
  if (beginsClause(s, i, sentence)) {
    // "| Van der Berg said".
    if (PARTICLE.has(word.text) && PARTICLE.has(wordOf(s, i + 1).text)) return true;
    if (!closed && word.text.length > 1 && beginsAcronym(s, i)) return true;
    const saying = (wordOf(s, i + 1).traits & Trait.saying) !== 0;
    if (saying && !(classes & NEVER_NAMES)) return true;
    if (s.surnames.has(word.text) && actsOrOwns(s, i + 1)) return true;
    if (closed) return false;
    // "Cyclists say", "Rumours that".
    if (!known) return !(word.traits & Trait.cue) && !CERTAIN_PEOPLE_ENDING.test(word.text) && !isCompound(s, i);
    if (verb && saying) return true;
    // "| Foster, who was late, ", "| Foster, however, ".
    if (verb && !nouns && verb.forms & VerbForm.base && s.tokens.kind[i + 1] === TokenKind.punctuation)
      return wordOf(s, i + 1).text === ',' && APPOSES.test(wordOf(s, i + 2).text);
    // "| Small, who was late, ".
    if (classes & WordClass.adjective && wordOf(s, i + 1).text === ',' && /^who(?:se)?$/.test(wordOf(s, i + 2).text))
      return true;
    if (nouns & (NounClass.maleName | NounClass.femaleName | NounClass.place | NounClass.outlet)) return true;
    const nextIsName = i + 1 < sentence.end && isCapitalized(s.tokens, i + 1);
    if (nextIsName && !titleCase && BROADCASTING.has(word.text)) return true;
    return nextIsName && !verb && !titleCase && (nouns & (NounClass.officialTitle | NounClass.neutralTitle)) !== 0;
  }
  // "Mrs | May", "Anna | May", "| Will said".
  if (
    classes & WordClass.modal &&
    s.tag[i - 1] !== Tag.preposition &&
    ((s.nouns[i - 1] as number) & TITLES || wordOf(s, i + 1).traits & Trait.saying)
  )
    return !titleCase;
  if (!titleCase && ALSO_GIVEN_NAME.has(word.text) && isCapitalized(s.tokens, i + 1)) return true;
  if (!titleCase) return !(closed && classes & NEVER_IN_NAMES);
  return !known || (classes === 0 && !verb && (nouns & ~NAMING_NOUNS) === 0);
}

/** "| Cross called it a farce", "| Cross, who left", "| Cross's plan": a verb or a mark after a name. */
function actsOrOwns(s: State, i: number): boolean {
  const { text, classes, nouns, verb } = wordOf(s, i);
  const acts = verb !== undefined && !nouns && (verb.forms & ~(VerbForm.base | VerbForm.gerund)) !== 0;
  return acts || text === "'s" || text === ',' || (classes & AUXILIARIES) !== 0;
}

const APPOSES = /^(?:who|whose|however|meanwhile|the|\d\d)$/;

const TITLES = NounClass.neutralTitle | NounClass.officialTitle | NounClass.maleName | NounClass.femaleName;

/** Small words that keep their capital letter in no name. */
const NEVER_IN_NAMES =
  WordClass.preposition | WordClass.determiner | WordClass.coordinator | WordClass.modal | WordClass.be;
/** Nouns that are names themselves. */
const NAMING_NOUNS = NounClass.maleName | NounClass.femaleName | NounClass.place | NounClass.outlet | NounClass.demonym;

/** "Team-mates say": a plural whose second part has a small letter, as no name has. */
const isCompound = ({ tokens }: State, i: number): boolean =>
  /-[a-z]+s$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** "FBI", "UNHCR": two capital letters. */
function beginsAcronym({ tokens }: State, i: number): boolean {
  const start = tokens.start[i] as number;
  return isCapital(tokens.text.charCodeAt(start)) && isCapital(tokens.text.charCodeAt(start + 1));
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
