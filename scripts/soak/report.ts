/** What a long sitting came to, as Markdown. */

/** Memory at one moment, in bytes, after the browser has collected its garbage. Undefined: it cannot be measured. */
export interface Memory {
  /** Of the page, when it shows the same article each time. */
  readonly page: number | undefined;
  readonly background: number | undefined;
  /** Of the browser with all its processes. */
  readonly browser: number | undefined;
}

export interface Sample extends Memory {
  /** Since the start, in milliseconds. */
  readonly at: number;
}

export interface Sitting {
  readonly browser: string;
  readonly seed: number;
  readonly minutes: number;
  /** How often each thing was done. */
  readonly actions: Readonly<Record<string, number>>;
  /** Errors of the extension. */
  readonly errors: readonly string[];
  /** What a page did not let happen, by message. */
  readonly undone: Readonly<Record<string, number>>;
  readonly samples: readonly Sample[];
  /** The longest task of the content script, in milliseconds of processor time. Undefined: it cannot be measured. */
  readonly longestTaskMs: number | undefined;
  /** The longest time in which an article that does nothing by itself did not answer, in milliseconds. */
  readonly longestPauseMs: number;
}

/** Milliseconds of processor time that a task of the content script may take. */
const LONGEST_TASK = 50;
/** Memory may grow by so much from the end of the warm-up to the end. */
const MOST_GROWTH = 0.05;
/** The browser fills its caches in this share of the time. */
const WARM_UP = 0.3;

const MEGABYTE = 1024 * 1024;

export function isSound(sitting: Sitting): boolean {
  const { errors, longestTaskMs = 0 } = sitting;
  const keepsMemory = (['page', 'background'] as const).every((part) => !grewTooMuch(sitting, part));
  return errors.length === 0 && longestTaskMs <= LONGEST_TASK && keepsMemory;
}

export function summaryOf(sitting: Sitting): string {
  const { browser, seed, minutes, actions, errors, undone, longestTaskMs, longestPauseMs } = sitting;
  const count = Object.values(actions).reduce((sum, times) => sum + times, 0);
  return [
    `## ${browser}, ${minutes} minutes, seed ${seed}`,
    '',
    `${count} actions: ${listOf(actions)}.`,
    `Errors of the extension: ${errors.length}.`,
    ...errors.map((error) => `- ${error}`),
    longestTaskMs === undefined
      ? 'Longest task of the content script: cannot be measured in this browser.'
      : `Longest task of the content script: ${longestTaskMs.toFixed(1)} ms of processor time, at most ${LONGEST_TASK} ms are allowed.`,
    `Longest pause of an article without scripts of its own: ${longestPauseMs.toFixed(0)} ms by the clock.`,
    '',
    '| memory after collection | after warm-up | at the end | growth |',
    '| --- | ---: | ---: | ---: |',
    ...(['page', 'background', 'browser'] as const).map((part) => memoryRow(sitting, part)),
    '',
    `Not done, because a page did not let it happen: ${listOf(undone) || 'nothing'}.`,
  ].join('\n');
}

function grewTooMuch(sitting: Sitting, part: keyof Memory): boolean {
  const [start, end] = startAndEnd(sitting, part);
  return start !== undefined && end !== undefined && end > start * (1 + MOST_GROWTH);
}

function memoryRow(sitting: Sitting, part: keyof Memory): string {
  const [start, end] = startAndEnd(sitting, part);
  if (start === undefined || end === undefined) return `| ${part} | not measured | not measured | |`;
  const growth = (100 * (end - start)) / start;
  return `| ${part} | ${inMegabytes(start)} | ${inMegabytes(end)} | ${growth.toFixed(1)}% |`;
}

/**
 * The lowest value of the first half after the warm-up, and of the second. What earlier pages have left in a process
 * comes on top, with and without the extension, until the browser takes a new process.
 */
function startAndEnd({ samples, minutes }: Sitting, part: keyof Memory): [number | undefined, number | undefined] {
  const warm = samples.filter(({ at }) => at >= WARM_UP * minutes * 60_000);
  const half = Math.ceil(warm.length / 2);
  return [lowest(warm.slice(0, half), part), lowest(warm.slice(-half), part)];
}

function lowest(samples: readonly Sample[], part: keyof Memory): number | undefined {
  const values = samples.flatMap((sample) => sample[part] ?? []);
  return values.length > 0 ? Math.min(...values) : undefined;
}

export function inMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not measured' : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
}
