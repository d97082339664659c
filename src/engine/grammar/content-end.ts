/** Where a content ends that follows its cue. */

import { Trait } from '../lexicon';
import { cueOf } from '../lexicon/cues';
import { PREPOSITIONS_OF_CLAUSES } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { clauseFollows, containsPassage, hasFiniteVerb, joinsClause } from './clauses';
import {
  type Document,
  hasTag,
  hasTrait,
  inPassage,
  isClauseMark,
  isComma,
  isDash,
  opensPassage,
  tagAt,
  wordAt,
} from './document';
import type { FoundCue } from './found-cue';
import { isClitic } from './noun-phrase-parts';
import { FINITE, STARTS_NOUN_PHRASE, Tag, tagSet } from './tags';

const OF_ABSOLUTE = wordSet(PREPOSITIONS_OF_CLAUSES);

/** Where a clause that is joined on, or the clause around a subordinate cue, ends the content. */
export function stopAtClause(d: Document, from: number, end: number, found: FoundCue, s: Sentence): number {
  const place = placeOf(d, found, s);
  const named = wordAt(d, (found.source?.start ?? 0) - 1) === 'what';
  for (let i = from; i < end; i++) {
    if (inPassage(d, i)) {
      // "what she called a “sham” | took a year".
      if (named && FINITE[tagAt(d, i + 1)] === 1 && !inPassage(d, i + 1)) return i + 1;
      if (closesWithComma(d, i) && endsAtComma(d, i + 1, end, found.object, place)) return i + 1;
      continue;
    }
    // "£3m ($5m; 4m euros)".
    if (wordAt(d, i) === '(') while (i + 1 < end && wordAt(d, i) !== ')') i++;
    else if (/^[;)]$/.test(wordAt(d, i)) || (wordAt(d, i) === ':' && inPassage(d, i + 1))) return i;
    if (found.object && i > from && (isDash(d, i) || opensTime(d, i))) return i;
    // "mentioned it | when she left".
    if (found.object && i === from + 1 && opensTimeClause(d, i) && ALONE[tagAt(d, from)] === 1) return i;
    const opens = tagAt(d, i - 1) === Tag.that || (tagAt(d, i - 1) === Tag.subordinator && i - 1 > from);
    if (!isComma(d, i) || opens || lacksVerb(d, i, end, found)) continue;
    // "to leave, | and his boat is gone".
    const bare = tagAt(d, from) === Tag.to && tagAt(d, i + 1) === Tag.coordinator;
    if (bare && joinsClause(d, i + 1, end)) return i;
    if (endsAtComma(d, i + 1, end, found.object, place)) return i;
  }
  return end;
}

/** "said that Jo Doe, | who is running, | would win": an aside before the verb of what was said. */
function lacksVerb(d: Document, comma: number, end: number, found: FoundCue): boolean {
  const next = tagAt(d, comma + 1);
  if (!awaitsVerb(d, found, comma)) return false;
  return INTERRUPTS[next] === 1 ? goesOnAfterAside(d, comma + 1, end) : FINITE[next] === 1;
}

/** "said that Jo Doe | , …": what was said has a subject before `to`, and no verb yet. */
export const awaitsVerb = (d: Document, { rule, right, object }: FoundCue, to: number): boolean =>
  OF_CLAUSE.test(rule) &&
  !object &&
  right >= 0 &&
  right + (tagAt(d, right) === Tag.that ? 1 : 0) < to &&
  !hasFiniteVerb(d, right, to) &&
  !containsPassage(d, right, to);

const ALONE = tagSet(Tag.pronoun, Tag.objectPronoun);
const INTERRUPTS = tagSet(Tag.gerund, Tag.relative, Tag.subordinator);

/** "…, who is running, | would win": a verb or a quotation after a later comma. */
function goesOnAfterAside(d: Document, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (isComma(d, i) && (FINITE[tagAt(d, i + 1)] === 1 || opensPassage(d, i + 1))) return true;
  return false;
}

const OF_CLAUSE = /^(?:verb-(?:that|clause|addressee)|according-to|reduced-clause)$/;

/** The closing mark of a quotation whose last sign is a comma: "as “patently false,” | and …". */
function closesWithComma(d: Document, i: number): boolean {
  return !inPassage(d, i + 1) && isComma(d, i - 1);
}

const opensTimeClause = (d: Document, i: number): boolean => /^(?:when|after|before|while)$/.test(wordAt(d, i));

/** "on Sunday", "in July": when something was said is no part of a noun phrase's content. */
function opensTime(d: Document, i: number): boolean {
  if (tagAt(d, i) === Tag.time && tagAt(d, i + 1) === Tag.noun) return false;
  if (tagAt(d, i) === Tag.time) return tagAt(d, i - 1) === Tag.noun || tagAt(d, i - 1) === Tag.name;
  return (
    /^(?:on|in|during|last|earlier|late)$/.test(wordAt(d, i)) && tagAt(d, i + 1) === Tag.time && !isClitic(d, i + 2)
  );
}

/** Whether the cue stands in a relative clause, in a subordinate clause before the main one, or in the main clause. */
type Place = 'relative' | 'subordinate' | 'main';

function placeOf(d: Document, found: FoundCue, s: Sentence): Place {
  if (!found.source) return 'main';
  const before = found.source.start - 1;
  if (tagAt(d, found.source.start) === Tag.relative || tagAt(d, before) === Tag.relative) return 'relative';
  // "The crash, which led | experts to warn of ice, | killed two".
  if (tagAt(d, before - 1) === Tag.relative && found.cue.start > found.source.end) return 'relative';
  // "| With Doe saying it was late and Roe insisting it was not, the talks failed".
  if (OF_ABSOLUTE.has(wordAt(d, s.start)) && (before === s.start || found.rule === 'reduced-clause'))
    return 'subordinate';
  // "Jo Doe, | describing the trip, | left".
  const adjacent = isComma(d, found.source.end - 1) ? found.source.end : found.source.end + 1;
  const beside =
    found.rule === 'reduced-clause' &&
    (found.object ? isComma(d, found.cue.start - 1) : found.cue.start - adjacent <= 1);
  if (beside && found.source.end < found.cue.start) return 'relative';
  return before >= s.start && before <= s.start + 1 && tagAt(d, before) === Tag.subordinator ? 'subordinate' : 'main';
}

/**
 * Whether the content ends at a comma, by what follows it. The choices follow what PolNeAR's annotators did more often
 * than not: a noun phrase ends before participles, relatives and joined clauses, a clause only before some of them.
 */
function endsAtComma(d: Document, next: number, end: number, object: boolean, place: Place): boolean {
  const k = tagAt(d, next) === Tag.adverb ? next + 1 : next;
  const tag = tagAt(d, k);
  const word = wordAt(d, k);
  if (place === 'relative' && FINITE[tag] === 1) return true;
  // "offered him a job, | then says she will resign".
  if (wordAt(d, next) === 'then' && tag === Tag.finite) return true;
  if (place === 'subordinate' && (STARTS_NOUN_PHRASE[tag] === 1 || tag === Tag.preposition) && clauseFollows(d, k, end))
    return true;
  // "supports the plan, | opposes the ban and left".
  const goesOn = object && tag === Tag.finite && !/^(?:by|as)$/.test(wordAt(d, k + 1));
  if (goesOn && cueOf(d.lemma[k] as string)?.frames.object) return true;
  if (tag === Tag.coordinator) {
    // "expects growth, | and also plans to build".
    const verb = tagAt(d, k + 1) === Tag.adverb ? k + 2 : k + 1;
    if (FINITE[tagAt(d, verb)] === 1 && tagAt(d, verb) !== Tag.modal) return word !== 'or';
    return joinsClause(d, k, end) && (word === 'but' || word === 'yet' || (object && word === 'and'));
  }
  if (tag === Tag.gerund || word === 'who' || word === 'though' || word === 'although') return true;
  if (word === 'which' || word === 'while' || word === 'whereas') return object;
  // "said yes, compared with a third | who said no".
  if (word === 'compared') return hasTag(d, k, end, Tag.relative);
  return object && tag === Tag.pronoun;
}

/** Without a last mark or conjunction. */
export function trimEnd(d: Document, from: number, end: number): number {
  let e = end;
  while (
    e > from &&
    !inPassage(d, e - 1) &&
    (isClauseMark(d, e - 1) || hasTrait(d, e - 1, Trait.ellipsis | Trait.dash) || tagAt(d, e - 1) === Tag.coordinator)
  )
    e--;
  return e;
}
