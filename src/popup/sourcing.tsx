import { RULE_IDS } from '../rules';
import { formatNumber, languageName, text } from '../shared/i18n';
import type { PageSummary } from '../shared/page-state';
import { claimsSentence, summarySentence, unnamedSentence } from '../shared/sentence';
import type { SettingsModel } from '../ui/settings-model';
import { Export } from './export';
import { Findings } from './findings';
import { Highlights } from './highlights';
import type { PageModel } from './page-model';
import { ClaimingSources, OtherSections } from './sources';
import { TypeBar } from './type-bar';

interface Props {
  readonly summary: PageSummary;
  /** Language of the page, BCP 47. */
  readonly lang: string;
  readonly page: PageModel;
  readonly settings: SettingsModel;
}

/** The page's sourcing profile: sentence, bar, sources, findings, and the rules with their switches. */
export function Sourcing({ summary, lang, page, settings }: Props) {
  const { profile, sources, hearsay, findings, statements, counts } = summary;
  const ledger = { page, statements };
  const english = /^en\b/i.test(lang);
  const spokespeople = profile.sourcesByType.spokesperson;
  const nothing = isEmpty(summary);
  return (
    <>
      <div class="sentence" role="status">
        {profile.claims > 0 ? (
          <h1>
            {claimsSentence(profile.claims, profile.sources)} <span class="unnamed">{unnamedSentence(profile)}</span>
          </h1>
        ) : (
          <h1>{summarySentence(summary)}</h1>
        )}
        {spokespeople > 0 && <p>{text('spokespeopleAmong', formatNumber(spokespeople))}</p>}
        {isUnmarked(summary, settings, page.phraseCounts.value) && <p>{text('nothingMarked')}</p>}
        {nothing && english && <p>{text('nothingFound_text')}</p>}
        {!english && <p>{text('otherLanguageScanned', languageName(lang))}</p>}
      </div>
      {profile.claims > 0 && <TypeBar claimsByType={profile.claimsByType} />}
      <ClaimingSources sources={sources} ledger={ledger} />
      {findings.length > 0 && <Findings findings={findings} showNextMention={page.showNextMention} />}
      <OtherSections sources={sources} hearsay={hearsay} ledger={ledger} />
      {hasHighlights(summary, settings) && (
        <Highlights counts={counts} phraseCounts={page.phraseCounts.value} settings={settings} />
      )}
      {!nothing && <Export summary={summary} page={page} />}
    </>
  );
}

/** True if there is anything that may be marked: somebody says something, or the reader has phrases of their own. */
export function hasHighlights(summary: PageSummary, { settings }: SettingsModel): boolean {
  return !isEmpty(summary) || (settings.value?.phrases.length ?? 0) > 0;
}

/** True for a page on which nobody says anything. */
const isEmpty = ({ sources, hearsay }: PageSummary): boolean => sources.length === 0 && hearsay.length === 0;

/** True for an article with claims of which no rule that is on marks any, nor may an own phrase. */
function isUnmarked(
  { profile, counts }: PageSummary,
  { settings: { value } }: SettingsModel,
  phraseCounts: ReadonlyMap<string, number>,
): boolean {
  if (value === undefined || profile.claims === 0) return false;
  if (value.phrases.some(({ id, on }) => on && phraseCounts.get(id) !== 0)) return false;
  return RULE_IDS.every((rule) => counts[rule] === 0 || !value.rules[rule]);
}
