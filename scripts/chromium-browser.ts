/** A real Chromium, Chrome or Edge with the built extension in it, for the sample, the pictures and the tests. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { PageState } from '../src/shared/page-state';
import { ensureBrowser } from './browser';
import { type ExtensionBrowser, type LaunchOptions, POPUP, SETTERS, WELCOME } from './extension-browser';

/** The extension's own API, in code that runs in its background. */
declare const chrome: WebExtensionApi;

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
    async processorTime(page) {
      return (await page.metrics()).TaskDuration ?? Number.NaN;
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
