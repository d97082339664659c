import { expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { storage } from './browser';

type Listener = (...args: readonly unknown[]) => unknown;

/** What the background listens to. */
const listeners: Record<'message' | 'installed', Listener> = { message: () => {}, installed: () => {} };
const badges: unknown[] = [];
const opened: unknown[] = [];

/** Firefox for Android: there are neither keys of extensions nor menus. */
Object.assign(browser, {
  commands: undefined,
  contextMenus: undefined,
  runtime: {
    ...browser.runtime,
    getURL: (path: string) => `moz-extension://on-record/${path}`,
    onMessage: { addListener: (listener: Listener) => Object.assign(listeners, { message: listener }) },
    onInstalled: { addListener: (listener: Listener) => Object.assign(listeners, { installed: listener }) },
  },
  action: {
    setBadgeText: async (badge: unknown) => badges.push(badge),
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
    setIcon: async () => {},
  },
  tabs: {
    sendMessage: async () => ({ status: 'paused' }),
    create: async (tab: unknown) => opened.push(tab),
  },
});
await import('../../src/background/main');

test('without keys and menus, the icon shows what a page says of itself', async () => {
  const sender = { id: 'on-record', url: 'https://harbour-gazette.example/', tab: { id: 7 }, frameId: 0 };
  const answer = listeners.message({ name: 'pageStateChanged', data: { status: 'paused' } }, sender);
  expect(await answer).toBe(true);
  expect(badges).toEqual([{ tabId: 7, text: '' }]);
});

test.each([
  ['after installation the welcome page opens', false],
  ['it opens too where the browser cannot read the settings', true],
])('%s', async (_, isUnreadable) => {
  storage.start([0]);
  storage.isUnreadable = isUnreadable;
  opened.length = 0;
  await listeners.installed({ reason: 'install', temporary: false });
  expect(opened).toEqual([{ url: '/src/welcome/welcome.html' }]);
  await listeners.installed({ reason: 'update', temporary: false });
  expect(opened).toHaveLength(1);
});
