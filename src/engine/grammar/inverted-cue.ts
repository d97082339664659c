import { NounClass } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import { NOT_SPEAKERS } from '../lexicon/en/closed-classes';
import { PUBLISHING_VERBS, VERBS_OF_TELLING } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { clauseFollows, containsPassage, hasFiniteVerb } from './clauses';
import { skipAdverbials } from './complement';
import { restAfterCue } from './content-before';
import {
  between,
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  isStrayClose,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { CueDraft } from './found-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { endsSpeech, headOf, isPerson, isReflexive, nameAlone } from './noun-phrase-parts';
import { FINITE, Tag, tagSet } from './tags';
import type { VerbGroup } from './verb-group';

const PUBLISHING = wordSet(PUBLISHING_VERBS);
const SAYS_CLAUSE = wordSet(VERBS_OF_TELLING);
const NOT_SPEAKER = wordSet(NOT_SPEAKERS);
const SPEAKERS =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.insider |
  NounClass.occupation |
  NounClass.group |
  NounClass.informant |
  NounClass.institution |
  NounClass.document |
  NounClass.mediaNoun;

/** “…,” said S; "C, said S, a friend"; "Said S: “…”". The verb before its subject. */
export function invertedCue(d: Document, vg: VerbGroup, s: Sentence, cue: Cue): CueDraft | undefined {
  if (vg.verb !== vg.start || !cue.frames.quotation) return undefined;
  const place = placeOf(d, vg, s, cue);
  if (!place) return undefined;
  const phrase = nounPhraseAfter(d, vg.end, s.end);
  const source = phrase && nameAlone(d, phrase);
  if (!source || (NOT_SPEAKER.has(wordAt(d, source.start)) && tagAt(d, source.start) !== Tag.name)) return undefined;
  if (place === 'clause' && (tagAt(d, source.start) === Tag.time || followsRelativeClause(d, vg.start - 1, s)))
    return undefined;
  if (place === 'clause' && !(canSpeak(d, source) && endsClause(d, source.end, s))) return undefined;
  // "He hosts a show, | writes a column and sings": what somebody writes writes nothing.
  if (place === 'clause' && PUBLISHING.has(d.lemma[vg.verb] as string) && !isSomebody(d, source)) return undefined;
  // "…, citing “the cost,” said | she would leave".
  if (place === 'quotation' && FINITE[tagAt(d, source.end)] === 1) return undefined;
  const extended = extendApposition(d, source, s);
  const { end } = extended;
  if (place === 'start' && wordAt(d, end) !== ':' && !opensPassage(d, end) && !opensPassage(d, end + 1))
    return undefined;
  const quote = quotationAfter(d, extended.end, s);
  const k = vg.start - 1;
  const left = place === 'start' ? -1 : isComma(d, k) ? k : k + 1;
  if (left < 0 && quote < 0) return undefined;
  const rest = quote < 0 && place === 'clause' ? restAfterCue(d, extended.end, s, left) : quote;
  if (place === 'clause' && isComma(d, k) && !holdsClause(d, s.start, k)) {
    const goesOn = isComma(d, source.end) && FINITE[tagAt(d, source.end + 1)] === 1;
    if ((!goesOn && isNameSetApart(d, k, s)) || !claimsRest(d, source, rest, s)) return undefined;
  }
  return {
    rule: 'verb-before-source',
    kind: 'speech',
    head: vg.verb,
    cue: between(vg.start, vg.end),
    source: extended,
    right: rest,
    left,
    start: vg.start,
  };
}

/** What stands before the verb: a quotation, a clause with a comma or an ellipsis in its place, or nothing. */
function placeOf(d: Document, vg: VerbGroup, s: Sentence, cue: Cue): 'quotation' | 'clause' | 'start' | undefined {
  const k = vg.start - 1;
  if (k < s.start) return 'start';
  if (inPassage(d, k)) return endsSpeech(d, k) ? 'quotation' : undefined;
  if (isStrayClose(d, k)) return 'quotation';
  if (!isComma(d, k)) return beginsExcerpt(d, vg, s) || saysOnlyName(d, vg, s) ? 'clause' : undefined;
  if (inPassage(d, k - 1)) return 'quotation';
  return cue.frames.clause === 'speech' && (!cue.frames.addressee || cue.frames.object === 'speech')
    ? 'clause'
    : undefined;
}

/** "Prices will rise | says Doe": nobody says a name and nothing else. */
function saysOnlyName(d: Document, { verb, end }: VerbGroup, s: Sentence): boolean {
  if (!SAYS_CLAUSE.has(d.lemma[verb] as string) || !AFTER_NOUN[tagAt(d, verb - 1)]) return false;
  let i = end;
  while (i < s.end && tagAt(d, i) === Tag.name) i++;
  return i > end && (i >= s.end || isClauseMark(d, i)) && !hasFiniteVerb(d, i, s.end);
}

const AFTER_NOUN = tagSet(Tag.noun, Tag.name, Tag.adjective, Tag.participle, Tag.adverb);

/** "… said two people close to the talks": an excerpt that begins after what they said. */
const beginsExcerpt = (d: Document, vg: VerbGroup, s: Sentence): boolean =>
  vg.start === s.start + 1 && /^(?:\.{3,}|…)$/.test(wordAt(d, s.start)) && d.descriptionOf[vg.end] !== -1;

/** "A neighbour, who saw it, | described Doe": the comma at `last` ends a relative clause, whose noun is the subject. */
function followsRelativeClause(d: Document, last: number, s: Sentence): boolean {
  let comma = last - 1;
  while (comma > s.start && !isComma(d, comma)) comma--;
  return comma > s.start && tagAt(d, comma + 1) === Tag.relative && !hasFiniteVerb(d, s.start, comma);
}

/** "Her aide, Jo Doe, | said the man who left is …": a name between commas before the verb is its subject. */
function isNameSetApart(d: Document, close: number, s: Sentence): boolean {
  let open = close - 1;
  while (open > s.start && tagAt(d, open) === Tag.name) open--;
  return open < close - 1 && isComma(d, open);
}

const holdsClause = (d: Document, start: number, end: number): boolean =>
  hasFiniteVerb(d, start, end) || containsPassage(d, start, end);

/**
 * "The key to its success, says Doe, | is patience", "In some cases, says Doe, | ferries are late": the content goes on
 * after the source. "…, said Doe, | who lives there": a name that nothing else can be said of. "…, said people | close to
 * the talks": nobody else is described so.
 */
const claimsRest = (d: Document, source: Range, rest: number, s: Sentence): boolean =>
  FINITE[tagAt(d, rest)] === 1 ||
  d.descriptionOf[source.start] !== -1 ||
  (isComma(d, rest - 1) && clauseFollows(d, rest, s.end)) ||
  (tagAt(d, source.end - 1) === Tag.name && isComma(d, source.end) && tagAt(d, source.end + 1) === Tag.relative);

/** A name, a pronoun, or a noun for people, bodies and texts. */
export function canSpeak(d: Document, source: Range): boolean {
  for (let i = source.start; i < source.end; i++)
    if (tagAt(d, i) === Tag.name || tagAt(d, i) === Tag.pronoun || (d.nouns[i] as number) & SPEAKERS) return true;
  return false;
}

/** "the strike's organizers", but not "the Harbour strike": the noun that the phrase is about. */
export function headSpeaks(d: Document, phrase: Range): boolean {
  const last = headOf(d, phrase);
  // "the mayor | herself".
  const head = isReflexive(d, last) && last > phrase.start ? last - 1 : last;
  // "dozens of | papers".
  return canSpeak(d, wordAt(d, head + 1) === 'of' ? phrase : between(head, head + 1));
}

const isSomebody = (d: Document, source: Range): boolean => {
  const head = headOf(d, source);
  if (tagAt(d, head) === Tag.name || isPerson(d, head)) return true;
  // "wrote | the newspaper", but not "posted | one-sided news".
  const nouns = d.nouns[head] as number;
  return (
    (nouns & NounClass.institution) !== 0 || (tagAt(d, source.start) === Tag.determiner && (nouns & OUTLETS) !== 0)
  );
};

const OUTLETS = NounClass.mediaNoun | NounClass.outlet | NounClass.outletPart;

const AFTER_CLAUSE = tagSet(Tag.punctuation, Tag.relative, Tag.coordinator, Tag.subordinator, Tag.gerund, Tag.to);

function endsClause(d: Document, i: number, s: Sentence): boolean {
  const k = skipAdverbials(d, i, s.end);
  return k >= s.end || AFTER_CLAUSE[tagAt(d, k)] === 1;
}

function quotationAfter(d: Document, end: number, s: Sentence): number {
  const start = opensPassage(d, end)
    ? end
    : (isComma(d, end) || wordAt(d, end) === ':') && opensPassage(d, end + 1)
      ? end + 1
      : -1;
  return start < s.end ? start : -1;
}
