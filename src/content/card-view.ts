import { type Analysis, type Attribution, wordsAt } from '../engine/attribution';
import type { CardAction, CardFact, CardView } from '../page/card';
import { ruleOf } from '../rules';
import { anonymityFacts } from '../shared/anonymity-words';
import { plural, text } from '../shared/i18n';
import type { PageSummary, SourceSummary } from '../shared/page-state';
import { RULE_ABOUT } from '../shared/rule-names';
import { TYPE_NAMES } from '../shared/type-names';
import { whyFound } from '../shared/why-found';

/** What was found in an article. */
export interface Sourcing {
  readonly analysis: Analysis;
  /** The text that was analysed. */
  readonly text: string;
  readonly summary: PageSummary;
}

/** The language that the engine reads. */
const ENGLISH = 'en';

/**
 * The card of an attribution: what it is, who, what the article tells about the source, and why it was found.
 *
 * @param isMarked whether it is marked in the page
 */
export function attributionView(
  { analysis, text: article, summary }: Sourcing,
  index: number,
  isMarked: boolean,
  actions: readonly CardAction[],
): CardView | null {
  const attribution = analysis.attributions[index];
  if (attribution === undefined) return null;
  const source = summary.sources.find(({ id }) => id === attribution.sourceId);
  const rule = ruleOf(attribution);
  return {
    title: titleOf(attribution),
    words: wordsFor(attribution, source, article),
    facts: [
      ...(attribution.type === 'anonymous' ? anonymityFacts(source?.anonymity ?? {}) : []),
      ...citedFacts(attribution, analysis),
      ...usedFacts(source, analysis),
    ],
    more: { label: text(isMarked ? 'card_why' : 'card_whyFound'), value: whyFound(attribution, article) },
    text: rule === undefined ? '' : text(rule === 'anonymous' ? 'card_contextAnonymous' : RULE_ABOUT[rule]),
    actions,
  };
}

/**
 * The card of one of the reader's own phrases.
 *
 * @param rule the name of the rule that it belongs to
 */
export function phraseView(words: string, rule: string | undefined, actions: readonly CardAction[]): CardView {
  const facts = rule === undefined ? [] : [{ label: text('card_ownRule'), value: rule }];
  return { title: text('card_ownPhrase'), words, facts, text: text('card_ownPhrase_text'), actions };
}

/** The card for words that nobody was found to say. */
export function nobodyView(): CardView {
  return { title: text('card_nobody'), facts: [], text: text('card_nobody_text'), actions: [] };
}

/** The source as it is called here, or at its fullest where that says more; of a claim without one, the cue. */
function wordsFor({ source, cue }: Attribution, summary: SourceSummary | undefined, article: string): string {
  // A comma that ends them belongs to the sentence.
  const here = wordsAt(source.length > 0 ? source : cue, article).replace(/,$/, '');
  return summary === undefined || here.includes(summary.label) ? here : summary.label;
}

function titleOf({ kind, type }: Attribution): string {
  if (kind === 'no-comment') return text('rule_noComment');
  return type === undefined ? text('card_hearsay') : text(TYPE_NAMES[type].one);
}

/** Whom another outlet cites. */
function citedFacts({ cites }: Attribution, { attributions, sources }: Analysis): CardFact[] {
  const cited = cites === undefined ? undefined : sources.find(({ id }) => id === attributions[cites]?.sourceId);
  return cited === undefined ? [] : [{ label: text('card_cites'), value: cited.label, lang: ENGLISH }];
}

function usedFacts(source: SourceSummary | undefined, { sources }: Analysis): CardFact[] {
  if (source === undefined) return [];
  const mentions = sources.find(({ id }) => id === source.id)?.attributions.length ?? 0;
  const used = source.claims.length > 0 ? plural('claims', source.claims.length) : plural('mentions', mentions);
  return [{ label: text('card_used'), value: used }];
}
