/** Milliseconds of processor time that a call takes: what else the machine does in the meantime does not count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The shortest of several calls: what the work needs when nothing else disturbs it. */
export function shortestOf(rounds: number, work: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) shortest = Math.min(shortest, timeOf(work));
  return shortest;
}

/** Times with their sizes. */
export interface Growth {
  readonly size: number;
  readonly milliseconds: number;
}

/** The exponent by which time grows with size, from the smallest to the largest: 1 is linear, 2 quadratic. */
export function exponentOf(growth: readonly Growth[]): number {
  const first = growth[0];
  const last = growth.at(-1);
  if (!first || !last) return Number.NaN;
  return Math.log(last.milliseconds / first.milliseconds) / Math.log(last.size / first.size);
}
