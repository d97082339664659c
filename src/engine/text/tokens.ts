import type { Span } from '../attribution';
import { type Units, type Vocabulary, vocabulary, type Word } from '../lexicon';
import { ABBREVIATIONS } from '../lexicon/en/abbreviations';
import type { Steps } from '../steps';

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
  readonly words: readonly Word[];
  /** Bits of `Trait` of each word, side by side for loops over all tokens. */
  readonly traits: Int32Array;
  /** Made-up names whose quotation marks are no tokens: where the marks begin and end, by the name's token. */
  readonly namesInMarks?: ReadonlyMap<number, Span>;
}

const APOSTROPHE = 0x27;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

const UNDERSCORE = 0x5f;
/** Kinds of ASCII characters, so that most are told by one look. */
const ASCII = new Uint8Array(128);
const LOWER_LETTER = 1;
const UPPER_LETTER = 2;
const DIGIT = 3;
ASCII.fill(DIGIT, 0x30, 0x3a);
ASCII.fill(UPPER_LETTER, 0x41, 0x5b);
ASCII.fill(LOWER_LETTER, 0x61, 0x7b);
ASCII[UNDERSCORE] = LOWER_LETTER;

const isDigit = (code: number): boolean => code < 128 && ASCII[code] === DIGIT;
const isUpper = (code: number): boolean => (code < 128 ? ASCII[code] === UPPER_LETTER : code >= 0xc0 && code <= 0xde);

function isLetter(code: number): boolean {
  if (code < 128) return ASCII[code] === LOWER_LETTER || ASCII[code] === UPPER_LETTER;
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

const QUOTE_MARKS: ReadonlySet<string> = new Set(
  '"`\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u201a\u2039\u203a\uff02',
);

const isQuoteMark = (code: number): boolean =>
  (code < 128 || code >= 0xab) && QUOTE_MARKS.has(String.fromCharCode(code));

/** Endings that are written onto a word but are words of their own: "Roe's", "they're". */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Room after the text's end, so that looking ahead needs no care. */
const PADDING = 8;
/** UTF-16 units. */
const LONGEST_ABBREVIATION = 12;
/** "No. 10". */
const NUMBERED = /^No\.\s+\d/;
/** The rest of "’08" and "’90s". */
const SHORT_YEAR = /^\d\d(s?)\b/;

/** A text as UTF-16 units: as it stands, and in lower case with straight apostrophes. */
interface Letters {
  readonly text: string;
  readonly raw: Units;
  readonly folded: Units;
}

/** Texts of usual length share room, UTF-16 units and tokens. */
const USUAL_LENGTH = 1 << 15;
const USUAL_COUNT = 1 << 13;
/** So many tokens are one step. */
const STEP = 256;

function foldBeyondAscii(code: number): number {
  if (code === RIGHT_SINGLE) return APOSTROPHE;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Tokens while they are read. The room for them is used again for each text, and grows as needed. */
class TokenBuffer {
  count = 0;
  private start = new Int32Array(USUAL_COUNT);
  private end = new Int32Array(USUAL_COUNT);
  private kind = new Uint8Array(USUAL_COUNT);
  private traits = new Int32Array(USUAL_COUNT);
  private readonly words: Word[] = [];
  private raw: Units = new Uint16Array(USUAL_LENGTH + PADDING);
  private folded: Units = new Uint16Array(USUAL_LENGTH + PADDING);
  private vocabulary: Vocabulary | undefined;

  /** Reads the letters of a text. */
  begin(text: string): Letters {
    const { length } = text;
    if (length + PADDING > this.raw.length) {
      this.raw = new Uint16Array(length + PADDING);
      this.folded = new Uint16Array(length + PADDING);
    }
    const { raw, folded } = this;
    raw.fill(0, length, length + PADDING);
    folded.fill(0, length, length + PADDING);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      raw[i] = code;
      folded[i] = code < 128 ? (ASCII[code] === UPPER_LETTER ? code + 0x20 : code) : foldBeyondAscii(code);
    }
    this.vocabulary ??= vocabulary();
    this.count = 0;
    return { text, raw, folded };
  }

  get endsWithBreak(): boolean {
    return this.count > 0 && this.kind[this.count - 1] === TokenKind.break;
  }

  push(start: number, end: number, kind: TokenKind): void {
    const i = this.count++;
    if (i >= this.start.length) this.grow();
    const letters = kind === TokenKind.word ? this.folded : this.raw;
    const word = (this.vocabulary as Vocabulary).find(letters, start, end);
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.traits[i] = word.traits;
    this.words[i] = word;
  }

  finish(text: string): Tokens {
    const { count } = this;
    return {
      text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      kind: this.kind.slice(0, count),
      words: this.words.slice(0, count),
      traits: this.traits.slice(0, count),
    };
  }

  get isOfUsualSize(): boolean {
    return this.raw.length <= USUAL_LENGTH + PADDING && this.start.length <= USUAL_COUNT;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const { start, end, kind, traits } = this;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.traits = new Int32Array(size);
    this.start.set(start);
    this.end.set(end);
    this.kind.set(kind);
    this.traits.set(traits);
  }
}

/** A buffer that nobody is using. */
let spare: TokenBuffer | undefined;

/** The end of a word that begins at `i`: letters, digits, and the marks that stand inside words. */
function wordEnd(text: Units, i: number): number {
  let e = i;
  for (;;) {
    const c = text[e] as number;
    if (isLetter(c) || isDigit(c)) {
      e++;
      continue;
    }
    const next = text[e + 1] as number;
    if (c === HYPHEN && (isLetter(next) || isDigit(next))) e += 2;
    else if (c === 0x26 && isUpper(next) && isUpper(text[e - 1] as number)) e += 2;
    else if (isApostrophe(c) && isLetter(next) && !isClitic(text, e + 1)) e += 2;
    else if (c === STOP && isInitials(text, i, e)) e++;
    else if ((c === STOP || c === 0x40) && isLetter(next) && isAddress(text, i, e)) e += 2;
    else break;
  }
  return e;
}

/** "U.S.", "p.m.", "J.": single letters, each with a full stop. */
function isInitials(text: Units, start: number, stop: number): boolean {
  const single =
    stop - start === 1 || text[stop - 2] === STOP || (text[stop - 2] === HYPHEN && isUpper(text[stop - 1] as number));
  if (!single || !isLetter(text[stop - 1] as number)) return false;
  const next = text[stop + 1] as number;
  if (isLetter(next) && text[stop + 2] === STOP) return true;
  if (stop - start > 1) return true;
  return isUpper(text[start] as number) && text[start] !== 0x49;
}

/** "example.com" and "name@host": a full stop inside lower-case letters. */
function isAddress(text: Units, start: number, stop: number): boolean {
  const next = text[stop + 1] as number;
  return stop - start > 1 && next >= 0x61 && next <= 0x7a && text[stop - 1] !== STOP;
}

function isClitic(text: Units, i: number): boolean {
  let e = i;
  while (e < i + 3 && isLetter(text[e] as number)) e++;
  return CLITICS.has(String.fromCharCode(...text.subarray(i, e)).toLowerCase());
}

function numberEnd(text: Units, i: number): number {
  let e = i;
  for (;;) {
    const c = text[e] as number;
    if (isDigit(c) || isLetter(c)) e++;
    else if ((c === STOP || c === COMMA || c === 0x3a || c === HYPHEN || c === 0x2f) && isDigit(text[e + 1] as number))
      e += 2;
    else if (c === HYPHEN && isLetter(text[e + 1] as number)) e += 2;
    else if (c === 0x25) return e + 1;
    else break;
  }
  return e;
}

/** "the | ’90s", "in | ’08": the end of a year without its century that begins at `i`, else `i` itself. */
function shortYearEnd({ text, raw }: Letters, i: number): number {
  if ((!isApostrophe(raw[i] as number) && raw[i] !== LEFT_SINGLE) || !isDigit(raw[i + 1] as number)) return i;
  const match = SHORT_YEAR.exec(text.slice(i + 1, i + 5));
  if (!match) return i;
  const isDecade = match[1] === 's';
  return isDecade || text.slice(Math.max(0, i - 3), i) === 'in ' ? i + 3 + (isDecade ? 1 : 0) : i;
}

/** "Gov", or "Mo" in "D-Mo.". */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1));
}

/** The end of a run of marks that is one sign: "''", "--", "...". */
function signEnd(text: Units, i: number): number {
  const c = text[i] as number;
  let e = i + 1;
  if (c === STOP || c === HYPHEN) while (text[e] === c) e++;
  // "'you have to go,' | ''": the inner quotation ends first.
  if (c === APOSTROPHE && text[e] === c && text[e + 1] === c && !isSpace(text[i - 1] as number)) return e;
  if ((isApostrophe(c) || c === 0x60 || c === LEFT_SINGLE) && text[e] === c) e++;
  return e;
}

/** Splits a text into words, numbers, marks and paragraph breaks. Linear in the length of the text. */
export function* tokenize(text: string): Steps<Tokens> {
  const out = spare ?? new TokenBuffer();
  spare = undefined;
  const letters = out.begin(text);
  let stop = STEP;
  for (let i = 0; i < text.length; ) {
    i = pushToken(out, letters, i);
    if (out.count < stop) continue;
    stop += STEP;
    yield;
  }
  const tokens = out.finish(text);
  if (out.isOfUsualSize) spare = out;
  return tokens;
}

/** Reads the token or white space that begins at `i`. Returns its end. */
function pushToken(out: TokenBuffer, letters: Letters, i: number): number {
  const units = letters.raw;
  const c = units[i] as number;
  const next = units[i + 1] as number;
  if (c === 0x20) return i + 1;
  if (isLetter(c) || ((c === 0x40 || c === 0x23) && isLetter(next))) return pushWord(out, letters, i);
  if (isDigit(c) || ((c === 0x24 || c === 0xa3 || c === 0x20ac) && isDigit(next))) {
    const end = numberEnd(units, isDigit(c) ? i : i + 1);
    out.push(i, end, TokenKind.number);
    return pushClitic(out, units, end);
  }
  if (c === 0x0a || c === 0x2028 || c === 0x2029) {
    if (!out.endsWithBreak) out.push(i, i + 1, TokenKind.break);
    return i + 1;
  }
  if (isSpace(c)) return i + 1;
  const year = shortYearEnd(letters, i);
  if (year > i) {
    out.push(i, year, TokenKind.number);
    return year;
  }
  const end = signEnd(units, i);
  out.push(i, end, isQuoteMark(c) || isApostrophe(c) ? TokenKind.quote : TokenKind.punctuation);
  return end;
}

/** Reads the word that begins at `i`, and the ending that is written onto it: "she | 'll". Returns the end of both. */
function pushWord(out: TokenBuffer, { text, raw }: Letters, i: number): number {
  let end = wordEnd(raw, isLetter(raw[i] as number) ? i : i + 1);
  if (
    raw[end] === STOP &&
    end - i <= LONGEST_ABBREVIATION &&
    (isAbbreviation(text.slice(i, end).toLowerCase()) || NUMBERED.test(text.slice(i, i + 8)))
  )
    end++;
  out.push(i, end, TokenKind.word);
  return pushClitic(out, raw, end);
}

/** Reads the ending of the word or number that ends at `end`, if it has one: "Roe | 's", "Radio 4 | 's". Returns its end. */
function pushClitic(out: TokenBuffer, raw: Units, end: number): number {
  if (!isApostrophe(raw[end] as number) || !isLetter(raw[end + 1] as number) || !isClitic(raw, end + 1)) return end;
  let cliticEnd = end + 1;
  while (isLetter(raw[cliticEnd] as number)) cliticEnd++;
  out.push(end, cliticEnd, TokenKind.word);
  return cliticEnd;
}

/** True if the token's first letter is a capital one. */
export function isCapitalized(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && isUpper(tokens.text.charCodeAt(tokens.start[i] as number));
}

/** The token in lower case with straight apostrophes; empty beyond the text. */
export const lowerAt = (tokens: Tokens, i: number): string => tokens.words[i]?.text ?? '';
