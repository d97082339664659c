import * as v from 'valibot';
import { FIRST_STYLES, type MarkStyle, type MarkStyles, type PhraseRule, RULES, type RuleId } from '../rules';
import { COLOURS, isSameStyle, LINES } from '../rules/styles';
import { type MutedEntry, type MutedPhrase, mutedPhraseSchema } from './muted-phrases';
import { phraseRuleSchema, type StoredPhraseRule } from './phrase-rules';
import { isSite, policyFor, type ScanChoice, type ScanPolicy, type SiteChoice, type SiteChoices } from './sites';

/**
 * The reader's settings, as the extension uses them: complete and valid.
 *
 * In storage each choice has a key of its own (`version`, `rule:anonymous`, `style:anonymous`, `scan`, `site:example.org`,
 * `phrases:ID`, `muted:ID`, …), so that two
 * windows which change two choices at once cannot overwrite each other, and only choices that the reader made are
 * stored.
 */
export interface Settings {
  readonly rules: Readonly<Record<RuleId, boolean>>;
  /** What the marks of each rule look like. */
  readonly styles: MarkStyles;
  readonly scan: ScanChoice;
  readonly sites: SiteChoices;
  /** The reader's own phrase rules, by name. */
  readonly phrases: readonly StoredPhraseRule[];
  /** What the reader does not want marked again, in the order of the words. Kept on this device only. */
  readonly muted: readonly MutedPhrase[];
  /** Keys of what is stored and makes no sense to this version. It is kept, and counts as not set. */
  readonly unknown: readonly string[];
}

/** Everything in the storage area, as found there. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns the stored form of one version into that of the next. Keeps the keys that it does not know. */
type Migration = (stored: StoredSettings) => StoredSettings;

const VERSION_KEY = 'version';

/**
 * The first entry leads from version 1 to 2, and so on. Add one whenever a key changes its name or meaning; a new key
 * needs none. The new version needs a fixture in tests/fixtures/settings.
 */
const MIGRATIONS: readonly Migration[] = [];

/** The version in whose form settings are stored. */
export const SETTINGS_VERSION = 1 + MIGRATIONS.length;

/** The storage key of the choice when to scan. */
export const SCAN_KEY = 'scan';

const SITE_PREFIX = 'site:';
const PHRASES_PREFIX = 'phrases:';
const MUTED_PREFIX = 'muted:';

const scanChoice = v.picklist(['news', 'asked'] satisfies ScanChoice[]);
const siteChoice = v.picklist(['never', 'always'] satisfies SiteChoice[]);
const markStyle = v.object({ colour: v.picklist(COLOURS), line: v.picklist(LINES) });
const storedVersion = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);

/** The storage key of a rule's switch. */
export function ruleKey(rule: RuleId): string {
  return `rule:${rule}`;
}

/** The storage key of a rule's colour and underline. */
export function styleKey(rule: RuleId): string {
  return `style:${rule}`;
}

/** The storage key of the choice for a site. */
export function siteKey(site: string): string {
  return SITE_PREFIX + site;
}

/** The storage key of a phrase rule. */
export function phrasesKey(id: string): string {
  return PHRASES_PREFIX + id;
}

/** The storage key of a muted phrase. */
export function mutedKey(id: string): string {
  return MUTED_PREFIX + id;
}

/** The entries that hold phrase rules. */
export function phraseEntries(stored: StoredSettings): StoredSettings {
  return entriesOf(stored, PHRASES_PREFIX);
}

/** The entries that hold muted phrases. */
export function mutedEntries(stored: StoredSettings): StoredSettings {
  return entriesOf(stored, MUTED_PREFIX);
}

function entriesOf(stored: StoredSettings, prefix: string): StoredSettings {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(prefix)));
}

/**
 * Reads whatever is in storage. Never throws: a value that is missing or makes no sense counts as not set, without
 * harm to the others. Settings of a later version are read as far as they are understood.
 *
 * @param stored what is in synced storage
 * @param local what is in the storage of this device, where muted phrases are kept, and own phrases that synced storage
 *   has no room for
 */
export function readSettings(stored: StoredSettings, local: StoredSettings = {}): Settings {
  const current = migrateSettings(stored);
  const switchOf = (rule: RuleId, byDefault: boolean) =>
    v.parse(v.fallback(v.boolean(), byDefault), current[ruleKey(rule)]);
  const rules = Object.fromEntries(RULES.map(({ id, on }) => [id, switchOf(id, on)]));
  return {
    rules: rules as Record<RuleId, boolean>,
    styles: readStyles(current),
    scan: v.parse(v.fallback(scanChoice, 'news'), current[SCAN_KEY]),
    sites: readSites(current),
    phrases: readPhrases(current, local),
    muted: readMuted(local),
    unknown: unknownKeys({ ...current, ...phraseEntries(local), ...mutedEntries(local) }),
  };
}

/** Keys of entries that are no choice that this version understands. */
export function unknownKeys(stored: StoredSettings): string[] {
  const { [VERSION_KEY]: _, ...entries } = stored;
  return Object.entries(entries).flatMap(([key, value]) => (isChoice(key, value) ? [] : [key]));
}

function readStyles(stored: StoredSettings): MarkStyles {
  const styles = RULES.map(({ id }) => [id, v.parse(v.fallback(markStyle, FIRST_STYLES[id]), stored[styleKey(id)])]);
  return Object.fromEntries(styles);
}

function readSites(stored: StoredSettings): SiteChoices {
  const sites = Object.entries(stored).flatMap(([key, value]) => {
    const choice = v.safeParse(siteChoice, value);
    return key.startsWith(SITE_PREFIX) && choice.success ? [[key.slice(SITE_PREFIX.length), choice.output]] : [];
  });
  return Object.fromEntries(sites);
}

function readPhrases(stored: StoredSettings, local: StoredSettings): StoredPhraseRule[] {
  const onDevice = phraseEntries(local);
  return Object.entries({ ...phraseEntries(stored), ...onDevice })
    .flatMap(([key, value]) => {
      const rule = v.safeParse(phraseRuleSchema, value);
      const id = key.slice(PHRASES_PREFIX.length);
      return rule.success ? [{ ...rule.output, id, synced: !(key in onDevice) }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

function readMuted(local: StoredSettings): MutedPhrase[] {
  return Object.entries(mutedEntries(local))
    .flatMap(([key, value]) => {
      const entry = v.safeParse(mutedPhraseSchema, value);
      return entry.success ? [{ ...entry.output, id: key.slice(MUTED_PREFIX.length) }] : [];
    })
    .sort((a, b) => a.phrase.localeCompare(b.phrase) || a.id.localeCompare(b.id));
}

/** What is stored of a rule's style; undefined if it is as at first. */
export function styleEntry(rule: RuleId, { colour, line }: MarkStyle): MarkStyle | undefined {
  return isSameStyle({ colour, line }, FIRST_STYLES[rule]) ? undefined : { colour, line };
}

/** What is stored of a muted phrase. */
export function mutedEntry({ phrase, rule, page }: MutedEntry): MutedEntry {
  return { phrase, rule, ...(page !== undefined && { page }) };
}

/** What is stored of a phrase rule. */
export function phraseEntry({ name, phrases, matchCase, wholeWords, colour, on }: PhraseRule): PhraseRule {
  return { name, phrases, matchCase, wholeWords, colour, on };
}

/** Whether a stored entry is a choice that this version understands. */
export function isChoice(key: string, value: unknown): boolean {
  if (key === SCAN_KEY) return v.is(scanChoice, value);
  if (key.startsWith(SITE_PREFIX)) return isSite(key.slice(SITE_PREFIX.length)) && v.is(siteChoice, value);
  if (key.startsWith(PHRASES_PREFIX)) return v.is(phraseRuleSchema, value);
  if (key.startsWith(MUTED_PREFIX)) return v.is(mutedPhraseSchema, value);
  if (RULES.some(({ id }) => styleKey(id) === key)) return v.is(markStyle, value);
  return RULES.some(({ id }) => ruleKey(id) === key) && v.is(v.boolean(), value);
}

/** The settings as choices that are all named, those that are as at first among them. Without phrases. */
export function choicesOf({ rules, styles, scan, sites }: Settings): StoredSettings {
  return {
    [SCAN_KEY]: scan,
    ...Object.fromEntries(RULES.map(({ id }) => [ruleKey(id), rules[id]])),
    ...Object.fromEntries(RULES.map(({ id }) => [styleKey(id), styles[id]])),
    ...Object.fromEntries(Object.entries(sites).map(([site, choice]) => [siteKey(site), choice])),
  };
}

/** Those of the choices that are not as at first: only these are stored. */
export function choicesMade(choices: StoredSettings): StoredSettings {
  const first = choicesOf(readSettings({}));
  return Object.fromEntries(
    Object.entries(choices).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(first[key])),
  );
}

/** The entries that hold a choice that this version understands, phrases left out. */
export function choiceEntries(stored: StoredSettings): StoredSettings {
  const isPhrase = (key: string) => key.startsWith(PHRASES_PREFIX) || key.startsWith(MUTED_PREFIX);
  return Object.fromEntries(Object.entries(stored).filter(([key, value]) => isChoice(key, value) && !isPhrase(key)));
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

/** When a page on this host is to be scanned. */
export function scanPolicy({ scan, sites }: Settings, hostname: string): ScanPolicy {
  return policyFor(hostname, scan, sites);
}
