import { lookUp, WordClass } from '../lexicon';
import { VerbForm } from '../lexicon/en/verb-forms';
import {
  ADJECTIVE_ENDING,
  CALENDAR,
  COMPOUND_ADJECTIVE,
  NOT_ADJECTIVES,
  NOT_ADVERBS,
  YEAR,
} from '../lexicon/en/word-forms';
import type { Sentence } from '../text/sentences';
import { isCapitalized, TokenKind, type Tokens } from '../text/tokens';
import { tagClosed } from './tagging/closed-classes';
import { isName, isTitleCase, suffixNouns } from './tagging/names';
import type { State } from './tagging/state';
import { isAdverbBeforeVerb, readVerb, tagVerb } from './tagging/verbs';
import { Tag } from './tags';

/** Word classes of all tokens, as parallel arrays. */
export interface Tagged {
  readonly tag: Uint8Array;
  /** Bits of `NounClass`. */
  readonly nouns: Int32Array;
  /** Dictionary form of a main verb; empty for other words. */
  readonly lemma: readonly string[];
}

/** Tags every token of every sentence. One pass with a look at the neighbours; linear. */
export function tagTokens(tokens: Tokens, sentences: readonly Sentence[]): Tagged {
  const state: State = {
    tokens,
    tag: new Uint8Array(tokens.count),
    nouns: new Int32Array(tokens.count),
    lemma: new Array<string>(tokens.count).fill(''),
  };
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === TokenKind.break) state.tag[i] = Tag.break;
  for (const sentence of sentences) {
    const titleCase = isTitleCase(tokens, sentence);
    for (let i = sentence.start; i < sentence.end; i++) tagToken(state, i, sentence, titleCase);
    nominalize(state, sentence);
  }
  return state;
}

/** "the harbour chief | said": an adjective that is also a noun for people is the noun where no noun follows. */
function nominalize({ tag, nouns }: State, { start, end }: Sentence): void {
  for (let i = start; i < end; i++) {
    const determined = i > start && (tag[i - 1] === Tag.determiner || tag[i - 1] === Tag.possessive);
    if (tag[i] !== Tag.adjective || (nouns[i] === 0 && !determined)) continue;
    const next = i + 1 < end ? tag[i + 1] : Tag.punctuation;
    if (
      next !== Tag.noun &&
      next !== Tag.name &&
      next !== Tag.adjective &&
      next !== Tag.possessive &&
      next !== Tag.number
    )
      tag[i] = Tag.noun;
  }
}

function tagToken(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const { tokens, tag } = s;
  const kind = tokens.kind[i];
  if (kind === TokenKind.punctuation) tag[i] = tokens.lower[i] === '&' ? Tag.coordinator : Tag.punctuation;
  else if (kind === TokenKind.quote) tag[i] = isPluralPossessive(tokens, i) ? Tag.possessive : Tag.quote;
  else if (kind === TokenKind.number)
    tag[i] =
      YEAR.test(tokens.lower[i] as string) && (tag[i - 1] === Tag.preposition || tag[i - 1] === Tag.time)
        ? Tag.time
        : Tag.number;
  else if (kind === TokenKind.break) tag[i] = Tag.break;
  else tagWord(s, i, sentence, titleCase);
}

/** "the teachers’ union": an apostrophe after a plural, before a word. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.lower[i] !== "'" && tokens.lower[i] !== '\u2019') return false;
  const attached = i > 0 && tokens.end[i - 1] === tokens.start[i] && (tokens.lower[i - 1] as string).endsWith('s');
  return (
    attached && tokens.kind[i + 1] === TokenKind.word && (tokens.start[i + 1] as number) > (tokens.end[i] as number)
  );
}

function tagWord(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const word = s.tokens.lower[i] as string;
  const entry = lookUp(word);
  s.nouns[i] = entry?.nouns ?? suffixNouns(word);
  const capital = isCapitalized(s.tokens, i);
  if (capital && isName(s, i, sentence, titleCase, entry)) {
    s.tag[i] = entry && entry.classes & WordClass.time && CALENDAR.test(word) ? Tag.time : Tag.name;
    return;
  }
  if (entry && isAdverbBeforeVerb(s, i, entry.classes, sentence)) {
    s.tag[i] = Tag.adverb;
    return;
  }
  if (entry?.classes && tagClosed(s, i, word, entry.classes, sentence)) return;
  if (entry?.verb && tagVerb(s, i, word, entry.verb.lemma, entry.verb.forms, entry.classes, sentence)) return;
  if (entry && entry.classes & WordClass.time) s.tag[i] = Tag.time;
  else if (entry && entry.classes & WordClass.adjective) s.tag[i] = Tag.adjective;
  else if (entry && entry.classes & WordClass.adverb) s.tag[i] = Tag.adverb;
  else if (entry?.nouns) s.tag[i] = Tag.noun;
  else tagUnknown(s, i, word, sentence);
}

/** "broader", "biggest": a form of an adjective that the lexicon knows. */
function isCompared(word: string): boolean {
  const ending = /(?:er|est)$/.exec(word)?.[0];
  if (!ending) return false;
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some(
    (form) => ((lookUp(form)?.classes ?? 0) & WordClass.adjective) !== 0,
  );
}

function tagUnknown(s: State, i: number, word: string, sentence: Sentence): void {
  if (isCompared(word)) {
    s.tag[i] = Tag.adjective;
    return;
  }
  if (word.endsWith('ly') && !NOT_ADVERBS.has(word)) {
    s.tag[i] = Tag.adverb;
    return;
  }
  if (word.endsWith('ing') && word.length > 5 && !word.includes('-')) {
    const value = readVerb(s, i, word, VerbForm.gerund, 0, sentence);
    s.tag[i] = value;
    if (value === Tag.gerund) s.lemma[i] = word.slice(0, -3);
    return;
  }
  if (word.endsWith('ed') && word.length > 4 && !word.includes('-')) {
    const value = readVerb(s, i, word, VerbForm.past | VerbForm.participle, 0, sentence);
    s.tag[i] = value;
    if (value === Tag.finite || value === Tag.participle) s.lemma[i] = word.slice(0, -2);
    return;
  }
  s.tag[i] =
    COMPOUND_ADJECTIVE.test(word) || (ADJECTIVE_ENDING.test(word) && !NOT_ADJECTIVES.has(word))
      ? Tag.adjective
      : Tag.noun;
}
