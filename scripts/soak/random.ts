/** Chance that falls the same way again for the same seed. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** One of these. Throws if there is none. */
  pick<T>(choices: readonly T[]): T;
}

/** The “minimal standard” generator of Park and Miller. */
export function chanceFrom(seed: number): Chance {
  const modulus = 2 ** 31 - 1;
  let state = 1 + (Math.abs(Math.trunc(seed)) % (modulus - 1));
  const next = () => {
    state = (state * 16807) % modulus;
    return (state - 1) / (modulus - 1);
  };
  return {
    next,
    pick(choices) {
      const choice = choices[Math.floor(next() * choices.length)];
      if (choice === undefined) throw new Error('There is nothing to choose from.');
      return choice;
    },
  };
}
