import * as v from 'valibot';
import type { PhraseRule } from '../rules';
import { parseJson } from './json';
import type { MutedEntry } from './muted-phrases';
import {
  isChoice,
  migrateSettings,
  mutedEntries,
  mutedEntry,
  phraseEntries,
  phraseEntry,
  readSettings,
  type StoredSettings,
} from './settings';

const KIND = 'On Record settings';

const settingsFile = v.object({ kind: v.literal(KIND), settings: v.record(v.string(), v.unknown()) });

/** What a settings file holds, or what is wrong with it. */
export type SettingsFile =
  | { readonly problem: 'no-json' | 'other-file' }
  | {
      readonly problem: null;
      /** In the form in which they are stored; phrases are not among them. */
      readonly choices: StoredSettings;
      readonly phrases: readonly PhraseRule[];
      readonly muted: readonly MutedEntry[];
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
  const known = Object.fromEntries(all.filter(([key, value]) => isChoice(key, value)));
  const words = { ...phraseEntries(known), ...mutedEntries(known) };
  const { phrases, muted } = readSettings({}, words);
  return {
    problem: null,
    choices: Object.fromEntries(Object.entries(known).filter(([key]) => !(key in words))),
    phrases: phrases.map(phraseEntry),
    muted: muted.map(mutedEntry),
    unknown: all.filter(([key, value]) => !isChoice(key, value)).map(([key]) => key),
  };
}
