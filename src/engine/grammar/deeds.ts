import { NounClass, Trait } from '../lexicon';
import { DEEDS, DEEDS_TO_A_PERSON, DEEDS_TO_PEOPLE, ENDANGERING_VERBS, THREATS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import { type Document, hasTrait, type Range, wordAt } from './document';
import { nounPhraseAfter } from './noun-phrase-after';
import { headOf, isPerson } from './noun-phrase-parts';

const DEED = new Map(Object.entries(DEEDS).map(([verb, objects]) => [verb, wordSet(objects)]));
const TO_PEOPLE = wordSet(DEEDS_TO_PEOPLE);
const TO_A_PERSON = wordSet(DEEDS_TO_A_PERSON);
const ENDANGERING = wordSet(ENDANGERING_VERBS);
const THREAT = wordSet(THREATS);

/** "ordered | 40 planes", "attacked | the cashier": what is done to the object at `start` is done without words. */
export function isDeed(d: Document, verb: string, start: number): boolean {
  const object = nounPhraseAfter(d, start, d.tokens.count);
  if (!object) return false;
  if (ENDANGERING.has(verb)) return !namesThreat(d, object);
  const head = headOf(d, object);
  const noun = wordAt(d, head);
  if (DEED.get(verb)?.has(noun)) return true;
  return (TO_PEOPLE.has(verb) || (TO_A_PERSON.has(verb) && !noun.endsWith('s'))) && isOutOfOffice(d, head);
}

function namesThreat(d: Document, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (THREAT.has(wordAt(d, i))) return true;
  return false;
}

const isOutOfOffice = (d: Document, i: number): boolean =>
  hasTrait(d, i, Trait.personEnding) || (isPerson(d, i) && ((d.nouns[i] as number) & NounClass.officeHolder) === 0);
