import type { FindingId } from '../shared/findings';
import type { MessageKey } from '../shared/i18n';

/** Newsroom standards that anybody can read. */
export const STANDARDS = {
  spj: { name: 'standard_spj', address: 'https://www.spj.org/spj-code-of-ethics/' },
  bbc: { name: 'standard_bbc', address: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy' },
} as const satisfies Record<string, { name: MessageKey; address: string }>;

interface Standard {
  /** What it asks for, in our words. */
  readonly says: MessageKey;
  readonly by: keyof typeof STANDARDS;
}

/** What a standard says to each finding. */
export const STANDARD_OF: Readonly<Record<FindingId, Standard>> = {
  'headline-unnamed': { says: 'standard_identify', by: 'spj' },
  'opening-unnamed': { says: 'standard_identify', by: 'spj' },
  'one-source': { says: 'standard_oneSource', by: 'bbc' },
  'public-only': { says: 'standard_voices', by: 'spj' },
  unexplained: { says: 'standard_explain', by: 'spj' },
  'second-hand': { says: 'standard_firstHand', by: 'bbc' },
  hearsay: { says: 'standard_attribute', by: 'bbc' },
  'no-comment': { says: 'standard_respond', by: 'spj' },
};
