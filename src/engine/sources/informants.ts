import type { RawAttribution } from '../grammar/contents';
import type { Document } from '../grammar/document';
import { hasAnonymityClause } from './anonymity';
import type { Referent } from './antecedents';

/**
 * An unnamed person is an anonymous source only by giving information. Whoever merely wants, believes or backs
 * something in the article, and nowhere says anything, is somebody in the story.
 */
export function keepInformants(
  d: Document,
  raws: readonly RawAttribution[],
  resolved: readonly (Referent | undefined)[],
): void {
  const informs = new Set<Referent>();
  raws.forEach(({ found }, index) => {
    const referent = resolved[index];
    // "They spoke on condition of anonymity": whoever they are, they are unnamed.
    if (found.rule === 'anonymity-terms' && referent && !referent.named && WITHOUT_NAME.has(referent.type))
      referent.type = 'anonymous';
  });
  raws.forEach((raw, index) => {
    const referent = resolved[index];
    if (referent && (informsBy(raw) || (raw.source && hasAnonymityClause(d, raw.source)))) informs.add(referent);
  });
  for (const referent of resolved)
    if (referent?.type === 'anonymous' && !referent.named && !informs.has(referent))
      referent.type = referent.plural ? 'group' : 'other';
}

const WITHOUT_NAME: ReadonlySet<Referent['type']> = new Set(['group', 'other', 'named'] as const);

const informsBy = ({ found }: RawAttribution): boolean =>
  found.rule === 'anonymity-terms' || (INFORMING.has(found.kind) && found.rule !== 'nominal');

const INFORMING: ReadonlySet<RawAttribution['found']['kind']> = new Set(['speech', 'finding'] as const);
