import { type Analysis, type Attribution, isClaim, type Source, type SourceType } from '../engine/attribution';
import { isPublicSource } from '../engine/profile/public-sources';
import type { Steps } from '../engine/steps';

/** What can be remarkable about the sourcing of an article, in the order in which readers see it. */
export const FINDING_IDS = [
  'headline-unnamed',
  'opening-unnamed',
  'one-source',
  'public-only',
  'unexplained',
  'second-hand',
  'hearsay',
  'no-comment',
] as const;

/**
 * - `headline-unnamed`: what the headline reports comes from unnamed sources only, anonymous ones and spokespeople
 * - `opening-unnamed`: so does what the first three paragraphs report
 * - `one-source`: all claims come from one source
 * - `public-only`: there are several sources, all of them officials or public bodies
 * - `unexplained`: anonymous sources of whom the article says neither how they know nor why they are unnamed
 * - `second-hand`: what another outlet reports, or heard first
 * - `hearsay`: claims without a source
 * - `no-comment`: who was asked, and says nothing in the article; groups that are not named are left out
 */
export type FindingId = (typeof FINDING_IDS)[number];

/** An observation about the sourcing of an article. It says nothing about truth. */
export interface Finding {
  readonly id: FindingId;
  /** Indices in `Analysis.attributions`, in reading order. */
  readonly attributions: readonly number[];
  /** The sources that it is about, each once, as the article calls them. Empty for hearsay. */
  readonly sources: readonly string[];
}

/** Sources of whom nobody can tell whether they were asked. */
const NOBODY_IN_PARTICULAR: ReadonlySet<SourceType> = new Set(['anonymous', 'group', 'other']);

/** Types of sources without a name. */
const UNNAMED: ReadonlySet<SourceType> = new Set(['anonymous', 'spokesperson']);

/** So many paragraphs are the opening of an article. */
const OPENING = 3;

/**
 * What is remarkable about an article's sourcing, in the order of `FINDING_IDS`. Each finding appears once at most.
 *
 * @param text the text that was analysed
 * @param bodyStart where in the text the running text begins, after headline and standfirst, in UTF-16 units
 */
export function* findingsOf(analysis: Analysis, text: string, bodyStart = 0): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const id of FINDING_IDS) {
    const found = FINDERS[id](analysis, text, bodyStart);
    if (found.length > 0) findings.push({ id, attributions: found, sources: labelsOf(found, analysis) });
    yield;
  }
  return findings;
}

/** Returns the attributions in which it sees its finding; none if there is nothing to see. */
type Finder = (analysis: Analysis, text: string, bodyStart: number) => readonly number[];

const FINDERS: Readonly<Record<FindingId, Finder>> = {
  'headline-unnamed': (analysis, text) => onlyUnnamed(claimsBefore(analysis, headlineEndOf(text)), analysis),
  'opening-unnamed': (analysis, text, bodyStart) => {
    const start = Math.max(bodyStart, headlineEndOf(text));
    const claims = claimsBefore(analysis, openingEndOf(text, bodyStart)).filter(
      (index) => !startsBefore(analysis.attributions[index], start),
    );
    return onlyUnnamed(claims, analysis);
  },
  'one-source': (analysis) => {
    const claims = claimsOf(analysis);
    return claims.length > 1 && claimingSources(analysis).length === 1 ? claims : [];
  },
  'public-only': (analysis, text) => {
    const sources = claimingSources(analysis);
    const allPublic = sources.every((source) => isPublicSource(source.type, wordsOf(source, analysis, text)));
    return sources.length > 1 && allPublic ? claimsOf(analysis) : [];
  },
  unexplained: (analysis) => {
    const unexplained = claimingSources(analysis).filter((source) => isUnexplained(source, analysis));
    const ids = new Set(unexplained.map(({ id }) => id));
    return claimsOf(analysis).filter((index) => ids.has(analysis.attributions[index]?.sourceId ?? -1));
  },
  'second-hand': ({ attributions }) =>
    indicesWhere(
      attributions,
      (attribution) => attribution.type === 'media' && (isClaim(attribution) || attribution.cites !== undefined),
    ),
  hearsay: ({ attributions }) => indicesWhere(attributions, ({ kind }) => kind === 'hearsay'),
  'no-comment': (analysis) => {
    const speaking = new Set(claimingSources(analysis).map(({ id }) => id));
    return indicesWhere(
      analysis.attributions,
      ({ kind, type = 'other', sourceId = -1 }) =>
        kind === 'no-comment' && !NOBODY_IN_PARTICULAR.has(type) && !speaking.has(sourceId),
    );
  },
};

function indicesWhere(attributions: readonly Attribution[], test: (attribution: Attribution) => boolean): number[] {
  return attributions.flatMap((attribution, index) => (test(attribution) ? [index] : []));
}

function claimsOf({ attributions }: Analysis): number[] {
  return indicesWhere(attributions, isClaim);
}

function claimsBefore(analysis: Analysis, offset: number): number[] {
  return claimsOf(analysis).filter((index) => startsBefore(analysis.attributions[index], offset));
}

/** The cue tells where something is said: a quotation may go on for paragraphs, and is said once. */
function startsBefore(attribution: Attribution | undefined, offset: number): boolean {
  const start = attribution?.cue[0]?.[0] ?? attribution?.source[0]?.[0];
  return start !== undefined && start < offset;
}

function onlyUnnamed(claims: readonly number[], { attributions }: Analysis): readonly number[] {
  return claims.every((index) => UNNAMED.has(attributions[index]?.type ?? 'other')) ? claims : [];
}

function claimingSources({ attributions, sources }: Analysis): Source[] {
  return sources.filter((source) =>
    source.attributions.some((index) => {
      const attribution = attributions[index];
      return attribution !== undefined && isClaim(attribution);
    }),
  );
}

function isUnexplained(source: Source, { attributions }: Analysis): boolean {
  if (source.type !== 'anonymous') return false;
  return source.attributions.every((index) => {
    const anonymity = attributions[index]?.anonymity;
    return anonymity?.basis === undefined && anonymity?.reason === undefined;
  });
}

/** All the words that the article uses for a source. */
function wordsOf(source: Source, { attributions }: Analysis, text: string): string {
  const phrases = source.attributions.flatMap((index) => attributions[index]?.source ?? []);
  return [source.label, ...phrases.map(([start, end]) => text.slice(start, end))].join(' ');
}

function labelsOf(found: readonly number[], { attributions, sources }: Analysis): string[] {
  const ids = new Set(found.flatMap((index) => attributions[index]?.sourceId ?? []));
  return sources.filter(({ id }) => ids.has(id)).map(({ label }) => label);
}

/** Where the headline ends, if there is one; else 0. */
function headlineEndOf(text: string): number {
  const [first = ''] = text.split('\n\n', 1);
  return isParagraph(first) ? 0 : first.length;
}

/** Where the last paragraph of the opening ends. */
function openingEndOf(text: string, bodyStart: number): number {
  let paragraphs = 0;
  let end = bodyStart;
  for (const block of text.slice(bodyStart).split('\n\n')) {
    if (isParagraph(block)) paragraphs++;
    end += block.length + 2;
    if (paragraphs === OPENING) break;
  }
  return end;
}

/** Headlines and bylines have no full stop at their end, be it before or after a closing quotation mark. */
function isParagraph(block: string): boolean {
  return /[.…]|[!?]["”’]/.test(block.slice(-2));
}
