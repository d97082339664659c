import { NounClass } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import type { CueKind } from '../lexicon/en/cue-verbs';
import type { Sentence } from '../text/sentences';
import { clauseFollows, containsPassage, hasFiniteVerb } from './clauses';
import { type Complement, complementAt, skipAdverbials } from './complement';
import {
  type Document,
  inPassage,
  isClauseMark,
  isComma,
  isDash,
  isStrayClose,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
} from './document';
import type { Construction, FoundCue } from './found-cue';
import { invertedCue } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { endsSpeech } from './noun-phrase-parts';
import { subjectBefore } from './subject';
import { AUXILIARY, FINITE, STARTS_NOUN_PHRASE, Tag } from './tags';
import type { VerbGroup } from './verb-group';

/** A cue verb in the active voice, after its source ("S said that C", "C, S said") or before it ("C, said S"). */
export function activeCue(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  cue: Cue,
  before: readonly FoundCue[],
): FoundCue | undefined {
  const inverted = invertedCue(d, vg, s, cue);
  if (inverted) return inverted;
  const source = continuedSource(d, vg, before) ?? subjectBefore(d, vg.start, s.start);
  if (!source) return undefined;
  const right = quotedBefore(d, source, s) ? readQuotation(d, vg, s, cue, source) : readRight(d, vg, s, cue, source);
  if (right?.rule === 'verb-object' && cue.frames.addressee && previousQuotation(d, source, s))
    return withLeft(d, vg, s, source, cue);
  if (right ? !reports(d, vg, right.kind, source, s) : vg.negated) return undefined;
  return right ? withRight(d, vg, s, source, right) : withLeft(d, vg, s, source, cue);
}

/** "S said that C and | warned that D": a second verb of the same tense has the first one's source, whatever C's subject is. */
function continuedSource(d: Document, vg: VerbGroup, before: readonly FoundCue[]): Range | undefined {
  if (tagAt(d, vg.start - 1) !== Tag.coordinator || tagAt(d, vg.verb) !== Tag.finite) return undefined;
  const first = before.findLast(
    (found) =>
      found.source && found.rule.startsWith('verb-') && found.right >= 0 && tagAt(d, found.head) === Tag.finite,
  );
  return first && isPast(d, first.head) === isPast(d, vg.verb) ? first.source : undefined;
}

const isPast = (d: Document, i: number): boolean => !wordAt(d, i).endsWith('s') && wordAt(d, i) !== d.lemma[i];

/** True if spoken words in quotation marks stand directly before the source: then they are what was said. */
function quotedBefore(d: Document, source: Range, s: Sentence): boolean {
  const k = isComma(d, source.start - 1) ? source.start - 2 : source.start - 1;
  return k >= s.start && inPassage(d, k) && (k < source.start - 1 || endsSpeech(d, k)) && !isTitle(d, k, s);
}

/** "on Harbour Radio's “Tideline,” | S said": a few words in quotation marks after an owner or a preposition name something. */
function isTitle(d: Document, close: number, s: Sentence): boolean {
  const passage = d.passages[d.passageOf[close] as number];
  if (!passage || passage.close - passage.open > LONGEST_TITLE || passage.open - 1 < s.start) return false;
  const before = tagAt(d, passage.open - 1);
  return before === Tag.preposition || (before === Tag.possessive && !hasFiniteVerb(d, s.start, passage.open));
}

/** Tokens, with the quotation marks and a comma. */
const LONGEST_TITLE = 6;

/** After a quotation only another quotation can be content as well. */
function readQuotation(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): Right | undefined {
  const right = readRight(d, vg, s, cue, source);
  return right && opensPassage(d, right.start) && right.rule === 'verb-quotation' ? right : undefined;
}

/** Denied, conditional and merely possible speech reports nothing; so does a possible wish or belief. */
function reports(d: Document, vg: VerbGroup, kind: CueKind, source: Range, s: Sentence): boolean {
  const spoken = kind === 'speech' || kind === 'finding';
  if (spoken && vg.negated) return false;
  if (!spoken && vg.modal) return false;
  if (/^(?:nobody|none|no)$/.test(wordAt(d, source.start))) return false;
  const before = source.start - 1;
  if (before === s.start && AUXILIARY[tagAt(d, before)] === 1) return false;
  return !(before >= s.start && /^(?:if|unless|whether)$/.test(wordAt(d, before)));
}

function withRight(d: Document, vg: VerbGroup, s: Sentence, source: Range, right: Right): FoundCue {
  const leftEnd = leftContentEnd(d, source.start, s);
  const split =
    leftEnd >= 0 && right.rule === 'verb-quotation' && opensPassage(d, right.start) && inPassage(d, leftEnd - 1);
  return {
    rule: right.rule,
    kind: right.kind,
    head: vg.verb,
    cue: { start: vg.start, end: right.cueEnd },
    source,
    right: right.start,
    left: split ? leftEnd : -1,
    start: Math.min(source.start, vg.start),
    object: right.object,
  };
}

/** The content stands before the source, around it, or in the sentence before. */
function withLeft(d: Document, vg: VerbGroup, s: Sentence, source: Range, cue: Cue): FoundCue | undefined {
  const kind = cue.frames.quotation ?? cue.frames.clause ?? cue.frames.object;
  if (!kind) return undefined;
  const base = {
    kind,
    head: vg.verb,
    cue: { start: vg.start, end: vg.end },
    source,
    start: Math.min(source.start, vg.start),
    object: false,
  };
  const asked = asClause(d, vg, s, source);
  if (asked >= 0 && cue.frames.clause === 'speech') return { ...base, rule: 'as-clause', right: asked, left: -1 };
  const left = leftContentEnd(d, source.start, s);
  if (left < 0) {
    const object = objectBefore(d, source, s);
    if (object && (cue.frames.object === 'speech' || cue.frames.object === 'stance'))
      return { ...base, kind: cue.frames.object, rule: 'verb-object', right: -1, left: -1, fixed: [object] };
    const after = clauseAfterComma(d, vg, s);
    if (after >= 0 && cue.frames.clause === 'speech') return { ...base, rule: 'verb-clause', right: after, left: -1 };
    if (wordAt(d, vg.end) === ':' && vg.end + 1 >= s.end && cue.frames.quotation)
      return { ...base, cue: { start: vg.start, end: vg.end + 1 }, rule: 'verb-quotation', right: -1, left: -1 };
    if (!endsHere(d, vg.end, s) && !cue.frames.addressee) return undefined;
    if (previousQuotation(d, source, s)) return { ...base, rule: 'verb-after-quotation', right: -1, left: s.start };
    return kind === 'speech' && quotationFollows(d, vg.end, s)
      ? { ...base, rule: 'verb-quotation', right: -1, left: -1 }
      : undefined;
  }
  const quoted = inPassage(d, left - 1) || isStrayClose(d, left - 1);
  if (!cue.frames.quotation && !cue.frames.clause) return undefined;
  if (!quoted && cue.frames.clause !== 'speech' && cue.frames.clause !== 'finding')
    return cue.frames.clause === 'belief' && endsHere(d, vg.end, s)
      ? { ...base, kind: 'belief', rule: 'verb-after-clause', right: -1, left }
      : undefined;
  return {
    ...base,
    rule: quoted ? 'verb-after-quotation' : 'verb-after-clause',
    right: middleRest(d, vg.end, s, left),
    left,
  };
}

/** "the figure | S cited": the noun phrase that a relative clause without "that" follows. */
function objectBefore(d: Document, source: Range, s: Sentence): Range | undefined {
  if (source.start <= s.start || tagAt(d, source.start - 1) !== Tag.noun || tagAt(d, source.start) === Tag.relative)
    return undefined;
  return nounPhraseBefore(d, source.start, s.start);
}

/** "As S said, | C": first token of C, or -1. */
function asClause(d: Document, vg: VerbGroup, s: Sentence, source: Range): number {
  if (wordAt(d, source.start - 1) !== 'as' || source.start - 1 > s.start + 1) return -1;
  const comma = skipAdverbials(d, vg.end, s.end);
  return isComma(d, comma) && comma + 1 < s.end ? comma + 1 : -1;
}

/** "S says, | they are buying time": a clause after a comma that no quotation mark opens. */
function clauseAfterComma(d: Document, vg: VerbGroup, s: Sentence): number {
  if (d.lemma[vg.verb] !== 'say' || !isComma(d, vg.end)) return -1;
  const next = vg.end + 1;
  return hasFiniteVerb(d, next, s.end) || containsPassage(d, next, s.end) ? next : -1;
}

/** "“… right?” | S said.": a quotation that ends with its own final mark is a sentence of its own. */
function previousQuotation(d: Document, source: Range, s: Sentence): boolean {
  return source.start <= s.start + 1 && s.start > 0 && inPassage(d, s.start - 1);
}

/** "S explained. | “C.”": a quotation that is the next sentence of the paragraph. */
function quotationFollows(d: Document, end: number, s: Sentence): boolean {
  return end + 1 === s.end && opensPassage(d, s.end);
}

function endsHere(d: Document, end: number, s: Sentence): boolean {
  if (tagAt(d, end) === Tag.subordinator && clauseFollows(d, end + 1, s.end)) return true;
  const k = skipAdverbials(d, end, s.end);
  return k >= s.end || tagAt(d, k) === Tag.subordinator || isClauseMark(d, k);
}

/** "The deal, she said, | will hold": the content goes on after the cue. */
export function middleRest(d: Document, end: number, s: Sentence, left: number): number {
  const k = skipAdverbials(d, end, s.end);
  if (tagAt(d, k) === Tag.subordinator && k < s.end && !inPassage(d, left - 1)) return k;
  if (!isComma(d, k) || k + 1 >= s.end) return -1;
  const next = k + 1;
  if (opensPassage(d, next)) return next;
  const tag = tagAt(d, next);
  if (
    FINITE[tag] === 1 ||
    tag === Tag.preposition ||
    tag === Tag.negation ||
    tag === Tag.subordinator ||
    tag === Tag.that ||
    tag === Tag.adverb
  )
    return next;
  if (tag === Tag.coordinator)
    return opensPassage(d, next + 1) || clauseFollows(d, next + 1, s.end) || tagAt(d, next + 1) === Tag.finite
      ? next
      : -1;
  const fragment =
    !inPassage(d, left - 1) &&
    (!hasFiniteVerb(d, s.start, left) ||
      FINITE[tagAt(d, left - 1)] === 1 ||
      tagAt(d, s.start) === Tag.subordinator ||
      wordAt(d, left - 1) === 'why');
  return fragment ? next : -1;
}

/** Content after a cue verb. */
export interface Right {
  readonly rule: Construction;
  readonly kind: CueKind;
  readonly start: number;
  readonly cueEnd: number;
  readonly object: boolean;
}

/** Reads the content after an active verb, in the frames that the verb has. */
export function readRight(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): Right | undefined {
  let end = vg.end;
  while (end < s.end && tagAt(d, end) === Tag.adverb) end++;
  const direct = complementAt(d, end, s.end);
  if (cue.frames.addressee && (direct.kind === 'clause' || direct.kind === 'object')) {
    const told = afterAddressee(d, vg, s, cue.frames.addressee, end);
    if (told && !told.object) return told;
  }
  const found = matchFrame(d, vg, cue, direct, end, source) ?? extracted(d, vg, s, cue, source);
  if (found) return found;
  if (cue.frames.addressee && direct.kind !== 'none' && direct.kind !== 'preposition') {
    const told = afterAddressee(d, vg, s, cue.frames.addressee, end);
    if (told) return told;
  }
  const after = skipAdverbials(d, end, s.end);
  const interrupted = cue.frames.quotation ? quotationAfterAside(d, after, s) : -1;
  if (interrupted >= 0)
    return {
      rule: 'verb-quotation',
      kind: cue.frames.quotation as CueKind,
      start: interrupted,
      cueEnd: vg.end,
      object: false,
    };
  if (after === end) return undefined;
  const later = complementAt(d, after, s.end);
  if (later.kind === 'object' || later.kind === 'to') return undefined;
  return matchFrame(d, vg, cue, later, after, source);
}

/** "said on Monday, in reference to the pier, | “…”": the quotation after an aside in commas, or -1. */
function quotationAfterAside(d: Document, comma: number, s: Sentence): number {
  const tag = tagAt(d, comma + 1);
  if (!isComma(d, comma) || (tag !== Tag.preposition && tag !== Tag.gerund)) return -1;
  let i = comma + 2;
  while (i < s.end && !isClauseMark(d, i) && !inPassage(d, i)) i++;
  return isComma(d, i) && i + 1 < s.end && opensPassage(d, i + 1) ? i + 1 : -1;
}

/** "told reporters on Friday that …": the content after the hearer. */
function afterAddressee(d: Document, vg: VerbGroup, s: Sentence, kind: CueKind, end: number): Right | undefined {
  const start = tagAt(d, end) === Tag.gerund ? end + 1 : end;
  const hearer = nounPhraseAfter(d, start, s.end);
  if (!hearer) return undefined;
  const rest = complementAt(d, skipAdverbials(d, hearer.end, s.end), s.end);
  if (rest.kind === 'none' || rest.kind === 'preposition' || rest.start >= s.end) return undefined;
  return { rule: 'verb-addressee', kind, start: rest.start, cueEnd: vg.end, object: rest.kind === 'object' };
}

/** "the rise that analysts say | will continue": the subject of the content went before. */
function extracted(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): Right | undefined {
  const tag = tagAt(d, vg.end);
  const before = tagAt(d, source.start - 1);
  const verb = AUXILIARY[tag] === 1 || (tag === Tag.finite && (before === Tag.relative || before === Tag.that));
  if (!cue.frames.clause || !verb) return undefined;
  const opens =
    source.start > s.start &&
    (before === Tag.relative || before === Tag.that || before === Tag.noun || before === Tag.pronoun);
  return opens
    ? { rule: 'verb-clause', kind: cue.frames.clause, start: vg.end, cueEnd: vg.end, object: false }
    : undefined;
}

function matchFrame(d: Document, vg: VerbGroup, cue: Cue, c: Complement, at: number, source: Range): Right | undefined {
  const { frames } = cue;
  const colon = wordAt(d, at) === ':' ? at + 1 : vg.end;
  const make = (
    rule: Construction,
    kind: CueKind | undefined,
    start: number,
    cueEnd = vg.end,
    object = false,
  ): Right | undefined => (kind ? { rule, kind, start, cueEnd, object } : undefined);
  switch (c.kind) {
    case 'quotation': {
      const kind = frames.quotation ?? frames.clause;
      return kind
        ? make('verb-quotation', kind, c.start, colon)
        : make('verb-object', frames.object, c.start, vg.end, true);
    }
    case 'that':
      return make('verb-that', frames.clause, c.start);
    case 'clause':
      if (frames.clause) return make('verb-clause', frames.clause, c.start, colon);
      return make('verb-object', objectKind(d, cue, source), c.start, vg.end, true);
    case 'wh':
      return make('verb-question', frames.question ?? (frames.clause === 'speech' ? 'speech' : undefined), c.start);
    case 'to':
      return make('verb-infinitive', frames.infinitive, c.start);
    case 'object':
      if (NAMING.has(d.lemma[vg.verb] as string) && !namesSomething(d, c.start)) return undefined;
      return make('verb-object', objectKind(d, cue, source) ?? raisedObject(d, cue, c.start), c.start, vg.end, true);
    case 'preposition':
      return particleFrame(d, cue, c.preposition, c.start);
    default:
      return undefined;
  }
}

/** "call | for": the particle belongs to the cue; so does a second one, "come out against". */
function particleFrame(d: Document, cue: Cue, particle: string, after: number): Right | undefined {
  const kind = cue.particles.get(particle);
  if (!kind) return undefined;
  const adverbial = /^(?:out|back|on|up|off|down)$/.test(particle);
  const start = adverbial && tagAt(d, after) === Tag.preposition ? after + 1 : after;
  return { rule: 'verb-particle', kind, start, cueEnd: start, object: true };
}

/** "called | it a disgrace": a verb of naming needs what is named and a name for it. */
const NAMING = new Set(['call', 'name']);

function namesSomething(d: Document, start: number): boolean {
  const named = nounPhraseAfter(d, start, d.tokens.count);
  if (!named) return false;
  const tag = tagAt(d, named.end);
  return (
    opensPassage(d, named.end) ||
    tag === Tag.determiner ||
    tag === Tag.adjective ||
    tag === Tag.noun ||
    tag === Tag.name ||
    tag === Tag.adverb ||
    (named.end - named.start > 2 && !containsPreposition(d, named))
  );
}

function containsPreposition(d: Document, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (tagAt(d, i) === Tag.preposition) return true;
  return false;
}

/** "expects | rates to stay": the object is the subject of an infinitive. */
function raisedObject(d: Document, cue: Cue, start: number): CueKind | undefined {
  const object = cue.frames['object-infinitive'] && nounPhraseAfter(d, start, d.tokens.count);
  return object && tagAt(d, object.end) === Tag.to ? cue.frames['object-infinitive'] : undefined;
}

/** Only documents and bodies "show" or "list" things as a report. */
function objectKind(d: Document, cue: Cue, source: Range): CueKind | undefined {
  const kind = cue.frames.object;
  return kind === 'finding' && !isRecord(d, source) ? undefined : kind;
}

function isRecord(d: Document, source: Range): boolean {
  for (let i = source.start; i < source.end; i++)
    if ((d.nouns[i] as number) & (NounClass.document | NounClass.mediaNoun | NounClass.institution | NounClass.outlet))
      return true;
  return false;
}

/** The end of what stands before the source and can be its content: a quotation, or a clause and a comma. */
function leftContentEnd(d: Document, source: number, s: Sentence): number {
  const k = source - 1;
  if (k < s.start) return -1;
  if (inPassage(d, k) || isStrayClose(d, k)) return k + 1;
  if (isDash(d, k) && k > s.start && inPassage(d, k - 1)) return k;
  if (!isComma(d, k) || k === s.start) return -1;
  if (inPassage(d, k - 1)) return k;
  return isClauseBefore(d, s.start, k) || d.descriptionOf[source] !== -1 ? k : -1;
}

/** A clause, or the subject of one that goes on after the cue, but not an adverbial clause alone. */
function isClauseBefore(d: Document, lo: number, comma: number): boolean {
  let from = lo;
  if (tagAt(d, lo) === Tag.subordinator || tagAt(d, lo) === Tag.preposition) {
    while (from < comma && !isComma(d, from)) from++;
    if (from >= comma) return tagAt(d, lo) === Tag.preposition && hasFiniteVerb(d, lo, comma);
  }
  if (hasFiniteVerb(d, from, comma) || containsPassage(d, from, comma)) return true;
  const first = tagAt(d, lo);
  return first === Tag.gerund || (STARTS_NOUN_PHRASE[first] === 1 && namesSubject(d, lo, comma));
}

/** A phrase that can be a subject, not "last week". */
function namesSubject(d: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tagAt(d, i) === Tag.noun || tagAt(d, i) === Tag.name || tagAt(d, i) === Tag.pronoun) return true;
  return false;
}
