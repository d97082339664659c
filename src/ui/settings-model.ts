import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarkStyle, RuleId } from '../rules';
import type { Settings } from '../shared/settings';
import {
  chooseScan,
  chooseSite,
  chooseStyle,
  loadSettings,
  switchRule,
  watchSettings,
} from '../shared/settings-storage';
import type { ScanChoice, SiteChoice } from '../shared/sites';

export interface SettingsModel {
  /** Undefined until they are loaded. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** Whether the last choice could not be saved. */
  readonly failed: ReadonlySignal<boolean>;
  /** Each of these shows the choice at once, and takes it back if storage refuses it. */
  switchRule(rule: RuleId, on: boolean): Promise<void>;
  chooseStyle(rule: RuleId, style: MarkStyle): Promise<void>;
  chooseScan(scan: ScanChoice): Promise<void>;
  /** Undefined forgets the choice for the site. */
  chooseSite(site: string, choice: SiteChoice | undefined): Promise<void>;
}

/** Follows the settings, wherever they are changed. */
export function connectSettings(): SettingsModel {
  const settings = signal<Settings>();
  const failed = signal(false);
  const show = (loaded: Settings) => {
    settings.value = loaded;
  };
  watchSettings(show);
  void loadSettings().then(show);

  const choose = async (change: (before: Settings) => Settings, save: () => Promise<void>) => {
    if (settings.value) show(change(settings.value));
    try {
      await save();
      failed.value = false;
    } catch {
      failed.value = true;
      show(await loadSettings());
    }
  };

  return {
    settings,
    failed,
    switchRule: (rule, on) =>
      choose(
        (before) => ({ ...before, rules: { ...before.rules, [rule]: on } }),
        () => switchRule(rule, on),
      ),
    chooseStyle: (rule, style) =>
      choose(
        (before) => ({ ...before, styles: { ...before.styles, [rule]: style } }),
        () => chooseStyle(rule, style),
      ),
    chooseScan: (scan) =>
      choose(
        (before) => ({ ...before, scan }),
        () => chooseScan(scan),
      ),
    chooseSite: (site, choice) =>
      choose(
        (before) => ({ ...before, sites: withSite(before.sites, site, choice) }),
        () => chooseSite(site, choice),
      ),
  };
}

function withSite(sites: Settings['sites'], site: string, choice: SiteChoice | undefined): Settings['sites'] {
  const { [site]: _, ...others } = sites;
  return choice === undefined ? others : { ...others, [site]: choice };
}
