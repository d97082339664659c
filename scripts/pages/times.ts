/** How long the extension's script ran, read from a trace of the browser. */

/** In milliseconds of the processor's time. */
export interface Times {
  /** Of the calls of the script, without what goes on after a promise. */
  readonly scriptMs: number;
  /** Of all tasks in which it was called, with all else that was done in them. */
  readonly tasksMs: number;
  /** Of the longest of them. */
  readonly longestTaskMs: number;
}

/** What the browser has to trace for it. */
export const TRACE = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Start in microseconds. */
  readonly ts: number;
  /** Duration in microseconds. */
  readonly dur?: number;
  /** The processor's time for it, in microseconds: what it would have taken on a machine with nothing else to do. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const SCRIPT_EVENTS = new Set(['FunctionCall', 'EvaluateScript']);

/** `trace` is JSON as Chromium writes it; `origin` is the address that the extension's files begin with. */
export function timesOf(trace: Uint8Array | undefined, origin: string): Times {
  if (!trace) throw new Error('The browser wrote no trace.');
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const ours = outermost(
    traceEvents.filter(({ name, args }) => SCRIPT_EVENTS.has(name) && args?.data?.url?.startsWith(origin)),
  );
  const tasks = traceEvents.filter(({ name }) => name === 'RunTask');
  const ourTasks = tasks.filter((task) => ours.some((event) => contains(task, event)));
  return {
    scriptMs: total(ours) / 1000,
    tasksMs: total(ourTasks) / 1000,
    longestTaskMs: Math.max(0, ...ourTasks.map(processorTime)) / 1000,
  };
}

function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, event) => sum + processorTime(event), 0);
}

function processorTime({ tdur = 0 }: TraceEvent): number {
  return tdur;
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && contains(other, event)));
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  const sameThread = outer.pid === inner.pid && outer.tid === inner.tid;
  return sameThread && outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
}
