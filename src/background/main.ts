import browser from 'webextension-polyfill';
import { onMessage } from '../shared/messages';
import { upgradeStoredSettings } from '../shared/settings-storage';
import { showState } from './badge';
import { followCommands } from './commands';
import { createMenu, followMenu } from './menu';

// Browsers end the background when it is idle, and start it anew for the next event: it needs nothing of what it had in
// memory. What it was at when it ended is asked for again by who asked.

onMessage('pageStateChanged', async (state, { tab }) => {
  if (tab?.id !== undefined) await showState(tab.id, state);
  return true;
});

followCommands();
followMenu();

browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
  // One may fail: all other parts read settings of every version, and the page below needs no menu.
  await Promise.allSettled([upgradeStoredSettings(), createMenu()]);
  // Not after updates, which nobody asked for, and not when a developer loads it for a moment.
  if (reason === 'install' && !temporary) await browser.tabs.create({ url: '/src/welcome/welcome.html' });
});
