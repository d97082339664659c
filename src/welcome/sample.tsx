import { type MarkStyles, markLookOf, RULES } from '../rules';
import { text } from '../shared/i18n';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import { MarkedText } from '../ui/marked-text';
import { placesOf } from '../ui/places';
import { SAMPLE_MARKS, SAMPLE_TEXT } from './sample-text';

const ON = RULES.filter(({ on }) => on);

/** A made-up article with its marks, and what each of them means. */
export function Sample({ styles }: { styles: MarkStyles }) {
  const marked = SAMPLE_MARKS.map(({ words, rule }) => ({ words, mark: markLookOf(rule, styles) }));
  return (
    <>
      <p class="tried" lang="en" dir="ltr">
        <MarkedText text={SAMPLE_TEXT} marks={placesOf(SAMPLE_TEXT, marked)} />
      </p>
      <dl>
        {ON.map(({ id }) => (
          <div key={id} class="meaning">
            <dt>
              <on-record-mark data-on-record={markLookOf(id, styles)}>{text(RULE_NAMES[id])}</on-record-mark>
            </dt>
            <dd>{text(RULE_ABOUT[id])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
