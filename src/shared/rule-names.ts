import type { RuleId } from '../rules';
import type { MessageKey } from './i18n';

/** What readers call each highlight rule. */
export const RULE_NAMES = {
  anonymous: 'rule_anonymous',
  official: 'rule_official',
  spokesperson: 'rule_spokesperson',
  media: 'rule_media',
  group: 'rule_group',
  hearsay: 'rule_hearsay',
  named: 'rule_named',
  institution: 'rule_institution',
  document: 'rule_document',
  'no-comment': 'rule_noComment',
} as const satisfies Record<RuleId, MessageKey>;

/** What each rule marks, in a sentence. */
export const RULE_ABOUT = {
  anonymous: 'about_anonymous',
  official: 'about_official',
  spokesperson: 'about_spokesperson',
  media: 'about_media',
  group: 'about_group',
  hearsay: 'about_hearsay',
  named: 'about_named',
  institution: 'about_institution',
  document: 'about_document',
  'no-comment': 'about_noComment',
} as const satisfies Record<RuleId, MessageKey>;

/** What newsroom standards say of this kind of source, in our words. */
export const RULE_STANDARDS = {
  anonymous: 'standards_anonymous',
  official: 'standards_official',
  spokesperson: 'standards_spokesperson',
  media: 'standards_media',
  group: 'standards_group',
  hearsay: 'standards_hearsay',
  named: 'standards_named',
  institution: 'standards_institution',
  document: 'standards_document',
  'no-comment': 'standards_noComment',
} as const satisfies Record<RuleId, MessageKey>;
