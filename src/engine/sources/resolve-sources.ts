import type { SourceType } from '../attribution';
import type { RawAttribution } from '../grammar/contents';
import { type Document, inPassage, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { hasFiniteVerb, nounPhraseBefore } from '../grammar/noun-phrase';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { typeOfDescription } from './common-nouns';
import { type Entities, type Entity, findEntities } from './entities';
import { nounsIn, readPhrase, type SourcePhrase } from './phrase';
import type { Gender } from './roles';

/** Somebody or something that speaks in the article: what later mentions can refer to. */
export interface Referent {
  readonly id: number;
  type: SourceType;
  /** The fullest words for it. */
  label: Range;
  readonly named: boolean;
  readonly personal: boolean;
  readonly plural: boolean;
  gender: Gender;
  /** Words by which it was called: "official", "report", "mayor". */
  readonly heads: Set<string>;
  readonly entity?: Entity;
}

/** A place where a referent was mentioned, and how prominent that was. */
interface Mention {
  readonly at: number;
  readonly referent: Referent;
  readonly subject: boolean;
}

const HE = /^(?:he|his|him|himself)$/;
const SHE = /^(?:she|her|herself)$/;
const THEY = /^(?:they|their|them|themselves|both|those|these)$/;
const IT = /^(?:it|its|itself|this|that|which)$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;
const VAGUE = /^(?:some|many|others|most|several|few|everyone|everybody|someone|somebody|anyone|anybody|nobody|none|those|all|one|others|other|what|whoever|there|something|nothing)$/;
const WRITER = /^(?:i|we|you|my|our|your|me|us|myself|ourselves)$/;
/** How far back a pronoun may refer, in tokens. */
const REACH = 400;

/** Finds for every attribution who its source is. Returns one referent per attribution, undefined for hearsay. */
export function resolveSources(d: Document, raws: readonly RawAttribution[]): (Referent | undefined)[] {
  const entities = findEntities(d);
  const resolver = new Resolver(d, entities);
  const order = raws.map((_, i) => i).filter((i) => raws[i]?.source).sort((a, b) => (raws[a] as RawAttribution).source!.start - (raws[b] as RawAttribution).source!.start);
  const resolved: (Referent | undefined)[] = raws.map(() => undefined);
  for (const i of order) resolved[i] = resolver.resolve((raws[i] as RawAttribution).source as Range);
  return resolved;
}

class Resolver {
  private readonly mentions: Mention[] = [];
  private readonly byEntity = new Map<Entity, Referent>();
  private readonly bySource = new Map<string, Referent>();
  private nextName = 0;
  private count = 0;

  constructor(
    private readonly d: Document,
    private readonly entities: Entities,
  ) {}

  resolve(source: Range): Referent {
    this.readNamesBefore(source.start);
    const key = `${source.start}:${source.end}`;
    const known = this.bySource.get(key);
    if (known) return known;
    const referent = this.identify(source);
    this.bySource.set(key, referent);
    this.mentions.push({ at: source.start, referent, subject: true });
    return referent;
  }

  /** Names that stand before a source, in quotations or not, can be what it refers to. */
  private readNamesBefore(token: number): void {
    const { mentions } = this.entities;
    while (this.nextName < mentions.length && (mentions[this.nextName]?.range.start as number) < token) {
      const mention = mentions[this.nextName] as (typeof mentions)[number];
      this.nextName++;
      if (inPassage(this.d, mention.range.start)) continue;
      this.mentions.push({ at: mention.range.start, referent: this.ofEntity(mention.entity), subject: this.isSubject(mention.range) });
    }
  }

  private isSubject(range: Range): boolean {
    let start = range.start;
    while (start > 0 && tagAt(this.d, start - 1) !== Tag.punctuation && tagAt(this.d, start - 1) !== Tag.break && range.start - start < 12) start--;
    return !hasFiniteVerb(this.d, start, range.start) && tagAt(this.d, range.start - 1) !== Tag.preposition && wordAt(this.d, range.end) !== "'s";
  }

  private ofEntity(entity: Entity): Referent {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const bits = nounsIn(this.d, entity.label);
    const referent: Referent = { id: this.count++, type: typeOfEntity(entity, bits), label: entity.label, named: true, personal: entity.person, plural: false, gender: entity.gender, heads: entity.roles, entity };
    this.byEntity.set(entity, referent);
    return referent;
  }

  private identify(source: Range): Referent {
    const phrase = readPhrase(this.d, source);
    const word = wordAt(this.d, phrase.head);
    const single = phrase.core.end - phrase.core.start === 1;
    if (single && RELATIVE.test(word)) return this.antecedentOf(source) ?? this.create(phrase, 'other');
    if (single && WRITER.test(word)) return this.create(phrase, 'other');
    if (single && HE.test(word)) return this.find((r) => r.personal && !r.plural && r.gender !== 'female', 'male', source.start) ?? this.create(phrase, 'named');
    if (single && SHE.test(word)) return this.find((r) => r.personal && !r.plural && r.gender !== 'male', 'female', source.start) ?? this.create(phrase, 'named');
    if (single && THEY.test(word)) return this.find((r) => r.plural, undefined, source.start) ?? this.find((r) => !r.personal, undefined, source.start) ?? this.create(phrase, 'group');
    if (single && IT.test(word)) return this.find((r) => !r.personal && !r.plural, undefined, source.start) ?? this.create(phrase, 'other');
    if (single && VAGUE.test(word)) return this.create(phrase, 'group');
    return phrase.named ? this.identifyName(phrase) : this.identifyDescription(phrase);
  }

  /** "Jo Doe, who said": the phrase before "who". */
  private antecedentOf(relative: Range): Referent | undefined {
    let end = relative.start;
    if (isComma(this.d, end - 1)) end--;
    const sentence = this.d.sentences.find((s) => s.start <= relative.start && relative.start < s.end);
    const before = nounPhraseBefore(this.d, end, sentence?.start ?? 0);
    if (!before || RELATIVE.test(wordAt(this.d, before.start))) return undefined;
    return this.identify(before);
  }

  private identifyName(phrase: SourcePhrase): Referent {
    const index = this.entities.mentionOf[phrase.head] as number;
    const mention = this.entities.mentions[index];
    const bits = phrase.headNouns;
    if (!mention || mention.range.end - 1 !== phrase.head) return this.identifyDescription(phrase);
    const { entity } = mention;
    if (!entity.person && bits & NounClass.group && !(bits & (NounClass.outlet | NounClass.outletPart | NounClass.bodyEnding | NounClass.institution))) return this.create(phrase, 'group');
    const referent = this.ofEntity(entity);
    if (isPartialName(this.d, phrase, entity)) referent.type = 'anonymous';
    if (phrase.range.end - phrase.range.start > referent.label.end - referent.label.start && referent.label === entity.label) referent.label = phrase.core;
    return referent;
  }

  private identifyDescription(phrase: SourcePhrase): Referent {
    const head = singular(wordAt(this.d, phrase.head));
    const type = typeOfDescription(this.d, phrase);
    const person = type === 'anonymous' || type === 'spokesperson' || type === 'group';
    if (phrase.definite || tagAt(this.d, phrase.core.start) === Tag.possessive) {
      const known = this.find((r) => r.heads.has(head) && (r.plural === phrase.plural || r.named), undefined, phrase.range.start, true);
      if (known) return known;
      if (phrase.definite && phrase.headNouns & (NounClass.officeHolder | NounClass.candidacy) && !phrase.plural) {
        const holder = this.entities.all.find((e) => e.person && [...e.roles].some((role) => singular(role) === head));
        if (holder) return this.ofEntity(holder);
        if (/^(?:president|premier|minister|chancellor|governor|mayor|king|queen|pope|senator|judge|prosecutor|justice|congressman|congresswoman)$/.test(head)) return this.create(phrase, 'official');
      }
      if (phrase.definite && person && !phrase.plural && /^\d+-year-old$|^(?:man|woman|father|mother|athlete|star|author|actor|actress|singer|player|coach|leader|candidate|nominee)$/.test(head)) {
        const last = this.find((r) => r.personal && r.named, undefined, phrase.range.start);
        if (last) return last;
      }
    }
    const apposed = this.namedApposition(phrase);
    if (apposed) return apposed;
    const sameWords = this.find((r) => !r.named && !phrase.definite && this.text(r.label) === this.text(phrase.core), undefined, phrase.range.start, true);
    if (sameWords && phrase.plural) return sameWords;
    return this.create(phrase, type);
  }

  /** "a spokeswoman for the city, Jo Doe," is Jo Doe. */
  private namedApposition(phrase: SourcePhrase): Referent | undefined {
    for (let i = phrase.rest.start; i < phrase.range.end; i++) {
      const index = this.entities.mentionOf[i] as number;
      if (!isComma(this.d, i - 1) || index < 0) continue;
      const mention = this.entities.mentions[index];
      if (mention?.range.start === i && mention.entity.person) return this.ofEntity(mention.entity);
    }
    return undefined;
  }

  private text(range: Range): string {
    return this.d.tokens.lower.slice(range.start, range.end).join(' ');
  }

  private create(phrase: SourcePhrase, type: SourceType): Referent {
    const personal = type === 'anonymous' || type === 'spokesperson' || type === 'named' || type === 'official';
    return { id: this.count++, type, label: phrase.core, named: false, personal, plural: phrase.plural, gender: genderOf(wordAt(this.d, phrase.head)), heads: new Set([singular(wordAt(this.d, phrase.head))]) };
  }

  /** The nearest earlier mention that fits; a subject or source before others of the same sentence. */
  private find(fits: (r: Referent) => boolean, gender: Gender, before: number, anywhere = false): Referent | undefined {
    let best: Mention | undefined;
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const mention = this.mentions[i] as Mention;
      if (mention.at >= before) continue;
      if (!anywhere && before - mention.at > REACH) break;
      if (best && before - mention.at > 60) break;
      if (!fits(mention.referent)) continue;
      if (!best) best = mention;
      else if (!best.subject && mention.subject) best = mention;
      if (best.subject) break;
    }
    if (best && gender) best.referent.gender ??= gender;
    return best?.referent;
  }
}

function typeOfEntity(entity: Entity, bits: number): SourceType {
  if (entity.person) return (entity.official && !entity.former) || entity.spokesperson ? 'official' : 'named';
  if (bits & (NounClass.outlet | NounClass.outletPart | NounClass.mediaNoun) && !(bits & NounClass.institution)) return 'media';
  if (bits & NounClass.document && !(bits & (NounClass.bodyEnding | NounClass.institution))) return 'document';
  return 'institution';
}

/** A first name alone, with no surname anywhere: the identity is withheld. */
function isPartialName(d: Document, phrase: SourcePhrase, entity: Entity): boolean {
  return false && entity.name.length === 1 && phrase.head === phrase.core.start && d.tokens.count > 0;
}

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('men') ? `${word.slice(0, -3)}man` : word === 'people' ? 'person' : word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

function genderOf(head: string): Gender {
  if (/(?:woman|wife|mother|daughter|sister|girl|actress|widow)$/.test(head)) return 'female';
  return /(?:[^o]man|^man|husband|father|son|brother|boy)$/.test(head) ? 'male' : undefined;
}
