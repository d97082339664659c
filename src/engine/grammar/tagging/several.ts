/** Words for people and bodies that decide whether a form is a verb: "the group state", "doctors and nurses". */
import { NounClass, WordClass } from '../../lexicon';
import { VERBS_OF_COLLECTIVES } from '../../lexicon/en/word-forms';
import { wordSet } from '../../lexicon/word-list';
import { Tag } from '../tags';
import { isPlural, PEOPLE, type State, wordOf } from './state';

const OF_COLLECTIVE = wordSet(VERBS_OF_COLLECTIVES);

/** What opens the object of a verb. */
export const OPENS_OBJECT =
  WordClass.determiner | WordClass.possessive | WordClass.objectPronoun | WordClass.subjectPronoun;

/** "The group | state that it is late", but not "the group | note that was lost": one body with a verb in the plural. */
export function statesThat(s: State, i: number, last: number): boolean {
  const { verb, nouns, classes } = wordOf(s, i + 2);
  return (
    last === i - 1 &&
    OF_COLLECTIVE.has(wordOf(s, i).text) &&
    ((s.nouns[last] as number) & NounClass.institution) !== 0 &&
    wordOf(s, i + 1).text === 'that' &&
    (classes & (WordClass.modal | WordClass.be | WordClass.have | WordClass.doVerb)) === 0 &&
    (!verb || nouns !== 0)
  );
}

/** "doctors and | nurses at the hospital", but not "leads the pilots and | guards the door". */
export const joinsPeople = (s: State, i: number, last: number): boolean =>
  s.tag[last] === Tag.coordinator &&
  ((s.nouns[i] as number) & PEOPLE) !== 0 &&
  ((s.nouns[i] as number) & NounClass.plural) !== 0 &&
  isPlural(s, last - 1) &&
  !(wordOf(s, i + 1).classes & OPENS_OBJECT);
