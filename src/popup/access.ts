/**
 * Why a tab has no content script that answers.
 *
 * - `not-here`: the page was open before the extension was installed or updated
 * - `browser-page`, `store`: closed to extensions
 * - `file`: a file on the reader's computer
 * - `no-access`: the browser refused when we tried
 * - `no-tab`: there is no such tab
 */
export type Barrier = 'not-here' | 'browser-page' | 'store' | 'file' | 'no-access' | 'no-tab';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/**
 * What keeps the content script out of a page.
 *
 * @param url the page's address, or undefined: browsers tell it only for the tab whose button was clicked
 */
export function barrierAt(url: string | undefined): Barrier {
  if (url === undefined || url === '') return 'not-here';
  if (STORES.some((store) => store.test(url))) return 'store';
  if (url.startsWith('file:')) return 'file';
  return /^https?:/.test(url) ? 'not-here' : 'browser-page';
}
