import {
  between,
  type Document,
  hasTrait,
  hasWord,
  isComma,
  nounsIn,
  type Range,
  tagAt,
  wordAt,
} from '../grammar/document';
import { IN_NOUN_PHRASE, Tag, tagSet } from '../grammar/tags';
import { NounClass, Trait } from '../lexicon';
import * as bodies from '../lexicon/en/bodies';
import * as people from '../lexicon/en/people';
import { ROLE_PREPOSITIONS } from '../lexicon/en/sources';
import { FEMALE_ENDING, MALE_ENDING, PEOPLE_ENDING } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { isCapitalized } from '../text/tokens';
import { singular } from './singular';

export type Gender = 'male' | 'female' | undefined;

/** A role that some words give to a person: "mayor", "former spokeswoman". */
export interface Role {
  /** The role's noun in lower case. */
  readonly word: string;
  /** Public office, authorised spokesperson, any other role, or one that a private body gives. */
  readonly standing: 'office' | 'spokesperson' | 'other' | 'private';
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
const AMBIGUOUS = wordSet(people.AMBIGUOUS_OFFICES);
const PUBLIC = wordSet(bodies.PUBLIC_BODIES);
const PRIVATE = wordSet(bodies.PRIVATE_BODIES);
const PARTY = wordSet(bodies.PARTIES);
const PRIVATE_COMMITTEE = wordSet(bodies.PRIVATE_COMMITTEES);
const PRIVATE_TITLE = wordSet(bodies.PRIVATE_TITLES);
const OWNER = wordSet(bodies.PRIVATE_OWNERS);
const NATION = wordSet(bodies.NATIONS);
const PLACE_NAME_PART = wordSet(bodies.PLACE_NAME_PARTS);
const TEAM_ROLE = wordSet(people.TEAM_ROLES);
const MODIFIED = new Map(Object.entries(people.MODIFIED_OFFICES).map(([word, before]) => [word, wordSet(before)]));
const BEFORE_OFFICER_OF_STATE = wordSet(people.BEFORE_OFFICERS_OF_STATE);
const COMMUNICATIONS = wordSet(people.COMMUNICATIONS);
const COMMUNICATIONS_AFTER = wordSet(people.COMMUNICATIONS_AFTER);
const COMMUNICATORS = wordSet(people.COMMUNICATORS);
const COUNSEL = wordSet(people.COUNSEL);
const SERVANTS = wordSet(people.SERVANTS);
const TITLE_PARTS = wordSet(people.TITLE_PARTS);
const AGAIN = wordSet(people.AGAIN_IN_OFFICE);
const MALE = wordSet(people.MALE_WORDS);
const FEMALE = wordSet(people.FEMALE_WORDS);
const NOT_MEN = wordSet(people.NOT_MEN);
const SHADOW = wordSet(people.NOT_THE_OFFICE);
const ROLE_PREPOSITION = wordSet(ROLE_PREPOSITIONS);

const OFFICES = new Map(Object.entries(people.OFFICE_SHORT_FORMS));

/** "gov.", "Gov" and "governor" are one office. */
export const officeOf = (word: string): string => OFFICES.get(word.replace('.', '')) ?? word;

/** Reads titles and roles out of words before a name (`title`) or beside it. */
export function readRoles(d: Document, range: Range, title = false): RoleEvidence {
  const roles: Role[] = [];
  let gender: Gender;
  let former = false;
  let complement = false;
  let start = range.start;
  let owned = 0;
  for (let i = range.start; i < range.end; i++) {
    const tag = tagAt(d, i);
    if (tag === Tag.coordinator || isComma(d, i)) {
      complement = false;
      start = i + 1;
      owned = roles.length;
      continue;
    }
    const word = wordAt(d, i);
    // "the president's former adviser": whoever owns the role has the ones before it.
    if (word === "'s" && !complement) roles.length = owned;
    const bits = d.nouns[i] as number;
    if (AGAIN.has(word)) former = false;
    if ((bits & NounClass.notInOffice && !(bits & NounClass.candidacy)) || isNoLonger(word)) former = true;
    gender ??= genderOfWord(word);
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
      word: hasWord(d, between(start, i), SHADOW) ? `shadow ${word}` : officeOf(word),
      standing: standingOf(d, i, { start, end: range.end }, title),
      former,
    });
  }
  return { roles: hasEnded(d, range) ? roles.map((role) => ({ ...role, former: true })) : roles, gender };
}

/** "ambassador from 2007 to 2013", "mayor until 2015". */
function hasEnded(d: Document, range: Range): boolean {
  for (let i = range.start + 1; i + 1 < range.end; i++) {
    if (!hasTrait(d, i + 1, Trait.year)) continue;
    if (wordAt(d, i) === 'until' || (wordAt(d, i) === 'to' && hasTrait(d, i - 1, Trait.year))) return true;
  }
  return false;
}

/** "then-governor", "ex-mayor", "then the mayor". */
const isNoLonger = (word: string): boolean => /^(?:then|ex)-|^(?:then|once|formerly)$/.test(word);

/** A role before another noun is only its modifier: "police officer training"; before another role it counts. */
function isRoleHead(d: Document, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || IN_NOUN_PHRASE[tagAt(d, next)] !== 1) return true;
  return tagAt(d, next) === Tag.time || tagAt(d, next) === Tag.name || ((d.nouns[next] as number) & ROLE) !== 0;
}

function standingOf(d: Document, i: number, segment: Range, title: boolean): Role['standing'] {
  const bits = d.nouns[i] as number;
  const word = wordAt(d, i);
  if (word.startsWith('spokes')) return 'spokesperson';
  if (
    COMMUNICATORS.has(word) &&
    (COMMUNICATIONS.has(wordAt(d, i - 1)) || (wordAt(d, i + 1) === 'of' && COMMUNICATIONS_AFTER.has(wordAt(d, i + 2))))
  )
    return 'spokesperson';
  const before = wordAt(d, i - 1);
  // "defense attorney", which is no office of the defense department.
  if (COUNSEL.has(word) && /^defen[cs]e$/.test(before)) return 'other';
  const modifiers = MODIFIED.get(word);
  if (modifiers?.has(before) || (word === 'representative' && PARTY.has(before))) return 'office';
  const always = !modifiers && !AMBIGUOUS.has(singular(word));
  if (!always && surroundingsOf(d, i, segment) === 'private') return 'private';
  const office = always
    ? (bits & (NounClass.officeHolder | NounClass.officialTitle)) !== 0 && !PRIVATE_TITLE.has(before)
    : isOffice(d, i, bits, word, segment, title);
  return office ? 'office' : 'other';
}

/** An ambiguous role that belongs to no private body: a public body beside it, or a title, makes it an office. */
function isOffice(d: Document, i: number, bits: number, word: string, segment: Range, title: boolean): boolean {
  if (word === 'president' || word === 'vice-president') return isHeadOfState(d, i, segment, title);
  if (surroundingsOf(d, i, segment) === 'public' || isOfState(d, i, segment)) return true;
  // A capital at the start of a sentence makes no title: "Captain Jo Doe scored".
  if (TEAM_ROLE.has(word) && opensSentence(d, i)) return false;
  return title && i + 1 >= segment.end && isTitleLike(d, i, segment) && (bits & NounClass.officialTitle) !== 0;
}

/** True for the first token of a sentence or a quotation. */
export const opensSentence = (d: Document, i: number): boolean =>
  i === 0 || AFTER_SENTENCE[tagAt(d, i - 1)] === 1 || hasTrait(d, i - 1, Trait.stop);

const AFTER_SENTENCE = tagSet(Tag.lineBreak, Tag.quote);

/** A capital letter or an abbreviation shows a title: "Secretary Doe", "Chief Doe", but not "club captain Jo Doe". */
function isTitleLike(d: Document, i: number, segment: Range): boolean {
  const code = d.text.charCodeAt(d.tokens.start[i] as number);
  return (
    code >= 65 && code <= 90 && (i === segment.start || wordAt(d, i).endsWith('.') || TITLE_PARTS.has(wordAt(d, i)))
  );
}

/** ", who works | for the Transport Department", but not "for Norvik in the United States": a civil servant. */
export function worksForPublic(d: Document, { start, end }: Range): boolean {
  let stop = start + 1;
  while (stop < end && (tagAt(d, stop) !== Tag.preposition || wordAt(d, stop) === 'of')) stop++;
  const employer = between(start, stop);
  return (
    surroundingsOf(d, start - 1, employer) === 'public' &&
    !(nounsIn(d, employer) & (NounClass.outletPart | NounClass.mediaNoun))
  );
}

/** Whether the words around a role belong to a public body or a private one: the nearest decide. */
function surroundingsOf(d: Document, i: number, segment: Range): 'public' | 'private' | undefined {
  for (let k = i - 1; k >= segment.start; k--) {
    const word = wordAt(d, k);
    if (PRIVATE.has(word) || isPrivateCommittee(d, k)) return 'private';
    if (servesOfficeHolder(d, k, i)) return 'public';
    if (PUBLIC.has(word) || isGoverned(d, k, i))
      return isPrivateAhead(d, k, i) || hasPrivateOwner(d, k, segment.start) || isEmployed(d, i, segment.end)
        ? 'private'
        : 'public';
  }
  const next = wordAt(d, i + 1);
  if (PRIVATE.has(next) && i + 1 < segment.end) return 'private';
  if (!ROLE_PREPOSITION.has(next)) return undefined;
  for (let k = i + 2; k < segment.end; k++) {
    if (isComma(d, k) || tagAt(d, k) === Tag.relative || tagAt(d, k) === Tag.coordinator) break;
    const word = wordAt(d, k);
    // "head of sales | in the UK": where somebody works.
    if (word === 'in' && (nounsIn(d, between(k, Math.min(k + 3, segment.end))) & NounClass.place) !== 0) break;
    if (PRIVATE.has(word) || PARTY.has(word) || isPrivateCommittee(d, k)) return 'private';
    if (next === 'to' && (d.nouns[k] as number) & NounClass.officialTitle) return 'public';
    if (PUBLIC.has(word))
      return isPrivateAhead(d, k, segment.end) || hasOwner(d, k, segment.end) || isEmployed(d, k, segment.end)
        ? 'private'
        : 'public';
    if ((d.nouns[k] as number) & NounClass.place && next === 'of' && endsPlaceName(d, k)) return 'public';
  }
  return undefined;
}

/** "the company's | finance chief": what is owned by a private body is no office, whatever it is about. */
function hasPrivateOwner(d: Document, k: number, start: number): boolean {
  for (let i = k - 1; i > start; i--) if (wordAt(d, i) === "'s") return PRIVATE.has(wordAt(d, i - 1));
  return false;
}

/** "president of Chile", but not "chairman of America Rising", "head of US sales" or "head of Telefon Austria". */
const endsPlaceName = (d: Document, k: number): boolean =>
  (IN_NOUN_PHRASE[tagAt(d, k + 1)] !== 1 || wordAt(d, k + 1) === "'s") && !endsBodyName(d, k);

/** "Telefon | Austria", but not "South | Korea". */
const endsBodyName = (d: Document, k: number): boolean =>
  tagAt(d, k - 1) === Tag.name &&
  !((d.nouns[k - 1] as number) & (NounClass.place | NounClass.demonym)) &&
  !PLACE_NAME_PART.has(wordAt(d, k - 1));

/** "Iraq's | police chief", "the US | commander", but not "the Scotland | manager" or "UK Swimming | chief". */
const isGoverned = (d: Document, place: number, role: number): boolean =>
  ((d.nouns[place] as number) & NounClass.place) !== 0 &&
  !TEAM_ROLE.has(wordAt(d, role)) &&
  !TEAM_ROLE.has(wordAt(d, role + 1)) &&
  !endsBodyName(d, place) &&
  !(tagAt(d, place + 1) === Tag.name && d.nouns[place + 1] === 0);

/** "head of security | at Kestrel": the employer decides, whatever the work is about. */
function isEmployed(d: Document, from: number, end: number): boolean {
  let at = from + 1;
  while (at < end && wordAt(d, at) !== 'at') at++;
  if (at >= end || tagAt(d, at + 1) !== Tag.name) return false;
  for (let i = at + 1; i < end && !isComma(d, i); i++)
    if (PUBLIC.has(wordAt(d, i)) || (d.nouns[i] as number) & NounClass.place) return false;
  return true;
}

function isPrivateCommittee(d: Document, k: number): boolean {
  const word = wordAt(d, k);
  return (word === 'committee' || word === 'committees') && PRIVATE_COMMITTEE.has(wordAt(d, k - 1));
}

/** "the president's closest | aides", "Sen. Doe's chief of staff": who serves an office holder is in public service. */
const servesOfficeHolder = (d: Document, k: number, role: number): boolean =>
  wordAt(d, k) === "'s" &&
  SERVANTS.has(wordAt(d, role)) &&
  (nounsIn(d, between(k - 3, k)) & NounClass.officialTitle) !== 0;

/** A later word of the complement says that the body belongs to a private one, or to a party. */
function hasOwner(d: Document, k: number, end: number): boolean {
  for (let i = k + 1; i < end && !isComma(d, i); i++) {
    const word = wordAt(d, i);
    if (OWNER.has(word) || PARTY.has(word) || isPrivateCommittee(d, i)) return true;
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

/** "President Doe", "the president of Brazil", but not "club president Jo Doe" or "vice president for marketing". */
function isHeadOfState(d: Document, i: number, segment: Range, title: boolean): boolean {
  const next = i + 1;
  const vice = wordAt(d, i - 1) === 'vice' || wordAt(d, i - 1) === 'senior';
  if (next >= segment.end || IN_NOUN_PHRASE[tagAt(d, next)] === 1) {
    if (isOfNation(d, between(segment.start, i))) return title || !vice;
    if (vice) return title && isCapitalized(d.tokens, i);
    // "their president", "club president".
    if (/^(?:their|its)$/.test(wordAt(d, i - 1)) || (tagAt(d, i - 1) === Tag.name && i > segment.start)) return false;
    return !title || isCapitalized(d.tokens, i);
  }
  if (wordAt(d, next) !== 'of') return false;
  for (let k = next + 1; k < segment.end; k++)
    if ((d.nouns[k] as number) & NounClass.place || NATION.has(wordAt(d, k)))
      return !PRIVATE.has(wordAt(d, k + 1)) && !endsBodyName(d, k);
  return false;
}

/** "Chief medical officer Jo Doe", but not "chief medical officer at Kestrel", "… officer and founder of Kestrel". */
function isOfState(d: Document, i: number, { start, end }: Range): boolean {
  if (!BEFORE_OFFICER_OF_STATE.has(wordAt(d, i - 1))) return false;
  let after = i + 1;
  while (after < end && (IN_NOUN_PHRASE[tagAt(d, after)] === 1 || tagAt(d, after) === Tag.coordinator)) after++;
  if (after < end && ROLE_PREPOSITION.has(wordAt(d, after))) return false;
  let k = i - 2;
  while (k > start && wordAt(d, k) !== "'s" && tagAt(d, k) !== Tag.name) k--;
  return k === start && (tagAt(d, k) !== Tag.name || wordAt(d, k) === 'chief');
}

/** "French", "the country's": words before "president" that tell of a state. */
function isOfNation(d: Document, range: Range): boolean {
  if (nounsIn(d, range) & (NounClass.place | NounClass.demonym)) return true;
  if (hasWord(d, range, NATION) || hasWord(d, range, PUBLIC)) return true;
  for (let i = range.start; i < range.end; i++) if (PEOPLE_ENDING.test(wordAt(d, i))) return true;
  return false;
}

/** The gender that a title or a noun for a person shows. */
export function genderOfWord(word: string): Gender {
  if (MALE.has(word)) return 'male';
  if (FEMALE.has(word) || FEMALE_ENDING.test(word)) return 'female';
  return MALE_ENDING.test(word) && !NOT_MEN.has(word) && !word.endsWith('person') ? 'male' : undefined;
}
