/** Our share of a frame, in milliseconds. */
const SLICE = 8;

/**
 * Does work in slices, the first in a task of its own, so that the page can answer before and in between.
 *
 * @param isOver asked after every pause: true gives the work up
 * @param spend told after each slice how many milliseconds it took
 * @returns what the work comes to, or undefined if it was given up
 */
export async function inSlices<T>(
  work: Iterator<undefined, T>,
  isOver: () => boolean,
  spend: (cost: number) => void,
): Promise<T | undefined> {
  for (;;) {
    await pause();
    if (isOver()) return undefined;
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() < start + SLICE) step = work.next();
    spend(performance.now() - start);
    if (step.done) return step.value;
  }
}

/** Lets the page do what is waiting, in turn with ours. A timer would wait four milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
