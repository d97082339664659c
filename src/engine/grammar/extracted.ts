import { NounClass } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import { OPENERS_OF_CLEFTS } from '../lexicon/en/closed-classes';
import { PUBLISHING_VERBS, VERBS_OF_ACQUAINTANCE } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { type Document, nounsIn, opensPassage, type Range, tagAt, wordAt } from './document';
import type { ContentAfter } from './found-cue';
import { AUXILIARY, Tag } from './tags';
import type { VerbGroup } from './verb-group';

const ACQUAINTANCE = wordSet(VERBS_OF_ACQUAINTANCE);
const PUBLISHING = wordSet(PUBLISHING_VERBS);
const CLEFT = wordSet(OPENERS_OF_CLEFTS);

/** "the rise that analysts say | will continue": the clause lacks its subject, which went before the source. */
export function extracted(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): ContentAfter | undefined {
  const tag = tagAt(d, vg.end);
  const before = tagAt(d, source.start - 1);
  if (tag === Tag.be && opensCleft(d, source.start - 1, s.start)) return afterCleft(d, vg, cue, vg.end + 1);
  // "a rise they say | hurt them".
  const pronoun = before === Tag.noun && tagAt(d, source.start) === Tag.pronoun;
  const verb =
    AUXILIARY[tag] === 1 || (tag === Tag.finite && (before === Tag.relative || before === Tag.that || pronoun));
  // "the story that the council tells | leaves much out", "the letter she wrote | was lost", "the man she described | was
  // not there": what is told is a thing, and no subject of a clause.
  const ofThing = cue.frames.addressee || cue.particles.has('as') || PUBLISHING.has(d.lemma[vg.verb] as string);
  // "the sites that Kestrel lists | are open".
  const shown = cue.frames.clause === 'finding' && !(nounsIn(d, source) & (NounClass.document | NounClass.mediaNoun));
  if (!cue.frames.clause || ofThing || shown || !verb) return undefined;
  // "the charges she denies | were read": the noun is what is reported.
  const told = ACQUAINTANCE.has(d.lemma[vg.verb] as string);
  const opens =
    source.start > s.start &&
    (before === Tag.relative ||
      before === Tag.that ||
      (before === Tag.noun && !cue.frames.before && !told) ||
      (before === Tag.pronoun && (!told || wordAt(d, source.start - 1) === 'what')));
  return opens
    ? { rule: 'verb-clause', kind: cue.frames.clause, start: vg.end, cueEnd: vg.end, object: false, extracted: true }
    : undefined;
}

/** "| What she said was that it is late", "| all he said was “no”": but "costs for what she says is a small room". */
function opensCleft(d: Document, i: number, lo: number): boolean {
  if (CLEFT.has(wordAt(d, i))) return true;
  return wordAt(d, i) === 'what' && (i === lo || (i === lo + 1 && tagAt(d, lo) === Tag.coordinator));
}

/** What is said after "what she said was"; of "what she said was wrong" the article does not tell what that was. */
function afterCleft(d: Document, vg: VerbGroup, { frames }: Cue, start: number): ContentAfter | undefined {
  const quoted = opensPassage(d, start);
  const kind = quoted ? frames.quotation : wordAt(d, start) === 'that' ? frames.clause : undefined;
  return kind && { rule: quoted ? 'verb-quotation' : 'verb-that', kind, start, cueEnd: vg.end, object: false };
}
