/** A real Firefox with the built extension in it, for the end-to-end tests. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState } from '../src/shared/page-state';
import { ensureFirefox } from './browser';
import { type ExtensionBrowser, type LaunchOptions, POPUP, SETTERS } from './extension-browser';
import {
  ACCESSIBILITY,
  ADDRESSES,
  CHOOSE_IN_MENU,
  CLICK_ACCESSIBLE,
  CLICK_ICON,
  CLOSE_POPUP,
  EMULATE_MEDIA,
  END_BACKGROUND,
  EXTENSION_ID,
  HOLD,
  insideBrowser,
  MEMORY,
  NOTE_ERRORS,
  NOTED_ERRORS,
  PRESS_KEY,
  PROCESSOR_TIME,
  type Protocol,
  REACHED,
  RECORD_ICONS,
  RECORDED_ICONS,
  RELEASE,
  SAVE_INTO,
  SHOW_POPUPS_TO_DRIVER,
} from './firefox-inside';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

/** Milliseconds until Firefox is asked again, and until it is no longer. */
const PAUSE = 20;
const PATIENCE = 30_000;

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
      // The list of downloads does not open over the page.
      'browser.download.alwaysOpenPanel': false,
      'network.dns.disabled': options.offline ?? !options.window,
      // No page keeps the browser's own menu from opening over it.
      'dom.event.contextmenu.enabled': false,
      // Pages scroll at once: under a popup that is a tab, they would not else.
      'ui.prefersReducedMotion': 1,
    },
  });
  const running = {
    browser,
    close: () => browser.close(),
    ...actionsIn(browser, uuid, options.inPrivateWindows ?? false),
  };
  await insideBrowser(browser)(SHOW_POPUPS_TO_DRIVER);
  if (options.extension) await running.install(options.extension);
  return running;
}

/** @param inPrivateWindows whether the extension is let into private windows */
function actionsIn(
  browser: Browser,
  uuid: string,
  inPrivateWindows: boolean,
): Omit<ExtensionBrowser, 'browser' | 'close'> {
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
  const inside = insideBrowser(browser);
  const endBackground = async (): Promise<void> => {
    await inside(END_BACKGROUND);
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
      // Not puppeteer's own way, which lets no extension into private windows.
      await (browser as unknown as Protocol).connection.send('webExtension.install', {
        extensionData: { type: 'path', path: folder },
        'moz:allowPrivateBrowsing': inPrivateWindows,
      });
    },
    async openPopup(page) {
      await page.bringToFront();
      await inside(CLOSE_POPUP, page);
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
      const [target] = await Promise.all([opened, inside(CLICK_ICON, page)]);
      const popup = await target.asPage();
      // No tab that the driver could close.
      popup.close = async () => {
        await inside(CLOSE_POPUP, page);
      };
      return popup;
    },
    async openPopupAsTab(page) {
      return openExtensionPage(pageUrl(`${POPUP}?tab=${await tabId(page)}`));
    },
    async addresses() {
      return JSON.parse((await inside(ADDRESSES)) ?? '[]');
    },
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
    async pressKey(page, command) {
      await page.bringToFront();
      await inside(PRESS_KEY, page, command);
    },
    async askWhoSaysThis(page) {
      await page.bringToFront();
      const place = await page.evaluate(middleOfSelection);
      if (!place) return;
      await page.mouse.click(place.x, place.y, { button: 'right' });
      await inside(CHOOSE_IN_MENU, page);
    },
    async saveInto(folder) {
      await inside(SAVE_INTO, folder);
    },
    async emulateMedia(page, media) {
      await inside(EMULATE_MEDIA, page, media);
    },
    async accessibility(page) {
      await page.bringToFront();
      return JSON.parse((await inside(ACCESSIBILITY, page)) ?? '{}');
    },
    async clickAccessible(page, name, role) {
      await page.bringToFront();
      const deadline = performance.now() + PATIENCE;
      while ((await inside(CLICK_ACCESSIBLE, page, name, role)) === 'false') {
        if (performance.now() > deadline) throw new Error(`No ${role} is called “${name}”.`);
        await setTimeout(PAUSE);
      }
    },
    async title(page) {
      const tab = await tabId(page);
      return (await extensionPage()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tab);
    },
    async processorTime(page) {
      return Number(await inside(PROCESSOR_TIME, page));
    },
    async recordIcons() {
      await inside(RECORD_ICONS);
      return async () => JSON.parse((await inside(RECORDED_ICONS)) ?? '[]');
    },
    endBackground,
    canTrace: false,
    async noteErrors() {
      await inside(NOTE_ERRORS, pageUrl(''));
      return async () => JSON.parse((await inside(NOTED_ERRORS)) ?? '[]');
    },
    async memory(page) {
      return JSON.parse((await inside(MEMORY, page.url())) ?? '{}');
    },
    async holdBackground(part) {
      await inside(HOLD, SETTERS[part]);
      // Its next start finds the way barred.
      await endBackground();
      return {
        async reached() {
          await inside(REACHED);
        },
        async release() {
          await inside(RELEASE);
        },
      };
    },
  };
}

/** Runs in the page: a place in the first line of what is selected, scrolled into view. */
function middleOfSelection(): { x: number; y: number } | undefined {
  const selection = getSelection();
  const end = selection?.focusNode;
  const element = end instanceof Element ? end : end?.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
