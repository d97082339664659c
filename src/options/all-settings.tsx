import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { plural, text } from '../shared/i18n';
import { readSettingsFile, writeSettingsFile } from '../shared/settings-file';
import {
  mutePhrases,
  removePhraseRules,
  replaceChoices,
  resetSettings,
  storedSettings,
  unmuteAdded,
} from '../shared/settings-storage';
import { saveFile } from '../ui/save-file';
import { FileButton } from './files';
import { attempt, fileProblem, type Outcome, OutcomeText } from './outcome';
import { addRules } from './phrase-actions';
import { Section } from './section';

/** All settings as a file, out and in, and back to how they were at first. */
export function AllSettings() {
  const outcome = useSignal<Outcome | null>(null);
  const show = async (action: () => Promise<Outcome>) => {
    outcome.value = await attempt(action);
  };
  return (
    <Section id="all-settings" title={text('heading_allSettings')} intro={text('allSettings_text')}>
      <div class="line">
        <button type="button" class="plain" onClick={() => show(saveSettings)}>
          {text('action_saveSettings')}
        </button>
        <FileButton label={text('action_loadSettings')} onFile={(content) => show(() => loadSettingsFile(content))} />
        <ResetButton onReset={() => show(reset)} />
      </div>
      <OutcomeText
        outcome={outcome.value}
        show={(shown) => {
          outcome.value = shown;
        }}
      />
    </Section>
  );
}

async function saveSettings(): Promise<Outcome> {
  saveFile('on-record-settings.json', writeSettingsFile(await storedSettings()));
  return { failed: false, lines: [text('settings_saved')] };
}

/** Makes the settings those of a file. Its phrases are added to those that are there. */
async function loadSettingsFile(content: string): Promise<Outcome> {
  const file = readSettingsFile(content);
  if (file.problem) return { failed: true, lines: [fileProblem(file.problem)] };
  // What replaces something comes last: if storage refuses a part, nothing that was there is lost.
  const { ids, lines } = await addRules(file.phrases);
  const muted = await mutePhrases(file.muted);
  const before = await replaceChoices(file.choices, file.unknown);
  const undo = async (): Promise<Outcome> => {
    await replaceChoices(before);
    await Promise.all([removePhraseRules(ids), unmuteAdded(muted)]);
    return { failed: false, lines: [text('settings_restored')] };
  };
  const added = ids.length > 0 ? [plural('phrases_loaded', ids.length)] : [];
  const left = file.unknown.length > 0 ? [plural('settings_unknown', file.unknown.length), ...file.unknown] : [];
  return { failed: false, lines: [text('settings_loaded'), ...added, ...lines, ...left], undo };
}

async function reset(): Promise<Outcome> {
  await resetSettings();
  return { failed: false, lines: [text('settings_reset')] };
}

/** Asks first: what is reset cannot be brought back without a file. */
function ResetButton({ onReset }: { onReset: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const confirm = () => {
    dialog.current?.close();
    onReset();
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
        {text('action_reset')}
      </button>
      <dialog ref={dialog} aria-labelledby="reset-question">
        <p id="reset-question">{text('reset_question')}</p>
        <div class="line">
          <button type="button" class="plain" onClick={() => dialog.current?.close()}>
            {text('action_keep')}
          </button>
          <button type="button" class="action" onClick={confirm}>
            {text('action_resetNow')}
          </button>
        </div>
      </dialog>
    </>
  );
}
