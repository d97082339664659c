import { useSignal } from '@preact/signals';
import { anonymityLines } from '../shared/anonymity-words';
import { fileNameOf, type PageRecord, toCsv, toJson } from '../shared/export';
import { toMarkdown } from '../shared/export-note';
import { type MessageKey, text } from '../shared/i18n';
import type { PageSummary } from '../shared/page-state';
import { RULE_NAMES } from '../shared/rule-names';
import { summarySentence } from '../shared/sentence';
import { TYPE_NAMES } from '../shared/type-names';
import { saveFile } from '../ui/save-file';
import { sentenceOf } from './findings';
import type { PageModel } from './page-model';

interface Props {
  readonly summary: PageSummary;
  readonly page: PageModel;
}

/** Takes the profile along: to the clipboard as Markdown, or as a file. */
export function Export({ summary, page }: Props) {
  const outcome = useSignal<MessageKey | undefined>(undefined);
  const take = (how: (record: PageRecord) => Promise<void> | void, done: MessageKey) => async () => {
    try {
      const record = await page.record();
      if (record) await how(record);
      outcome.value = record ? done : 'export_failed';
    } catch {
      outcome.value = 'export_failed';
    }
  };
  const copy = (record: PageRecord) => navigator.clipboard.writeText(markdownOf(record, summary));
  const saveCsv = (record: PageRecord) => saveFile(fileNameOf(record.page, 'csv'), csvOf(record), 'text/csv');
  const saveJson = (record: PageRecord) => saveFile(fileNameOf(record.page, 'json'), toJson(record));
  return (
    <section aria-labelledby="heading-export">
      <h2 id="heading-export">{text('heading_export')}</h2>
      <div class="export">
        <button type="button" class="plain" onClick={take(copy, 'export_copied')}>
          {text('export_copy')}
        </button>
        <button type="button" class="plain" aria-label={text('export_csv')} onClick={take(saveCsv, 'export_saved')}>
          CSV
        </button>
        <button type="button" class="plain" aria-label={text('export_json')} onClick={take(saveJson, 'export_saved')}>
          JSON
        </button>
      </div>
      <p class="outcome" role="status">
        {outcome.value && text(outcome.value)}
      </p>
    </section>
  );
}

function markdownOf(record: PageRecord, summary: PageSummary): string {
  return toMarkdown(record, {
    summary: summarySentence(summary),
    findings: summary.findings.map(sentenceOf),
    published: (day) => text('export_published', day),
    read: (day, version) => text('export_read', day, version),
    type: (type) => text(TYPE_NAMES[type].one),
    anonymity: (sourceId) => {
      const source = summary.sources.find(({ id }) => id === sourceId);
      return source?.anonymity ? anonymityLines(source.anonymity) : [];
    },
    headings: {
      findings: text('heading_findings'),
      sources: text('heading_sources'),
      noSource: text('heading_noSource'),
      cited: text('heading_cited'),
      noComment: text('heading_noComment'),
    },
    notCounted: text('export_notCounted'),
    nested: text('export_nested'),
  });
}

function csvOf(record: PageRecord): string {
  return toCsv(record, { type: (type) => text(TYPE_NAMES[type].one), mark: (rule) => text(RULE_NAMES[rule]) });
}
