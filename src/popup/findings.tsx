import type { Finding, FindingId } from '../shared/findings';
import { formatList, plural, text } from '../shared/i18n';
import { MentionButton } from './mention-button';
import type { ShowNextMention } from './page-model';
import { STANDARD_OF, STANDARDS } from './standards';

interface Props {
  readonly findings: readonly Finding[];
  readonly showNextMention: ShowNextMention;
}

/** What is remarkable about the sourcing: each a sentence that leads to its places, and what the standards say of it. */
export function Findings({ findings, showNextMention }: Props) {
  return (
    <section aria-labelledby="heading-findings">
      <h2 id="heading-findings">{text('heading_findings')}</h2>
      <ul class="rows findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <MentionButton attributions={finding.attributions} showNextMention={showNextMention}>
              <span class="label">{sentenceOf(finding)}</span>
            </MentionButton>
            <Standard finding={finding.id} sentence={sentenceOf(finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standard({ finding, sentence }: { finding: FindingId; sentence: string }) {
  const { says, by } = STANDARD_OF[finding];
  return (
    <details class="standard">
      <summary aria-label={text('standardOf', sentence)}>{text('standard')}</summary>
      <p>
        {text(says)}{' '}
        <a href={STANDARDS[by].address} target="_blank" rel="noreferrer">
          {text(STANDARDS[by].name)}
        </a>
      </p>
    </details>
  );
}

/** The finding in words that judge nothing. */
export function sentenceOf({ id, attributions, sources }: Finding): string {
  switch (id) {
    case 'headline-unnamed':
      return text('finding_headlineUnnamed');
    case 'opening-unnamed':
      return text('finding_openingUnnamed');
    case 'one-source':
      return text('finding_oneSource', formatList(sources));
    case 'public-only':
      return text('finding_publicOnly');
    case 'unexplained':
      return plural('finding_unexplained', sources.length);
    case 'second-hand':
      return plural('finding_secondHand', attributions.length);
    case 'hearsay':
      return plural('finding_hearsay', attributions.length);
    case 'no-comment':
      return text('finding_noComment', formatList(sources.map(withinSentence)));
  }
}

/** "The ministry" after a colon: "the ministry", but still "The Fjord Gazette". */
function withinSentence(label: string): string {
  return label.replace(/^(?:A|An|The)(?= \p{Ll})/u, (article) => article.toLowerCase());
}
