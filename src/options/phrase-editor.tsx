import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PHRASE_COLOURS } from '../rules/phrases';
import { text } from '../shared/i18n';
import { LONGEST_NAME } from '../shared/phrase-rules';
import { type PhraseDraft, problemOfName, problemsOfLines } from './phrase-draft';
import { COLOUR_NAMES } from './style-names';
import { TryOut } from './try-out';

interface Props {
  readonly start: PhraseDraft;
  /** Names of the other rules. */
  readonly taken: readonly string[];
  /** Called with every change. */
  readonly note: (draft: PhraseDraft) => void;
  readonly save: (draft: PhraseDraft) => void;
  readonly cancel: () => void;
}

/** The form in which a phrase rule is written and tried. */
export function PhraseEditor({ start, taken, note, save, cancel }: Props) {
  const draft = useSignal(start);
  const showProblems = useSignal(false);
  const nameField = useRef<HTMLInputElement>(null);
  const linesField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => nameField.current?.focus(), []);
  const change = (part: Partial<PhraseDraft>) => {
    draft.value = { ...draft.value, ...part };
    note(draft.value);
  };
  const { name, lines, matchCase, wholeWords, colour } = draft.value;
  const nameProblem = problemOfName(name, taken);
  const lineProblems = problemsOfLines(lines);
  const submit = (event: Event) => {
    event.preventDefault();
    showProblems.value = true;
    if (nameProblem) nameField.current?.focus();
    else if (lineProblems.length > 0) linesField.current?.focus();
    else save(draft.value);
  };
  const shown = showProblems.value;
  return (
    <form class="editor" onSubmit={submit}>
      <label for="phrase-name">{text('phrases_name')}</label>
      <input
        ref={nameField}
        id="phrase-name"
        type="text"
        maxLength={LONGEST_NAME}
        value={name}
        aria-invalid={shown && nameProblem !== undefined}
        aria-describedby="phrase-name-problem"
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <p id="phrase-name-problem" class="error" role="alert">
        {shown && nameProblem}
      </p>
      <label for="phrase-lines">{text('phrases_lines')}</label>
      <p id="phrase-lines-hint" class="intro">
        {text('phrases_lines_text')}
      </p>
      <textarea
        ref={linesField}
        id="phrase-lines"
        rows={4}
        spellcheck={false}
        value={lines}
        aria-invalid={shown && lineProblems.length > 0}
        aria-describedby="phrase-lines-hint phrase-lines-problem"
        onInput={({ currentTarget }) => change({ lines: currentTarget.value })}
      />
      <div id="phrase-lines-problem" class="error" role="alert">
        {shown && lineProblems.slice(0, 5).map((problem) => <p key={problem}>{problem}</p>)}
      </div>
      <label class="choice">
        <input type="checkbox" checked={wholeWords} onChange={() => change({ wholeWords: !wholeWords })} />
        {text('phrases_wholeWords')}
      </label>
      <label class="choice">
        <input type="checkbox" checked={matchCase} onChange={() => change({ matchCase: !matchCase })} />
        {text('phrases_matchCase')}
      </label>
      <fieldset>
        <legend>{text('phrases_colour')}</legend>
        {PHRASE_COLOURS.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="colour" checked={each === colour} onChange={() => change({ colour: each })} />
            <on-record-mark data-on-record={`own-${each}`}>{text(COLOUR_NAMES[each])}</on-record-mark>
          </label>
        ))}
      </fieldset>
      <TryOut draft={draft.value} />
      <div class="line">
        <button type="submit" class="action">
          {text('action_savePhrases')}
        </button>
        <button type="button" class="plain" onClick={cancel}>
          {text('action_cancel')}
        </button>
      </div>
    </form>
  );
}
