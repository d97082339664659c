import type { SourceType } from '../engine/attribution';

/** Words in the name of a public body, or in what its spokespeople are called. */
const BODIES = wordSet(
  'government ministry ministries cabinet parliament congress senate legislature police sheriff court courts tribunal ' +
    'prosecutor prosecutors military army navy marines coastguard embassy consulate kremlin pentagon fbi cia nsa nato ' +
    'un eu treasury municipality mayor governor presidency customs',
);

/** Bodies that take more than one word to tell. */
const BODY_PHRASES = [
  'white house',
  'downing street',
  'state department',
  'home office',
  'foreign office',
  'police department',
  'fire department',
  'health department',
  'justice department',
  'department of',
  'city council',
  'county council',
  'town council',
  'city hall',
  'town hall',
  'united nations',
  'european commission',
  'european union',
  'supreme court',
  'coast guard',
  'air force',
  'attorney general',
  'district attorney',
];

/** Words in the titles of people who hold public office. */
const OFFICES = wordSet(
  'minister president mayor governor gov senator sen rep congressman congresswoman mp chancellor premier ambassador ' +
    'judge justice sheriff detective sergeant sgt lieutenant lt captain capt colonel col general gen admiral inspector ' +
    'superintendent commissioner councillor councilman councilwoman alderman deputy secretary chief',
);

/**
 * Whether a source speaks for the state. In doubt it does not: a named official may be a company's spokesperson, and an
 * institution anything.
 *
 * @param words all the words that the article uses for it
 */
export function isPublicSource(type: SourceType, words: string): boolean {
  const plain = words.toLowerCase();
  const single = plain.split(/[^\p{L}]+/u);
  const isBody = single.some((word) => BODIES.has(word)) || BODY_PHRASES.some((phrase) => plain.includes(phrase));
  if (type === 'institution' || type === 'spokesperson') return isBody;
  return type === 'official' && (isBody || single.some((word) => OFFICES.has(word)));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
