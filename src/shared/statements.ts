import { type Attribution, type Quotation, wordsAt } from '../engine/attribution';

/** One attribution as a line of a list. */
export interface Statement {
  /** The first words of what is said; of who did not comment, the words that say so. */
  readonly excerpt: string;
  readonly quotation: Quotation;
}

/** Characters: about two lines in the popup. */
const LONGEST = 110;

/** "said | that the pier is old": in a list, what is said stands without "said". But "that was wrong" needs its subject. */
const CONJUNCTION =
  /^that (?!(?:is|was|are|were|has|had|does|did|will|would|can|could|may|might|must|should|means|meant)\b)/;

/** What an attribution of the text says. */
export function statementOf({ content, cue, quotation }: Attribution, text: string): Statement {
  const words = wordsAt(content.length > 0 ? content : cue, text);
  return { excerpt: shorten(words.replace(CONJUNCTION, '')), quotation };
}

/** Ends after a whole word where it has to be cut. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const start = words.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}
