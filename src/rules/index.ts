export { RULES } from './built-in';
export { countByRule, type Mark, marksOf } from './marks';
export { type Example, type HighlightRule, type MarkedPart, RULE_IDS, type RuleId } from './rule';
