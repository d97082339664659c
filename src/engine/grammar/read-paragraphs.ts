import type { Steps } from '../steps';
import type { Sentence } from '../text/sentences';
import { HEADLINE_PARAGRAPHS } from './colon-cue';
import { type RawAttribution, resolveContents } from './contents';
import { between, type Document, type Range, type SourceDescription, wordAt } from './document';
import { findCues } from './find-cues';
import { type Findings, type Memory, movedAttribution, movedDescription } from './memory';
import { describeSources } from './source-descriptions';
import { noteSurnames, tagSentence } from './tagger';
import type { State } from './tagging/state';

/** What stands between two line breaks. */
interface Paragraph {
  /** Index of its first sentence. */
  readonly first: number;
  readonly sentences: readonly Sentence[];
  /** From the first token of the first sentence to the last one of the last. */
  readonly tokens: Range;
}

/** What is found once words are tagged. */
type Reports = Pick<Findings, 'descriptions' | 'raws'>;

/** By what a paragraph is remembered, and what is remembered of it. */
interface Recollection {
  readonly key: string;
  readonly findings: Findings | undefined;
}

/**
 * Tags the words of a text, and finds every cue with its content, paragraph by paragraph.
 *
 * @param d its words have no classes yet
 * @param memory a paragraph that it knows between the same two is not read again
 */
export function* readParagraphs(d: Document, memory: Memory | undefined): Steps<RawAttribution[]> {
  const paragraphs = paragraphsOf(d);
  const state: State = { ...d, surnames: new Set() };
  const recollections: Recollection[] = [];
  for (const [k, paragraph] of paragraphs.entries()) {
    const recollection = memory && recall(d, paragraphs, k, state.surnames, memory);
    if (recollection) recollections.push(recollection);
    yield* tagParagraph(state, paragraph, recollection?.findings);
  }
  const found: RawAttribution[] = [];
  for (const [k, paragraph] of paragraphs.entries()) {
    const { key, findings } = recollections[k] ?? {};
    const read = findings ? moved(findings, paragraph) : yield* readParagraph(d, paragraph);
    if (findings) describe(d, read.descriptions);
    if (key !== undefined && !findings) memory?.keep(key, findingsOf(d, paragraph, read));
    found.push(...read.raws);
    yield;
  }
  memory?.keepOnly(new Set(recollections.map(({ key }) => key)));
  return found;
}

function paragraphsOf({ sentences }: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const [index, { paragraph, end }] of sentences.entries()) {
    if (sentences[index + 1]?.paragraph === paragraph) continue;
    const { start } = sentences[first] as Sentence;
    paragraphs.push({ first, sentences: sentences.slice(first, index + 1), tokens: between(start, end) });
    first = index + 1;
  }
  return paragraphs;
}

/**
 * What is found in a paragraph depends on its words, on the paragraphs beside it, on whether it may be a headline, and on
 * the persons named before. Marks around made-up names are no tokens, so that their number tells of those.
 */
function recall(
  d: Document,
  paragraphs: readonly Paragraph[],
  k: number,
  surnames: ReadonlySet<string>,
  memory: Memory,
): Recollection {
  const { tokens, sentences } = paragraphs[k] as Paragraph;
  const from = paragraphs[k - 2]?.tokens.end ?? 0;
  const to = paragraphs[k + 2]?.tokens.start ?? d.tokens.count;
  const known = new Set<string>();
  if (surnames.size > 0)
    for (let i = tokens.start; i < tokens.end; i++) if (surnames.has(wordAt(d, i))) known.add(wordAt(d, i));
  const place = Math.min((sentences[0] as Sentence).paragraph, HEADLINE_PARAGRAPHS);
  const text = d.text.slice(d.tokens.start[from], d.tokens.end[to - 1]);
  const key = `${place} ${to - from} ${tokens.start - from} ${[...known].join(' ')}\n${text}`;
  return { key, findings: memory.recall(key) };
}

function* tagParagraph(state: State, { sentences, tokens }: Paragraph, findings: Findings | undefined): Steps<void> {
  if (findings) {
    state.tag.set(findings.tag, tokens.start);
    state.nouns.set(findings.nouns, tokens.start);
    for (const [i, lemma] of findings.lemma.entries()) state.lemma[tokens.start + i] = lemma;
    for (const sentence of sentences) noteSurnames(state, sentence);
    yield;
    return;
  }
  for (const sentence of sentences) {
    tagSentence(state, sentence);
    yield;
  }
}

/** Describes the sources of a paragraph whose words are tagged, and finds its cues and contents. */
function* readParagraph(d: Document, { first, sentences }: Paragraph): Steps<Reports> {
  const descriptions: SourceDescription[] = [];
  for (const sentence of sentences) {
    descriptions.push(...describeSources(d, sentence));
    yield;
  }
  describe(d, descriptions);
  const raws: RawAttribution[] = [];
  for (const [k, sentence] of sentences.entries()) {
    const index = first + k;
    raws.push(...resolveContents(d, sentence, index, findCues(d, sentence, d.sentences[index - 1])));
    yield;
  }
  return { descriptions, raws };
}

/** Adds described sources to a document. What is read later takes each of them as a whole. */
function describe(d: Document, descriptions: readonly SourceDescription[]): void {
  for (const description of descriptions) {
    d.descriptionOf.fill(d.descriptions.length, description.start, description.end);
    d.descriptions.push(description);
  }
}

/** What was found in a paragraph, where it stands now. */
function moved({ start, first, descriptions, raws }: Findings, paragraph: Paragraph): Reports {
  const by = paragraph.tokens.start - start;
  return {
    descriptions: descriptions.map((description) => movedDescription(description, by)),
    raws: raws.map((raw) => movedAttribution(raw, by, paragraph.first - first)),
  };
}

/** What was found, for later: a copy, since who said what may still change by what stands elsewhere. */
function findingsOf(
  d: Document,
  { first, tokens: { start, end } }: Paragraph,
  { descriptions, raws }: Reports,
): Findings {
  return {
    start,
    first,
    tag: d.tag.slice(start, end),
    nouns: d.nouns.slice(start, end),
    lemma: d.lemma.slice(start, end),
    descriptions,
    raws: raws.map((raw) => movedAttribution(raw, 0, 0)),
  };
}
