import { useRef } from 'preact/hooks';
import { text } from '../shared/i18n';
import type { PhraseFile } from '../shared/phrase-file';
import type { SettingsFile } from '../shared/settings-file';

/** What came of something that the reader asked for. */
export interface Outcome {
  readonly failed: boolean;
  /** The first line sums it up. */
  readonly lines: readonly string[];
  /** Takes it back. */
  readonly undo?: () => Promise<Outcome>;
}

type FileProblem = Exclude<(SettingsFile | PhraseFile)['problem'], null>;

/** What is wrong with a file, and where it belongs if it is one of ours. */
export function fileProblem(problem: FileProblem): string {
  switch (problem) {
    case 'no-json':
      return text('error_noJson');
    case 'other-file':
      return text('error_otherFile');
    case 'phrase-file':
      return text('error_phraseFile', text('action_loadPhraseFile'), text('heading_phrases'));
    case 'settings-file':
      return text('error_settingsFile', text('action_loadSettings'), text('heading_allSettings'));
  }
}

/** What comes of an attempt, also if storage refuses it. */
export function attempt(action: () => Promise<Outcome>): Promise<Outcome> {
  return action().catch(() => ({ failed: true, lines: [text('error_settings')] }));
}

interface Props {
  readonly outcome: Outcome | null;
  readonly show: (outcome: Outcome) => void;
}

/** Says what came of it, to eyes and to screen readers. */
export function OutcomeText({ outcome, show }: Props) {
  const [first, ...others] = outcome?.lines ?? [];
  const undo = outcome?.undo;
  const words = useRef<HTMLDivElement>(null);
  const takeBack = async (action: () => Promise<Outcome>) => {
    // The button that has the focus goes away.
    words.current?.focus();
    show(await attempt(action));
  };
  return (
    <div class={outcome?.failed ? 'outcome error' : 'outcome'}>
      <div ref={words} role="status" tabIndex={-1}>
        {first && <p>{first}</p>}
        {others.length > 0 && (
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {undo && (
        <button type="button" class="plain" onClick={() => takeBack(undo)}>
          {text('action_undo')}
        </button>
      )}
    </div>
  );
}
