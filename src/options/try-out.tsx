import { useSignal } from '@preact/signals';
import { PhraseFinder } from '../rules';
import { plural, text } from '../shared/i18n';
import { MarkedText } from '../ui/marked-text';
import { type PhraseDraft, ruleOfDraft } from './phrase-draft';

/** A text box, and below it the same text with what a phrase rule marks in it, as it is being written. */
export function TryOut({ draft }: { draft: PhraseDraft }) {
  const words = useSignal('');
  const matches = new PhraseFinder([ruleOfDraft(draft, true)]).find(words.value);
  const marks = matches.map(({ span: [start, end], mark }) => ({ start, end, mark }));
  return (
    <>
      <label for="phrase-try">{text('phrases_try')}</label>
      <textarea
        id="phrase-try"
        rows={3}
        placeholder={text('phrases_try_text')}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
        }}
      />
      {words.value !== '' && (
        <p class="tried">
          <MarkedText text={words.value} marks={marks} />
        </p>
      )}
      <p class="intro" role="status">
        {words.value !== '' && plural('phrases_found', matches.length)}
      </p>
    </>
  );
}
