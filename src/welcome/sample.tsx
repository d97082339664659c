import { analyze } from '../engine';
import { type MarkStyles, markIdOf, marksOf, RULES } from '../rules';
import { text } from '../shared/i18n';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import { MarkedText } from '../ui/marked-text';

const ARTICLE =
  'Two people familiar with the matter said the ferry line would be sold in March. “We will keep every route,” Gov. Maria Castellan said on Monday. A spokesman for Brightwater Ferries said talks had not begun. The Fjord Gazette reported that a buyer had been found. Critics said the price was too low. The captain was reportedly offered a new post.';

const ON = RULES.filter(({ on }) => on);

/** A made-up article with its marks, and what each of them means. */
export function Sample({ styles }: { styles: MarkStyles }) {
  const marks = marksOf(analyze(ARTICLE), ARTICLE, new Set(ON.map(({ id }) => id)));
  return (
    <>
      <p class="tried" lang="en" dir="ltr">
        <MarkedText
          text={ARTICLE}
          marks={marks.map(({ start, end, rule }) => ({ start, end, mark: markIdOf(rule, styles) }))}
        />
      </p>
      <dl>
        {ON.map(({ id }) => (
          <div key={id} class="meaning">
            <dt>
              <on-record-mark data-on-record={markIdOf(id, styles)}>{text(RULE_NAMES[id])}</on-record-mark>
            </dt>
            <dd>{text(RULE_ABOUT[id])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
