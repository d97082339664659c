import { type Document, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { IN_NOUN_PHRASE, Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { PARTIES, PRIVATE_BODIES, PRIVATE_COMMITTEES, PRIVATE_OWNERS, PUBLIC_BODIES } from '../lexicon/en/bodies';
import { AMBIGUOUS_OFFICES, MODIFIED_OFFICES } from '../lexicon/en/people';

export type Gender = 'male' | 'female' | undefined;

/** A role that some words give to a person: "mayor", "former spokeswoman". */
export interface Role {
  /** The role's noun in lower case. */
  readonly word: string;
  /** Public office, authorised spokesperson, or any other role. */
  readonly standing: 'office' | 'spokesperson' | 'other';
  /** True if the words say that the person no longer or not yet has it. */
  readonly former: boolean;
}

/** What some words say about somebody. */
export interface RoleEvidence {
  readonly roles: readonly Role[];
  readonly gender: Gender;
}

const ROLE =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.insider |
  NounClass.occupation |
  NounClass.neutralTitle |
  NounClass.officialTitle |
  NounClass.candidacy |
  NounClass.informant;
const AMBIGUOUS = new Set(AMBIGUOUS_OFFICES.split(' '));
const PUBLIC = new Set(PUBLIC_BODIES.split(' '));
const PRIVATE = new Set(PRIVATE_BODIES.split(' '));
const PARTY = new Set(PARTIES.split(' '));
const PRIVATE_COMMITTEE = new Set(PRIVATE_COMMITTEES.split(' '));
const OWNER = new Set(PRIVATE_OWNERS.split(' '));
const MODIFIED = new Map(Object.entries(MODIFIED_OFFICES).map(([word, before]) => [word, new Set(before.split(' '))]));
const COMMUNICATIONS = /^(?:communications?|press|media|publicity|information|affairs|relations)$/;
const COMMUNICATORS =
  /^(?:secretary|director|chief|officer|manager|head|coordinator|representative|vice-president|president|adviser|advisor|aide|liaison)$/;

const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'gov.': 'governor',
    gov: 'governor',
    'sen.': 'senator',
    sen: 'senator',
    'rep.': 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    'gen.': 'general',
    gen: 'general',
    'lt.': 'lieutenant',
    lt: 'lieutenant',
    'sgt.': 'sergeant',
    sgt: 'sergeant',
    'capt.': 'captain',
    capt: 'captain',
    'col.': 'colonel',
    col: 'colonel',
    'maj.': 'major',
    'adm.': 'admiral',
    'det.': 'detective',
    'insp.': 'inspector',
    'supt.': 'superintendent',
    'cmdr.': 'commander',
  }),
);

/** Reads titles and roles out of words before a name (`title`) or beside it. */
export function readRoles(d: Document, range: Range, title = false): RoleEvidence {
  const roles: Role[] = [];
  let gender: Gender;
  let former = false;
  let complement = false;
  let start = range.start;
  for (let i = range.start; i < range.end; i++) {
    const tag = tagAt(d, i);
    const bits = d.nouns[i] as number;
    if (tag === Tag.coordinator || isComma(d, i)) {
      complement = false;
      start = i + 1;
      continue;
    }
    if (/^(?:now|current|currently)$/.test(wordAt(d, i))) former = false;
    if ((bits & NounClass.notInOffice && !(bits & NounClass.candidacy)) || NO_LONGER.test(wordAt(d, i))) former = true;
    gender ??= genderOfWord(wordAt(d, i));
    if (
      tag === Tag.preposition &&
      i > start &&
      !title &&
      wordAt(d, i - 1) !== 'one' &&
      !(tagAt(d, i - 1) === Tag.name && tagAt(d, i + 1) === Tag.name)
    )
      complement = true;
    if (complement || !(bits & ROLE) || !isRoleHead(d, i, range.end)) continue;
    roles.push({
      word: ABBREVIATED.get(wordAt(d, i)) ?? wordAt(d, i),
      standing: standingOf(d, i, { start, end: range.end }, title),
      former,
    });
  }
  return { roles, gender };
}

/** "then-governor", "ex-mayor". */
const NO_LONGER = /^(?:then|ex)-/;

/** A role before another noun is only its modifier: "police officer training"; before another role it counts. */
function isRoleHead(d: Document, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || IN_NOUN_PHRASE[tagAt(d, next)] !== 1) return true;
  return tagAt(d, next) === Tag.time || tagAt(d, next) === Tag.name || ((d.nouns[next] as number) & ROLE) !== 0;
}

function standingOf(d: Document, i: number, segment: Range, title: boolean): Role['standing'] {
  const bits = d.nouns[i] as number;
  const word = wordAt(d, i);
  if (/^spokes/.test(word)) return 'spokesperson';
  if (
    COMMUNICATORS.test(word) &&
    (COMMUNICATIONS.test(wordAt(d, i - 1)) ||
      (wordAt(d, i + 1) === 'of' && /^(?:communications|public|media|press)$/.test(wordAt(d, i + 2))))
  )
    return 'spokesperson';
  return isOffice(d, i, bits, word, segment, title) ? 'office' : 'other';
}

function isOffice(d: Document, i: number, bits: number, word: string, segment: Range, title: boolean): boolean {
  const before = wordAt(d, i - 1);
  if (MODIFIED.get(word)?.has(before) || (word === 'representative' && PARTY.has(before))) return true;
  if (!(bits & (NounClass.officeHolder | NounClass.officialTitle)) && !MODIFIED.has(word) && !AMBIGUOUS.has(word))
    return false;
  if (!AMBIGUOUS.has(word) && !MODIFIED.has(word))
    return !/^(?:baptist|methodist|lutheran|church|youth|gospel|protestant|evangelical|show|contest)$/.test(before);
  const surroundings = surroundingsOf(d, i, segment);
  if (surroundings === 'private') return false;
  if (word === 'president' || word === 'vice-president') return isHeadOfState(d, i, segment, title);
  if (surroundings === 'public') return true;
  return title && i + 1 >= segment.end && isTitleLike(d, i, segment) && (bits & NounClass.officialTitle) !== 0;
}

/** A capital letter or an abbreviation shows a title: "Secretary Doe", "Chief Doe", but not "club captain Jo Doe". */
function isTitleLike(d: Document, i: number, segment: Range): boolean {
  const code = d.text.charCodeAt(d.tokens.start[i] as number);
  return (
    code >= 65 &&
    code <= 90 &&
    (i === segment.start ||
      wordAt(d, i).endsWith('.') ||
      /^(?:general|chief|commissioner|secretary|deputy|acting)$/.test(wordAt(d, i)))
  );
}

/** Whether the words around a role belong to a public body or a private one: the nearest decide. */
function surroundingsOf(d: Document, i: number, segment: Range): 'public' | 'private' | undefined {
  for (let k = i - 1; k >= segment.start; k--) {
    const word = wordAt(d, k);
    if (PRIVATE.has(word) || isPrivateCommittee(d, k)) return 'private';
    if (servesOfficeHolder(d, k, i)) return 'public';
    if (PUBLIC.has(word) || (d.nouns[k] as number) & NounClass.place)
      return isPrivateAhead(d, k, i) ? 'private' : 'public';
  }
  const next = wordAt(d, i + 1);
  if (PRIVATE.has(next) && i + 1 < segment.end) return 'private';
  if (!/^(?:of|at|for|with|in|on|to)$/.test(next)) return undefined;
  for (let k = i + 2; k < segment.end; k++) {
    if (isComma(d, k) || tagAt(d, k) === Tag.relative || tagAt(d, k) === Tag.coordinator) break;
    const word = wordAt(d, k);
    if (PRIVATE.has(word) || PARTY.has(word) || isPrivateCommittee(d, k)) return 'private';
    if (next === 'to' && (d.nouns[k] as number) & NounClass.officialTitle) return 'public';
    if (PUBLIC.has(word))
      return isPrivateAhead(d, k, segment.end) || hasOwner(d, k, segment.end) ? 'private' : 'public';
    if ((d.nouns[k] as number) & NounClass.place && next === 'of' && endsPlaceName(d, k)) return 'public';
  }
  return undefined;
}

/** "president of Chile", but not "chairman of America Rising". */
const endsPlaceName = (d: Document, k: number): boolean =>
  !PRIVATE.has(wordAt(d, k + 1)) && tagAt(d, k + 1) !== Tag.name;

const isPrivateCommittee = (d: Document, k: number): boolean =>
  /^committees?$/.test(wordAt(d, k)) && PRIVATE_COMMITTEE.has(wordAt(d, k - 1));

/** "the president's closest | aides", "Sen. Doe's chief of staff": who serves an office holder is in public service. */
const servesOfficeHolder = (d: Document, k: number, role: number): boolean =>
  wordAt(d, k) === "'s" &&
  /^(?:aide|aides|adviser|advisers|advisor|advisors|chief|deputy|counsel|secretary)$/.test(wordAt(d, role)) &&
  [k - 1, k - 2, k - 3].some((i) => ((d.nouns[i] ?? 0) & NounClass.officialTitle) !== 0);

/** A later word of the complement says that the body belongs to a private one, or to a party. */
function hasOwner(d: Document, k: number, end: number): boolean {
  for (let i = k + 1; i < end && !isComma(d, i); i++) {
    if (OWNER.has(wordAt(d, i)) || PARTY.has(wordAt(d, i)) || isPrivateCommittee(d, i)) return true;
  }
  return false;
}

/** "state university", "city council" against "police union": the last word of the compound decides. */
function isPrivateAhead(d: Document, k: number, end: number): boolean {
  for (let j = k + 1; j < Math.min(end, k + 4); j++) {
    if (PRIVATE.has(wordAt(d, j))) return true;
    if (tagAt(d, j) === Tag.preposition) return false;
  }
  return false;
}

/** "President Doe", "the president of Brazil", but not "president of the club" or "vice president for marketing". */
function isHeadOfState(d: Document, i: number, segment: Range, title: boolean): boolean {
  const next = i + 1;
  const vice = wordAt(d, i - 1) === 'vice' || wordAt(d, i - 1) === 'senior';
  if (next >= segment.end || IN_NOUN_PHRASE[tagAt(d, next)] === 1) return title || !vice;
  if (wordAt(d, next) !== 'of') return false;
  for (let k = next + 1; k < segment.end; k++)
    if ((d.nouns[k] as number) & NounClass.place || /^(?:republic|states|kingdom|nation|country)$/.test(wordAt(d, k)))
      return !PRIVATE.has(wordAt(d, k + 1));
  return false;
}

/** The gender that a title or a noun for a person shows. */
export function genderOfWord(word: string): Gender {
  if (/^(?:mr|mr\.|sir|he|his|king|prince|lord)$/.test(word)) return 'male';
  if (/^(?:mrs|mrs\.|ms|ms\.|miss|dame|she|queen|princess|baroness)$/.test(word)) return 'female';
  if (/(?:woman|wife|mother|daughter|sister|girl|actress|widow|aunt|niece)$/.test(word)) return 'female';
  return /(?:[^o]man|^man|husband|father|son|brother|boy|uncle|nephew|businessman)$/.test(word) &&
    !/^(?:german|roman|human|person)$|person$/.test(word)
    ? 'male'
    : undefined;
}
