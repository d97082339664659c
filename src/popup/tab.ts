import browser from 'webextension-polyfill';

/** The tab that the popup is about. */
export interface TargetTab {
  readonly id: number;
  /** Whether the popup was opened over it, by which the browser lets us see the address of every page open to us. */
  readonly granted: boolean;
}

/**
 * Finds the tab named in the popup's address (`?tab=ID`) if it is opened as a page of its own, else the one whose
 * button was clicked.
 *
 * @param search the query of the popup's address
 */
export async function findTab(search: string): Promise<TargetTab | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? { id: Number(named), granted: false } : undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? undefined : { id: active.id, granted: true };
}
