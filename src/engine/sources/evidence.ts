import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isComma,
  isDash,
  nounsIn,
  type Range,
  tagAt,
  wordAt,
} from '../grammar/document';
import { isPerson } from '../grammar/noun-phrase-parts';
import { KIND_OF_BODY, PARTICLE } from '../grammar/tagging/names';
import { Tag, tagSet } from '../grammar/tags';
import { NounClass, Trait } from '../lexicon';
import {
  ARABIC_PARTICLES,
  BEFORE_PLACES,
  COMPANY_ROLES,
  CORPORATE_POSSESSIONS,
  OF_WHERE,
  OFFICE_NAME_PARTS,
  PERSONAL_POSSESSIONS,
} from '../lexicon/en/names';
import { wordSet } from '../lexicon/word-list';
import { isCalledMadeUp } from '../text/quoted-names';
import { isCapitalized } from '../text/tokens';
import { addRoles, appose, apposeRelative, takesOffice, weigh } from './apposed';
import { isCalledOutlet } from './called-outlet';
import type { NameMention } from './entities';
import { isNamePart } from './phrase';
import { opensSentence, readRoles } from './roles';
import { hasBrandSpelling, isAcronym, joinsWords } from './spelling';

const ROLE =
  NounClass.officeHolder |
  NounClass.spokesperson |
  NounClass.occupation |
  NounClass.officialTitle |
  NounClass.candidacy |
  NounClass.insider |
  NounClass.notInOffice |
  NounClass.neutralTitle;
const GIVEN = NounClass.maleName | NounClass.femaleName;
const BODY_END =
  NounClass.bodyEnding | NounClass.institution | NounClass.outletPart | NounClass.mediaNoun | NounClass.document;
const ARABIC = wordSet(ARABIC_PARTICLES);
const BEFORE_PLACE = wordSet(BEFORE_PLACES);
const OFFICE_NAME_PART = wordSet(OFFICE_NAME_PARTS);
const OF_PLACE = wordSet(OF_WHERE);
const COMPANY_ROLE = wordSet(COMPANY_ROLES);
const PERSONAL = wordSet(PERSONAL_POSSESSIONS);
const CORPORATE = wordSet(CORPORATE_POSSESSIONS);

/** Adds what one mention's surroundings say about the bearer of the name. */
export function gatherEvidence(d: Document, mention: NameMention): void {
  const { entity, name, chunk } = mention;
  weigh(entity, formEvidence(d, mention));
  const titles = between(titlesStart(d, chunk), name.start);
  if (titles.start < titles.end) {
    const before = readRoles(d, titles, true);
    if (before.roles.some(({ word }) => !COMPANY_ROLE.has(word))) weigh(entity, 3);
    else if (takesIt(d, name.end)) weigh(entity, -1);
    addRoles(mention, before);
  }
  // "Jo Doe | MP".
  if (name.end < chunk.end) {
    weigh(entity, 3);
    addRoles(mention, readRoles(d, between(name.end, chunk.end), true));
  }
  if (hasPartyBracket(d, name.end)) {
    weigh(entity, 3);
    entity.roles.push({ word: 'lawmaker', standing: 'office', former: false });
  }
  if (isCalledOutlet(d, mention)) {
    weigh(entity, -4);
    entity.outlet = true;
  }
  if (isCalledMadeUp(d.tokens, name.end)) {
    weigh(entity, 4);
    entity.withheld = true;
  }
  afterName(d, mention);
  beforeComma(d, mention);
}

/** "Northgate | said it would appeal", "Kestrel said on Monday that it was leaving". */
function takesIt(d: Document, verb: number): boolean {
  for (let i = verb + 1; i < verb + 7; i++) if (wordAt(d, i) === 'it') return tagAt(d, verb) === Tag.finite;
  return false;
}

/** What the name itself and the words that touch it say: above zero for a person, below for a body. */
function formEvidence(d: Document, { name, chunk, entity }: NameMention): number {
  const first = d.nouns[name.start] as number;
  const size = name.end - name.start;
  // "Jo de la Marne" has two parts.
  let parts = size;
  for (let i = name.start + 1; i < name.end; i++) if (PARTICLE.has(wordAt(d, i))) parts--;
  // "Jo Page", "Mr Cable": no documents.
  const personal = first & GIVEN || (d.nouns[name.start - 1] ?? 0) & ROLE || entity.name.length > size;
  const last = (d.nouns[name.end - 1] as number) & (personal ? ~NounClass.document : ~0);
  let score = 0;
  if (first & GIVEN)
    score += parts > 1 ? (last & BODY_END && !(last & GIVEN) ? -2 : 4) : first & NounClass.place ? 0 : 1;
  // "Fox" after "Jo Fox": a part of a name says nothing of what bears it.
  else if (
    entity.name.length <= size &&
    (last & (BODY_END | NounClass.place) || first & (NounClass.place | NounClass.outlet | NounClass.demonym))
  )
    score -= 4;
  // "Le Monde", "la Repubblica".
  else if (PARTICLE.has(wordAt(d, name.start)) && last & NounClass.outlet) score -= 4;
  else if (parts > 1 && !isCapitalized(d.tokens, name.start)) score += ARABIC.has(wordAt(d, name.start)) ? -0.4 : 2;
  else if (parts === 2 || parts === 3) score += joinsWords(d, name) ? -3 : 0.6;
  else if (parts > 3 || entity.name.length === 1) score -= parts > 3 ? 1 : 0.4;
  if (parts === 1 && isAcronym(d, name.start)) score += wordAt(d, name.end) === ':' ? 3 : -2;
  if (hasBrandSpelling(d, name)) score -= 3;
  // "analysts | Gartner".
  if (parts === 1 && isLabelled(d, name)) score -= 3;
  if (wordAt(d, chunk.start - 1) === 'the' && name.start === chunk.start && !isModifier(d, name.end)) score -= 3;
  if (wordAt(d, name.end) === "'s")
    score += PERSONAL.has(wordAt(d, name.end + 1)) ? 1 : CORPORATE.has(wordAt(d, name.end + 1)) ? -1 : 0;
  if (name.start === chunk.start && isCalledBody(d, name)) score -= 2;
  // "Jo (@jo)": most who sign a post are people.
  if (entity.mentions === 1 && wordAt(d, name.end) === '(' && wordAt(d, name.end + 1).startsWith('@')) score += 1;
  if (wordAt(d, name.end) === 'who' || wordAt(d, name.end + 1) === 'who') score += 2;
  if (wordAt(d, name.end) === 'which' || wordAt(d, name.end + 1) === 'which') score -= 2;
  if (name.start === chunk.start && BEFORE_PLACE.has(wordAt(d, chunk.start - 1))) score -= 1;
  return score;
}

/** "analysts | Gartner": several people before one name, which is the name of what they are. */
const isLabelled = (d: Document, { start, end }: Range): boolean =>
  tagAt(d, start - 1) === Tag.noun &&
  isPerson(d, start - 1) &&
  hasTrait(d, start - 1, Trait.endsInS) &&
  !isComma(d, end) &&
  tagAt(d, end) !== Tag.coordinator;

/** "charity group | Harlow Hope", "the shipyard | Norvik Hart said", but not "the group | Harlow founded". */
function isCalledBody(d: Document, { start, end }: Range): boolean {
  if (tagAt(d, start - 1) !== Tag.noun) return false;
  const word = wordAt(d, start - 1);
  if (tagAt(d, start - 2) !== Tag.determiner) return KIND_OF_BODY.has(word);
  // Nobody says a shipyard, but a brewer can be a person.
  const body = ((d.nouns[start - 1] as number) & NounClass.institution) !== 0 && !COMPANY_ROLE.has(word);
  return body && hasTrait(d, end, Trait.saying);
}

const isModifier = (d: Document, next: number): boolean =>
  tagAt(d, next) === Tag.noun || tagAt(d, next) === Tag.adjective;

/** Titles and roles directly before a name: "campaign manager", "the city's police chief", "Secretary of State". */
function titlesStart(d: Document, chunk: Range): number {
  let start = chunk.start;
  // "City | Manager Jo Doe".
  let sawRole =
    isRole(d, start) &&
    isCapitalized(d.tokens, start - 1) &&
    ((d.nouns[start - 1] as number) & NounClass.institution) !== 0;
  while (start > 0 && chunk.start - start < 9) {
    const tag = tagAt(d, start - 1);
    const word = wordAt(d, start - 1);
    if (inPassage(d, start - 1) !== inPassage(d, chunk.start)) break;
    if (
      tag === Tag.noun ||
      tag === Tag.adjective ||
      tag === Tag.name ||
      tag === Tag.number ||
      (d.nouns[start - 1] as number) & NounClass.notInOffice
    )
      start--;
    else if (word === "'s" && sawRole && start < chunk.start) start--;
    // "Chancellor of | the Exchequer Jo Doe".
    else if (word === 'the' && OFFICE_NAME_PART.has(wordAt(d, start)) && wordAt(d, start - 2) === 'of') start--;
    else if (
      (word === 'of' || word === 'to' || (word === 'for' && isCapitalized(d.tokens, start - 2))) &&
      (start < chunk.start || !namesPerson(d, chunk)) &&
      hasRoleBefore(d, start - 1)
    )
      start--;
    else if (
      (word === 'and' || word === '&') &&
      (tagAt(d, start - 2) === Tag.noun || tagAt(d, start - 2) === Tag.name) &&
      start < chunk.start
    )
      start -= 2;
    else break;
    sawRole ||= isRole(d, start);
  }
  return sawRole ? start : chunk.start;
}

const isRole = (d: Document, i: number): boolean => ((d.nouns[i] as number) & ROLE) !== 0;

/** A chunk that begins with a given name is the person, not the place or body that an office is for. */
const namesPerson = (d: Document, chunk: Range): boolean =>
  ((d.nouns[chunk.start] as number) & (GIVEN | NounClass.neutralTitle | NounClass.officialTitle)) !== 0 ||
  chunk.end - chunk.start === 1;

/** "ambassador | to France", "member | of parliament": a title, or what is a part of one. */
function hasRoleBefore(d: Document, preposition: number): boolean {
  const role = (d.nouns[preposition - 1] ?? 0) & (NounClass.officeHolder | NounClass.officialTitle);
  const part = wordAt(d, preposition + 1) === 'the' ? preposition + 2 : preposition + 1;
  const ofOffice = OFFICE_NAME_PART.has(wordAt(d, part));
  const named = tagAt(d, part) === Tag.name || tagAt(d, part) === Tag.noun;
  return ofOffice ? named : role !== 0 && named && part === preposition + 1;
}

/** "(D-Ohio)", "(R)", ", R-Ga.": an elected person's party. */
function hasPartyBracket(d: Document, i: number): boolean {
  const sign = wordAt(d, i);
  if (sign !== '(' && sign !== ',') return false;
  const word = wordAt(d, i + 1);
  if (sign === '(' && /^(?:[dril]|dem|con|lab|snp|tory|labour)\.?$/.test(word)) return true;
  return /^[dri]-[a-z.]+$/.test(word) || (/^(?:[dri])$/.test(word) && /^[-–—]$/.test(wordAt(d, i + 2)));
}

function skipBracket(d: Document, i: number): number {
  if (wordAt(d, i) !== '(') return i;
  for (let k = i; k < i + 12; k++) if (wordAt(d, k) === ')') return k + 1;
  return i;
}

/** "Jo Doe, 41, the mayor of …", "Jo Doe is the mayor", "Jo Doe (the mayor)", "Jo Doe, who heads the agency". */
function afterName(d: Document, mention: NameMention): void {
  const { entity, name } = mention;
  let i = skipBracket(d, name.end);
  if (i !== name.end) appose(d, mention, name.end);
  if (isComma(d, i)) {
    const party = /^[dri]-/.test(wordAt(d, i + 1)) && isComma(d, i + 2);
    const age = tagAt(d, i + 1) === Tag.number && isComma(d, i + 2);
    if (age) weigh(entity, 3);
    if (age || party) i += 2;
    if (OPENS_APPOSITION[tagAt(d, i + 1)] === 1) appose(d, mention, i);
    else if (wordAt(d, i + 1) === 'who') apposeRelative(d, mention, i + 1);
  } else if (isDash(d, i) && tagAt(d, i + 1) === Tag.determiner) {
    appose(d, mention, i);
  } else if (
    tagAt(d, i) === Tag.be &&
    !/^(?:was|were)$/.test(wordAt(d, i)) &&
    (wordAt(d, i + 1) === 'one' ||
      tagAt(d, i + 1) === Tag.determiner ||
      tagAt(d, i + 1) === Tag.possessive ||
      /^(?:now|also|currently)$/.test(wordAt(d, i + 1)))
  )
    appose(d, mention, i);
  else {
    const office = takesOffice(d, i);
    if (office >= 0) appose(d, mention, office);
  }
}

const OPENS_APPOSITION = tagSet(
  Tag.determiner,
  Tag.number,
  Tag.noun,
  Tag.adjective,
  Tag.name,
  Tag.possessive,
  Tag.adverb,
);

/** "The mayor of the town, | Jo Doe, …": the phrase before the comma, if a determiner opens it. */
function beforeComma(d: Document, mention: NameMention): void {
  const { chunk, name, entity } = mention;
  const comma = chunk.start - 1;
  if (!isComma(d, comma) || !(ENDS_NAME[tagAt(d, name.end)] === 1 || OF_PLACE.has(wordAt(d, name.end)))) return;
  let start = comma;
  let opened = false;
  while (start > 0 && comma - start < 14 && !opened) {
    const tag = tagAt(d, start - 1);
    // "The police | and crime commissioner, Jo Doe".
    const joined = tag === Tag.coordinator && ((d.nouns[start - 2] ?? 0) & NounClass.institution) !== 0;
    if (CLOSES[tag] === 1 && !joined) break;
    start--;
    if (wordAt(d, start) === "'s") {
      while (start > 0 && comma - start < 14 && (isNamePart(d, start - 1) || isModifier(d, start - 1))) start--;
      opened = true;
      break;
    }
    opened =
      (tag === Tag.determiner || (tag === Tag.possessive && wordAt(d, start) !== "'s")) &&
      !/^(?:of|for|in|at|to|with)$/.test(wordAt(d, start - 1)) &&
      // "The judge overseeing | the case, Jo Doe,".
      !(tagAt(d, start - 1) === Tag.gerund && !(nounsIn(d, between(start, comma)) & ROLE));
  }
  if (!opened || (OF_PLACE.has(wordAt(d, name.end)) && !opensSentence(d, start))) return;
  const found = readRoles(d, { start, end: comma });
  if (found.roles.length > 0) weigh(entity, 2);
  addRoles(mention, found);
}

const ENDS_NAME = tagSet(Tag.punctuation, Tag.finite);
const CLOSES = tagSet(
  Tag.punctuation,
  Tag.lineBreak,
  Tag.quote,
  Tag.finite,
  Tag.be,
  Tag.relative,
  Tag.coordinator,
  Tag.modal,
  Tag.have,
  Tag.that,
);
