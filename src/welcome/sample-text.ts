import type { SourceType } from '../engine/attribution';
import type { RuleId } from '../rules';
import type { AnonymityWords } from '../shared/page-state';

/** What On Record finds of a source in the sample. */
export interface SampleSource {
  /** As the sample calls it. */
  readonly words: string;
  readonly type: SourceType;
  readonly claims: number;
  readonly anonymity?: AnonymityWords;
}

export interface SampleMark {
  readonly words: string;
  readonly rule: RuleId;
  /** Absent where the sample gives no source. */
  readonly source?: SampleSource;
}

/** A made-up article. */
export const SAMPLE_TEXT =
  'Two people familiar with the matter said the ferry line would be sold in March. “We will keep every route,” Gov. Maria Castellan said on Monday. A spokesman for Brightwater Ferries said talks had not begun. The Fjord Gazette reported that a buyer had been found. Critics said the price was too low. The captain was reportedly offered a new post.';

const PEOPLE: SampleSource = {
  words: 'Two people familiar with the matter',
  type: 'anonymous',
  claims: 1,
  anonymity: { count: 2, basis: 'familiar with the matter' },
};
const GOVERNOR: SampleSource = { words: 'Gov. Maria Castellan', type: 'official', claims: 1 };
const SPOKESMAN: SampleSource = { words: 'A spokesman for Brightwater Ferries', type: 'spokesperson', claims: 1 };
const GAZETTE: SampleSource = { words: 'The Fjord Gazette', type: 'media', claims: 1 };
const CRITICS: SampleSource = { words: 'Critics', type: 'group', claims: 1 };

/** What On Record marks in it, in reading order. Said here, so that the page opens without what reads texts. */
export const SAMPLE_MARKS: readonly SampleMark[] = [
  { words: PEOPLE.words, rule: 'anonymous', source: PEOPLE },
  { words: '“We will keep every route,”', rule: 'official', source: GOVERNOR },
  { words: GOVERNOR.words, rule: 'official', source: GOVERNOR },
  { words: SPOKESMAN.words, rule: 'spokesperson', source: SPOKESMAN },
  { words: GAZETTE.words, rule: 'media', source: GAZETTE },
  { words: CRITICS.words, rule: 'group', source: CRITICS },
  { words: 'reportedly', rule: 'hearsay' },
];
