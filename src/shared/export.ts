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

/** Characters of the title in the name of a file. Systems take 255 bytes for all of it. */
const LONGEST_TITLE = 60;

/** "on-record-example.org-2026-06-09-first-words-of-the-title.csv" */
export function fileNameOf({ address, title, read }: PageFacts, ending: string): string {
  const words = wordsForFile(title);
  const parts = ['on-record', new URL(address).hostname, read.slice(0, 10), ...(words ? [words] : [])];
  return `${parts.join('-')}.${ending}`;
}

/** Letters and figures only, in small letters; ends after a whole word, unless the first one is longer. */
function wordsForFile(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  const all = words.filter((word) => word !== '').join('-');
  if (all.length <= LONGEST_TITLE) return all;
  const end = all.lastIndexOf('-', LONGEST_TITLE);
  return all.slice(0, end > 0 ? end : LONGEST_TITLE);
}

/** What readers call the kinds that the files name for machines. */
export interface CsvNames {
  readonly type: (type: SourceType) => string;
  readonly mark: (rule: RuleId) => string;
}

type Cell = string | number | boolean | undefined;

interface Row {
  readonly record: AttributionRecord;
  readonly index: number;
  readonly page: PageFacts;
  readonly names: CsvNames;
}

/** The columns of the table, each with what stands in it. docs/exports.md says what they are. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  index: ({ index }) => index,
  kind: ({ record }) => record.kind,
  type: ({ record }) => record.type,
  type_name: ({ record: { type }, names }) => type && names.type(type),
  source_id: ({ record }) => record.sourceId,
  source_label: ({ record }) => record.sourceLabel,
  source: ({ record }) => record.source.text,
  cue: ({ record }) => record.cue.text,
  content: ({ record }) => record.content.text,
  quotation: ({ record }) => record.quotation,
  nested: ({ record }) => record.nested,
  count: ({ record }) => record.count,
  role: ({ record }) => record.details.role?.text,
  affiliation: ({ record }) => record.details.affiliation?.text,
  basis: ({ record }) => record.details.basis?.text,
  reason: ({ record }) => record.details.reason?.text,
  cites: ({ record }) => record.cites,
  source_offsets: ({ record }) => offsets(record.source),
  cue_offsets: ({ record }) => offsets(record.cue),
  content_offsets: ({ record }) => offsets(record.content),
  mark: ({ record }) => record.mark,
  mark_name: ({ record: { mark }, names }) => mark && names.mark(mark),
  rule: ({ record }) => record.rule,
  why: ({ record }) => record.why,
  page_address: ({ page }) => page.address,
  page_title: ({ page }) => page.title,
  page_published: ({ page }) => page.published,
  page_read: ({ page }) => page.read,
  extension_version: ({ page }) => page.version,
};

/** A table by RFC 4180, one line for each attribution. It begins with a mark by which spreadsheets know UTF-8. */
export function toCsv({ page, attributions }: PageRecord, names: CsvNames): string {
  const header = Object.keys(COLUMNS);
  const rows = attributions.map((record, index) =>
    Object.values(COLUMNS).map((column) => cell(column({ record, index, page, names }))),
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
