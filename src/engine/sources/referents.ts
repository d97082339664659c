import type { SourceType } from '../attribution';
import { between, type Document, isClauseMark, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import type { Referent } from './antecedents';
import { type Entity, isPerson } from './entities';
import { typeOfEntity } from './entity-type';
import type { SourcePhrase } from './phrase';
import { isPublisher } from './publisher';
import { genderOfWord } from './roles';
import { singular } from './singular';

/** Makes those who speak in an article: each name once, and so the writer and the reader. */
export class Referents {
  private readonly byEntity = new Map<Entity, Referent>();
  private readonly voices = new Map<'writer' | 'reader', Referent>();
  private count = 0;

  /** @param publisher from `namesOfPublisher` */
  constructor(
    private readonly d: Document,
    private readonly publisher: ReadonlySet<string>,
  ) {}

  ofEntity(entity: Entity): Referent {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const personal = isPerson(entity);
    const heads = entity.roles.map((role) => singular(role.word));
    if (!personal) heads.push(...entity.name.slice(-1));
    const referent: Referent = {
      id: this.count++,
      type: this.typeOf(entity),
      label: entity.label,
      named: true,
      personal,
      plural: false,
      gender: entity.gender,
      heads,
      entity,
      partialName: entity.withheld,
    };
    this.byEntity.set(entity, referent);
    return referent;
  }

  /** "I" and "we", "you": each of them is one source all along. */
  voice(whose: 'writer' | 'reader', phrase: SourcePhrase): Referent {
    const voice = this.voices.get(whose) ?? this.create(phrase, 'other');
    this.voices.set(whose, voice);
    return voice;
  }

  /** Somebody or something without a name. */
  create(phrase: SourcePhrase, type: SourceType): Referent {
    const personal = type === 'anonymous' || type === 'spokesperson' || type === 'named' || type === 'official';
    const head = wordAt(this.d, phrase.head);
    return {
      id: this.count++,
      type,
      // Of those who speak for others, it matters for whom.
      label: type === 'spokesperson' ? upToClause(this.d, phrase.range) : phrase.core,
      named: false,
      personal,
      plural: phrase.plural,
      gender: genderOfWord(head),
      heads: [singular(head)],
    };
  }

  private typeOf(entity: Entity): SourceType {
    if (entity.withheld) return 'anonymous';
    const type = typeOfEntity(this.d, entity);
    // An outlet that speaks of itself is the writer.
    return type === 'media' && isPublisher(this.d, entity, this.publisher) ? 'other' : type;
  }
}

/** "a spokesperson for the port | , who declined": a phrase without what is added in a clause. */
function upToClause(d: Document, { start, end }: Range): Range {
  let k = start + 1;
  while (k < end && !isClauseMark(d, k) && tagAt(d, k) !== Tag.relative) k++;
  return between(start, k);
}
