import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_STYLES, RULES } from '../../src/rules';
import {
  enabledRules,
  migrateSettings,
  mutedKey,
  phrasesKey,
  readSettings,
  ruleKey,
  SCAN_KEY,
  scanPolicy,
  siteKey,
  styleKey,
} from '../../src/shared/settings';

const defaults = Object.fromEntries(RULES.map(({ id, on }) => [id, on]));

describe('readSettings', () => {
  test('gives the defaults when nothing is stored', () => {
    expect(readSettings({}).rules).toEqual(defaults);
  });

  test('takes the choices that are stored', () => {
    const { rules } = readSettings({ version: 1, [ruleKey('anonymous')]: false, [ruleKey('document')]: true });
    expect(rules).toEqual({ ...defaults, anonymous: false, document: true });
  });

  test('takes a broken value for not set, and keeps the choices around it', () => {
    const { rules } = readSettings({ [ruleKey('anonymous')]: 'yes', [ruleKey('media')]: false, version: 'new' });
    expect(rules).toEqual({ ...defaults, media: false });
  });

  test('reads what it understands of a later version', () => {
    expect(readSettings({ version: 99, [ruleKey('group')]: false, theme: 'sepia' }).rules.group).toBe(false);
  });

  test('takes the styles that are stored, and leaves rules with a broken one as at first', () => {
    const chosen = { colour: 'red', line: 'wavy' };
    const stored = {
      [styleKey('anonymous')]: chosen,
      [styleKey('media')]: { ...chosen, colour: '#ff0000' },
      [styleKey('group')]: { line: 'wavy' },
      [styleKey('named')]: 'wavy',
    };
    expect(readSettings(stored).styles).toEqual({ ...FIRST_STYLES, anonymous: chosen });
  });

  test('scans news pages by itself until told otherwise, and takes the choices for single sites', () => {
    expect(readSettings({})).toMatchObject({ scan: 'news', sites: {} });
    const settings = readSettings({ [SCAN_KEY]: 'asked', [siteKey('example.org')]: 'always', [siteKey('b.org')]: 7 });
    expect(settings).toMatchObject({ scan: 'asked', sites: { 'example.org': 'always' } });
    expect(scanPolicy(settings, 'www.example.org')).toBe('always');
    expect(scanPolicy(settings, 'b.org')).toBe('asked');
    expect(readSettings({ [SCAN_KEY]: 'sometimes' }).scan).toBe('news');
  });

  test('reads own phrases by name from both places, and leaves out those that make no sense', () => {
    const rule = { name: 'Leaks', phrases: [' leak*  paper '] };
    const stored = {
      [phrasesKey('a')]: rule,
      [phrasesKey('b')]: { ...rule, name: '' },
      [phrasesKey('c')]: { ...rule, phrases: ['l*k'] },
      [phrasesKey('d')]: 'leak',
    };
    const local = { [phrasesKey('e')]: { ...rule, name: 'A list', on: false }, [ruleKey('media')]: false };
    const { phrases, rules } = readSettings(stored, local);
    const read = { phrases: ['leak* paper'], matchCase: false, wholeWords: true, colour: 'red' };
    expect(phrases).toEqual([
      { ...read, name: 'A list', on: false, id: 'e', synced: false },
      { ...read, name: 'Leaks', on: true, id: 'a', synced: true },
    ]);
    expect(rules).toEqual(defaults);
  });

  test('reads muted phrases from this device, and leaves out those that make no sense', () => {
    const phrase = { phrase: ' two  aides ', rule: 'anonymous' };
    const local = {
      [mutedKey('a')]: phrase,
      [mutedKey('b')]: { ...phrase, phrase: 'critics', rule: 'group', page: 'https://example.org/story?a=1' },
      [mutedKey('c')]: { ...phrase, page: 'everywhere' },
      [mutedKey('d')]: { ...phrase, rule: 'gossip' },
      [mutedKey('e')]: { ...phrase, phrase: ' ' },
      [mutedKey('f')]: null,
      [mutedKey('g')]: { ...phrase, page: 'https://example.org/story#a' },
    };
    expect(readSettings({ [mutedKey('h')]: phrase }, local).muted).toEqual([
      { id: 'b', phrase: 'critics', rule: 'group', page: 'https://example.org/story?a=1' },
      { id: 'a', phrase: 'two aides', rule: 'anonymous' },
    ]);
  });

  test('names what makes no sense, in both places, and nothing else', () => {
    const stored = {
      version: 99,
      [ruleKey('anonymous')]: 'yes',
      [ruleKey('media')]: false,
      [SCAN_KEY]: 'sometimes',
      theme: 'sepia',
      [phrasesKey('a')]: { name: '' },
    };
    const local = { [mutedKey('b')]: { phrase: 'critics', rule: 'gossip' }, [phrasesKey('c')]: 'leak' };
    expect([...readSettings(stored, local).unknown].sort()).toEqual(
      [ruleKey('anonymous'), SCAN_KEY, 'theme', phrasesKey('a'), mutedKey('b'), phrasesKey('c')].sort(),
    );
    expect(readSettings({ version: 1, [siteKey('example.org')]: 'always' }).unknown).toEqual([]);
    expect(readSettings({}).unknown).toEqual([]);
  });

  test('never throws, and always knows every rule', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('version', ...RULES.map(({ id }) => ruleKey(id))), fc.anything()),
        (stored) => {
          const { rules } = readSettings(stored);
          expect(Object.keys(rules)).toEqual(RULES.map(({ id }) => id));
          expect(Object.values(rules).every((on) => typeof on === 'boolean')).toBe(true);
        },
      ),
    );
  });
});

describe('migrateSettings', () => {
  const renameGroups = (stored: Readonly<Record<string, unknown>>) => {
    const { groups, ...others } = stored;
    return { ...others, [ruleKey('group')]: groups };
  };

  test('brings settings of each earlier version up to date and keeps the keys it does not know', () => {
    expect(migrateSettings({ groups: false, theme: 'sepia' }, [renameGroups])).toEqual({
      version: 2,
      theme: 'sepia',
      [ruleKey('group')]: false,
    });
  });

  test('leaves settings of this version and of later ones as they are', () => {
    for (const version of [2, 3]) {
      const stored = { version, groups: 'not the old key' };
      expect(migrateSettings(stored, [renameGroups])).toBe(stored);
    }
  });

  test('notes the version where it is missing, so that the next migration knows where to start', () => {
    expect(migrateSettings({})).toEqual({ version: 1 });
  });
});

test('enabledRules names the rules that are on', () => {
  const enabled = enabledRules(readSettings({ [ruleKey('anonymous')]: false, [ruleKey('document')]: true }));
  expect(enabled.has('anonymous')).toBe(false);
  expect(enabled.has('document')).toBe(true);
});
