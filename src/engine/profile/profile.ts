import { type Attribution, isClaim, type Profile, SOURCE_TYPES, type Source, type SourceType } from '../attribution';

const ZEROS = Object.fromEntries(SOURCE_TYPES.map((type) => [type, 0])) as Readonly<Record<SourceType, number>>;

/** Sums an article's sourcing up in numbers. `words` is the article's number of words. */
export function profileOf(attributions: readonly Attribution[], sources: readonly Source[], words: number): Profile {
  const claims = attributions.filter(isClaim);
  const claimsByType = { ...ZEROS };
  for (const claim of claims) if (claim.type) claimsByType[claim.type]++;
  const claiming = sources.filter((source) =>
    source.attributions.some((index) => isClaim(attributions[index] as Attribution)),
  );
  const sourcesByType = { ...ZEROS };
  for (const source of claiming) sourcesByType[source.type]++;
  const unnamed = claimsByType.anonymous + claimsByType.spokesperson;
  return {
    words,
    claims: claims.length,
    claimsByType,
    sources: claiming.length,
    sourcesByType,
    unnamedSources: sourcesByType.anonymous + sourcesByType.spokesperson,
    unnamedShare: claims.length ? unnamed / claims.length : 0,
    quoted: claims.filter((claim) => claim.quotation === 'direct' || claim.quotation === 'mixed').length,
    hearsay: attributions.filter((attribution) => attribution.kind === 'hearsay').length,
    noComment: attributions.filter((attribution) => attribution.kind === 'no-comment').length,
  };
}
