import { SOURCE_TYPES, type SourceType } from '../engine/attribution';
import { formatNumber, text } from '../shared/i18n';
import { TYPE_NAMES } from '../shared/type-names';

/** How the claims divide among the kinds of sources: a bar, and a legend that says the same in words and figures. */
export function TypeBar({ claimsByType }: { claimsByType: Readonly<Record<SourceType, number>> }) {
  const present = SOURCE_TYPES.filter((type) => claimsByType[type] > 0);
  return (
    <section class="types" aria-labelledby="heading-types">
      <h2 id="heading-types">{text('heading_types')}</h2>
      <div class="bar" aria-hidden="true">
        {present.map((type) => (
          <span key={type} class="chip" data-type={type} style={{ flexGrow: claimsByType[type] }} />
        ))}
      </div>
      <ul class="legend">
        {present.map((type) => (
          <li key={type}>
            <span class="chip" data-type={type} aria-hidden="true" />
            <span class="name">{text(TYPE_NAMES[type].many)}</span>
            <span class="count">{formatNumber(claimsByType[type])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
