import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { MarkStyle, PhraseRule, RuleId } from '../rules';
import { type MutedEntry, mutedPhraseSchema, notYetMuted } from './muted-phrases';
import { fitsSync } from './phrase-rules';
import {
  choiceEntries,
  choicesMade,
  migrateSettings,
  mutedEntries,
  mutedEntry,
  mutedKey,
  phraseEntries,
  phraseEntry,
  phrasesKey,
  readSettings,
  ruleKey,
  SCAN_KEY,
  type Settings,
  type StoredSettings,
  siteKey,
  styleEntry,
  styleKey,
} from './settings';
import type { ScanChoice, SiteChoice } from './sites';

const area = browser.storage.sync;
/** Only for muted phrases, and own phrases that synced storage has no room for. */
const device = browser.storage.local;

/** The settings as stored. Rejects if storage cannot be read. */
export async function storedAsSettings(): Promise<Settings> {
  const [stored, local] = await Promise.all([area.get(), device.get()]);
  return readSettings(stored, local);
}

/** The settings as stored; the defaults where storage cannot be read. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  const [stored, local] = await Promise.all([area.get().catch(() => ({})), device.get().catch(() => ({}))]);
  return readSettings(stored, local);
}

/**
 * Calls the listener with the settings after every change, wherever it was made, and never with older ones after newer
 * ones. Where they cannot be read, what was known before holds on.
 *
 * @returns a function that stops watching
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  let latest = 0;
  const reload = async () => {
    latest += 1;
    const mine = latest;
    const settings = await storedAsSettings().catch(() => undefined);
    if (settings !== undefined && mine === latest) listener(settings);
  };
  area.onChanged.addListener(reload);
  device.onChanged.addListener(reload);
  return () => {
    area.onChanged.removeListener(reload);
    device.onChanged.removeListener(reload);
  };
}

/** Remembers a rule's switch. Rejects if storage does not take it (over quota, no access). */
export async function switchRule(rule: RuleId, on: boolean): Promise<void> {
  await area.set({ [ruleKey(rule)]: on });
}

/** Remembers what the marks of a rule look like. Rejects as `switchRule` does. */
export async function chooseStyle(rule: RuleId, style: MarkStyle): Promise<void> {
  const entry = styleEntry(rule, style);
  if (entry === undefined) await area.remove(styleKey(rule));
  else await area.set({ [styleKey(rule)]: entry });
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

/**
 * Keeps a phrase rule, in synced storage if there is room for it, else on this device. Rejects if neither takes it; what
 * was stored before is there still.
 */
export async function savePhraseRule(id: string, rule: PhraseRule): Promise<'synced' | 'device'> {
  const key = phrasesKey(id);
  const entry = { [key]: phraseEntry(rule) };
  const [stored, local] = await Promise.all([area.get(), device.get()]);
  const taken = fitsSync(key, entry[key], phraseEntries(stored)) && (await area.set(entry).then(isDone, isRefused));
  if (!taken) await device.set(entry);
  // Browsers count what is written, also where nothing was: whoever loads many rules must not run into that.
  if (taken && key in local) await device.remove(key);
  if (!taken && key in stored) await area.remove(key);
  return taken ? 'synced' : 'device';
}

/**
 * Keeps new phrase rules, each where `savePhraseRule` would, but all at once: browsers refuse who writes often. Rejects if
 * they cannot be kept.
 *
 * @param rules by their ids
 * @returns the ids of those that are kept on this device only
 */
export async function addPhraseRules(rules: ReadonlyMap<string, PhraseRule>): Promise<ReadonlySet<string>> {
  const others: Record<string, unknown> = phraseEntries(await area.get());
  const synced: Record<string, PhraseRule> = {};
  const local: Record<string, PhraseRule> = {};
  for (const [id, rule] of rules) {
    const [key, entry] = [phrasesKey(id), phraseEntry(rule)];
    const fits = fitsSync(key, entry, others);
    (fits ? synced : local)[key] = entry;
    if (fits) others[key] = entry;
  }
  await device.set(local);
  const taken = await area.set(synced).then(isDone, isRefused);
  if (!taken) await device.set(synced);
  return new Set([...rules.keys()].filter((id) => !taken || phrasesKey(id) in local));
}

/**
 * Switches a phrase rule on or off as it is stored now, which may be otherwise than it was last shown. Does nothing if it
 * is gone. Rejects as `savePhraseRule` does.
 */
export async function switchPhraseRule(id: string, on: boolean): Promise<void> {
  const { phrases } = await storedAsSettings();
  const rule = phrases.find((each) => each.id === id);
  if (rule !== undefined) await savePhraseRule(id, { ...rule, on });
}

const isDone = () => true;
const isRefused = () => false;

/** Forgets phrase rules, all at once: browsers refuse who writes often. */
export async function removePhraseRules(ids: readonly string[]): Promise<void> {
  const keys = ids.map(phrasesKey);
  await Promise.all([area.remove(keys), device.remove(keys)]);
}

/** Not `crypto.randomUUID`: pages without encryption do not have it, and cards are in those too. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

/**
 * Remembers that words are not to be marked again by a rule. Does nothing if they are muted already. Rejects if storage
 * does not take it.
 */
export async function mutePhrase(phrase: MutedEntry): Promise<void> {
  await mutePhrases([phrase]);
}

/**
 * Remembers many at once, as `mutePhrase` does.
 *
 * @returns the storage keys of those that were not muted before
 */
export async function mutePhrases(phrases: readonly MutedEntry[]): Promise<string[]> {
  const entries = phrases.map((phrase) => v.parse(mutedPhraseSchema, phrase));
  const added = notYetMuted(entries, (await storedAsSettings()).muted);
  const stored = Object.fromEntries(added.map((entry) => [mutedKey(newId()), mutedEntry(entry)]));
  await device.set(stored);
  return Object.keys(stored);
}

/** Lets words be marked again. */
export async function unmutePhrase(id: string): Promise<void> {
  await device.remove(mutedKey(id));
}

/** Takes back what `mutePhrases` has added. */
export async function unmuteAdded(keys: readonly string[]): Promise<void> {
  await device.remove([...keys]);
}

/** Everything that is stored, as it is stored, wherever it is. */
export async function storedSettings(): Promise<StoredSettings> {
  const [stored, local] = await Promise.all([area.get(), device.get()]);
  return { ...stored, ...phraseEntries(local), ...mutedEntries(local) };
}

/**
 * Stores these choices in place of those that are there: what they do not name is as at first. Phrases, own and muted
 * ones, stay. Rejects as `switchRule` does: then nothing is changed, or what they do not name is there still.
 *
 * @param kept keys of entries that stay as they are
 * @returns the choices that were there
 */
export async function replaceChoices(choices: StoredSettings, kept: readonly string[] = []): Promise<StoredSettings> {
  const before = choiceEntries(await area.get());
  const made = choicesMade(choices);
  await area.set(made);
  await area.remove(Object.keys(before).filter((key) => !(key in made) && !kept.includes(key)));
  return before;
}

/** Forgets every choice. */
export async function resetSettings(): Promise<void> {
  await Promise.all([area.clear(), device.clear()]);
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
