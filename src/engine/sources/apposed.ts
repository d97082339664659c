/** What an apposition or a relative clause beside a name says of who bears it. */
import { between, type Document, hasTag, hasWord, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { headOf, isReducedPast } from '../grammar/noun-phrase-parts';
import { Tag, tagSet } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { LEGISLATURES } from '../lexicon/en/bodies';
import { ROLE_VERBS, VERBS_OF_LEGISLATORS, VERBS_OF_TAKING_OFFICE } from '../lexicon/en/names';
import { CERTAIN_PERSON_ENDING } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import type { Entity, NameMention } from './entities';
import { segmentAfter } from './phrase';
import { type RoleEvidence, readRoles, worksForPublic } from './roles';

const LEGISLATURE = wordSet(LEGISLATURES);
const LEGISLATING = wordSet(VERBS_OF_LEGISLATORS);
const TAKING_OFFICE = wordSet(VERBS_OF_TAKING_OFFICE);
const ROLE_VERB = wordSet(ROLE_VERBS);
const GIVEN = NounClass.maleName | NounClass.femaleName;

/** Above zero for a person, below for a body. */
export function weigh(entity: Entity, evidence: number): void {
  entity.forPerson = Math.max(entity.forPerson, evidence);
  entity.forBody = Math.max(entity.forBody, -evidence);
}

export function addRoles({ entity }: NameMention, { roles, gender }: RoleEvidence): void {
  entity.roles.push(...roles);
  entity.gender ??= gender;
}

/** "has been | mayor", "was elected | mayor": the last word before the office that somebody holds since then, or -1. */
export function takesOffice(d: Document, i: number): number {
  const verb = i + 1;
  const holds = wordAt(d, i) === 'has' && wordAt(d, verb) === 'been';
  const taken = tagAt(d, i) === Tag.be && TAKING_OFFICE.has(wordAt(d, verb));
  return (holds || taken) && OPENS_OFFICE[tagAt(d, verb + 1)] === 1 ? verb : -1;
}

const OPENS_OFFICE = tagSet(Tag.noun, Tag.name, Tag.determiner, Tag.adjective);

/** ", who is the mayor", ", who serves as mayor": what follows the verb is a role. */
export function apposeRelative(d: Document, mention: NameMention, who: number): void {
  const verb = wordAt(d, who + 1);
  const office = takesOffice(d, who + 1);
  if (office >= 0) appose(d, mention, office);
  else if (verb === 'works' && wordAt(d, who + 2) === 'for' && worksForPublic(d, apposition(d, who + 1)))
    addRoles(mention, inOffice('employee'));
  else if (isLegislator(d, who)) addRoles(mention, inOffice('representative'));
  else if (ROLE_VERB.has(verb)) appose(d, mention, who + (wordAt(d, who + 2) === 'as' ? 2 : 1));
}

const inOffice = (word: string): RoleEvidence => ({
  roles: [{ word, standing: 'office', former: false }],
  gender: undefined,
});

/** ", | who represents Harlow in Congress", ", | who sits on the city council". */
function isLegislator(d: Document, who: number): boolean {
  if (!LEGISLATING.has(wordAt(d, who + 1))) return false;
  const { start, end } = apposition(d, who + 1);
  let seat = start;
  while (seat < end && wordAt(d, seat) !== 'in' && wordAt(d, seat) !== 'on') seat++;
  return hasWord(d, between(seat, end), LEGISLATURE);
}

/** Reads the phrase after token `from` as a description of the name's bearer. */
export function appose(d: Document, mention: NameMention, from: number): void {
  const range = apposition(d, from);
  if (isNameList(d, range)) return;
  const found = readRoles(d, range);
  if (found.roles.length > 0 && isComma(d, from) && isSubjectOfMain(d, range)) return;
  const head = headOf(d, range);
  const described = tagAt(d, head) === Tag.noun && tagAt(d, range.start) !== Tag.name;
  if (found.roles.length > 0) weigh(mention.entity, 2);
  // "Jo Doe, a bank | robber", "Kestrel, a Harlow | bank".
  else if (described && (d.nouns[head] as number) & (NounClass.institution | NounClass.mediaNoun))
    weigh(mention.entity, -2);
  else if (described && CERTAIN_PERSON_ENDING.test(wordAt(d, head))) weigh(mention.entity, 2);
  // "Jo Doe, a Democrat | who represents Harlow in Congress".
  const legislates = !hasTag(d, range.start, range.end, Tag.preposition) && isLegislator(d, range.end);
  addRoles(mention, legislates ? inOffice('representative') : found);
}

/** "Speaking to the Gazette, | the minister | said", "off Lampara, | the coast guard | said": no comma before its verb. */
function isSubjectOfMain(d: Document, { start, end }: Range): boolean {
  const verb = tagAt(d, end);
  const acts = (verb === Tag.finite || verb === Tag.have) && !isReducedPast(d, end);
  return acts && wordAt(d, start) === 'the' && !hasTag(d, start, end, Tag.preposition);
}

/** "A, B and C said", "A, chairman B and minister C": the next name of a list describes nobody, nor do the titles before it. */
function isNameList(d: Document, range: Range): boolean {
  const titles = tagAt(d, range.start) === Tag.noun;
  for (let i = range.start; i < range.end; i++) {
    if (
      tagAt(d, i) === Tag.name &&
      (d.nouns[i] as number) & GIVEN &&
      tagAt(d, i + 1) === Tag.name &&
      i - range.start < 4 &&
      wordAt(d, i - 1) !== 'of'
    )
      return true;
    if ((tagAt(d, i) === Tag.noun && !titles) || tagAt(d, i) === Tag.preposition) return false;
  }
  return false;
}

/** The words of an apposition, up to a verb of its own: "one of many | to lobby the minister". */
function apposition(d: Document, comma: number): Range {
  const segment = segmentAfter(d, comma, Math.min(d.tokens.count, comma + 20));
  let end = segment.start;
  while (end < segment.end && OPENS_VERB[tagAt(d, end)] !== 1) end++;
  return between(segment.start, end);
}

const OPENS_VERB = tagSet(Tag.finite, Tag.be, Tag.have, Tag.modal, Tag.relative, Tag.to);
