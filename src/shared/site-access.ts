import browser from 'webextension-polyfill';

/** The websites on which the content script runs by itself. */
function origins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Whether the browser lets us read pages by ourselves: readers can take that away in the browser's own settings. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() });
}

/** Asks the reader for it again. To be called in answer to a click; false if the reader says no. */
export function askForSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

/** Calls back whenever access was given or taken away, here or in the browser's settings. */
export function watchSiteAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
