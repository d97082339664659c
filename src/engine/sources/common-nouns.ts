import type { SourceType } from '../attribution';
import { type Document, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { hasAnonymityClause } from './anonymity';
import { hasWord, nounsIn, type SourcePhrase } from './phrase';

const INDIVIDUALS = NounClass.insider | NounClass.officeHolder | NounClass.occupation | NounClass.candidacy;
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|another|several|couple|pair)$/;
const SHARES = /^(?:percent|%|percentage|majority|minority|half|most|many|hundreds|thousands|millions|dozens|some|few|third|quarter|those|all|every|each|any|no|numerous|countless|scores|lots)$/;
const WRITER = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'us', 'me', 'reader', 'readers']);
const RELATIONS = /^(?:wife|husband|mother|father|son|daughter|brother|sister|parents|family|widow|partner|girlfriend|boyfriend)$/;

/** The type of a source that is described but not named. `first` is the article's own reading of the phrase. */
export function typeOfDescription(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  const bits = phrase.headNouns;
  if (WRITER.has(head)) return 'other';
  if (speaksForSomebody(d, phrase)) return 'spokesperson';
  if (hasAnonymityClause(d, phrase.range) && (bits & (INDIVIDUALS | NounClass.informant | NounClass.group | NounClass.spokesperson) || tagAt(d, phrase.head) === Tag.pronoun)) return 'anonymous';
  if (hasWord(d, phrase.core, /^(?:percent|%)$/) || /%$/.test(head)) return 'group';
  if (head === 'reports' || head === 'accounts') return hasWord(d, phrase.core, /^(?:news|media|press|local|multiple|published|newspaper|earlier)$/) ? 'media' : 'document';
  if (bits & NounClass.informant) return informants(d, phrase);
  if (bits & NounClass.mediaNoun && !(bits & NounClass.institution && !/^(?:network|agency|station|channel)$/.test(head))) return mediaOrOther(d, phrase);
  if (bits & NounClass.institution && !(bits & INDIVIDUALS)) return 'institution';
  if (phrase.plural && bits & (INDIVIDUALS | NounClass.group)) return pluralPeople(d, phrase);
  if (bits & NounClass.spokesperson) return phrase.plural ? 'group' : 'anonymous';
  if (bits & INDIVIDUALS) return 'anonymous';
  if (bits & NounClass.group) return COUNTS.test(wordAt(d, phrase.core.start)) && phrase.core.end - phrase.core.start > 1 ? 'anonymous' : 'group';
  if (bits & NounClass.document) return 'document';
  if (bits & NounClass.place) return 'institution';
  if (bits & NounClass.demonym) return 'group';
  if (RELATIONS.test(head)) return 'anonymous';
  return unknownNoun(d, phrase, head);
}

/** "a spokesman for the city", "her lawyers", "the company's representatives". */
function speaksForSomebody(d: Document, phrase: SourcePhrase): boolean {
  if (!(phrase.headNouns & NounClass.spokesperson)) return isPressOffice(d, phrase);
  if (/^(?:spokes|publicist|press-)/.test(wordAt(d, phrase.head))) return true;
  const next = wordAt(d, phrase.head + 1);
  if (next === 'for' || next === 'of' || next === 'representing') return true;
  for (let i = phrase.core.start; i < phrase.head; i++) if (tagAt(d, i) === Tag.possessive) return true;
  return phrase.definite && /^(?:lawyer|lawyers|attorney|attorneys|solicitor|barrister)$/.test(wordAt(d, phrase.head));
}

function isPressOffice(d: Document, phrase: SourcePhrase): boolean {
  return /^(?:secretary|office|officer|director)$/.test(wordAt(d, phrase.head)) && /^(?:press|communications|media)$/.test(wordAt(d, phrase.head - 1)) && wordAt(d, phrase.head) !== 'office';
}

function informants(d: Document, phrase: SourcePhrase): SourceType {
  if (/^(?:executives|commanders|negotiators|bankers)$/.test(wordAt(d, phrase.head)) && SHARES.test(wordAt(d, phrase.core.start))) return 'group';
  return 'anonymous';
}

/** "two reporters" are people; "the newspaper" is an outlet. */
function mediaOrOther(d: Document, phrase: SourcePhrase): SourceType {
  const head = wordAt(d, phrase.head);
  if (head === 'paper' || head === 'papers' || head === 'article' || head === 'account') return /research|position|working|white/.test(wordAt(d, phrase.head - 1)) ? 'document' : 'media';
  if (head === 'website' || head === 'site' || head === 'show' || head === 'program' || head === 'programme') return hasWord(d, phrase.core, /^(?:news)$/) ? 'media' : phrase.headNouns & NounClass.document ? 'document' : 'media';
  return 'media';
}

/** A counted few are individuals; an uncounted plural is a vague group. */
function pluralPeople(d: Document, phrase: SourcePhrase): SourceType {
  const first = wordAt(d, phrase.core.start);
  if (SHARES.test(first) && first !== 'those') return 'group';
  for (let i = phrase.core.start; i < phrase.head; i++) if (COUNTS.test(wordAt(d, i)) && tagAt(d, i) === Tag.number) return 'anonymous';
  if (phrase.headNouns & NounClass.insider && !(phrase.headNouns & NounClass.group)) return 'anonymous';
  return 'group';
}

function unknownNoun(d: Document, phrase: SourcePhrase, head: string): SourceType {
  const bits = nounsIn(d, phrase.core);
  if (bits & NounClass.document && !phrase.named) return 'document';
  if (/(?:er|or|ist|ian|man|woman|ee|eer)$/.test(head) && head.length > 4) return 'anonymous';
  if (/(?:ers|ors|ists|ians|men|women|ees|eers)$/.test(head) && head.length > 5) return 'group';
  if (/^\d+-year-old$/.test(head)) return 'anonymous';
  return tagAt(d, phrase.head) === Tag.number ? 'group' : 'other';
}
