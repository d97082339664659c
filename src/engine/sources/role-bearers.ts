import { type Entities, type Entity, isPerson } from './entities';
import { singular } from './singular';

/** Who in the article bears which role: "the governor", "a former strategist". */
export class RoleBearers {
  private readonly byRole = new Map<string, Entity[]>();

  constructor(entities: Entities) {
    for (const entity of entities.all) {
      if (!isPerson(entity)) continue;
      for (const key of new Set(entity.roles.map((role) => keyOf(singular(role.word), role.former)))) {
        const list = this.byRole.get(key);
        if (list) list.push(entity);
        else this.byRole.set(key, [entity]);
      }
    }
  }

  /** Persons with this role, as a singular noun, in the order in which the article names them. */
  of(role: string, former: boolean): readonly Entity[] {
    return this.byRole.get(keyOf(role, former)) ?? [];
  }
}

const keyOf = (role: string, former: boolean): string => (former ? `former ${role}` : role);
