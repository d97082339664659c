import browser from 'webextension-polyfill';

/**
 * Puts the content script into a page that was open before the extension was, as the browser does for new pages.
 * Rejects if the browser does not allow it: it does after a click on the extension's button.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { js = [] } of browser.runtime.getManifest().content_scripts ?? [])
    await browser.scripting.executeScript({ target, files: js });
}
