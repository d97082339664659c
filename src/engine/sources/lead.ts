import type { RawAttribution } from '../grammar/contents';
import { type Document, nounsIn, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
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
 * "A senior clergyman has said … / Tom Doe said …": news opens with what somebody is and says or has said, and a bare
 * name that speaks in the next paragraph is that somebody. In the past tense ("A nurse said") two may speak one after
 * the other.
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
    if (
      !next?.source ||
      next.sentence > raw.sentence + REACH ||
      !named?.entity ||
      !mayBe(d, named, raw.source as Range, described)
    )
      return;
    if (firstMention(named.entity) < next.source.start || !inNextParagraph(d, raw, next)) return;
    resolved.forEach((referent, i) => {
      if (referent === described) resolved[i] = named;
    });
  });
}

const inNextParagraph = (d: Document, a: RawAttribution, b: RawAttribution): boolean =>
  (d.sentences[b.sentence]?.paragraph ?? 0) > (d.sentences[a.sentence]?.paragraph ?? 0);

/** "A nurse has said … / Mayor Doe said": who holds an office is nobody who is described without one. */
function mayBe(d: Document, { personal, gender, entity }: Referent, source: Range, described: Referent): boolean {
  const shown = genderOfWord(described.heads[0] as string);
  const inOffice = entity?.roles.some(({ standing }) => standing === 'office' || standing === 'spokesperson');
  const fits = !inOffice || (nounsIn(d, source) & NounClass.officeHolder) !== 0;
  return personal && fits && (!gender || !shown || gender === shown);
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
  (tagAt(d, found.cue.start) === Tag.have || wordAt(d, found.head).endsWith('s')) &&
  !heads.some((head) => INFORMANT.has(head)) &&
  source !== undefined &&
  !hasAnonymityClause(d, source);
