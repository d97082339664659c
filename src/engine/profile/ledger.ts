import { type Source, wordsAt } from '../attribution';
import { type Document, type Range, spanOf } from '../grammar/document';
import type { Referent } from '../sources/resolve-sources';

/** The article's sources, each once, in order of their first attribution. */
export interface Ledger {
  readonly sources: readonly Source[];
  /** For each referent's id the index of its source. */
  readonly sourceOf: ReadonlyMap<number, number>;
}

/** Numbers the sources and lists the attributions of each. */
export function buildLedger(d: Document, referents: readonly (Referent | undefined)[]): Ledger {
  const sourceOf = new Map<number, number>();
  const sources: { id: number; type: Source['type']; label: string; attributions: number[] }[] = [];
  referents.forEach((referent, index) => {
    if (!referent) return;
    let id = sourceOf.get(referent.id);
    if (id === undefined) {
      id = sources.length;
      sourceOf.set(referent.id, id);
      sources.push({ id, type: referent.type, label: labelOf(d, referent.label), attributions: [] });
    }
    sources[id]?.attributions.push(index);
  });
  return { sources, sourceOf };
}

/** Without the comma that closes a description. */
function labelOf(d: Document, range: Range): string {
  return wordsAt([spanOf(d, range)], d.text).replace(/,$/, '');
}
