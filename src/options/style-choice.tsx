import { useRef } from 'preact/hooks';
import { FIRST_STYLES, type MarkStyle, type RuleId } from '../rules';
import { COLOURS, isSameStyle, LINES } from '../rules/styles';
import { text } from '../shared/i18n';
import { RULE_NAMES } from '../shared/rule-names';
import { COLOUR_NAMES, LINE_NAMES } from './style-names';

interface Props {
  readonly rule: RuleId;
  readonly style: MarkStyle;
  readonly choose: (style: MarkStyle) => void;
}

/** Colour and underline of a rule's marks, each shown as it will be. */
export function StyleChoice({ rule, style, choose }: Props) {
  const summary = useRef<HTMLElement>(null);
  const { colour, line } = style;
  const first = FIRST_STYLES[rule];
  const takeBack = () => {
    choose(first);
    // The button that has the focus goes away.
    summary.current?.focus();
  };
  return (
    <details>
      <summary ref={summary} aria-label={text('styleOf', text(RULE_NAMES[rule]))}>
        {text('style')}
      </summary>
      <fieldset class="styles">
        <legend>{text('phrases_colour')}</legend>
        {COLOURS.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={`colour-${rule}`}
              checked={each === colour}
              onChange={() => choose({ colour: each, line })}
            />
            <on-record-mark data-on-record={`${each} ${line}`}>{text(COLOUR_NAMES[each])}</on-record-mark>
          </label>
        ))}
      </fieldset>
      <fieldset class="styles">
        <legend>{text('style_line')}</legend>
        {LINES.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={`line-${rule}`}
              checked={each === line}
              onChange={() => choose({ colour, line: each })}
            />
            <on-record-mark data-on-record={`${colour} ${each}`}>{text(LINE_NAMES[each])}</on-record-mark>
          </label>
        ))}
      </fieldset>
      {!isSameStyle(style, first) && (
        <button type="button" class="more" onClick={takeBack}>
          {text('action_firstStyle')}
        </button>
      )}
    </details>
  );
}
