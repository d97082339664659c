/** The page is taken to be ready when nothing has changed in it for this long. */
const QUIET = 120;
/** A page that never rests is read all the same. */
const LONGEST_WAIT = 500;
/** Scripts that build the page or take it over may still be on their way until everything is loaded. */
const QUIET_WHILE_LOADING = 600;
const LONGEST_WAIT_FOR_SCRIPTS = 10_000;
/** In the time that a quiet page has none. */
const FEW_CHANGES = 100;
const ANY_TEXT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Waits until the page has been quiet for a moment, or time is up. All times in milliseconds.
 *
 * @param forScripts true to wait until the page's own scripts can be assumed to have built the page, or to have taken
 *   over the served HTML (hydration): as a rule, until it is loaded
 */
export function whenQuiet(signal: AbortSignal, forScripts: boolean): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now();
    let lastChange = start;
    let timer = 0;
    const note = () => {
      lastChange = performance.now();
    };
    const observer = new MutationObserver(note);
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('readystatechange', note);
      resolve();
    };
    // Pages may change many times in a millisecond: the timer is set again only when it is due.
    const wait = () => {
      const quiet = forScripts && document.readyState !== 'complete' ? QUIET_WHILE_LOADING : QUIET;
      const longest = forScripts ? LONGEST_WAIT_FOR_SCRIPTS : LONGEST_WAIT;
      const left = Math.min(lastChange + quiet, start + longest) - performance.now();
      if (left <= 0) finish();
      else timer = setTimeout(wait, left);
    };
    observer.observe(document, ANY_TEXT);
    document.addEventListener('readystatechange', note);
    signal.addEventListener('abort', finish, { once: true });
    wait();
  });
}

/** Looks at the page for a moment: true if it changes no more than its readers could follow. */
export function isCalm(): Promise<boolean> {
  return new Promise((resolve) => {
    let changes = 0;
    const observer = new MutationObserver(({ length }) => {
      changes += length;
    });
    observer.observe(document, ANY_TEXT);
    setTimeout(() => {
      observer.disconnect();
      resolve(changes < FEW_CHANGES);
    }, QUIET);
  });
}
