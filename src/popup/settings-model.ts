import { type ReadonlySignal, signal } from '@preact/signals';
import type { RuleId } from '../rules';
import type { Settings } from '../shared/settings';
import { loadSettings, switchRule, watchSettings } from '../shared/settings-storage';

export interface SettingsModel {
  /** Undefined until they are loaded. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** Whether the last choice could not be saved. */
  readonly failed: ReadonlySignal<boolean>;
  /** Shows the choice at once, and takes it back if storage refuses it. */
  switchRule(rule: RuleId, on: boolean): Promise<void>;
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

  return {
    settings,
    failed,
    async switchRule(rule, on) {
      const before = settings.value;
      if (before) show({ ...before, rules: { ...before.rules, [rule]: on } });
      try {
        await switchRule(rule, on);
        failed.value = false;
      } catch {
        failed.value = true;
        show(await loadSettings());
      }
    },
  };
}
