import { comparable } from './phrases';
import type { RuleId } from './rule';

/** Words that a rule is not to mark again, because the reader says that it is wrong to. */
export interface MutedWords {
  readonly rule: RuleId;
  /** What `phraseOf` gives of an attribution. */
  readonly phrase: string;
}

/** Whether two entries mute the same words of the same rule. */
export function isSameMuted(a: MutedWords, b: MutedWords): boolean {
  return keyOf(a) === keyOf(b);
}

/** Answers for many muted phrases at once. */
export class MutedPhrases {
  private readonly keys: ReadonlySet<string>;

  constructor(muted: readonly MutedWords[]) {
    this.keys = new Set(muted.map(keyOf));
  }

  has(words: MutedWords): boolean {
    return this.keys.has(keyOf(words));
  }
}

function keyOf({ rule, phrase }: MutedWords): string {
  return `${rule} ${comparable(phrase)}`;
}
