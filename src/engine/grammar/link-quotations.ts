import type { QuotedPassage } from '../text/quotations';
import type { RawAttribution } from './contents';
import { type Document, type Range, tagAt, wordAt } from './document';
import { Tag } from './tags';

/** Fewer words than this in quotation marks are a name, a title or a borrowed word, unless they end a sentence. */
const SENTENCE_WORDS = 4;

/**
 * Quotations that have no cue of their own belong to who spoke before them: "…," she said. "…" and the paragraphs
 * that a quotation runs on over.
 */
export function linkQuotations(d: Document, raws: RawAttribution[]): void {
  const attributed = new Set<number>();
  for (const raw of raws) if (raw.content.length === 0) takeNextParagraph(d, raw);
  for (const raw of raws) for (const part of raw.content) markPassages(d, part, attributed);
  for (const [k, passage] of d.passages.entries()) {
    if (attributed.has(k)) continue;
    const owner = passage.continues ? ownerOf(raws, d.passages[k - 1]) : followedOwner(d, raws, passage);
    if (!owner) continue;
    owner.content.push({ start: passage.open, end: passage.close + 1 });
    attributed.add(k);
  }
}

/** "The mayor added:" at the end of a paragraph: the next paragraph is what was said. */
function takeNextParagraph(d: Document, raw: RawAttribution): void {
  const sentence = d.sentences[raw.sentence];
  if (!sentence || raw.found.cue.end !== sentence.end || wordAt(d, sentence.end - 1) !== ':') return;
  const start = d.sentences[raw.sentence + 1]?.start;
  if (start === undefined) return;
  let end = start;
  while (end < d.tokens.count && tagAt(d, end) !== Tag.break) end++;
  raw.content.push({ start, end });
}

function markPassages(d: Document, part: Range, attributed: Set<number>): void {
  for (let i = part.start; i < part.end; i++) {
    const k = d.passageOf[i] as number;
    if (k < 0) continue;
    attributed.add(k);
    i = (d.passages[k] as QuotedPassage).close;
  }
}

function ownerOf(raws: readonly RawAttribution[], passage: QuotedPassage | undefined): RawAttribution | undefined {
  if (!passage) return undefined;
  return (
    raws.find(
      (raw) =>
        !raw.nested && raw.source && raw.content.some((part) => part.start <= passage.open && passage.close < part.end),
    ) ?? undefined
  );
}

/**
 * A paragraph that is a quotation and nothing else goes on with the speaker of the paragraph before,
 * if that paragraph ended with what the speaker said.
 */
function speakerOfParagraphBefore(
  d: Document,
  raws: readonly RawAttribution[],
  passage: QuotedPassage,
  index: number,
): RawAttribution | undefined {
  const before = d.sentences[index - 1];
  const wholeParagraph = passage.close + 1 >= d.tokens.count || tagAt(d, passage.close + 1) === Tag.break;
  if (!before || !wholeParagraph || tagAt(d, passage.open - 1) !== Tag.break) return undefined;
  const owner = raws.findLast(
    (raw) =>
      !raw.nested &&
      raw.source &&
      (raw.sentence === index - 1 || raw.content.some((part) => part.start >= before.start && part.end <= before.end)),
  );
  return owner?.content.some((part) => (d.passageOf[part.end - 1] as number) >= 0) ? owner : undefined;
}

/** The attribution of the sentence before, if this passage is a sentence of its own in the same paragraph. */
function followedOwner(
  d: Document,
  raws: readonly RawAttribution[],
  passage: QuotedPassage,
): RawAttribution | undefined {
  const index = d.sentences.findIndex((s) => s.start <= passage.open && passage.open < s.end);
  const sentence = d.sentences[index];
  const before = d.sentences[index - 1];
  if (!sentence || passage.open !== sentence.start || passage.close - passage.open < SENTENCE_WORDS) return undefined;
  if (
    passage.close + 1 < sentence.end &&
    tagAt(d, passage.close + 1) !== Tag.punctuation &&
    wordAt(d, passage.close + 1) !== '.'
  )
    return undefined;
  if (!before) return undefined;
  if (before.paragraph !== sentence.paragraph) return speakerOfParagraphBefore(d, raws, passage, index);
  const owners = raws.filter(
    (raw) =>
      !raw.nested &&
      raw.source &&
      (raw.sentence === index - 1 || raw.content.some((part) => part.start >= before.start && part.end <= before.end)),
  );
  return owners.at(-1);
}
