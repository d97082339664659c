import { NounClass } from '../lexicon';
import { LABELS, ORDERS_TO_READERS } from '../lexicon/en/media';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { extendApposition } from './apposition';
import { hasFiniteVerb } from './clauses';
import { between, type Document, hasWord, isComma, isDash, opensPassage, type Range, tagAt, wordAt } from './document';
import type { CueDraft, FoundCue } from './found-cue';
import { canSpeak, headSpeaks } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { bracketStart, endsSpeech, headOf } from './noun-phrase-parts';
import { subjectBefore } from './subject';
import { FINITE, Tag, tagSet } from './tags';

const SPEAKERS =
  NounClass.document |
  NounClass.insider |
  NounClass.officeHolder |
  NounClass.informant |
  NounClass.group |
  NounClass.spokesperson;
/** After them the verb of a headline may be left out: "Poll: Doe ahead". */
const HEADLINE_SPEAKERS = SPEAKERS | NounClass.maleName | NounClass.femaleName;
const COLON = new Set([':']);
const LABEL = wordSet(LABELS);
const ORDER = wordSet(ORDERS_TO_READERS);
const LONGEST = 6;
/** Tokens of a name under which somebody posts, with the dash. */
const LONGEST_NAME = 12;
/** Without quotation marks only a headline is sure to report: below the first paragraph a full stop tells "Harlow: The mayor …". */
export const HEADLINE_PARAGRAPHS = 2;

/** "Minister: we will", "Report: prices rise": a short source, a colon, the content. Headlines and transcripts. */
export function colonCue(d: Document, i: number, s: Sentence, before: readonly FoundCue[]): CueDraft | undefined {
  if (i + 2 >= s.end || i === s.start) return undefined;
  const narrated = opensPassage(d, i + 1) && before.length === 0 ? narratedSource(d, i, s) : undefined;
  if (narrated)
    return { rule: 'colon', kind: 'speech', head: i, cue: between(i, i + 1), source: narrated, right: i + 1 };
  // "Rep. Jo Doe (D-Ohio): …".
  const last = (wordAt(d, i - 1) === ')' ? bracketStart(d, i - 1, s.start) : i) - 1;
  // "- Harlow manager Jo Doe: “We were late.”": an item of a list.
  const start = isDash(d, s.start) ? s.start + 1 : s.start;
  if (last - start >= LONGEST || LABEL.has(wordAt(d, last)) || ORDER.has(wordAt(d, start))) return undefined;
  const source = nounPhraseBefore(d, i, start);
  if (source?.start !== start) return undefined;
  let bits = 0;
  for (let k = source.start; k < source.end; k++) {
    // "Harlow 2-1 Ostwick: late goal wins it".
    if (tagAt(d, k) === Tag.number) return undefined;
    bits |= d.nouns[k] as number;
  }
  const named = tagAt(d, last) === Tag.name && tagAt(d, start) !== Tag.determiner;
  const speaks = named ? /^[a-z'.-]+$/.test(wordAt(d, last)) : (bits & SPEAKERS) !== 0;
  const telling = hasFiniteVerb(d, i + 1, s.end) || (bits & HEADLINE_SPEAKERS) !== 0;
  const headline = s.paragraph < HEADLINE_PARAGRAPHS && telling && (s.paragraph === 0 || wordAt(d, s.end - 1) !== '.');
  if (!speaks || !(opensPassage(d, i + 1) || headline)) return undefined;
  return {
    rule: 'colon',
    kind: 'speech',
    head: i,
    cue: between(i, i + 1),
    source,
    right: i + 1,
    start: source.start,
  };
}

/** "| See tweets:", "Ticket | details:": a line that tells the reader what follows, and no source with its verb. */
export const isSignpost = (d: Document, verb: number, s: Sentence): boolean =>
  wordAt(d, verb + 1) === ':' &&
  (d.lemma[verb] === 'detail' || (verb === s.start + 1 && ORDER.has(wordAt(d, s.start))));

/** "The captain was full of praise: “…”", "She shakes her head: “…”": whose words follow what is told of them. */
function narratedSource(d: Document, colon: number, s: Sentence): Range | undefined {
  let verb = s.start;
  while (verb < colon && FINITE[tagAt(d, verb)] !== 1) verb++;
  const source = verb < colon && tagAt(d, verb) !== Tag.modal ? subjectBefore(d, verb, s.start) : undefined;
  if (!source || !headSpeaks(d, source)) return undefined;
  // "On 6 July, | she made the following comment".
  const opened = isComma(d, source.start - 1) && OPENS[tagAt(d, s.start)] === 1;
  return source.start === s.start || opened ? source : undefined;
}

const OPENS = tagSet(Tag.preposition, Tag.participle, Tag.adverb);

/** "Driver had been awake for 20 hours – police": in a headline a short source may stand at the end. */
export function trailingSource(d: Document, i: number, s: Sentence): CueDraft | undefined {
  if (s.paragraph >= HEADLINE_PARAGRAPHS || !isBreak(d, s.end) || s.end - i > LONGEST) return undefined;
  const source = nounPhraseAfter(d, i + 1, s.end);
  if (!source || source.end !== s.end || !canSpeak(d, source)) return undefined;
  if (
    !hasFiniteVerb(d, s.start, i) &&
    !(i - s.start > 3 && (opensPassage(d, s.start) || (isKnown(d, source) && !hasWord(d, between(s.start, i), COLON))))
  )
    return undefined;
  return {
    rule: 'colon',
    kind: 'speech',
    head: i,
    cue: between(i, i + 1),
    source,
    left: i,
    start: i,
  };
}

/** "“We lost it all.” — Jo Doe": what stands in quotation marks, in a paragraph of its own, with its speaker. */
function signedQuotation(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const close = tagAt(d, i - 1) === Tag.lineBreak ? i - 2 : i - 1;
  const passage = d.passages[d.passageOf[close] ?? -1];
  const source = passage?.close === close && isDash(d, i) ? nounPhraseAfter(d, i + 1, s.end) : undefined;
  if (!passage || !source || !endsSpeech(d, close) || tagAt(d, source.end - 1) !== Tag.name) return undefined;
  const extended = extendApposition(d, source, s);
  if (!isBreak(d, passage.open - 1) || !isBreak(d, extended.end)) return undefined;
  return { ...signed(i, extended), fixed: [between(passage.open, close + 1)] };
}

/** The end of a paragraph, or of the text. */
const isBreak = (d: Document, i: number): boolean => d.words[i] === undefined || tagAt(d, i) === Tag.lineBreak;

const signed = (dash: number, source: Range) =>
  ({ rule: 'signature', kind: 'speech', head: dash, cue: between(dash, dash + 1), source, start: dash }) as const;

/** "— Jo Doe (@jodoe) November 3": under a post that the page shows, its writer. The post is the paragraph before. */
export function signature(d: Document, i: number, s: Sentence): CueDraft | undefined {
  const quoted = signedQuotation(d, i, s);
  if (quoted || i !== s.start || tagAt(d, i - 1) !== Tag.lineBreak) return quoted;
  let handle = i + 2;
  while (handle < s.end && !wordAt(d, handle).startsWith('@')) handle++;
  if (wordAt(d, handle - 1) !== '(' || wordAt(d, handle + 1) !== ')' || handle - i > LONGEST_NAME) return undefined;
  const source = between(i + 1, handle + 2);
  let start = i - 1;
  while (start > 0 && tagAt(d, start - 1) !== Tag.lineBreak) start--;
  return { ...signed(i, source), fixed: start < i - 1 ? [{ start, end: i - 1 }] : [] };
}

/** "council", "Met Office", but not "Ostwick": who speaks at the end of a headline without a verb, and no place in a list. */
const isKnown = (d: Document, source: Range): boolean => (d.nouns[headOf(d, source)] as number) !== 0;
