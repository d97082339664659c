/** The singular of a noun, near enough to compare two mentions. */
export function singular(word: string): string {
  if (word === 'people') return 'person';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return /[^su]s$/.test(word) && !word.endsWith('news') ? word.slice(0, -1) : word;
}
