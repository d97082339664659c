import browser from 'webextension-polyfill';
import { FIRST_STYLES, markLookOf, RULES, type RuleId } from '../rules';
import { formatNumber, plural, text } from '../shared/i18n';
import type { StoredPhraseRule } from '../shared/phrase-rules';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import type { SettingsModel } from '../ui/settings-model';

interface Props {
  readonly counts: Readonly<Record<RuleId, number>>;
  readonly settings: SettingsModel;
}

/**
 * The highlight rules: each name painted as its marks are, with what it marks, its number in this page and its switch.
 * Those of the reader's own phrases follow, with the way to where they are written.
 */
export function Highlights({ counts, settings }: Props) {
  return (
    <section aria-labelledby="heading-highlights">
      <h2 id="heading-highlights">{text('heading_highlights')}</h2>
      <p class="intro">{text('highlights_page')}</p>
      <ul class="rules">
        {RULES.map(({ id }) => (
          <li key={id}>
            <RuleSwitch rule={id} count={counts[id]} settings={settings} />
          </li>
        ))}
        {settings.settings.value?.phrases.map((rule) => (
          <li key={rule.id}>
            <PhraseSwitch rule={rule} settings={settings} />
          </li>
        ))}
      </ul>
      <button type="button" class="more" onClick={openPhrases}>
        {text('heading_phrases')}
      </button>
    </section>
  );
}

/** Opens the options where phrases are added: there is room to write and to try them. */
function openPhrases(): void {
  void browser.tabs.create({ url: '/src/options/options.html#phrases' });
}

function RuleSwitch({ rule, count, settings }: { rule: RuleId; count: number; settings: SettingsModel }) {
  const known = settings.settings.value;
  const on = known?.rules[rule] ?? false;
  const name = text(RULE_NAMES[rule]);
  const mark = markLookOf(rule, known?.styles ?? FIRST_STYLES);
  const [nameId, aboutId, countId] = [`rule-${rule}`, `rule-${rule}-about`, `rule-${rule}-count`];
  return (
    <label class="rule">
      <span id={nameId} class="name">
        {on ? <on-record-mark data-on-record={mark}>{name}</on-record-mark> : name}
      </span>
      <span id={countId} class="count">
        {formatNumber(count)}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={nameId}
        aria-describedby={`${countId} ${aboutId}`}
        onChange={({ currentTarget }) => settings.switchRule(rule, currentTarget.checked)}
      />
      <span id={aboutId} class="about">
        {text(RULE_ABOUT[rule])}
      </span>
    </label>
  );
}

function PhraseSwitch({ rule, settings }: { rule: StoredPhraseRule; settings: SettingsModel }) {
  const { id, name, phrases, colour, on } = rule;
  const [nameId, aboutId] = [`phrases-${id}`, `phrases-${id}-about`];
  return (
    <label class="rule">
      <span id={nameId} class="name">
        {on ? <on-record-mark data-on-record={`own-${colour}`}>{name}</on-record-mark> : name}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={nameId}
        aria-describedby={aboutId}
        onChange={({ currentTarget }) => settings.switchPhraseRule(id, currentTarget.checked)}
      />
      <span id={aboutId} class="about">
        {plural('phrases_count', phrases.length)}
      </span>
    </label>
  );
}
