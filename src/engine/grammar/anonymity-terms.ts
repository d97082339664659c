import { TERMS_PASSIVE_VERBS, TERMS_SPEECH_VERBS, TERMS_VERBS } from '../lexicon/en/anonymity';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { between, type Document, inPassage } from './document';
import type { CueDraft } from './found-cue';
import { clauseEnd } from './source-descriptions';
import { subjectBefore } from './subject';
import { termsIn } from './terms';
import { verbGroupAt } from './verb-group';

const VERBS = wordSet(TERMS_VERBS);
const PASSIVE_VERBS = wordSet(TERMS_PASSIVE_VERBS);
const SPEECH_VERBS = wordSet(TERMS_SPEECH_VERBS);
/** How far the terms may stand from their verb: "spoke to the news agency on Monday on condition of anonymity". */
const REACH = 16;

/**
 * "The official spoke on condition of anonymity because …": says on what terms a source speaks, but not what it says.
 * `speech` asks for verbs of saying whose content was not found.
 */
export function termsCueAt(d: Document, i: number, s: Sentence, speech: boolean): CueDraft | undefined {
  const lemma = d.lemma[i] as string;
  const verbs = speech ? SPEECH_VERBS : VERBS;
  if ((!verbs.has(lemma) && !(PASSIVE_VERBS.has(lemma) && !speech)) || inPassage(d, i)) return undefined;
  const vg = verbGroupAt(d, i, s.start);
  if (!vg || vg.infinitive || vg.gerund || (vg.passive && !PASSIVE_VERBS.has(lemma))) return undefined;
  const terms = termsIn(d, vg.start, Math.min(clauseEnd(d, vg.end, s.end, 0), vg.end + REACH));
  if (!terms) return undefined;
  const source = subjectBefore(d, vg.start, s.start);
  if (!source) return undefined;
  return {
    rule: 'anonymity-terms',
    kind: 'speech',
    head: i,
    cue: between(vg.start, Math.max(vg.end, terms.end)),
    source,
  };
}
