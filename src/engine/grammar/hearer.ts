/** Whom somebody tells something, and where what they are told begins. */
import { NounClass, Trait } from '../lexicon';
import type { Cue } from '../lexicon/cues';
import { PARTS_OF_DAY, PLURAL_AUXILIARIES } from '../lexicon/en/closed-classes';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { between, type Document, hasTrait, type Range, tagAt, wordAt } from './document';
import { canSpeak } from './inverted-cue';
import { nounPhraseAfter } from './noun-phrase-after';
import { headOf, isPerson, isPlural } from './noun-phrase-parts';
import { IN_NOUN_PHRASE, Tag, tagSet } from './tags';

const PLURAL_VERB = wordSet(PLURAL_AUXILIARIES);

/** "warned drivers | about the ice": the preposition of the verb right after its hearer, or -1. */
export function aboutWhat(d: Document, start: number, s: Sentence, { particles }: Cue): number {
  const hearer = nounPhraseAfter(d, start, s.end);
  const head = hearer ? headOf(d, hearer) : -1;
  const word = wordAt(d, head + 1);
  if (head < 0 || !(word === 'about' || particles.has(word)) || !isHearer(d, head)) return -1;
  // "told the board | of Harlow", "told Jo Doe | of Harlow", but "told Doe | of his plan".
  const named = hearer !== undefined && tagAt(d, head) === Tag.name && tagAt(d, hearer.start) !== Tag.determiner;
  const ofPlan = OPENS_MATTER[tagAt(d, head + 2)] === 1 && named;
  return word !== 'of' || tagAt(d, head) === Tag.objectPronoun || ofPlan ? head + 1 : -1;
}

const OPENS_MATTER = tagSet(Tag.determiner, Tag.possessive);

/** "her", "Doe", "drivers", but not "a story". */
const isHearer = (d: Document, head: number): boolean =>
  tagAt(d, head) === Tag.objectPronoun ||
  isPerson(d, head) ||
  hasTrait(d, head, Trait.personEnding) ||
  (canSpeak(d, between(head, head + 1)) && !isStory(d, head));

/** "a story", "the news": what is told. */
export const isStory = (d: Document, i: number): boolean =>
  ((d.nouns[i] as number) & (NounClass.document | NounClass.mediaNoun)) !== 0;

/** "told reporters | prices had fallen", "told the court | Doe had lied": the subject that stands right after the hearer, or -1. */
export function bareSubject(d: Document, { start, end }: Range): number {
  const last = end - 1;
  const tag = tagAt(d, last);
  const several = isPlural(d, last) || PLURAL_VERB.has(wordAt(d, end));
  // "told the Courier | Jo Doe had lied".
  for (let i = start + 1; i <= last; i++)
    if (isOutlet(d, i - 1) && tagAt(d, i) === Tag.name && !((d.nouns[i] as number) & BODY)) return i;
  for (let i = last; i > start; i--) {
    const hearer = i - 1;
    if (tagAt(d, i) === Tag.possessive) continue;
    if (tagAt(d, i) === Tag.preposition) {
      // "told Doe on Tuesday | prices had fallen".
      let day = i + 1;
      while (tagAt(d, day) === Tag.time || PART_OF_DAY.has(wordAt(d, day))) day++;
      if (tagAt(d, i + 1) === Tag.time && day <= last) return day;
      continue;
    }
    if (tagAt(d, hearer) === Tag.name && tagAt(d, i) !== Tag.name) return i;
    if (tagAt(d, hearer) !== Tag.noun || IN_NOUN_PHRASE[tagAt(d, i)] !== 1) continue;
    // "told a news conference | talks had failed", but not "told the news | conference had failed".
    const after = tag === Tag.name || tag === Tag.number || several;
    const determined = tagAt(d, start) === Tag.determiner || ((d.nouns[hearer] as number) & NounClass.mediaNoun) !== 0;
    if (isPlural(d, hearer) || (determined && after)) return i;
  }
  return -1;
}

const PART_OF_DAY = wordSet(PARTS_OF_DAY);

/** "the Harlow Post | Office". */
const BODY = NounClass.institution | NounClass.bodyEnding;

/** The last word of an outlet's name. */
const isOutlet = (d: Document, i: number): boolean =>
  tagAt(d, i) === Tag.name &&
  ((d.nouns[i] as number) & NAME_WORDS) !== 0 &&
  ((d.nouns[i + 1] as number) & NAME_WORDS) === 0;

const NAME_WORDS = NounClass.outlet | NounClass.outletPart;
