import browser from 'webextension-polyfill';
import { onMessage } from '../shared/messages';
import { upgradeStoredSettings } from '../shared/settings-storage';
import { showState } from './badge';

// Browsers end the background when it is idle, and start it anew for the next event: it keeps nothing in memory.

onMessage('pageStateChanged', async (state, { tab }) => {
  if (tab?.id !== undefined) await showState(tab.id, state);
});

browser.runtime.onInstalled.addListener(() => upgradeStoredSettings());
