import type { Page } from 'puppeteer-core';

/** A stretch of time in which the browser did something, as its trace tells. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the processor's time. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string; readonly functionName: string }[] };
    readonly data?: {
      readonly url?: string;
      readonly frames?: readonly { readonly processId?: number; readonly parent?: string }[];
    };
  };
}

const CATEGORIES = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

/** What the main thread of a page does while `work` goes on. */
export async function traceOf(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const frames = events.find(({ name }) => name === 'TracingStartedInBrowser')?.args.data?.frames ?? [];
  const process = frames.find(({ parent }) => parent === undefined)?.processId;
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
  );
  if (!main) throw new Error('The trace names no main thread.');
  return events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
}

/** The longest task, in milliseconds of processor time: other programs on the machine do not count. */
export function longestTask(events: readonly TraceEvent[]): number {
  return Math.max(0, ...tasksIn(events).map(({ tdur = 0 }) => tdur / 1000));
}

/** Where scripts from these addresses made the browser lay the page out before it would have: function names. */
export function forcedLayouts(events: readonly TraceEvent[], address: string): string[] {
  return events
    .filter(({ name }) => name === 'Layout')
    .map(({ args }) => args.beginData?.stackTrace ?? [])
    .filter(([top]) => top?.url.startsWith(address))
    .map((stack) => stack.map(({ functionName }) => functionName).join(' < '));
}

/** Milliseconds of processor time between two of the page's own marks (`performance.mark`). */
export function timeBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const placeOf = (mark: string) => events.find(({ name }) => name === mark)?.ts ?? Number.NaN;
  const [start, end] = [placeOf(from), placeOf(to)];
  return tasksIn(events).reduce((sum, { ts, dur = 0, tdur = 0 }) => {
    const inside = Math.max(0, Math.min(ts + dur, end) - Math.max(ts, start));
    return sum + (dur > 0 ? (inside / dur) * (tdur / 1000) : 0);
  }, 0);
}

function tasksIn(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ name }) => name === 'RunTask');
}
