/** What may be spent: an allowance that need not be saved up first, and then a share of the time that passes. */
export class Budget {
  private credit: number;
  private lastPaid = performance.now();

  /**
   * @param share of the time; what is spent is counted in the same unit
   * @param allowance what may be spent at once, at first and again after a while
   */
  constructor(
    private readonly share: number,
    private readonly allowance: number,
  ) {
    this.credit = allowance;
  }

  spend(cost: number): void {
    this.pay();
    this.credit -= cost;
  }

  /** Milliseconds until something may be spent again; 0 if it may be now. */
  get wait(): number {
    this.pay();
    return Math.max(0, -this.credit / this.share);
  }

  /** As at first. */
  renew(): void {
    this.credit = this.allowance;
  }

  private pay(): void {
    const now = performance.now();
    this.credit = Math.min(this.allowance, this.credit + (now - this.lastPaid) * this.share);
    this.lastPaid = now;
  }
}
