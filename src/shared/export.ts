import {
  type Analysis,
  type Attribution,
  type Profile,
  type Quotation,
  type SourceType,
  type Span,
  wordsAt,
} from '../engine/attribution';
import { type RuleId, ruleOf } from '../rules/rule';

/** Where a profile comes from. Dates are in ISO 8601. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  /** When the page says that it was published. */
  readonly published?: string;
  readonly read: string;
  /** Of the extension. */
  readonly version: string;
}

/** Words of the article, and where they stand in its text, in UTF-16 units. */
interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
}

type Detail = 'role' | 'affiliation' | 'basis' | 'reason';

/** One attribution, complete in itself. */
export interface AttributionRecord {
  readonly kind: Attribution['kind'];
  readonly type?: SourceType;
  /** The same for all that one source says; absent for hearsay. */
  readonly sourceId?: number;
  /** What the article calls the source at its fullest. */
  readonly sourceLabel?: string;
  readonly source: Words;
  readonly cue: Words;
  readonly content: Words;
  readonly quotation: Quotation;
  readonly nested: boolean;
  /** Of an anonymous source: how many, and what the article tells. */
  readonly count?: number;
  readonly details: Readonly<Partial<Record<Detail, Words>>>;
  /** Index of the attribution whose source this one cites. */
  readonly cites?: number;
  /** The highlight rule that marks it, be it on or off. */
  readonly mark?: RuleId;
  /** The construction by which it was found, and why in words. */
  readonly rule: string;
  readonly why: string;
}

/** The sourcing of a page, to be kept: plain data that travels in messages and is saved as JSON. */
export interface PageRecord {
  readonly page: PageFacts;
  readonly profile: Profile;
  readonly attributions: readonly AttributionRecord[];
}

const DETAILS = ['role', 'affiliation', 'basis', 'reason'] as const satisfies readonly Detail[];

/**
 * Puts together what is kept of a page.
 *
 * @param text the text that was analysed
 */
export function recordOf({ attributions, sources, profile }: Analysis, text: string, page: PageFacts): PageRecord {
  const words = (spans: readonly Span[]): Words => ({ text: wordsAt(spans, text), spans });
  const record = (attribution: Attribution): AttributionRecord => {
    const { kind, type, source, cue, content, quotation, nested, sourceId, anonymity, cites, rule, why } = attribution;
    const mark = ruleOf(attribution);
    const details = DETAILS.flatMap((detail) => {
      const span = anonymity?.[detail];
      return span ? [[detail, words([span])]] : [];
    });
    return {
      kind,
      ...(type && { type }),
      ...(sourceId !== undefined && { sourceId, sourceLabel: sources[sourceId]?.label ?? '' }),
      source: words(source),
      cue: words(cue),
      content: words(content),
      quotation,
      nested,
      ...(anonymity?.count && { count: anonymity.count.value }),
      details: Object.fromEntries(details),
      ...(cites !== undefined && { cites }),
      ...(mark && { mark }),
      rule,
      why,
    };
  };
  return { page, profile, attributions: attributions.map(record) };
}

export function toJson(record: PageRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

type Cell = string | number | boolean | undefined;

/** The columns of the table, each with what stands in it. */
const COLUMNS: Readonly<Record<string, (record: AttributionRecord, index: number, page: PageFacts) => Cell>> = {
  index: (_, index) => index,
  kind: ({ kind }) => kind,
  type: ({ type }) => type,
  source_label: ({ sourceLabel }) => sourceLabel,
  source: ({ source }) => source.text,
  cue: ({ cue }) => cue.text,
  content: ({ content }) => content.text,
  quotation: ({ quotation }) => quotation,
  nested: ({ nested }) => nested,
  count: ({ count }) => count,
  role: ({ details }) => details.role?.text,
  affiliation: ({ details }) => details.affiliation?.text,
  basis: ({ details }) => details.basis?.text,
  reason: ({ details }) => details.reason?.text,
  cites: ({ cites }) => cites,
  source_offsets: ({ source }) => offsets(source),
  cue_offsets: ({ cue }) => offsets(cue),
  content_offsets: ({ content }) => offsets(content),
  mark: ({ mark }) => mark,
  rule: ({ rule }) => rule,
  why: ({ why }) => why,
  page_address: (_, __, { address }) => address,
  page_title: (_, __, { title }) => title,
  page_published: (_, __, { published }) => published,
  page_read: (_, __, { read }) => read,
  extension_version: (_, __, { version }) => version,
};

/** A table by RFC 4180, one line for each attribution. It begins with a mark by which spreadsheets know UTF-8. */
export function toCsv({ page, attributions }: PageRecord): string {
  const header = Object.keys(COLUMNS);
  const rows = attributions.map((record, index) =>
    Object.values(COLUMNS).map((column) => cell(column(record, index, page))),
  );
  return `\uFEFF${[header, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function offsets({ spans }: Words): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}

/** A spreadsheet runs what begins like a formula; an apostrophe before it makes it text. */
function cell(value: Cell): string {
  const plain = String(value ?? '');
  const harmless = /^[=+\-@\t\r\n]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
