import * as v from 'valibot';
import { RULES, type RuleId } from '../rules';

/**
 * The reader's settings, as the extension uses them: complete and valid.
 *
 * In storage each choice has a key of its own (`version`, `rule:anonymous`, …), so that two windows which change two
 * switches at once cannot overwrite each other, and only choices that the reader made are stored.
 */
export interface Settings {
  readonly rules: Readonly<Record<RuleId, boolean>>;
}

/** Everything in the storage area, as found there. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns the stored form of one version into that of the next. Keeps the keys that it does not know. */
type Migration = (stored: StoredSettings) => StoredSettings;

const VERSION_KEY = 'version';

/**
 * The first entry leads from version 1 to 2, and so on. Add one whenever a key changes its name or meaning; a new key
 * needs none.
 */
const MIGRATIONS: readonly Migration[] = [];

const storedVersion = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);

/** The storage key of a rule's switch. */
export function ruleKey(rule: RuleId): string {
  return `rule:${rule}`;
}

/**
 * Reads whatever is in storage. Never throws: a value that is missing or makes no sense counts as not set, without
 * harm to the others. Settings of a later version are read as far as they are understood.
 */
export function readSettings(stored: StoredSettings): Settings {
  const current = migrateSettings(stored);
  const switchOf = (rule: RuleId, byDefault: boolean) =>
    v.parse(v.fallback(v.boolean(), byDefault), current[ruleKey(rule)]);
  const rules = Object.fromEntries(RULES.map(({ id, on }) => [id, switchOf(id, on)]));
  return { rules: rules as Record<RuleId, boolean> };
}

/** Brings the stored form up to this version. Returns the same object if there is nothing to do. */
export function migrateSettings(stored: StoredSettings, migrations = MIGRATIONS): StoredSettings {
  const version = v.parse(storedVersion, stored[VERSION_KEY]);
  const due = migrations.slice(version - 1);
  if (due.length === 0 && stored[VERSION_KEY] === version) return stored;
  const migrated = due.reduce((before, migrate) => migrate(before), stored);
  return { ...migrated, [VERSION_KEY]: version + due.length };
}

/** The rules that are switched on. */
export function enabledRules(settings: Settings): ReadonlySet<RuleId> {
  return new Set(RULES.map(({ id }) => id).filter((id) => settings.rules[id]));
}
