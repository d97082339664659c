import { isCalm } from '../page/quiet';
import { Budget } from './budget';

/** Following the page's changes may take this share of the time, and so many milliseconds at once. */
const FOLLOWING = { share: 0.01, allowance: 150 };
/** Milliseconds until a page that changes too much to be followed is looked at again; longer each time. */
const FIRST_REST = 1000;
const LONGEST_REST = 60_000;
/** How often marks that the page has removed are painted again: so many times at once, and again one in a minute. */
const REPAINTING = { share: 1 / 60_000, allowance: 6 };
/** A page that answers to our answer so many times in one task would do so for ever. */
const MOST_TURNS = 200;

/** What a truce asks for. */
export interface Terms {
  /** Takes the marks down. */
  takeDown(): void;
  /** Ends looking at the page, whose marks are down. */
  lookAway(): void;
  /** Looks at the article alone from now on; false if there is none. */
  lookAtArticle(): boolean;
  /** Looks at the whole page again. */
  lookAtPage(): void;
  /** Reads the page once, without marking it or looking at it any longer. */
  readOnce(): Promise<void>;
}

/** How far the page is looked at. */
type Sight = 'page' | 'article' | 'nothing';

/** How marks give way to a page that does not want them, or that changes more than can be followed. */
export class Truce {
  private readonly following = new Budget(FOLLOWING.share, FOLLOWING.allowance);
  private readonly repainting = new Budget(REPAINTING.share, REPAINTING.allowance);
  private sight: Sight = 'page';
  private rest = FIRST_REST;
  private resting = 0;
  private isBeaten = false;
  /** The article itself changes too much. */
  private isRestless = false;
  private turns = 0;

  constructor(private readonly terms: Terms) {}

  /** False while the page is left without marks. */
  get allowsMarks(): boolean {
    return !this.isBeaten && this.sight !== 'nothing';
  }

  /** True while only the article is looked at. */
  get isNarrow(): boolean {
    return this.sight === 'article';
  }

  /**
   * Takes note of changes of the page.
   *
   * @param cost what following them took, in milliseconds
   * @param hasAnswered true if we have changed the page because of them
   */
  follow(cost: number, hasAnswered: boolean): void {
    this.following.spend(cost);
    if (hasAnswered) this.countTurn();
    if (this.following.wait > 0) this.lookAtLess();
  }

  /** Takes note that the page has taken marks away, which are to be painted again. */
  countLoss(): void {
    this.repainting.spend(1);
    if (this.repainting.wait > 0) this.giveIn();
  }

  /** Forgets what the page did to marks. */
  renew(): void {
    this.stop();
    this.rest = FIRST_REST;
    this.following.renew();
    this.repainting.renew();
    this.isBeaten = false;
  }

  /** Ends a rest without looking at the page again. */
  stop(): void {
    clearTimeout(this.resting);
    this.sight = 'page';
    this.isRestless = false;
  }

  private countTurn(): void {
    if (this.turns === 0) setTimeout(() => (this.turns = 0));
    this.turns += 1;
    if (this.turns <= MOST_TURNS) return;
    this.giveIn();
    this.lookAway();
  }

  /** The page wins. */
  private giveIn(): void {
    this.isBeaten = true;
    this.terms.takeDown();
  }

  /** What changes too much may stand beside the article, whose marks can stay then. */
  private lookAtLess(): void {
    if (this.sight === 'article') this.isRestless = true;
    if (this.sight !== 'page' || !this.lookAtArticle()) this.lookAway();
  }

  private lookAtArticle(): boolean {
    if (this.isRestless || !this.terms.lookAtArticle()) return false;
    this.sight = 'article';
    this.following.renew();
    this.restAWhile();
    return true;
  }

  private lookAway(): void {
    this.terms.lookAway();
    if (this.sight === 'nothing') return;
    this.sight = 'nothing';
    this.terms.takeDown();
    this.restAWhile();
  }

  private restAWhile(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.wakeUp(), this.rest);
    this.rest = Math.min(LONGEST_REST, this.rest * 2);
  }

  private async wakeUp(): Promise<void> {
    const { resting } = this;
    const isOver = () => resting !== this.resting || this.sight === 'page';
    const calm = await isCalm();
    if (isOver()) return;
    if (calm) {
      this.stop();
      this.terms.lookAtPage();
      return;
    }
    if (this.sight === 'nothing') await this.terms.readOnce();
    if (!isOver() && !(this.sight === 'nothing' && this.lookAtArticle())) this.restAWhile();
  }
}
