import type { Construction } from '../attribution';
import type { CueKind } from '../lexicon/en/cue-verbs';
import type { Range } from './document';

/** A cue in its frame: who is the source, and where the content is to be found. */
export interface FoundCue {
  readonly rule: Construction;
  readonly kind: CueKind | 'hearsay';
  /** First token of the main word of the cue. */
  readonly head: number;
  readonly cue: Range;
  readonly source: Range | undefined;
  /** First token of the content after the cue, or -1. */
  readonly right: number;
  /** End of the content before the cue, exclusive, or -1. */
  readonly left: number;
  /** Leftmost token of source and cue. */
  readonly start: number;
  /** Content that is neither simply left nor right. */
  readonly fixed: readonly Range[] | undefined;
  /** True if the content is a noun phrase's worth: it ends with its clause. */
  readonly object: boolean;
}

/** What a construction tells of its cue; the rest is as in most cues. */
export type CueDraft = Pick<FoundCue, 'rule' | 'kind' | 'head' | 'cue'> & Partial<FoundCue>;

/** Fills in what a draft leaves out. All cues have their fields in the same order, which makes reading them faster. */
export const completed = ({
  rule,
  kind,
  head,
  cue,
  source,
  right = -1,
  left = -1,
  start = Math.min(source?.start ?? cue.start, cue.start),
  fixed,
  object = false,
}: CueDraft): FoundCue => ({ rule, kind, head, cue, source, right, left, start, fixed, object });

/** Content after a cue verb. */
export interface ContentAfter {
  readonly rule: Construction;
  readonly kind: CueKind;
  readonly start: number;
  readonly cueEnd: number;
  readonly object: boolean;
  /** The subject of the content went before: "the rise that analysts say | will continue". */
  readonly extracted?: boolean;
}
