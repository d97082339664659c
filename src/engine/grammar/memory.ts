import type { RawAttribution } from './contents';
import { between, type Range, type SourceDescription } from './document';
import type { FoundCue } from './found-cue';

/** What was found in a paragraph. Indices are those of the text in which it was read. */
export interface Findings {
  /** First token of its first sentence. */
  readonly start: number;
  /** Index of its first sentence. */
  readonly first: number;
  /** Of each token of its sentences, as in `Document`. */
  readonly tag: Uint8Array;
  readonly nouns: Int32Array;
  readonly lemma: readonly string[];
  readonly descriptions: readonly SourceDescription[];
  readonly raws: readonly RawAttribution[];
}

/**
 * What was found in the paragraphs of the text that was read last, so that little has to be read again when little of it
 * has changed. Holds nothing of a text before that.
 */
export class Memory {
  private readonly findings = new Map<string, Findings>();

  recall(key: string): Findings | undefined {
    return this.findings.get(key);
  }

  keep(key: string, findings: Findings): void {
    this.findings.set(key, findings);
  }

  /** Forgets every paragraph but these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.findings.keys()) if (!keys.has(key)) this.findings.delete(key);
  }
}

const movedPart = (range: Range | undefined, by: number): Range | undefined => range && moved(range, by);
const moved = ({ start, end }: Range, by: number): Range => between(start + by, end + by);
/** An index, or -1. */
const movedIndex = (i: number, by: number): number => (i < 0 ? i : i + by);

/** The same description, so many tokens further on. */
export const movedDescription = (
  { start, end, head, basis, terms, reason, partOfName }: SourceDescription,
  by: number,
): SourceDescription => ({
  start: start + by,
  end: end + by,
  head: head + by,
  basis: movedPart(basis, by),
  terms: movedPart(terms, by),
  reason: movedPart(reason, by),
  partOfName,
});

/** The same attribution, so many tokens and sentences further on. */
export const movedAttribution = (
  { found, sentence, source, content, nested }: RawAttribution,
  by: number,
  sentences: number,
): RawAttribution => ({
  found: movedCue(found, by),
  sentence: sentence + sentences,
  source: movedPart(source, by),
  content: content.map((part) => moved(part, by)),
  nested,
});

const movedCue = (
  { rule, kind, head, cue, source, right, left, start, fixed, object }: FoundCue,
  by: number,
): FoundCue => ({
  rule,
  kind,
  head: head + by,
  cue: moved(cue, by),
  source: movedPart(source, by),
  right: movedIndex(right, by),
  left: movedIndex(left, by),
  start: start + by,
  fixed: fixed?.map((part) => moved(part, by)),
  object,
});
