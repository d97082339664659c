import type { Span } from '../engine/attribution';

/** The colours that own phrases may have; each has an underline of its own too. */
export const PHRASE_COLOURS = ['red', 'indigo', 'cyan', 'lime', 'magenta'] as const;
export type PhraseColour = (typeof PHRASE_COLOURS)[number];

/** The value of `data-on-record` on marks of own phrases. */
export type PhraseLook = `own-${PhraseColour}`;

/** A rule of the reader's own: it marks these words wherever they stand, whoever says them. */
export interface PhraseRule {
  readonly name: string;
  /** Plain words; a `*` at the end of a word stands for any ending. */
  readonly phrases: readonly string[];
  readonly matchCase: boolean;
  /** False if the phrase may begin and end within a word. */
  readonly wholeWords: boolean;
  readonly colour: PhraseColour;
  readonly on: boolean;
}

/** Longer phrases are none, and this bounds what looking for them costs. UTF-16 units. */
const LONGEST_PHRASE = 200;

/** What is wrong with a phrase: nothing in it, too long, or a `*` that is not at the end of a word. */
export type PhraseProblem = 'empty' | 'long' | 'star';

/** Where one of the phrases stands. */
export interface PhraseMatch {
  readonly span: Span;
  readonly mark: PhraseLook;
  /** The rule whose phrase it is. */
  readonly rule: PhraseRule;
}

/** A place in the tree of all phrases that start alike. */
interface Node {
  /** By the UTF-16 unit that follows. */
  readonly next: Map<number, Node>;
  /** What follows after any ending of the word. */
  star: Node | null;
  /** That of the phrase that ends here. */
  rule: PhraseRule | null;
}

interface Tree {
  readonly root: Node;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

interface Found {
  readonly end: number;
  readonly rule: PhraseRule;
}

const STAR = 42;
const SPACE = 32;
const NEWLINE = 10;
/** Characters that are written in several ways, and what they are compared as. */
const ALIKE: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '‑': '-' };

/** What is wrong with a phrase, or undefined if it can be used. */
export function problemOf(phrase: string): PhraseProblem | undefined {
  const words = tidy(phrase);
  if (words.length > LONGEST_PHRASE) return 'long';
  if (!/[\p{L}\p{N}]/u.test(words)) return words.includes('*') ? 'star' : 'empty';
  return /(?<![\p{L}\p{N}\p{M}])\*|\*(?=[\p{L}\p{N}\p{M}*])/u.test(words) ? 'star' : undefined;
}

/** A phrase with single spaces, and none around it. */
export function tidy(phrase: string): string {
  return phrase.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A phrase as it is compared with others: without regard to case, white space, apostrophes and quotation marks. */
export function comparable(phrase: string): string {
  const words = tidy(phrase);
  return String.fromCharCode(...Array.from({ length: words.length }, (_, at) => unitAt(words, at, false)));
}

/** Looks for many phrases at once, in one pass over a text. */
export class PhraseFinder {
  private readonly trees: readonly Tree[];

  /** @param rules of two that have the same phrase, the first wins; phrases with a problem are left out */
  constructor(rules: readonly PhraseRule[]) {
    const trees = new Map<string, Tree>();
    for (const rule of rules.filter(({ on }) => on)) {
      const { phrases, matchCase, wholeWords } = rule;
      const key = `${matchCase} ${wholeWords}`;
      const tree = trees.get(key) ?? { root: newNode(), matchCase, wholeWords };
      trees.set(key, tree);
      for (const phrase of phrases) if (problemOf(phrase) === undefined) plant(tree, tidy(phrase), rule);
    }
    this.trees = [...trees.values()];
  }

  /** Every place of a phrase, sorted and without overlaps: the first counts, and of two that start alike the longer. */
  find(text: string): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    if (this.trees.length === 0) return matches;
    for (let at = 0; at < text.length; ) {
      const found = this.longestAt(text, at);
      if (found) {
        const { end, rule } = found;
        matches.push({ span: [at, end], mark: `own-${rule.colour}`, rule });
      }
      at = found?.end ?? at + 1;
    }
    return matches;
  }

  private longestAt(text: string, at: number): Found | null {
    const isStart = !isWordUnit(text.charCodeAt(at - 1));
    let longest: Found | null = null;
    for (const tree of this.trees) {
      if (tree.wholeWords && !isStart && isWordUnit(text.charCodeAt(at))) continue;
      const found = follow(tree, tree.root, text, at);
      if (found && found.end > (longest?.end ?? at)) longest = found;
    }
    return longest;
  }
}

/** The longest phrase of a tree that goes on at an offset. */
function follow(tree: Tree, from: Node, text: string, start: number): Found | null {
  let node: Node | undefined = from;
  let longest: Found | null = null;
  for (let at = start; node !== undefined; ) {
    if (node.rule !== null && at > start && (!tree.wholeWords || isEnd(text, at)))
      longest = { end: at, rule: node.rule };
    if (node.star !== null) longest = afterEnding(tree, node.star, text, at) ?? longest;
    const unit = at < text.length ? unitAt(text, at, tree.matchCase) : -1;
    node = node.next.get(unit);
    at = unit === SPACE ? afterSpace(text, at) : at + 1;
  }
  return longest;
}

/** The longest phrase that goes on after any ending of the word in which an offset lies. */
function afterEnding(tree: Tree, node: Node, text: string, at: number): Found | null {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  const further = node.next.size > 0 ? follow(tree, node, text, end) : null;
  return further ?? (node.rule === null ? null : { end, rule: node.rule });
}

function newNode(): Node {
  return { next: new Map(), star: null, rule: null };
}

function plant(tree: Tree, phrase: string, rule: PhraseRule): void {
  let node = tree.root;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase.charCodeAt(at) === STAR) {
      node.star ??= newNode();
      node = node.star;
    } else {
      const unit = unitAt(phrase, at, tree.matchCase);
      const next = node.next.get(unit) ?? newNode();
      node.next.set(unit, next);
      node = next;
    }
  }
  node.rule ??= rule;
}

/** A unit of the text as phrases are compared: white space, apostrophes and quotation marks are all alike. */
function unitAt(text: string, at: number, matchCase: boolean): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) {
    if (unit === NEWLINE || unit === 9 || unit === 13) return SPACE;
    return !matchCase && unit >= 65 && unit <= 90 ? unit + 32 : unit;
  }
  if (unit === 0xa0) return SPACE;
  const character = String.fromCharCode(unit);
  const plain = ALIKE[character] ?? character;
  const folded = matchCase ? plain : plain.toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** The end of the white space at an offset; its start if a paragraph ends there, which no phrase goes beyond. */
function afterSpace(text: string, at: number): number {
  let end = at;
  let lines = 0;
  for (; end < text.length && unitAt(text, end, true) === SPACE; end++)
    if (text.charCodeAt(end) === NEWLINE) lines += 1;
  return lines > 1 ? text.length : end;
}

/** True if no word goes on at an offset. */
function isEnd(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 128 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
}
