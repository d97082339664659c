import { type Document, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';

/** What some words say about a person's standing. */
export interface RoleEvidence {
  readonly official: boolean;
  readonly spokesperson: boolean;
  readonly former: boolean;
  readonly candidate: boolean;
  /** Any noun for a person was seen. */
  readonly person: boolean;
  readonly gender: Gender;
  /** The offices and roles by their word: "mayor", "spokeswoman". */
  readonly roles: readonly string[];
}

export type Gender = 'male' | 'female' | undefined;

/** Offices only beside these words: a company has presidents, chiefs, officers and secretaries too. */
const PRIVATE = /^(?:company|university|college|institute|foundation|association|society|union|federation|club|bank|inc|inc\.|corp|corp\.|group|council|chamber|league|center|centre|school|hospital|church|partners|capital|technologies|board|executive|operating|financial|marketing|technology|information|product|economist|strategist|scientist|correspondent|investment|creative|medical|content|revenue|analyst|designer|engineer|editor|pollster|organizer|negotiator)$/;
const AMBIGUOUS = new Set('president chief officer secretary captain commissioner chairman treasurer speaker general representative supervisor delegate deputy registrar auditor director minister lord prince king queen princess ranger warden regulator superintendent commander whip agent marshal vice-president major'.split(' '));
const PUBLIC = /^(?:police|fire|army|navy|military|force|law|enforcement|sheriff|county|city|state|federal|national|defense|defence|foreign|prime|attorney|border|u\.s\.|us|government|district|intelligence|immigration|customs|staff|joint|security|health|finance|interior|justice|court|naval|coast|prison|election|elections|public|treasury|homeland)$/;
const COMMUNICATIONS = /^(?:communications|press|media|information|affairs)$/;

/** Reads titles, offices and roles out of a range of words. */
export function readRoles(d: Document, range: Range): RoleEvidence {
  let official = false;
  let spokesperson = false;
  let former = false;
  let candidate = false;
  let person = false;
  let gender: Gender;
  const roles: string[] = [];
  for (let i = range.start; i < range.end; i++) {
    const bits = d.nouns[i] as number;
    const word = wordAt(d, i);
    if (bits & NounClass.notInOffice && !(bits & NounClass.candidacy)) former = true;
    if (bits & NounClass.candidacy) candidate = true;
    if (word === 'mr.' || word === 'mr' || word === 'sir') gender = 'male';
    if (word === 'mrs.' || word === 'ms.' || word === 'miss' || word === 'mrs' || word === 'ms' || word === 'dame') gender = 'female';
    if (bits & (NounClass.officeHolder | NounClass.spokesperson | NounClass.insider | NounClass.occupation | NounClass.neutralTitle | NounClass.officialTitle | NounClass.candidacy)) {
      person = true;
      roles.push(word);
      if (/(?:woman|actress|mother|sister|daughter|wife|queen|princess|widow)$/.test(word)) gender = 'female';
      else if (/(?:[^o]man|father|brother|son|husband|king|prince)$/.test(word)) gender = 'male';
    }
    if (bits & NounClass.spokesperson && /^spokes/.test(word)) spokesperson = true;
    if (COMMUNICATIONS.test(word) && isCommunicationsRole(d, i, range)) spokesperson = true;
    if (bits & (NounClass.officeHolder | NounClass.officialTitle) && isOffice(d, i, range)) official = true;
  }
  return { official, spokesperson, former, candidate, person, gender, roles };
}

/** "press secretary", "communications director", "director of communications". */
function isCommunicationsRole(d: Document, i: number, range: Range): boolean {
  const next = wordAt(d, i + 1);
  if (i + 1 < range.end && /^(?:secretary|director|chief|officer|manager|adviser|advisor|aide|head|coordinator|representative)$/.test(next)) return true;
  return wordAt(d, i - 1) === 'of' && /^(?:director|head|chief|vice-president|president)$/.test(wordAt(d, i - 2));
}

/** Whether a word for an office means public office here. */
function isOffice(d: Document, i: number, range: Range): boolean {
  const word = wordAt(d, i);
  if (!AMBIGUOUS.has(word)) return true;
  const before = wordAt(d, i - 1);
  const next = wordAt(d, i + 1);
  if (word === 'president' || word === 'vice-president') return isHeadOfState(d, i, range);
  if (word === 'minister') return !/^(?:baptist|methodist|church|gospel|youth)$/.test(before);
  if (word === 'king' || word === 'queen' || word === 'prince' || word === 'princess' || word === 'lord') return tagAt(d, i + 1) === Tag.name || next === 'of';
  if (word === 'speaker') return before === 'house' || next === 'of' || tagAt(d, i + 1) === Tag.name;
  if (word === 'general' && (before === 'attorney' || before === 'secretary' || before === 'surgeon')) return true;
  if (word === 'chairman' || word === 'director' || word === 'agent') return publicBody(d, i, range);
  if (PRIVATE.test(before) || PRIVATE.test(next)) return PUBLIC.test(before) && !PRIVATE.test(next);
  for (let k = i + 1; k < range.end; k++) if (PRIVATE.test(wordAt(d, k))) return false;
  if (word === 'officer' || word === 'captain' || word === 'chief' || word === 'secretary' || word === 'deputy' || word === 'representative' || word === 'commander') return PUBLIC.test(before) || next === 'of' || tagAt(d, i + 1) === Tag.name || publicBody(d, i, range);
  return true;
}

/** "President Doe", "the president of Brazil", but not "president of the club" or "vice president for marketing". */
function isHeadOfState(d: Document, i: number, range: Range): boolean {
  const next = i + 1;
  if (/^(?:club|company|team|class|union|school|college|university|bank|league)$/.test(wordAt(d, i - 1))) return false;
  if (next >= range.end || tagAt(d, next) === Tag.name) return wordAt(d, i - 1) !== 'vice' || next >= range.end || tagAt(d, next) === Tag.name;
  if (wordAt(d, next) !== 'of') return wordAt(d, next) !== 'and' && wordAt(d, next) !== 'for' && wordAt(d, next) !== 'at';
  for (let k = next + 1; k < range.end; k++) if ((d.nouns[k] as number) & NounClass.place) return !PRIVATE.test(wordAt(d, k + 1));
  return false;
}

function publicBody(d: Document, i: number, range: Range): boolean {
  for (let k = range.start; k < Math.min(range.end, i + 12); k++) {
    if (k === i) continue;
    if (/^(?:fbi|cia|nsa|nasa|epa|fda|cdc|police|department|ministry|agency|bureau|senate|house|congress|parliament|federal|county|city|state|national|administration|government|committee|commission|homeland|u\.s\.|pentagon|navy|army|united)$/.test(wordAt(d, k))) return true;
  }
  return false;
}
