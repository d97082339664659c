export { RULES } from './built-in';
export { countByRule, type MarkId, marksOf } from './marks';
export { PhraseFinder, type PhraseRule } from './phrases';
export { RULE_IDS, type RuleId } from './rule';
