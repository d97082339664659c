export { RULES } from './built-in';
export { countByRule, type MarkId, marksOf, phraseOf } from './marks';
export { MutedPhrases } from './muted';
export { PhraseFinder, type PhraseRule } from './phrases';
export { RULE_IDS, type RuleId } from './rule';
