import type { SourceType } from '../attribution';
import type { Range } from '../grammar/document';
import type { Entity } from './entities';
import type { Gender } from './roles';

/** Somebody or something that speaks in the article: what later mentions can refer to. */
export interface Referent {
  readonly id: number;
  type: SourceType;
  /** The fullest words for it. */
  label: Range;
  readonly named: boolean;
  readonly personal: boolean;
  readonly plural: boolean;
  gender: Gender;
  /** Singular nouns by which it was called: "official", "report", "mayor". */
  readonly heads: string[];
  readonly entity?: Entity;
  /** True if only a part of the name is given, because the person asked for it. */
  readonly partialName?: boolean;
}

/** A place where a referent was mentioned, and how prominent that was. */
export interface Mention {
  readonly at: number;
  /** As `Places` tells. */
  readonly place: number;
  readonly referent: Referent;
  readonly subject: boolean;
  readonly speaks: boolean;
  /** True for the first of several who are joined there: "Jo Doe and Lou Roe". */
  readonly joined?: boolean;
  /** Sentences on to which a pronoun can take it up, if fewer than for others. */
  readonly reach?: number;
}

/** How far back a pronoun may refer: mentions and sentences. */
const MENTIONS = 60;
const SENTENCES = 14;
/** The sentence before, whether it ends a paragraph or not. */
export const LAST_SENTENCE = 1.5;

/** All mentions in the order of reading, and who a pronoun or description can refer to. */
export class Antecedents {
  private readonly mentions: Mention[] = [];
  private readonly byHead = new Map<string, Referent[]>();

  add(mention: Mention): void {
    this.mentions.push(mention);
    for (const head of mention.referent.heads) this.file(head, mention.referent);
  }

  private file(head: string, referent: Referent): void {
    const list = this.byHead.get(head);
    if (!list) this.byHead.set(head, [referent]);
    else if (list.at(-1) !== referent) list.push(referent);
  }

  /** The last referent that was called by this noun and fits. */
  called(head: string, fits: (r: Referent) => boolean): Referent | undefined {
    const list = this.byHead.get(head);
    if (!list) return undefined;
    for (let i = list.length - 1; i >= Math.max(0, list.length - 20); i--)
      if (fits(list[i] as Referent)) return list[i];
    return undefined;
  }

  /**
   * The most prominent recent referent that fits. Prominence falls with every sentence; who is the subject of
   * its clause or speaks is more prominent than others, and so is who has been mentioned often of late.
   */
  salient(
    fits: (r: Referent, mention: Mention, distance: number) => boolean,
    place: number,
    gender?: Gender,
    reach = SENTENCES,
  ): Referent | undefined {
    const found: Referent[] = [];
    const scores: number[] = [];
    const times: number[] = [];
    for (let i = this.mentions.length - 1, seen = 0; i >= 0 && seen < MENTIONS; i--) {
      const mention = this.mentions[i] as Mention;
      const distance = place - mention.place;
      if (distance > reach) break;
      seen++;
      const { referent } = mention;
      if (distance > (mention.reach ?? reach) || !fits(referent, mention, distance)) continue;
      const index = found.indexOf(referent);
      const score = prominence(mention, distance) + (gender && referent.gender === gender ? 0.8 : 0);
      if (index < 0) {
        found.push(referent);
        scores.push(score);
        times.push(1);
      } else {
        const count = (times[index] as number) + 1;
        times[index] = count;
        // Whoever speaks is named there as well: the more prominent of the two counts.
        const best = Math.max(scores[index] as number, score);
        scores[index] = count <= 5 ? best + 0.25 : best;
      }
    }
    let best = 0;
    for (let i = 1; i < found.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
    return found[best];
  }
}

/** Who has no name is taken up less readily in a later paragraph. */
function prominence({ subject, speaks, referent }: Mention, distance: number): number {
  return (subject ? 1.3 : 0) + (speaks ? 0.9 : 0) - distance - (referent.named || distance <= 1 ? 0 : 0.5);
}
