import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { plural, text } from '../shared/i18n';
import type { StoredPhraseRule } from '../shared/phrase-rules';
import { FileButton } from './files';
import { useFocusAfterRemoval } from './focus-after-removal';
import { attempt, type Outcome, OutcomeText } from './outcome';
import { dropRule, keepRule, loadRules, saveRules, turnRule } from './phrase-actions';
import { draftOf, NEW_DRAFT, type PhraseDraft, ruleOfDraft } from './phrase-draft';
import { PhraseEditor } from './phrase-editor';
import { Section } from './section';

/** The reader's own phrases: rules with switches, a form for one of them, and files out and in. */
export function Phrases({ rules }: { rules: readonly StoredPhraseRule[] }) {
  const outcome = useSignal<Outcome | null>(null);
  /** The id of the rule in the form, which is new if no rule has it. */
  const edited = useSignal<string | null>(null);
  const { list, removing } = useFocusAfterRemoval(rules.length);
  /** What is written but not saved yet, by id, so that it is there again if another rule is edited in between. */
  const drafts = useRef(new Map<string, PhraseDraft>());
  const newId = useRef(crypto.randomUUID());
  /** The button that opened the form. */
  const opener = useRef<Element | null>(null);
  const show = async (action: () => Promise<Outcome>) => {
    outcome.value = await attempt(action);
  };
  const edit = (id: string) => {
    outcome.value = null;
    opener.current = document.activeElement;
    edited.value = id;
  };
  const close = (id: string) => {
    drafts.current.delete(id);
    if (id === newId.current) newId.current = crypto.randomUUID();
    edited.value = null;
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const remove = (removed: StoredPhraseRule, place: number) => {
    removing(place);
    void show(() => dropRule(removed));
  };
  const rule = rules.find(({ id }) => id === edited.value);
  const save = (id: string) => async (draft: PhraseDraft) => {
    await show(() => keepRule(id, ruleOfDraft(draft, rule?.on ?? true)));
    if (!outcome.value?.failed) close(id);
  };
  const noteDraft = (id: string) => (draft: PhraseDraft) => drafts.current.set(id, draft);
  const cancel = (id: string) => () => close(id);
  return (
    <Section id="phrases" title={text('heading_phrases')} intro={text('phrases_text')}>
      <div ref={list} tabIndex={-1}>
        <ul class="cards">
          {rules.map((each, place) => (
            <li key={each.id}>
              <PhraseRow
                rule={each}
                edit={() => edit(each.id)}
                remove={() => remove(each, place)}
                turn={(on) => show(() => turnRule(each.id, on))}
              />
            </li>
          ))}
        </ul>
      </div>
      <div class="line">
        <button type="button" class="plain" onClick={() => edit(newId.current)}>
          {text('action_addPhrases')}
        </button>
        {rules.length > 0 && (
          <button type="button" class="plain" onClick={() => show(async () => saveRules(rules))}>
            {text('action_savePhraseFile')}
          </button>
        )}
        <FileButton label={text('action_loadPhraseFile')} onFile={(content) => show(() => loadRules(content))} />
      </div>
      <OutcomeText
        outcome={outcome.value}
        show={(shown) => {
          outcome.value = shown;
        }}
      />
      {edited.value !== null && (
        <PhraseEditor
          key={edited.value}
          start={drafts.current.get(edited.value) ?? (rule ? draftOf(rule) : NEW_DRAFT)}
          note={noteDraft(edited.value)}
          taken={rules.filter(({ id }) => id !== edited.value).map(({ name }) => name)}
          save={save(edited.value)}
          cancel={cancel(edited.value)}
        />
      )}
    </Section>
  );
}

interface RowProps {
  readonly rule: StoredPhraseRule;
  readonly edit: () => void;
  readonly remove: () => void;
  readonly turn: (on: boolean) => void;
}

function PhraseRow({ rule: { id, name, phrases, colour, on, synced }, edit, remove, turn }: RowProps) {
  return (
    <>
      <label class="rule">
        <span class="name">
          <on-record-mark data-on-record={`own-${colour}`}>{name}</on-record-mark>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={`about-${id}`}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </label>
      <p id={`about-${id}`} class="intro">
        {plural('phrases_count', phrases.length)} {!synced && text('phrases_deviceOnly')}
      </p>
      <div class="line">
        <button type="button" class="plain" aria-label={text('action_editOne', name)} onClick={edit}>
          {text('action_edit')}
        </button>
        <button type="button" class="plain remove" aria-label={text('action_removeOne', name)} onClick={remove}>
          {text('action_remove')}
        </button>
      </div>
    </>
  );
}
