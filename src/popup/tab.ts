import browser from 'webextension-polyfill';

/**
 * The tab that the popup is about: the one named in its address (`?tab=ID`) if it is opened as a page of its own, else
 * the one whose button was clicked.
 *
 * @param search the query of the popup's address
 */
export async function findTabId(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
