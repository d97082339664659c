import type { Sentence } from '../text/sentences';
import { hasFiniteVerb } from './clauses';
import { opensQuestion } from './complement';
import { type Document, opensPassage, tagAt } from './document';
import type { FoundCue } from './found-cue';
import { clauseEnd } from './source-descriptions';
import { FINITE, STARTS_NOUN_PHRASE, Tag } from './tags';

/**
 * "a storm that was described as “odd” | left", "people who sought to talk | were held", "the man she thought was dead |
 * lives": the verb of the sentence after content in a clause that hangs on its subject, or `end`.
 */
export function mainVerbAfter(d: Document, from: number, end: number, found: FoundCue, s: Sentence): number {
  const opener = clauseOpener(d, found, from);
  if (opener <= s.start || hasFiniteVerb(d, s.start, opener)) return end;
  const passage = opensPassage(d, from) ? d.passages[d.passageOf[from] as number] : undefined;
  const start = passage ? passage.close + 1 : from;
  const first = tagAt(d, from);
  // "said | they were ill", "say | will come", but not "said | that they were ill", where "that" tells of the verb to come.
  const bare = !found.object && (STARTS_NOUN_PHRASE[first] === 1 || FINITE[first] === 1) && !opensQuestion(d, from);
  const stop = clauseEnd(d, start, end, bare && !passage ? 1 : 0);
  const last = tagAt(d, stop - 1);
  // "seen as politically | aligned".
  return FINITE[tagAt(d, stop)] === 1 && last !== Tag.adverb && last !== Tag.objectPronoun ? stop : end;
}

/** The relative pronoun that the cue's clause begins with, or its subject where it has none; else -1. */
function clauseOpener(d: Document, { source, rule }: FoundCue, from: number): number {
  const subject = source?.start ?? -1;
  if (tagAt(d, subject) === Tag.relative) return subject;
  const before = tagAt(d, subject - 1);
  if (before === Tag.relative || (before === Tag.that && FINITE[tagAt(d, from)] === 1)) return subject - 1;
  return rule === 'verb-clause' && FINITE[tagAt(d, from)] === 1 ? subject : -1;
}
