/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const POLL = 1000;

/**
 * Calls the listener when a single-page app goes to another address; a change of the fragment alone does not count.
 *
 * @returns a function that stops listening
 */
export function onNavigation(listener: () => void): () => void {
  let address = pageAddress();
  const check = () => {
    if (address === pageAddress()) return;
    address = pageAddress();
    listener();
  };
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', check);
    return () => window.navigation.removeEventListener('currententrychange', check);
  }
  const timer = setInterval(check, POLL);
  return () => clearInterval(timer);
}

/** The address of the page, without its fragment. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}
