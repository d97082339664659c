import browser from 'webextension-polyfill';
import { text } from '../shared/i18n';
import { SettingsAlert } from '../ui/settings-alert';
import type { SettingsModel } from '../ui/settings-model';
import { huesOf } from './hues';
import { Notice } from './notice';
import type { PageModel, PageView } from './page-model';
import { Pause } from './pause';
import { hasHighlights, Sourcing } from './sourcing';

interface Models {
  readonly page: PageModel;
  readonly settings: SettingsModel;
}

/** The popup: the page's sourcing, or why there is none to show. Empty until page and settings are known. */
export function App({ page, settings }: Models) {
  const view = page.view.value;
  const known = settings.settings.value;
  if (view === undefined || known === undefined) return <main aria-busy="true" />;
  return (
    <>
      <header class="brand">
        <img src="/icons/icon-48.png" alt="" width="18" height="18" />
        {text('extensionName')}
        <nav>
          {view.kind === 'page' && view.state.status === 'scanned' && hasHighlights(view.state.summary, settings) && (
            <a class="more" href="#heading-highlights">
              {text('heading_highlights')}
            </a>
          )}
          <button type="button" class="more" onClick={() => browser.runtime.openOptionsPage()}>
            {text('openOptions')}
          </button>
        </nav>
      </header>
      <main aria-busy="false" style={huesOf(known.styles)}>
        <SettingsAlert settings={settings} />
        {content(view, { page, settings })}
      </main>
      {view.kind === 'page' && view.site && (
        <footer>
          <Pause site={view.site} settings={settings} />
        </footer>
      )}
    </>
  );
}

function content(view: PageView, { page, settings }: Models) {
  if (view.kind !== 'page') return <Notice view={view} scan={page.scan} />;
  const { state } = view;
  if (state.status !== 'scanned') return <Notice view={{ kind: 'page', state }} scan={page.scan} />;
  return <Sourcing summary={state.summary} lang={state.lang} page={page} settings={settings} />;
}
