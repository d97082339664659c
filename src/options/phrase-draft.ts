import type { PhraseRule } from '../rules';
import { type PhraseColour, problemOf, tidy } from '../rules/phrases';
import { formatNumber, type MessageKey, text } from '../shared/i18n';

/** A phrase rule while it is being written. */
export interface PhraseDraft {
  readonly name: string;
  /** One phrase on each line. */
  readonly lines: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly colour: PhraseColour;
}

export const NEW_DRAFT: PhraseDraft = { name: '', lines: '', matchCase: false, wholeWords: true, colour: 'red' };

export function draftOf({ name, phrases, matchCase, wholeWords, colour }: PhraseRule): PhraseDraft {
  return { name, lines: phrases.join('\n'), matchCase, wholeWords, colour };
}

/** The rule that a draft makes; each phrase once, empty lines left out. */
export function ruleOfDraft({ lines, name, ...others }: PhraseDraft, on: boolean): PhraseRule {
  return { ...others, name: name.trim(), phrases: [...new Set(phrasesIn(lines))], on };
}

const PROBLEMS = {
  empty: 'error_phraseEmpty',
  long: 'error_phraseLong',
  star: 'error_phraseStar',
} as const satisfies Record<string, MessageKey>;

/** What keeps the phrases of a draft from being saved, in words for the reader. */
export function problemsOfLines(lines: string): string[] {
  if (phrasesIn(lines).length === 0) return [text('error_noPhrases')];
  return lines.split('\n').flatMap((line, index) => {
    const phrase = tidy(line);
    const problem = phrase === '' ? undefined : problemOf(phrase);
    return problem ? [text(PROBLEMS[problem], phrase.slice(0, 40), formatNumber(index + 1))] : [];
  });
}

/** What keeps the name of a draft from being saved; undefined if nothing does. */
export function problemOfName(name: string, taken: readonly string[]): string | undefined {
  if (name.trim() === '') return text('error_noName');
  return taken.includes(name.trim()) ? text('error_nameTaken') : undefined;
}

function phrasesIn(lines: string): string[] {
  return lines
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
}
