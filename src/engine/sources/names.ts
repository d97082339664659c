import { between, type Document, hasTrait, type Range, tagAt, wordAt } from '../grammar/document';
import { PARTICLE } from '../grammar/tagging/names';
import { Tag } from '../grammar/tags';
import { NounClass, Trait } from '../lexicon';
import { INDEFINITES } from '../lexicon/en/closed-classes';
import { OFFICE_NAME_PARTS, POST_NOMINALS } from '../lexicon/en/names';
import { MODIFIED_OFFICES } from '../lexicon/en/people';
import { PARTY_IN_BRACKETS } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { isNamePart } from './phrase';

/** A name in the text: the run of capitalized words it stands in, and the part that is the name itself. */
export interface NameChunk {
  readonly chunk: Range;
  readonly name: Range;
}

const TITLE =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.occupation |
  NounClass.officialTitle |
  NounClass.neutralTitle |
  NounClass.candidacy |
  NounClass.insider |
  NounClass.notInOffice;
const GIVEN = NounClass.maleName | NounClass.femaleName;
const BODY_END = NounClass.bodyEnding | NounClass.institution | NounClass.outletPart;
const OFFICE_NAME_PART = wordSet(OFFICE_NAME_PARTS);
const POST_NOMINAL = wordSet(POST_NOMINALS);
const LED = wordSet(MODIFIED_OFFICES.leader ?? '');
const INDEFINITE = wordSet(INDEFINITES);

/** Every name in the text, in order. */
export function findNames(d: Document): NameChunk[] {
  const found: NameChunk[] = [];
  const surnames = surnamesIn(d);
  for (let i = 0; i < d.tokens.count; i++) {
    if (tagAt(d, i) !== Tag.name || isParty(d, i)) continue;
    const end = chunkEnd(d, i);
    const chunk = between(chunkStart(d, i), end);
    const surname = chunk.end - chunk.start === 1 && surnames.has(wordAt(d, i));
    const name = surname ? chunk : nameIn(d, chunk);
    if (name) found.push({ chunk, name });
    i = end - 1;
  }
  return found;
}

/** Last names of persons whose given name the article tells: "Baker" is one after "Nell Baker". */
function surnamesIn(d: Document): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let i = 0; i + 1 < d.tokens.count; i++) {
    const given = tagAt(d, i) === Tag.name && (d.nouns[i] as number) & GIVEN;
    if (given && tagAt(d, i + 1) === Tag.name && tagAt(d, i + 2) !== Tag.name && (d.nouns[i + 1] as number) & TITLE)
      surnames.add(wordAt(d, i + 1));
  }
  return surnames;
}

/** "(R-Ohio)", "D-Calif." after a name is no name. */
const isParty = (d: Document, i: number): boolean =>
  hasTrait(d, i, Trait.party) || (wordAt(d, i - 1) === '(' && PARTY_IN_BRACKETS.test(wordAt(d, i)));

/** "Secretary of | State Jo Doe": the office's last word is no part of the name. */
const chunkStart = (d: Document, i: number): number =>
  wordAt(d, wordAt(d, i - 1) === 'the' ? i - 2 : i - 1) === 'of' &&
  OFFICE_NAME_PART.has(wordAt(d, i)) &&
  isNamePart(d, i + 1)
    ? i + 1
    : i;

function chunkEnd(d: Document, start: number): number {
  let end = start + 1;
  while (end < d.tokens.count) {
    if (isNamePart(d, end) && !isParty(d, end)) end++;
    else if (PARTICLE.has(wordAt(d, end)) && tagAt(d, end + 1) === Tag.name) end += 2;
    else if (joinsBody(d, start, end)) end = nextName(d, end) + 1;
    else break;
  }
  return end;
}

const nextName = (d: Document, i: number): number => (tagAt(d, i + 1) === Tag.determiner ? i + 2 : i + 1);

/** "Department of Labor", "Food and Drug Administration": small words inside the name of a body. */
function joinsBody(d: Document, start: number, joint: number): boolean {
  const word = wordAt(d, joint);
  const next = nextName(d, joint);
  if (tagAt(d, next) !== Tag.name) return false;
  const last = d.nouns[joint - 1] as number;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'to')
    return (
      (last & BODY_END) !== 0 &&
      !(last & (TITLE | GIVEN | NounClass.place)) &&
      joint - start < 8 &&
      (word === 'of' || wordAt(d, start - 1) === 'the' || joint - start > 1)
    );
  if ((word === 'and' || word === '&') && next === joint + 1 && wordAt(d, start - 1) !== 'both') {
    if (word === '&') return true;
    if (last & (GIVEN | BODY_END | NounClass.place | TITLE) || joint - start > 2 || (d.nouns[start] as number) & GIVEN)
      return false;
    let end = next + 1;
    while (end < d.tokens.count && tagAt(d, end) === Tag.name) end++;
    return (
      end - next > 1 &&
      ((d.nouns[end - 1] as number) & NounClass.bodyEnding) !== 0 &&
      !((d.nouns[next] as number) & GIVEN)
    );
  }
  return false;
}

/** "one | House Republican", "a senior | Liberal Democrat": somebody of a party or people, without a name. */
function isMember(d: Document, { start, end }: Range): boolean {
  const several = hasTrait(d, end - 1, Trait.endsInS);
  if (end - start !== 2 || several || !((d.nouns[end - 1] as number) & NounClass.demonym)) return false;
  let before = start - 1;
  while (tagAt(d, before) === Tag.adjective) before--;
  return INDEFINITE.has(wordAt(d, before));
}

/** The part of a chunk that is the name itself, after titles, roles and peoples; undefined for a title alone. */
function nameIn(d: Document, whole: Range): Range | undefined {
  if (isMember(d, whole)) return undefined;
  const letters = whole.end - whole.start > 2 && POST_NOMINAL.has(wordAt(d, whole.end - 1));
  const chunk = letters ? between(whole.start, whole.end - 1) : whole;
  let start = chunk.start;
  for (let i = chunk.start; i < chunk.end; i++) {
    const bits = d.nouns[i] as number;
    const last = i + 1 >= chunk.end;
    if (bits & GIVEN && !last && !(bits & TITLE && isTitle(d, i - 1)) && !isPlaceOfOffice(d, i, chunk.end)) {
      if (i > start && namesBody(d, start, i)) start = i;
      break;
    }
    if (last && i > chunk.start && start === i && /\.$|^(?:mr|mrs|ms|dr)$/.test(wordAt(d, i - 1))) break;
    if (bits & TITLE && !(bits & GIVEN && last) && !(bits & NounClass.outletPart && i > chunk.start && !isLeader(d, i)))
      start = i + 1;
    else if (bits & NounClass.demonym && i === start && !endsInBody(d, chunk)) start = i + 1;
  }
  return start < chunk.end ? { start, end: chunk.end } : undefined;
}

/** "House Minority | Leader Jo Doe", but not "the Harlow | Leader". */
const isLeader = (d: Document, i: number): boolean => wordAt(d, i) === 'leader' && LED.has(wordAt(d, i - 1));

/** "Charlotte | Mayor Jo Doe": what looks like a given name is where the office is. */
const isPlaceOfOffice = (d: Document, i: number, end: number): boolean =>
  i + 2 < end && ((d.nouns[i + 1] as number) & NounClass.officialTitle) !== 0 && !((d.nouns[i + 1] as number) & GIVEN);

const isTitle = (d: Document, i: number): boolean =>
  i >= 0 && ((d.nouns[i] as number) & (NounClass.officialTitle | NounClass.neutralTitle)) !== 0;

const endsInBody = (d: Document, chunk: Range): boolean =>
  ((d.nouns[chunk.end - 1] as number) & (BODY_END | NounClass.outlet)) !== 0 && chunk.end - chunk.start > 1;

/** Words before a given name belong to a body or place, if one of them says so or none can be an initial or given name. */
function namesBody(d: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!((d.nouns[i] as number) & GIVEN) && wordAt(d, i).length > 2) return true;
  return false;
}
