import type { QuotedPassage } from '../text/quotations';
import { hasFiniteVerb } from './clauses';
import type { RawAttribution } from './contents';
import { between, type Document, type Range, tagAt, wordAt } from './document';
import { Tag } from './tags';

/** Fewer words than this in quotation marks are a name, a title or a borrowed word, unless they end a sentence. */
const SENTENCE_WORDS = 4;

/** Who spoke in each sentence and in each quoted passage, kept up to date while quotations are linked. */
interface Speakers {
  /** By index of the sentence: the last attribution that stands in it or has content there. */
  readonly inSentence: Map<number, RawAttribution>;
  /** By index of the passage: the attribution whose content it is. */
  readonly ofPassage: Map<number, RawAttribution>;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

/**
 * Quotations that have no cue of their own belong to who spoke before them: "…," she said. "…" and the paragraphs
 * that a quotation runs on over.
 */
export function linkQuotations(d: Document, raws: RawAttribution[]): void {
  for (const raw of raws) if (raw.content.length === 0) takeNextParagraph(d, raw);
  const speakers = readSpeakers(d, raws);
  for (const [k, passage] of d.passages.entries()) {
    if (speakers.ofPassage.has(k)) continue;
    const owner = passage.continues ? speakers.ofPassage.get(k - 1) : followedOwner(d, speakers, passage);
    if (!owner?.source || owner.nested) continue;
    const part = between(passage.open, passage.close + 1);
    owner.content.push(part);
    noteContent(d, speakers, owner, part);
  }
}

function readSpeakers(d: Document, raws: readonly RawAttribution[]): Speakers {
  const sentenceOf = new Int32Array(d.tokens.count).fill(-1);
  d.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.start, sentence.end);
  });
  const speakers: Speakers = { inSentence: new Map(), ofPassage: new Map(), sentenceOf };
  for (const raw of raws) {
    if (!raw.nested && raw.source && !addsTo(d, speakers.inSentence.get(raw.sentence), raw))
      speakers.inSentence.set(raw.sentence, raw);
    for (const part of raw.content) noteContent(d, speakers, raw, part);
  }
  return speakers;
}

/** Notes whose content a range is: the passages in it, and the sentence if the range stands inside one. */
function noteContent(d: Document, speakers: Speakers, raw: RawAttribution, part: Range): void {
  for (let i = part.start; i < part.end; i++) {
    const k = d.passageOf[i] as number;
    if (k < 0) continue;
    const known = speakers.ofPassage.get(k);
    if (!known || known.nested || !known.source) speakers.ofPassage.set(k, raw);
    i = (d.passages[k] as QuotedPassage).close;
  }
  const sentence = speakers.sentenceOf[part.start] as number;
  if (raw.nested || !raw.source || sentence !== speakers.sentenceOf[part.end - 1]) return;
  if (!addsTo(d, speakers.inSentence.get(sentence), raw)) speakers.inSentence.set(sentence, raw);
}

/**
 * "“…,” she said, | recalling the flood", "said Doe, | who saw it": the words in quotation marks go on, not what their
 * speaker did or thinks beside.
 */
function addsTo(d: Document, before: RawAttribution | undefined, raw: RawAttribution): boolean {
  if (!before || before === raw || !holdsQuotation(d, before) || holdsQuotation(d, raw)) return false;
  const { rule, kind } = raw.found;
  if (rule === 'reduced-clause') return before.source?.start === raw.source?.start;
  return (kind !== 'speech' && kind !== 'finding') || tagAt(d, raw.source?.start ?? -1) === Tag.relative;
}

const holdsQuotation = (d: Document, { content }: RawAttribution): boolean =>
  content.some((part) => (d.passageOf[part.end - 1] as number) >= 0);

/** "The mayor added:" at the end of a paragraph: the next paragraph is what was said. */
function takeNextParagraph(d: Document, raw: RawAttribution): void {
  const sentence = d.sentences[raw.sentence];
  if (!sentence || raw.found.cue.end !== sentence.end || wordAt(d, sentence.end - 1) !== ':') return;
  const start = d.sentences[raw.sentence + 1]?.start;
  if (start === undefined) return;
  let end = start;
  while (end < d.tokens.count && tagAt(d, end) !== Tag.lineBreak) end++;
  raw.content.push({ start, end });
}

/**
 * A paragraph that is a quotation and nothing else goes on with the speaker of the paragraph before,
 * if that paragraph ended with what the speaker said.
 */
function speakerOfParagraphBefore(
  d: Document,
  speakers: Speakers,
  passage: QuotedPassage,
  index: number,
): RawAttribution | undefined {
  const wholeParagraph = passage.close + 1 >= d.tokens.count || tagAt(d, passage.close + 1) === Tag.lineBreak;
  if (!wholeParagraph || tagAt(d, passage.open - 1) !== Tag.lineBreak) return undefined;
  const owner = speakers.inSentence.get(index - 1);
  return owner && holdsQuotation(d, owner) ? owner : undefined;
}

/** Who spoke in the sentence before, if this passage is a sentence of its own. */
function followedOwner(d: Document, speakers: Speakers, passage: QuotedPassage): RawAttribution | undefined {
  const index = speakers.sentenceOf[passage.open] as number;
  const sentence = d.sentences[index];
  const before = d.sentences[index - 1];
  if (!sentence || passage.open !== sentence.start || passage.close - passage.open < SENTENCE_WORDS) return undefined;
  if (passage.close + 1 < sentence.end && tagAt(d, passage.close + 1) !== Tag.punctuation) {
    // "“We blame those who earn twelve dollars” here.": a few words may follow, but no clause.
    const goesOn =
      hasFiniteVerb(d, passage.close + 1, sentence.end) || passage.close - passage.open < SENTENCE_WORDS * 2;
    if (goesOn) return undefined;
  }
  if (!before) return undefined;
  return before.paragraph === sentence.paragraph
    ? speakers.inSentence.get(index - 1)
    : speakerOfParagraphBefore(d, speakers, passage, index);
}
