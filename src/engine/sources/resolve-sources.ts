import type { SourceType } from '../attribution';
import { hasFiniteVerb } from '../grammar/clauses';
import type { RawAttribution } from '../grammar/contents';
import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isClauseMark,
  isComma,
  type Range,
  tagAt,
  wordAt,
} from '../grammar/document';
import type { Construction } from '../grammar/found-cue';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { FINITE, Tag } from '../grammar/tags';
import { NounClass, Trait } from '../lexicon';
import { BODY_NOUNS, COMPANY_NOUNS } from '../lexicon/en/bodies';
import { OUTLET_NOUNS } from '../lexicon/en/media';
import { BEFORE_PLACES } from '../lexicon/en/names';
import * as people from '../lexicon/en/people';
import { PICKED_OUT } from '../lexicon/en/sources';
import { wordSet } from '../lexicon/word-list';
import type { Steps } from '../steps';
import { hasAnonymityClause } from './anonymity';
import { Antecedents, type Referent } from './antecedents';
import { typeOfDescription } from './common-nouns';
import { type Entities, type Entity, findEntities, isPerson, type NameMention } from './entities';
import { typeOfEntity } from './entity-type';
import { keepInformants } from './informants';
import { personInside } from './named-inside';
import { hasWord, lastNoun, nounsIn, readPhrase, type SourcePhrase } from './phrase';
import {
  HE,
  IT,
  isUpperCase,
  PRONOUNS,
  READER,
  RELATIVE,
  referentOfPronoun,
  SHE,
  THEY,
  VAGUE,
  WRITER,
} from './pronouns';
import { isPublisher, namesOfPublisher } from './publisher';
import { RoleBearers } from './role-bearers';
import { genderOfWord, officeOf } from './roles';
import { singular } from './singular';
import { isSubject } from './subjects';

export type { Referent } from './antecedents';

const PERSON =
  NounClass.insider |
  NounClass.officeHolder |
  NounClass.occupation |
  NounClass.candidacy |
  NounClass.spokesperson |
  NounClass.demonym;
const COLLECTIVES = NounClass.group | NounClass.institution | NounClass.informant;
const INFORMANT = wordSet(people.UNNAMED_INFORMANTS);
const CANDIDATE = wordSet(people.NOT_YET_IN_OFFICE);
const FORM_OF_ADDRESS = wordSet(people.FORMS_OF_ADDRESS);
const COMPANY = wordSet(COMPANY_NOUNS);
const BODY = wordSet(BODY_NOUNS);
const OUTLET = wordSet(OUTLET_NOUNS);
const PICKED = wordSet(PICKED_OUT);
const FORMER = wordSet(people.FORMER);
const BEFORE_PLACE = wordSet(BEFORE_PLACES);
const OWNED = wordSet("'s");
/** A new paragraph takes as much prominence from a mention as half a sentence. */
const PARAGRAPH = 0.5;

/**
 * Finds for every attribution who its source is. Returns one referent per attribution, undefined for hearsay.
 *
 * @param publisher the names of the outlet that publishes the text
 */
export function* resolveSources(
  d: Document,
  raws: readonly RawAttribution[],
  publisher: readonly string[],
): Steps<(Referent | undefined)[]> {
  const resolver = new Resolver(d, yield* findEntities(d), namesOfPublisher(publisher));
  const resolved: (Referent | undefined)[] = raws.map(() => undefined);
  const order: { readonly index: number; readonly source: Range }[] = [];
  raws.forEach(({ source }, index) => {
    if (source) order.push({ index, source });
  });
  order.sort((a, b) => a.source.start - b.source.start);
  for (const { index, source } of order) {
    resolved[index] = resolver.resolve(source, raws[index]?.found.rule);
    yield;
  }
  keepInformants(d, raws, resolved);
  return resolved;
}

/** "a spokesperson for the port | , who declined": a phrase without what is added in a clause. */
function upToClause(d: Document, { start, end }: Range): Range {
  let k = start + 1;
  while (k < end && !isClauseMark(d, k) && tagAt(d, k) !== Tag.relative) k++;
  return between(start, k);
}

const isNamedBody = (r: Referent): boolean => !r.personal && r.named && r.type === 'institution';
const isUnnamed = (r: Referent): boolean => r.type === 'anonymous';
const isMedia = (r: Referent): boolean => r.type === 'media';

/** "in Harlow": where something is or happens, which no pronoun takes up as a speaker. */
const isPlaceOfAction = (d: Document, { chunk, entity }: NameMention): boolean =>
  !isPerson(entity) && BEFORE_PLACE.has(wordAt(d, chunk.start - 1));

/** Reads the article once from its start, and knows at every source who was mentioned before it. */
class Resolver {
  private readonly antecedents = new Antecedents();
  private readonly byEntity = new Map<Entity, Referent>();
  private readonly bySource = new Map<number, Referent>();
  private readonly sentenceOf: Int32Array;
  /** How far from the start a token stands, in sentences; a new paragraph counts as more. */
  private readonly placeOf: Float32Array;
  private readonly bearers: RoleBearers;
  /** "I" and "we", "you": each of them is one source all along. */
  private readonly voices = new Map<'writer' | 'reader', Referent>();
  private read = 0;
  private count = 0;

  constructor(
    private readonly d: Document,
    private readonly entities: Entities,
    private readonly publisher: ReadonlySet<string>,
  ) {
    this.bearers = new RoleBearers(entities);
    this.sentenceOf = new Int32Array(d.tokens.count);
    this.placeOf = new Float32Array(d.tokens.count);
    let place = 0;
    d.sentences.forEach(({ start, end }, index) => {
      place += tagAt(d, start - 1) === Tag.lineBreak ? 1 + PARAGRAPH : 1;
      this.sentenceOf.fill(index, start, end);
      this.placeOf.fill(place, start, end);
    });
  }

  resolve(source: Range, rule: Construction | undefined): Referent {
    this.readUpTo(source.start);
    const key = this.keyOf(source);
    const known = this.bySource.get(key);
    if (known) return known;
    const referent = this.identify(source, rule === 'anonymity-terms');
    this.bySource.set(key, referent);
    // A spokesperson who did not answer is not who speaks next.
    if (rule !== 'no-comment' || referent.type !== 'spokesperson') this.mention(source.start, referent, true, true);
    return referent;
  }

  private keyOf({ start, end }: Range): number {
    return start * (this.d.tokens.count + 1) + end;
  }

  private mention(at: number, referent: Referent, subject: boolean, speaks: boolean): void {
    this.antecedents.add({ at, sentence: this.placeOf[at] as number, referent, subject, speaks });
  }

  /** Names and pronouns outside quotations that stand before a source can be what it refers to. */
  private readUpTo(token: number): void {
    for (; this.read < token; this.read++) {
      const i = this.read;
      const index = this.entities.mentionOf[i] as number;
      if ((index < 0 && !hasTrait(this.d, i, Trait.refers)) || inPassage(this.d, i)) continue;
      const mention = this.entities.mentions[index];
      if (mention?.name.start === i) {
        if (isPlaceOfAction(this.d, mention)) continue;
        this.mention(i, this.ofEntity(mention.entity), isSubject(this.d, mention, this.sentenceStart(i)), false);
      } else if (wordAt(this.d, i) === 'the') this.readDefinite(i + 1);
      else if (tagAt(this.d, i) === Tag.pronoun) this.readPronoun(i);
    }
  }

  /** "the president": an office that somebody named in the article holds; "the team found": people or a body that act. */
  private readDefinite(i: number): void {
    const next = tagAt(this.d, i + 1);
    const acts = FINITE[next] === 1 && tagAt(this.d, i) === Tag.noun;
    if (acts && (this.d.nouns[i] as number) & COLLECTIVES) {
      this.mention(i, this.identify({ start: i - 1, end: i + 1 }), true, false);
      return;
    }
    if (!((this.d.nouns[i] ?? 0) & NounClass.officeHolder) || tagAt(this.d, i) !== Tag.noun) return;
    if (next === Tag.noun || next === Tag.name || next === Tag.preposition || next === Tag.possessive) return;
    const referent = this.holderOf(wordAt(this.d, i));
    if (referent) this.mention(i, referent, FINITE[next] === 1, false);
  }

  private readPronoun(i: number): void {
    const referent = this.pronoun(i);
    if (referent) this.mention(i, referent, !hasFiniteVerb(this.d, Math.max(this.sentenceStart(i), i - 12), i), false);
  }

  private sentenceStart(i: number): number {
    return this.d.sentences[this.sentenceOf[i] as number]?.start ?? 0;
  }

  /** The mention of a name that token `i` is part of. */
  private nameAt(i: number): NameMention | undefined {
    return this.entities.mentions[this.entities.mentionOf[i] as number];
  }

  private ofEntity(entity: Entity): Referent {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const personal = isPerson(entity);
    const heads = entity.roles.map((role) => singular(role.word));
    if (!personal) heads.push(...entity.name.slice(-1));
    const partialName = entity.withheld;
    const referent: Referent = {
      id: this.count++,
      type: this.typeOf(entity),
      label: entity.label,
      named: true,
      personal,
      plural: false,
      gender: entity.gender,
      heads,
      entity,
      partialName,
    };
    this.byEntity.set(entity, referent);
    return referent;
  }

  private typeOf(entity: Entity): SourceType {
    if (entity.withheld) return 'anonymous';
    // An outlet that speaks of itself is the writer.
    if (!isPerson(entity) && isPublisher(this.d, entity, this.publisher)) return 'other';
    return typeOfEntity(this.d, entity);
  }

  /** @param unnamed true if what the source does says that it is unnamed: "they requested anonymity" */
  private identify(source: Range, unnamed = false): Referent {
    const phrase = readPhrase(this.d, source);
    const word = wordAt(this.d, phrase.head);
    if (phrase.named) return this.identifyName(phrase);
    const picked = PRONOUNS.has(word) && phrase.quantity ? phrase.quantity : word;
    if (PICKED.has(picked) && this.isOneOfUnnamed(phrase)) return this.create(phrase, 'anonymous');
    // "those | close to him": who they are, not who was named before.
    const described = word === 'those' && phrase.range.end > phrase.head + 1;
    if (described || phrase.core.end - phrase.core.start > 1 || !PRONOUNS.has(word))
      return this.identifyDescription(phrase);
    const start = phrase.head;
    if (isUpperCase(this.d, start)) {
      const body = this.entities.byInitials.get(word);
      return body ? this.ofEntity(body) : this.create(phrase, 'institution');
    }
    if (WRITER.has(word) || READER.has(word)) return this.voice(WRITER.has(word) ? 'writer' : 'reader', phrase);
    const known = RELATIVE.has(word) ? this.antecedentOf(start) : this.pronoun(start);
    if (
      (unnamed || this.asksForAnonymity(source) || hasAnonymityClause(this.d, source)) &&
      !known?.named &&
      !IT.has(word)
    ) {
      const sentence = this.placeOf[start] as number;
      return this.antecedents.salient(isUnnamed, sentence, undefined, 3) ?? this.create(phrase, 'anonymous');
    }
    if (known) return known;
    if (HE.has(word) || SHE.has(word)) return this.create(phrase, 'named');
    return this.create(phrase, THEY.has(word) || VAGUE.has(word) ? 'group' : 'other');
  }

  private voice(whose: 'writer' | 'reader', phrase: SourcePhrase): Referent {
    const voice = this.voices.get(whose) ?? this.create(phrase, 'other');
    this.voices.set(whose, voice);
    return voice;
  }

  /** "They | requested anonymity": what the source does says that it is unnamed. */
  private asksForAnonymity(source: Range): boolean {
    return hasAnonymityClause(
      this.d,
      between(
        source.end,
        Math.min(
          source.end + 9,
          this.d.tokens.count,
          this.d.sentences[this.sentenceOf[source.start] as number]?.end ?? source.end,
        ),
      ),
    );
  }

  private pronoun(at: number): Referent | undefined {
    return referentOfPronoun(wordAt(this.d, at), this.antecedents, this.placeOf[at] as number);
  }

  /** Who "who", "which" and "that" refer to: the noun phrase before them, or its last noun for a person. */
  private antecedentOf(relative: number): Referent | undefined {
    const { d } = this;
    const end = isComma(d, relative - 1) ? relative - 1 : relative;
    const floor = this.sentenceStart(relative);
    const before = nounPhraseBefore(d, end, floor);
    if (!before || before.start >= relative) return undefined;
    if (wordAt(d, relative) !== 'who' && wordAt(d, relative) !== 'whose') return this.identify(before);
    const phrase = readPhrase(d, before);
    const name = this.nameAt(end - 1);
    if (name && isPerson(name.entity)) return this.ofEntity(name.entity);
    const resident = name && this.nameBeforePlace(name.chunk.start);
    if (resident) return resident;
    const apposed = this.nameBeforeApposition(before.start);
    if (apposed) return apposed;
    if (
      phrase.head < end - 1 &&
      tagAt(d, end - 1) === Tag.noun &&
      (d.nouns[end - 1] as number) & (PERSON | NounClass.group | NounClass.informant)
    )
      return this.identify(lastNoun(this.d, end, before.start));
    return this.bySource.get(this.keyOf(before)) ?? this.identify(before);
  }

  /** "Senator Jo Doe | of Ohio, who": the place belongs to the name before it. */
  private nameBeforePlace(place: number): Referent | undefined {
    const preposition = wordAt(this.d, place - 1);
    if (preposition !== 'of' && preposition !== 'from') return undefined;
    const mention = this.nameAt(place - 2);
    return mention && isPerson(mention.entity) ? this.ofEntity(mention.entity) : undefined;
  }

  /** "Jo Doe, a former lawyer | who": the apposition describes the name before it. */
  private nameBeforeApposition(start: number): Referent | undefined {
    if (!isComma(this.d, start - 1)) return undefined;
    const mention = this.nameAt(start - 2);
    return mention && isPerson(mention.entity) ? this.ofEntity(mention.entity) : undefined;
  }

  private identifyName(phrase: SourcePhrase): Referent {
    const mention = this.nameAt(phrase.head);
    if (!mention) return this.identifyDescription(phrase);
    const { entity } = mention;
    // "the Institute | for Harbour Studies": a body's name goes on after its head.
    if (mention.name.end - 1 !== phrase.head && isPerson(entity)) return this.identifyDescription(phrase);
    if (
      (!isPerson(entity) || (phrase.plural && phrase.core.end - phrase.core.start === 1)) &&
      mention.name.end - 1 === phrase.head &&
      phrase.headNouns & (NounClass.group | NounClass.demonym) &&
      !(
        nounsIn(this.d, mention.name) &
        (NounClass.outlet | NounClass.outletPart | NounClass.bodyEnding | NounClass.institution)
      )
    )
      return this.identifyDescription(phrase);
    const referent = this.ofEntity(entity);
    const size = phrase.core.end - phrase.core.start;
    if (referent.label === entity.label && size > referent.label.end - referent.label.start && size < 9)
      referent.label = phrase.core;
    return referent;
  }

  private identifyDescription(phrase: SourcePhrase): Referent {
    const head = officeOf(singular(wordAt(this.d, phrase.head)));
    const inside = personInside(this.d, this.entities, phrase);
    if (inside) return this.ofEntity(inside);
    const own = typeOfDescription(this.d, phrase);
    const later = this.namedElsewhere(phrase, head, own);
    if (later) return later;
    const known = phrase.definite ? this.definite(phrase, head, own) : this.sameWords(phrase, head, own);
    if (known) return known;
    const anonymous =
      own !== 'spokesperson' &&
      own !== 'anonymous' &&
      phrase.headNouns & (PERSON | NounClass.group) &&
      this.asksForAnonymity(phrase.range);
    return this.create(phrase, anonymous ? 'anonymous' : own);
  }

  /** "Two officials said so. | Another disagreed", "| One of them disagreed": one of those who have no name. */
  private isOneOfUnnamed(phrase: SourcePhrase): boolean {
    const sentence = this.placeOf[phrase.head] as number;
    const all = this.antecedents.salient((r) => r.personal || r.plural, sentence, undefined, 3)?.type;
    return all === 'anonymous' || all === 'group';
  }

  /**
   * "A New York judge", "Doe's former strategist": described here, named elsewhere in the article by the same role.
   * Only where one person alone has that role, or in a headline ("Judge rejects appeal") the first of them, and
   * nothing says that the name is withheld.
   */
  private namedElsewhere(phrase: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    if (phrase.plural || phrase.quantity || own === 'spokesperson' || INFORMANT.has(head)) return undefined;
    if (hasAnonymityClause(this.d, phrase.range) || !(phrase.headNouns & PERSON)) return undefined;
    const owned = tagAt(this.d, phrase.core.start) === Tag.possessive || hasWord(this.d, phrase.core, OWNED);
    const former = hasWord(this.d, phrase.core, FORMER);
    if (!owned && !former && !(phrase.headNouns & NounClass.officeHolder)) return undefined;
    const bearers = this.bearers.of(head, former);
    const headline = phrase.core.start === phrase.head;
    return bearers.length === 1 || (headline && bearers.length > 0) ? this.ofEntity(bearers[0] as Entity) : undefined;
  }

  /** Whom "the senator", "the company", "the official" refer to. */
  private definite(phrase: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    const { antecedents, d } = this;
    const sentence = this.placeOf[phrase.head] as number;
    const possessed =
      tagAt(d, phrase.core.start) === Tag.possessive ||
      (wordAt(d, phrase.core.start) !== 'the' && hasWord(d, phrase.core, OWNED));
    const called = antecedents.called(
      head,
      (r) => r.plural === phrase.plural && (!possessed || this.isSameText(r.label, phrase.core)),
    );
    if (called) return called;
    if (phrase.plural && !phrase.quantity) return undefined;
    if (!phrase.plural && !possessed && COMPANY.has(head)) return antecedents.salient(isNamedBody, sentence);
    if (!phrase.plural && !possessed && OUTLET.has(head)) return antecedents.salient(isMedia, sentence);
    if (own === 'institution' && !possessed && !phrase.plural) return this.namedAfter(phrase, head, sentence);
    if (phrase.headNouns & (NounClass.officeHolder | NounClass.candidacy)) {
      const holder =
        this.holderOf(head) ?? (phrase.plural || possessed ? undefined : this.becomesHolder(head, sentence));
      if (holder) return holder;
    }
    if (
      possessed ||
      INFORMANT.has(head) ||
      phrase.range.end - phrase.head > 3 ||
      !(phrase.headNouns & PERSON || /-year-old$|(?:man|woman|er|or|ist)$/.test(head))
    )
      return undefined;
    if (own === 'institution' || own === 'document' || own === 'media' || own === 'official') return undefined;
    const gender = genderOfWord(head);
    return antecedents.salient(
      (r) =>
        r.personal &&
        !r.plural &&
        (r.named ? own !== 'spokesperson' : r.type === own) &&
        (!gender || !r.gender || r.gender === gender),
      sentence,
      gender,
    );
  }

  /** "the governor", of whom nothing but the name was said: who was mentioned last holds that office. */
  private becomesHolder(head: string, sentence: number): Referent | undefined {
    if (!FORM_OF_ADDRESS.has(head)) return undefined;
    const gender = genderOfWord(head);
    const holder = this.antecedents.salient(
      (r) =>
        r.personal &&
        r.named &&
        (r.type === 'named' || r.type === 'official') &&
        (!gender || !r.gender || r.gender === gender),
      sentence,
      gender,
      2,
    );
    if (
      !holder?.entity ||
      holder.entity.roles.some((role) => CANDIDATE.has(role.word) || (role.former && singular(role.word) === head))
    )
      return undefined;
    holder.type = 'official';
    holder.heads.push(head);
    return holder;
  }

  /** "the agency" after "the Water Agency" or an acronym. */
  private namedAfter(phrase: SourcePhrase, head: string, sentence: number): Referent | undefined {
    return phrase.core.end - phrase.core.start <= 2 && BODY.has(head)
      ? this.antecedents.salient(isNamedBody, sentence)
      : undefined;
  }

  /** The person whom the article calls by this office anywhere. */
  private holderOf(head: string): Referent | undefined {
    let best: Entity | undefined;
    for (const entity of this.bearers.of(head, false)) if (!best || entity.mentions > best.mentions) best = entity;
    return best && this.ofEntity(best);
  }

  /** A plural in the same words as before is the same source, and so is a body by its last word: "prosecutors". */
  private sameWords({ core, plural }: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    if (!plural) return undefined;
    const isBody = own === 'institution' && core.end - core.start === 1;
    return this.antecedents.called(
      head,
      (r) => r.plural && (this.isSameText(r.label, core) || (isBody && r.type === own)),
    );
  }

  private isSameText(a: Range, b: Range): boolean {
    if (a.end - a.start !== b.end - b.start) return false;
    for (let i = a.start, k = b.start; i < a.end; i++, k++) if (wordAt(this.d, i) !== wordAt(this.d, k)) return false;
    return true;
  }

  private create(phrase: SourcePhrase, type: SourceType): Referent {
    const personal = type === 'anonymous' || type === 'spokesperson' || type === 'named' || type === 'official';
    const head = wordAt(this.d, phrase.head);
    return {
      id: this.count++,
      type,
      // Of those who speak for others, it matters for whom.
      label: type === 'spokesperson' ? upToClause(this.d, phrase.range) : phrase.core,
      named: false,
      personal,
      plural: phrase.plural,
      gender: genderOfWord(head),
      heads: [singular(head)],
      entity: undefined,
      partialName: false,
    };
  }
}
