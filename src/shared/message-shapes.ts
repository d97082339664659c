import * as v from 'valibot';
import { type Profile, SOURCE_TYPES } from '../engine/attribution';
import { RULE_IDS } from '../rules';
import type { PageRecord } from './export';
import { FINDING_IDS } from './findings';
import type { PageState, PageSummary } from './page-state';

/** What parts of the extension tell each other about pages, checked where it arrives. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const indices = v.array(count);
const sourceType = v.picklist(SOURCE_TYPES);
const quotation = v.picklist(['direct', 'indirect', 'mixed', 'none']);

const countsByType = v.object(v.entriesFromList(SOURCE_TYPES, count));

const profile: v.GenericSchema<Profile> = v.object({
  words: count,
  claims: count,
  claimsByType: countsByType,
  sources: count,
  sourcesByType: countsByType,
  unnamedSources: count,
  unnamedShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  quoted: count,
  hearsay: count,
  noComment: count,
});

const summary: v.GenericSchema<PageSummary> = v.object({
  profile,
  sources: v.array(
    v.object({
      id: count,
      label: v.string(),
      type: sourceType,
      claims: indices,
      nested: indices,
      noComment: indices,
      anonymity: v.optional(
        v.object({
          count: v.optional(count),
          role: v.optional(v.string()),
          affiliation: v.optional(v.string()),
          basis: v.optional(v.string()),
          reason: v.optional(v.string()),
        }),
      ),
    }),
  ),
  hearsay: indices,
  findings: v.array(v.object({ id: v.picklist(FINDING_IDS), attributions: indices, sources: v.array(v.string()) })),
  statements: v.array(v.object({ excerpt: v.string(), quotation })),
  counts: v.object(v.entriesFromList(RULE_IDS, count)),
});

export const pageState: v.GenericSchema<PageState> = v.variant('status', [
  v.object({ status: v.picklist(['scanning', 'not-article', 'unasked', 'paused', 'failed']) }),
  v.object({ status: v.literal('scanned'), lang: v.string(), summary }),
  v.object({ status: v.literal('other-language'), lang: v.string() }),
  v.object({ status: v.literal('unsupported'), contentType: v.string() }),
]);

const words = v.object({ text: v.string(), spans: v.array(v.tuple([count, count])) });

export const pageRecord: v.GenericSchema<PageRecord> = v.object({
  page: v.object({
    address: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
    title: v.string(),
    published: v.optional(v.string()),
    read: v.pipe(v.string(), v.isoTimestamp()),
    version: v.string(),
  }),
  profile,
  attributions: v.array(
    v.object({
      kind: v.picklist(['attribution', 'hearsay', 'no-comment']),
      type: v.optional(sourceType),
      sourceId: v.optional(count),
      sourceLabel: v.optional(v.string()),
      source: words,
      cue: words,
      content: words,
      quotation,
      nested: v.boolean(),
      count: v.optional(count),
      details: v.object(v.entriesFromList(['role', 'affiliation', 'basis', 'reason'], v.optional(words))),
      cites: v.optional(count),
      mark: v.optional(v.picklist(RULE_IDS)),
      rule: v.string(),
      why: v.string(),
    }),
  ),
});

/** A number of an attribution, or several, as in `Analysis.attributions`. */
export const attributionIndex = count;
export const attributionIndices = indices;
export const phraseCounts = v.array(v.tuple([v.string(), count]));
export const mention = v.object({ index: count, of: count });
