import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleKey, SCAN_KEY, siteKey } from '../../src/shared/settings';
import { readSettingsFile, writeSettingsFile } from '../../src/shared/settings-file';

const choices = { [ruleKey('anonymous')]: false, [SCAN_KEY]: 'asked', [siteKey('example.org')]: 'never' };

describe('readSettingsFile', () => {
  test('gives back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(choices))).toEqual({ problem: null, entries: choices, unknown: [] });
  });

  test('names what it does not understand, and keeps the rest', () => {
    const file = writeSettingsFile({
      ...choices,
      theme: 'sepia',
      [ruleKey('media')]: 'yes',
      [siteKey('a b')]: 'never',
    });
    const unknown = ['theme', ruleKey('media'), siteKey('a b')];
    expect(readSettingsFile(file)).toEqual({ problem: null, entries: choices, unknown });
  });

  test('tells a file that is no JSON from one that is something else', () => {
    expect(readSettingsFile(writeSettingsFile(choices).slice(0, -9))).toEqual({ problem: 'no-json' });
    for (const other of ['null', '[]', '{"name": "on-record"}', '{"kind": "On Record settings", "settings": 1}'])
      expect(readSettingsFile(other)).toEqual({ problem: 'other-file' });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (content) => void readSettingsFile(content)));
  });
});
