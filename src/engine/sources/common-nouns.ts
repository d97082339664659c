import type { SourceType } from '../attribution';
import { type Document, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { hasAnonymityClause } from './anonymity';
import { hasWord, nounsIn, type SourcePhrase } from './phrase';
import { readRoles } from './roles';

const INDIVIDUALS = NounClass.insider | NounClass.officeHolder | NounClass.occupation | NounClass.candidacy;
const PEOPLE = INDIVIDUALS | NounClass.informant | NounClass.group | NounClass.spokesperson | NounClass.demonym;
/** A count without a noun, and who reads the article. */
const NEVER_INFORMANT = /^(?:another|reader)$/;
const OUTLET = NounClass.outlet | NounClass.outletPart;
/** What cannot ask for anonymity or be briefed. */
const THINGS =
  NounClass.institution | NounClass.document | NounClass.mediaNoun | NounClass.place | NounClass.bodyEnding;
/** Counts of a few individuals; other quantities ("many", "most", "dozens") are vague. */
const FEW =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|another|several|couple|pair|trio|both|[2-9]|1\d|either|neither)$/;
const ORDINARY_BODIES =
  /^(?:prosecutors|investigators|police|authorities|defense|prosecution|plaintiffs|firefighters|regulators|defendants|inspectors|detectives|policymakers)$/;
/** A judge without a name speaks for the court. */
const COURT_OFFICES = /^(?:judge|magistrate)$/;
/** Nouns for somebody of whom there is only one: who it is can be found out, so the identity is not withheld. */
const UNIQUE =
  /^(?:ceo|cfo|coo|chief|president|director|minister|secretary|chairman|chairwoman|chair|head|mayor|governor|founder|owner|coach|captain|commissioner|premier|chancellor|examiner|coroner|sheriff|ambassador|superintendent|king|queen|pope|wife|husband|mother|father|widow|candidate|nominee|doctor|editor|publisher|manager|speaker|leader|attorney|treasurer|comptroller|author|narrator|principal|executive|predecessor|successor|prosecutor|judge|son|daughter|brother|sister|partner|opponent|rival|fiancee|fiance|vice-president|lawyer|boss)$/;

/** "Doe's former strategist", "his ex-wife": there is one, so that the identity is not withheld. */
const FORMER = /^(?:former|ex)$|^ex-/;

/** "Former White House doctor says": a singular without article or count, as headlines have it. */
const isHeadlinese = (d: Document, phrase: SourcePhrase): boolean => {
  const first = tagAt(d, phrase.core.start);
  return !phrase.quantity && first !== Tag.determiner && first !== Tag.possessive && !phrase.definite;
};

/** Headlines and notes name these without an article: "Official: deal is near". */
const INFORMANT_NOUNS = /^(?:official|source|insider|aide|witness|diplomat)$/;

/** "Friends of the actor said": they know from nearness and are not named. Allies and fans of somebody are a camp. */
const CLOSE_PEOPLE =
  /^(?:friend|relative|neighbou?r|acquaintance|confidant|associate|colleague|roommate|classmate|co-worker)s?$/;

/** The type of a source that is described but not named, from its own words alone. */
export function typeOfDescription(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const bits = phrase.headNouns;
  if (speaksForSomebody(d, phrase)) return 'spokesperson';
  if (hasAnonymityClause(d, phrase.range) && (bits & PEOPLE || !(bits & THINGS) || isPronounLike(d, phrase)))
    return 'anonymous';
  if (hasWord(d, phrase.core, /^(?:percent|%)$/) || /%$/.test(head)) return 'group';
  if (reportsForOutlet(d, phrase, head)) return 'media';
  if (head === 'reports' || head === 'accounts')
    return hasWord(d, phrase.core, /^(?:news|media|press|local|multiple|published|newspaper|earlier|some)$/) ||
      phrase.core.start === phrase.head
      ? 'media'
      : 'document';
  if (head === 'guard' && /^(?:coast|national|border|home)$/.test(wordAt(d, phrase.head - 1))) return 'institution';
  if (CLOSE_PEOPLE.test(head) && wordAt(d, phrase.head + 1) === 'of') return 'anonymous';
  if (NEVER_INFORMANT.test(head)) return 'other';
  if (/^(?:reporter|correspondent|journalist)$/.test(head) && nounsIn(d, phrase.rest) & OUTLET) return 'media';
  if (COURT_OFFICES.test(head) && !phrase.plural) return 'institution';
  if (head === 'narrator') return 'document';
  if (ORDINARY_BODIES.test(head) && !FEW.test(phrase.quantity)) return 'institution';
  if (bits & NounClass.informant) return informants(d, phrase);
  if (bits & NounClass.mediaNoun && !(bits & INDIVIDUALS)) return mediaOrOther(d, phrase);
  if (bits & NounClass.institution && !(bits & INDIVIDUALS)) return institutions(d, phrase, head);
  if (bits & (INDIVIDUALS | NounClass.group | NounClass.demonym | NounClass.spokesperson))
    return people(d, phrase, head);
  if (bits & NounClass.document) return 'document';
  if (bits & (NounClass.place | NounClass.bodyEnding)) return 'institution';
  return unknownNoun(d, phrase, head);
}

/** "a report in the Post", "a Reuters report": what an outlet reports. */
const reportsForOutlet = (d: Document, phrase: SourcePhrase, head: string): boolean =>
  /^(?:report|article|story|account|interview|investigation)s?$/.test(head) &&
  ((nounsIn(d, phrase.core) & NounClass.outlet) !== 0 ||
    (/^(?:in|by|from|on|of)$/.test(wordAt(d, phrase.head + 1)) &&
      (nounsIn(d, { start: phrase.head + 1, end: phrase.range.end }) & (NounClass.outlet | NounClass.outletPart)) !==
        0));

const isPronounLike = (d: Document, phrase: SourcePhrase): boolean =>
  tagAt(d, phrase.head) === Tag.pronoun ||
  /^(?:someone|somebody|one|all|both|many|some|others|those|two|three|four)$/.test(wordAt(d, phrase.head));

/** "a spokesman for the city", "her lawyers", "the company's representatives". */
function speaksForSomebody(d: Document, phrase: SourcePhrase): boolean {
  const head = wordAt(d, phrase.head);
  if (/^(?:spokes|publicist)/.test(head)) return true;
  if (
    /^(?:secretary|officer|director|team|aide)$/.test(head) &&
    /^(?:press|communications|media)$/.test(wordAt(d, phrase.head - 1))
  )
    return true;
  if (!(phrase.headNouns & NounClass.spokesperson)) return false;
  const next = wordAt(d, phrase.head + 1);
  if (next === 'for' || next === 'representing' || (next === 'of' && /^repr/.test(head))) return true;
  const counsel = /^(?:lawyer|attorney|solicitor|barrister)s?$/.test(head);
  if (phrase.quantity && !counsel) return false;
  if (wordAt(d, phrase.head - 1) === 'defense' || wordAt(d, phrase.head - 1) === 'defence') return true;
  for (let i = phrase.core.start; i < phrase.head; i++) if (tagAt(d, i) === Tag.possessive) return true;
  const first = wordAt(d, phrase.core.start);
  if (counsel) return first === 'the';
  return phrase.plural
    ? phrase.head > phrase.core.start && !/^(?:u\.s\.|us|state|house|elected)$/.test(first)
    : /^(?:a|an|the)$/.test(first);
}

/** Plural insiders are anonymous sources; where only a feeling or habit of all is told, grammar has no cue for it. */
function informants(d: Document, phrase: SourcePhrase): SourceType {
  if (/^(?:media|news)$/.test(wordAt(d, phrase.head - 1))) return 'media';
  if (!phrase.quantity && /^(?:individuals|persons)$/.test(wordAt(d, phrase.head))) return 'group';
  return /^(?:most|many|all|every|no|hundreds|thousands|majority|few)$/.test(phrase.quantity) ? 'group' : 'anonymous';
}

/** "the newspaper" is an outlet, "the research paper" a document. */
function mediaOrOther(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const before = wordAt(d, phrase.head - 1);
  if (head === 'agency' || head === 'agencies') return /^(?:news|wire|press)$/.test(before) ? 'media' : 'institution';
  if (/^(?:papers?)$/.test(head))
    return /^(?:research|position|working|white|discussion|a|an|scientific|court|published|new|policy)$/.test(before)
      ? 'document'
      : 'media';
  if (/^(?:websites?|sites?)$/.test(head))
    return hasWord(d, phrase.core, /^(?:news|fact-checking)$/) ? 'media' : 'document';
  if (head === 'network' && wordAt(d, phrase.head + 1) === 'of') return 'institution';
  return 'media';
}

/** "both companies" are named somewhere; "companies" are nobody in particular. */
function institutions(d: Document, phrase: SourcePhrase, head: string): SourceType {
  if (
    /^(?:group|team|coalition|family|crowd)s?$/.test(head) &&
    nounsIn(d, { start: phrase.head + 1, end: Math.min(phrase.range.end, phrase.head + 5) }) & PEOPLE &&
    wordAt(d, phrase.head + 1) === 'of'
  )
    return 'group';
  if (!phrase.plural || ORDINARY_BODIES.test(head)) return 'institution';
  return phrase.definite || FEW.test(phrase.quantity) ? 'institution' : 'group';
}

/** One or a few individuals without a name are anonymous; an uncounted plural is a vague group. */
function people(d: Document, phrase: SourcePhrase, head: string): SourceType {
  const vague = phrase.quantity === 'several' && !(phrase.headNouns & NounClass.officeHolder);
  const counted = FEW.test(phrase.quantity) && !isShare(d, phrase) && !vague;
  if (phrase.plural) {
    if (counted && !phrase.definite && phrase.headNouns & PEOPLE && !namesSome(d, phrase)) return 'anonymous';
    return isNamedGroup(d, phrase, head) ? 'institution' : 'group';
  }
  if (phrase.headNouns & NounClass.group && !(phrase.headNouns & INDIVIDUALS)) return 'group';
  if (
    phrase.quantity === 'every' ||
    phrase.quantity === 'each' ||
    phrase.quantity === 'no' ||
    phrase.quantity === 'any'
  )
    return 'group';
  if (isHeadlinese(d, phrase) && !INFORMANT_NOUNS.test(head)) return 'other';
  if (phrase.definite && hasWord(d, phrase.core, FORMER)) return 'named';
  if (!phrase.definite)
    return phrase.headNouns & NounClass.demonym &&
      !(phrase.headNouns & INDIVIDUALS) &&
      !/^(?:a|an|one|another)$/.test(wordAt(d, phrase.core.start)) &&
      !phrase.quantity
      ? 'group'
      : 'anonymous';
  return UNIQUE.test(head) ? standingOfUnique(d, phrase) : 'anonymous';
}

/** "eight of 10 voters", "one in five": a share of many, not a few. */
function isShare(d: Document, phrase: SourcePhrase): boolean {
  for (let i = phrase.core.start; i < phrase.head; i++)
    if (/^(?:of|in|out)$/.test(wordAt(d, i)) && tagAt(d, i + 1) === Tag.number) return true;
  return false;
}

/** "several fact checkers, including the Herald". */
const namesSome = (d: Document, phrase: SourcePhrase): boolean => hasWord(d, phrase.rest, /^(?:including|among)$/);

const isNamedGroup = (d: Document, phrase: SourcePhrase, head: string): boolean =>
  /^(?:senators|representatives)$/.test(head) && wordAt(d, phrase.core.start) === 'house' && phrase.definite;

/** "the FBI director", "the city's mayor" hold an office; "the company's chief executive", "his wife" do not. */
function standingOfUnique(d: Document, phrase: SourcePhrase): SourceType {
  const { roles } = readRoles(d, { start: phrase.core.start, end: phrase.range.end });
  return roles.some((role) => role.standing === 'office' && !role.former) ? 'official' : 'named';
}

function unknownNoun(d: Document, phrase: SourcePhrase, head: string): SourceType {
  if (nounsIn(d, phrase.core) & NounClass.document && !phrase.named && !/(?:er|or|ist|man|woman)s?$/.test(head))
    return 'document';
  const person = /(?:[^aeiou]er|[^i]or|ist|ian|man|woman|ee|eer|ant)$/.test(head) && head.length > 5;
  if (person && !phrase.plural && !phrase.definite) return isHeadlinese(d, phrase) ? 'other' : 'anonymous';
  if (person && !phrase.plural) return /(?:ist|ian|man|woman)$/.test(head) ? 'anonymous' : 'other';
  if (phrase.plural && /(?:ers|ors|ists|ians|men|women|ees|eers|ants)$/.test(head) && head.length > 5)
    return FEW.test(phrase.quantity) && !phrase.definite ? 'anonymous' : 'group';
  // "The 36-year-old" without an earlier mention is named soon after.
  if (/^\d+-year-old$/.test(head)) return phrase.definite ? 'named' : 'anonymous';
  return tagAt(d, phrase.head) === Tag.number || phrase.quantity ? 'group' : 'other';
}
