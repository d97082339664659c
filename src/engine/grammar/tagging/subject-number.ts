/** Whether what stands before a word is one or several: then the word is or is not a plain verb form. */
import { NounClass } from '../../lexicon';
import { SHARE } from '../../lexicon/en/word-forms';
import type { Sentence } from '../../text/sentences';
import { IN_NOUN_PHRASE, MAIN_VERB, NOMINAL, Tag } from '../tags';
import { endsInS, isPlural, type State, wordOf } from './state';

/** "64 percent | oppose it", "64% | oppose it": a share of people, unless it is known already: "the 10 percent | cut". */
export function isShare(s: State, k: number): boolean {
  const sign = SHARE.test(wordOf(s, k).text);
  const number = s.tag[k] === Tag.number ? k : s.tag[k - 1] === Tag.number ? k - 1 : k - 2;
  const known = s.tag[number - 1] === Tag.determiner || s.tag[number - 1] === Tag.possessive;
  return sign && s.tag[number] === Tag.number && !known;
}

/** "those", "talks", but not "a study of patients": with them as a subject no verb has "-s". */
export function isSeveral(s: State, i: number): boolean {
  const several = /^(?:those|these)$/.test(wordOf(s, i).text) || (s.tag[i] === Tag.noun && isPlural(s, i));
  let k = i;
  while (IN_NOUN_PHRASE[s.tag[k] as number] === 1) k--;
  return several && s.tag[k] !== Tag.preposition && wordOf(s, i).text !== 'times';
}

/** "Democrats | hope": a plural that has a capital letter because it comes from a name. */
export const isPeople = (s: State, i: number): boolean =>
  ((s.nouns[i] as number) & (NounClass.demonym | NounClass.group)) !== 0 && wordOf(s, i).text.endsWith('s');

/** "The Gulls | hope": a name in the plural with an article, but not "The Times | report". */
export const isBand = (s: State, i: number): boolean =>
  endsInS(s, i) && wordOf(s, i - 1).text === 'the' && ((s.nouns[i] as number) & OF_BODIES) === 0;

const OF_BODIES = NounClass.outlet | NounClass.outletPart | NounClass.institution | NounClass.bodyEnding;

/** "Doe and Roe | point": two names are a plural subject. */
export function isJoined(s: State, last: number, sentence: Sentence): boolean {
  let k = last;
  while (k > sentence.start && s.tag[k] === Tag.name) k--;
  return s.tag[last] === Tag.name && s.tag[k] === Tag.coordinator && s.tag[k - 1] === Tag.name;
}

/** "papers | seen by the Herald", "figures | released on Monday". */
function isReduced(s: State, i: number): boolean {
  const next = s.tag[i + 1];
  const dated = (next === Tag.preposition || next === Tag.time) && s.tag[i - 1] === Tag.noun && isPlural(s, i - 1);
  return wordOf(s, i + 1).text === 'by' || (dated && wordOf(s, i).text.endsWith('ed'));
}

/** "figures from the port authority | show", "papers seen by the Herald | show": the head before the verb, not its last noun, decides. */
export function hasPluralHead(s: State, last: number, sentence: Sentence): boolean {
  let head = -1;
  for (let k = last; k >= Math.max(sentence.start, last - 16); k--) {
    const tag = s.tag[k] as number;
    // "half of teachers in Harlow | plan": those who are counted decide.
    if (wordOf(s, k).text === 'of' && s.tag[k - 1] === Tag.pronoun && head >= 0 && isPlural(s, head)) break;
    if (tag === Tag.preposition || (MAIN_VERB[tag] === 1 && isReduced(s, k))) head = -1;
    else if (NOMINAL[tag] === 1 && head < 0) head = k;
    else if (IN_NOUN_PHRASE[tag] !== 1 && tag !== Tag.coordinator) break;
  }
  return head >= 0 && head !== last && isPlural(s, head);
}

/** "an earnings | call": a phrase with "a" has no plural head. */
export function isSingular(s: State, last: number): boolean {
  let k = last;
  while (s.tag[k] === Tag.noun || s.tag[k] === Tag.adjective) k--;
  return /^an?$/.test(wordOf(s, k).text);
}
