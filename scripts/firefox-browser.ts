/** A real Firefox with the built extension in it, for the end-to-end tests. */
import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState } from '../src/shared/page-state';
import { ensureFirefox } from './browser';
import { type ExtensionBrowser, type LaunchOptions, POPUP, SETTERS } from './extension-browser';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

const EXTENSION_ID = 'on-record@on-record.example';

/** Puppeteer's line to Firefox, which its types do not show. */
interface Protocol {
  readonly connection: {
    send(
      method: 'browsingContext.getTree',
      params: object,
    ): Promise<{ readonly result: { readonly contexts: readonly { readonly context: string }[] } }>;
    send(method: 'script.evaluate', params: object): Promise<{ readonly result: Evaluated }>;
  };
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs in the browser's own window. */
const HOLD = `((extension, setter) => {
  const { action } = extension.apiManager.global.browserActionFor(extension);
  const reached = Promise.withResolvers();
  const released = Promise.withResolvers();
  action.api = function (context) {
    const api = Object.getPrototypeOf(this).api.call(this, context);
    if (context.viewType !== 'background') return api;
    delete this.api;
    const hold = async (details) => {
      reached.resolve();
      await released.promise;
      return api[setter](details);
    };
    return { ...api, [setter]: hold };
  };
  globalThis.onRecordHeld = { reached: reached.promise, release: released.resolve };
})`;

/** Runs in the browser's own window, whose console is told of the errors of all processes, and keeps few of them. */
const NOTE_ERRORS = `((origin) => {
  globalThis.onRecordErrors = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      const { errorMessage, sourceName, lineNumber } = message;
      // It also notes, as an error, each answer that comes when the page that waited for it has gone.
      if (/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(errorMessage)) return;
      if (sourceName?.startsWith(origin)) onRecordErrors.push(errorMessage + ' ' + sourceName + ':' + lineNumber);
    },
  });
})`;

/** Runs in the browser's own window. Only whole processes can be measured: the page's, and that of all extensions. */
const MEMORY = `(async (url) => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  // Other processes do not say when they are done.
  await new Promise((done) => setTimeout(done, 3000));
  const { children } = await ChromeUtils.requestProcInfo();
  const page = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === url));
  const background = children.find(({ type }) => type === 'extension');
  return JSON.stringify({ page: page?.memory, background: background?.memory });
})`;

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
  /** Evaluates an expression in the browser's own window, where `extension` is what Firefox knows of the extension. */
  const insideBrowser = async (expression: string): Promise<string | undefined> => {
    const { connection } = browser as unknown as Protocol;
    const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.evaluate', {
      target: { context: windows.result.contexts[0]?.context },
      expression: `(async (extension) => await (${expression}))(WebExtensionPolicy.getByID('${EXTENSION_ID}').extension)`,
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  const endBackground = async (): Promise<void> => {
    await insideBrowser(
      `extension.backgroundState === 'running' && extension.terminateBackground({ disableResetIdleForTest: true })`,
    );
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
    endBackground,
    canTrace: false,
    async noteErrors() {
      await insideBrowser(`${NOTE_ERRORS}(${JSON.stringify(pageUrl(''))})`);
      return async () => JSON.parse((await insideBrowser('JSON.stringify(globalThis.onRecordErrors)')) ?? '[]');
    },
    async memory(page) {
      return JSON.parse((await insideBrowser(`${MEMORY}(${JSON.stringify(page.url())})`)) ?? '{}');
    },
    async holdBackground(part) {
      await insideBrowser(`${HOLD}(extension, ${JSON.stringify(SETTERS[part])})`);
      // Its next start finds the way barred.
      await endBackground();
      return {
        async reached() {
          await insideBrowser('globalThis.onRecordHeld.reached');
        },
        async release() {
          await insideBrowser('globalThis.onRecordHeld.release()');
        },
      };
    },
  };
}
