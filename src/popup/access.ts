import browser from 'webextension-polyfill';

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

/**
 * Puts the content script into a page that was open before the extension was, as the browser does for new pages.
 * Rejects if the browser does not allow it: it does after a click on the extension's button.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
  }
}
