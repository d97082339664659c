import { EXPLAINED, type MarkStyle, markLookOf, RULES, type RuleId } from '../rules';
import { formatList, text } from '../shared/i18n';
import { RULE_ABOUT, RULE_NAMES, RULE_STANDARDS } from '../shared/rule-names';
import type { Settings } from '../shared/settings';
import { Example } from './example';
import { Section } from './section';
import { StyleChoice } from './style-choice';

interface Props {
  readonly settings: Pick<Settings, 'rules' | 'styles'>;
  readonly switchRule: (rule: RuleId, on: boolean) => void;
  readonly chooseStyle: (rule: RuleId, style: MarkStyle) => void;
}

/** The highlight rules: a switch each, its colour and underline, what it marks and what not, and the standard behind. */
export function Rules({ settings, switchRule, chooseStyle }: Props) {
  const { rules: on, styles } = settings;
  return (
    <Section id="rules" title={text('heading_highlights')} intro={text('highlights_text')}>
      <ul class="cards">
        {RULES.map(({ id }) => (
          <li key={id}>
            <label class="rule">
              <span class="name">
                <on-record-mark data-on-record={markLookOf(id, styles)}>{text(RULE_NAMES[id])}</on-record-mark>
              </span>
              <input
                type="checkbox"
                role="switch"
                checked={on[id]}
                aria-checked={on[id]}
                aria-describedby={`about-${id}`}
                onChange={({ currentTarget }) => switchRule(id, currentTarget.checked)}
              />
            </label>
            <p id={`about-${id}`} class="intro">
              {text(RULE_ABOUT[id])}
            </p>
            <p class="intro" role="status">
              {likeness(id, settings)}
            </p>
            <StyleChoice rule={id} style={styles[id]} choose={(style) => chooseStyle(id, style)} />
            <details>
              <summary aria-label={text('examplesOf', text(RULE_NAMES[id]))}>{text('examples')}</summary>
              <h3>{text('examples_match')}</h3>
              <ul class="examples" lang="en" dir="ltr">
                {EXPLAINED[id].examples.match.map((example) => (
                  <li key={example.text}>
                    <Example example={example} mark={markLookOf(id, styles)} />
                  </li>
                ))}
              </ul>
              <h3>{text('examples_noMatch')}</h3>
              <ul class="examples" lang="en" dir="ltr">
                {EXPLAINED[id].examples.noMatch.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
              <h3>{text('examples_standard')}</h3>
              <p>{text(RULE_STANDARDS[id])}</p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Says which other rules that are on have the same look, or the same underline; undefined if none has. */
function likeness(rule: RuleId, { rules, styles }: Props['settings']): string | undefined {
  const { colour, line } = styles[rule];
  const others = RULES.map(({ id }) => id).filter((id) => id !== rule && rules[id] && rules[rule]);
  const withLine = others.filter((id) => styles[id].line === line);
  const same = withLine.filter((id) => styles[id].colour === colour);
  const names = (ids: readonly RuleId[]) => formatList(ids.map((id) => text(RULE_NAMES[id])));
  if (same.length > 0) return text('style_same', names(same));
  return withLine.length > 0 ? text('style_sameLine', names(withLine)) : undefined;
}
