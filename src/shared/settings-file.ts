import * as v from 'valibot';
import { isChoice, migrateSettings, type StoredSettings } from './settings';

const KIND = 'On Record settings';

const settingsFile = v.object({ kind: v.literal(KIND), settings: v.record(v.string(), v.unknown()) });

/** What a settings file holds, or what is wrong with it. */
export type SettingsFile =
  | { readonly problem: 'no-json' | 'other-file' }
  | {
      readonly problem: null;
      /** In the form in which they are stored. */
      readonly entries: StoredSettings;
      /** Keys of entries that this version does not understand. They are left out. */
      readonly unknown: readonly string[];
    };

/** The text of a file with everything that is stored. */
export function writeSettingsFile(stored: StoredSettings): string {
  return `${JSON.stringify({ kind: KIND, settings: migrateSettings(stored) }, null, 2)}\n`;
}

/** Reads a file that `writeSettingsFile` wrote, in this version or an earlier one. Never throws. */
export function readSettingsFile(content: string): SettingsFile {
  const json = parseJson(content);
  if (json === undefined) return { problem: 'no-json' };
  const file = v.safeParse(settingsFile, json);
  if (!file.success) return { problem: 'other-file' };
  const { version: _, ...entries } = migrateSettings(file.output.settings);
  const all = Object.entries(entries);
  return {
    problem: null,
    entries: Object.fromEntries(all.filter(([key, value]) => isChoice(key, value))),
    unknown: all.filter(([key, value]) => !isChoice(key, value)).map(([key]) => key),
  };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
