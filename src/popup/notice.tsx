import { languageName, type MessageKey, text } from '../shared/i18n';
import type { PageState } from '../shared/page-state';
import type { Barrier } from './access';
import type { PageView } from './page-model';

/** Everything there is to show of a page but a profile. */
export type NoProfile =
  | Exclude<PageView, { kind: 'page' }>
  | { readonly kind: 'page'; readonly state: Exclude<PageState, { status: 'scanned' }> };

interface NoticeKeys {
  readonly title: MessageKey;
  readonly text?: MessageKey;
  /** What the button says that scans the page; without it there is no button. */
  readonly action?: MessageKey;
}

const LOADING: NoticeKeys = { title: 'notice_loading', text: 'notice_loading_text' };
const PDF: NoticeKeys = { title: 'notice_pdf', text: 'notice_pdf_text' };

const STATES: Record<Extract<NoProfile, { kind: 'page' }>['state']['status'], NoticeKeys> = {
  scanning: { title: 'notice_scanning' },
  'not-article': { title: 'notice_notArticle', text: 'notice_notArticle_text', action: 'action_scan' },
  'other-language': { title: 'notice_otherLanguage', text: 'notice_otherLanguage_text', action: 'action_scanAnyway' },
  unasked: { title: 'notice_notHere', text: 'notice_unasked_text', action: 'action_scan' },
  paused: { title: 'notice_paused', text: 'notice_paused_text', action: 'action_scan' },
  unsupported: { title: 'notice_notHtml', text: 'notice_notHtml_text' },
  failed: { title: 'notice_failed', text: 'notice_failed_text', action: 'action_retry' },
};

const BARRIERS: Record<Barrier, NoticeKeys> = {
  'not-here': { title: 'notice_notHere', text: 'notice_notHere_text', action: 'action_scan' },
  withheld: { title: 'notice_withheld', text: 'notice_withheld_text', action: 'action_scan' },
  closed: { title: 'notice_closed', text: 'notice_closed_text' },
  file: { title: 'notice_file', text: 'notice_file_text' },
  'no-access': { title: 'notice_noAccess', text: 'notice_noAccess_text' },
  'no-tab': { title: 'notice_noTab', text: 'notice_noTab_text' },
};

/** A page without a profile: what is the matter, and what the reader can do. */
export function Notice({ view, scan }: { view: NoProfile; scan: () => Promise<void> }) {
  const notice = noticeFor(view);
  const language = view.kind === 'page' && view.state.status === 'other-language' ? languageName(view.state.lang) : '';
  return (
    <div class="notice">
      <div role="status">
        <h1>{text(notice.title, language)}</h1>
        {notice.text && <p>{text(notice.text)}</p>}
      </div>
      {notice.action && (
        <button type="button" class="action" onClick={scan}>
          {text(notice.action)}
        </button>
      )}
    </div>
  );
}

function noticeFor(view: NoProfile): NoticeKeys {
  if (view.kind === 'loading') return LOADING;
  if (view.kind === 'barrier') return BARRIERS[view.barrier];
  const { state } = view;
  if (state.status === 'unsupported' && state.contentType === 'application/pdf') return PDF;
  return STATES[state.status];
}
