import type { RuleId } from '../rules';

/** A made-up article. */
export const SAMPLE_TEXT =
  'Two people familiar with the matter said the ferry line would be sold in March. “We will keep every route,” Gov. Maria Castellan said on Monday. A spokesman for Brightwater Ferries said talks had not begun. The Fjord Gazette reported that a buyer had been found. Critics said the price was too low. The captain was reportedly offered a new post.';

/** What On Record marks in it, in reading order. Said here, so that the page opens without what reads texts. */
export const SAMPLE_MARKS: readonly { readonly words: string; readonly rule: RuleId }[] = [
  { words: 'Two people familiar with the matter', rule: 'anonymous' },
  { words: '“We will keep every route,”', rule: 'official' },
  { words: 'Gov. Maria Castellan', rule: 'official' },
  { words: 'A spokesman for Brightwater Ferries', rule: 'spokesperson' },
  { words: 'The Fjord Gazette', rule: 'media' },
  { words: 'Critics', rule: 'group' },
  { words: 'reportedly', rule: 'hearsay' },
];
