import type { SourceType } from '../attribution';
import { between, type Document, hasWord, nounsIn, tagAt, wordAt } from '../grammar/document';
import { IN_NOUN_PHRASE, Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { CLOSE_PEOPLE } from '../lexicon/en/anonymity';
import * as bodies from '../lexicon/en/bodies';
import { PAPER_WORDS } from '../lexicon/en/documents';
import * as media from '../lexicon/en/media';
import * as persons from '../lexicon/en/people';
import * as counts from '../lexicon/en/sources';
import * as forms from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { hasAnonymityClause } from './anonymity';
import { hasPossessive, type SourcePhrase, withoutPossessive } from './phrase';
import { readRoles } from './roles';
import { singular } from './singular';

const INDIVIDUALS = NounClass.insider | NounClass.officeHolder | NounClass.occupation | NounClass.candidacy;
const PEOPLE = INDIVIDUALS | NounClass.informant | NounClass.group | NounClass.spokesperson | NounClass.demonym;
/** "firms" are a group, and bodies. */
const PERSONS = PEOPLE & ~NounClass.group;
const OUTLET = NounClass.outlet | NounClass.outletPart;
/** What cannot ask for anonymity or be briefed. */
const THINGS =
  NounClass.institution | NounClass.document | NounClass.mediaNoun | NounClass.place | NounClass.bodyEnding;
const FEW = wordSet(counts.FEW);
const VAGUE = wordSet(counts.VAGUE_QUANTITIES);
const DISTRIBUTIVE = wordSet(counts.DISTRIBUTIVES);
const STANDING_FOR_PEOPLE = wordSet(counts.STANDING_FOR_PEOPLE);
const OF_SOMEBODY = wordSet(counts.OF_SOMEBODY);
const ARTICLE = wordSet(counts.ARTICLES);
const REPORT_PREPOSITION = wordSet(counts.REPORT_PREPOSITIONS);
const UNIQUE = wordSet(persons.UNIQUE_ROLES);
const CLOSE_PERSON = wordSet(CLOSE_PEOPLE);
const INFORMANT = wordSet(persons.HEADLINE_INFORMANTS);
const COUNSEL = wordSet(persons.COUNSEL);
const SPEAKING_FOR = wordSet(persons.SPEAKING_FOR);
const ELECTED = wordSet(persons.ELECTED);
const RANKED = wordSet(persons.RANKS_OF_FIGURES);
const FIGURE = /^figures?$/;
const COMMUNICATOR = wordSet(persons.UNNAMED_COMMUNICATORS);
const PEOPLE_AS_BODY = wordSet(bodies.PEOPLE_AS_BODIES);
const ALWAYS_BODY = wordSet(bodies.BODIES_IN_PLURAL);
const FORCE_USED = wordSet(bodies.FORCE_USED);
const GUARD = wordSet(bodies.GUARDS);
const COLLECTIVE = wordSet(bodies.COLLECTIVES);
const REPORT = wordSet(media.REPORT_NOUNS);
const PIECE = wordSet(media.PIECES);
const LEARNED = wordSet(media.LEARNED_WORDS);
const PRESS = wordSet(media.PRESS_WORDS);
const NEWS_AGENCY = wordSet(media.NEWS_AGENCY_WORDS);
const SITE = wordSet(media.SITE_NOUNS);
const NEWS_SITE = wordSet(media.NEWS_SITE_WORDS);
const PAPER = wordSet(PAPER_WORDS);
const PART_OF_BODY = wordSet(bodies.PARTS_OF_BODIES);
const BODY = wordSet(bodies.GOVERNING);
const BODY_WORD = wordSet(bodies.BEFORE_BODY);
const OPERATED = wordSet(bodies.OPERATED);
const SIZE = wordSet(bodies.SIZES);
const THING = wordSet(forms.THINGS_LIKE_PEOPLE);
const PERCENT = wordSet(counts.PERCENT);
const NAMING_SOME = wordSet(counts.NAMING_SOME);
const BETWEEN_SHARES = wordSet(counts.BETWEEN_SHARES);

/** "Former White House doctor says": a singular without article or count, as headlines have it. */
const isHeadlinese = (d: Document, phrase: SourcePhrase): boolean => {
  const first = tagAt(d, phrase.core.start);
  return !phrase.quantity && first !== Tag.determiner && first !== Tag.possessive && !phrase.definite;
};

/** The type of a source that is described but not named, from its own words alone. */
export function typeOfDescription(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const bits = phrase.headNouns;
  if (speaksForSomebody(d, phrase)) return 'spokesperson';
  const known = UNIQUE.has(head) && phrase.definite && !phrase.plural;
  if (hasAnonymityClause(d, phrase.range, known) && (bits & PERSONS || !(bits & THINGS) || isPronounLike(d, phrase)))
    return 'anonymous';
  if (isOneOfPeople(d, phrase, head)) return 'anonymous';
  if (hasWord(d, phrase.core, PERCENT) || head.endsWith('%')) return 'group';
  if (reportsForOutlet(d, phrase, head)) return 'media';
  if (head === 'reports' || head === 'accounts')
    return phrase.core.start === phrase.head || hasWord(d, phrase.core, PRESS) ? 'media' : 'document';
  if (head === 'force' && FORCE_USED.has(wordAt(d, phrase.head - 1))) return 'other';
  if (head === 'guard' && GUARD.has(wordAt(d, phrase.head - 1))) return 'institution';
  if (wordAt(d, phrase.head + 1) === 'of' && CLOSE_PERSON.has(head)) return 'anonymous';
  // A count without a noun, and who reads the article.
  if (head === 'another' || head === 'reader') return 'other';
  if ((head === 'reporter' || head === 'correspondent' || head === 'journalist') && nounsIn(d, phrase.range) & OUTLET)
    return 'media';
  // "the country's largest producer" is a company.
  if (!phrase.plural && hasWord(d, phrase.core, SIZE) && /[eo]r$/.test(head)) return 'institution';
  // A judge without a name speaks for the court.
  if ((head === 'judge' || head === 'magistrate') && !phrase.plural) return 'institution';
  if (head === 'narrator') return 'document';
  if (BODY.has(head) && BODY_WORD.has(wordAt(d, phrase.head - 1))) return 'institution';
  if (head.startsWith('operator') && OPERATED.has(wordAt(d, phrase.head - 1))) return institutions(d, phrase, head);
  // "a senior figure in the party".
  if (FIGURE.test(head) && hasWord(d, phrase.core, RANKED)) return 'anonymous';
  if (PEOPLE_AS_BODY.has(head) && !FEW.has(phrase.quantity)) return 'institution';
  if (bits & NounClass.informant) return informants(d, phrase);
  if (bits & NounClass.mediaNoun && !(bits & INDIVIDUALS)) return mediaOrOther(d, phrase);
  if (bits & NounClass.institution && !(bits & INDIVIDUALS)) return institutions(d, phrase, head);
  if (bits & (INDIVIDUALS | NounClass.group | NounClass.demonym | NounClass.spokesperson))
    return typeOfPeople(d, phrase, head);
  if (PIECE.has(head)) return hasWord(d, phrase.core, LEARNED) ? 'document' : 'media';
  if (bits & NounClass.document) return 'document';
  if (bits & (NounClass.place | NounClass.bodyEnding)) return 'institution';
  if (PART_OF_BODY.has(head) && nounsIn(d, phrase.range) & NounClass.institution) return 'institution';
  return unknownNoun(d, phrase, head);
}

/** "one of the sailors", but not "one of the biggest employers" or "one of the crowd". */
const isOneOfPeople = (d: Document, { quantity, core, headNouns }: SourcePhrase, head: string): boolean =>
  quantity === 'one' &&
  wordAt(d, core.start + 1) === 'of' &&
  !hasWord(d, core, SIZE) &&
  arePeople(head) &&
  (!(headNouns & (NounClass.institution | NounClass.document)) ||
    (headNouns & PERSONS) !== 0 ||
    PEOPLE_AS_BODY.has(head));

/** "welders", but not "letters". */
const arePeople = (head: string): boolean => forms.SEVERAL_PEOPLE_ENDING.test(head) && !THING.has(singular(head));

/** "a report in the Post", "a Reuters report": what an outlet reports. */
const reportsForOutlet = (d: Document, phrase: SourcePhrase, head: string): boolean =>
  REPORT.has(head) &&
  ((nounsIn(d, phrase.core) & NounClass.outlet) !== 0 ||
    (REPORT_PREPOSITION.has(wordAt(d, phrase.head + 1)) && (nounsIn(d, phrase.rest) & OUTLET) !== 0));

const isPronounLike = (d: Document, phrase: SourcePhrase): boolean =>
  tagAt(d, phrase.head) === Tag.pronoun || STANDING_FOR_PEOPLE.has(wordAt(d, phrase.head));

/** "a spokesman for the city", "her lawyers", "the company's representatives". */
function speaksForSomebody(d: Document, phrase: SourcePhrase): boolean {
  const head = wordAt(d, phrase.head);
  const before = wordAt(d, phrase.head - 1);
  if (head.startsWith('spokes') || head.startsWith('publicist')) return true;
  if ((before === 'press' || before === 'communications' || before === 'media') && COMMUNICATOR.has(head)) return true;
  const counsel = COUNSEL.has(head);
  // "the district attorney".
  if (counsel && holdsOffice(d, phrase)) return false;
  const owned = hasPossessive(d, phrase.core.start, phrase.head);
  if (!(phrase.headNouns & NounClass.spokesperson) && !(counsel && owned)) return false;
  const next = wordAt(d, phrase.head + 1);
  if (SPEAKING_FOR.has(next) || (next === 'of' && head.startsWith('repr'))) return true;
  if (phrase.quantity && !counsel) return false;
  if (before === 'defense' || before === 'defence' || owned) return true;
  const first = wordAt(d, phrase.core.start);
  if (counsel) return first === 'the';
  return phrase.plural ? phrase.head > phrase.core.start && !ELECTED.has(first) : ARTICLE.has(first);
}

/** Plural insiders are anonymous sources; where only a feeling or habit of all is told, grammar has no cue for it. */
function informants(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const before = wordAt(d, phrase.head - 1);
  if (before === 'media' || before === 'news') return 'media';
  if (!phrase.quantity && (head === 'individuals' || head === 'persons')) return 'group';
  return VAGUE.has(phrase.quantity) ? 'group' : 'anonymous';
}

/** "the newspaper" is an outlet, "the research paper" a document. */
function mediaOrOther(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const before = wordAt(d, phrase.head - 1);
  if (head === 'agency' || head === 'agencies') return NEWS_AGENCY.has(before) ? 'media' : 'institution';
  if (head === 'paper' || head === 'papers') return PAPER.has(before) ? 'document' : 'media';
  if (SITE.has(head)) return hasWord(d, phrase.core, NEWS_SITE) ? 'media' : 'document';
  if (head === 'network' && wordAt(d, phrase.head + 1) === 'of') return 'institution';
  return 'media';
}

/** "both companies" are named somewhere; "companies" are nobody in particular. */
function institutions(d: Document, phrase: SourcePhrase, head: string): SourceType {
  if (
    wordAt(d, phrase.head + 1) === 'of' &&
    COLLECTIVE.has(head) &&
    nounsIn(d, between(phrase.head + 1, Math.min(phrase.range.end, phrase.head + 5))) & PEOPLE
  )
    return 'group';
  if (head === 'families') return 'group';
  if (!phrase.plural || PEOPLE_AS_BODY.has(head) || ALWAYS_BODY.has(head)) return 'institution';
  return phrase.definite || FEW.has(phrase.quantity) ? 'institution' : 'group';
}

/** One or a few individuals without a name are anonymous; an uncounted plural is a vague group. */
function typeOfPeople(d: Document, phrase: SourcePhrase, head: string): SourceType {
  const vague = phrase.quantity === 'several' && !(phrase.headNouns & NounClass.officeHolder);
  const counted = FEW.has(phrase.quantity) && !isShare(d, phrase) && !vague;
  if (phrase.quantity === 'one' && head === 'those') return 'anonymous';
  if (phrase.plural) {
    if (counted && !phrase.definite && phrase.headNouns & PEOPLE && !namesSome(d, phrase)) return 'anonymous';
    return isNamedGroup(d, phrase, head) ? 'institution' : 'group';
  }
  if (phrase.headNouns & NounClass.group && !(phrase.headNouns & INDIVIDUALS)) return 'group';
  if (DISTRIBUTIVE.has(phrase.quantity)) return 'group';
  if (isHeadlinese(d, phrase) && !INFORMANT.has(head)) return UNIQUE.has(head) ? standingOfUnique(d, phrase) : 'other';
  if (phrase.definite && isFormer(d, phrase)) return 'named';
  if (!phrase.definite)
    return phrase.headNouns & NounClass.demonym &&
      !(phrase.headNouns & INDIVIDUALS) &&
      !phrase.quantity &&
      !ARTICLE.has(wordAt(d, phrase.core.start))
      ? 'group'
      : 'anonymous';
  // "the mother of | one inmate", but not "the mother of | two".
  const unknown =
    wordAt(d, phrase.head + 1) === 'of' &&
    OF_SOMEBODY.has(wordAt(d, phrase.head + 2)) &&
    IN_NOUN_PHRASE[tagAt(d, phrase.head + 3)] === 1;
  return UNIQUE.has(head) && !unknown ? standingOfUnique(d, phrase) : 'anonymous';
}

/** "Doe's former strategist", "his ex-wife": there is one, so that the identity is not withheld. */
function isFormer(d: Document, { core }: SourcePhrase): boolean {
  for (let i = core.start; i < core.end; i++) {
    const word = wordAt(d, i);
    if (word === 'former' || word === 'ex' || word.startsWith('ex-')) return true;
  }
  return false;
}

/** "eight of 10 voters", "one in five": a share of many, not a few. */
function isShare(d: Document, phrase: SourcePhrase): boolean {
  for (let i = phrase.core.start; i < phrase.head; i++)
    if (tagAt(d, i + 1) === Tag.number && BETWEEN_SHARES.has(wordAt(d, i))) return true;
  return false;
}

/** "several fact checkers, including the Herald". */
const namesSome = (d: Document, phrase: SourcePhrase): boolean => hasWord(d, phrase.rest, NAMING_SOME);

const isNamedGroup = (d: Document, phrase: SourcePhrase, head: string): boolean =>
  phrase.definite && (head === 'senators' || head === 'representatives') && wordAt(d, phrase.core.start) === 'house';

/** "the FBI director", "the city's mayor" hold an office; "the company's chief executive", "his wife" do not. */
const standingOfUnique = (d: Document, phrase: SourcePhrase): SourceType =>
  holdsOffice(d, phrase) ? 'official' : 'named';

function holdsOffice(d: Document, { core, range }: SourcePhrase): boolean {
  const { roles } = readRoles(d, between(core.start, withoutPossessive(d, range)));
  return roles.some((role) => role.standing === 'office' && !role.former);
}

function unknownNoun(d: Document, phrase: SourcePhrase, head: string): SourceType {
  if (nounsIn(d, phrase.core) & NounClass.document && !phrase.named && !forms.NO_DOCUMENT_ENDING.test(head))
    return 'document';
  const person = head.length > 5 && forms.ONE_PERSON_ENDING.test(head) && !THING.has(head);
  if (person && !phrase.plural && !phrase.definite) return isHeadlinese(d, phrase) ? 'other' : 'anonymous';
  if (person && !phrase.plural) return forms.CERTAIN_PERSON_ENDING.test(head) ? 'anonymous' : 'other';
  if (phrase.plural && head.length > 5 && forms.SEVERAL_PEOPLE_ENDING.test(head))
    return FEW.has(phrase.quantity) && !phrase.definite ? 'anonymous' : 'group';
  // "The 36-year-old" without an earlier mention is named soon after.
  if (forms.AGE.test(head)) return phrase.definite ? 'named' : 'anonymous';
  // "40 of them", but not "3248 cases".
  const things = head.endsWith('s') && !arePeople(head) && !STANDING_FOR_PEOPLE.has(head);
  return tagAt(d, phrase.head) === Tag.number || (phrase.quantity && !things) ? 'group' : 'other';
}
