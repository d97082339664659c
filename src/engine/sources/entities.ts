import { type Document, inPassage, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { segmentAfter } from './phrase';
import { type Gender, readRoles } from './roles';

/** A person or body that the article names. Evidence from all mentions is merged. */
export interface Entity {
  readonly id: number;
  /** Name parts in lower case, without titles. */
  readonly name: readonly string[];
  /** Tokens of the fullest mention, without titles. */
  label: Range;
  person: boolean;
  official: boolean;
  former: boolean;
  spokesperson: boolean;
  gender: Gender;
  readonly roles: Set<string>;
}

/** A place in the text where an entity is named. */
export interface NameMention {
  readonly range: Range;
  readonly entity: Entity;
}

export interface Entities {
  readonly all: readonly Entity[];
  /** In order of reading. */
  readonly mentions: readonly NameMention[];
  /** For each token the index of the name mention that it is part of, or -1. */
  readonly mentionOf: Int32Array;
}

const PERSON_ROLE = NounClass.officeHolder | NounClass.spokesperson | NounClass.occupation | NounClass.officialTitle | NounClass.neutralTitle | NounClass.candidacy | NounClass.insider | NounClass.notInOffice;
const BODY = NounClass.institution | NounClass.bodyEnding | NounClass.outlet | NounClass.outletPart | NounClass.place | NounClass.document | NounClass.mediaNoun;
const GIVEN = NounClass.maleName | NounClass.femaleName;
const PARTICLES = new Set('de del della di da van von der den bin ibn al el la le du dos st.'.split(' '));

/** Finds every name in the article and what the article says about its bearer. */
export function findEntities(d: Document): Entities {
  const table: Entity[] = [];
  const byKey = new Map<string, Entity[]>();
  const mentions: NameMention[] = [];
  const mentionOf = new Int32Array(d.tokens.count).fill(-1);
  for (const chunk of nameChunks(d)) {
    const name = personalPart(d, chunk);
    if (!name) continue;
    const entity = findOrAdd(d, table, byKey, name, chunk);
    addEvidence(d, entity, name, chunk);
    mentionOf.fill(mentions.length, name.start, name.end);
    mentions.push({ range: name, entity });
  }
  return { all: table, mentions, mentionOf };
}

/** Runs of capitalized words, with the small words that stand inside names. */
function nameChunks(d: Document): Range[] {
  const chunks: Range[] = [];
  for (let i = 0; i < d.tokens.count; i++) {
    if (tagAt(d, i) !== Tag.name) continue;
    let end = i + 1;
    while (end < d.tokens.count) {
      if (tagAt(d, end) === Tag.name) end++;
      else if (PARTICLES.has(wordAt(d, end)) && tagAt(d, end + 1) === Tag.name) end += 2;
      else break;
    }
    chunks.push({ start: i, end });
    i = end - 1;
  }
  return chunks;
}

/** The part of a chunk that is the name itself, after titles and roles; undefined for a title alone. */
function personalPart(d: Document, chunk: Range): Range | undefined {
  let start = chunk.start;
  for (let i = chunk.start; i < chunk.end; i++) {
    const bits = d.nouns[i] as number;
    if (bits & PERSON_ROLE && !(bits & GIVEN) && !(bits & NounClass.outletPart && i > chunk.start)) start = i + 1;
    else if (bits & GIVEN && i + 1 < chunk.end) {
      start = i > start && hasBody(d, start, i) ? i : start;
      break;
    }
  }
  return start < chunk.end ? { start, end: chunk.end } : undefined;
}

function hasBody(d: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!((d.nouns[i] as number) & GIVEN)) return true;
  return false;
}

function findOrAdd(d: Document, table: Entity[], byKey: Map<string, Entity[]>, name: Range, chunk: Range): Entity {
  const words = d.tokens.lower.slice(name.start, name.end) as string[];
  const key = words.at(-1) as string;
  const known = byKey.get(key)?.findLast((entity) => isSameName(entity.name, words));
  if (known) {
    if (name.end - name.start > known.label.end - known.label.start) known.label = name;
    return known;
  }
  const first = words.length > 1 && !byKey.get(key) ? undefined : byKey.get(words[0] as string)?.findLast((entity) => words.length === 1 && entity.name.length > 1 && entity.name[0] === words[0]);
  if (first) return first;
  const entity: Entity = { id: table.length, name: words, label: name, person: looksPersonal(d, name, chunk), official: false, former: false, spokesperson: false, gender: genderOf(d, name), roles: new Set() };
  table.push(entity);
  for (const index of new Set([key, words[0] as string])) {
    const list = byKey.get(index);
    if (list) list.push(entity);
    else byKey.set(index, [entity]);
  }
  return entity;
}

/** The same bearer: one name is the other's last part, or both have the same first and last part. */
function isSameName(known: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1 || known.length === 1) return known.at(-1) === words.at(-1);
  return known[0] === words[0] || (known[0] as string)[0] === (words[0] as string)[0] && (known[0] as string).endsWith('.');
}

function genderOf(d: Document, name: Range): Gender {
  const bits = d.nouns[name.start] as number;
  if (bits & NounClass.maleName && !(bits & NounClass.femaleName)) return 'male';
  return bits & NounClass.femaleName && !(bits & NounClass.maleName) ? 'female' : undefined;
}

/** A name looks like a person's if its first part is a given name, and like a body's if a word for bodies stands in it. */
function looksPersonal(d: Document, name: Range, chunk: Range): boolean {
  const first = d.nouns[name.start] as number;
  const last = d.nouns[name.end - 1] as number;
  if (first & GIVEN && name.end - name.start > 1) return !(last & (NounClass.bodyEnding | NounClass.institution)) || (last & GIVEN) !== 0;
  if (name.start > chunk.start) return !(last & BODY);
  if (last & BODY || first & (NounClass.place | NounClass.outlet)) return false;
  const text = d.text.slice(d.tokens.start[name.start], d.tokens.end[name.end - 1]);
  if (/^[A-Z0-9&]{2,}s?$/.test(text)) return false;
  if (wordAt(d, chunk.start - 1) === 'the') return false;
  return name.end - name.start <= 3;
}

function addEvidence(d: Document, entity: Entity, name: Range, chunk: Range): void {
  merge(entity, readRoles(d, { start: beforeName(d, chunk), end: name.start }), true);
  const after = name.end;
  if (isPartyBracket(d, after)) Object.assign(entity, { person: true, official: true });
  const comma = skipBracket(d, after);
  if (isComma(d, comma)) {
    const next = tagAt(d, comma + 1);
    const age = tagAt(d, comma + 1) === Tag.number && isComma(d, comma + 2);
    if (age) entity.person = true;
    const from = age ? comma + 2 : comma;
    if (next === Tag.determiner || next === Tag.noun || next === Tag.adjective || age || next === Tag.name || next === Tag.possessive) merge(entity, readRoles(d, apposition(d, from)), !entity.former);
  } else if (tagAt(d, after) === Tag.be && tagAt(d, after + 1) === Tag.determiner) {
    merge(entity, readRoles(d, apposition(d, after)), false);
  }
  if (isComma(d, chunk.start - 1) && (isComma(d, after) || tagAt(d, after) === Tag.punctuation)) merge(entity, readRoles(d, appositionBefore(d, chunk.start - 1)), false);
}

/** An apposition that itself is a list of names is none. */
function apposition(d: Document, comma: number): Range {
  const segment = segmentAfter(d, comma, Math.min(d.tokens.count, comma + 16));
  for (let i = segment.start; i < segment.end; i++) {
    const tag = tagAt(d, i);
    if (tag === Tag.finite || tag === Tag.be || tag === Tag.have || tag === Tag.modal || tag === Tag.relative) return { start: segment.start, end: i };
  }
  return segment;
}

/** "The mayor of the town, | Jo Doe, …": the phrase before the comma, if it is a phrase for a person. */
function appositionBefore(d: Document, comma: number): Range {
  let start = comma;
  while (start > 0 && comma - start < 12) {
    const tag = tagAt(d, start - 1);
    if (tag === Tag.punctuation || tag === Tag.break || tag === Tag.quote || tag === Tag.finite || tag === Tag.be || tag === Tag.relative || tag === Tag.coordinator) break;
    start--;
    if (tag === Tag.determiner) break;
  }
  return { start: tagAt(d, start) === Tag.determiner || tagAt(d, start) === Tag.possessive ? start : comma, end: comma };
}

/** Titles and roles directly before a name: "campaign manager", "the city's police chief". */
function beforeName(d: Document, chunk: Range): number {
  let start = chunk.start;
  while (start > 0 && chunk.start - start < 7 && !inPassageEdge(d, start - 1)) {
    const tag = tagAt(d, start - 1);
    if (tag === Tag.noun || tag === Tag.adjective || tag === Tag.name || tag === Tag.number) start--;
    else if (wordAt(d, start - 1) === 'of' && (d.nouns[start - 2] as number) & (NounClass.officeHolder | NounClass.officialTitle)) start -= 2;
    else if ((wordAt(d, start - 1) === 'and' || wordAt(d, start - 1) === '&') && start - 2 >= 0 && (tagAt(d, start - 2) === Tag.noun || tagAt(d, start - 2) === Tag.name)) start -= 2;
    else break;
  }
  if (start === chunk.start) return start;
  for (let i = start; i < chunk.start; i++) if ((d.nouns[i] as number) & PERSON_ROLE) return start;
  return chunk.start;
}

const inPassageEdge = (d: Document, i: number): boolean => inPassage(d, i) && tagAt(d, i) === Tag.quote;

/** "(D-Ohio)", "(R)": an elected person's party. */
function isPartyBracket(d: Document, i: number): boolean {
  return wordAt(d, i) === '(' && /^(?:[dri]|[dri]-.+|dem|rep|lab|con)\.?$/.test(wordAt(d, i + 1));
}

function skipBracket(d: Document, i: number): number {
  if (wordAt(d, i) !== '(') return i;
  for (let k = i; k < i + 10; k++) if (wordAt(d, k) === ')') return k + 1;
  return i;
}

function merge(entity: Entity, roles: ReturnType<typeof readRoles>, strong: boolean): void {
  if (!roles.person && !roles.spokesperson) return;
  if (strong || entity.person) {
    entity.person = true;
  }
  if (roles.former) entity.former = true;
  else {
    if (roles.official) entity.official = true;
    if (roles.spokesperson) entity.spokesperson = true;
  }
  entity.gender ??= roles.gender;
  for (const role of roles.roles) entity.roles.add(role);
}
