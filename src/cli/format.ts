import type { Analysis, Attribution, Source, SourceType } from '../engine';
import type { Article } from './input';

/** The gold form of an attribution with the engine's further fields. */
function toJson(attribution: Attribution): object {
  const { kind, type, ...rest } = attribution;
  return { kind: kind === 'hearsay' ? 'attribution-no-source' : kind, ...(type && { type }), ...rest };
}

/**
 * `[{id, attributions, sources, profile}]` in the gold form.
 * Attributions nested in another's content are listed apart, since the gold form is flat.
 */
export function formatJson(analyses: readonly { article: Article; analysis: Analysis }[]): string {
  const rows = analyses.map(({ article, analysis }) => ({
    id: article.id,
    attributions: analysis.attributions.filter((attribution) => !attribution.nested).map(toJson),
    nested: analysis.attributions.filter((attribution) => attribution.nested).map(toJson),
    sources: analysis.sources,
    profile: analysis.profile,
  }));
  return JSON.stringify(rows, null, 1);
}

const TYPE_NAMES: Readonly<Record<SourceType, string>> = {
  official: 'named officials',
  named: 'named people',
  anonymous: 'anonymous sources',
  spokesperson: 'unnamed spokespeople',
  institution: 'institutions',
  document: 'documents',
  media: 'other media',
  group: 'groups',
  other: 'unclear',
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A profile that a person can read: a sentence, the types, the sources with what they say. */
export function formatText({ profile, sources, attributions }: Analysis, text: string): string {
  const lines = [
    `${count(profile.claims, 'claim', 'claims')} from ${count(profile.sources, 'source', 'sources')} in ${count(profile.words, 'word', 'words')}. ${count(profile.unnamedSources, 'source is', 'sources are')} not named.`,
    '',
  ];
  for (const [type, claims] of Object.entries(profile.claimsByType) as [SourceType, number][])
    if (claims > 0) lines.push(`${String(claims).padStart(4)}  ${TYPE_NAMES[type]}`);
  if (profile.hearsay > 0) lines.push(`${String(profile.hearsay).padStart(4)}  hearsay without a source`);
  if (profile.noComment > 0) lines.push(`${String(profile.noComment).padStart(4)}  asked, but no comment`);
  for (const source of sources) lines.push('', ...formatSource(source, attributions, text));
  return `${lines.join('\n')}\n`;
}

function formatSource(source: Source, attributions: readonly Attribution[], text: string): string[] {
  const lines = [`${source.label} (${TYPE_NAMES[source.type]})`];
  for (const index of source.attributions) {
    const attribution = attributions[index];
    if (!attribution || attribution.nested) continue;
    const words = (spans: Attribution['cue']): string =>
      spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
    lines.push(`  ${words(attribution.cue)}: ${shorten(words(attribution.content))}`);
  }
  return lines;
}

const shorten = (words: string): string => (words.length > 160 ? `${words.slice(0, 159)}…` : words);
