import { type Document, isComma, isDash, tagAt, wordAt } from '../grammar/document';
import { isRegion } from '../grammar/noun-phrase-parts';
import { IN_NOUN_PHRASE, Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { COMPANY_ROLES } from '../lexicon/en/names';
import { wordSet } from '../lexicon/word-list';
import { isCapitalized } from '../text/tokens';
import { type Entities, type Entity, isPerson, type NameMention } from './entities';
import type { SourcePhrase } from './phrase';

const PERSON =
  NounClass.insider |
  NounClass.officeHolder |
  NounClass.occupation |
  NounClass.candidacy |
  NounClass.spokesperson |
  NounClass.demonym |
  NounClass.informant |
  NounClass.group |
  NounClass.officialTitle;
const COMPANY_ROLE = wordSet(COMPANY_ROLES);
const TITLES = PERSON | NounClass.neutralTitle;
/**
 * Evidence that a name is a person's, from where it is sure. "A spokeswoman for the builder, Hollin Works," names the
 * builder: after a complement only a name that is surely a person's is the head's.
 */
const SURE = 1;
/** A name is looked for at most this many tokens after the head. */
const REACH = 24;

/**
 * The person whom a described source names in its own words: "a spokeswoman for the city, Jo Doe,",
 * "Secretary of State Jo Doe", "a worker named Jo Doe", "one of the climbers, Jo Doe,".
 */
export function personInside(d: Document, entities: Entities, phrase: SourcePhrase): Entity | undefined {
  const next = wordAt(d, phrase.range.end);
  const called = next === 'named' || next === 'called' ? personAt(entities, phrase.range.end + 1) : undefined;
  if (called) return called.entity;
  const end = Math.min(phrase.range.end, phrase.head + REACH);
  for (let i = phrase.rest.start; i < end; i++) {
    if (tagAt(d, i) === Tag.relative || tagAt(d, i) === Tag.finite) return undefined;
    const mention = personAt(entities, i);
    if (mention && isMeant(d, phrase, mention)) return mention.entity;
  }
  return undefined;
}

/** "The developer, | Hollin Homes,": a company that is called by what it does. */
export function companyInside(d: Document, entities: Entities, { head, range }: SourcePhrase): Entity | undefined {
  const mention = entities.mentions[entities.mentionOf[head + 2] as number];
  const apposed = COMPANY_ROLE.has(wordAt(d, head)) && isComma(d, head + 1) && mention?.chunk.start === head + 2;
  return apposed && mention.name.end + 1 >= range.end && !isPerson(mention.entity) ? mention.entity : undefined;
}

function personAt(entities: Entities, i: number): NameMention | undefined {
  const mention = entities.mentions[entities.mentionOf[i] as number];
  return mention?.name.start === i && isPerson(mention.entity) ? mention : undefined;
}

function isMeant(d: Document, phrase: SourcePhrase, { chunk, name, entity }: NameMention): boolean {
  if (chunk.end - chunk.start === 1 && isRegion(d, chunk)) return false;
  const titled = chunk.start < name.start && !isComplement(d, chunk.start);
  if (phrase.headNouns & PERSON) {
    const apposed =
      (isComma(d, chunk.start - 1) && (chunk.start - 2 === phrase.head || entity.forPerson >= SURE)) ||
      wordAt(d, name.start - 1) === 'named' ||
      (isComma(d, phrase.head + 1) && chunk.start < name.start);
    const before = tagAt(d, name.start - 1);
    // "Secretary of State | Jo Doe", but not "a friend of the actor | Jo Doe".
    const prefixed =
      (before === Tag.noun || before === Tag.name) &&
      (isTitleFor(d, phrase) ||
        (wordAt(d, phrase.head + 1) === 'of' && !((d.nouns[name.start - 1] as number) & TITLES)) ||
        sharesRoles(d, phrase.head + 1, name.start));
    if (apposed || titled || prefixed) return true;
  } else if (phrase.headNouns & NounClass.institution) return titled && phrase.range.end - name.end <= 1;
  return (!phrase.plural || phrase.quantity === 'one') && isApposed(d, phrase, chunk.start, name.end);
}

/** "Minister for | Justice Jo Doe", but not "a lawyer for | the actor Jo Doe". */
const isTitleFor = (d: Document, { head, core, headNouns }: SourcePhrase): boolean =>
  wordAt(d, head + 1) === 'for' &&
  (headNouns & NounClass.officeHolder) !== 0 &&
  tagAt(d, core.start) !== Tag.determiner &&
  isCapitalized(d.tokens, head);

/** "chairman, chief executive | and president | Jo Doe": further roles of one person. */
function sharesRoles(d: Document, from: number, end: number): boolean {
  let i = from;
  while (i < end && ((d.nouns[i] as number) & PERSON || tagAt(d, i) === Tag.coordinator || isComma(d, i))) i++;
  return i === end;
}

/** "Her predecessor, | the lawyer | Otto Brandt,": nothing but a noun phrase stands between the comma and the name. */
function isApposed(d: Document, phrase: SourcePhrase, start: number, end: number): boolean {
  if (wordAt(d, end) === "'s") return false;
  let i = start - 1;
  while (i > phrase.head && (IN_NOUN_PHRASE[tagAt(d, i)] === 1 || wordAt(d, i) === "'s")) i--;
  return i > phrase.head && (isComma(d, i) || isDash(d, i));
}

/** "a lawyer for | former President Doe", "executives at | Southern Cross", but not "Speaker of the House | Rep. Doe": the name belongs to the complement. */
function isComplement(d: Document, start: number): boolean {
  let i = start - 1;
  while (IN_NOUN_PHRASE[tagAt(d, i)] === 1 || tagAt(d, i) === Tag.coordinator) i--;
  return tagAt(d, i) === Tag.preposition && (i === start - 1 || wordAt(d, i) !== 'of');
}
