import { markIdOf, RULES, type RuleId } from '../rules';
import { formatNumber, text } from '../shared/i18n';
import { RULE_NAMES } from '../shared/rule-names';
import type { SettingsModel } from '../ui/settings-model';

interface Props {
  readonly counts: Readonly<Record<RuleId, number>>;
  readonly settings: SettingsModel;
}

/** The highlight rules: each name painted as its marks are, with its number in this page and its switch. */
export function Highlights({ counts, settings }: Props) {
  return (
    <section aria-labelledby="heading-highlights">
      <h2 id="heading-highlights">{text('heading_highlights')}</h2>
      <p class="error" role="alert">
        {settings.failed.value && text('error_settings')}
      </p>
      <ul class="rules">
        {RULES.map(({ id }) => (
          <li key={id}>
            <RuleSwitch rule={id} count={counts[id]} settings={settings} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleSwitch({ rule, count, settings }: { rule: RuleId; count: number; settings: SettingsModel }) {
  const known = settings.settings.value;
  const on = known?.rules[rule] ?? false;
  const name = text(RULE_NAMES[rule]);
  const mark = known ? markIdOf(rule, known.styles) : rule;
  return (
    <label class="rule">
      <span class="name">{on ? <on-record-mark data-on-record={mark}>{name}</on-record-mark> : name}</span>
      <span class="count">{formatNumber(count)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) => settings.switchRule(rule, currentTarget.checked)}
      />
    </label>
  );
}
