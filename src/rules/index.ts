export { RULES } from './built-in';
export { EXPLAINED, type Example } from './explained';
export { countByRule, type Mark, type Marking, markingOf, marksInSteps, marksOf, phraseOf } from './marks';
export { isSameMuted, MutedPhrases, type MutedWords } from './muted';
export { PhraseFinder, type PhraseMatch, type PhraseRule } from './phrases';
export { RULE_IDS, type RuleId, ruleOf } from './rule';
export { FIRST_STYLES, type MarkLook, type MarkStyle, type MarkStyles, markLookOf } from './styles';
