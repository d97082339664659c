/** A real Firefox with the built extension in it, for the end-to-end tests. */
import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState } from '../src/shared/page-state';
import { ensureFirefox } from './browser';
import { type ExtensionBrowser, type LaunchOptions, POPUP } from './extension-browser';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

const EXTENSION_ID = 'on-record@on-record.example';

/** Starts Firefox; installs it if there is none and it may. The extension is there until the browser is closed. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1120, height: 900 },
    ...(options.profile && { userDataDir: options.profile }),
    // Without it the extension's own pages cannot be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: uuid }),
      // A temporary extension keeps its settings in the profile, as one from the store does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Without a window nobody can answer the browser's question whether access may be given.
      'extensions.webextOptionalPermissionPrompts': false,
      // The popup is a tab in front here, and pages in the background scroll at once or not at all.
      'ui.prefersReducedMotion': 1,
    },
  });
  const running = { browser, close: () => browser.close(), ...actionsIn(browser, uuid) };
  if (options.extension) await running.install(options.extension);
  return running;
}

function actionsIn(browser: Browser, uuid: string): Omit<ExtensionBrowser, 'browser' | 'close'> {
  let desk: Promise<Page> | undefined;
  const pageUrl = (path: string) => `moz-extension://${uuid}/${path}`;
  /** One of the extension's pages, from which its API can be used. */
  const extensionPage = (): Promise<Page> => {
    desk ??= openExtensionPage(pageUrl(`${POPUP}?tab=0`));
    return desk;
  };
  const openExtensionPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox does not tell when its extension pages are loaded.
    await page.goto(url, { waitUntil: [] });
    await page.waitForSelector('main');
    return page;
  };
  const tabId = async (page: Page): Promise<number> => {
    const desk = await extensionPage();
    await page.bringToFront();
    const id = await desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('The browser names no active tab.');
    return id;
  };
  const openPopup = async (page: Page): Promise<Page> =>
    openExtensionPage(pageUrl(`${POPUP}?tab=${await tabId(page)}`));
  const tell = async (page: Page, name: string, data?: number): Promise<void> => {
    const tab = await tabId(page);
    await (await extensionPage()).evaluate(
      async (id, message) => {
        await chrome.tabs.sendMessage(id, message);
      },
      tab,
      { name, data },
    );
  };
  return {
    tabId,
    pageUrl,
    async open(url) {
      if (url.startsWith(pageUrl(''))) return openExtensionPage(url);
      const page = await browser.newPage();
      // Nor for pages of its own.
      await page.goto(url, { waitUntil: url.startsWith('about:') ? [] : 'load' });
      return page;
    },
    async install(folder) {
      // An update closes it.
      await (await desk)?.close();
      desk = undefined;
      await browser.installExtension(folder);
    },
    // A click on the icon cannot be made without a window: the popup is opened as a tab about the page.
    openPopup,
    openPopupAsTab: openPopup,
    async pageState(page) {
      const tab = await tabId(page);
      return (await extensionPage()).evaluate(
        (id): Promise<PageState | undefined> =>
          chrome.tabs.sendMessage(id, { name: 'getPageState' }).catch(() => undefined) as Promise<
            PageState | undefined
          >,
        tab,
      );
    },
    async badge(page) {
      const tab = await tabId(page);
      return (await extensionPage()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab);
    },
    // Keys, menu and events of the background are out of reach: the page is told what the background would tell it.
    async pressKey(page, command) {
      if (command === 'pause') throw new Error('Only the background knows what this key does.');
      await tell(page, 'showNeighbour', command === 'next-mark' ? 1 : -1);
    },
    async askWhoSaysThis(page) {
      await tell(page, 'whoSaysThis');
    },
    async title(page) {
      const tab = await tabId(page);
      return (await extensionPage()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tab);
    },
    recordIcons() {
      throw new Error('Firefox does not let us into the background page.');
    },
    endBackground() {
      throw new Error('Firefox offers no way to end the background page from outside.');
    },
  };
}
