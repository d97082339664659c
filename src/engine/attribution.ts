/**
 * The vocabulary of the engine: what an attribution is and what an analysis returns.
 *
 * An attribution ties a content (what is claimed) to a source (who claims it) by a cue ("said", "according to").
 * The model follows PolNeAR (Newell, Margolin and Ruths, LREC 2018) and PARC (Pareti, LREC 2016).
 * All offsets are UTF-16 units of the text that was analysed.
 */

/** Start (inclusive) and end (exclusive), in UTF-16 units of the analysed text. */
export type Span = readonly [start: number, end: number];

/** The words of one or several spans as one line. */
export const wordsAt = (spans: readonly Span[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');

export const SOURCE_TYPES = [
  'official',
  'named',
  'anonymous',
  'spokesperson',
  'institution',
  'document',
  'media',
  'group',
  'other',
] as const;

/**
 * Who a source is.
 *
 * - `official`: a named holder of public office or authorised spokesperson
 * - `named`: any other person with a name
 * - `anonymous`: individuals whose identity the article withholds
 * - `spokesperson`: on the record for a body or person, but without a name
 * - `institution`: an organisation speaking as one
 * - `document`: a text, data set or record
 * - `media`: another outlet, or its reporting
 * - `group`: a vague or generic collective
 * - `other`: the writer, the reader, or unclear
 */
export type SourceType = (typeof SOURCE_TYPES)[number];

/**
 * - `attribution`: a source says something
 * - `hearsay`: something is said, but by nobody in particular ("reportedly", "is said to"); `source` is empty
 * - `no-comment`: a source was asked and said nothing; `content` is empty
 */
export type AttributionKind = 'attribution' | 'hearsay' | 'no-comment';

/** How the content is rendered: in quotation marks, in the writer's words, both, or not at all. */
export type Quotation = 'direct' | 'indirect' | 'mixed' | 'none';

/**
 * How an anonymous source is described, from the least to the most specific sign found.
 *
 * - `bare`: "sources said"
 * - `role`: "an official", "two aides"
 * - `knowledge`: "people familiar with the matter"
 * - `explicit`: "spoke on condition of anonymity"
 * - `partial-name`: a first name only
 * - `proximity`: "friends of", "a source close to"
 */
export type AnonymityKind = 'bare' | 'role' | 'knowledge' | 'explicit' | 'partial-name' | 'proximity';

/** What standards desks ask about an unnamed source. A missing field means that the article does not say. */
export interface AnonymityDetails {
  readonly kind: AnonymityKind;
  /** How many people, with the words that say so. */
  readonly count?: { readonly value: number; readonly span: Span };
  /** Role and rank: "senior administration official". */
  readonly role?: Span;
  /** The body or person they belong to: "Defense Department". */
  readonly affiliation?: Span;
  /** How they know: "briefed on the talks". */
  readonly basis?: Span;
  /** Why they are not named: "because they were not authorized to speak". */
  readonly reason?: Span;
}

/** The constructions that tie a source to a content. */
export type Construction =
  | 'verb-quotation'
  | 'verb-that'
  | 'verb-clause'
  | 'verb-question'
  | 'verb-infinitive'
  | 'verb-object'
  | 'verb-particle'
  | 'verb-addressee'
  | 'verb-after-quotation'
  | 'verb-after-clause'
  | 'verb-before-source'
  | 'according-to'
  | 'colon'
  | 'signature'
  | 'passive-by'
  | 'citing'
  | 'quoted-as-saying'
  | 'told-outlet'
  | 'cited-source'
  | 'reduced-clause'
  | 'hearsay-passive'
  | 'hearsay-adverb'
  | 'hearsay-noun'
  | 'anonymity-terms'
  | 'as-clause'
  | 'nominal'
  | 'adjective'
  | 'no-comment';

export interface Attribution {
  readonly kind: AttributionKind;
  /** Absent for hearsay, which has no source. */
  readonly type?: SourceType;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  /** Index into `Analysis.sources`; absent for hearsay. */
  readonly sourceId?: number;
  /** Only for anonymous sources. */
  readonly anonymity?: AnonymityDetails;
  /** Second-hand reporting: index in `Analysis.attributions` of the attribution whose source this one cites. */
  readonly cites?: number;
  /** True if this attribution stands inside another one's content. */
  readonly nested: boolean;
  /** Stable name of the construction that was found, for example `verb-after-quotation`. */
  readonly rule: Construction;
  /** For a reader: why this was found, why the source has its type, and what is told of an unnamed one. */
  readonly why: string;
}

/** True for words of a source, and false for those that only tell on what terms it speaks: "asked not to be named". */
export const saysSomething = ({ kind, rule }: { kind: AttributionKind; rule: string }): boolean =>
  kind === 'attribution' && rule !== ('anonymity-terms' satisfies Construction);

/** True for what counts as a claim: it has a source, says something, and stands inside no other claim. */
export const isClaim = (attribution: { kind: AttributionKind; rule: string; nested: boolean }): boolean =>
  saysSomething(attribution) && !attribution.nested;

/** One distinct source of the article, with all its mentions merged. */
export interface Source {
  readonly id: number;
  readonly type: SourceType;
  /** The fullest words that the article uses for this source. */
  readonly label: string;
  /** Indices into `Analysis.attributions`, in reading order; no-comment lines included. */
  readonly attributions: readonly number[];
}

/** The sourcing of an article in numbers. What counts as a claim, `isClaim` tells. */
export interface Profile {
  readonly words: number;
  readonly claims: number;
  readonly claimsByType: Readonly<Record<SourceType, number>>;
  /** Distinct sources that make at least one claim. */
  readonly sources: number;
  readonly sourcesByType: Readonly<Record<SourceType, number>>;
  /** Distinct anonymous sources and unnamed spokespeople. */
  readonly unnamedSources: number;
  /** Share of claims from anonymous sources and unnamed spokespeople, 0 to 1. */
  readonly unnamedShare: number;
  /** Claims with direct or mixed quotation. */
  readonly quoted: number;
  readonly hearsay: number;
  readonly noComment: number;
}

export interface Analysis {
  /** In order of their first character; nested ones included. */
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly profile: Profile;
}
