/** How much of what was found is right, and how much of what is right was found; 0 to 1. */
export interface Figures {
  /** Precision. */
  readonly p: number;
  /** Recall. */
  readonly r: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Counts what was found, what is there, and what is right. */
export class Tally {
  right = 0;
  predicted = 0;
  gold = 0;

  add(right: number, predicted: number, gold: number): void {
    this.right += right;
    this.predicted += predicted;
    this.gold += gold;
  }

  figures(): Figures {
    const p = this.predicted ? this.right / this.predicted : 0;
    const r = this.gold ? this.right / this.gold : 0;
    return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, predicted: this.predicted, gold: this.gold };
  }
}

/** Spearman's rank correlation; ties share their mean rank. 0 if one side does not vary. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const first = ranks(pairs.map(([a]) => a));
  const second = ranks(pairs.map(([, b]) => b));
  const middle = first.reduce((sum, rank) => sum + rank, 0) / first.length;
  let product = 0;
  let squares = 0;
  let otherSquares = 0;
  first.forEach((rank, i) => {
    const a = rank - middle;
    const b = (second[i] as number) - middle;
    product += a * b;
    squares += a * a;
    otherSquares += b * b;
  });
  return squares && otherSquares ? product / Math.sqrt(squares * otherSquares) : 0;
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
