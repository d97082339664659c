import * as v from 'valibot';
import { RULE_IDS } from '../rules';
import { isSameMuted, type MutedWords } from '../rules/muted';
import { tidy } from '../rules/phrases';

/** Words that the reader does not want marked again by a rule. */
export interface MutedPhrase extends MutedWords {
  readonly id: string;
  /** Address of the only page on which it holds, without fragment; absent if it holds on all pages. */
  readonly page?: string;
}

/** A muted phrase as in storage and in files. */
export const mutedPhraseSchema = v.object({
  phrase: v.pipe(v.string(), v.transform(tidy), v.minLength(1)),
  rule: v.picklist(RULE_IDS),
  page: v.exactOptional(v.pipe(v.string(), v.url(), v.regex(/^https?:[^#]*$/))),
});

/** What is stored of a muted phrase. */
export type MutedEntry = Omit<MutedPhrase, 'id'>;

/** Those of the new entries that mute anything which is not muted yet. */
export function notYetMuted(entries: readonly MutedEntry[], present: readonly MutedEntry[]): MutedEntry[] {
  const added: MutedEntry[] = [];
  for (const entry of entries) {
    const isCovered = (other: MutedEntry) =>
      isSameMuted(entry, other) && (other.page === undefined || other.page === entry.page);
    if (![...present, ...added].some(isCovered)) added.push(entry);
  }
  return added;
}

/** The muted phrases that hold on a page, by its address without fragment. */
export function mutedOn<Entry extends MutedEntry>(muted: readonly Entry[], address: string): Entry[] {
  return muted.filter(({ page }) => page === undefined || page === address);
}
