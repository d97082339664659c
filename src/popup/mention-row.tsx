import { useSignal } from '@preact/signals';
import type { SourceType } from '../engine/attribution';
import { formatNumber, text } from '../shared/i18n';
import type { Mention } from '../shared/messages';
import type { PageModel } from './page-model';

export type ShowNextMention = PageModel['showNextMention'];

interface Props {
  readonly type?: SourceType;
  readonly label: string;
  /** Small lines under the label. */
  readonly about?: readonly string[];
  readonly count: string;
  readonly attributions: readonly number[];
  readonly showNextMention: ShowNextMention;
}

/** One line of a list: who, how often; a click scrolls the page to the next place. */
export function MentionRow({ type, label, about = [], count, attributions, showNextMention }: Props) {
  const shown = useSignal<Mention | null>(null);
  const showNext = async () => {
    shown.value = await showNextMention(attributions);
  };
  return (
    <li>
      <button type="button" class="row" title={text('showMention')} onClick={showNext}>
        <span class="chip" data-type={type} aria-hidden="true" />
        <span class="label">{label}</span>
        <span class="count">
          {count}
          {shown.value && (
            <span class="shown" aria-hidden="true">
              {text('mentionShown', formatNumber(shown.value.index), formatNumber(shown.value.of))}
            </span>
          )}
        </span>
        {about.map((line) => (
          <span key={line} class="about">
            {line}
          </span>
        ))}
      </button>
      <span class="visually-hidden" role="status">
        {shown.value && text('mentionShownSpoken', formatNumber(shown.value.index), formatNumber(shown.value.of))}
      </span>
    </li>
  );
}
