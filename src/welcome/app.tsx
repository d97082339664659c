import browser from 'webextension-polyfill';
import { text } from '../shared/i18n';
import { AccessNotice } from '../ui/access-notice';
import { CardsAndKeys } from '../ui/cards-and-keys';
import { PageHeader } from '../ui/page-header';
import { ScanChoiceButtons } from '../ui/scan-choice';
import { SettingsAlert } from '../ui/settings-alert';
import type { SettingsModel } from '../ui/settings-model';
import { Sample } from './sample';

/** The page after installation: what the marks mean and tell, where the icon is, and when to scan. */
export function App({ settings }: { settings: SettingsModel }) {
  const known = settings.settings.value;
  return (
    <>
      <PageHeader title={text('welcome_heading')}>
        <p class="intro">{text('welcome_text')}</p>
      </PageHeader>
      <main aria-busy={!known}>
        <SettingsAlert settings={settings} />
        <section aria-labelledby="heading-sample">
          <h2 id="heading-sample">{text('welcome_sample')}</h2>
          <p class="intro">{text('welcome_sample_text')}</p>
          {known && <Sample styles={known.styles} />}
        </section>
        <section aria-labelledby="heading-cards">
          <h2 id="heading-cards">{text('welcome_cards')}</h2>
          <CardsAndKeys />
        </section>
        <section aria-labelledby="heading-icon">
          <h2 id="heading-icon">{text('welcome_icon')}</h2>
          <p class="line nowrap">
            <img src="/icons/icon-48.png" alt="" width="32" height="32" />
            <span>{text('welcome_icon_text')}</span>
          </p>
        </section>
        <section aria-labelledby="heading-scanning">
          <h2 id="heading-scanning">{text('heading_scanning')}</h2>
          <AccessNotice />
          {known && <ScanChoiceButtons scan={known.scan} choose={settings.chooseScan} labelledBy="heading-scanning" />}
          <p class="line">
            <span class="intro">{text('welcome_more')}</span>
            <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
              {text('openOptions')}
            </button>
          </p>
        </section>
      </main>
    </>
  );
}
