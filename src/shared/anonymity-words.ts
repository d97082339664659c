import { formatNumber, text } from './i18n';
import type { AnonymityWords } from './page-state';

/** What a standards desk asks about an unnamed source, with the article's answers, for a list. */
export function anonymityLines({ basis, reason }: AnonymityWords): string[] {
  if (basis === undefined && reason === undefined) return [text('anonymity_neither')];
  return [
    basis === undefined ? text('anonymity_noBasis') : text('anonymity_basis', basis),
    reason === undefined ? text('anonymity_noReason') : text('anonymity_reason', reason),
  ];
}

/** One question of a card and its answer. */
export interface AnonymityFact {
  readonly label: string;
  readonly value: string;
  /** The language of the value, where it is the article's. */
  readonly lang?: string;
  /** The value says that there is no answer. */
  readonly isMissing?: boolean;
}

/** The same for a card, and how many and who they are. The answers are the article's own words. */
export function anonymityFacts({ count, role, affiliation, basis, reason }: AnonymityWords): AnonymityFact[] {
  const missing = { value: text('card_notStated'), isMissing: true };
  const answer = (words: string | undefined) => (words ? { value: `“${words}”`, lang: 'en' } : missing);
  // "American officials" says by itself where they belong.
  const body = affiliation !== undefined && role?.includes(affiliation) ? undefined : affiliation;
  const who = [role, body].filter((words) => words !== undefined).join(', ');
  return [
    { label: text('card_howMany'), ...(count === undefined ? missing : { value: formatNumber(count) }) },
    { label: text('card_who'), ...answer(who) },
    { label: text('card_basis'), ...answer(basis) },
    { label: text('card_reason'), ...answer(reason) },
  ];
}
