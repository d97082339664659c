export { RULES } from './built-in';
export { countByRule, type Mark, type MarkId, marksOf, phraseOf } from './marks';
export { isSameMuted, MutedPhrases, type MutedWords } from './muted';
export { PhraseFinder, type PhraseRule } from './phrases';
export { RULE_IDS, type RuleId, ruleOf } from './rule';
