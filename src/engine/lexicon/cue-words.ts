import * as anonymity from './en/anonymity';
import { CUE_ADJECTIVES, CUE_NOUNS, HEARSAY_NOUNS, SOURCE_PHRASES } from './en/cue-nouns';
import {
  CUE_PHRASES,
  CUE_VERBS,
  EXPRESSING_VERBS,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  QUOTING_VERBS,
  REDUCED_CUES,
  SAYING_IDIOMS,
} from './en/cue-verbs';
import * as silence from './en/no-comment';
import { wordList } from './word-list';

const words = (lists: readonly string[]): string[] => lists.flatMap(wordList);

/** Dictionary forms of the verbs at which the grammar looks for a cue. */
export const CUE_LEMMAS: ReadonlySet<string> = new Set([
  ...words(CUE_VERBS.map(({ verbs }) => verbs)),
  ...CUE_PHRASES.flatMap(({ phrases }) => phrases.split('|').map((phrase) => phrase.replace(/:.*/, ''))),
  ...words([
    REDUCED_CUES,
    EXPRESSING_VERBS,
    QUOTING_VERBS,
    anonymity.TERMS_VERBS,
    anonymity.TERMS_PASSIVE_VERBS,
    anonymity.TERMS_SPEECH_VERBS,
  ]),
  ...words(silence.NO_COMMENT_VERBS.map(({ verbs }) => verbs)),
  ...words([
    silence.NOT_REACHED_VERBS,
    silence.NOT_DRAWN_VERBS,
    silence.UNRETURNED_VERBS,
    silence.REJECTED_VERBS,
    silence.UNANSWERED_VERBS,
    silence.LEFT_VERB,
  ]),
  ...SAYING_IDIOMS.map(({ verb }) => verb),
]);

/** Other words and signs at which the grammar looks for a cue. */
export const CUE_WORDS: ReadonlySet<string> = new Set([
  ...SOURCE_PHRASES.map((phrase) => phrase.replace(/ .*/, '')),
  ...words(CUE_NOUNS.map(({ nouns }) => nouns)),
  ...CUE_ADJECTIVES.keys(),
  ...words([HEARSAY_NOUNS, HEARSAY_ADVERBS, HEARSAY_PARTICIPLES]),
  ...words([silence.UNANSWERED, silence.SILENCE_OPENERS]),
  ':',
]);

/** Words after a noun at which the grammar looks for what is told of an unnamed source; adverbs come on top. */
export const DESCRIPTION_OPENERS = [
  anonymity.DESCRIPTION_WORDS,
  anonymity.BELONGS_TO,
  anonymity.TERMS_GERUNDS,
  anonymity.NO_LEAVE,
  ...anonymity.BASIS_OPENERS.keys(),
].join(' ');
