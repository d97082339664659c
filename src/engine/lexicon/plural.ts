const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    wife: 'wives',
    chief: 'chiefs',
    staff: 'staff',
  }),
);

/** The plural of an English noun in lower case; for a regular verb, its form in -s. */
export function plural(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
