/** Whether what stands after a word tells that it is a verb. */
import { Trait, type Word, WordClass } from '../../lexicon';
import { cueOf } from '../../lexicon/cues';
import { VerbForm } from '../../lexicon/en/verb-forms';
import { VERBS_OF_RECORDS } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import { isCapitalized, TokenKind } from '../../text/tokens';
import { IN_NOUN_PHRASE, Tag } from '../tags';
import { AUXILIARIES, isPlural, type State, wordOf } from './state';

/** Only texts do so without a person: "records show". */
export const OF_RECORDS = wordSet(VERBS_OF_RECORDS);

/** What follows fits a verb better than a noun: a clause, an object, or the end. */
export function followsAsVerb(s: State, i: number): boolean {
  const next = i + 1;
  if (next >= s.tokens.count) return true;
  const kind = s.tokens.kind[next];
  if (kind === TokenKind.quote || kind === TokenKind.number || kind === TokenKind.break) return true;
  if (kind === TokenKind.punctuation) return true;
  const word = wordOf(s, next);
  const { traits, classes } = word;
  // "attacks that try", "a set of | rules that could change": what tells of a noun, but not "Kestrel | says that could be".
  if (word.text === 'that' && opensVerb(s, i + 2, opensPhrase(s, i), tellsClause(s, i))) return false;
  if (traits & (Trait.afterVerb | Trait.adverbial) || isCapitalized(s.tokens, next)) return true;
  return (
    (classes &
      (WordClass.modal |
        WordClass.be |
        WordClass.have |
        WordClass.doVerb |
        WordClass.coordinator |
        WordClass.relative)) ===
      0 && !isPastOnly(word)
  );
}

/** "of Clean Air Act | rules", but not "local officials | fear": a preposition or a description before the bare nouns before `i`. */
function opensPhrase(s: State, i: number): boolean {
  let k = i - 1;
  if (s.tag[k] === Tag.noun && isPlural(s, k)) return false;
  while (s.tag[k] === Tag.name || s.tag[k] === Tag.noun) k--;
  return s.tag[k] === Tag.preposition || s.tag[k] === Tag.adjective;
}

/** "could" after a phrase that a preposition opens, or, where the word before "that" takes no clause, "try": a verb of its own. */
function opensVerb(s: State, i: number, inPhrase: boolean, afterClauseCue: boolean): boolean {
  const { text, classes, nouns, verb } = wordOf(s, i);
  // "finds that | Will Smith left", "finds that | having a dog helps".
  if (classes & AUXILIARIES) return inPhrase && text !== 'having' && !isCapitalized(s.tokens, i);
  const tells = ((verb?.forms ?? 0) & (VerbForm.base | VerbForm.past)) !== 0;
  return !afterClauseCue && tells && !nouns && classes === 0 && !(wordOf(s, i + 1).classes & AUXILIARIES);
}

/** "shows | that", but not "attacks | that". */
const tellsClause = (s: State, i: number): boolean =>
  cueOf(wordOf(s, i).verb?.lemma ?? '')?.frames.clause !== undefined;

/** "said", "released": a past form that is nothing else. */
export const isPastOnly = ({ verb, nouns }: Word): boolean =>
  verb !== undefined &&
  (verb.forms & (VerbForm.past | VerbForm.participle)) !== 0 &&
  !(verb.forms & VerbForm.base) &&
  !nouns;

/** "which Kestrel | claims is faster": what stands between "which" and the word is the subject of both verbs or of this one. */
export function followsRelative(s: State, last: number): boolean {
  let k = last;
  while (IN_NOUN_PHRASE[s.tag[k] as number] === 1) k--;
  return s.tag[k] === Tag.relative || (s.tag[k] === Tag.that && s.tag[k - 1] === Tag.noun);
}

/** A finite verb directly after means that this word was the subject's head. */
export function finiteFollows(s: State, i: number): boolean {
  const { text, classes, traits, verb } = wordOf(s, i + 1);
  if (classes & (WordClass.be | WordClass.have | WordClass.doVerb | WordClass.modal)) return true;
  // "refugee advocates also | said".
  if (classes & WordClass.adverb && !(classes & WordClass.adjective) && isPastOnly(wordOf(s, i + 2))) return true;
  if (verb === undefined) return false;
  // "court records show that", ", court records show.".
  const finds =
    (traits & Trait.cue) !== 0 &&
    (verb.forms & VerbForm.base) !== 0 &&
    ((wordOf(s, i + 2).traits & Trait.afterVerb) !== 0 ||
      (s.tokens.kind[i + 2] === TokenKind.punctuation && OF_RECORDS.has(text)));
  return finds || (traits & Trait.alwaysVerb) !== 0;
}
