import browser from 'webextension-polyfill';
import type { RuleId } from '../rules';
import { migrateSettings, readSettings, ruleKey, type Settings, type StoredSettings } from './settings';

const area = browser.storage.sync;

/** The settings as stored; the defaults if storage cannot be read. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  const stored: StoredSettings = await area.get().catch(() => ({}));
  return readSettings(stored);
}

/**
 * Calls the listener with the settings after every change, wherever it was made.
 *
 * @returns a function that stops watching
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const reload = async () => listener(await loadSettings());
  area.onChanged.addListener(reload);
  return () => area.onChanged.removeListener(reload);
}

/** Remembers a rule's switch. Rejects if storage does not take it (over quota, no access). */
export async function switchRule(rule: RuleId, on: boolean): Promise<void> {
  await area.set({ [ruleKey(rule)]: on });
}

/**
 * Writes settings of an earlier version back in the form of this one. For the background, once after installation and
 * each update; all other parts read every version.
 */
export async function upgradeStoredSettings(): Promise<void> {
  const stored: StoredSettings = await area.get();
  const migrated = migrateSettings(stored);
  if (migrated === stored) return;
  await area.set(migrated);
  await area.remove(Object.keys(stored).filter((key) => !(key in migrated)));
}
