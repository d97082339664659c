import type { RawAttribution } from '../grammar/contents';
import type { Document } from '../grammar/document';
import { hasAnonymityClause } from './anonymity';
import type { Referent } from './antecedents';
import { INFORMANT } from './descriptions';
import type { Entity } from './entities';
import { genderOfWord } from './roles';

/** The headline and the first sentences. */
const LEAD = 3;
/** The name follows within so many sentences. */
const REACH = 2;

/**
 * "A senior clergyman has said … / Tom Doe said …": news opens with what somebody is, and the next to speak, whom nobody
 * named before, is that somebody.
 */
export function nameLead(
  d: Document,
  raws: readonly RawAttribution[],
  resolved: (Referent | undefined)[],
  firstMention: (entity: Entity) => number,
): void {
  raws.forEach((raw, index) => {
    const described = resolved[index];
    if (raw.sentence > LEAD || raw.nested || !described || !isNamedLater(d, raw, described)) return;
    const k = raws.findIndex((later, i) => i > index && later.source && !later.nested && resolved[i] !== described);
    const next = raws[k];
    const named = resolved[k];
    if (!next?.source || next.sentence > raw.sentence + REACH || !named?.entity || !mayBe(named, described)) return;
    if (firstMention(named.entity) < next.source.start) return;
    resolved.forEach((referent, i) => {
      if (referent === described) resolved[i] = named;
    });
  });
}

/** A lawyer without a name is no official, and nobody speaks for others who is not said to. */
function mayBe({ personal, gender, type, entity }: Referent, described: Referent): boolean {
  const shown = genderOfWord(described.heads[0] as string);
  const speaksForOthers = entity?.roles.some(({ standing }) => standing === 'spokesperson');
  return (
    personal &&
    !speaksForOthers &&
    (!gender || !shown || gender === shown) &&
    (described.type === 'anonymous' || type === 'named')
  );
}

/** Somebody without a name who does not ask for anonymity, and is no source of the kind that keeps it. */
const isNamedLater = (
  d: Document,
  { source, found }: RawAttribution,
  { type, named, plural, heads }: Referent,
): boolean =>
  (type === 'anonymous' || type === 'spokesperson') &&
  !named &&
  !plural &&
  found.rule !== 'anonymity-terms' &&
  !heads.some((head) => INFORMANT.has(head)) &&
  source !== undefined &&
  !hasAnonymityClause(d, source);
