import { NounClass, Trait, type Word, WordClass } from '../../lexicon';
import { PLURALS_WITHOUT_S } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import { Tag } from '../tags';

const WITHOUT_S = wordSet(PLURALS_WITHOUT_S);

/** Word classes of all tokens, as parallel arrays that are filled sentence by sentence. */
export interface State {
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  /** Bits of `NounClass`. */
  readonly nouns: Int32Array;
  /** Dictionary form of a main verb; empty for other words. */
  readonly lemma: string[];
  /** Last words of the persons' names so far, in lower case. */
  readonly surnames: Set<string>;
}

/** Nouns for people. */
export const PEOPLE =
  NounClass.group | NounClass.officeHolder | NounClass.insider | NounClass.occupation | NounClass.informant;

/** What opens the object of a verb. */
export const OPENS_OBJECT =
  WordClass.determiner | WordClass.possessive | WordClass.objectPronoun | WordClass.subjectPronoun;

/** An auxiliary by itself: "is", "has", "did", "would". */
export const AUXILIARIES = WordClass.be | WordClass.have | WordClass.doVerb | WordClass.modal;

/** What stands beyond the text. */
const NOTHING: Word = {
  text: '',
  known: false,
  classes: 0,
  nouns: 0,
  traits: 0,
  verb: undefined,
  likeVerb: undefined,
};

export const wordOf = (s: State, i: number): Word => s.tokens.words[i] ?? NOTHING;

/** Index of the last token before `i` that is no adverb. */
export function significantBefore(s: State, i: number, sentence: Sentence): number {
  let k = i - 1;
  while (k >= sentence.start && (s.tag[k] === Tag.adverb || s.tag[k] === Tag.negation)) k--;
  return k;
}

export const endsInS = (s: State, i: number): boolean => ((s.tokens.traits[i] as number) & Trait.endsInS) !== 0;

export function isPlural(s: State, k: number): boolean {
  if (s.tag[k] === Tag.number || WITHOUT_S.has(wordOf(s, k).text)) return true;
  if ((s.nouns[k] as number) & NounClass.plural) return true;
  return (s.tag[k] === Tag.noun || s.tag[k] === Tag.name) && endsInS(s, k);
}
