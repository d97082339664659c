import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarkStyle, RuleId } from '../rules';
import { readSettings, type Settings } from '../shared/settings';
import {
  chooseScan,
  chooseSite,
  chooseStyle,
  storedAsSettings,
  switchPhraseRule,
  switchRule,
  watchSettings,
} from '../shared/settings-storage';
import type { ScanChoice, SiteChoice } from '../shared/sites';

export interface SettingsModel {
  /** Undefined until they are loaded. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** Whether the last choice could not be saved. */
  readonly failed: ReadonlySignal<boolean>;
  /** Whether the settings could not be read: then those are shown that hold at first. */
  readonly unread: ReadonlySignal<boolean>;
  /** Each of these shows the choice at once, and takes it back if storage refuses it. */
  switchRule(rule: RuleId, on: boolean): Promise<void>;
  chooseStyle(rule: RuleId, style: MarkStyle): Promise<void>;
  /** For a rule of the reader's own phrases, by its id. */
  switchPhraseRule(id: string, on: boolean): Promise<void>;
  chooseScan(scan: ScanChoice): Promise<void>;
  /** Undefined forgets the choice for the site. */
  chooseSite(site: string, choice: SiteChoice | undefined): Promise<void>;
}

/** Follows the settings, wherever they are changed. */
export function connectSettings(): SettingsModel {
  const settings = signal<Settings>();
  const failed = signal(false);
  const unread = signal(false);
  /** Counts what was shown: what was read before it is old. */
  let shown = 0;
  /** Choices that are on their way to storage: what is there does not have them yet. */
  let saving = 0;
  const show = (next: Settings) => {
    shown += 1;
    settings.value = next;
  };
  const read = async (): Promise<void> => {
    const before = shown;
    const [stored, wasRead] = await storedAsSettings().then(
      (loaded) => [loaded, true] as const,
      () => [readSettings({}), false] as const,
    );
    if (saving > 0) return;
    // Something newer came up meanwhile: that may be no more than what the reader chose, so all is read again.
    if (before !== shown) return read();
    unread.value = !wasRead;
    if (wasRead || settings.value === undefined) show(stored);
  };
  watchSettings((stored) => {
    if (saving > 0) return;
    unread.value = false;
    show(stored);
  });
  void read();

  const choose = async (change: (before: Settings) => Settings, save: () => Promise<void>) => {
    const before = settings.value;
    if (before) show(change(before));
    const chosen = shown;
    saving += 1;
    try {
      await save();
      failed.value = false;
    } catch {
      failed.value = true;
      // What is stored is read below, if it can be. What was chosen since is not to be lost.
      if (before && chosen === shown) show(before);
    }
    saving -= 1;
    // Storage tells of changes only, and this may have been none.
    await read();
  };

  return {
    settings,
    failed,
    unread,
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
    switchPhraseRule: (id, on) =>
      choose(
        (before) => ({ ...before, phrases: before.phrases.map((rule) => (rule.id === id ? { ...rule, on } : rule)) }),
        () => switchPhraseRule(id, on),
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
