import { SOURCE_TYPES, type SourceType } from '../engine/attribution';
import type { MarkStyles, RuleId } from '../rules';

/** The colours of the kinds of sources in the bar and the lists: those of their marks, as custom properties. */
export function huesOf(styles: MarkStyles): Record<string, string> {
  const isMarked = (type: SourceType): type is SourceType & RuleId => type in styles;
  return Object.fromEntries(
    SOURCE_TYPES.filter(isMarked).map((type) => [`--${type}`, `var(--hue-${styles[type].colour})`]),
  );
}
