import type { AnonymityDetails, SourceType } from './attribution';
import type { Construction } from './grammar/found-cue';

/** What each construction is, in words for a reader; `cue` stands for the cue's own words. */
const CONSTRUCTIONS: Readonly<Record<Construction, (cue: string) => string>> = {
  'verb-quotation': (cue) => `“${cue}” before a quotation`,
  'verb-that': (cue) => `“${cue}” and a clause with “that”`,
  'verb-clause': (cue) => `“${cue}” and a clause`,
  'verb-question': (cue) => `“${cue}” and an indirect question`,
  'verb-infinitive': (cue) => `“${cue}” and what somebody means to do`,
  'verb-object': (cue) => `“${cue}” and what it is about`,
  'verb-particle': (cue) => `“${cue}” and what it is about`,
  'verb-addressee': (cue) => `“${cue}”, the hearer, and what was said`,
  'verb-after-quotation': (cue) => `“${cue}” after a quotation`,
  'verb-after-clause': (cue) => `“${cue}” after what was said`,
  'verb-before-source': (cue) => `“${cue}” between what was said and its source`,
  'according-to': (cue) => `“${cue}” and a source`,
  colon: () => 'a name and a colon',
  signature: () => 'the name and handle under a post',
  'passive-by': (cue) => `“${cue}” and who did it`,
  citing: (cue) => `“${cue}” and a source`,
  'quoted-as-saying': (cue) => `“${cue}”, whom it quotes, and “as saying”`,
  'told-outlet': (cue) => `“${cue}” and the outlet that had it first`,
  'cited-source': (cue) => `“${cue}” and whom or what another source cites`,
  'reduced-clause': (cue) => `“${cue}”, carried on from the verb before`,
  'hearsay-passive': (cue) => `“${cue}” without saying by whom`,
  'hearsay-adverb': (cue) => `“${cue}” names no source`,
  'hearsay-noun': (cue) => `“${cue}”, which names no source`,
  'anonymity-terms': (cue) => `“${cue}”, on what terms somebody speaks`,
  'as-clause': (cue) => `“as” and “${cue}” before what was said`,
  nominal: (cue) => `the noun in “${cue}”, which reports`,
  adjective: (cue) => `“${cue}”, which reports what somebody holds`,
  'no-comment': (cue) => `“${cue}”: asked, but said nothing`,
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
  other: 'it is not clear who the source is',
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
  const construction = CONSTRUCTIONS[rule](cue);
  const found = type ? `Found by ${construction}; ${TYPES[type]}.` : `Found by ${construction}.`;
  return details ? `${found} ${tell(details)}` : found;
}
