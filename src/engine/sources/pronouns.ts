import type { Document } from '../grammar/document';
import * as words from '../lexicon/en/sources';
import { wordSet } from '../lexicon/word-list';
import { type Antecedents, LAST_SENTENCE, type Mention, type Referent } from './antecedents';
import type { Gender } from './roles';

/** Words that stand for somebody: which kind of referent they ask for. */
export const HE = wordSet(words.MASCULINE);
export const SHE = wordSet(words.FEMININE);
export const THEY = wordSet(words.PLURAL);
export const IT = wordSet(words.NEUTER);
export const RELATIVE = wordSet(words.RELATIVES);
export const VAGUE = wordSet(words.INDEFINITE);
export const WRITER = wordSet(words.WRITER);
export const READER = wordSet(words.READER);
export const PRONOUNS: ReadonlySet<string> = new Set(
  [HE, SHE, THEY, IT, RELATIVE, VAGUE, WRITER, READER].flatMap((set) => [...set]),
);

/** "WHO" in capitals is a name. */
export function isUpperCase(d: Document, i: number): boolean {
  const text = d.text.slice(d.tokens.start[i], d.tokens.end[i]);
  return text === 'WHO' || text === 'IT' || text === 'US';
}

/** Sentences back to those who were joined by "and". */
const REACH_OF_JOINED = 5;

const isMan = (r: Referent): boolean => r.personal && !r.plural && r.gender !== 'female';
const isWoman = (r: Referent): boolean => r.personal && !r.plural && r.gender !== 'male';
const areSeveral = (r: Referent, { joined }: Mention, distance: number): boolean =>
  r.plural || (joined === true && distance <= REACH_OF_JOINED);
const isSpeakingBody = (r: Referent): boolean => !r.personal && r.type !== 'document';
/** "Residents fled. Police said so. | They said …": several, or a body, who spoke in the sentence before. */
const haveJustSpoken = (r: Referent, mention: Mention, distance: number): boolean =>
  mention.speaks &&
  distance <= LAST_SENTENCE &&
  (areSeveral(r, mention, distance) || (isSpeakingBody(r) && r.type !== 'media'));
const isUnnamedPerson = (r: Referent): boolean => r.type === 'anonymous' || r.type === 'spokesperson';
const isThing = (r: Referent): boolean => !r.personal && !r.plural;

/** Who "he", "she", "they" or "it" most likely refers to; a pronoun that shows the gender tells it of its referent. */
export function referentOfPronoun(word: string, antecedents: Antecedents, place: number): Referent | undefined {
  if (HE.has(word)) return withGender(antecedents.salient(isMan, place, 'male'), 'male');
  if (SHE.has(word)) return withGender(antecedents.salient(isWoman, place, 'female'), 'female');
  if (THEY.has(word))
    return (
      antecedents.salient(haveJustSpoken, place) ??
      antecedents.salient(areSeveral, place) ??
      antecedents.salient(isSpeakingBody, place) ??
      antecedents.salient(isUnnamedPerson, place)
    );
  return IT.has(word) ? antecedents.salient(isThing, place) : undefined;
}

function withGender(referent: Referent | undefined, gender: Gender): Referent | undefined {
  if (referent) referent.gender ??= gender;
  return referent;
}
