import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SourceType } from '../engine/attribution';
import { text } from '../shared/i18n';
import type { Statement } from '../shared/statements';
import { MentionButton } from './mention-button';
import type { PageModel } from './page-model';
import { Statements } from './statements';

/** What the lines of the ledger need beside their source. */
export interface Ledger {
  readonly page: Pick<PageModel, 'showNextMention' | 'showStatement'>;
  /** By index in `Analysis.attributions`. */
  readonly statements: readonly Statement[];
}

interface Props {
  readonly type?: SourceType;
  readonly label: string;
  /** Small lines under the label. */
  readonly about?: readonly string[];
  readonly count: string;
  readonly attributions: readonly number[];
  readonly ledger: Ledger;
}

/**
 * One line of the ledger: who, how often. A click scrolls the page to the next place; the arrow beside it unfolds the
 * statements.
 */
export function MentionRow({ type, label, about = [], count, attributions, ledger }: Props) {
  const open = useSignal(false);
  const id = useId();
  const toggle = () => {
    open.value = !open.value;
  };
  return (
    <li>
      <div class="foldable">
        <MentionButton attributions={attributions} count={count} showNextMention={ledger.page.showNextMention}>
          <span class="chip" data-type={type} aria-hidden="true" />
          <span class="label">{label}</span>
          {about.map((line) => (
            <span key={line} class="about">
              {line}
            </span>
          ))}
        </MentionButton>
        <button
          type="button"
          class="unfold"
          aria-expanded={open.value}
          aria-controls={open.value ? id : undefined}
          aria-label={text('statementsOf', label)}
          title={text('statements')}
          onClick={toggle}
        />
      </div>
      {open.value && <Statements id={id} attributions={attributions} ledger={ledger} />}
    </li>
  );
}
