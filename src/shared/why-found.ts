import { type Attribution, type SourceType, wordsAt } from '../engine/attribution';
import { type MessageKey, text } from './i18n';

/** What each construction is; `$1` stands for the cue's own words. */
const CONSTRUCTIONS = {
  'verb-quotation': 'why_beforeQuotation',
  'verb-that': 'why_that',
  'verb-clause': 'why_clause',
  'verb-question': 'why_question',
  'verb-infinitive': 'why_intention',
  'verb-object': 'why_about',
  'verb-particle': 'why_about',
  'verb-addressee': 'why_hearer',
  'verb-after-quotation': 'why_afterQuotation',
  'verb-after-clause': 'why_afterClause',
  'verb-before-source': 'why_between',
  'according-to': 'why_andSource',
  colon: 'why_colon',
  signature: 'why_signature',
  'passive-by': 'why_byWhom',
  citing: 'why_andSource',
  'quoted-as-saying': 'why_asSaying',
  'told-outlet': 'why_outlet',
  'cited-source': 'why_cited',
  'reduced-clause': 'why_carriedOn',
  'hearsay-passive': 'why_byNobody',
  'hearsay-adverb': 'why_noSource',
  'hearsay-noun': 'why_noSource',
  'anonymity-terms': 'why_terms',
  'as-clause': 'why_as',
  nominal: 'why_noun',
  adjective: 'why_adjective',
  'no-comment': 'why_noComment',
} as const satisfies Record<Attribution['rule'], MessageKey>;

/** Why a source has its type. */
const TYPES = {
  official: 'why_official',
  named: 'why_named',
  anonymous: 'why_anonymous',
  spokesperson: 'why_spokesperson',
  institution: 'why_institution',
  document: 'why_document',
  media: 'why_media',
  group: 'why_group',
  other: 'why_other',
} as const satisfies Record<SourceType, MessageKey>;

/**
 * Why an attribution was found and why its source has its type, in the reader's language: what the engine says of it in
 * English. What the article tells of an unnamed source is not repeated: readers see it beside this.
 */
export function whyFound({ rule, cue, type }: Attribution, article: string): string {
  const construction = text(CONSTRUCTIONS[rule], wordsAt(cue, article));
  return type === undefined ? text('why_found', construction) : text('why_foundOf', construction, text(TYPES[type]));
}
