/** The words of a list that white space separates. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The same, to look words up in. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
