import { isClaim, type SourceType, saysSomething } from '../engine/attribution';
import type { AttributionRecord, PageRecord } from './export';

/** What the note says in the reader's language. */
export interface NoteWords {
  /** Sentences about the whole page: the summary and the findings. */
  readonly summary: string;
  readonly findings: readonly string[];
  /** Days are in ISO 8601, unless the page has its own way. */
  readonly published: (day: string) => string;
  readonly read: (day: string, version: string) => string;
  readonly type: (type: SourceType) => string;
  /** How an unnamed source knows, and why it is not named, in lines of their own; none for other sources. */
  readonly anonymity: (sourceId: number | undefined) => readonly string[];
  readonly headings: Readonly<Record<'findings' | 'sources' | 'noSource' | 'cited' | 'noComment', string>>;
  /** That what follows is not among the claims of the summary; `nested`: as it stands within one of them. */
  readonly notCounted: string;
  readonly nested: string;
}

/**
 * The profile as a note in Markdown, in the order of the popup. Under "Sources" stands what the summary counts, a heading
 * for each source and a line for each claim; what is no claim follows under headings of its own.
 */
export function toMarkdown({ page, attributions }: PageRecord, words: NoteWords): string {
  const { headings, notCounted, nested } = words;
  const ofKind = (kind: 'hearsay' | 'no-comment') => attributions.filter((record) => record.kind === kind);
  const sourceOf = ({ sourceLabel = '', type = 'other' }: AttributionRecord) =>
    `${escapeMarkdown(sourceLabel)} (${words.type(type)})`;
  const withSource = (record: AttributionRecord) => `${sourceOf(record)}: ${wordsOf(record)}`;
  const claims = attributions.filter(isClaim);
  const claiming = bySource(claims).flatMap((records) => [
    ...records.slice(0, 1).map((first) => `### ${sourceOf(first)}`),
    ...paragraph(words.anonymity(records[0]?.sourceId)),
    listOf(records.map(wordsOf)),
  ]);
  const cited = attributions.filter((record) => record.nested && saysSomething(record));
  return `${[
    `# ${escapeMarkdown(page.title)}`,
    `<${page.address.replace(/[<>\s]/g, encodeURIComponent)}>`,
    datesOf(page, words),
    escapeMarkdown(words.summary),
    ...section(headings.findings, [], words.findings.map(escapeMarkdown)),
    ...(claiming.length > 0 ? [`## ${headings.sources}`, ...claiming] : []),
    ...section(headings.noSource, [notCounted], ofKind('hearsay').map(wordsOf)),
    ...section(headings.cited, [nested], cited.map(withSource)),
    ...section(headings.noComment, [notCounted], ofKind('no-comment').map(withSource)),
  ].join('\n\n')}\n`;
}

/** Nothing if there is nothing to list. */
function section(heading: string, intro: readonly string[], items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, ...intro, listOf(items)];
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function datesOf({ published, read, version }: PageRecord['page'], words: NoteWords): string {
  const day = (date: string) => date.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? date;
  const sentences = [...(published ? [words.published(day(published))] : []), words.read(day(read), version)];
  return escapeMarkdown(sentences.join(' '));
}

/** What is said; where nothing is, the words that say so. */
function wordsOf({ content, cue }: AttributionRecord): string {
  return escapeMarkdown(content.text || cue.text);
}

/** What each source says, sources in the order in which they first speak. */
function bySource(records: readonly AttributionRecord[]): AttributionRecord[][] {
  const groups = new Map<number | undefined, AttributionRecord[]>();
  for (const record of records) {
    const group = groups.get(record.sourceId);
    if (group) group.push(record);
    else groups.set(record.sourceId, [record]);
  }
  return [...groups.values()];
}

/** Lines of one paragraph. Two spaces at the end of a line keep the next one from running into it. */
function paragraph(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map(escapeMarkdown).join('  \n')];
}

/** In one line, so that no line of a page can begin a heading or a list. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\d*)([-+.)])(?= )/, '$1\\$2');
}
