import fc from 'fast-check';
import { analyze } from '../../src/engine';
import { INVARIANTS } from './invariants';
import { anyText, mutatedNews } from './texts';

/** A text for which something does not hold, as small as it could be made. */
export interface BadText {
  readonly text: string;
  readonly problem: string;
}

/** What does not hold of the analysis of a text; undefined if all is well. */
export function problemWith(text: string): string | undefined {
  try {
    const analysis = analyze(text);
    for (const [name, holds] of Object.entries(INVARIANTS)) {
      try {
        holds(text, analysis);
      } catch {
        return name;
      }
    }
    return undefined;
  } catch (error) {
    return `analyze throws: ${error}`;
  }
}

/** Reads many made-up texts, and returns the smallest that something is wrong with, if any is. */
export function fuzzTexts(runs: number, seed: number): BadText | undefined {
  const texts = fc.oneof(anyText, mutatedNews);
  const { counterexample } = fc.check(
    fc.property(texts, (text) => problemWith(text) === undefined),
    { numRuns: runs, seed },
  );
  const text = counterexample?.[0];
  return text === undefined ? undefined : { text, problem: problemWith(text) ?? '' };
}
