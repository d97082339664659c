import { NounClass } from '../lexicon';
import type { Sentence } from '../text/sentences';
import { type Document, opensPassage, tagAt, wordAt } from './document';
import type { FoundCue } from './found-cue';
import { hasFiniteVerb, nounPhraseBefore } from './noun-phrase';
import { Tag } from './tags';

const SPEAKERS =
  NounClass.document |
  NounClass.insider |
  NounClass.officeHolder |
  NounClass.informant |
  NounClass.group |
  NounClass.spokesperson;
const LONGEST = 6;
/** Without quotation marks only a headline is sure to report: it stands at the top and has no full stop. */
const HEADLINE_PARAGRAPHS = 2;

/** "Minister: we will", "Report: prices rise": a short source, a colon, the content. Headlines and transcripts. */
export function colonCue(d: Document, i: number, s: Sentence): FoundCue | undefined {
  if (i - s.start > LONGEST || i + 2 >= s.end || i === s.start) return undefined;
  const source = nounPhraseBefore(d, i, s.start);
  if (source?.start !== s.start) return undefined;
  let bits = 0;
  for (let k = source.start; k < source.end; k++) bits |= d.nouns[k] as number;
  const speaks = tagAt(d, i - 1) === Tag.name ? /^[a-z'.-]+$/.test(wordAt(d, i - 1)) : (bits & SPEAKERS) !== 0;
  const headline = s.paragraph < HEADLINE_PARAGRAPHS && hasFiniteVerb(d, i + 1, s.end);
  if (!speaks || !(opensPassage(d, i + 1) || headline)) return undefined;
  return {
    rule: 'colon',
    kind: 'speech',
    head: i,
    cue: { start: i, end: i + 1 },
    source,
    right: i + 1,
    left: -1,
    start: source.start,
    object: false,
  };
}
