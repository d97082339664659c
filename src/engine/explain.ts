import type { AnonymityDetails, Construction, SourceType } from './attribution';

/** What each construction is, in words for a reader; `…` stands for the cue's own words. */
const CONSTRUCTIONS: Readonly<Record<Construction, string>> = {
  'verb-quotation': '“…” before a quotation',
  'verb-that': '“…” and a clause with “that”',
  'verb-clause': '“…” and a clause',
  'verb-question': '“…” and an indirect question',
  'verb-infinitive': '“…” and what somebody means to do',
  'verb-object': '“…” and what it is about',
  'verb-particle': '“…” and what it is about',
  'verb-addressee': '“…”, the hearer, and what was said',
  'verb-after-quotation': '“…” after a quotation',
  'verb-after-clause': '“…” after what was said',
  'verb-before-source': '“…” between what was said and its source',
  'according-to': '“…” and a source',
  colon: 'a name and a colon',
  signature: 'the name and handle under a post',
  'passive-by': '“…” and who did it',
  citing: '“…” and a source',
  'quoted-as-saying': '“…”, whom it quotes, and “as saying”',
  'told-outlet': '“…” and the outlet that had it first',
  'cited-source': '“…” and whom or what another source cites',
  'reduced-clause': '“…”, carried on from the verb before',
  'hearsay-passive': '“…” without saying by whom',
  'hearsay-adverb': '“…” names no source',
  'hearsay-noun': '“…”, which names no source',
  'anonymity-terms': '“…”, on what terms somebody speaks',
  'as-clause': '“as” and “…” before what was said',
  nominal: 'the noun in “…”, which reports',
  adjective: '“…”, which reports what somebody holds',
  'no-comment': '“…”: asked, but said nothing',
};

/** Why a source has its type. */
const TYPES: Readonly<Record<SourceType, string>> = {
  official: 'the source is named and holds public office or speaks for a body',
  named: 'the source is a person with a name',
  anonymous: 'the source is a person or people without a name',
  spokesperson: 'the source speaks for a body or person, but without a name',
  institution: 'the source is a body that speaks as one',
  document: 'the source is a document or data',
  media: 'the source is another news outlet',
  group: 'the source is a group that is not counted or named',
  other: 'the source is the article itself, or it is not clear who it is',
};

/** What the article tells about an unnamed source, by field of its details. */
const TOLD: readonly (readonly [keyof AnonymityDetails, string])[] = [
  ['count', 'how many'],
  ['role', 'what they do'],
  ['basis', 'how they know'],
  ['reason', 'why they are not named'],
];

/** "The article says how many and how they know, but not what they do and why they are not named." */
function tell(details: AnonymityDetails): string {
  const told = TOLD.filter(([field]) => details[field] !== undefined).map(([, words]) => words);
  const untold = TOLD.filter(([field]) => details[field] === undefined).map(([, words]) => words);
  if (told.length === 0) return `The article does not say ${join(untold, 'or')}.`;
  if (untold.length === 0) return `The article says ${join(told, 'and')}.`;
  return `The article says ${join(told, 'and')}, but not ${join(untold, 'or')}.`;
}

const join = (words: readonly string[], conjunction: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;

/** Says why an attribution was found, why its source has its type, and for an unnamed source what the article tells. */
export function explain(
  rule: Construction,
  cue: string,
  type: SourceType | undefined,
  details: AnonymityDetails | undefined,
): string {
  const construction = CONSTRUCTIONS[rule].replace('…', () => cue);
  const found = type ? `Found by ${construction}; ${TYPES[type]}.` : `Found by ${construction}.`;
  return details ? `${found} ${tell(details)}` : found;
}
