/** What scripts and tests can do with a real browser that has the built extension in it. */
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '../src/shared/page-state';

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
  /** Whether keys go to it. */
  readonly focused?: boolean;
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
  /** Processor time that a page has taken so far, in seconds; in Firefox with all else that its process does. */
  processorTime(page: Page): Promise<number>;
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

/** What the background calls to set it. */
export const SETTERS = { badgeText: 'setBadgeText', title: 'setTitle' } as const;
