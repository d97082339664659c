import { type Document, type Range, type SourceDescription, spanOf, wordAt } from '../grammar/document';
import { NounClass } from '../lexicon';
import { COMPANY_ENDINGS, NAME_SUFFIXES } from '../lexicon/en/names';
import { wordSet } from '../lexicon/word-list';
import type { Steps } from '../steps';
import { gatherEvidence } from './evidence';
import { findNames, type NameChunk } from './names';
import { type Gender, genderOfWord, type Role } from './roles';

/** A person or body that the article names. Evidence from all mentions is merged. */
export interface Entity {
  readonly id: number;
  /** Name parts in lower case, without titles. */
  name: readonly string[];
  /** Tokens of the fullest mention, without titles. */
  label: Range;
  /** The strongest sign that the name is a person's, and the strongest that it is a body's. */
  forPerson: number;
  forBody: number;
  gender: Gender;
  readonly roles: Role[];
  mentions: number;
  /** Mentions by the last part of the name alone. */
  lastPartMentions: number;
  /** True if the article says that the full name is withheld. */
  withheld: boolean;
  /** True if the article calls it a newspaper, a station or the like. */
  outlet: boolean;
}

/** A place in the text where an entity is named. */
export interface NameMention extends NameChunk {
  readonly entity: Entity;
}

export interface Entities {
  readonly all: readonly Entity[];
  /** In order of reading. */
  readonly mentions: readonly NameMention[];
  /** For each token the index of the name mention that it is part of, or -1. */
  readonly mentionOf: Int32Array;
  /** By the first letters of its name as they are written: "WFO" for the World Ferry Organization. */
  readonly byInitials: ReadonlyMap<string, Entity>;
}

const BODY_END = NounClass.bodyEnding | NounClass.institution | NounClass.outletPart | NounClass.document;
const GIVEN = NounClass.maleName | NounClass.femaleName;

/** Finds every name in the article and what the article says about its bearer. */
export function* findEntities(d: Document): Steps<Entities> {
  const table = new NameTable(d);
  const mentionOf = new Int32Array(d.tokens.count).fill(-1);
  const mentions = findNames(d).map((found, index): NameMention => {
    const entity = table.entityOf(found);
    entity.mentions++;
    if (found.name.end - found.name.start === 1 && wordAt(d, found.name.start) === entity.name.at(-1))
      entity.lastPartMentions++;
    for (let i = found.name.start; i < found.name.end; i++) mentionOf[i] = index;
    return { chunk: found.chunk, name: found.name, entity };
  });
  yield;
  for (const mention of mentions) {
    gatherEvidence(d, mention);
    yield;
  }
  for (const description of d.descriptions) withhold(description, mentions[nameBefore(mentionOf, description)]);
  for (const entity of table.all) if (isAlwaysInFull(entity)) entity.forBody = Math.max(entity.forBody, 1);
  return { all: table.all, mentions, mentionOf, byInitials: table.byInitials };
}

export const isPerson = (entity: Entity): boolean => entity.forPerson > entity.forBody;

/** True for a current holder of public office or an authorised spokesperson, unless the role is a private body's. */
export function isOfficial({ roles }: Entity): boolean {
  const none = new Set(
    roles.filter(({ former, standing }) => former || standing === 'private').map(({ word }) => word),
  );
  return roles.some(({ standing, word }) => standing !== 'other' && !none.has(word));
}

/** The mention that a description is about: "Tomas | who …" or "Tomas, | a welder who …"; -1 if there is none. */
function nameBefore(mentionOf: Int32Array, { start }: Range): number {
  for (const i of [start, start - 1, start - 2]) if ((mentionOf[i] ?? -1) >= 0) return mentionOf[i] as number;
  return -1;
}

/** One name with terms of anonymity is a first name, or a made-up one. */
function withhold(description: SourceDescription, mention: NameMention | undefined): void {
  if (!mention || mention.entity.name.length > 1 || !(description.terms || description.partOfName)) return;
  if (mention.name.end < description.start - 1) return;
  mention.entity.withheld = true;
  mention.entity.forPerson = Math.max(mention.entity.forPerson, 4);
}

/** "Wells Fargo": a person is called by the surname alone after a while, a body is not. */
const isAlwaysInFull = (entity: Entity): boolean =>
  entity.forPerson < 1 && entity.name.length > 1 && entity.mentions >= 3 && entity.lastPartMentions === 0;

class NameTable {
  readonly all: Entity[] = [];
  readonly byInitials = new Map<string, Entity>();
  private readonly byWord = new Map<string, Entity[]>();

  constructor(private readonly d: Document) {}

  entityOf({ chunk, name }: NameChunk): Entity {
    const words = withoutSuffix(wordsIn(this.d, name));
    const gender = this.titleGender(chunk, name);
    const known = this.find(words, gender) ?? this.byInitials.get(this.d.text.slice(...spanOf(this.d, name)));
    if (known) {
      if (words.length > known.name.length) {
        this.index(known, words);
        // "Lindsay" is no given name in "Martin Lindsay".
        if (known.name.length === 1 && !genderOfWord(wordAt(this.d, known.label.start - 1)))
          known.gender = gender ?? genderOfName(this.d, name) ?? known.gender;
        known.name = words;
        known.label = name;
      }
      // "Martin" is no given name in "Ilka Martin".
      known.gender ??= gender ?? (words[0] === known.name[0] ? genderOfName(this.d, name) : undefined);
      return known;
    }
    const entity: Entity = {
      id: this.all.length,
      name: words,
      label: name,
      forPerson: 0,
      forBody: 0,
      gender: gender ?? genderOfName(this.d, name),
      roles: [],
      mentions: 0,
      lastPartMentions: 0,
      withheld: false,
      outlet: false,
    };
    this.all.push(entity);
    this.index(entity, words);
    return entity;
  }

  private titleGender(chunk: Range, name: Range): Gender {
    return name.start > chunk.start ? genderOfWord(wordAt(this.d, name.start - 1)) : undefined;
  }

  private index(entity: Entity, words: readonly string[]): void {
    this.indexUnder(words.at(-1) as string, entity);
    this.indexUnder(words[0] as string, entity);
    if (words.length > 2) this.byInitials.set(initialsOf(words), entity);
  }

  private indexUnder(word: string, entity: Entity): void {
    const list = this.byWord.get(word);
    if (!list) this.byWord.set(word, [entity]);
    else if (list.at(-1) !== entity && list.length < 12) list.push(entity);
  }

  private find(words: readonly string[], gender: Gender): Entity | undefined {
    const last = this.byWord.get(words.at(-1) as string) ?? [];
    const fits = (entity: Entity): boolean => !gender || !entity.gender || entity.gender === gender;
    let best: Entity | undefined;
    for (const entity of last)
      if (isSameName(entity.name, words) && fits(entity) && (!best || entity.mentions >= best.mentions)) best = entity;
    if (best || words.length > 1) return best;
    return last.findLast(
      (entity) =>
        entity.name.length > 1 &&
        entity.name[0] === words[0] &&
        (this.isShortForm(entity) || this.isSurnameFirst(entity, gender)),
    );
  }

  /** "Mr. Zhou" or "Zhou" for "Zhou Lin": a title, or a first part that means nothing else, can be the surname. */
  private isSurnameFirst(entity: Entity, gender: Gender): boolean {
    if (entity.name.length > 3) return false;
    const last = this.d.nouns[entity.label.end - 1] as number;
    return gender !== undefined || ((this.d.nouns[entity.label.start] as number) === 0 && !(last & BODY_END));
  }

  /** "Jo" for "Jo Doe", "Acme" for "Acme Corp.", but not "Doe" for "Doe Foundation". */
  private isShortForm(entity: Entity): boolean {
    const first = this.d.nouns[entity.label.start] as number;
    return (first & GIVEN) !== 0 || COMPANY_ENDING.has(entity.name.at(-1) as string);
  }
}

const NAME_SUFFIX = wordSet(NAME_SUFFIXES);
const COMPANY_ENDING = wordSet(COMPANY_ENDINGS);

function wordsIn(d: Document, range: Range): string[] {
  const words: string[] = [];
  for (let i = range.start; i < range.end; i++) words.push(wordAt(d, i));
  return words;
}

const initialsOf = (words: readonly string[]): string =>
  words
    .map(([letter]) => letter)
    .join('')
    .toUpperCase();

/** "Jo Doe Jr." is called "Doe" later. */
const withoutSuffix = (words: string[]): string[] =>
  words.length > 1 && NAME_SUFFIX.has(words.at(-1) as string) ? words.slice(0, -1) : words;

/** The same bearer: one name is the other's last part, or both have the same first and last part. */
function isSameName(known: readonly string[], words: readonly string[]): boolean {
  if (known.at(-1) !== words.at(-1)) return false;
  if (words.length === 1 || known.length === 1) return true;
  const a = known[0] as string;
  const b = words[0] as string;
  return (
    a === b ||
    ((a.endsWith('.') || b.endsWith('.')) && a[0] === b[0]) ||
    known.includes(b) ||
    words.includes(a) ||
    (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3))
  );
}

function genderOfName(d: Document, name: Range): Gender {
  const bits = d.nouns[name.start] as number;
  if (bits & NounClass.maleName && !(bits & NounClass.femaleName)) return 'male';
  return bits & NounClass.femaleName && !(bits & NounClass.maleName) ? 'female' : undefined;
}
