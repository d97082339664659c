import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { formatNumber, text } from '../shared/i18n';
import type { Mention } from '../shared/messages';
import type { ShowNextMention } from './page-model';

interface Props {
  readonly attributions: readonly number[];
  readonly showNextMention: ShowNextMention;
  readonly count?: string;
  readonly children: ComponentChildren;
}

/** A line that scrolls the page to the next of its places with each click, and tells which one that is. */
export function MentionButton({ attributions, showNextMention, count, children }: Props) {
  const shown = useSignal<Mention | null>(null);
  const showNext = async () => {
    shown.value = await showNextMention(attributions);
  };
  return (
    <>
      <button type="button" class="row" title={text('showMention')} onClick={showNext}>
        {children}
        <span class="count">
          {count}
          {shown.value && (
            <span class="shown" aria-hidden="true">
              {text('mentionShown', formatNumber(shown.value.index), formatNumber(shown.value.of))}
            </span>
          )}
        </span>
      </button>
      <span class="visually-hidden" role="status">
        {shown.value && text('mentionShownSpoken', formatNumber(shown.value.index), formatNumber(shown.value.of))}
      </span>
    </>
  );
}
