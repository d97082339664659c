import * as v from 'valibot';
import type { PhraseRule } from '../rules';
import { FILE_KINDS, isOfKind } from './file-kinds';
import { parseJson } from './json';
import type { MutedEntry } from './muted-phrases';
import {
  choiceEntries,
  choicesOf,
  isChoice,
  migrateSettings,
  mutedEntries,
  mutedEntry,
  phraseEntries,
  phraseEntry,
  readSettings,
  type StoredSettings,
  unknownKeys,
} from './settings';

const settingsFile = v.object({ kind: v.literal(FILE_KINDS.settings), settings: v.record(v.string(), v.unknown()) });

/** What a settings file holds, or what is wrong with it. */
export type SettingsFile =
  | { readonly problem: 'no-json' | 'other-file' | 'phrase-file' }
  | {
      readonly problem: null;
      /** In the form in which they are stored; phrases are not among them. What is not named is as at first. */
      readonly choices: StoredSettings;
      readonly phrases: readonly PhraseRule[];
      readonly muted: readonly MutedEntry[];
      /** Keys of entries that this version does not understand. They are left out, and what is there stays. */
      readonly unknown: readonly string[];
    };

/** The text of a file with every setting, those that are as at first among them: elsewhere they may be otherwise. */
export function writeSettingsFile(stored: StoredSettings): string {
  const settings = { ...migrateSettings(stored), ...choicesOf(readSettings(stored)) };
  return `${JSON.stringify({ kind: FILE_KINDS.settings, settings }, null, 2)}\n`;
}

/** Reads a file that `writeSettingsFile` wrote, in this version or an earlier one. Never throws. */
export function readSettingsFile(content: string): SettingsFile {
  const json = parseJson(content);
  if (json === undefined) return { problem: 'no-json' };
  const file = v.safeParse(settingsFile, json);
  if (!file.success) return { problem: isOfKind(json, 'phrases') ? 'phrase-file' : 'other-file' };
  const entries = migrateSettings(file.output.settings);
  const known = Object.fromEntries(Object.entries(entries).filter(([key, value]) => isChoice(key, value)));
  const words = { ...phraseEntries(known), ...mutedEntries(known) };
  const { phrases, muted } = readSettings({}, words);
  return {
    problem: null,
    choices: choiceEntries(known),
    phrases: phrases.map(phraseEntry),
    muted: muted.map(mutedEntry),
    unknown: unknownKeys(entries),
  };
}
