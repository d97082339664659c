import { useEffect } from 'preact/hooks';
import { text } from '../shared/i18n';
import { PageHeader } from '../ui/page-header';
import { SettingsAlert } from '../ui/settings-alert';
import type { SettingsModel } from '../ui/settings-model';
import { About } from './about';
import { AllSettings } from './all-settings';
import { Contents } from './contents';
import { Keys } from './keys';
import { Muted } from './muted';
import { Phrases } from './phrases';
import { Rules } from './rules';
import { Scanning } from './scanning';
import { Sites } from './sites';
import { UnknownChoices } from './unknown-choices';

/** The options page. Empty until the settings are known. */
export function App({ settings }: { settings: SettingsModel }) {
  const known = settings.settings.value;
  const isKnown = known !== undefined;
  // Only now is the part there that the address may name.
  useEffect(() => {
    if (isKnown && location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
  }, [isKnown]);
  return (
    <>
      <PageHeader title={text('openOptions')}>{known && <Contents />}</PageHeader>
      <main aria-busy={!known}>
        <SettingsAlert settings={settings} />
        {known && (
          <>
            <UnknownChoices count={known.unknown.length} />
            <Scanning scan={known.scan} choose={settings.chooseScan} />
            <Sites sites={known.sites} choose={settings.chooseSite} />
            <Rules settings={known} switchRule={settings.switchRule} chooseStyle={settings.chooseStyle} />
            <Phrases rules={known.phrases} />
            <Muted muted={known.muted} />
            <Keys />
            <AllSettings />
            <About />
          </>
        )}
      </main>
    </>
  );
}
