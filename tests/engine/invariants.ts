import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { Analysis, Attribution, Span } from '../../src/engine';

/** What holds of every analysis of every text: throws where it does not. */
export type Invariant = (text: string, analysis: Analysis) => void;

export const parts = ({ source, cue, content }: Attribution): (readonly Span[])[] => [source, cue, content];

const detailsOf = ({ anonymity }: Attribution): Span[] =>
  anonymity
    ? [anonymity.count?.span, anonymity.role, anonymity.affiliation, anonymity.basis, anonymity.reason].filter(
        (span) => span !== undefined,
      )
    : [];

const firstOf = (attribution: Attribution): number =>
  Math.min(
    ...parts(attribution)
      .flat()
      .map(([start]) => start),
  );

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'every span is a range of the text that holds something': (text, { attributions }) => {
    for (const [start, end] of attributions.flatMap((a) => [...parts(a).flat(), ...detailsOf(a)])) {
      ok(Number.isInteger(start) && start >= 0 && end <= text.length);
      notEqual(text.slice(start, end).trim(), '');
    }
  },
  'the pieces of a source, a cue and a content are in order and apart': (_text, { attributions }) => {
    for (const spans of attributions.flatMap(parts))
      for (const [i, [start]] of spans.entries()) ok(start >= (spans[i - 1]?.[1] ?? 0));
  },
  'nobody is the source and the content of the same attribution': (_text, { attributions }) => {
    for (const { source, content } of attributions)
      for (const [start, end] of source) for (const [from, to] of content) ok(end <= from || to <= start);
  },
  'attributions come in the order of their first characters': (_text, { attributions }) => {
    const starts = attributions.map(firstOf);
    deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  },
  'a source lists its attributions, and they name it': (_text, { attributions, sources }) => {
    for (const [index, { id, label, attributions: own }] of sources.entries()) {
      equal(id, index);
      notEqual(label.trim(), '');
      for (const i of own) equal(attributions[i]?.sourceId, id);
    }
    for (const [i, { kind, source, type, sourceId, cites }] of attributions.entries()) {
      const hasSource = kind !== 'hearsay';
      deepEqual([source.length > 0, type !== undefined, sourceId !== undefined], [hasSource, hasSource, hasSource]);
      if (sourceId !== undefined) ok(sources[sourceId]?.attributions.includes(i));
      if (cites !== undefined) ok(attributions[cites] !== undefined && cites !== i);
    }
  },
  'only anonymous sources have details of anonymity': (_text, { attributions }) => {
    for (const { anonymity, type } of attributions) if (anonymity) equal(type, 'anonymous');
  },
  'the profile counts what was found': (_text, { attributions, profile }) => {
    const claims = attributions.filter(
      ({ kind, nested, rule }) => kind === 'attribution' && !nested && rule !== 'anonymity-terms',
    );
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    equal(profile.claims, claims.length);
    equal(sum(profile.claimsByType), claims.length);
    equal(profile.sources, new Set(claims.map(({ sourceId }) => sourceId)).size);
    equal(sum(profile.sourcesByType), profile.sources);
    equal(profile.hearsay, attributions.filter(({ kind }) => kind === 'hearsay').length);
    equal(profile.noComment, attributions.filter(({ kind }) => kind === 'no-comment').length);
    const unnamed = claims.filter(({ type }) => type === 'anonymous' || type === 'spokesperson').length;
    ok(Math.abs(profile.unnamedShare - (claims.length ? unnamed / claims.length : 0)) < 0.01);
  },
};
