export { RULES } from './built-in';
export { countByRule, marksOf } from './marks';
export { RULE_IDS, type RuleId } from './rule';
