import { Trait } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import { PARTICLES_OF_OTHER_VERBS } from '../lexicon/en/cue-verbs';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { complementAt, skipAdverbials } from './complement';
import { isDeed } from './deeds';
import { between, type Document, hasTrait, type Range, tagAt, wordAt } from './document';
import type { CueDraft } from './found-cue';
import { headSpeaks } from './inverted-cue';
import { isPerson } from './noun-phrase-parts';
import { IN_NOUN_PHRASE, Tag } from './tags';
import type { VerbGroup } from './verb-group';

const OTHER_VERB = wordSet(PARTICLES_OF_OTHER_VERBS);

/** "the ban, | which the mayor announced | on Monday", "a deal | she has criticized": what is reported went before its source. */
export function objectRelative(d: Document, vg: VerbGroup, s: Sentence, cue: Cue, source: Range): CueDraft | undefined {
  const kind = cue.frames.before;
  const reports = kind && !vg.modal && source.end === vg.start && headSpeaks(d, source);
  if (!reports || !lacksObject(d, vg, cue, s.end)) return undefined;
  const last = source.start - 1;
  const relative = isRelative(d, last);
  const object = relative ? between(last, source.start) : phraseBefore(d, last, s.start);
  if (!object || isDeed(d, d.lemma[vg.verb] as string, relative ? last - 1 : last)) return undefined;
  return {
    rule: 'verb-object',
    kind,
    head: vg.verb,
    cue: between(vg.start, vg.end),
    source,
    start: object.start,
    fixed: [object],
  };
}

/** "all of | which", but not "the speech in | which"; "claims | that", but not "a friend | that". */
const isRelative = (d: Document, i: number): boolean =>
  wordAt(d, i) === 'which'
    ? tagAt(d, i - 1) !== Tag.preposition || wordAt(d, i - 1) === 'of'
    : wordAt(d, i) === 'that' && isThing(d, i - 1);

/** "a deal", "something", "charges": the noun phrase before a source that begins right after it. */
function phraseBefore(d: Document, last: number, lo: number): Range | undefined {
  if (!isThing(d, last)) return undefined;
  let start = last;
  while (start > lo && tagAt(d, start) !== Tag.determiner && IN_NOUN_PHRASE[tagAt(d, start - 1)] === 1) start--;
  if (tagAt(d, last) === Tag.pronoun) start = last;
  // "Harlow target | their first win": no noun phrase by itself. "the band's frontman | Jo Doe": a name with its title.
  else if (tagAt(d, start) !== Tag.determiner && (tagAt(d, last + 1) === Tag.name || !hasTrait(d, last, Trait.endsInS)))
    return undefined;
  return between(start, last + 1);
}

const isThing = (d: Document, i: number): boolean =>
  (tagAt(d, i) === Tag.noun || tagAt(d, i) === Tag.pronoun) && !isPerson(d, i);

/** Nothing follows that is the verb's object or makes it another verb: "promised to", "backed away". */
const lacksObject = (d: Document, { end }: VerbGroup, { frames }: Cue, hi: number): boolean =>
  !(frames.infinitive ? wordAt(d, end) === 'to' : OTHER_VERB.has(wordAt(d, end))) &&
  /none|preposition/.test(complementAt(d, skipAdverbials(d, end, hi), hi).kind);
