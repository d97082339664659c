import type { Cue } from '../lexicon/cues';
import { CAUSING_VERBS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { contentAfter } from './content-after';
import { between, type Document } from './document';
import type { CueDraft } from './found-cue';
import { headSpeaks } from './inverted-cue';
import { nounPhraseBefore } from './noun-phrase-before';
import { type VerbGroup, verbGroupAt } from './verb-group';

const CAUSING = wordSet(CAUSING_VERBS);

/** "The figures prompted analysts | to warn that …": who was brought to say something has said it. */
export function causedCue(d: Document, vg: VerbGroup, s: Sentence, cue: Cue): CueDraft | undefined {
  const phrase = nounPhraseBefore(d, vg.start - 1, s.start);
  if (!phrase) return undefined;
  // ", prompting | analysts to warn that …".
  // "a group that forced | ministers to say that …".
  let opens = phrase.end - 1;
  while (opens > phrase.start && !CAUSING.has(d.lemma[opens - 1] ?? '')) opens--;
  const source = between(opens, phrase.end);
  if (!CAUSING.has(d.lemma[source.start - 1] ?? '') || !headSpeaks(d, source)) return undefined;
  const cause = verbGroupAt(d, source.start - 1, s.start);
  if (!cause || cause.modal || cause.negated || cause.infinitive) return undefined;
  const right = contentAfter(d, vg, s, cue, source);
  if (right?.kind !== 'speech' || right.object) return undefined;
  const { rule, kind, start, cueEnd } = right;
  return { rule, kind, head: vg.verb, cue: between(vg.verb, cueEnd), source, right: start };
}
