import type { Quotation } from '../engine/attribution';
import { type MessageKey, text } from '../shared/i18n';
import type { Ledger } from './mention-row';

const QUOTATIONS = {
  direct: 'quotation_direct',
  mixed: 'quotation_mixed',
  indirect: 'quotation_indirect',
  none: undefined,
} as const satisfies Record<Quotation, MessageKey | undefined>;

interface Props {
  readonly id: string;
  readonly attributions: readonly number[];
  readonly ledger: Ledger;
}

/** What a source says, in reading order. A click scrolls the page to the statement and flashes it. */
export function Statements({ id, attributions, ledger: { page, statements } }: Props) {
  return (
    <ol id={id} class="statements">
      {attributions.map((attribution) => {
        const statement = statements[attribution];
        if (statement === undefined) return null;
        const quotation = QUOTATIONS[statement.quotation];
        return (
          <li key={attribution}>
            <button
              type="button"
              class="statement"
              title={text('showMention')}
              onClick={() => page.showStatement(attribution)}
            >
              {/* The article's words, whatever the interface's language and direction. */}
              <span dir="auto">{statement.excerpt}</span>
              {quotation && <span class="about">{text(quotation)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
