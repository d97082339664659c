import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';

const root = resolve(import.meta.dirname, '../..');
const store = join(root, 'store');
const locales = readdirSync(join(root, '_locales'));
const pictures = readdirSync(join(store, 'images'));
const screenshots = pictures.filter((name) => name !== 'tile.png');

/** Characters: the strictest of the three stores (store/README.md). */
const LIMITS = { name: 45, summary: 132, description: { least: 250, most: 10_000 }, justification: 1000 };

const read = (file: string) => readFileSync(join(store, file), 'utf8').trim();

function textsOf(locale: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(join(root, '_locales', locale, 'messages.json'), 'utf8'));
}

/** Texts of a Markdown file by the heading of the second level above them. */
function sectionsOf(file: string): Map<string, string> {
  const [, ...sections] = read(file).split(/^## /m);
  return new Map(
    sections.map((section): [string, string] => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

/** What the header of a PNG says. Edges in pixels. */
function headerOf(picture: string): { size: string; transparent: boolean } {
  const bytes = readFileSync(join(store, 'images', picture));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  const colourType = bytes.readUInt8(25);
  return { size: `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`, transparent: colourType >= 4 };
}

test('every language of the interface has a description, and no other', () => {
  const described = readdirSync(join(store, 'descriptions')).map((file) => basename(file, '.txt'));
  expect(described.sort()).toEqual(locales.sort());
});

describe.each(locales)('%s', (locale) => {
  const description = read(`descriptions/${locale}.txt`);
  const texts = textsOf(locale);

  test('its texts have a length that every store takes', () => {
    expect(texts.extensionName?.message.length).toBeLessThanOrEqual(LIMITS.name);
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(description.length).toBeGreaterThanOrEqual(LIMITS.description.least);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description.most);
  });

  test('its description says the kinds of marks as the interface does', () => {
    for (const rule of ['anonymous', 'official', 'spokesperson', 'media', 'group', 'hearsay'])
      expect(description).toContain(`- ${texts[`rule_${rule}`]?.message}`);
    expect(description).toContain(texts.menu_whoSaysThis?.message);
  });

  test('its description is plain: no markup, no exclamation mark', () => {
    expect(description).not.toMatch(/[!<>*#[\]]/);
  });
});

test('French keeps its punctuation marks in the line of the word before them', () => {
  expect(read('descriptions/fr.txt')).not.toMatch(/« | [:;?!»]/);
});

test('each permission of the manifest is justified, in a length that the forms take', () => {
  const justifications = sectionsOf('permissions.md');
  expect([...justifications.keys()]).toEqual([...manifest.permissions, 'Host permission']);
  for (const match of manifest.content_scripts.flatMap(({ matches }) => matches))
    expect(justifications.get('Host permission')).toContain(match);
  for (const text of [...justifications.values(), read('single-purpose.txt')]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(LIMITS.justification);
  }
});

test('there are as many screenshots as stores take', () => {
  expect(screenshots.length).toBeGreaterThanOrEqual(3);
  expect(screenshots.length).toBeLessThanOrEqual(5);
});

test.each([...screenshots.map((name) => [name, '1280×800']), ['tile.png', '440×280']])(
  '%s is %s pixels, without transparency',
  (picture, size) => {
    expect(headerOf(picture as string)).toEqual({ size, transparent: false });
  },
);

test('every screenshot has a caption', () => {
  for (const name of screenshots) expect(read('README.md')).toContain(`| \`${name}\` |`);
});
