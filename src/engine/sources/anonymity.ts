import type { AnonymityDetails, AnonymityKind } from '../attribution';
import type { RawAttribution } from '../grammar/contents';
import {
  between,
  type Document,
  descriptionAt,
  hasTrait,
  hasWord,
  inDescription,
  inPassage,
  isComma,
  opensPassage,
  type Range,
  type SourceDescription,
  spanOf,
  tagAt,
  wordAt,
} from '../grammar/document';
import { qualifierBefore } from '../grammar/quantifier';
import { clauseEnd, reasonIn } from '../grammar/source-descriptions';
import { IN_NOUN_PHRASE, Tag } from '../grammar/tags';
import { termsIn } from '../grammar/terms';
import { NounClass, Trait } from '../lexicon';
import * as words from '../lexicon/en/anonymity';
import { BELONGING, OTHERNESS } from '../lexicon/en/sources';
import { wordSet } from '../lexicon/word-list';
import { isCapitalized } from '../text/tokens';
import { hasPossessive, type SourcePhrase } from './phrase';

const ROLELESS = wordSet(words.ROLELESS);
const PROXIMITY_NOUNS = wordSet(words.PROXIMITY_NOUNS);
const UNNAMED_ADJECTIVES = wordSet(words.UNNAMED_ADJECTIVES);
const AFFILIATION_NOUNS = wordSet(words.AFFILIATION_NOUNS);
const BELONGS_TO = wordSet(BELONGING);
const OTHER = wordSet(OTHERNESS);
/** Nouns that are written with a capital letter without being a name. */
const ROLES = NounClass.officeHolder | NounClass.insider | NounClass.occupation | NounClass.group | NounClass.demonym;

/**
 * True if a phrase says that its people are unnamed, or how they know without saying who they are.
 * @param known true if how they know does not matter: "the mayor, who has seen the plan"
 */
export function hasAnonymityClause(d: Document, range: Range, known = false): boolean {
  for (let i = range.start; i < range.end; i++) {
    const description = descriptionAt(d, i);
    if (description?.terms || (description?.basis && !known)) return true;
    if (UNNAMED_ADJECTIVES.has(wordAt(d, i))) return true;
  }
  return false;
}

function descriptionIn(d: Document, range: Range): SourceDescription | undefined {
  for (let i = range.start; i < range.end; i++) {
    const description = descriptionAt(d, i);
    if (description && description.head < range.end) return description;
  }
  return undefined;
}

/** What the article says about an anonymous source at one mention, each with its words. */
export function anonymityDetails(d: Document, raw: RawAttribution, phrase: SourcePhrase): AnonymityDetails {
  const description = descriptionIn(d, phrase.range);
  const said = description?.terms ? undefined : termsBesideCue(d, raw);
  const reason = description?.reason ?? said?.reason;
  const role = roleOf(d, phrase);
  const affiliation = affiliationIn(d, role, phrase) ?? affiliationAfter(d, phrase, description);
  const count = countOf(d, phrase);
  const basis = description?.basis;
  return {
    kind: kindOf(d, phrase, description, said !== undefined, role),
    count,
    role: role && spanOf(d, role),
    affiliation: affiliation && spanOf(d, affiliation),
    basis: basis && spanOf(d, basis),
    reason: reason && spanOf(d, reason),
  };
}

/** The most specific sign, in the order of `AnonymityKind`. */
function kindOf(
  d: Document,
  phrase: SourcePhrase,
  description: SourceDescription | undefined,
  said: boolean,
  role: Range | undefined,
): AnonymityKind {
  const { basis } = description ?? {};
  if (basis && wordAt(d, basis.start).startsWith('close')) return 'proximity';
  if (
    PROXIMITY_NOUNS.has(wordAt(d, phrase.head)) &&
    (wordAt(d, phrase.head + 1) === 'of' || hasPossessive(d, phrase.core.start, phrase.head))
  )
    return 'proximity';
  if (description?.partOfName || namesPerson(phrase)) return 'partial-name';
  if (description?.terms || said || hasWord(d, between(phrase.core.start, phrase.head), UNNAMED_ADJECTIVES))
    return 'explicit';
  if (basis) return 'knowledge';
  return role ? 'role' : 'bare';
}

/** "Tomas", but not "Labour MPs" or "a senior Tory". */
const namesPerson = (phrase: SourcePhrase): boolean =>
  phrase.named && !phrase.plural && (phrase.headNouns & ROLES) === 0;

/** Terms that stand with the cue instead of the source: "said on condition of anonymity", "said, speaking on background". */
function termsBesideCue(d: Document, raw: RawAttribution): { readonly reason: Range | undefined } | undefined {
  const sentence = d.sentences[raw.sentence];
  if (!sentence) return undefined;
  const from = raw.found.cue.start;
  for (let i = from; i < sentence.end; i++) {
    if (inPassage(d, i) || inDescription(d, i)) continue;
    const stop = clauseStop(d, i, sentence.end);
    const terms = termsIn(d, i, stop);
    if (!terms) {
      if (raw.found.rule === 'anonymity-terms') return undefined;
      i = stop;
      continue;
    }
    if (terms.leave && raw.found.rule !== 'anonymity-terms') return undefined;
    const end = Math.max(terms.end, clauseEnd(d, terms.end, sentence.end, 0));
    return { reason: reasonIn(d, terms, i, end) };
  }
  return undefined;
}

/** The next comma, quotation or full stop. */
function clauseStop(d: Document, from: number, hi: number): number {
  let i = from;
  while (i < hi && !isComma(d, i) && !opensPassage(d, i)) i++;
  return i;
}

/** "three", "at least two", "half a dozen", "a pair". */
function countOf(d: Document, phrase: SourcePhrase): AnonymityDetails['count'] {
  for (let i = phrase.range.start; i < phrase.head; i++) {
    const value = countAt(d, i);
    if (value === undefined || tagAt(d, i) === Tag.name) continue;
    const half = wordAt(d, i) === 'dozen' && wordAt(d, i - 1) === 'a' && wordAt(d, i - 2) === 'half';
    const words = half ? i - 2 : wordAt(d, i - 1) === 'a' ? i - 1 : i;
    const end = wordAt(d, i + 1) === 'dozen' ? i + 2 : i + 1;
    const total = half ? 6 : end > i + 1 ? value * 12 : value;
    return {
      value: total,
      span: spanOf(d, between(Math.max(phrase.range.start, qualifierBefore(d, words, phrase.range.start)), end)),
    };
  }
  return undefined;
}

function countAt(d: Document, i: number): number | undefined {
  const word = wordAt(d, i);
  return words.COUNT_WORDS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
}

/** The head with all that stands before it except article and count: "former Defence Ministry adviser". */
function roleOf(d: Document, phrase: SourcePhrase): Range | undefined {
  if (namesPerson(phrase)) return roleBesideName(d, phrase);
  const tag = tagAt(d, phrase.head);
  if (tag === Tag.pronoun || tag === Tag.objectPronoun || tag === Tag.relative || tag === Tag.number) return undefined;
  const range = modifiersBefore(d, phrase.head, phrase.core.start);
  const alone = range.end - range.start === 1;
  const word = wordAt(d, phrase.head);
  return ROLELESS.has(word) && (alone || (word !== 'source' && word !== 'sources')) ? undefined : range;
}

function modifiersBefore(d: Document, head: number, lo: number): Range {
  let start = head;
  while (start > lo && isModifier(d, start - 1)) start--;
  while (
    start < head &&
    (UNNAMED_ADJECTIVES.has(wordAt(d, start)) ||
      tagAt(d, start) === Tag.coordinator ||
      tagAt(d, start) === Tag.possessive ||
      OTHER.has(wordAt(d, start)))
  )
    start++;
  return { start, end: head + 1 };
}

function isModifier(d: Document, i: number): boolean {
  const tag = tagAt(d, i);
  if (words.COUNT_WORDS.has(wordAt(d, i))) return false;
  if (tag === Tag.coordinator) return tagAt(d, i - 1) === Tag.adjective && tagAt(d, i + 1) === Tag.adjective;
  return tag === Tag.noun || tag === Tag.adjective || tag === Tag.name || tag === Tag.participle || tag === Tag.gerund;
}

/** "Tomas, a | welder | who asked that his surname not be published". */
function roleBesideName(d: Document, phrase: SourcePhrase): Range | undefined {
  const description = descriptionIn(d, phrase.range);
  if (!description || description.head <= phrase.head) return undefined;
  return modifiersBefore(d, description.head, phrase.head + 1);
}

/** The body or country inside a role: "White House" in "White House aides". */
function affiliationIn(d: Document, role: Range | undefined, phrase: SourcePhrase): Range | undefined {
  if (!role || namesPerson(phrase)) return undefined;
  const head = role.end - 1;
  let end = head;
  while (end > role.start && !isAffiliation(d, end - 1)) end--;
  let start = end;
  while (start > role.start && isAffiliation(d, start - 1)) start--;
  return start < end ? { start, end } : undefined;
}

function isAffiliation(d: Document, i: number): boolean {
  if (AFFILIATION_NOUNS.has(wordAt(d, i))) return true;
  if (tagAt(d, i) === Tag.name || (d.nouns[i] as number) & NounClass.demonym) return true;
  const opensSentence = tagAt(d, i - 1) === Tag.lineBreak || i === 0 || hasTrait(d, i - 1, Trait.stop);
  const opensName = tagAt(d, i + 1) === Tag.name && ((d.nouns[i] as number) & NounClass.institution) !== 0;
  return (!opensSentence || opensName) && isCapitalized(d.tokens, i);
}

/** The body after a role: "officials | at the | Reserve Bank". */
function affiliationAfter(
  d: Document,
  phrase: SourcePhrase,
  description: SourceDescription | undefined,
): Range | undefined {
  const at = phrase.head + 1;
  if (at >= phrase.range.end || !BELONGS_TO.has(wordAt(d, at)) || (description?.basis && description.basis.start <= at))
    return undefined;
  if (
    wordAt(d, at) === 'of' &&
    !PROXIMITY_NOUNS.has(wordAt(d, phrase.head)) &&
    !isAffiliation(d, at + 1) &&
    !isAffiliation(d, at + 2)
  )
    return undefined;
  let end = at + 1;
  while (end < phrase.range.end && IN_NOUN_PHRASE[tagAt(d, end)] === 1 && !inDescription(d, end)) end++;
  if (inDescription(d, at + 1)) {
    const stop = Math.min(description?.basis?.start ?? phrase.range.end, description?.terms?.start ?? phrase.range.end);
    end = at + 1;
    while (end < stop && IN_NOUN_PHRASE[tagAt(d, end)] === 1) end++;
  }
  return end > at + 1 ? between(at + 1, end) : undefined;
}
