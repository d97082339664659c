import {
  type Analysis,
  type AnonymityDetails,
  type Attribution,
  isClaim,
  type Source,
  saysSomething,
  wordsAt,
} from '../engine/attribution';
import type { Steps } from '../engine/steps';
import { countByRule } from '../rules';
import { findingsOf } from './findings';
import type { AnonymityWords, PageSummary, SourceSummary } from './page-state';
import { type Statement, statementOf } from './statements';

/**
 * Sums an analysis up for popup and badge.
 *
 * @param text the text that was analysed
 * @param bodyStart where in the text the running text begins, after headline and standfirst, in UTF-16 units
 */
export function* summarize(analysis: Analysis, text: string, bodyStart = 0): Steps<PageSummary> {
  const { attributions, profile } = analysis;
  const sources: SourceSummary[] = [];
  for (const source of analysis.sources) {
    sources.push(summarizeSource(source, attributions, text));
    yield;
  }
  const statements: Statement[] = [];
  for (const attribution of attributions) {
    statements.push(statementOf(attribution, text));
    yield;
  }
  return {
    profile,
    sources,
    hearsay: attributions.flatMap(({ kind }, index) => (kind === 'hearsay' ? [index] : [])),
    findings: yield* findingsOf(analysis, text, bodyStart),
    statements,
    counts: yield* countByRule(analysis, text),
  };
}

function summarizeSource(source: Source, attributions: readonly Attribution[], text: string): SourceSummary {
  const where = (test: (attribution: Attribution) => boolean) =>
    source.attributions.filter((index) => {
      const attribution = attributions[index];
      return attribution !== undefined && test(attribution);
    });
  const anonymity = source.attributions.flatMap((index) => attributions[index]?.anonymity ?? []);
  return {
    id: source.id,
    label: source.label,
    type: source.type,
    claims: where(isClaim),
    nested: where((attribution) => saysSomething(attribution) && attribution.nested && attribution.cites === undefined),
    noComment: where(({ kind }) => kind === 'no-comment'),
    ...(anonymity.length > 0 && { anonymity: mergeAnonymity(anonymity, text) }),
  };
}

/** An article tells about an unnamed source bit by bit: the first words for each question count. */
function mergeAnonymity(details: readonly AnonymityDetails[], text: string): AnonymityWords {
  const words = (field: 'role' | 'affiliation' | 'basis' | 'reason') => {
    const span = details.find((detail) => detail[field])?.[field];
    return span ? { [field]: wordsAt([span], text) } : {};
  };
  const count = details.find((detail) => detail.count)?.count?.value;
  return {
    ...(count !== undefined && { count }),
    ...words('role'),
    ...words('affiliation'),
    ...words('basis'),
    ...words('reason'),
  };
}
