/** The words of a list that is separated by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
