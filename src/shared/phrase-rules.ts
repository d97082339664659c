import * as v from 'valibot';
import type { Steps } from '../engine/steps';
import type { PhraseRule } from '../rules';
import { PHRASE_COLOURS, PhraseFinder, problemOf, tidy } from '../rules/phrases';

/** A phrase rule as it is stored. */
export interface StoredPhraseRule extends PhraseRule {
  readonly id: string;
  /** False if it is kept on this device only, because synced storage has no room for it. */
  readonly synced: boolean;
}

/** Ids of rules, each with a number. */
export type PhraseCounts = readonly (readonly [id: string, count: number])[];

/** Bytes that synced storage takes for one entry. */
export const LARGEST_SYNCED = 8192;
/** Of the 102,400 bytes of synced storage, so many may go to phrases: the rest is for all other choices. */
const ROOM_FOR_PHRASES = 90_000;
export const LONGEST_NAME = 60;

const usablePhrase = v.pipe(
  v.string(),
  v.transform(tidy),
  v.check((phrase) => problemOf(phrase) === undefined),
);

/** One rule, as in storage and in files. */
export const phraseRuleSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  phrases: v.pipe(v.array(usablePhrase), v.minLength(1)),
  matchCase: v.optional(v.boolean(), false),
  wholeWords: v.optional(v.boolean(), true),
  colour: v.optional(v.picklist(PHRASE_COLOURS), 'red'),
  on: v.optional(v.boolean(), true),
});

/** What an entry takes of synced storage, in bytes, as browsers count. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/**
 * Whether synced storage has room for an entry.
 *
 * @param others the entries with phrases that are there already
 */
export function fitsSync(key: string, value: unknown, others: Readonly<Record<string, unknown>>): boolean {
  const size = bytesOf(key, value);
  const taken = Object.entries(others).reduce(
    (sum, [other, rule]) => sum + (other === key ? 0 : bytesOf(other, rule)),
    0,
  );
  return size <= LARGEST_SYNCED && taken + size <= ROOM_FOR_PHRASES;
}

/** How often each rule finds one of its phrases in a text, whether it is on or off, and whatever others find there. */
export function* countPhrases(rules: readonly StoredPhraseRule[], text: string): Steps<PhraseCounts> {
  const counts: [string, number][] = [];
  for (const rule of rules) {
    counts.push([rule.id, new PhraseFinder([{ ...rule, on: true }]).find(text).length]);
    yield;
  }
  return counts;
}

/** Whether two rules mark the same under the same name, the number that `freeName` gave it left out. */
function isSameRule(a: PhraseRule, b: PhraseRule): boolean {
  const essence = ({ name, phrases, matchCase, wholeWords, colour }: PhraseRule) =>
    JSON.stringify([name.replace(/ \(\d+\)$/, ''), [...phrases].sort(), matchCase, wholeWords, colour]);
  return essence(a) === essence(b);
}

/** The rules of a file that are to be added to those that are there: none twice, and no name twice. */
export function planAdding(rules: readonly PhraseRule[], present: readonly PhraseRule[]) {
  const added: PhraseRule[] = [];
  const duplicates: string[] = [];
  const renamed: string[] = [];
  for (const rule of rules) {
    const all = [...present, ...added];
    if (all.some((other) => isSameRule(rule, other))) duplicates.push(rule.name);
    else {
      const name = freeName(rule.name, all);
      if (name !== rule.name) renamed.push(name);
      added.push({ ...rule, name });
    }
  }
  return { added, duplicates, renamed };
}

function freeName(name: string, rules: readonly PhraseRule[]): string {
  const isTaken = (wanted: string) => rules.some((rule) => rule.name === wanted);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name.slice(0, LONGEST_NAME - 6)} (${number})`;
  return free;
}
