/**
 * Why a tab has no content script that answers.
 *
 * - `not-here`: the page was open before the extension was installed or updated
 * - `withheld`: the reader took away the access to websites, in the browser's own settings
 * - `closed`: pages of the browser and of its store
 * - `file`: a file on the reader's computer
 * - `no-access`: the browser refused when we tried
 * - `no-tab`: there is no such tab
 */
export type Barrier = 'not-here' | 'withheld' | 'closed' | 'file' | 'no-access' | 'no-tab';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/**
 * What keeps the content script out of a page.
 *
 * @param url the page's address, or undefined if the browser does not tell it
 * @param granted whether the browser tells us the address of every page open to us
 */
export function barrierAt(url: string | undefined, granted: boolean): Barrier {
  if (!url) return granted ? 'closed' : 'not-here';
  if (url.startsWith('file:')) return 'file';
  const closed = !/^https?:/.test(url) || STORES.some((store) => store.test(url));
  return closed ? 'closed' : 'not-here';
}
