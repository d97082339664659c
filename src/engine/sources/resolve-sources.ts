import type { Construction } from '../attribution';
import { hasFiniteVerb } from '../grammar/clauses';
import type { RawAttribution } from '../grammar/contents';
import {
  between,
  type Document,
  hasTrait,
  inPassage,
  isComma,
  nounsIn,
  type Range,
  tagAt,
  wordAt,
} from '../grammar/document';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { FINITE, Tag } from '../grammar/tags';
import { NounClass, Trait } from '../lexicon';
import { ALL_OF_SEVERAL } from '../lexicon/en/closed-classes';
import { BEFORE_PLACES } from '../lexicon/en/names';
import { PICKED_OUT } from '../lexicon/en/sources';
import { SEVERAL_PEOPLE_ENDING } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import type { Steps } from '../steps';
import { hasAnonymityClause } from './anonymity';
import { Antecedents, LAST_SENTENCE, type Mention, type Referent } from './antecedents';
import { Descriptions, PERSON } from './descriptions';
import { type Entities, findEntities, isPerson, type NameMention } from './entities';
import { keepInformants } from './informants';
import { nameLead } from './lead';
import { lastNoun, readPhrase, type SourcePhrase } from './phrase';
import { Places } from './places';
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
import { namesOfPublisher } from './publisher';
import { Referents } from './referents';
import { opensSentence } from './roles';
import { isSubject } from './subjects';

export type { Referent } from './antecedents';

const COLLECTIVES = NounClass.group | NounClass.institution | NounClass.informant;
const ALL = wordSet(ALL_OF_SEVERAL);
const PICKED = wordSet(PICKED_OUT);
const BEFORE_PLACE = wordSet(BEFORE_PLACES);

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
  const entities = yield* findEntities(d);
  const resolver = new Resolver(d, entities, namesOfPublisher(publisher));
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
  nameLead(
    d,
    raws,
    resolved,
    (entity) => entities.mentions.find((mention) => mention.entity === entity)?.chunk.start ?? 0,
  );
  keepInformants(d, raws, resolved);
  return resolved;
}

const isUnnamed = (r: Referent): boolean => r.type === 'anonymous';

/** "in Harlow": where something is or happens, which no pronoun takes up as a speaker. */
const isPlaceOfAction = (d: Document, { chunk, entity }: NameMention): boolean =>
  !isPerson(entity) && BEFORE_PLACE.has(wordAt(d, chunk.start - 1));

/** "all of whom", "both of whom": those before it, each of them. */
const meansAll = (d: Document, { start, end }: Range): boolean =>
  wordAt(d, end - 1) === 'whom' && ALL.has(wordAt(d, start));

/** "Jo Doe and Lou Roe", but not "research and training director Jo Doe" or "Jo Doe and the council". */
function joinsSeveral(d: Document, source: Range): boolean {
  let joint = source.start;
  while (joint < source.end && tagAt(d, joint) !== Tag.coordinator) {
    if (tagAt(d, joint) === Tag.preposition || (isComma(d, joint) && tagAt(d, joint + 1) !== Tag.name)) return false;
    joint++;
  }
  if (joint + 1 >= source.end) return false;
  const { head } = readPhrase(d, source);
  const withBody = readPhrase(d, between(joint + 1, source.end)).headNouns & NounClass.institution;
  return !withBody && head < joint && (tagAt(d, head) === Tag.name || (d.nouns[head] as number) & PERSON) !== 0;
}

/** Reads the article once from its start, and knows at every source who was mentioned before it. */
class Resolver {
  private readonly antecedents = new Antecedents();
  private readonly bySource = new Map<number, Referent>();
  private readonly places: Places;
  private readonly referents: Referents;
  private readonly descriptions: Descriptions;
  private read = 0;

  /** @param publisher from `namesOfPublisher` */
  constructor(
    private readonly d: Document,
    private readonly entities: Entities,
    publisher: ReadonlySet<string>,
  ) {
    this.places = new Places(d);
    this.referents = new Referents(d, publisher);
    this.descriptions = new Descriptions(d, entities, this.places, this.antecedents, this.referents);
  }

  resolve(source: Range, rule: Construction | undefined): Referent {
    this.readUpTo(source.start);
    const key = this.keyOf(source);
    const known = this.bySource.get(key);
    if (known) return known;
    const referent = rule === 'signature' ? this.signer(source) : this.identify(source, rule === 'anonymity-terms');
    this.bySource.set(key, referent);
    // A spokesperson who did not answer is not who speaks next.
    if (rule !== 'no-comment' || referent.type !== 'spokesperson')
      this.mention(source.start, referent, { subject: true, speaks: true, joined: joinsSeveral(this.d, source) });
    return referent;
  }

  /** "Jo Doe 🌲 (@jodoe)": whose name stands there, or an account that goes by another. */
  private signer(source: Range): Referent {
    for (let i = source.start; i < source.end; i++) {
      const mention = this.nameAt(i);
      if (mention) return this.referents.ofEntity(mention.entity);
    }
    return this.referents.create(readPhrase(this.d, source), 'other');
  }

  private keyOf({ start, end }: Range): number {
    return start * (this.d.tokens.count + 1) + end;
  }

  private mention(at: number, referent: Referent, how: Omit<Mention, 'at' | 'place' | 'referent'>): void {
    this.antecedents.add({ at, place: this.places.of(at), referent, ...how });
  }

  /** Names and pronouns outside quotations that stand before a source can be what it refers to. */
  private readUpTo(token: number): void {
    for (; this.read < token; this.read++) {
      const i = this.read;
      const index = this.entities.mentionOf[i] as number;
      // Who has only acted is forgotten soon.
      if (this.isBareSubject(i))
        this.mention(i, this.identify({ start: i, end: i + 1 }), {
          subject: true,
          speaks: false,
          reach: LAST_SENTENCE,
        });
      if ((index < 0 && !hasTrait(this.d, i, Trait.refers)) || inPassage(this.d, i)) continue;
      const mention = this.entities.mentions[index];
      if (mention?.name.start === i) {
        if (isPlaceOfAction(this.d, mention)) continue;
        this.mention(i, this.referents.ofEntity(mention.entity), {
          subject: isSubject(this.d, mention, this.places.sentenceStart(i)),
          speaks: false,
          joined: this.isJoined(mention, this.entities.mentions[index + 1]),
        });
      } else if (wordAt(this.d, i) === 'the') this.readDefinite(i + 1);
      else if (tagAt(this.d, i) === Tag.pronoun) this.readPronoun(i);
    }
  }

  /** "the president": an office that somebody named in the article holds; "the team found": people or a body that act. */
  private readDefinite(i: number): void {
    const next = tagAt(this.d, i + 1);
    const acts = FINITE[next] === 1 && tagAt(this.d, i) === Tag.noun;
    const bits = this.d.nouns[i] as number;
    if (acts && (bits & COLLECTIVES || (bits & NounClass.plural && bits & PERSON))) {
      this.mention(i, this.identify({ start: i - 1, end: i + 1 }), { subject: true, speaks: false });
      return;
    }
    if (next === Tag.possessive && bits & NounClass.institution && !this.hasDocumentAsSubject(i))
      this.mention(i, this.identify({ start: i - 1, end: i + 1 }), { subject: false, speaks: false });
    if (!(bits & NounClass.officeHolder) || tagAt(this.d, i) !== Tag.noun) return;
    if (next === Tag.noun || next === Tag.name || next === Tag.preposition || next === Tag.possessive) return;
    const referent = this.descriptions.holderOf(wordAt(this.d, i));
    if (referent) this.mention(i, referent, { subject: FINITE[next] === 1, speaks: false });
  }

  /** "The report on the council's | plan came out", but not "the company's | shares fell": "it" is the report then. */
  private hasDocumentAsSubject(i: number): boolean {
    let verb = i;
    while (verb < this.places.sentenceEnd(i) && FINITE[tagAt(this.d, verb)] !== 1) verb++;
    return (nounsIn(this.d, between(this.places.sentenceStart(i), verb)) & NounClass.document) !== 0;
  }

  /** "| Scientists built it": people in the plural who open a sentence. */
  private isBareSubject(i: number): boolean {
    const bits = this.d.nouns[i] as number;
    return (
      FINITE[tagAt(this.d, i + 1)] === 1 &&
      tagAt(this.d, i) === Tag.noun &&
      (bits & NounClass.plural) !== 0 &&
      (bits & (PERSON | NounClass.group)) !== 0 &&
      this.places.sentenceStart(i) === i &&
      !inPassage(this.d, i)
    );
  }

  /** "| Jo Doe and Lou Roe left". */
  private isJoined(mention: NameMention, next: NameMention | undefined): boolean {
    const joint = mention.name.end;
    return (
      next?.chunk.start === joint + 1 &&
      tagAt(this.d, joint) === Tag.coordinator &&
      isPerson(mention.entity) &&
      isPerson(next.entity)
    );
  }

  private readPronoun(i: number): void {
    const referent = this.pronoun(i);
    if (referent)
      this.mention(i, referent, {
        subject: !hasFiniteVerb(this.d, Math.max(this.places.sentenceStart(i), i - 12), i),
        speaks: false,
      });
  }

  /** The mention of a name that token `i` is part of. */
  private nameAt(i: number): NameMention | undefined {
    return this.entities.mentions[this.entities.mentionOf[i] as number];
  }

  /** @param unnamed true if what the source does says that it is unnamed: "they requested anonymity" */
  private identify(source: Range, unnamed = false): Referent {
    const all = meansAll(this.d, source) ? this.antecedentOf(source.start) : undefined;
    if (all) return all;
    const phrase = readPhrase(this.d, source);
    const word = wordAt(this.d, phrase.head);
    if (phrase.named) return this.identifyName(phrase);
    const picked = PRONOUNS.has(word) && phrase.quantity ? phrase.quantity : word;
    // "One, | Jo Doe, 63, | said".
    const apposed = PICKED.has(word) && isComma(this.d, phrase.head + 1) ? this.nameAt(phrase.head + 2) : undefined;
    if (apposed && isPerson(apposed.entity)) return this.referents.ofEntity(apposed.entity);
    if (PICKED.has(picked) && this.isOneOfUnnamed(phrase)) return this.referents.create(phrase, 'anonymous');
    // "those | close to him", "readers | of the Courier": who they are, not who was named before.
    const described = /^(?:those|readers)$/.test(word) && phrase.range.end > phrase.head + 1;
    if (described || phrase.core.end - phrase.core.start > 1 || !PRONOUNS.has(word))
      return this.descriptions.identify(phrase);
    const start = phrase.head;
    if (isUpperCase(this.d, start)) {
      const body = this.entities.byInitials.get(word.toUpperCase());
      return body ? this.referents.ofEntity(body) : this.referents.create(phrase, 'institution');
    }
    if (WRITER.has(word)) return this.referents.voice('writer', phrase);
    if (READER.has(word)) return this.referents.voice('reader', phrase);
    const known = RELATIVE.has(word) ? this.antecedentOf(start) : this.pronoun(start);
    if (
      (unnamed || this.descriptions.asksForAnonymity(source) || hasAnonymityClause(this.d, source)) &&
      !(known?.named && known.personal) &&
      !IT.has(word)
    ) {
      const before = this.antecedents.salient(isUnnamed, this.places.of(start), undefined, 3);
      // "The Wire agreed to keep the source's name back because | they were not authorized to speak": no body is meant.
      if (before || !known?.named) return before ?? this.referents.create(phrase, 'anonymous');
    }
    if (known) return known;
    if (HE.has(word) || SHE.has(word)) return this.referents.create(phrase, 'named');
    return this.referents.create(phrase, THEY.has(word) || VAGUE.has(word) ? 'group' : 'other');
  }

  private pronoun(at: number): Referent | undefined {
    return referentOfPronoun(wordAt(this.d, at), this.antecedents, this.places.of(at));
  }

  /** Who "who", "which" and "that" refer to: the noun phrase before them, or its last noun for a person. */
  private antecedentOf(relative: number): Referent | undefined {
    const { d } = this;
    const end = isComma(d, relative - 1) ? relative - 1 : relative;
    const floor = this.places.sentenceStart(relative);
    const before = nounPhraseBefore(d, end, floor);
    if (!before || before.start >= relative) return undefined;
    const name = this.nameAt(wordAt(d, end - 1) === ')' ? end - 2 : end - 1);
    if (wordAt(d, relative) !== 'who' && wordAt(d, relative) !== 'whose') {
      const whole = this.bySource.get(this.keyOf(before)) ?? this.identify(before);
      // "criticism from the Harlow Society, | which": what cannot speak has its last name speak.
      const somebody = whole.personal && wordAt(d, relative) === 'which';
      // "no comment from the government, | which".
      if (wordAt(d, before.start) === 'no' && !name) return this.identify(lastNoun(d, end, before.start));
      const speaks = whole.named || (whole.type !== 'other' && whole.type !== 'group' && !somebody);
      return speaks || !name || isPerson(name.entity) ? whole : this.referents.ofEntity(name.entity);
    }
    const phrase = readPhrase(d, before);
    if (name && isPerson(name.entity)) return this.referents.ofEntity(name.entity);
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
    return mention && isPerson(mention.entity) ? this.referents.ofEntity(mention.entity) : undefined;
  }

  /** "Jo Doe, a former lawyer | who": the apposition describes the name before it. */
  private nameBeforeApposition(start: number): Referent | undefined {
    if (!isComma(this.d, start - 1)) return undefined;
    const mention = this.nameAt(start - 2);
    return mention && isPerson(mention.entity) ? this.referents.ofEntity(mention.entity) : undefined;
  }

  private identifyName(phrase: SourcePhrase): Referent {
    const mention = this.nameAt(phrase.head);
    if (!mention) return this.descriptions.identify(phrase);
    const { entity } = mention;
    // "the Institute | for Harbour Studies": a body's name goes on after its head.
    if (mention.name.end - 1 !== phrase.head && isPerson(entity)) return this.descriptions.identify(phrase);
    if (
      (!isPerson(entity) || (phrase.plural && phrase.core.end - phrase.core.start === 1)) &&
      mention.name.end - 1 === phrase.head &&
      phrase.headNouns & (NounClass.group | NounClass.demonym) &&
      !(
        nounsIn(this.d, mention.name) &
        (NounClass.outlet | NounClass.outletPart | NounClass.bodyEnding | NounClass.institution)
      )
    )
      return this.descriptions.identify(phrase);
    if (this.isNounAlone(phrase, mention)) return this.descriptions.identify({ ...phrase, named: false, plural: true });
    const referent = this.referents.ofEntity(entity);
    const size = phrase.core.end - phrase.core.start;
    if (referent.label === entity.label && size > referent.label.end - referent.label.start && size < 9)
      referent.label = phrase.core;
    return referent;
  }

  /** "Villagers said": a plural whose only capital letters open sentences, as those of a team's or a person's name do not. */
  private isNounAlone({ core, headNouns, head }: SourcePhrase, { entity, name }: NameMention): boolean {
    const { d } = this;
    if (core.end - core.start > 1 || entity.name.length > 1 || name.end - name.start > 1) return false;
    if (headNouns & (NounClass.outlet | NounClass.outletPart | NounClass.maleName | NounClass.femaleName)) return false;
    const plural = (headNouns & NounClass.plural) !== 0 || SEVERAL_PEOPLE_ENDING.test(wordAt(d, head));
    return (
      plural &&
      this.entities.mentions.every(
        (other) =>
          other.entity !== entity || (opensSentence(d, other.name.start) && other.chunk.start === other.name.start),
      )
    );
  }

  /** "Two officials said so. | Another disagreed", "| One of them disagreed": one of those who have no name. */
  private isOneOfUnnamed(phrase: SourcePhrase): boolean {
    const place = this.places.of(phrase.head);
    const all = this.antecedents.salient((r) => r.personal || r.plural, place, undefined, 3)?.type;
    return all === 'anonymous' || all === 'group';
  }
}
