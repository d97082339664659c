import { plural, text } from './i18n';
import type { PageSummary } from './page-state';

/** The page's sourcing in a sentence or two: "14 claims from 9 sources. 3 sources are not named." */
export function summarySentence({ profile, sources }: PageSummary): string {
  const { claims, hearsay } = profile;
  if (claims > 0) return `${claimsSentence(claims, profile.sources)} ${unnamedSentence(profile)}`;
  if (hearsay > 0) return plural('hearsayOnly', hearsay);
  return sources.length > 0 ? text('noClaims') : text('nothingFound');
}

export function claimsSentence(claims: number, sources: number): string {
  return text('summary', plural('claims', claims), plural('sources', sources));
}

export function unnamedSentence({ sources, unnamedSources }: PageSummary['profile']): string {
  if (unnamedSources > 0) return plural('unnamed', unnamedSources);
  return text(sources === 1 ? 'oneNotAnonymous' : 'noneUnnamed');
}
