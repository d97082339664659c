import { RULES, type RuleId } from '../rules';
import { text } from '../shared/i18n';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import { Example } from './example';
import { Section } from './section';

interface Props {
  readonly on: Readonly<Record<RuleId, boolean>>;
  readonly switchRule: (rule: RuleId, on: boolean) => void;
}

/** The highlight rules: a switch each, what it marks and what not, and the standard behind it. */
export function Rules({ on, switchRule }: Props) {
  return (
    <Section id="rules" title={text('heading_highlights')} intro={text('highlights_text')}>
      <ul class="cards">
        {RULES.map(({ id, examples, standard }) => (
          <li key={id}>
            <label class="rule">
              <span class="name">
                <on-record-mark data-on-record={id}>{text(RULE_NAMES[id])}</on-record-mark>
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
            <details>
              <summary aria-label={text('examplesOf', text(RULE_NAMES[id]))}>{text('examples')}</summary>
              <h3>{text('examples_match')}</h3>
              <ul class="examples" lang="en" dir="ltr">
                {examples.match.map((example) => (
                  <li key={example.text}>
                    <Example example={example} rule={id} />
                  </li>
                ))}
              </ul>
              <h3>{text('examples_noMatch')}</h3>
              <ul class="examples" lang="en" dir="ltr">
                {examples.noMatch.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
              <h3>{text('examples_standard')}</h3>
              <p lang="en" dir="ltr">
                {standard}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
