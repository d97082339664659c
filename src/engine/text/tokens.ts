import { ABBREVIATIONS } from '../lexicon/en/abbreviations';

/** What a token is, before its word class is known. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, quote: 3, break: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Tokens as parallel arrays: a long article makes no garbage of small objects. Offsets are UTF-16 units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
}

const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x206f) return code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x3000 || code > 0x303f) && code !== 0xfeff && code !== 0xfffc;
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x0d ||
  code === 0x0c ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_SINGLE;

const isQuoteMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 0x201e ||
  code === 0x201f ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x2018 ||
  code === 0x201a ||
  code === 0x2039 ||
  code === 0x203a ||
  code === 0x60 ||
  code === 0xff02;

/** Endings that are written onto a word but are words of their own: "Roe's", "they're". */
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

interface Buffer {
  start: number[];
  end: number[];
  kind: TokenKind[];
  lower: string[];
}

function push(out: Buffer, text: string, start: number, end: number, kind: TokenKind): void {
  out.start.push(start);
  out.end.push(end);
  out.kind.push(kind);
  out.lower.push(
    kind === TokenKind.word ? lowerCase(text.slice(start, end)) : text.slice(start, Math.min(end, start + 24)),
  );
}

/** Lower case with straight apostrophes; very long words are cut, since none of them is in a lexicon. */
function lowerCase(word: string): string {
  const lower = (word.length > 40 ? word.slice(0, 40) : word).toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

/** The end of a word that begins at `i`: letters, digits, and the marks that stand inside words. */
function wordEnd(text: string, i: number): number {
  const n = text.length;
  let e = i;
  while (e < n) {
    const c = text.charCodeAt(e);
    if (isLetter(c) || isDigit(c)) {
      e++;
      continue;
    }
    const next = e + 1 < n ? text.charCodeAt(e + 1) : 0;
    if (c === HYPHEN && (isLetter(next) || isDigit(next))) e += 2;
    else if (c === 0x26 && isUpper(next) && isUpper(text.charCodeAt(e - 1))) e += 2;
    else if (isApostrophe(c) && isLetter(next) && !isClitic(text, e + 1)) e += 2;
    else if (c === STOP && isInitials(text, i, e)) e++;
    else if ((c === STOP || c === 0x40) && isLetter(next) && isAddress(text, i, e)) e += 2;
    else break;
  }
  return e;
}

/** "U.S.", "p.m.", "J.": single letters, each with a full stop. */
function isInitials(text: string, start: number, stop: number): boolean {
  const single =
    stop - start === 1 ||
    text.charCodeAt(stop - 2) === STOP ||
    (text.charCodeAt(stop - 2) === HYPHEN && isUpper(text.charCodeAt(stop - 1)));
  if (!single || !isLetter(text.charCodeAt(stop - 1))) return false;
  const next = text.charCodeAt(stop + 1);
  if (isLetter(next) && text.charCodeAt(stop + 2) === STOP) return true;
  if (stop - start > 1) return true;
  return isUpper(text.charCodeAt(start)) && text.charCodeAt(start) !== 0x49;
}

/** "example.com" and "name@host": a full stop inside lower-case letters. */
function isAddress(text: string, start: number, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  return stop - start > 1 && next >= 0x61 && next <= 0x7a && text.charCodeAt(stop - 1) !== STOP;
}

function isClitic(text: string, i: number): boolean {
  let e = i;
  while (e < i + 3 && isLetter(text.charCodeAt(e))) e++;
  return CLITICS.has(text.slice(i, e).toLowerCase());
}

function numberEnd(text: string, i: number): number {
  let e = i;
  while (e < text.length) {
    const c = text.charCodeAt(e);
    if (isDigit(c) || isLetter(c)) e++;
    else if ((c === STOP || c === COMMA || c === 0x3a || c === HYPHEN || c === 0x2f) && isDigit(text.charCodeAt(e + 1)))
      e += 2;
    else if (c === HYPHEN && isLetter(text.charCodeAt(e + 1))) e += 2;
    else if (c === 0x25) return e + 1;
    else break;
  }
  return e;
}

/** "Gov", or "Mo" in "D-Mo.". */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1));
}

/** The end of a run of marks that is one sign: "''", "--", "...". */
function signEnd(text: string, i: number): number {
  const c = text.charCodeAt(i);
  let e = i + 1;
  if (c === STOP || c === HYPHEN) while (text.charCodeAt(e) === c) e++;
  if ((isApostrophe(c) || c === 0x60 || c === 0x2018) && text.charCodeAt(e) === c) e++;
  return e;
}

/** Splits a text into words, numbers, marks and paragraph breaks. Linear in the length of the text. */
export function tokenize(text: string): Tokens {
  const out: Buffer = { start: [], end: [], kind: [], lower: [] };
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || c === 0x2028 || c === 0x2029) {
      if (out.kind.at(-1) !== TokenKind.break) push(out, text, i, i + 1, TokenKind.break);
      i++;
    } else if (isSpace(c)) {
      i++;
    } else if (isLetter(c) || ((c === 0x40 || c === 0x23) && isLetter(text.charCodeAt(i + 1)))) {
      let e = wordEnd(text, isLetter(c) ? i : i + 1);
      if (text.charCodeAt(e) === STOP && isAbbreviation(text.slice(i, e).toLowerCase())) e++;
      push(out, text, i, e, TokenKind.word);
      i = e;
      if (isApostrophe(text.charCodeAt(e)) && isLetter(text.charCodeAt(e + 1)) && isClitic(text, e + 1)) {
        let f = e + 1;
        while (isLetter(text.charCodeAt(f))) f++;
        push(out, text, e, f, TokenKind.word);
        i = f;
      }
    } else if (isDigit(c) || ((c === 0x24 || c === 0xa3 || c === 0x20ac) && isDigit(text.charCodeAt(i + 1)))) {
      const e = numberEnd(text, isDigit(c) ? i : i + 1);
      push(out, text, i, e, TokenKind.number);
      i = e;
    } else {
      const e = signEnd(text, i);
      const quote = isQuoteMark(c) || isApostrophe(c);
      push(out, text, i, e, quote ? TokenKind.quote : TokenKind.punctuation);
      i = e;
    }
  }
  return {
    text,
    count: out.start.length,
    start: Int32Array.from(out.start),
    end: Int32Array.from(out.end),
    kind: Uint8Array.from(out.kind),
    lower: out.lower,
  };
}

/** True if the token's first letter is a capital one. */
export function isCapitalized(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && isUpper(tokens.text.charCodeAt(tokens.start[i] as number));
}
