import { text } from './i18n';
import type { AnonymityWords } from './page-state';

/** What a standards desk asks about an unnamed source, with the article's answers. */
export function anonymityLines({ basis, reason }: AnonymityWords): string[] {
  if (basis === undefined && reason === undefined) return [text('anonymity_neither')];
  return [
    basis === undefined ? text('anonymity_noBasis') : text('anonymity_basis', basis),
    reason === undefined ? text('anonymity_noReason') : text('anonymity_reason', reason),
  ];
}
