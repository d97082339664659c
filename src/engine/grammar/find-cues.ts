import { NounClass } from '../lexicon';
import { type Cue, cueOf } from '../lexicon/cues';
import { CATENATIVES, type CueKind, HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, REDUCED_CUES } from '../lexicon/en/cue-verbs';
import type { Sentence } from '../text/sentences';
import { termsCueAt } from './anonymity-terms';
import { type Complement, complementAt, skipAdverbials } from './complement';
import { type Document, inDescription, inPassage, isComma, isDash, opensPassage, type Range, tagAt, wordAt } from './document';
import { noCommentAt } from './no-comment';
import { hasFiniteVerb, nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import { subjectBefore } from './subject';
import { FINITE, STARTS_NOUN_PHRASE, Tag } from './tags';
import { type VerbGroup, verbGroupAt } from './verb-group';

/** The constructions that tie a source to a content. */
export type Construction =
  | 'verb-quotation'
  | 'verb-that'
  | 'verb-clause'
  | 'verb-question'
  | 'verb-infinitive'
  | 'verb-object'
  | 'verb-particle'
  | 'verb-addressee'
  | 'verb-after-quotation'
  | 'verb-after-clause'
  | 'verb-before-source'
  | 'according-to'
  | 'colon'
  | 'passive-by'
  | 'citing'
  | 'reduced-clause'
  | 'hearsay-passive'
  | 'hearsay-adverb'
  | 'anonymity-terms'
  | 'no-comment';

/** A cue in its frame: who is the source, and where the content is to be found. */
export interface FoundCue {
  readonly rule: Construction;
  readonly kind: CueKind | 'hearsay';
  /** First token of the main word of the cue. */
  readonly head: number;
  readonly cue: Range;
  readonly source?: Range;
  /** First token of the content after the cue, or -1. */
  readonly right: number;
  /** End of the content before the cue, exclusive, or -1. */
  readonly left: number;
  /** Leftmost token of source and cue. */
  readonly start: number;
  /** Content that is neither simply left nor right. */
  readonly fixed?: readonly Range[];
  /** True if the content is a noun phrase's worth: it ends with its clause. */
  readonly object: boolean;
}

const REDUCED = new Set(REDUCED_CUES.split(' '));
const CATENATIVE = new Set(CATENATIVES.split(' '));
const HEARSAY = new Set(HEARSAY_PARTICIPLES.split(' '));
const HEARSAY_ADVERB = new Set(HEARSAY_ADVERBS.split(' '));

/** Every cue of a sentence, in reading order. */
export function findCues(d: Document, sentence: Sentence): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (inPassage(d, i) || inDescription(d, i)) continue;
    const found = cueAt(d, i, sentence, cues);
    if (found) cues.push(found);
  }
  return cues;
}

function cueAt(d: Document, i: number, s: Sentence, before: readonly FoundCue[]): FoundCue | undefined {
  const word = wordAt(d, i);
  if (word === 'according' && wordAt(d, i + 1) === 'to') return accordingTo(d, i, s);
  if (word === ':') return colonCue(d, i, s);
  if (HEARSAY_ADVERB.has(word)) return hearsayAdverb(i);
  const last = before.at(-1);
  if (last && last.cue.start <= i && i < last.cue.end) return undefined;
  const unspoken = termsCueAt(d, i, s, false) ?? noCommentAt(d, i, s);
  if (unspoken) return unspoken;
  const vg = verbGroupAt(d, i, s.start);
  if (!vg) return undefined;
  if (vg.gerund) return reducedCue(d, vg, s, before);
  const cue = cueOf(d.lemma[i] as string);
  if (vg.passive) return passiveCue(d, vg, s, cue);
  if (!cue) return undefined;
  if (tagAt(d, i) === Tag.participle && vg.start === vg.verb) return undefined;
  if (vg.infinitive) {
    const governed = catenativeGroup(d, vg, s);
    return governed ? verbCue(d, governed, s, cue) : undefined;
  }
  return verbCue(d, vg, s, cue) ?? termsCueAt(d, i, s, true);
}

/** "went on to say": the infinitive with the verb that carries it. */
function catenativeGroup(d: Document, vg: VerbGroup, s: Sentence): VerbGroup | undefined {
  let k = vg.start - 2;
  while (k > s.start && (tagAt(d, k) === Tag.adverb || wordAt(d, k) === 'on')) k--;
  if (!CATENATIVE.has(d.lemma[k] ?? '')) return undefined;
  const head = verbGroupAt(d, k, s.start);
  if (!head || head.infinitive || head.gerund) return undefined;
  return { ...vg, start: head.start, infinitive: false };
}

function verbCue(d: Document, vg: VerbGroup, s: Sentence, cue: Cue): FoundCue | undefined {
  const inverted = invertedCue(d, vg, s, cue);
  if (inverted) return inverted;
  const source = subjectBefore(d, vg.start, s.start);
  if (!source) return undefined;
  const right = readRight(d, vg, s, cue, source);
  const leftEnd = leftContentEnd(d, source.start, s);
  const start = source.start < vg.start ? source.start : vg.start;
  if (right) {
    const split = leftEnd >= 0 && right.rule === 'verb-quotation' && opensPassage(d, right.start) && inPassage(d, leftEnd - 1);
    return { rule: right.rule, kind: right.kind, head: vg.verb, cue: { start: vg.start, end: right.cueEnd }, source, right: right.start, left: split ? leftEnd : -1, start, object: right.object };
  }
  const frame = cue.frames.quotation ?? cue.frames.clause;
  if (leftEnd < 0 || !frame || vg.negated) return undefined;
  const quoted = inPassage(d, leftEnd - 1);
  if (!quoted && (!cue.frames.clause || cue.frames.clause === 'belief')) return undefined;
  if (!quoted && !cue.frames.clause) return undefined;
  const rest = middleRest(d, vg.end, s);
  return { rule: quoted ? 'verb-after-quotation' : 'verb-after-clause', kind: frame, head: vg.verb, cue: { start: vg.start, end: vg.end }, source, right: rest, left: leftEnd, start, object: false };
}

/** "The deal, she said, | will hold": the content goes on after the cue. */
function middleRest(d: Document, end: number, s: Sentence): number {
  const k = skipAdverbials(d, end, s.end);
  if (!isComma(d, k) || k + 1 >= s.end) return -1;
  const next = k + 1;
  if (opensPassage(d, next)) return next;
  const tag = tagAt(d, next);
  return FINITE[tag] === 1 || tag === Tag.preposition || tag === Tag.negation ? next : -1;
}

interface Right {
  readonly rule: Construction;
  readonly kind: CueKind;
  readonly start: number;
  readonly cueEnd: number;
  readonly object: boolean;
}

/** Reads the content after an active verb, in the frames that the verb has. */
function readRight(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): Right | undefined {
  let end = vg.end;
  while (end < s.end && tagAt(d, end) === Tag.adverb) end++;
  const direct = complementAt(d, end, s.end);
  const found = matchFrame(d, vg, cue, direct, end, source);
  if (found) return found;
  if (cue.frames.addressee && direct.kind !== 'none' && direct.kind !== 'preposition') {
    const hearer = nounPhraseAfter(d, end, s.end);
    if (hearer) {
      const after = skipAdverbials(d, hearer.end, s.end);
      const rest = complementAt(d, after, s.end);
      if (rest.kind !== 'none' && rest.kind !== 'preposition' && rest.kind !== 'object') return { rule: 'verb-addressee', kind: cue.frames.addressee, start: rest.start, cueEnd: vg.end, object: false };
      if (rest.kind === 'object' && rest.start < s.end) return { rule: 'verb-addressee', kind: cue.frames.addressee, start: rest.start, cueEnd: vg.end, object: true };
    }
  }
  const after = skipAdverbials(d, end, s.end);
  if (after === end) return undefined;
  const later = complementAt(d, after, s.end);
  if (later.kind === 'object' || later.kind === 'to') return undefined;
  return matchFrame(d, vg, cue, later, after, source);
}

function matchFrame(d: Document, vg: VerbGroup, cue: Cue, c: Complement, at: number, source: Range): Right | undefined {
  const { frames } = cue;
  const colon = wordAt(d, at) === ':' ? at + 1 : vg.end;
  const make = (rule: Construction, kind: CueKind | undefined, start: number, cueEnd = vg.end, object = false): Right | undefined => (kind ? { rule, kind, start, cueEnd, object } : undefined);
  switch (c.kind) {
    case 'quotation': {
      const kind = frames.quotation ?? frames.clause;
      return kind ? make('verb-quotation', kind, c.start, c.start > at && colon > vg.end ? colon : vg.end) : make('verb-object', frames.object, c.start, vg.end, true);
    }
    case 'that':
      return make('verb-that', frames.clause, c.start);
    case 'clause':
      if (frames.clause) return make('verb-clause', frames.clause, c.start, colon);
      return make('verb-object', frames.object ?? objectOf(d, cue, source), c.start, vg.end, true);
    case 'wh':
      return make('verb-question', frames.question ?? (frames.clause === 'speech' ? 'speech' : undefined), c.start);
    case 'to':
      return make('verb-infinitive', frames.infinitive, c.start);
    case 'object':
      return frames.object === 'finding' && !isRecord(d, source) ? undefined : make('verb-object', frames.object, c.start, vg.end, true);
    case 'preposition': {
      const kind = cue.particles.get(c.preposition);
      if (!kind) return undefined;
      let start = c.start;
      const second = wordAt(d, start);
      if (/^(?:out|back|on|up|off|down)$/.test(c.preposition) && (second === 'that' || tagAt(d, start) === Tag.preposition)) start += tagAt(d, start) === Tag.preposition ? 1 : 0;
      return make('verb-particle', kind, start, start, true);
    }
    default:
      return undefined;
  }
}

const objectOf = (d: Document, cue: Cue, source: Range): CueKind | undefined => (cue.frames.object === 'finding' && isRecord(d, source) ? 'finding' : undefined);

/** A document, a body or an outlet as the subject of "shows", "found", "lists". */
function isRecord(d: Document, source: Range): boolean {
  for (let i = source.start; i < source.end; i++) if ((d.nouns[i] as number) & (NounClass.document | NounClass.mediaNoun | NounClass.institution | NounClass.outlet)) return true;
  return false;
}

/** The end of what stands before the source and can be its content: a quotation, or a clause and a comma. */
function leftContentEnd(d: Document, source: number, s: Sentence): number {
  const k = source - 1;
  if (k < s.start) return -1;
  if (inPassage(d, k)) return k + 1;
  if (isComma(d, k) && k > s.start) {
    if (inPassage(d, k - 1)) return k;
    return hasFiniteVerb(d, s.start, k) && tagAt(d, s.start) !== Tag.subordinator ? k : hasSplitClause(d, s.start, k) ? k : -1;
  }
  if (isDash(d, k) && k > s.start && inPassage(d, k - 1)) return k;
  return -1;
}

/** "The deal, …": a subject before the comma, whose verb comes after the cue. */
function hasSplitClause(d: Document, lo: number, comma: number): boolean {
  return STARTS_NOUN_PHRASE[tagAt(d, lo)] === 1 && nounPhraseBefore(d, comma, lo)?.start === lo;
}

/** "…," said Jo Doe, a friend. The verb before its subject, after a quotation or clause. */
function invertedCue(d: Document, vg: VerbGroup, s: Sentence, cue: Cue): FoundCue | undefined {
  if (vg.verb !== vg.start || !cue.frames.quotation) return undefined;
  const k = vg.start - 1;
  const afterQuotation = k >= s.start && ((inPassage(d, k) && endsSpeech(d, k)) || (isComma(d, k) && inPassage(d, k - 1)));
  const afterClause = k > s.start && isComma(d, k) && !inPassage(d, k - 1) && cue.frames.clause === 'speech' && !subjectBefore(d, vg.start, s.start);
  if (!afterQuotation && !afterClause && k >= s.start) return undefined;
  if (k < s.start && !(vg.verb === s.start)) return undefined;
  const source = nounPhraseAfter(d, vg.end, s.end);
  if (!source || OBJECT_WORD.test(wordAt(d, source.start))) return undefined;
  if (afterClause && !canSpeak(d, source)) return undefined;
  if (afterClause && (!hasFiniteVerb(d, s.start, k) || !endsClause(d, source.end, s))) return undefined;
  if (k < s.start && wordAt(d, source.end) !== ':' && !opensPassage(d, source.end + 1)) return undefined;
  const extended = extendApposition(d, source, s);
  const next = extended.end;
  const quote = opensPassage(d, next) ? next : (isComma(d, next) || wordAt(d, next) === ':') && opensPassage(d, next + 1) ? next + 1 : -1;
  const left = k < s.start ? -1 : isComma(d, k) ? k : k + 1;
  if (left < 0 && quote < 0) return undefined;
  return { rule: 'verb-before-source', kind: 'speech', head: vg.verb, cue: { start: vg.start, end: vg.end }, source: extended, right: quote < s.end ? quote : -1, left, start: vg.start, object: false };
}

const OBJECT_WORD = /^(?:it|him|them|us|me|that|this|how|what|there)$/;
const SPEAKERS = NounClass.officeHolder | NounClass.spokesperson | NounClass.insider | NounClass.occupation | NounClass.group | NounClass.informant | NounClass.institution | NounClass.document | NounClass.mediaNoun;

/** A name, a pronoun, or a noun for people, bodies and texts. */
function canSpeak(d: Document, source: Range): boolean {
  for (let i = source.start; i < source.end; i++) if (tagAt(d, i) === Tag.name || tagAt(d, i) === Tag.pronoun || (d.nouns[i] as number) & SPEAKERS) return true;
  return false;
}

/** The last mark inside a quotation shows that words were spoken: a title has none. */
const endsSpeech = (d: Document, close: number): boolean => /^[,.?!\u2026\u2014-]+$/.test(wordAt(d, close - 1));

function endsClause(d: Document, i: number, s: Sentence): boolean {
  const k = skipAdverbials(d, i, s.end);
  return k >= s.end || tagAt(d, k) === Tag.punctuation || tagAt(d, k) === Tag.relative || tagAt(d, k) === Tag.coordinator || tagAt(d, k) === Tag.subordinator || tagAt(d, k) === Tag.gerund;
}

/** Adds what describes a source that stands after its cue: ", a spokesman for the city". */
export function extendApposition(d: Document, source: Range, s: Sentence): Range {
  let end = source.end;
  while (end < s.end && isComma(d, end)) {
    const next = end + 1;
    const tag = tagAt(d, next);
    const word = wordAt(d, next);
    if (inPassage(d, next)) break;
    if (tag === Tag.relative) {
      if (word !== 'who' || !asksForNamelessness(d, next, s)) break;
      end = clauseStop(d, next, s);
      continue;
    }
    if (tag !== Tag.determiner && tag !== Tag.noun && tag !== Tag.number && tag !== Tag.name && tag !== Tag.adjective && tag !== Tag.possessive) break;
    const phrase = nounPhraseAfter(d, next, s.end);
    if (!phrase || FINITE[tagAt(d, phrase.end)] === 1) break;
    end = phrase.end;
  }
  return { start: source.start, end };
}

/** ", who asked not to be named": a clause that belongs to an unnamed source. */
function asksForNamelessness(d: Document, from: number, s: Sentence): boolean {
  for (let i = from; i < Math.min(s.end, from + 12); i++) if (/^(?:anonymity|anonymously|named|identified|authorized|authorised)$/.test(wordAt(d, i))) return true;
  return false;
}

function clauseStop(d: Document, from: number, s: Sentence): number {
  let i = from;
  while (i < s.end && !(tagAt(d, i) === Tag.punctuation && /^[,.;:?!]$/.test(wordAt(d, i))) && !opensPassage(d, i)) i++;
  return i;
}

function accordingTo(d: Document, i: number, s: Sentence): FoundCue | undefined {
  const phrase = nounPhraseAfter(d, i + 2, s.end);
  if (!phrase) return undefined;
  const source = extendApposition(d, phrase, s);
  const cue = { start: i, end: i + 2 };
  const base = { rule: 'according-to' as const, kind: 'speech' as const, head: i, cue, source, start: i, object: false };
  if (i === s.start || (isComma(d, i - 1) === false && i - 1 === s.start) || tagAt(d, i - 1) === Tag.coordinator) {
    const begin = isComma(d, source.end) ? source.end + 1 : phrase.end + (isComma(d, phrase.end) ? 1 : 0);
    return { ...base, source: isComma(d, source.end) ? source : phrase, right: begin, left: -1 };
  }
  return { ...base, right: -1, left: isComma(d, i - 1) ? i - 1 : i };
}

/** "Minister: we will", "Report: prices rise": a short source, a colon, the content. */
function colonCue(d: Document, i: number, s: Sentence): FoundCue | undefined {
  if (i - s.start > 6 || i + 2 >= s.end || i === s.start) return undefined;
  const source = nounPhraseBefore(d, i, s.start);
  if (!source || source.start !== s.start) return undefined;
  let bits = 0;
  for (let k = source.start; k < source.end; k++) bits |= d.nouns[k] as number;
  const speaks = tagAt(d, i - 1) === Tag.name ? /^[a-z'.-]+$/.test(wordAt(d, i - 1)) : (bits & (NounClass.document | NounClass.insider | NounClass.officeHolder | NounClass.informant | NounClass.group)) !== 0;
  if (!speaks || (!opensPassage(d, i + 1) && !hasFiniteVerb(d, i + 1, s.end))) return undefined;
  return { rule: 'colon', kind: 'speech', head: i, cue: { start: i, end: i + 1 }, source, right: i + 1, left: -1, start: source.start, object: false };
}

function hearsayAdverb(i: number): FoundCue {
  return { rule: 'hearsay-adverb', kind: 'hearsay', head: i, cue: { start: i, end: i + 1 }, right: i + 1, left: -1, start: i, object: false };
}

/** "was revealed by the Post"; "is said to be leaving". */
function passiveCue(d: Document, vg: VerbGroup, s: Sentence, cue: Cue | undefined): FoundCue | undefined {
  if (wordAt(d, vg.end) === 'by' && cue) {
    const agent = nounPhraseAfter(d, vg.end + 1, s.end);
    if (!agent) return undefined;
    const subject = subjectBefore(d, vg.start, s.start);
    const source = extendApposition(d, agent, s);
    return { rule: 'passive-by', kind: 'speech', head: vg.verb, cue: { start: vg.start, end: vg.end + 1 }, source, right: -1, left: -1, start: vg.start, fixed: subject ? [subject] : [], object: false };
  }
  if (!HEARSAY.has(wordAt(d, vg.verb)) || vg.negated) return undefined;
  const c = complementAt(d, vg.end, s.end);
  if (c.kind !== 'to' && c.kind !== 'that' && !(c.kind === 'preposition' && c.preposition === 'as')) return undefined;
  const subject = subjectBefore(d, vg.start, s.start);
  if (!subject) return undefined;
  const impersonal = wordAt(d, subject.start) === 'it' && c.kind === 'that';
  return { rule: 'hearsay-passive', kind: 'hearsay', head: vg.verb, cue: { start: vg.start, end: vg.end }, right: c.start, left: -1, start: vg.start, fixed: impersonal ? [] : [subject], object: false };
}

/** ", adding that …": the source of the clause before speaks on; ", citing officials": the object is the source. */
function reducedCue(d: Document, vg: VerbGroup, s: Sentence, before: readonly FoundCue[]): FoundCue | undefined {
  const lemma = d.lemma[vg.verb] as string;
  if (!REDUCED.has(lemma)) return undefined;
  const k = vg.start - 1;
  const opens = k < s.start || isComma(d, k) || isDash(d, k) || tagAt(d, k) === Tag.coordinator || tagAt(d, k) === Tag.subordinator || wordAt(d, k) === 'by' || inPassage(d, k);
  if (!opens) return undefined;
  const base = { head: vg.verb, cue: { start: vg.start, end: vg.end }, start: vg.start, left: -1 };
  if (lemma === 'cite' || lemma === 'quote') {
    const phrase = nounPhraseAfter(d, vg.end, s.end);
    if (!phrase) return undefined;
    const source = extendApposition(d, phrase, s);
    const that = wordAt(d, phrase.end) === 'that' || tagAt(d, phrase.end) === Tag.that;
    return { ...base, rule: 'citing', kind: 'speech', source: that ? phrase : source, right: that ? phrase.end : -1, object: false };
  }
  const cue = cueOf(lemma);
  if (!cue) return undefined;
  const owner = [...before].reverse().find((c) => c.source && c.kind !== 'hearsay')?.source ?? mainSubject(d, vg, s);
  if (!owner) return undefined;
  const right = readRight(d, vg, s, cue, owner);
  if (!right) return undefined;
  return { ...base, rule: 'reduced-clause', kind: right.kind, cue: { start: vg.start, end: right.cueEnd }, source: owner, right: right.start, object: right.object };
}

function mainSubject(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  if (vg.start === s.start) {
    for (let i = vg.end; i < s.end; i++) {
      if (isComma(d, i) && STARTS_NOUN_PHRASE[tagAt(d, i + 1)] === 1) return nounPhraseAfter(d, i + 1, s.end);
    }
    return undefined;
  }
  for (let i = s.start; i < vg.start; i++) {
    if (FINITE[tagAt(d, i)] === 1 && !inPassage(d, i)) return subjectBefore(d, i, s.start);
  }
  return undefined;
}
