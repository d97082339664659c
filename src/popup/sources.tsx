import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { anonymityLines } from '../shared/anonymity-words';
import { plural, text } from '../shared/i18n';
import type { SourceSummary } from '../shared/page-state';
import { TYPE_NAMES } from '../shared/type-names';
import { type Ledger, MentionRow } from './mention-row';

/** With more sources than this, the rest waits behind a button. */
const FIRST = 5;

interface Props {
  readonly sources: readonly SourceSummary[];
  readonly ledger: Ledger;
}

/** The distinct sources that claim something, those with the most claims first. */
export function ClaimingSources({ sources, ledger }: Props) {
  const all = useSignal(false);
  const claiming = sources.filter(({ claims }) => claims.length > 0).sort((a, b) => b.claims.length - a.claims.length);
  const hidden = claiming.length - FIRST;
  const shown = all.value || hidden === 1 ? claiming : claiming.slice(0, FIRST);
  if (claiming.length === 0) return null;
  const toggle = () => {
    all.value = !all.value;
  };
  return (
    <Section
      id="sources"
      title={text('heading_sources')}
      after={
        hidden > 1 && (
          <button type="button" class="more" aria-expanded={all.value} onClick={toggle}>
            {all.value ? text('showFewer') : plural('showMore', hidden)}
          </button>
        )
      }
    >
      {shown.map((source) => (
        <SourceRow
          key={source.id}
          source={source}
          count={plural('claims', source.claims.length)}
          attributions={source.claims}
          ledger={ledger}
          detailed
        />
      ))}
    </Section>
  );
}

/** What is no claim of a source: hearsay, who is cited by others, who did not comment. */
export function OtherSections({ sources, hearsay, ledger }: Props & { readonly hearsay: readonly number[] }) {
  const cited = sources.filter(({ nested }) => nested.length > 0);
  const silent = sources.filter(({ noComment }) => noComment.length > 0);
  return (
    <>
      {hearsay.length > 0 && (
        <Section id="no-source" title={text('heading_noSource')}>
          <MentionRow
            label={text('hearsayExample')}
            count={plural('claims', hearsay.length)}
            attributions={hearsay}
            ledger={ledger}
          />
        </Section>
      )}
      {cited.length > 0 && (
        <Section id="cited" title={text('heading_cited')}>
          {cited.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              count={plural('claims', source.nested.length)}
              attributions={source.nested}
              ledger={ledger}
            />
          ))}
        </Section>
      )}
      {silent.length > 0 && (
        <Section id="no-comment" title={text('heading_noComment')}>
          {silent.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              count={plural('mentions', source.noComment.length)}
              attributions={source.noComment}
              ledger={ledger}
            />
          ))}
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly after?: ComponentChildren;
}

function Section({ id, title, children, after }: SectionProps) {
  return (
    <section aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>{title}</h2>
      <ul class="rows">{children}</ul>
      {after}
    </section>
  );
}

interface SourceRowProps {
  readonly source: SourceSummary;
  readonly count: string;
  readonly attributions: readonly number[];
  readonly ledger: Ledger;
  /** Whether to say how an unnamed source knows, and why it is unnamed. */
  readonly detailed?: boolean;
}

function SourceRow({ source, count, attributions, ledger, detailed = false }: SourceRowProps) {
  return (
    <MentionRow
      type={source.type}
      label={atStartOfLine(source.label)}
      about={[
        text(TYPE_NAMES[source.type].one),
        ...(detailed && source.anonymity ? anonymityLines(source.anonymity) : []),
      ]}
      count={count}
      attributions={attributions}
      ledger={ledger}
    />
  );
}

/** With a capital letter where the article has none: "The finance ministry", but still "eBay". */
function atStartOfLine(label: string): string {
  return label.replace(/^\p{Ll}(?=\p{Ll}*(?:\P{L}|$))/u, (letter) => letter.toUpperCase());
}
