/** What Firefox does in its own window, where its driver has no command for it. */
import { type Browser, Page } from 'puppeteer-core';

export const EXTENSION_ID = 'on-record@on-record.example';

/** Puppeteer's line to Firefox, which its types do not show. */
export interface Protocol {
  readonly connection: {
    send(method: 'webExtension.install', params: object): Promise<unknown>;
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

/** Calls a function of this file with pages and values that JSON knows, and tells the text that it answers. */
export type InsideBrowser = (script: string, ...args: readonly unknown[]) => Promise<string | undefined>;

/** The functions of this file are texts, and their first argument is what Firefox knows of the extension. */
export function insideBrowser(browser: Browser): InsideBrowser {
  return async (script, ...args) => {
    const { connection } = browser as unknown as Protocol;
    const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const known = [`WebExtensionPolicy.getByID('${EXTENSION_ID}')?.extension`, ...args.map(asKnownInside)];
    const { result } = await connection.send('script.evaluate', {
      target: { context: windows.result.contexts[0]?.context },
      expression: `(async () => await (${script})(${known.join()}))()`,
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
}

/** A page is a browsing context there. */
function asKnownInside(value: unknown): string {
  if (!(value instanceof Page)) return JSON.stringify(value);
  const { _id } = value.mainFrame() as unknown as { readonly _id: string };
  return `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    .NavigableManager.getBrowsingContextById('${_id}')`;
}

export const END_BACKGROUND = `(extension) =>
  extension.backgroundState === 'running' && extension.terminateBackground({ disableResetIdleForTest: true })`;

/** Keeps the background, from its next start, from calling a function of the icon. */
export const HOLD = `(extension, setter) => {
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
}`;

/** Notes the icons that are set from now on, by their paths at 16 pixels. */
export const RECORD_ICONS = `(extension) => {
  const { action } = extension.apiManager.global.browserActionFor(extension);
  globalThis.onRecordIcons = [];
  action.setProperty = function (target, property, value) {
    if (property === 'icon' && value) onRecordIcons.push(new URL(value[16]).pathname);
    return Object.getPrototypeOf(this).setProperty.call(this, target, property, value);
  };
}`;

export const RECORDED_ICONS = `() => JSON.stringify(globalThis.onRecordIcons)`;

export const REACHED = `() => globalThis.onRecordHeld.reached`;

export const RELEASE = `() => globalThis.onRecordHeld.release()`;

/** The window's console is told of the errors of all processes, and keeps few of them. */
export const NOTE_ERRORS = `(extension, origin) => {
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
}`;

export const NOTED_ERRORS = `() => JSON.stringify(globalThis.onRecordErrors)`;

/** Only whole processes can be measured: the page's, and that of all extensions. */
export const MEMORY = `async (extension, url) => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  // Other processes do not say when they are done.
  await new Promise((done) => setTimeout(done, 3000));
  const { children } = await ChromeUtils.requestProcInfo();
  const page = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === url));
  const background = children.find(({ type }) => type === 'extension');
  return JSON.stringify({ page: page?.memory, background: background?.memory });
}`;

/** In seconds. */
export const PROCESSOR_TIME = `async (extension, page) => {
  const { children } = await ChromeUtils.requestProcInfo();
  const { cpuTime } = children.find(({ pid }) => pid === page.currentWindowGlobal.osPid);
  return String(cpuTime / 1e9);
}`;

/** What a key of the extension does when it reaches the browser, which no key does that its driver presses. */
export const PRESS_KEY = `(extension, page, command) => {
  const [letter] = extension.manifest.commands[command].suggested_key.default.split('+').reverse();
  page.topChromeWindow.document.querySelector('keyset[id^="ext-keyset-id"] key[key="' + letter + '"]').doCommand();
}`;

/** Chooses the extension's entry in the menu that opens over the page. Closes the menu if it is not in it. */
export const CHOOSE_IN_MENU = `async (extension, page) => {
  const menu = page.topChromeWindow.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  const entry = menu.querySelector('menuitem[id*="menuitem-_who-says-this"]:not([hidden])');
  const closed = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
  if (entry) menu.activateItem(entry);
  else menu.hidePopup();
  await closed;
}`;

/** In functions that follow: waits until assistive technology is told of a page, and finds its way around. */
const ACCESSIBLE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const isInState = (part, asked) => {
    const state = {};
    part.getState(state, {});
    return (state.value & asked) !== 0;
  };
  const partsOf = async (page) => {
    for (;;) {
      const root = service.getAccessibleFor(page.embedderElement)?.firstChild;
      if (root && !isInState(root, Ci.nsIAccessibleStates.STATE_BUSY)) return root;
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const childrenOf = ({ children }) => Array.from({ length: children.length }, (_, i) => children.queryElementAt(i, Ci.nsIAccessible));
  const OTHER_ROLES = { 'text leaf': 'StaticText', summary: 'DisclosureTriangle' };
  const roleOf = ({ computedARIARole, role }) => computedARIARole || (OTHER_ROLES[service.getStringRole(role)] ?? 'generic');
`;

/** Tells all of it as JSON. */
export const ACCESSIBILITY = `async (extension, page) => {
  ${ACCESSIBLE}
  const told = (part) => ({
    role: roleOf(part),
    name: part.name ?? '',
    focused: isInState(part, Ci.nsIAccessibleStates.STATE_FOCUSED),
    children: childrenOf(part).map(told),
  });
  return JSON.stringify(told(await partsOf(page)));
}`;

/** Clicks a part by name and role, as assistive technology does. Tells "false" if there is none. */
export const CLICK_ACCESSIBLE = `async (extension, page, name, role) => {
  ${ACCESSIBLE}
  const parts = [await partsOf(page)];
  for (const part of parts) {
    if (part.name === name && roleOf(part) === role) {
      part.doAction(0);
      return 'true';
    }
    parts.push(...childrenOf(part));
  }
  return 'false';
}`;

/** Shows a page as in another medium or scheme of colours. */
export const EMULATE_MEDIA = `(extension, page, { medium, scheme }) => {
  if (medium) page.mediumOverride = medium;
  if (scheme) page.prefersColorSchemeOverride = scheme;
}`;

/** Puts downloads into a folder. */
export const SAVE_INTO = `(extension, folder) => {
  const CHOSEN = 2;
  Services.prefs.setIntPref('browser.download.folderList', CHOSEN);
  Services.prefs.setStringPref('browser.download.dir', folder);
}`;

const POPUP_BROWSER = '.webextension-popup-browser';

/** The driver leaves popups out. From now on it takes each for a tab of its window. */
export const SHOW_POPUPS_TO_DRIVER = `() => {
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
  const tabsOf = TabManager.getTabsForWindow;
  TabManager.getTabsForWindow = (window) => {
    const popups = window.document.querySelectorAll('${POPUP_BROWSER}');
    return [...tabsOf.call(TabManager, window), ...Array.from(popups, (linkedBrowser) => ({ linkedBrowser }))];
  };
}`;

/** Clicks the icon over a page, and waits until the popup is there, with nothing in it yet. */
export const CLICK_ICON = `async (extension, page) => {
  const window = page.topChromeWindow;
  // The driver knows by it that what Firefox puts into a second element is the same popup.
  const permanentKey = {};
  const observer = new window.MutationObserver(() => {
    for (const popup of window.document.querySelectorAll('${POPUP_BROWSER}')) popup.permanentKey ??= permanentKey;
  });
  observer.observe(window.document, { childList: true, subtree: true });
  const next = (event) =>
    new Promise((done) => {
      window.addEventListener(event, function heard({ target }) {
        if (target.localName !== 'panel') return;
        window.removeEventListener(event, heard);
        done(target);
      });
    });
  const click = async () => {
    const shown = next('popupshown');
    await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
    return shown;
  };
  // After an update the first click opens what Firefox left of the popup before, and it is empty.
  for (let panel = await click(); !panel.querySelector('${POPUP_BROWSER}'); panel = await click()) {
    const hidden = next('popuphidden');
    panel.hidePopup();
    await hidden;
  }
  observer.disconnect();
}`;

/** Closes the popup over a page, as a click beside it would. */
export const CLOSE_POPUP = `async (extension, page) => {
  const panel = page.topChromeWindow.document.querySelector('${POPUP_BROWSER}')?.closest('panel');
  if (!panel) return;
  const isClosed = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
  panel.hidePopup();
  await isClosed;
}`;

/** The driver is not told of tabs that pages of extensions open. */
export const ADDRESSES = `() => {
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs);
  return JSON.stringify(tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec));
}`;
