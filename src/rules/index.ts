export { RULES } from './built-in';
export { countByRule, type Mark, marksOf } from './marks';
export { RULE_IDS, type RuleId } from './rule';
