import type { SourceType } from '../attribution';
import { type Document, hasWord, nounsIn, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { NEWS_NAME_WORDS } from '../lexicon/en/media';
import { RESEARCH_BODY_ENDINGS } from '../lexicon/en/names';
import { wordSet } from '../lexicon/word-list';
import { type Entity, isOfficial, isPerson } from './entities';

const RESEARCHES = wordSet(RESEARCH_BODY_ENDINGS);
const NEWS = wordSet(NEWS_NAME_WORDS);

/** "the Institute | for Harbour Studies": the last word of a name before a preposition. */
function headOfName(d: Document, { start, end }: Range): number {
  for (let i = start + 1; i < end; i++) if (tagAt(d, i) === Tag.preposition) return i - 1;
  return end - 1;
}

/** The type of a source with a name, from all that the article says about its bearer. */
export function typeOfEntity(d: Document, entity: Entity): SourceType {
  if (isPerson(entity)) return isOfficial(entity) ? 'official' : 'named';
  if (entity.outlet) return 'media';
  if (hasWord(d, entity.label, NEWS)) return 'media';
  const bits = nounsIn(d, entity.label);
  const last = d.nouns[headOfName(d, entity.label)] as number;
  if (
    last & (NounClass.institution | NounClass.bodyEnding) &&
    !(last & (NounClass.outletPart | NounClass.mediaNoun)) &&
    !(bits & NounClass.outlet)
  )
    return 'institution';
  if (entity.name.length > 1 && RESEARCHES.has(wordAt(d, headOfName(d, entity.label)))) return 'institution';
  if (wordAt(d, headOfName(d, entity.label)) === 'agency' && !(bits & NounClass.outlet)) return 'institution';
  if (last & (NounClass.outlet | NounClass.outletPart | NounClass.mediaNoun)) return 'media';
  if (last & NounClass.document) return 'document';
  if (bits & NounClass.outlet) return 'media';
  return 'institution';
}
