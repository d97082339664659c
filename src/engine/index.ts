import { type Analysis, type Attribution, type AttributionKind, type Quotation, wordsAt } from './attribution';
import { explain } from './explain';
import type { RawAttribution } from './grammar/contents';
import { between, type Document, type Range, readDocument, spanOf } from './grammar/document';
import { linkQuotations } from './grammar/link-quotations';
import type { Memory } from './grammar/memory';
import { readParagraphs } from './grammar/read-paragraphs';
import { prepareLexicon } from './lexicon';
import { buildLedger } from './profile/ledger';
import { profileOf } from './profile/profile';
import { anonymityDetails } from './sources/anonymity';
import { findChains, holds } from './sources/chains';
import { readPhrase } from './sources/phrase';
import { type Referent, resolveSources } from './sources/resolve-sources';
import { finish, type Steps } from './steps';
import { TokenKind } from './text/tokens';

export * from './attribution';
export { Memory } from './grammar/memory';
export type { Steps } from './steps';

/** What is known of a text beside its words. */
export interface Provenance {
  /** The names of the outlet that publishes it: what it reports is not second-hand. */
  readonly publisher?: readonly string[];
}

/**
 * Finds who says what in an English news text.
 * Any string is good input; paragraphs are separated by line breaks. Offsets are UTF-16 units of `text`.
 */
export const analyze = (text: string, provenance?: Provenance): Analysis => finish(analyzeInSteps(text, provenance));

/**
 * The same as `analyze`, for callers who have something else to do in between.
 *
 * @param memory what was found in the text before this one. Where a paragraph stands between the same two as there, it is
 *   not read again; only who its sources are is, since that depends on the whole text.
 */
export function* analyzeInSteps(text: string, { publisher = [] }: Provenance = {}, memory?: Memory): Steps<Analysis> {
  yield* prepareLexicon();
  const d = yield* readDocument(text);
  const found = yield* readParagraphs(d, memory);
  linkQuotations(d, found);
  yield;
  const candidates = findChains(d, found);
  yield;
  const raws = [...found, ...candidates.flatMap(({ added }) => added ?? [])];
  const referents = yield* resolveSources(d, raws, publisher);
  const referentOf = new Map(raws.map((raw, i) => [raw, referents[i]]));
  const chains = candidates.filter((chain) => holds(chain, referentOf));
  const refuted = new Set(
    candidates.filter((chain) => !chain.stands && !holds(chain, referentOf)).map(({ added }) => added),
  );
  const first = raws.map(firstToken);
  const order = raws
    .map((_, i) => i)
    .filter((i) => !refuted.has(raws[i]))
    .sort((a, b) => (first[a] as number) - (first[b] as number));
  const sorted = order.map((i) => raws[i] as RawAttribution);
  const sortedReferents = order.map((i) => referents[i]);
  const indexOf = new Map(sorted.map((raw, i) => [raw, i]));
  const citedBy = new Map(chains.map(({ outlet, cited }) => [outlet, indexOf.get(cited)]));
  const { sources, sourceOf } = buildLedger(d, sortedReferents);
  yield;
  const attributions: Attribution[] = [];
  for (const [i, raw] of sorted.entries()) {
    attributions.push(toAttribution(d, raw, sortedReferents[i], sourceOf, citedBy.get(raw)));
    yield;
  }
  return { attributions, sources, profile: profileOf(attributions, sources, countWords(d)) };
}

function firstToken(raw: RawAttribution): number {
  return Math.min(
    raw.found.cue.start,
    raw.source?.start ?? Number.POSITIVE_INFINITY,
    ...raw.content.map((part) => part.start),
  );
}

function countWords(d: Document): number {
  let words = 0;
  for (let i = 0; i < d.tokens.count; i++)
    if (d.tokens.kind[i] === TokenKind.word || d.tokens.kind[i] === TokenKind.number) words++;
  return words;
}

function kindOf(raw: RawAttribution): AttributionKind {
  if (raw.found.rule === 'no-comment') return 'no-comment';
  return raw.source ? 'attribution' : 'hearsay';
}

function toAttribution(
  d: Document,
  raw: RawAttribution,
  referent: Referent | undefined,
  sourceOf: ReadonlyMap<number, number>,
  cites: number | undefined,
): Attribution {
  const cue = spanOf(d, raw.found.cue);
  const unnamed = referent?.type === 'anonymous' ? raw.source : undefined;
  const anonymity = unnamed && anonymityDetails(d, raw, readPhrase(d, unnamed));
  const content = raw.source ? raw.content.flatMap((part) => outside(part, raw.source as Range)) : raw.content;
  return {
    kind: kindOf(raw),
    type: referent?.type,
    sourceId: referent && sourceOf.get(referent.id),
    source: raw.source ? [spanOf(d, raw.source)] : [],
    cue: [cue],
    content: content.map((part) => spanOf(d, part)),
    quotation: quotationOf(d, content),
    anonymity,
    cites,
    nested: raw.nested,
    rule: raw.found.rule,
    why: explain(raw.found.rule, wordsAt([cue], d.text), referent?.type, anonymity),
  };
}

/** What of a range lies outside another: nobody is part of what they say. */
function outside({ start, end }: Range, hole: Range): Range[] {
  return [{ start, end: Math.min(end, hole.start) }, between(Math.max(start, hole.end), end)].filter(
    (part) => part.start < part.end,
  );
}

/** Direct if all words of the content stand in quotation marks, indirect if none does. */
function quotationOf(d: Document, content: readonly Range[]): Quotation {
  let quoted = 0;
  let plain = 0;
  for (const part of content) {
    for (let i = part.start; i < part.end; i++) {
      if (d.tokens.kind[i] !== TokenKind.word) continue;
      if ((d.passageOf[i] as number) >= 0) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return plain === 0 ? 'none' : 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
