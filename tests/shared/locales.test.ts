import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';

type Texts = Readonly<Record<string, { readonly message: string }>>;

const folder = resolve(import.meta.dirname, '../../_locales');
const texts: Texts = english;
const translations = readdirSync(folder).filter((locale) => locale !== 'en');

/** Texts that may well be the same in another language: names, and words that languages share. */
const SHARED =
  /^(?:extensionName|title_scanned|colour_\w+|about_(?:version|privacy)|phrases_name|heading_sources|(?:source|type|rule)_(?:institution|document)|(?:mentions|sources)_\w+)$/;

/** Characters. Chrome's store takes no longer description. */
const LONGEST_DESCRIPTION = 132;

function read(locale: string): Texts {
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Texts;
}

const withoutForm = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => `${withoutForm(key)}_one` in texts;

/** Every key that a language needs: its own plural forms instead of those of English. */
function neededKeys(locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = Object.keys(texts).flatMap((key) =>
    isPlural(key) ? forms.map((form) => `${withoutForm(key)}_${form}`) : [key],
  );
  return [...new Set(keys)].sort();
}

const placeholders = (message: string | undefined) => [...new Set(message?.match(/\$\d/g))].sort();

describe.each(translations)('%s', (locale) => {
  const translated = read(locale);

  test('has every text in every plural form, and no other', () => {
    expect(Object.keys(translated).sort()).toEqual(neededKeys(locale));
    expect(translated.language?.message).toBe(locale);
  });

  test('has the placeholders of the English texts', () => {
    const differing = Object.entries(translated).filter(([key, { message }]) => {
      const original = texts[key] ?? texts[`${withoutForm(key)}_other`];
      return placeholders(message).join() !== placeholders(original?.message).join();
    });
    expect(differing).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = Object.entries(translated).filter(
      ([key, { message }]) => message === texts[key]?.message && !SHARED.test(key),
    );
    expect(same).toEqual([]);
  });

  test('describes the extension as briefly as stores ask for', () => {
    expect(translated.extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

test('languages that count in more ways than English have a text for each', () => {
  const { claims_one: one, claims_few: few, claims_many: many } = read('uk');
  expect([one, few, many].map((text) => text?.message)).toEqual(['$1 твердження', '$1 твердження', '$1 тверджень']);
});

test('French keeps its punctuation marks in the line of the word before them', () => {
  expect(Object.values(read('fr')).filter(({ message }) => /« | [:;?!»]/.test(message))).toEqual([]);
});
