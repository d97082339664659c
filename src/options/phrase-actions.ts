import type { PhraseRule } from '../rules';
import { formatNumber, plural, text } from '../shared/i18n';
import { readPhraseFile, writePhraseFile } from '../shared/phrase-file';
import { bytesOf, LARGEST_SYNCED, planAdding, type StoredPhraseRule } from '../shared/phrase-rules';
import { phraseEntry, phrasesKey } from '../shared/settings';
import {
  addPhraseRules,
  removePhraseRules,
  savePhraseRule,
  storedAsSettings,
  switchPhraseRule,
} from '../shared/settings-storage';
import { saveFile } from '../ui/save-file';
import { fileProblem, type Outcome } from './outcome';

/** Keeps a rule, and says where if it is not synced. */
export async function keepRule(id: string, rule: PhraseRule): Promise<Outcome> {
  const where = await savePhraseRule(id, rule);
  return {
    failed: false,
    lines: [text('phrases_saved', rule.name), ...(where === 'device' ? [sizeNote(id, rule)] : [])],
  };
}

/** Switches a rule on or off. */
export async function turnRule(id: string, on: boolean): Promise<Outcome> {
  await switchPhraseRule(id, on);
  return { failed: false, lines: [] };
}

/** Forgets a rule; it can be brought back. */
export async function dropRule(rule: StoredPhraseRule): Promise<Outcome> {
  await removePhraseRules([rule.id]);
  return {
    failed: false,
    lines: [text('phrases_removed', rule.name)],
    undo: () => keepRule(rule.id, rule),
  };
}

export function saveRules(rules: readonly PhraseRule[]): Outcome {
  saveFile('on-record-phrases.json', writePhraseFile(rules));
  return { failed: false, lines: [text('settings_saved')] };
}

/** Adds the rules of a file to those that are there. */
export async function loadRules(content: string): Promise<Outcome> {
  const file = readPhraseFile(content);
  if (file.problem) return { failed: true, lines: [fileProblem(file.problem)] };
  const { lines, ids } = await addRules(file.rules);
  const broken = file.broken.map((place) => text('phrases_broken', formatNumber(place)));
  const first = plural('phrases_loaded', ids.length);
  return { failed: ids.length === 0 && broken.length > 0, lines: [first, ...lines, ...broken] };
}

/** Adds rules, none of them twice, and says what became of those that could not be added as they were. */
export async function addRules(rules: readonly PhraseRule[]): Promise<{ ids: string[]; lines: string[] }> {
  const { added, duplicates, renamed } = planAdding(rules, (await storedAsSettings()).phrases);
  const lines = [
    ...duplicates.map((name) => text('phrases_duplicate', name)),
    ...renamed.map((name) => text('phrases_renamed', name)),
  ];
  const rulesById = new Map(added.map((rule) => [crypto.randomUUID(), rule]));
  const onDevice = await addPhraseRules(rulesById);
  for (const [id, rule] of rulesById) if (onDevice.has(id)) lines.push(sizeNote(id, rule));
  return { ids: [...rulesById.keys()], lines };
}

function sizeNote(id: string, rule: PhraseRule): string {
  const size = bytesOf(phrasesKey(id), phraseEntry(rule));
  if (size <= LARGEST_SYNCED) return text('phrases_noRoom', rule.name);
  return text('phrases_large', rule.name, formatNumber(size), formatNumber(LARGEST_SYNCED));
}
