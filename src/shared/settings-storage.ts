import browser from 'webextension-polyfill';
import type { RuleId } from '../rules';
import {
  migrateSettings,
  readSettings,
  ruleKey,
  SCAN_KEY,
  type Settings,
  type StoredSettings,
  siteKey,
} from './settings';
import type { ScanChoice, SiteChoice } from './sites';

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

/** Remembers when to scan. Rejects as `switchRule` does. */
export async function chooseScan(scan: ScanChoice): Promise<void> {
  await area.set({ [SCAN_KEY]: scan });
}

/** Remembers what holds on a site; undefined forgets it. Rejects as `switchRule` does. */
export async function chooseSite(site: string, choice: SiteChoice | undefined): Promise<void> {
  if (choice === undefined) await area.remove(siteKey(site));
  else await area.set({ [siteKey(site)]: choice });
}

/** Everything that is stored, as it is stored. */
export async function storedSettings(): Promise<StoredSettings> {
  return area.get();
}

/** Stores these entries beside those that are there. */
export async function storeSettings(entries: StoredSettings): Promise<void> {
  await area.set(entries);
}

/** Forgets every choice. */
export async function resetSettings(): Promise<void> {
  await area.clear();
  await upgradeStoredSettings();
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
