import type { Attribution, SourceType } from '../engine/attribution';

/** Every highlight rule. */
export const RULE_IDS = [
  'anonymous',
  'official',
  'spokesperson',
  'media',
  'group',
  'hearsay',
  'named',
  'institution',
  'document',
  'no-comment',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/**
 * What of an attribution is marked.
 *
 * - `source`: the phrase that says who speaks
 * - `source-and-quotation`: that, and what of the content stands in quotation marks
 * - `cue`: the phrase that says that something is claimed
 * - `source-and-cue`: both phrases
 */
export type MarkedPart = 'source' | 'source-and-quotation' | 'cue' | 'source-and-cue';

export interface HighlightRule {
  readonly id: RuleId;
  /** Whether the rule is on until the reader chooses. */
  readonly on: boolean;
  readonly part: MarkedPart;
}

const RULE_OF_TYPE = {
  anonymous: 'anonymous',
  official: 'official',
  spokesperson: 'spokesperson',
  media: 'media',
  group: 'group',
  named: 'named',
  institution: 'institution',
  document: 'document',
  other: undefined,
} as const satisfies Record<SourceType, RuleId | undefined>;

/**
 * The one rule that an attribution falls under, or undefined if no rule marks it. An official who is not quoted word
 * for word falls under none: the `official` rule is about quotes.
 */
export function ruleOf(attribution: Attribution): RuleId | undefined {
  if (attribution.kind === 'no-comment') return 'no-comment';
  if (attribution.kind === 'hearsay') return 'hearsay';
  if (attribution.type === undefined) return undefined;
  const quoted = attribution.quotation === 'direct' || attribution.quotation === 'mixed';
  if (attribution.type === 'official' && !quoted) return undefined;
  return RULE_OF_TYPE[attribution.type];
}
