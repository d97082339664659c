import { NounClass, Trait } from '../lexicon';
import { type Cue, cueOf } from '../lexicon/cues';
import { BEFORE_THE_EVENT, NOBODY, POSSIBILITY } from '../lexicon/en/closed-classes';
import {
  type CueKind,
  HEARSAY_ADVERBS,
  PUBLISHING_VERBS,
  VERBS_OF_NAMING,
  VERBS_OF_PROSPECTS,
} from '../lexicon/en/cue-verbs';
import { CORRECTED } from '../lexicon/en/documents';
import { AGE } from '../lexicon/en/word-forms';
import { wordList, wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { hasFiniteVerb } from './clauses';
import { isSignpost } from './colon-cue';
import { contentAfter } from './content-after';
import { contentAround, isAsked, previousQuotation } from './content-around';
import { contentEndBefore } from './content-before';
import {
  between,
  type Document,
  hasTrait,
  hasWord,
  inPassage,
  isComma,
  opensPassage,
  type Range,
  tagAt,
  wordAt,
  wordsStandAt,
} from './document';
import type { ContentAfter, CueDraft, FoundCue } from './found-cue';
import { canSpeak, invertedCue } from './inverted-cue';
import { nounPhraseBefore } from './noun-phrase-before';
import { endsSpeech, headOf, QUANTIFYING } from './noun-phrase-parts';
import { objectRelative } from './object-relative';
import { subjectBefore } from './subject';
import { AUXILIARY, FINITE, MAIN_VERB, Tag, tagSet } from './tags';
import type { VerbGroup } from './verb-group';

const HEARSAY_ADVERB = wordSet(HEARSAY_ADVERBS);
const POSSIBLE = wordSet(POSSIBILITY);
const NAMING = wordSet(VERBS_OF_NAMING);
const OF_PROSPECTS = wordSet(VERBS_OF_PROSPECTS);
const PUBLISHING = wordSet(PUBLISHING_VERBS);
const CORRECTED_TEXT = wordList(CORRECTED);
const TO_COME = wordSet(BEFORE_THE_EVENT);

/** A cue verb in the active voice, after its source ("S said that C", "C, S said") or before it ("C, said S"). */
export function activeCue(
  d: Document,
  vg: VerbGroup,
  s: Sentence,
  cue: Cue,
  before: readonly FoundCue[],
): CueDraft | undefined {
  if (isSignpost(d, vg.verb, s)) return undefined;
  const inverted = invertedCue(d, vg, s, cue);
  if (inverted) return inverted;
  const subject = continuedSource(d, vg, before) ?? insideClause(d, vg, s) ?? subjectBefore(d, vg.start, s.start);
  const whole = subject && isTime(d, subject) ? aroundTime(d, subject, s) : subject;
  const source = whole && afterHearer(whole, before.at(-1));
  const quoted = source && (cue.frames.object || cue.frames.clause) ? quotationIsHow(d, vg, source, s) : undefined;
  if (quoted) return quoted;
  if (
    !source ||
    (isAboutThing(d, source) && !quotesText(d, vg, source)) ||
    wordsStandAt(d, source.end - 4, CORRECTED_TEXT)
  )
    return undefined;
  if (isReader(d, source) && (tagAt(d, vg.verb) === Tag.gerund || !isPast(d, vg.verb))) return undefined;
  if (vg.start === vg.verb && isPast(d, vg.verb) && isDoneTo(d, vg.verb, source)) return undefined;
  // "“…,” Jo Doe said, and | cited the law": what stands before the first verb is not said by the second one.
  const shared = before.some(({ head }) => head >= source.end && head < vg.start);
  const quotes = !shared && quotedBefore(d, source, s);
  const right = quotes ? readQuotation(d, vg, s, cue, source) : contentAfter(d, vg, s, cue, source);
  const heard = right?.rule === 'verb-object' && cue.frames.addressee;
  if (heard && (previousQuotation(d, source, s) || isAsked(d, source, cue, s)))
    return contentAround(d, vg, s, source, cue);
  if (right?.rule === 'verb-object' && vg.modal && isMerelyPossible(d, vg)) return undefined;
  const past = !hasAuxiliary(d, vg) && isPast(d, vg.verb);
  const infinitive = right?.rule === 'verb-infinitive';
  const prospect = infinitive && (OF_PROSPECTS.has(d.lemma[vg.verb] as string) || isGoverned(d, source));
  const ofThing = right?.object || prospect;
  if (past && ofThing && isThing(d, source, right?.rule === 'verb-object')) return undefined;
  if (past && (ofThing || infinitive) && isObject(d, source)) return undefined;
  if (isNobody(d, source) || (right ? !reports(d, vg, right.kind, source, s) : vg.negated)) return undefined;
  if (right) return withRight(d, vg, s, source, right);
  return (shared ? undefined : contentAround(d, vg, s, source, cue)) ?? objectRelative(d, vg, s, cue, source);
}

/** "“A mess,” was how S described it", "“A mess” is what S called it": a quotation before a form of "be". */
function quotationIsHow(d: Document, vg: VerbGroup, { start, end }: Range, s: Sentence): CueDraft | undefined {
  const how = wordAt(d, start) === 'how' ? start : start - 1;
  const opens = wordAt(d, how) === 'how' || (wordAt(d, how) === 'what' && NAMING.has(d.lemma[vg.verb] as string));
  const left = opens && tagAt(d, how - 1) === Tag.be ? contentEndBefore(d, how - 1, s) : -1;
  if (left < 0 || !inPassage(d, left - 1)) return undefined;
  return {
    rule: 'verb-after-quotation',
    kind: 'speech',
    head: vg.verb,
    cue: between(vg.start, vg.end),
    source: between(how + 1, end),
    left,
  };
}

/** "told Radio 4's Today programme | Jo Doe had refused": what was told begins inside the phrase. */
const afterHearer = ({ start, end }: Range, told: FoundCue | undefined): Range =>
  told?.rule === 'verb-addressee' && start < told.right && told.right < end ? between(told.right, end) : { start, end };

/** "The bridge, | Jo Doe, a planner, said, | will close": a source between the subject of what it says and its verb. */
function insideClause(d: Document, vg: VerbGroup, s: Sentence): Range | undefined {
  if (!isComma(d, vg.end) || FINITE[tagAt(d, vg.end + 1)] !== 1) return undefined;
  let comma = s.start;
  while (comma < vg.start && !isComma(d, comma)) comma++;
  if (comma >= vg.start - 1 || inPassage(d, comma) || hasFiniteVerb(d, s.start, comma)) return undefined;
  const source = subjectBefore(d, vg.start, comma + 1);
  return source?.start === comma + 1 ? source : undefined;
}

/** "with each letter | repeated", "said in a statement | emailed to the Post": a participle beside what it is done to. */
const isDoneTo = (d: Document, verb: number, source: Range): boolean =>
  wordAt(d, source.start - 1) === 'with' ||
  (wordAt(d, verb - 3) === 'in' &&
    ((d.nouns[verb - 1] as number) & NounClass.document) !== 0 &&
    PUBLISHING.has(d.lemma[verb] as string));

/** "the disease | dubbed the Black Death", "a hamstring injury | denied her the title": no noun for anybody or for a text. */
function isThing(d: Document, source: Range, takesObject: boolean): boolean {
  const first = headOf(d, source);
  // "many of the demands | aimed at Doe", but not "most of the world | condemned it".
  const counted = wordAt(d, first + 1) === 'of' && QUANTIFYING.has(wordAt(d, first)) && !takesObject;
  const head = counted ? headOf(d, between(first + 2, source.end)) : first;
  const speaker = counted ? between(head, head + 1) : source;
  const thing =
    tagAt(d, head) === Tag.noun && !canSpeak(d, speaker) && (counted || !QUANTIFYING.has(wordAt(d, source.start)));
  return thing && !hasTrait(d, head, Trait.personEnding) && !AGE.test(wordAt(d, head));
}

/** "goes into | an election pledged to …", "assess | the plans agreed to …": no subject. */
const isGoverned = (d: Document, { start }: Range): boolean =>
  tagAt(d, start - 1) === Tag.preposition || MAIN_VERB[tagAt(d, start - 1)] === 1;

/** "has | said", "also | said", but not "later | deemed". */
function hasAuxiliary(d: Document, { start, verb }: VerbGroup): boolean {
  for (let i = start; i < verb; i++) if (AUXILIARY[tagAt(d, i)] === 1 || wordAt(d, i) === 'also') return true;
  return false;
}

/** "set out a programme | aimed to appeal": what a verb has done something with does nothing itself. */
function isObject(d: Document, { start }: Range): boolean {
  const verb = /^(?:out|up|off|down)$/.test(wordAt(d, start - 1)) ? start - 2 : start - 1;
  const introduced = /^an?$/.test(wordAt(d, start));
  return introduced && MAIN_VERB[tagAt(d, verb)] === 1 && !cueOf(d.lemma[verb] as string)?.frames.clause;
}

/** "a law that | requires …", "That | said, …", "what | worries Doe": told of a thing, and hardly ever a report. */
const isAboutThing = (d: Document, { start, end }: Range): boolean =>
  end - start === 1 && /^(that|what)$/.test(wordAt(d, start));

/** "The last two weeks | have shown …": a time, and nobody who says anything. */
function isTime(d: Document, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (IN_TIME[tagAt(d, i)] !== 1) return false;
  return tagAt(d, end - 1) === Tag.time;
}

/** "| Papers kept for 50 years | show …", "| Officials here since May | said …": the phrase that a time ends, or undefined. */
function aroundTime(d: Document, { start, end }: Range, s: Sentence): Range | undefined {
  let k = start;
  while (k > s.start && IN_TIME[tagAt(d, k - 1)] === 1) k--;
  const opens = tagAt(d, k - 1) === Tag.preposition || tagAt(d, k - 1) === Tag.subordinator;
  if (!opens || k <= s.start) return undefined;
  k--;
  while (k > s.start && (tagAt(d, k - 1) === Tag.adverb || MAIN_VERB[tagAt(d, k - 1)] === 1)) k--;
  const phrase = nounPhraseBefore(d, k, s.start);
  return phrase?.start === s.start && phrase.end === k ? between(phrase.start, end) : undefined;
}

const IN_TIME = tagSet(Tag.determiner, Tag.adjective, Tag.number, Tag.time);

/** "a sign that | said, “Keep out.”", "a letter that | said it was late": words that stand in a text. */
const quotesText = (d: Document, { verb, end }: VerbGroup, { start }: Range): boolean =>
  d.lemma[verb] === 'say' &&
  tagAt(d, start) === Tag.relative &&
  (((d.nouns[start - 1] as number) & NounClass.document) !== 0 ||
    (canSpeak(d, between(start - 1, start)) &&
      (opensPassage(d, end) || (isComma(d, end) && opensPassage(d, end + 1)))));

/** "as you know", "whatever you want": nobody in particular, unless it tells what you have said. */
const isReader = (d: Document, { start, end }: Range): boolean => end - start === 1 && wordAt(d, start) === 'you';

/** "S could explain C", "S may announce C": nobody has done so yet. */
const isMerelyPossible = (d: Document, { start, verb }: VerbGroup): boolean =>
  hasWord(d, between(start, verb), POSSIBLE);

/** "S said that C and | warned that D": a second verb of the same tense has the first one's source, whatever C's subject is. */
function continuedSource(d: Document, vg: VerbGroup, before: readonly FoundCue[]): Range | undefined {
  // "went on to say": the carrying verb has the tense.
  const finite = tagAt(d, vg.verb) === Tag.base ? vg.start : vg.verb;
  const hasTense = tagAt(d, finite) === Tag.finite || wordAt(d, finite) === 'did';
  let joint = vg.start - 1;
  while (tagAt(d, joint) === Tag.adverb) joint--;
  // "first said it was late, | then said it was not".
  const then = isComma(d, joint) && wordAt(d, vg.start - 1) === 'then';
  if (!(then || tagAt(d, joint) === Tag.coordinator) || !hasTense) return undefined;
  const first = before.findLast(
    (found) =>
      found.source &&
      found.rule.startsWith('verb-') &&
      found.right >= 0 &&
      !(then && tagAt(d, found.source.start) === Tag.relative) &&
      (tagAt(d, found.head) === Tag.finite || tagAt(d, found.head - 1) === Tag.have),
  );
  if (!first) return undefined;
  // "has said it is late, and | claims".
  const perfect = /^(?:has|have)$/.test(wordAt(d, first.head - 1)) && (isComma(d, joint - 1) || isPast(d, finite));
  return perfect || isPast(d, first.head) === isPast(d, finite) ? first.source : undefined;
}

const isPast = (d: Document, i: number): boolean => !wordAt(d, i).endsWith('s') && wordAt(d, i) !== d.lemma[i];

/** True if spoken words in quotation marks stand directly before the source: then they are what was said. */
function quotedBefore(d: Document, source: Range, s: Sentence): boolean {
  const k = isComma(d, source.start - 1) ? source.start - 2 : source.start - 1;
  return k >= s.start && inPassage(d, k) && (k < source.start - 1 || endsSpeech(d, k)) && !isTitle(d, k, s);
}

/** "on Harbour Radio's “Tideline,” | S said", "in her memoir, “Tides,” | S wrote": a few quoted words that name something. */
function isTitle(d: Document, close: number, s: Sentence): boolean {
  const passage = d.passages[d.passageOf[close] as number];
  if (!passage || passage.close - passage.open > LONGEST_TITLE || passage.open - 1 < s.start) return false;
  const before = tagAt(d, passage.open - 1);
  if (isComma(d, passage.open - 1) && (d.nouns[passage.open - 2] as number) & NounClass.document) return true;
  return before === Tag.preposition || (before === Tag.possessive && !hasFiniteVerb(d, s.start, passage.open));
}

/** Tokens, with the quotation marks and a comma. */
const LONGEST_TITLE = 6;

/** "In his column “Tides,” S said that …": the quotation stands in what leads up to the report. */
const opensAdverbial = (d: Document, s: Sentence): boolean =>
  tagAt(d, s.start) === Tag.preposition || tagAt(d, s.start) === Tag.gerund;

/** After a quotation only another quotation can be content as well. */
function readQuotation(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): ContentAfter | undefined {
  const right = contentAfter(d, vg, s, cue, source);
  const opening = opensAdverbial(d, s) && (right?.rule === 'verb-clause' || right?.rule === 'verb-that');
  // "Recalling “the price,” | the board urged them to act".
  const own = opensPassage(d, s.start + 1) && cueOf(d.lemma[s.start] as string) !== undefined;
  return opening || own || (right && opensPassage(d, right.start) && right.rule === 'verb-quotation')
    ? right
    : undefined;
}

/** "| nobody", "no-one in | the party". */
const isNobody = (d: Document, { start }: Range): boolean =>
  (tagAt(d, start) !== Tag.name && NO_SPEAKER.has(wordAt(d, start))) ||
  (tagAt(d, start - 1) === Tag.preposition && NO_SPEAKER.has(wordAt(d, start - 2)));

const NO_SPEAKER = wordSet(NOBODY);

/** Denied, conditional, coming and merely possible speech reports nothing; so does a possible wish or belief. */
function reports(d: Document, vg: VerbGroup, kind: CueKind, source: Range, s: Sentence): boolean {
  const spoken = kind === 'speech' || kind === 'finding';
  if (spoken && vg.negated) return false;
  if (!spoken && (vg.modal || hasWord(d, vg, HEARSAY_ADVERB))) return false;
  const before = source.start - 1;
  if (before === s.start && AUXILIARY[tagAt(d, before)] === 1) return false;
  if (before < s.start) return true;
  if (AUXILIARY[tagAt(d, before)] === 1 && wordAt(d, before - 1) === 'nor') return false;
  if (TO_COME.has(wordAt(d, before))) return isPast(d, vg.verb);
  return !/^(?:if|unless|whether|nor)$/.test(wordAt(d, before));
}

function withRight(d: Document, vg: VerbGroup, s: Sentence, source: Range, right: ContentAfter): CueDraft {
  const leftEnd = contentEndBefore(d, source.start, s);
  const split =
    leftEnd >= 0 && right.rule === 'verb-quotation' && opensPassage(d, right.start) && inPassage(d, leftEnd - 1);
  const relative = source.start - 1;
  const extracted = right.extracted && (tagAt(d, relative) === Tag.relative || tagAt(d, relative) === Tag.that);
  return {
    rule: right.rule,
    kind: right.kind,
    head: vg.verb,
    cue: between(vg.start, right.cueEnd),
    source,
    ...(extracted && { start: relative, fixed: [between(relative, source.start)] }),
    right: right.start,
    left: split ? leftEnd : -1,
    object: right.object,
  };
}
