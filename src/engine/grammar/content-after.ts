import type { Construction } from '../attribution';
import { NounClass, Trait } from '../lexicon';
import { type Cue, cueOf } from '../lexicon/cues';
import {
  AFTER_PARTICLES,
  CARRIED_NOUNS,
  type CueKind,
  EXPRESSED_NOUNS,
  EXPRESSING_VERBS,
  MEASURED_AGAINST,
  VERB_OF_GIVING,
  VERB_OF_SEEMING,
  VERBS_OF_CLAUSES,
  VERBS_OF_NAMING,
  VERBS_OF_PROSPECTS,
  VERBS_OF_THINGS,
  VERBS_WITH_HEARERS,
  WITHIN_MEASURED,
} from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { clauseFollows, thatAfterComma } from './clauses';
import { type Complement, complementAt, opensQuestion, skipAdverbials } from './complement';
import { isDeed, takesOff } from './deeds';
import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isClauseMark,
  isComma,
  isDash,
  nounsIn,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import { extracted } from './extracted';
import type { ContentAfter } from './found-cue';
import { aboutWhat, bareSubject, isStory } from './hearer';
import { canSpeak, headSpeaks } from './inverted-cue';
import { givesName, isReducedNaming, quotesName } from './naming';
import { nounPhraseAfter } from './noun-phrase-after';
import { headOf, isPlural } from './noun-phrase-parts';
import { afterQualifier, opensCount } from './quantifier';
import { FINITE, IN_NOUN_PHRASE, Tag, tagSet } from './tags';
import type { VerbGroup } from './verb-group';

const NAMING = wordSet(VERBS_OF_NAMING);
const EARLIER = wordSet(MEASURED_AGAINST);
const OF_CLAUSES = wordSet(VERBS_OF_CLAUSES);
const AFTER_PARTICLE = wordSet(AFTER_PARTICLES);
const MEASURED = wordSet(WITHIN_MEASURED);
const OF_PROSPECTS = wordSet(VERBS_OF_PROSPECTS);
const OF_THINGS = wordSet(VERBS_OF_THINGS);
const HEARD = wordSet(VERBS_WITH_HEARERS);
const EXPRESSING = wordSet(EXPRESSING_VERBS);
const EXPRESSED = wordSet(EXPRESSED_NOUNS);
const CARRIED = new Map(Object.entries(CARRIED_NOUNS).map(([verb, nouns]) => [verb, wordSet(nouns)]));

/** Reads the content after an active verb, in the frames that the verb has. */
export function contentAfter(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  cue: Cue,
  source: Range,
): ContentAfter | undefined {
  let end = vg.end;
  // "fired back | at her rivals".
  const particle = tagAt(d, end) === Tag.adverb ? particleFrame(d, cue, wordAt(d, end), end + 1) : undefined;
  if (particle && AFTER_PARTICLE.has(wordAt(d, end + 1))) return particle;
  while (end < s.end && tagAt(d, end) === Tag.adverb && !opensCount(d, end)) end++;
  const expressed = afterExpressed(d, vg, end);
  if (expressed) return expressed;
  const direct = complementAt(d, end, s.end);
  if (cue.frames.addressee && (direct.kind === 'clause' || direct.kind === 'object')) {
    const kind = cue.frames.addressee;
    // "The sign tells drivers | about the toll": told by a thing.
    const tells = headSpeaks(d, source) && !isStory(d, headOf(d, source));
    const about = tells ? aboutWhat(d, end, s, cue) : -1;
    const asks = about >= 0 && opensQuestion(d, about + 1);
    // "told Doe | of his plan to leave".
    const named = wordAt(d, about) === 'of' && tagAt(d, about - 1) === Tag.name;
    const told = asks ? undefined : afterAddressee(d, vg, s, kind, end);
    if (told && !told.object && !(named && told.start === end)) return told;
    if (about >= 0)
      return { rule: 'verb-addressee', kind, start: asks ? about + 1 : about, cueEnd: vg.end, object: !asks };
  }
  const found = matchFrame(d, vg, s, cue, direct, end, source) ?? extracted(d, vg, s, cue, source);
  if (found) return found;
  if (cue.frames.addressee && direct.kind !== 'none' && direct.kind !== 'preposition') {
    const told = afterAddressee(d, vg, s, cue.frames.addressee, end);
    if (told) return told;
  }
  const dated = skipTime(d, end);
  if (dated > end && tagAt(d, dated) === Tag.preposition && canSpeak(d, source)) {
    const later = particleFrame(d, cue, wordAt(d, dated), dated + 1);
    if (later) return later;
  }
  const after = skipAdverbials(d, end, s.end);
  const told = cue.frames.quotation ?? cue.frames.clause;
  const interrupted = told ? contentAfterAside(d, after, s) : -1;
  if (interrupted >= 0)
    return {
      rule: opensPassage(d, interrupted) ? 'verb-quotation' : 'verb-that',
      kind: told as CueKind,
      start: interrupted,
      cueEnd: vg.end,
      object: false,
    };
  if (after === end) return undefined;
  if (d.lemma[vg.verb] === 'say' && isComma(d, after) && clauseFollows(d, after + 1, s.end))
    return { rule: 'verb-clause', kind: 'speech', start: end, cueEnd: vg.end, object: false };
  // "weighed in on Friday | about whether it was late".
  const asks = wordAt(d, after) === 'about' && !cue.particles.has('about') && opensQuestion(d, after + 1);
  const later = complementAt(d, asks ? after + 1 : after, s.end);
  // "began with an advertisement, | “Playing Games”": no words of who began.
  if (later.kind === 'quotation' && !cue.frames.clause && wordAt(d, end) === 'with') return undefined;
  if (later.kind === 'object' && !isAnnounced(d, cue, end, after)) return undefined;
  if (later.kind === 'to' && tagAt(d, after - 1) !== Tag.time && dated === end) return undefined;
  return matchFrame(d, vg, s, cue, later, after, source);
}

/** "called Wednesday | for", "promised Sunday | to". */
function skipTime(d: Document, i: number): number {
  let k = i;
  while (tagAt(d, k) === Tag.time) k++;
  return k;
}

/** "announced on Monday | the closure of the pier": a verb of saying and a day or a place before its object. */
const isAnnounced = (d: Document, { frames }: Cue, end: number, object: number): boolean =>
  frames.object === 'speech' &&
  frames.clause === 'speech' &&
  object <= end + LONGEST_DATE &&
  (tagAt(d, object - 1) === Tag.time || wordAt(d, end) === 'on') &&
  tagAt(d, object) === Tag.determiner;

const LONGEST_DATE = 3;

/** "voiced strong doubts about | C", "expressed hope | that C": the noun belongs to the cue. */
function afterExpressed(d: Document, vg: VerbGroup, from: number): ContentAfter | undefined {
  if (!EXPRESSING.has(d.lemma[vg.verb] as string)) return undefined;
  const nouns = CARRIED.get(d.lemma[vg.verb] as string) ?? EXPRESSED;
  let noun = from;
  while (noun < from + 4 && !nouns.has(wordAt(d, noun)) && IN_NOUN_PHRASE[tagAt(d, noun)] === 1) noun++;
  const next = noun + 1;
  if (!nouns.has(wordAt(d, noun))) return undefined;
  const clause = wordAt(d, next) === 'that' || tagAt(d, next) === Tag.to;
  if (!clause && tagAt(d, next) !== Tag.preposition) return undefined;
  const start = clause ? next : next + 1;
  return { rule: 'verb-object', kind: 'stance', start, cueEnd: start, object: !clause };
}

/** "said on Monday, in reference to the pier, | “…”", "reported, citing two officials, | that …": what follows an aside in commas, or -1. */
function contentAfterAside(d: Document, comma: number, s: Sentence): number {
  const tag = tagAt(d, comma + 1);
  // "added, however, | that …".
  const close = tag === Tag.adverb && tagAt(d, comma + 2) === Tag.adverb ? comma + 3 : comma + 2;
  const turn =
    isComma(d, comma) && isComma(d, close) && close + 1 < s.end && (tag === Tag.adverb || tag === Tag.subordinator);
  if (turn && (wordAt(d, close + 1) === 'that' || opensPassage(d, close + 1))) return close + 1;
  if (isDash(d, comma)) return afterDashes(d, comma, s);
  if (!isComma(d, comma) || OPENS_ASIDE[tag] !== 1) return -1;
  let i = comma + 2;
  while (i < s.end && !isClauseMark(d, i) && !inPassage(d, i)) i++;
  const that = isComma(d, i) ? thatAfterComma(d, i, Math.min(s.end, i + ASIDE_LIMIT)) : -1;
  if (that >= 0) return that;
  // "said, adding, | “…”": what is quoted was added.
  const quoted = !cueOf(d.lemma[comma + 1] as string)?.frames.quotation && opensPassage(d, i + 1);
  return isComma(d, i) && i + 1 < s.end && quoted ? i + 1 : -1;
}

const OPENS_ASIDE = tagSet(Tag.preposition, Tag.gerund, Tag.subordinator);
const ASIDE_LIMIT = 12;

/** "said — on television, of all places — | that …": the "that" after a second dash, or -1. */
function afterDashes(d: Document, open: number, s: Sentence): number {
  for (let i = open + 1; i + 1 < Math.min(s.end, open + ASIDE_LIMIT); i++)
    if (isDash(d, i)) return wordAt(d, i + 1) === 'that' ? i + 1 : -1;
  return -1;
}

/** "told reporters on Friday that …": the content after the hearer. */
function afterAddressee(d: Document, vg: VerbGroup, s: Sentence, kind: CueKind, end: number): ContentAfter | undefined {
  const start = tagAt(d, end) === Tag.gerund ? end + 1 : end;
  const hearer = nounPhraseAfter(d, start, s.end);
  if (!hearer) return undefined;
  const after = skipAdverbials(d, hearer.end, s.end);
  const that = isComma(d, after) ? thatAfterComma(d, after + 1, Math.min(s.end, after + ASIDE_LIMIT)) : -1;
  const bare = FINITE[tagAt(d, after)] === 1 && HEARD.has(d.lemma[vg.verb] as string) ? bareSubject(d, hearer) : -1;
  if (bare > 0) return { rule: 'verb-addressee', kind, start: bare, cueEnd: vg.end, object: false };
  const rest = complementAt(d, that < 0 ? after : that, s.end);
  if (rest.kind === 'none' || rest.kind === 'preposition' || rest.start >= s.end) return undefined;
  // "tells the story of a sailor | who loses his ship".
  const told = tagAt(d, rest.start) === Tag.relative && FINITE[tagAt(d, rest.start + 1)] === 1;
  if (told && isStory(d, headOf(d, hearer))) return undefined;
  // "asked | the crews to wait": who is to do something belongs to what was asked.
  const from = rest.kind === 'to' ? end : rest.start;
  return { rule: 'verb-addressee', kind, start: from, cueEnd: vg.end, object: rest.kind === 'object' };
}

function matchFrame(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  cue: Cue,
  c: Complement,
  at: number,
  source: Range,
): ContentAfter | undefined {
  const { frames } = cue;
  const names = NAMING.has(d.lemma[vg.verb] as string);
  if (vg.start === vg.verb && isReducedNaming(d, names, c, source)) return undefined;
  const colon = wordAt(d, at) === ':' ? at + 1 : vg.end;
  const make = (
    rule: Construction,
    kind: CueKind | undefined,
    start: number,
    cueEnd = vg.end,
    object = false,
  ): ContentAfter | undefined => (kind ? { rule, kind, start, cueEnd, object } : undefined);
  switch (c.kind) {
    case 'quotation': {
      const kind = frames.quotation ?? frames.clause;
      return kind
        ? make('verb-quotation', kind, c.start, colon)
        : make('verb-object', frames.object, c.start, vg.end, true);
    }
    case 'that':
      if (frames.clause) return make('verb-that', frames.clause, c.start);
      // "the attacks | that have followed".
      if (FINITE[tagAt(d, c.start + 1)] === 1) return undefined;
      // "called | that claim a lie".
      return (
        make('verb-that', frames.that, c.start) ??
        make('verb-object', objectKind(d, cue, source), c.start, vg.end, true)
      );
    case 'clause':
      if (frames.clause) return make('verb-clause', frames.clause, c.start, colon);
      if (takesOff(d, c.start)) return undefined;
      return make('verb-object', objectKind(d, cue, source), c.start, vg.end, true);
    case 'wh':
      return (
        make('verb-question', frames.question ?? (frames.clause === 'speech' ? 'speech' : undefined), c.start) ??
        // "denounced | what she called a sham": whatever it is.
        (wordAt(d, c.start) === 'what' && (!names || quotesName(d, c.start, s))
          ? make('verb-object', objectKind(d, cue, source), c.start, vg.end, true)
          : undefined)
      );
    case 'to':
      // "the club looks | to be in trouble".
      // "the ban threatens | to split the party".
      if (OF_PROSPECTS.has(d.lemma[vg.verb] as string) && isMereThing(d, headOf(d, source)) && !canSpeak(d, source))
        return undefined;
      if (d.lemma[vg.verb] === VERB_OF_SEEMING && IS_OR_HAS[tagAt(d, c.start + 1)] === 1) return undefined;
      return make('verb-infinitive', frames.infinitive, c.start);
    case 'object':
      // "goods considered | unsafe were seized".
      if (FINITE[tagAt(d, c.start + 1)] === 1 && tagAt(d, c.start) === Tag.adjective) return undefined;
      if (names && !givesName(d, c.start, source) && !quotesName(d, c.start, s)) return undefined;
      if (d.lemma[vg.verb] === VERB_OF_GIVING && !(introduces(d, c.start) && headSpeaks(d, source))) return undefined;
      if (isDeed(d, d.lemma[vg.verb] as string, c.start)) return undefined;
      return (
        make(
          'verb-object',
          objectKind(d, cue, source) ?? objectFrame(d, cue, c.start, source),
          c.start,
          vg.end,
          true,
        ) ??
        (OF_CLAUSES.has(d.lemma[vg.verb] as string) && canSpeak(d, source)
          ? make('verb-clause', 'belief', c.start)
          : undefined)
      );
    case 'preposition':
      // "the recipe calls for | two eggs", "the cells respond to | salt".
      if (OF_THINGS.has(d.lemma[vg.verb] as string) && isMereThing(d, headOf(d, source))) return undefined;
      if (isDeed(d, `${d.lemma[vg.verb]} ${c.preposition}`, c.start)) return undefined;
      return particleFrame(d, cue, c.preposition, c.start);
    default:
      return undefined;
  }
}

/** "the recipe", but not "some", "the 44-year-old" or "the welder": a noun that is none for anybody. */
const isMereThing = (d: Document, head: number): boolean =>
  tagAt(d, head) === Tag.noun && (d.nouns[head] as number) === 0 && !hasTrait(d, head, Trait.personEnding);

/** "call | for": the particle belongs to the cue; so does a second one, "come out against". */
function particleFrame(d: Document, cue: Cue, particle: string, after: number): ContentAfter | undefined {
  const kind = cue.particles.get(particle);
  if (!kind || tagAt(d, after) === Tag.time || (isComma(d, after) && !opensPassage(d, after + 1))) return undefined;
  const adverbial = /^(?:out|back|on|up|off|down)$/.test(particle);
  // "hit back | out of the blue".
  if (particle === 'out' && wordAt(d, after) === 'of') return undefined;
  const start = adverbial && tagAt(d, after) === Tag.preposition ? after + 1 : after;
  return { rule: 'verb-particle', kind, start, cueEnd: start, object: true };
}

/** "a reply", "no proof", "her condolences": not just anything that a company offers. */
const introduces = (d: Document, i: number): boolean =>
  (tagAt(d, i) === Tag.determiner && wordAt(d, i) !== 'all') ||
  EXPRESSED.has(wordAt(d, i)) ||
  EXPRESSED.has(wordAt(d, i + 1));

/** "expects | rates to stay", "sees | the vote as a warning", "puts | the toll at 40": what the verb takes with its object. */
function objectFrame(d: Document, { frames }: Cue, start: number, source: Range): CueKind | undefined {
  const object = nounPhraseAfter(d, start, d.tokens.count);
  if (!object) return undefined;
  if (frames['object-at']) return canSpeak(d, source) && isMeasured(d, object) ? frames['object-at'] : undefined;
  if (wordAt(d, object.end) === 'as') return headSpeaks(d, source) ? frames['object-as'] : undefined;
  if (frames['object-to']) return isLikened(d, object) ? frames['object-to'] : undefined;
  const asked = frames['object-infinitive'];
  // "pushed them to resign", but not "pushed the door to open it".
  return tagAt(d, object.end) === Tag.to && (asked !== 'speech' || canSpeak(d, object)) ? asked : undefined;
}

/** "the vote | to a race", "the tax | with theft", but not "her data | to earlier measurements", "sales | with the last year". */
function isLikened(d: Document, { start, end }: Range): boolean {
  let i = start;
  while (i <= end && !/^(?:to|with)$/.test(wordAt(d, i))) i++;
  const like = i + 1;
  const tag = tagAt(d, like);
  if (tag === Tag.determiner) return !EARLIER.has(wordAt(d, like + 1));
  return i <= end && (LIKENESS[tag] === 1 || (tag === Tag.noun && !isPlural(d, like)));
}

const IS_OR_HAS = tagSet(Tag.be, Tag.have);
const LIKENESS = tagSet(Tag.pronoun, Tag.name, Tag.quote, Tag.gerund);

/** "the toll | at 40", "his losses | at about $2 million". */
function isMeasured(d: Document, { start, end }: Range): boolean {
  for (let i = start; i <= end; i++) {
    if (wordAt(d, i) === 'at')
      return tagAt(d, afterQualifier(d, i + 1)) === Tag.number || tagAt(d, i + 2) === Tag.number;
    if (tagAt(d, i) === Tag.preposition && !MEASURED.has(wordAt(d, i))) return false;
  }
  return false;
}

/** Only documents and bodies "show" or "list" things as a report, and no mere thing "supports" or "highlights" one. */
function objectKind(d: Document, cue: Cue, source: Range): CueKind | undefined {
  const kind = cue.frames.object;
  if (kind === 'finding') return nounsIn(d, source) & RECORDS ? kind : undefined;
  // "Harlow Aid, | which supports": what a relative pronoun stands for.
  const who = tagAt(d, source.start) === Tag.relative ? between(source.start - 2, source.end) : source;
  const share = wordAt(d, source.end - 1).endsWith('%');
  return kind === 'stance' && !share && !canSpeak(d, who) ? undefined : kind;
}

const RECORDS = NounClass.document | NounClass.mediaNoun | NounClass.institution | NounClass.outlet;
