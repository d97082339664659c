/** A real browser with the built extension in it, for the sample, the screenshots and the end-to-end tests. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState } from '../src/shared/page-state';
import { ensureBrowser } from './browser';

/** The extension's own API, in code that runs in its background. */
declare const chrome: WebExtensionApi;

export interface LaunchOptions {
  /** Folder of the built extension; without one, the browser starts without it. */
  readonly extension?: string;
  /** Show a window. Default: no. */
  readonly window?: boolean;
  /** A profile to keep; without one, a new one is made and removed at the end. */
  readonly profile?: string;
  /** Let the extension into private windows, as `windows.create` opens them. Default: no. */
  readonly inPrivateWindows?: boolean;
  /** Hosts other than 127.0.0.1 are not found at once. Default: yes without a window. */
  readonly offline?: boolean;
}

/** The keys of the manifest that the background follows. */
export type ExtensionCommand = 'next-mark' | 'previous-mark' | 'pause';

/** What the background sets on the icon. */
export type IconPart = 'badgeText' | 'title';

export interface HeldBackground {
  /** Waits until the background is held. */
  reached(): Promise<void>;
  /** Lets it go on. */
  release(): Promise<void>;
}

/** What assistive technology is told of a part of a page. Roles have the names that Chromium gives them. */
export interface Accessible {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Accessible[];
}

/** How a page is looked at. What is not named stays as it is. */
export interface Media {
  readonly medium?: 'print';
  readonly scheme?: 'light' | 'dark';
}

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** Installs the built extension from its folder, or updates it, as a reader would while pages are open. */
  install(folder: string): Promise<void>;
  /** Opens an address in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** What the content script knows about a tab, or undefined if it has none. Brings the tab to the front. */
  pageState(page: Page): Promise<PageState | undefined>;
  /** Opens the popup as a click on the icon would. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the popup about a page as a tab of its own, in its full length. */
  openPopupAsTab(page: Page): Promise<Page>;
  /** The text on the icon. Brings the tab to the front. */
  badge(page: Page): Promise<string>;
  /** The title of the icon. Brings the tab to the front. */
  title(page: Page): Promise<string>;
  /** Begins to note which icons the background sets. The function that comes back tells their paths at 16 pixels. */
  recordIcons(): Promise<() => Promise<string[]>>;
  /** Number of the tab, as `tabs` counts. Brings the tab to the front. */
  tabId(page: Page): Promise<number>;
  /** Does what one of the extension's keys does over a page. */
  pressKey(page: Page, command: ExtensionCommand): Promise<void>;
  /** Chooses "Who says this?" in the menu of what is selected in a page. */
  askWhoSaysThis(page: Page): Promise<void>;
  /** Puts what is saved from now on into a folder. */
  saveInto(folder: string): Promise<void>;
  /** Shows a page as on paper, or in light or dark colours. */
  emulateMedia(page: Page, media: Media): Promise<void>;
  /** What assistive technology is told of a page, also of what is closed to scripts. Brings the tab to the front. */
  accessibility(page: Page): Promise<Accessible>;
  /** Waits for a part of a page that assistive technology is told of, and clicks it. Brings the tab to the front. */
  clickAccessible(page: Page, name: string, role: string): Promise<void>;
  /** Ends the background, if it runs, as the browser does when it is idle. */
  endBackground(): Promise<void>;
  /** Keeps the background from setting this on an icon, from the next time that it is about to. */
  holdBackground(part: IconPart): Promise<HeldBackground>;
  /** Whether pages can be traced. */
  readonly canTrace: boolean;
  /** Begins to note errors of the extension, in pages, in its own and in its background. Tells those so far. */
  noteErrors(): Promise<() => Promise<string[]>>;
  /** What a page and the background take after garbage collection, in bytes; undefined if it cannot be measured. */
  memory(page: Page): Promise<{ page: number | undefined; background: number | undefined }>;
  /** Address of one of the extension's own pages. */
  pageUrl(path: string): string;
  close(): Promise<void>;
}

/** Paths of the extension's own pages. */
export const POPUP = 'src/popup/popup.html';
export const OPTIONS = 'src/options/options.html';
/** It opens after installation. */
export const WELCOME = 'src/welcome/welcome.html';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text is laid out and painted alike on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Starts Chromium, Chrome or Edge; installs Chromium if there is none and it may. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'on-record-profile-')));
  const isNew = (await readdir(profile)).length === 0;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1120, height: 900 },
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [...ARGS, ...sandboxArgs(), ...networkArgs(options)],
  });

  const close = async () => {
    await browser.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const running = { browser, close, ...actionsIn(browser, isNew, options.inPrivateWindows ?? false) };
  if (options.extension) await running.install(options.extension);
  return running;
}

/** Bytes of script objects and of what hangs on them, after garbage collection. */
async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What the background calls to set it. */
export const SETTERS = { badgeText: 'setBadgeText', title: 'setTitle' } as const;

/** Chromium's events have it, though its types do not say so. */
interface Dispatched {
  dispatch(...event: readonly unknown[]): void;
}

/** What the background keeps while it is held. */
interface HeldGlobal {
  readonly held: { readonly reached: Promise<void>; release(): void };
}

/**
 * Runs a function in the background. Puppeteer's own way keeps one session for each background, which stays closed
 * when the browser starts that background again.
 */
type AskBackground = <Args extends readonly unknown[], Answer>(
  question: (...args: Args) => Answer | Promise<Answer>,
  ...args: Args
) => Promise<Answer>;

/** Milliseconds until a background that is only starting, or about to end, is asked again. */
const PAUSE = 10;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** False for a background that is only starting, and has nothing to work with yet, or has just ended. */
async function isReady(session: CDPSession): Promise<boolean> {
  const expression = "'chrome' in globalThis";
  return session.send('Runtime.evaluate', { expression }).then(
    ({ result }) => result.value === true,
    () => false,
  );
}

/**
 * @param isNew whether the extension was never installed in this profile
 * @param inPrivateWindows whether it is let into private windows
 */
function actionsIn(
  browser: Browser,
  isNew: boolean,
  inPrivateWindows: boolean,
): Omit<ExtensionBrowser, 'browser' | 'close'> {
  let extension: Extension | undefined;
  const installed = (): Extension => {
    if (!extension) throw new Error('The extension is not installed.');
    return extension;
  };
  /** Sessions in which errors of the background are noted, also those that are only being opened. */
  const noting = new Set<Promise<CDPSession>>();
  const isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(pageUrl(''));
  const withBackground = async <Result>(use: (session: CDPSession) => Promise<Result>): Promise<Result> => {
    for (;;) {
      const target = await browser.waitForTarget(isBackground);
      const session = await target.createCDPSession().catch(() => undefined);
      try {
        if (session && (await isReady(session))) return await use(session);
      } finally {
        // The background cannot end while a session is open. If it has ended all the same, the session is gone too.
        await session?.detach().catch(() => undefined);
      }
      await pause();
    }
  };
  const inBackground: AskBackground = (question, ...args) =>
    withBackground(async (session) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${question})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });
  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    const id = await inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('The browser names no active tab.');
    return id;
  };
  const pageUrl = (path: string) => `chrome-extension://${installed().id}/${path}`;
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    tabId,
    pageUrl,
    open,
    async install(folder) {
      const welcoming = isNew && !extension ? browser.waitForTarget((it) => it.url().endsWith(WELCOME)) : undefined;
      // Not puppeteer's own way, which lets no extension into private windows.
      const session = await browser.target().createCDPSession();
      const { id } = await session.send('Extensions.loadUnpacked', {
        path: folder,
        enableInIncognito: inPrivateWindows,
      });
      await session.detach();
      // It comes to the front, where the articles are to be.
      await (await (await welcoming)?.page())?.close();
      extension = (await browser.extensions()).get(id);
    },
    async openPopupAsTab(page) {
      const popup = await open(pageUrl(`${POPUP}?tab=${await tabId(page)}`));
      await popup.setViewport({ width: 390, height: 600, deviceScaleFactor: 1.5 });
      return popup;
    },
    async addresses() {
      return browser.targets().flatMap((target) => (target.type() === 'page' ? [target.url()] : []));
    },
    async pageState(page) {
      const tab = await tabId(page);
      return inBackground(
        (id): Promise<PageState | undefined> =>
          chrome.tabs.sendMessage(id, { name: 'getPageState' }).catch(() => undefined) as Promise<
            PageState | undefined
          >,
        tab,
      );
    },
    async openPopup(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      const target = browser.waitForTarget((it) => !before.has(it) && it.url().startsWith(pageUrl(POPUP)));
      await page.triggerExtensionAction(installed());
      return (await target).asPage();
    },
    async badge(page) {
      const tab = await tabId(page);
      return inBackground((id) => chrome.action.getBadgeText({ tabId: id }), tab);
    },
    // Neither keys nor the menu of the browser itself reach it without a window.
    async pressKey(page, command) {
      const tab = await tabId(page);
      await inBackground(
        async (id, name) =>
          (chrome.commands.onCommand as unknown as Dispatched).dispatch(name, await chrome.tabs.get(id)),
        tab,
        command,
      );
    },
    async askWhoSaysThis(page) {
      const tab = await tabId(page);
      await inBackground(async (id) => {
        const event = chrome.contextMenus.onClicked as unknown as Dispatched;
        event.dispatch({ menuItemId: 'who-says-this' }, await chrome.tabs.get(id));
      }, tab);
    },
    async saveInto(folder) {
      const session = await browser.target().createCDPSession();
      // It holds for as long as the session does.
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    async emulateMedia(page, { medium, scheme }) {
      if (medium) await page.emulateMediaType(medium);
      if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    async accessibility(page) {
      await page.bringToFront();
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      if (!tree) throw new Error('The browser tells assistive technology nothing of this page.');
      return tree;
    },
    async clickAccessible(page, name, role) {
      await page.bringToFront();
      await (await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`))?.click();
    },
    async title(page) {
      const tab = await tabId(page);
      return inBackground((id) => chrome.action.getTitle({ tabId: id }), tab);
    },
    async recordIcons() {
      await inBackground(() => {
        const icons: string[] = [];
        const setIcon = chrome.action.setIcon.bind(chrome.action);
        chrome.action.setIcon = (details) => {
          icons.push((details.path as Record<string, string>)[16] ?? '');
          return setIcon(details);
        };
        Object.assign(globalThis, { icons });
      });
      return () => inBackground(() => (globalThis as unknown as { icons: string[] }).icons);
    },
    async endBackground() {
      // A background that ends while a session is open never gets to work again.
      await Promise.allSettled([...noting].map(async (session) => (await session).detach()));
      noting.clear();
      const session = await browser.target().createCDPSession();
      const backgrounds = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(pageUrl('')));
      };
      const [running] = await backgrounds();
      // It may end by itself meanwhile.
      if (running) await session.send('Target.closeTarget', { targetId: running.targetId }).catch(() => undefined);
      // It answers for a moment longer.
      while ((await backgrounds()).some(({ targetId }) => targetId === running?.targetId)) await pause();
      await session.detach();
    },
    canTrace: true,
    async noteErrors() {
      const errors: string[] = [];
      const note = (error: string) => error.includes(pageUrl('')) && errors.push(error);
      const follow = async (target: Target) => {
        const page = target.type() === 'page' ? await target.page() : undefined;
        page?.on('pageerror', (error) => note(error instanceof Error ? (error.stack ?? error.message) : String(error)));
        page?.on('console', (message) => {
          if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
        });
        const opening = isBackground(target) ? target.createCDPSession() : undefined;
        if (opening) noting.add(opening);
        const background = await opening;
        background?.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) =>
          note(`${text} ${exception?.description} ${url} in the background of ${pageUrl('')}`),
        );
        await background?.send('Runtime.enable');
      };
      // What is closed at once has nothing to tell.
      const followIfOpen = (target: Target) => void follow(target).catch(() => undefined);
      browser.targets().forEach(followIfOpen);
      browser.on('targetcreated', followIfOpen);
      return async () => [...errors];
    },
    async memory(page) {
      const client = await page.createCDPSession();
      // Pages that are kept for going back are let go.
      await client.send('Memory.simulatePressureNotification', { level: 'critical' });
      const ofPage = await heapOf(client);
      await client.detach();
      return { page: ofPage, background: await withBackground(heapOf) };
    },
    async holdBackground(part) {
      await inBackground((setter) => {
        const set = chrome.action[setter].bind(chrome.action) as (details: object) => Promise<void>;
        let [reach, release] = [() => {}, () => {}];
        const reached = new Promise<void>((resolve) => {
          reach = resolve;
        });
        const released = new Promise<void>((resolve) => {
          release = resolve;
        });
        chrome.action[setter] = (details: object) => {
          reach();
          return released.then(() => set(details));
        };
        Object.assign(globalThis, { held: { reached, release } });
      }, SETTERS[part]);
      return {
        reached: () => inBackground(() => (globalThis as unknown as HeldGlobal).held.reached),
        release: () => inBackground(() => (globalThis as unknown as HeldGlobal).held.release()),
      };
    },
  };
}

/** Chromium refuses to start its sandbox as root, as in most containers. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function networkArgs({ offline, window = false }: LaunchOptions): string[] {
  return (offline ?? !window) ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : [];
}
