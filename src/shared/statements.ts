import { type Attribution, type Quotation, wordsAt } from '../engine/attribution';
import { AFTER_PRONOUN_THAT, BE, DO, HAVE, MODALS } from '../engine/lexicon/en/closed-classes';
import { wordSet } from '../engine/lexicon/word-list';

/** One attribution as a line of a list. */
export interface Statement {
  /** The first words of what is said; of who did not comment, the words that say so. */
  readonly excerpt: string;
  readonly quotation: Quotation;
}

/** Characters: about two lines in the popup. */
const LONGEST = 110;

/** What makes a subject of "that": "that | was wrong". */
const VERBS = wordSet([BE, HAVE, DO, MODALS, AFTER_PRONOUN_THAT].join(' '));

/** What an attribution of the text says. */
export function statementOf({ content, cue, quotation }: Attribution, text: string): Statement {
  const words = wordsAt(content.length > 0 ? content : cue, text);
  return { excerpt: shorten(withoutConjunction(words)), quotation };
}

/** Ends after a whole word where it has to be cut. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const start = words.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}

/** "said | that the pier is old": in a list, what is said stands without "said". But "that was wrong" needs its subject. */
function withoutConjunction(words: string): string {
  const [first, second = ''] = words.split(' ', 2);
  return first === 'that' && second !== '' && !VERBS.has(second) ? words.slice(first.length + 1) : words;
}
