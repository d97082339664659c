import { NounClass, Trait } from '../lexicon';
import {
  BLAMING,
  DEED_TO_A_NAME,
  DEED_TO_A_PERSON,
  DEED_WITH_TO,
  DEEDS,
  DEEDS_TO_PEOPLE,
  ENDANGERING_VERB,
  THREATS,
} from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import { between, type Document, hasTrait, hasWord, tagAt, wordAt } from './document';
import { canSpeak } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { headOf, isPerson } from './noun-phrase-parts';
import { IN_NOUN_PHRASE, Tag } from './tags';

const DEED = new Map(Object.entries(DEEDS).map(([verb, objects]) => [verb, wordSet(objects)]));
const TO_PEOPLE = wordSet(DEEDS_TO_PEOPLE);
const BLAME = wordSet(BLAMING);
const THREAT = wordSet(THREATS);

/** "ordered | 40 planes", "attacked | the cashier": what is done to the object at `start` is done without words. */
export function isDeed(d: Document, verb: string, start: number): boolean {
  if (takesOff(d, start)) return true;
  const object = nounPhraseAfter(d, start, d.tokens.count);
  if (!object) return false;
  if (verb === ENDANGERING_VERB) return !hasWord(d, object, THREAT);
  const head = headOf(d, object);
  const owner = tagAt(d, head + 1) === Tag.possessive;
  if ((!owner && DEED.get(verb)?.has(wordAt(d, head))) || (verb === DEED_TO_A_NAME && tagAt(d, head) === Tag.name))
    return true;
  // "condemned the club | to a year without games".
  if (verb === DEED_WITH_TO && tagAt(d, head + 1) === Tag.preposition && wordAt(d, head + 1) === 'to')
    return tagAt(d, head) === Tag.objectPronoun || canSpeak(d, between(head, head + 1));
  // "dismissed Doe | for 12": runs, and no reason.
  const scored = wordAt(d, head + 1) === 'for' && tagAt(d, head + 2) === Tag.number;
  if (scored && tagAt(d, head) === Tag.name && IN_NOUN_PHRASE[tagAt(d, head + 3)] !== 1) return true;
  if (hasWord(d, between(start, object.end + 1), BLAME)) return false;
  return (
    (TO_PEOPLE.has(verb) || (verb === DEED_TO_A_PERSON && tagAt(d, start) === Tag.determiner)) && isOutOfOffice(d, head)
  );
}

/** "knocked | 2% off the price". */
export const takesOff = (d: Document, start: number): boolean =>
  tagAt(d, start) === Tag.number && wordAt(d, start + 1) === 'off';

const isOutOfOffice = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.noun &&
  (hasTrait(d, i, Trait.personEnding) || isPerson(d, i)) &&
  ((d.nouns[i] as number) & NounClass.officeHolder) === 0;
