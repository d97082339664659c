import browser from 'webextension-polyfill';
import type english from '../../_locales/en/messages.json';

/** The texts of `_locales`; the English file names them all. */
export type MessageKey = keyof typeof english;

/** Texts that come in plural forms: `claims` stands for `claims_one`, `claims_other` and what a language adds. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The language that the texts are in, which is not always that of the browser. BCP 47. */
export const textLanguage = browser.i18n.getMessage('language' satisfies MessageKey);

/** The direction of the reader's language. */
export const textDirection = browser.i18n.getMessage('@@bidi_dir');

/** Makes it when it is first asked for: formatters take the browser milliseconds, and most pages need none. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const pluralRules = once(() => new Intl.PluralRules(textLanguage));
const numbers = once(() => new Intl.NumberFormat(textLanguage));
const lists = once(() => new Intl.ListFormat(textLanguage, { type: 'unit' }));
const languageNames = once(() => new Intl.DisplayNames(textLanguage, { type: 'language', fallback: 'code' }));

/** The text in the reader's language, with `$1`, `$2` … filled in. */
export function text(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The text in the plural form that fits `count`, with the number filled in as `$1`. */
export function plural(key: PluralKey, count: number): string {
  const form = `${key}_${pluralRules().select(count)}`;
  const fallback = `${key}_other` satisfies MessageKey;
  const substitutions = [formatNumber(count)];
  return browser.i18n.getMessage(form, substitutions) || browser.i18n.getMessage(fallback, substitutions);
}

/** A whole number as the reader's language writes it. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** Several words or names in a row, as the reader's language sets them off. */
export function formatList(items: readonly string[]): string {
  return lists().format(items);
}

/** "German" for `de`, "another language" for `und`; the code itself where no name is known or the code is none. */
export function languageName(code: string): string {
  if (code === 'und') return text('unknownLanguage');
  try {
    return languageNames().of(code) ?? code;
  } catch {
    return code;
  }
}
