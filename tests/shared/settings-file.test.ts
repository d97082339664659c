import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/rules';
import { readPhraseFile, writePhraseFile } from '../../src/shared/phrase-file';
import {
  choicesOf,
  mutedKey,
  phrasesKey,
  readSettings,
  ruleKey,
  SCAN_KEY,
  siteKey,
  styleKey,
} from '../../src/shared/settings';
import { readSettingsFile, writeSettingsFile } from '../../src/shared/settings-file';

const choices = {
  [ruleKey('anonymous')]: false,
  [styleKey('anonymous')]: { colour: 'red', line: 'wavy' },
  [SCAN_KEY]: 'asked',
  [siteKey('example.org')]: 'never',
};
const leaks = { name: 'Leaks', phrases: ['leak*'], matchCase: false, wholeWords: true, colour: 'lime', on: false };
const aides = { phrase: 'two aides', rule: 'anonymous', page: 'https://example.org/story' };

describe('readSettingsFile', () => {
  test('gives back what was written', () => {
    const file = writeSettingsFile({ ...choices, [phrasesKey('a')]: leaks, [mutedKey('b')]: aides });
    expect(readSettingsFile(file)).toMatchObject({
      problem: null,
      choices,
      phrases: [leaks],
      muted: [aides],
      unknown: [],
    });
  });

  test('gives back what is as at first too: in another browser it may be otherwise', () => {
    const first = readSettingsFile(writeSettingsFile({}));
    if (first.problem !== null) throw new Error(first.problem);
    expect(first.choices).toEqual(choicesOf(readSettings({})));
    expect(Object.keys(first.choices)).toEqual(
      expect.arrayContaining([SCAN_KEY, ...RULE_IDS.map(ruleKey), ...RULE_IDS.map(styleKey)]),
    );
  });

  test('names what it does not understand, and keeps the rest', () => {
    const settings = {
      ...choices,
      theme: 'sepia',
      [ruleKey('media')]: 'yes',
      [styleKey('media')]: { colour: 'red' },
      [siteKey('a b')]: 'never',
      [mutedKey('b')]: { ...aides, rule: 'gossip' },
    };
    const file = JSON.stringify({ kind: 'On Record settings', settings });
    const unknown = ['theme', ruleKey('media'), styleKey('media'), siteKey('a b'), mutedKey('b')];
    expect(readSettingsFile(file)).toEqual({ problem: null, choices, phrases: [], muted: [], unknown });
  });

  test('tells a file that is no JSON from one that is something else', () => {
    expect(readSettingsFile(writeSettingsFile(choices).slice(0, -9))).toEqual({ problem: 'no-json' });
    for (const other of ['null', '[]', '{"name": "on-record"}', '{"kind": "On Record settings", "settings": 1}'])
      expect(readSettingsFile(other)).toEqual({ problem: 'other-file' });
    expect(readSettingsFile(writePhraseFile([]))).toEqual({ problem: 'phrase-file' });
    expect(readPhraseFile(writeSettingsFile({}))).toEqual({ problem: 'settings-file' });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (content) => void readSettingsFile(content)));
  });
});
