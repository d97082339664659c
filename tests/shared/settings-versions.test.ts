import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { migrateSettings, readSettings, SETTINGS_VERSION, type StoredSettings } from '../../src/shared/settings';

/** What each version left in storage, and what it meant by it. Named by the version; never changed afterwards. */
const FIXTURES = resolve(import.meta.dirname, '../fixtures/settings');

interface Fixture {
  readonly stored: StoredSettings;
  readonly readAs: {
    readonly rules: Readonly<Record<string, boolean>>;
    readonly scan: string;
    readonly sites: Readonly<Record<string, string>>;
    readonly phrases: readonly string[];
  };
}

const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);

test('there is a fixture of every version of the settings', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(versions.map((version) => `${version}.json`).sort());
});

test.each(versions)('settings of version %i mean today what they meant then', (version) => {
  const { stored, readAs }: Fixture = JSON.parse(readFileSync(join(FIXTURES, `${version}.json`), 'utf8'));
  expect(stored.version).toBe(version);
  const { rules, scan, sites, phrases } = readSettings(stored);
  expect(rules).toMatchObject(readAs.rules);
  expect({ scan, sites, phrases: phrases.map(({ name }) => name) }).toEqual({
    scan: readAs.scan,
    sites: readAs.sites,
    phrases: readAs.phrases,
  });
  const migrated = migrateSettings(stored);
  expect(migrated.version).toBe(SETTINGS_VERSION);
  expect(readSettings(migrated)).toEqual(readSettings(stored));
});
