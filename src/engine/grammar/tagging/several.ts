/** Words for people and bodies that decide whether a form is a verb: "the group state", "doctors and nurses". */
import { NounClass, WordClass } from '../../lexicon';
import { VerbForm } from '../../lexicon/en/verb-forms';
import { VERBS_OF_COLLECTIVES } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import { TokenKind } from '../../text/tokens';
import { Tag } from '../tags';
import { isPlural, OPENS_OBJECT, PEOPLE, type State, wordOf } from './state';

const OF_COLLECTIVE = wordSet(VERBS_OF_COLLECTIVES);

const AUXILIARY = WordClass.modal | WordClass.be | WordClass.have | WordClass.doVerb;
/** After them an auxiliary belongs to a verb or clause that has begun: "he | was", "never | was". */
const BEFORE_AUXILIARY = AUXILIARY | WordClass.adverb | WordClass.subjectPronoun;
const JOINS_CLAUSE = WordClass.relative | WordClass.coordinator | WordClass.subordinator;

/**
 * "The group | state that it is late", but not "the group | note that was lost" or "the group | claim that she lied was
 * false": one body with a verb in the plural.
 */
export function statesThat(s: State, i: number, last: number): boolean {
  const { verb, nouns, classes } = wordOf(s, i + 2);
  return (
    last === i - 1 &&
    OF_COLLECTIVE.has(wordOf(s, i).text) &&
    ((s.nouns[last] as number) & NounClass.institution) !== 0 &&
    wordOf(s, i + 1).text === 'that' &&
    (classes & AUXILIARY) === 0 &&
    (!verb || nouns !== 0) &&
    !hasSecondVerb(s, i + 2)
  );
}

/** "that | she lied was false": a verb for what stands before "that" as well. */
function hasSecondVerb(s: State, from: number): boolean {
  let first = false;
  for (let i = from; s.tokens.kind[i] === TokenKind.word; i++) {
    const { classes, verb } = wordOf(s, i);
    if (classes & JOINS_CLAUSE) return false;
    const before = wordOf(s, i - 1);
    const auxiliary = (classes & AUXILIARY) !== 0;
    if (auxiliary && first && !(before.classes & BEFORE_AUXILIARY) && before.text !== 'to') return true;
    first ||= auxiliary || ((verb?.forms ?? 0) & VerbForm.past) !== 0;
  }
  return false;
}

/** "doctors and | nurses at the hospital", but not "leads the pilots and | guards the door". */
export const joinsPeople = (s: State, i: number, last: number): boolean =>
  s.tag[last] === Tag.coordinator &&
  ((s.nouns[i] as number) & PEOPLE) !== 0 &&
  ((s.nouns[i] as number) & NounClass.plural) !== 0 &&
  isPlural(s, last - 1) &&
  !(wordOf(s, i + 1).classes & OPENS_OBJECT);
