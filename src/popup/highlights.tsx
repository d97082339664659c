import browser from 'webextension-polyfill';
import { FIRST_STYLES, type MarkLook, markLookOf, RULES, type RuleId } from '../rules';
import { formatNumber, plural, text } from '../shared/i18n';
import type { StoredPhraseRule } from '../shared/phrase-rules';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import type { SettingsModel } from '../ui/settings-model';

interface Props {
  readonly counts: Readonly<Record<RuleId, number>>;
  readonly phraseCounts: ReadonlyMap<string, number>;
  readonly settings: SettingsModel;
}

/**
 * The highlight rules: each name painted as its marks are, paler where it is off, with what it marks, its number in
 * this page and its switch. Those of the reader's own phrases follow, with the way to where they are written.
 */
export function Highlights({ counts, phraseCounts, settings }: Props) {
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
            <PhraseSwitch rule={rule} count={phraseCounts.get(rule.id)} settings={settings} />
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
  return (
    <Switch
      id={`rule-${rule}`}
      name={text(RULE_NAMES[rule])}
      look={markLookOf(rule, known?.styles ?? FIRST_STYLES)}
      count={count}
      about={text(RULE_ABOUT[rule])}
      on={known?.rules[rule] ?? false}
      turn={(on) => settings.switchRule(rule, on)}
    />
  );
}

interface PhraseSwitchProps {
  readonly rule: StoredPhraseRule;
  readonly count: number | undefined;
  readonly settings: SettingsModel;
}

function PhraseSwitch({ rule, count, settings }: PhraseSwitchProps) {
  const found = count === undefined ? [] : [plural('phrases_found', count)];
  return (
    <Switch
      id={`phrases-${rule.id}`}
      name={rule.name}
      look={`own-${rule.colour}`}
      count={count}
      about={[plural('phrases_count', rule.phrases.length), ...found].join(' ')}
      on={rule.on}
      turn={(on) => settings.switchPhraseRule(rule.id, on)}
    />
  );
}

interface SwitchProps {
  readonly id: string;
  readonly name: string;
  /** What the marks look like. */
  readonly look: MarkLook;
  /** How often there is something to mark in this page, where that is known. */
  readonly count: number | undefined;
  readonly about: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

function Switch({ id, name, look, count, about, on, turn }: SwitchProps) {
  const [nameId, aboutId, countId] = [`${id}-name`, `${id}-about`, `${id}-count`];
  return (
    <label class="rule">
      <span id={nameId} class="name">
        <on-record-mark data-on-record={look}>{name}</on-record-mark>
      </span>
      {count !== undefined && (
        <span id={countId} class="count">
          {formatNumber(count)}
        </span>
      )}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={nameId}
        aria-describedby={count === undefined ? aboutId : `${countId} ${aboutId}`}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span id={aboutId} class="about">
        {about}
      </span>
    </label>
  );
}
