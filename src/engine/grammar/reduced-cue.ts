import { NounClass, Trait } from '../lexicon';
import { type Cue, cueOf } from '../lexicon/cues';
import { PREPOSITIONS_OF_CLAUSES } from '../lexicon/en/closed-classes';
import { ACCUSING_VERBS, type CueKind, PUBLISHING_VERBS, REDUCED_CUES } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { clauseFollows, hasFiniteVerb } from './clauses';
import { contentAfter } from './content-after';
import { between, type Document, hasTrait, inPassage, isComma, isDash, type Range, tagAt, wordAt } from './document';
import type { CueDraft, FoundCue } from './found-cue';
import { headSpeaks } from './inverted-cue';
import { governedPhrase, isToDo, nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { isPerson, isPlural } from './noun-phrase-parts';
import { subjectBefore } from './subject';
import { FINITE, IN_NOUN_PHRASE, STARTS_NOUN_PHRASE, Tag } from './tags';
import { type VerbGroup, verbGroupAt } from './verb-group';

const REDUCED = wordSet(REDUCED_CUES);
const PUBLISHING = wordSet(PUBLISHING_VERBS);
const ACCUSING = wordSet(ACCUSING_VERBS);
const OF_CLAUSE = wordSet(PREPOSITIONS_OF_CLAUSES);
const SAID: readonly CueKind[] = ['speech', 'finding'];
const IN_TEXTS: readonly CueKind[] = [...SAID, 'stance'];

/** ", adding that …": the source before speaks on; ", citing officials": the object is the source; "with some saying". */
export function reducedCue(d: Document, vg: VerbGroup, s: Sentence, before: readonly FoundCue[]): CueDraft | undefined {
  const lemma = d.lemma[vg.verb] as string;
  if (wordAt(d, vg.start - 1) === 'as' && before.at(-1)?.rule === 'quoted-as-saying') return undefined;
  const base = { head: vg.verb, cue: between(vg.start, vg.end), start: vg.start };
  const text = textBefore(d, vg, s);
  const own = text ?? ownSubject(d, vg, s) ?? joinedSubject(d, vg, before);
  if (!own && !opensReduced(d, vg, s)) return textSaying(d, vg, s);
  const cited = lemma === 'cite' || lemma === 'quote' ? citing(d, vg, s, base) : undefined;
  if (cited) return cited;
  const cue = cueOf(lemma);
  if (!cue) return undefined;
  // "In her view, | calling it so is wrong".
  if (before.at(-1)?.right === vg.start) return undefined;
  const source = own ?? tellerBefore(d, before)?.source ?? mainSubject(d, vg, s);
  // "That’s why she left before | saying more".
  if (!source || (wordAt(d, source.start) === 'that' && source.end === source.start + 1)) return undefined;
  const right = contentAfter(d, vg, s, cue, source);
  // "A post | claiming it was late has …": where a clause ends is hard to tell.
  if (text && !right?.object) return undefined;
  // "Having reported a loss", "despite reporting a loss": a deed.
  const done = wordAt(d, vg.start) === 'having' || wordAt(d, vg.start - 1) === 'despite';
  if (done && right?.object && right.kind !== 'stance') return undefined;
  if (!right || !(REDUCED.has(lemma) || (!right.object && SAID.includes(right.kind)))) return undefined;
  return {
    ...base,
    rule: 'reduced-clause',
    kind: right.kind,
    cue: between(vg.start, right.cueEnd),
    source,
    right: right.start,
    object: right.object,
    start: own ? own.start : vg.start,
  };
}

/** "S issued a statement on Monday | saying C": who puts out a text says what it says. */
function textSaying(d: Document, vg: VerbGroup, s: Sentence): CueDraft | undefined {
  const cue = cueOf(d.lemma[vg.verb] as string);
  const verb = cue ? publishingVerb(d, vg.start, s, cue) : undefined;
  const source = verb && subjectBefore(d, verb.start, s.start);
  const right = source && cue ? contentAfter(d, vg, s, cue, source) : undefined;
  if (!verb || !source || !right || !IN_TEXTS.includes(right.kind)) return undefined;
  const start = Math.min(verb.start, source.start);
  return {
    rule: 'reduced-clause',
    kind: right.kind,
    head: vg.verb,
    cue: between(verb.start, right.cueEnd),
    source,
    right: right.start,
    start,
  };
}

/** The verb whose object is a text that ends before `end`, but for a day: "sent out | a short letter on Monday". */
function publishingVerb(d: Document, end: number, s: Sentence, cue: Cue): VerbGroup | undefined {
  let k = end - 1;
  while (k > s.start && (tagAt(d, k) === Tag.time || (wordAt(d, k) === 'on' && tagAt(d, k + 1) === Tag.time))) k--;
  const byText = cue.frames.addressee !== undefined || isToDo(d, end + 1) || !endsWithPeople(d, k);
  k = textBeforePlace(d, k, s.start, byText);
  if (!((d.nouns[k] as number) & NounClass.document)) return undefined;
  while (k > s.start && IN_NOUN_PHRASE[tagAt(d, k)] === 1) k--;
  if (/^(?:out|up)$/.test(wordAt(d, k))) k--;
  const verb = PUBLISHING.has(d.lemma[k] ?? '') ? verbGroupAt(d, k, s.start) : undefined;
  return verb?.gerund || verb?.infinitive || verb?.modal ? undefined : verb;
}

/** "a memo | to the Post in April": the noun before phrases that tell to whom and when, or `last` where none is a text. */
function textBeforePlace(d: Document, last: number, lo: number, byText: boolean): number {
  for (let k = last; k > Math.max(lo, last - LONGEST_PLACE); k--) {
    const tag = tagAt(d, k);
    const text = (d.nouns[k] as number) & NounClass.document && tag === Tag.noun;
    // "a letter to residents | opposing the scheme": they may be who opposes it, but hardly who urges somebody.
    if (text && (k === last || (/^(?:to|in|on|at|for)$/.test(wordAt(d, k + 1)) && byText))) return k;
    if (IN_NOUN_PHRASE[tag] !== 1 && tag !== Tag.preposition) return last;
  }
  return last;
}

const endsWithPeople = (d: Document, last: number): boolean =>
  tagAt(d, last) === Tag.noun && (hasTrait(d, last, Trait.personEnding) || isPerson(d, last) || isPlural(d, last));

/** Tokens. */
const LONGEST_PLACE = 10;

function opensReduced(d: Document, vg: VerbGroup, s: Sentence): boolean {
  const k = vg.start - 1;
  if (k < s.start || isComma(d, k) || isDash(d, k) || inPassage(d, k)) return true;
  if (isComma(d, adverbialStart(d, k) - 1)) return true;
  return (
    tagAt(d, k) === Tag.coordinator || tagAt(d, k) === Tag.subordinator || /^(?:by|upon|despite)$/.test(wordAt(d, k))
  );
}

/** ", | at one point calling": the preposition of a few words that say when or where, and end at `last`, or -1. */
function adverbialStart(d: Document, last: number): number {
  let k = last;
  while (k > last - 3 && IN_NOUN_PHRASE[tagAt(d, k)] === 1) k--;
  return k < last && /^(?:at|in|on)$/.test(wordAt(d, k)) ? k : -1;
}

/** The last cue whose source can go on; of "Carson said | he plans a trip, adding", the one that tells of the other. */
function tellerBefore(d: Document, before: readonly FoundCue[]): FoundCue | undefined {
  const last = before.findLast((found) => holdsSubject(d, found));
  const told = last?.source?.start ?? -1;
  const teller = before.findLast(
    (found) => holdsSubject(d, found) && found.right >= 0 && (found.right === told || found.right + 1 === told),
  );
  return teller ?? last;
}

/** The owner of a noun and the subject of a relative clause are no subjects of what follows. */
const holdsSubject = (d: Document, { source, kind, rule }: FoundCue): boolean =>
  source !== undefined && kind !== 'hearsay' && rule !== 'nominal' && tagAt(d, source.start) !== Tag.relative;

/** "| A petition calling for a ban has …": a text at the start of the sentence that says something itself. */
function textBefore(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  // "the average | asking price".
  if (!((d.nouns[vg.start - 1] as number) & NounClass.document) || tagAt(d, vg.end) === Tag.noun) return undefined;
  const text = nounPhraseBefore(d, vg.start, s.start);
  return text?.start === s.start && !hasFiniteVerb(d, text.start, text.end) ? text : undefined;
}

/** "with some reports | suggesting", "despite the council | saying": a subject of its own. */
function ownSubject(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  const subject = nounPhraseBefore(d, vg.start, s.start);
  if (!subject) return undefined;
  let start = subject.end - 1;
  while (start > subject.start && !governsClause(d, start - 1)) start--;
  if (!governsClause(d, start - 1)) return undefined;
  const own = between(start, subject.end);
  // "people with knowledge of the talks | saying": what cannot speak belongs to the phrase before.
  return start === subject.start || headSpeaks(d, own) ? own : undefined;
}

const governsClause = (d: Document, i: number): boolean => OF_CLAUSE.has(wordAt(d, i));

/** "with Doe saying it was late and Roe | insisting it was not": a second subject after the first one's "with". */
function joinedSubject(d: Document, vg: VerbGroup, before: readonly FoundCue[]): Range | undefined {
  const first = before.at(-1);
  if (first?.rule !== 'reduced-clause' || wordAt(d, first.start - 1) !== 'with') return undefined;
  let joint = vg.start - 1;
  while (joint > first.cue.end && tagAt(d, joint) !== Tag.coordinator) joint--;
  const subject = nounPhraseBefore(d, vg.start, joint + 1);
  return joint > first.cue.end && subject?.start === joint + 1 && headSpeaks(d, subject) ? subject : undefined;
}

function citing(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  base: { head: number; cue: Range; start: number },
): CueDraft | undefined {
  const phrase = governedPhrase(d, vg.end, s.end);
  if (!phrase || !headSpeaks(d, phrase)) return undefined;
  const clause = tagAt(d, phrase.end) === Tag.that || wordAt(d, phrase.end) === 'that';
  return {
    ...base,
    rule: 'citing',
    kind: 'speech',
    source: clause ? phrase : extendApposition(d, phrase, s),
    right: clause ? phrase.end : -1,
  };
}

/** The subject of the sentence's main clause, before or after the reduced one. */
function mainSubject(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  if (!hasFiniteVerb(d, s.start, vg.start)) {
    const comma = wordAt(d, vg.start - 1) === 'despite' ? vg.start - 2 : vg.start - 1;
    for (let i = vg.end; i < s.end; i++) {
      // "Jo Doe, | noting the cost, said".
      if ((isComma(d, i) || inPassage(d, i)) && FINITE[tagAt(d, i + 1)] === 1 && isComma(d, comma))
        return subjectBefore(d, comma + 1, s.start) ?? nounPhraseBefore(d, comma, s.start);
      if (isComma(d, i) && STARTS_NOUN_PHRASE[tagAt(d, i + 1)] === 1) return subjectAfter(d, i + 1, s.end);
      // "Recalling “the price,” | the board said".
      if (isComma(d, i) && tagAt(d, i + 1) === Tag.quote && STARTS_NOUN_PHRASE[tagAt(d, i + 2)] === 1)
        return subjectAfter(d, i + 2, s.end);
    }
    return undefined;
  }
  for (let i = clauseStart(d, vg, s); i < vg.start; i++) {
    if (FINITE[tagAt(d, i)] !== 1 || inPassage(d, i)) continue;
    // "He also | agreed, saying": an adverb stands with its verb.
    let verb = i;
    while (verb > s.start && (tagAt(d, verb - 1) === Tag.adverb || tagAt(d, verb - 1) === Tag.negation)) verb--;
    return isAccused(d, i, vg.start) ? undefined : subjectBefore(d, verb, s.start);
  }
  return undefined;
}

/** "have been charged with lying by | stating": how somebody did what they are accused of. */
function isAccused(d: Document, finite: number, end: number): boolean {
  for (let i = finite + 1; i < Math.min(end, finite + 4); i++)
    if (tagAt(d, i) === Tag.participle && ACCUSING.has(d.lemma[i] as string)) return true;
  return false;
}

/** "Jo Doe and her team | found": all that stands before the verb, or the first noun phrase. */
function subjectAfter(d: Document, start: number, hi: number): Range | undefined {
  let verb = start;
  while (verb < hi && FINITE[tagAt(d, verb)] !== 1) verb++;
  const subject = nounPhraseBefore(d, verb, start);
  return subject?.start === start ? subject : nounPhraseAfter(d, start, hi);
}

/** Where the clause begins that a reduced one adds to: after "when", a conjunction, or an opening clause and its comma. */
function clauseStart(d: Document, vg: VerbGroup, s: Sentence): number {
  for (let i = vg.start - 1; i > s.start; i--) {
    if (inPassage(d, i)) continue;
    if (wordAt(d, i) === 'when') return i;
    if (tagAt(d, i) === Tag.coordinator && clauseFollows(d, i + 1, vg.start)) return i + 1;
    const opening = isComma(d, i) && tagAt(d, s.start) === Tag.subordinator;
    if (opening && clauseFollows(d, i + 1, vg.start)) return i + 1;
  }
  return s.start;
}
