import type { RawAttribution } from '../grammar/contents';
import type { Document } from '../grammar/document';
import { UNNAMED_INFORMANTS } from '../lexicon/en/people';
import { wordSet } from '../lexicon/word-list';
import { hasAnonymityClause } from './anonymity';
import type { Referent } from './antecedents';
import type { Entity } from './entities';
import { genderOfWord } from './roles';

const INFORMANT = wordSet(UNNAMED_INFORMANTS);
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
    const next = raws.findIndex((later, k) => k > index && later.source && !later.nested && resolved[k] !== described);
    const named = resolved[next];
    const { sentence = 0, source } = raws[next] ?? {};
    if (!source || !named?.entity || !named.personal || sentence > raw.sentence + REACH) return;
    const gender = described.heads[0] && genderOfWord(described.heads[0]);
    if (named.gender && gender && named.gender !== gender) return;
    const isNew = firstMention(named.entity) >= source.start;
    if (!isNew || named.entity.roles.some(({ standing }) => standing === 'spokesperson')) return;
    for (let i = 0; i < resolved.length; i++) if (resolved[i] === described) resolved[i] = named;
  });
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
