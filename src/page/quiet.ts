/** The page is taken to be ready when nothing has changed in it for this long. */
const QUIET = 120;
/** A page that never rests is read all the same. */
const LONGEST_WAIT = 500;
/** Scripts that build the page or take it over may still be on their way until everything is loaded. */
const QUIET_WHILE_LOADING = 600;
const LONGEST_WAIT_FOR_SCRIPTS = 10_000;

/**
 * Waits until the page has been quiet for a moment, or time is up. All times in milliseconds.
 *
 * @param forScripts true to wait until the page's own scripts can be assumed to have built the page, or to have taken
 *   over the served HTML (hydration): as a rule, until it is loaded
 */
export function whenQuiet(signal: AbortSignal, forScripts: boolean): Promise<void> {
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
      const quiet = forScripts && document.readyState !== 'complete' ? QUIET_WHILE_LOADING : QUIET;
      const left = start + (forScripts ? LONGEST_WAIT_FOR_SCRIPTS : LONGEST_WAIT) - performance.now();
      timer = setTimeout(finish, Math.max(0, Math.min(quiet, left)));
    };
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('readystatechange', wait);
    signal.addEventListener('abort', finish, { once: true });
    wait();
  });
}
