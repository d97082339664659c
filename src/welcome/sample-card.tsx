import { type MarkStyles, markLookOf } from '../rules';
import { type AnonymityFact, anonymityFacts } from '../shared/anonymity-words';
import { plural, text } from '../shared/i18n';
import { RULE_ABOUT } from '../shared/rule-names';
import { TYPE_NAMES } from '../shared/type-names';
import type { SampleMark, SampleSource } from './sample-text';

interface Props {
  readonly id: string;
  readonly mark: SampleMark;
  readonly styles: MarkStyles;
}

/** What the card of a mark says of its source, as in a page. */
export function SampleCard({ id, mark: { words, rule, source }, styles }: Props) {
  return (
    <div id={id} class="sample-card" role="status">
      <p>
        <strong>{source ? text(TYPE_NAMES[source.type].one) : text('card_hearsay')}</strong>
      </p>
      <p lang="en" dir="ltr">
        <on-record-mark data-on-record={markLookOf(rule, styles)}>{source?.words ?? words}</on-record-mark>
      </p>
      {source && (
        <dl>
          {factsOf(source).map(({ label, value, lang }) => (
            <div key={label} class="meaning">
              <dt>{label}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="intro">{text(rule === 'anonymous' ? 'card_contextAnonymous' : RULE_ABOUT[rule])}</p>
    </div>
  );
}

function factsOf({ anonymity, claims }: SampleSource): AnonymityFact[] {
  const used = { label: text('card_used'), value: plural('claims', claims) };
  return [...(anonymity ? anonymityFacts(anonymity) : []), used];
}
