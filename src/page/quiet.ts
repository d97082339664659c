/** The page is taken to be ready when nothing has changed in it for this long. */
const QUIET = 120;
/** Until everything is loaded, a pause has to be longer: scripts may still be on their way. */
const QUIET_WHILE_LOADING = 600;
/** A page that never rests is read all the same. */
const LONGEST_WAIT = 2500;

/**
 * Waits until the page's own scripts can be assumed to have taken over the served HTML (hydration): the document is
 * loaded and has been quiet for a moment, or time is up. All times in milliseconds.
 */
export function whenQuiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now();
    let timer = 0;
    const observer = new MutationObserver(() => wait());
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('readystatechange', wait);
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      const quiet = document.readyState === 'complete' ? QUIET : QUIET_WHILE_LOADING;
      const left = start + LONGEST_WAIT - performance.now();
      timer = setTimeout(finish, Math.max(0, Math.min(quiet, left)));
    };
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('readystatechange', wait);
    signal.addEventListener('abort', finish, { once: true });
    wait();
  });
}
