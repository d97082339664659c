import browser from 'webextension-polyfill';
import { sendToTab } from '../shared/messages';
import { scanPolicy } from '../shared/settings';
import { chooseSite, loadSettings } from '../shared/settings-storage';

/** What each key does with the page in a tab. The names are those of `commands` in the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-mark': (tabId) => sendToTab(tabId, 'showNeighbour', 1),
  'previous-mark': (tabId) => sendToTab(tabId, 'showNeighbour', -1),
  pause: togglePause,
};

/** Follows the keys that readers press on a page. Firefox for Android has none. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // A page without our script has no marks to go to, and no site of its own.
    if (tab?.id !== undefined) COMMANDS[command]?.(tab.id).catch(() => undefined);
  });
}

async function togglePause(tabId: number): Promise<void> {
  const [site, settings] = await Promise.all([sendToTab(tabId, 'getSite'), loadSettings()]);
  if (site !== undefined) await chooseSite(site, scanPolicy(settings, site) === 'never' ? undefined : 'never');
}
