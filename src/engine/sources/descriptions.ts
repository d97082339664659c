import type { SourceType } from '../attribution';
import { between, type Document, hasWord, nounsIn, type Range, tagAt, wordAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { BODY_NOUNS, COMPANY_NOUNS } from '../lexicon/en/bodies';
import { OUTLET_NOUNS } from '../lexicon/en/media';
import * as people from '../lexicon/en/people';
import { AGE } from '../lexicon/en/word-forms';
import { wordSet } from '../lexicon/word-list';
import { hasAnonymityClause } from './anonymity';
import type { Antecedents, Referent } from './antecedents';
import { typeOfDescription } from './common-nouns';
import type { Entities, Entity } from './entities';
import { companyInside, personInside } from './named-inside';
import type { SourcePhrase } from './phrase';
import type { Places } from './places';
import type { Referents } from './referents';
import { RoleBearers } from './role-bearers';
import { genderOfWord, officeOf } from './roles';
import { singular } from './singular';

/** Nouns for persons. */
export const PERSON =
  NounClass.insider |
  NounClass.officeHolder |
  NounClass.occupation |
  NounClass.candidacy |
  NounClass.spokesperson |
  NounClass.demonym;
/** Sentences back to those who can be meant by "the people". */
const NEAR = 3;
const OF_RANK = wordSet(people.RANKS_WITHOUT_NAME);
export const INFORMANT = wordSet(people.UNNAMED_INFORMANTS);
const CANDIDATE = wordSet(people.NOT_YET_IN_OFFICE);
const FORM_OF_ADDRESS = wordSet(people.FORMS_OF_ADDRESS);
const COMPANY = wordSet(COMPANY_NOUNS);
const BODY = wordSet(BODY_NOUNS);
const OUTLET = wordSet(OUTLET_NOUNS);
const FORMER = wordSet(people.FORMER);
const OWNED = wordSet("'s");
/** So many tokens after a source may say on what terms it speaks. */
const TERMS_REACH = 9;

/** The page's own outlet is the only one with a name that is of no other kind. */
const isOutlet = (r: Referent): boolean => r.type === 'media' || (r.named && r.type === 'other');

/** Tells whom phrases without a name mean: "the senator", "a New York judge", "prosecutors". */
export class Descriptions {
  private readonly bearers: RoleBearers;

  constructor(
    private readonly d: Document,
    private readonly entities: Entities,
    private readonly places: Places,
    private readonly antecedents: Antecedents,
    private readonly referents: Referents,
  ) {
    this.bearers = new RoleBearers(entities);
  }

  /** Who is described: somebody of whom the article tells elsewhere, or somebody new. */
  identify(phrase: SourcePhrase): Referent {
    const head = officeOf(singular(wordAt(this.d, phrase.head)));
    const inside = personInside(this.d, this.entities, phrase) ?? companyInside(this.d, this.entities, phrase);
    if (inside) return this.referents.ofEntity(inside);
    const own = typeOfDescription(this.d, phrase);
    const later = this.namedElsewhere(phrase, head, own);
    if (later) return later;
    const known = phrase.definite ? this.definite(phrase, head, own) : this.sameWords(phrase, head, own);
    if (known) return known;
    const anonymous =
      own !== 'spokesperson' &&
      own !== 'anonymous' &&
      phrase.headNouns & (PERSON | NounClass.group) &&
      this.asksForAnonymity(phrase.range);
    return this.referents.create(phrase, anonymous ? 'anonymous' : own);
  }

  /** "They | requested anonymity": what the source does says that it is unnamed. */
  asksForAnonymity(source: Range): boolean {
    const end = Math.min(source.end + TERMS_REACH, this.places.sentenceEnd(source.start));
    return hasAnonymityClause(this.d, between(source.end, end), true);
  }

  /** The person whom the article calls by this office anywhere. */
  holderOf(head: string): Referent | undefined {
    let best: Entity | undefined;
    for (const entity of this.bearers.of(head, false)) if (!best || entity.mentions > best.mentions) best = entity;
    return best && this.referents.ofEntity(best);
  }

  /**
   * "A New York judge", "Doe's former strategist": described here, named elsewhere in the article by the same role.
   * Only where one person alone has that role, or in a headline ("Judge rejects appeal") the first of them, and
   * nothing says that the name is withheld. "A senior minister" is hardly ever the minister who is named.
   */
  private namedElsewhere(phrase: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    if (phrase.plural || phrase.quantity || own === 'spokesperson' || INFORMANT.has(head)) return undefined;
    if (hasAnonymityClause(this.d, phrase.range) || !(phrase.headNouns & PERSON)) return undefined;
    if (hasWord(this.d, phrase.core, OF_RANK) && !phrase.definite) return undefined;
    const owned = tagAt(this.d, phrase.core.start) === Tag.possessive || hasWord(this.d, phrase.core, OWNED);
    const former = hasWord(this.d, phrase.core, FORMER);
    if (!owned && !former && !(phrase.headNouns & NounClass.officeHolder)) return undefined;
    const bearers = this.bearers.of(head, former);
    const headline = phrase.core.start === phrase.head;
    return bearers.length === 1 || (headline && bearers.length > 0)
      ? this.referents.ofEntity(bearers[0] as Entity)
      : undefined;
  }

  /** Whom "the senator", "the company", "the official" refer to. */
  private definite(phrase: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    const { antecedents, d } = this;
    const place = this.places.of(phrase.head);
    const possessed =
      tagAt(d, phrase.core.start) === Tag.possessive ||
      (wordAt(d, phrase.core.start) !== 'the' && hasWord(d, phrase.core, OWNED));
    const called = antecedents.called(
      head,
      (r) => r.plural === phrase.plural && (!possessed || this.isSameText(r.label, phrase.core)),
    );
    if (called) return called;
    // "the people said": those without a name who were called officials or bankers before.
    if (wordAt(d, phrase.head) === 'people' && phrase.range.end - phrase.range.start === 2)
      return antecedents.salient((r) => r.plural && r.type === 'anonymous', place, undefined, NEAR);
    if (phrase.plural && !phrase.quantity) return undefined;
    if (!phrase.plural && !possessed && COMPANY.has(head)) return antecedents.salient(this.isNamedBody, place);
    if (!phrase.plural && !possessed && OUTLET.has(head)) return antecedents.salient(isOutlet, place);
    if (own === 'institution' && !possessed && !phrase.plural) return this.namedAfter(phrase, head, place);
    if (phrase.headNouns & (NounClass.officeHolder | NounClass.candidacy)) {
      const holder = this.holderOf(head) ?? (phrase.plural || possessed ? undefined : this.becomesHolder(head, place));
      if (holder) return holder;
    }
    if (
      possessed ||
      INFORMANT.has(head) ||
      phrase.range.end - phrase.head > 3 ||
      !(phrase.headNouns & PERSON || /-year-old$|(?:man|woman|er|or|ist)$/.test(head))
    )
      return undefined;
    if (own === 'institution' || own === 'document' || own === 'media' || own === 'official') return undefined;
    const gender = genderOfWord(head);
    return antecedents.salient(
      (r) =>
        r.personal &&
        !r.plural &&
        (r.named ? own !== 'spokesperson' : r.type === own || (r.type === 'anonymous' && AGE.test(head))) &&
        (!gender || !r.gender || r.gender === gender),
      place,
      gender,
    );
  }

  /** "the governor", of whom nothing but the name was said: who was mentioned last holds that office. */
  private becomesHolder(head: string, place: number): Referent | undefined {
    if (!FORM_OF_ADDRESS.has(head)) return undefined;
    const gender = genderOfWord(head);
    const holder = this.antecedents.salient(
      (r) =>
        r.personal &&
        r.named &&
        (r.type === 'named' || r.type === 'official') &&
        (!gender || !r.gender || r.gender === gender),
      place,
      gender,
      2,
    );
    if (
      !holder?.entity ||
      holder.entity.roles.some((role) => CANDIDATE.has(role.word) || (role.former && singular(role.word) === head))
    )
      return undefined;
    holder.type = 'official';
    holder.heads.push(head);
    return holder;
  }

  /** "the agency" after "the Water Agency" or an acronym. */
  private namedAfter(phrase: SourcePhrase, head: string, place: number): Referent | undefined {
    return phrase.core.end - phrase.core.start <= 2 && BODY.has(head)
      ? this.antecedents.salient(this.isNamedBody, place)
      : undefined;
  }

  /** A company or an agency, and no country. */
  private readonly isNamedBody = ({ personal, named, type, label }: Referent): boolean =>
    !personal &&
    named &&
    type === 'institution' &&
    !(nounsIn(this.d, label) & NounClass.place && label.end - label.start === 1);

  /** A plural in the same words as before is the same source, and so is a body by its last word: "prosecutors". */
  private sameWords({ core, plural }: SourcePhrase, head: string, own: SourceType): Referent | undefined {
    if (!plural) return undefined;
    const isBody = own === 'institution' && core.end - core.start === 1;
    return this.antecedents.called(
      head,
      (r) => r.plural && (this.isSameText(r.label, core) || (isBody && r.type === own)),
    );
  }

  private isSameText(a: Range, b: Range): boolean {
    if (a.end - a.start !== b.end - b.start) return false;
    for (let i = a.start, k = b.start; i < a.end; i++, k++) if (wordAt(this.d, i) !== wordAt(this.d, k)) return false;
    return true;
  }
}
