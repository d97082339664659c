import { useSignal } from '@preact/signals';
import { text } from '../shared/i18n';
import type { MutedPhrase } from '../shared/muted-phrases';
import { RULE_NAMES } from '../shared/rule-names';
import { mutePhrase, unmutePhrase } from '../shared/settings-storage';
import { useFocusAfterRemoval } from './focus-after-removal';
import { attempt, type Outcome, OutcomeText } from './outcome';
import { Section } from './section';

/** What the reader does not want marked again, and the way back. */
export function Muted({ muted }: { muted: readonly MutedPhrase[] }) {
  const outcome = useSignal<Outcome | null>(null);
  const { list, removing } = useFocusAfterRemoval(muted.length);
  const remove = async (phrase: MutedPhrase, place: number) => {
    removing(place);
    outcome.value = await attempt(() => markAgain(phrase));
  };
  return (
    <Section id="muted" title={text('heading_muted')} intro={text('muted_text')}>
      <div ref={list} tabIndex={-1}>
        {muted.length === 0 && <p class="line">{text('muted_none')}</p>}
        <ul class="cards">
          {muted.map((phrase, place) => (
            <li key={phrase.id} class="muted">
              <MutedRow phrase={phrase} remove={() => remove(phrase, place)} />
            </li>
          ))}
        </ul>
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

function MutedRow({ phrase: { phrase, rule, page }, remove }: { phrase: MutedPhrase; remove: () => void }) {
  return (
    <>
      <div>
        <p class="name" dir="auto">
          {phrase}
        </p>
        <p class="intro">
          {text(RULE_NAMES[rule])} · {page === undefined ? text('muted_everywhere') : <OnlyOn page={page} />}
        </p>
      </div>
      <button type="button" class="plain remove" aria-label={text('action_markAgainOne', phrase)} onClick={remove}>
        {text('action_markAgain')}
      </button>
    </>
  );
}

/** The one page, as a link. */
function OnlyOn({ page }: { page: string }) {
  const address = page.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  const [before, after] = text('muted_page', '\n').split('\n');
  return (
    <>
      {before}
      <a href={page} target="_blank" rel="noreferrer" dir="ltr">
        {address}
      </a>
      {after}
    </>
  );
}

async function markAgain(phrase: MutedPhrase): Promise<Outcome> {
  await unmutePhrase(phrase.id);
  return {
    failed: false,
    lines: [text('muted_removed', phrase.phrase)],
    undo: () => muteAgain(phrase),
  };
}

async function muteAgain(phrase: MutedPhrase): Promise<Outcome> {
  await mutePhrase(phrase);
  return { failed: false, lines: [text('muted_added', phrase.phrase)] };
}
