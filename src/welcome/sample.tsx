import { useSignal } from '@preact/signals';
import { type MarkStyles, markLookOf, RULES } from '../rules';
import { text } from '../shared/i18n';
import { RULE_ABOUT, RULE_NAMES } from '../shared/rule-names';
import { MarkedText } from '../ui/marked-text';
import { placesOf } from '../ui/places';
import { SampleCard } from './sample-card';
import { SAMPLE_MARKS, SAMPLE_TEXT } from './sample-text';

const ON = RULES.filter(({ on }) => on);

const CARD = 'sample-card';

/** A made-up article with its marks, the card of the mark that was last pointed at, and what each kind means. */
export function Sample({ styles }: { styles: MarkStyles }) {
  const pointed = useSignal(0);
  const mark = SAMPLE_MARKS[pointed.value];
  const point = (index: number) => {
    pointed.value = index;
  };
  const marked = SAMPLE_MARKS.map(({ words, rule }) => ({ words, mark: markLookOf(rule, styles) }));
  return (
    <>
      <p class="tried" lang="en" dir="ltr">
        <MarkedText text={SAMPLE_TEXT} marks={placesOf(SAMPLE_TEXT, marked)} point={point} controls={CARD} />
      </p>
      {mark && <SampleCard id={CARD} mark={mark} styles={styles} />}
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
