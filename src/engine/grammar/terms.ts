import { NounClass } from '../lexicon';
import * as words from '../lexicon/en/anonymity';
import { wordSet } from '../lexicon/word-list';
import { type Document, inPassage, isComma, type Range, tagAt, wordAt } from './document';
import { isReflexive } from './noun-phrase-parts';
import { AUXILIARY, Tag } from './tags';

/** Words that keep a name back: "on condition of anonymity", "not to be named", "not authorized to speak". */
export interface Terms extends Range {
  /** A part of the name is given, the rest kept back. */
  readonly partOfName: boolean;
  /** The terms are a lack of leave, which is a reason as well. */
  readonly leave: boolean;
}

const ANONYMITY_WORDS = wordSet(words.ANONYMITY_WORDS);
const AROUND_ANONYMITY = wordSet(words.AROUND_ANONYMITY);
const STAY_VERBS = wordSet(words.STAY_VERBS);
const NAMING_PARTICIPLES = wordSet(words.NAMING_PARTICIPLES);
const NAMING_VERBS = wordSet(words.NAMING_VERBS);
const NAME_NOUNS = wordSet(words.NAME_NOUNS);
const ASKED = wordSet(words.ASKED_NOT_TO_NAME);
const NAMED_PRONOUN = wordSet(words.NOT_TO_BE_NAMED);
const NAME_PARTS = wordSet(words.NAME_PARTS);
const WITHHOLDING = wordSet(words.WITHHOLDING);
const LEAVE_PARTICIPLES = wordSet(words.LEAVE_PARTICIPLES);
const NO_LEAVE = wordSet(words.NO_LEAVE);
const SPEAKING_VERBS = wordSet(words.SPEAKING_VERBS);
const REASON_OPENERS = wordSet(words.REASON_OPENERS);

/** The first words in a range that keep a name back, or undefined. Terms proper come before a mere lack of leave. */
export function termsIn(d: Document, from: number, end: number): Terms | undefined {
  let leave: Terms | undefined;
  for (let i = from; i < end; i++) {
    if (inPassage(d, i)) continue;
    const terms = termsAt(d, i, from, end);
    if (terms) return terms;
    if (leave) continue;
    const stop = leaveEnd(d, i, end);
    if (stop > 0) leave = { start: i, end: stop, partOfName: false, leave: true };
  }
  return leave;
}

function termsAt(d: Document, i: number, from: number, end: number): Terms | undefined {
  const word = wordAt(d, i);
  const terms = (start: number, stop: number, partOfName = false): Terms => ({
    start,
    end: stop,
    partOfName,
    leave: false,
  });
  if (ANONYMITY_WORDS.has(word)) return terms(Math.max(from, anonymityStart(d, i)), i + 1);
  if (word === 'anonymous' && STAY_VERBS.has(wordAt(d, i - 1))) return terms(i - 1, i + 1);
  if (
    (word === 'background' || word === 'attribution') &&
    /^(?:on|for)$/.test(wordAt(d, i - 1)) &&
    tagAt(d, i + 1) !== Tag.noun
  )
    return terms(i - 1, i + 1);
  if (word === 'record' && wordAt(d, i - 1) === 'the' && wordAt(d, i - 2) === 'off') return terms(i - 2, i + 1);
  if (NAMING_PARTICIPLES.has(word) && /^(?:be|being|not|remain)$/.test(wordAt(d, i - 1))) {
    const start = withheldFrom(d, i, from);
    return start < 0 ? undefined : terms(start, i + 1, namePart(d, start, Math.min(end, i + 7)));
  }
  if (isNotToName(d, i, from)) return terms(i - 2, i + 1);
  if (NAME_NOUNS.has(word) || identifiesSelf(d, i)) return ownName(d, i, from);
  return undefined;
}

/** "who asked us | not to name | him", but not "who told staff not to name him". */
function isNotToName(d: Document, i: number, from: number): boolean {
  const naming = d.lemma[i] === 'name' || d.lemma[i] === 'identify';
  if (!naming || wordAt(d, i - 1) !== 'to' || wordAt(d, i - 2) !== 'not' || !NAMED_PRONOUN.has(wordAt(d, i + 1)))
    return false;
  if (!ASKED.has(wordAt(d, i - 3)) && !((d.nouns[i - 3] as number) & (NounClass.outlet | NounClass.outletPart)))
    return false;
  for (let k = i - 3; k >= Math.max(from - 1, i - 7); k--) if (tagAt(d, k) === Tag.relative) return true;
  return false;
}

/** "on the condition of anonymity" from "on". */
function anonymityStart(d: Document, i: number): number {
  let k = i;
  while (AROUND_ANONYMITY.has(wordAt(d, k - 1))) k--;
  return k;
}

/** The first word near before `i` that makes the naming not happen, or -1. */
function withheldFrom(d: Document, i: number, from: number): number {
  let start = -1;
  const withheld = wordAt(d, i) === 'withheld';
  for (let k = i - 1; k >= Math.max(from, i - 9); k--) {
    const word = wordAt(d, k);
    if (WITHHOLDING.has(word) || word.endsWith("n't") || (withheld && NAME_NOUNS.has(word))) start = k;
  }
  if (start < 0 && /^(?:only|solely)$/.test(wordAt(d, i + 1))) start = i - 1;
  if (start < 0 && wordAt(d, i + 1) === 'by' && isNamePart(d, i + 1)) start = i - 1;
  return start;
}

const isNamePart = (d: Document, i: number): boolean => namePart(d, i, i + 6);

/** True if "first name", "surname" or the like stands in a range: part of the name is given. */
function namePart(d: Document, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    if (wordAt(d, k).startsWith('surname')) return true;
    if (NAME_PARTS.has(wordAt(d, k)) && NAME_NOUNS.has(wordAt(d, k + 1)) && wordAt(d, k) !== 'real') return true;
  }
  return false;
}

const identifiesSelf = (d: Document, i: number): boolean => isReflexive(d, i) && d.lemma[i - 1] === 'identify';

/** "declined to give his name", "gave only her first name", "gave her name only as Jo", "would not identify herself". */
function ownName(d: Document, i: number, from: number): Terms | undefined {
  let verb = -1;
  let withheld = -1;
  for (let k = i - 1; k >= Math.max(from, i - 9); k--) {
    const word = wordAt(d, k);
    if (verb < 0 && (NAMING_VERBS.has(word) || identifiesSelf(d, k + 1))) verb = k;
    if (WITHHOLDING.has(word) || word.endsWith("n't")) withheld = k;
  }
  // "gave his name only as Jo".
  const only = wordAt(d, i + 1) === 'only' && wordAt(d, i + 2) === 'as';
  if (only) withheld = verb;
  if (verb < 0 || withheld < 0) return undefined;
  return {
    start: Math.min(verb, withheld),
    end: only ? i + 3 : i + 1,
    partOfName: only || namePart(d, Math.min(verb, withheld), i + 1),
    leave: false,
  };
}

/** The end of "not authorized to speak" that begins at `i`, or -1. */
export function leaveEnd(d: Document, i: number, hi: number): number {
  const word = wordAt(d, i);
  let k = i;
  if (word === 'not' || word.endsWith("n't")) {
    k++;
    while (k < hi && k < i + 4 && (tagAt(d, k) === Tag.adverb || AUXILIARY[tagAt(d, k)] === 1)) k++;
    if (!LEAVE_PARTICIPLES.has(wordAt(d, k))) return -1;
  } else if (!NO_LEAVE.has(word)) return -1;
  if (wordAt(d, k + 1) !== 'to') return -1;
  for (let v = k + 2; v < Math.min(k + 5, hi); v++) if (SPEAKING_VERBS.has(wordAt(d, v))) return v + 1;
  return k + 2 >= hi ? hi : -1;
}

/** Where a reason begins after the terms: "because", "citing", "to discuss"; or -1. */
export function reasonStart(d: Document, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const word = wordAt(d, k);
    if (word === 'as' && (wordAt(d, k + 1) === 'a' || wordAt(d, k - 1) === 'so')) continue;
    if (REASON_OPENERS.has(word)) return k;
    if (tagAt(d, k) === Tag.to && (k === from || /^names?$/.test(wordAt(d, k - 1)))) return k;
    if (words.REASON_PHRASES.includes(`${word} ${wordAt(d, k + 1)}`)) return k;
    if (isComma(d, k)) continue;
  }
  return -1;
}
