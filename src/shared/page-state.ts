import type { Profile, SourceType } from '../engine/attribution';
import type { RuleId } from '../rules';
import type { Finding } from './findings';
import type { Statement } from './statements';

/**
 * What a content script knows about its page. Plain data: it travels in messages.
 *
 * - `scanning`: the page is being read for the first time
 * - `not-article`, `other-language`: left alone until the reader asks
 * - `unasked`, `paused`: left alone too, as the reader chose for all sites or for this one
 * - `unsupported`: no HTML document (a PDF, an image, plain text), which On Record does not read
 * - `failed`: reading the page threw
 */
export type PageState =
  | { readonly status: 'scanning' }
  | { readonly status: 'scanned'; readonly lang: string; readonly summary: PageSummary }
  | { readonly status: 'not-article' }
  | { readonly status: 'unasked' }
  | { readonly status: 'paused' }
  | { readonly status: 'other-language'; readonly lang: string }
  | { readonly status: 'unsupported'; readonly contentType: string }
  | { readonly status: 'failed' };

/** The sourcing of a page as the popup and the badge show it. Made by `summarize`. */
export interface PageSummary {
  readonly profile: Profile;
  /** Every distinct source, those without a claim of their own included. */
  readonly sources: readonly SourceSummary[];
  /** Indices in `Analysis.attributions` of hearsay, in reading order. */
  readonly hearsay: readonly number[];
  /** What is remarkable about the sourcing, most remarkable first. */
  readonly findings: readonly Finding[];
  /** What each attribution says, by its index in `Analysis.attributions`. */
  readonly statements: readonly Statement[];
  /** Marked attributions by rule, whether the rule is on or off. */
  readonly counts: Readonly<Record<RuleId, number>>;
}

/** One distinct source. The lists hold indices in `Analysis.attributions`, in reading order. */
export interface SourceSummary {
  readonly id: number;
  readonly label: string;
  readonly type: SourceType;
  /** What the source says in the article, attributions nested in another one's content left out. */
  readonly claims: readonly number[];
  /** What the source says in another source's words. An outlet that heard it first is not among them. */
  readonly nested: readonly number[];
  /** Where the source was asked and said nothing. */
  readonly noComment: readonly number[];
  /** Only for anonymous sources. */
  readonly anonymity?: AnonymityWords;
}

/** What the article says about an unnamed source, in its words. A missing field: the article does not say. */
export interface AnonymityWords {
  readonly count?: number;
  readonly role?: string;
  readonly affiliation?: string;
  readonly basis?: string;
  readonly reason?: string;
}
