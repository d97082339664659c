/** What the letters of a name tell of its bearer. */
import { type Document, type Range, wordAt } from '../grammar/document';

/** "Bank of Harlow", "Hill&Dale Group": small words inside a name. */
export function joinsWords(d: Document, name: Range): boolean {
  for (let i = name.start; i < name.end; i++) {
    const word = wordAt(d, i);
    if (/^(?:of|and|for|\d+)$/.test(word) || word.indexOf('&') > 0) return true;
  }
  return false;
}

/** "UNHCR", "G20", "MPs". */
export function isAcronym(d: Document, i: number): boolean {
  const start = d.tokens.start[i] as number;
  if (isSmallLetter(d.text.charCodeAt(start + 1))) return false;
  return /^[A-Z0-9&.]{2,}s?$/.test(d.text.slice(start, d.tokens.end[i]));
}

/** "HarlowNet", "harlow.com": a capital inside a word, but not as in "McVenn" or "D'Orlo". */
export function hasBrandSpelling(d: Document, name: Range): boolean {
  const start = d.tokens.start[name.start] as number;
  const end = d.tokens.end[name.end - 1] as number;
  let unusual = false;
  for (let i = start + 1; i < end && !unusual; i++) {
    const code = d.text.charCodeAt(i);
    unusual = code === 0x2e || (code >= 0x41 && code <= 0x5a && isSmallLetter(d.text.charCodeAt(i - 1)));
  }
  if (!unusual) return false;
  const text = d.text.slice(start, end);
  return /[a-z][A-Z]|\.(?:com|org|gov|net)$/.test(text) && !/\bMa?c[A-Z]|\b[DOLdl][aeiu]?['’]?[A-Z]/.test(text);
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
