import { isCalm } from '../page/quiet';
import { Budget } from './budget';

/** Following the page's changes may take this share of the time, and so many milliseconds at once. */
const FOLLOWING = { share: 0.01, allowance: 150 };
/** Milliseconds for which a page that changes too much to be followed is left without marks; longer each time. */
const FIRST_REST = 1000;
const LONGEST_REST = 60_000;
/** How often marks that the page has removed are painted again: so many times at once, and again one in a minute. */
const REPAINTING = { share: 1 / 60_000, allowance: 6 };
/** A page that answers to our answer so many times in one task would do so for ever. */
const MOST_TURNS = 200;

/** How marks give way to a page that does not want them, or that changes more than can be followed. */
export class Truce {
  private readonly following = new Budget(FOLLOWING.share, FOLLOWING.allowance);
  private readonly repainting = new Budget(REPAINTING.share, REPAINTING.allowance);
  private rest = FIRST_REST;
  private resting = 0;
  private isBeaten = false;
  private turns = 0;

  /**
   * @param takeDown takes the marks down
   * @param lookAway ends looking at the page, whose marks are down
   * @param lookAgain begins anew to look at the page
   */
  constructor(
    private readonly takeDown: () => void,
    private readonly lookAway: () => void,
    private readonly lookAgain: () => void,
  ) {}

  /** False while the page is left without marks. */
  get allowsMarks(): boolean {
    return !this.isBeaten && this.resting === 0;
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
    if (this.following.wait > 0) this.takeRest();
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
    this.resting = 0;
  }

  private countTurn(): void {
    if (this.turns === 0) setTimeout(() => (this.turns = 0));
    this.turns += 1;
    if (this.turns <= MOST_TURNS) return;
    this.giveIn();
    this.takeRest();
  }

  /** The page wins. */
  private giveIn(): void {
    this.isBeaten = true;
    this.takeDown();
  }

  private takeRest(): void {
    if (this.resting !== 0) return;
    this.lookAway();
    this.takeDown();
    this.resting = setTimeout(() => void this.wakeUp(), this.rest);
    this.rest = Math.min(LONGEST_REST, this.rest * 2);
  }

  private async wakeUp(): Promise<void> {
    const calm = await isCalm();
    if (this.resting === 0) return;
    this.resting = 0;
    if (calm) this.lookAgain();
    else this.takeRest();
  }
}
