import type { Quotation, SourceType } from '../../../../src/engine/attribution';

/** "official direct": type of the source and how the content is rendered. */
export type Expected = `${SourceType} ${Quotation}` | 'hearsay indirect' | 'hearsay mixed' | 'hearsay direct';

/**
 * A text with every attribution that a trained reader would mark, and no other except nested ones.
 *
 * - `source` takes its apposition along, with the closing comma if a verb follows.
 * - `cue` is the verb (noun, colon, dash) with auxiliaries and adverbs; an addressee belongs to nothing,
 *   unless the content says what the addressee is to do.
 * - `content` starts at "that" if there is one. It leaves out a last comma or full stop, unless that stands inside
 *   quotation marks. Interrupted content has several pieces.
 * - Numbers tell attributions of one text apart; `is` lists them in that order.
 */
export interface AttributionCase {
  readonly is: Expected | readonly Expected[];
  readonly text: string;
}

export type AttributionCases = Readonly<Record<string, readonly AttributionCase[]>>;
