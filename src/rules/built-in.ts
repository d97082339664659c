import type { HighlightRule } from './rule';

/** The highlight rules that come with On Record, in the order in which readers see them. */
export const RULES: readonly HighlightRule[] = [
  { id: 'anonymous', on: true, part: 'source' },
  { id: 'official', on: true, part: 'source-and-quotation' },
  { id: 'spokesperson', on: true, part: 'source' },
  { id: 'media', on: true, part: 'source' },
  { id: 'group', on: true, part: 'source' },
  { id: 'hearsay', on: true, part: 'cue' },
  { id: 'named', on: false, part: 'source' },
  { id: 'institution', on: false, part: 'source' },
  { id: 'document', on: false, part: 'source' },
  { id: 'no-comment', on: false, part: 'source-and-cue' },
];
