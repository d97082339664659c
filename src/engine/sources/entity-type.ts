import type { SourceType } from '../attribution';
import type { Document } from '../grammar/document';
import { NounClass } from '../lexicon';
import { type Entity, isOfficial, isPerson } from './entities';
import { nounsIn } from './phrase';

/** The type of a source with a name, from all that the article says about its bearer. */
export function typeOfEntity(d: Document, entity: Entity): SourceType {
  if (isPerson(entity)) return isOfficial(entity) ? 'official' : 'named';
  if (entity.outlet) return 'media';
  const bits = nounsIn(d, entity.label);
  const last = d.nouns[entity.label.end - 1] as number;
  if (
    last & (NounClass.institution | NounClass.bodyEnding) &&
    !(last & (NounClass.outletPart | NounClass.mediaNoun)) &&
    !(bits & NounClass.outlet)
  )
    return 'institution';
  if (last & (NounClass.outlet | NounClass.outletPart | NounClass.mediaNoun)) return 'media';
  if (last & NounClass.document) return 'document';
  if (bits & NounClass.outlet) return 'media';
  return 'institution';
}
