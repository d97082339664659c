import { plural } from './plural';

/** The words of a list that white space separates. "report+" stands for "report" and "reports". */
export const wordList = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.endsWith('+') ? [word.slice(0, -1), plural(word.slice(0, -1))] : word));

/** The same, to look words up in. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
