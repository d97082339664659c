import { type ReadonlySignal, signal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageRecord } from '../shared/export';
import { injectContentScript } from '../shared/injection';
import { type Mention, overhear, sendToTab } from '../shared/messages';
import type { PageState } from '../shared/page-state';
import { hasSiteAccess } from '../shared/site-access';
import { type Barrier, barrierAt } from './access';
import type { TargetTab } from './tab';

/**
 * How long we wait for a content script that was just put into the page, in milliseconds. When only looking, a page
 * without one must not keep the reader waiting; a scan was asked for.
 */
const LOOK_PATIENCE = 400;
const SCAN_PATIENCE = 5000;
const PAUSE = 40;

/** What there is to show of the tab's page. */
export type PageView =
  | { readonly kind: 'page'; readonly state: PageState; readonly site?: string | undefined }
  | { readonly kind: 'loading' }
  | { readonly kind: 'barrier'; readonly barrier: Barrier };

export interface PageModel {
  /** Undefined until the first answer. */
  readonly view: ReadonlySignal<PageView | undefined>;
  /** How often rules of own phrases find something here, by their ids; empty until it is known. */
  readonly phraseCounts: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Reads the page even if it was left alone, and puts the content script there first if it is missing. */
  scan(): Promise<void>;
  /** Scrolls the page to the next of these attributions. Null if they are gone. */
  showNextMention(attributions: readonly number[]): Promise<Mention | null>;
  /** Scrolls the page to this attribution. */
  showStatement(attribution: number): Promise<void>;
  /** What to keep of the page. Null if it is gone, or was not scanned. */
  record(): Promise<PageRecord | null>;
}

export type ShowNextMention = PageModel['showNextMention'];

/** Follows the page in a tab: its state now, and each change while the popup is open. */
export function connectPage(findingTab: Promise<TargetTab | undefined>): PageModel {
  const view = signal<PageView>();
  const phraseCounts = signal<ReadonlyMap<string, number>>(new Map());
  let lookups = 0;

  /** Shows what `look` finds, unless something newer came up meanwhile. */
  const show = async (look: () => Promise<PageView>) => {
    lookups += 1;
    const mine = lookups;
    const found = await look();
    if (mine === lookups) view.value = found;
  };
  const showState = (tabId: number) => (state: PageState) =>
    show(async () => ({ kind: 'page', state, site: await siteIn(tabId) }));
  const countPhrases = async (tabId: number) => {
    phraseCounts.value = new Map(await sendToTab(tabId, 'countPhrases').catch(() => []));
  };

  const ready = findingTab.then(async (tab) => {
    if (!tab) {
      view.value = { kind: 'barrier', barrier: 'no-tab' };
      return undefined;
    }
    view.subscribe((now) => {
      if (now?.kind === 'page' && now.state.status === 'scanned') void countPhrases(tab.id);
    });
    followTab(tab.id, showState(tab.id), () => show(() => lookAt(tab)));
    await show(() => lookAt(tab));
    return tab;
  });

  return {
    view,
    phraseCounts,
    async scan() {
      const tab = await ready;
      if (!tab) return;
      const injecting = view.value?.kind === 'barrier';
      view.value = { kind: 'page', state: { status: 'scanning' } };
      await show(() => scanTab(tab.id, injecting));
    },
    async showNextMention(attributions) {
      const tab = await ready;
      if (!tab) return null;
      const mention = await sendToTab(tab.id, 'showNextMention', attributions).catch(() => null);
      if (mention === null) await show(() => lookAt(tab));
      return mention;
    },
    async showStatement(attribution) {
      const tab = await ready;
      if (!tab) return;
      const shown = await sendToTab(tab.id, 'showStatement', attribution).catch(() => false);
      if (!shown) await show(() => lookAt(tab));
    },
    async record() {
      const tab = await ready;
      return tab ? sendToTab(tab.id, 'getRecord').catch(() => null) : null;
    },
  };
}

function followTab(tabId: number, showState: (state: PageState) => void, lookAgain: () => void): void {
  overhear('pageStateChanged', (state, { tab }) => {
    if (tab?.id === tabId) showState(state);
  });
  browser.tabs.onUpdated.addListener((updatedId, { status }) => {
    if (updatedId === tabId && status !== undefined) lookAgain();
  });
  browser.tabs.onRemoved.addListener((removedId) => {
    if (removedId === tabId) lookAgain();
  });
}

async function lookAt({ id, granted }: TargetTab): Promise<PageView> {
  const [state, site] = await Promise.all([answer(id, 'getPageState'), siteIn(id)]);
  if (state) return { kind: 'page', state, site };
  const barrier = await barrierOf(id, granted);
  if (barrier !== 'not-here') return barrier === 'loading' ? { kind: 'loading' } : { kind: 'barrier', barrier };
  const later = await patientAnswer(id, 'getPageState', LOOK_PATIENCE);
  return later ? { kind: 'page', state: later, site: await siteIn(id) } : { kind: 'barrier', barrier };
}

async function barrierOf(tabId: number, granted: boolean): Promise<Barrier | 'loading'> {
  const tab: Tabs.Tab | undefined = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'no-tab';
  if (tab.status === 'loading') return 'loading';
  const barrier = barrierAt(tab.url, granted);
  return barrier === 'not-here' && !(await mayRead(tab.url)) ? 'withheld' : barrier;
}

/** Whether the reader lets us read pages without being asked: those of this address's site, or all if it is unknown. */
function mayRead(url: string | undefined): Promise<boolean> {
  if (!url) return hasSiteAccess();
  // Patterns have no port.
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

async function scanTab(tabId: number, injecting: boolean): Promise<PageView> {
  const injected = injecting ? injectContentScript(tabId) : Promise.resolve();
  const state = await injected.then(() => patientAnswer(tabId, 'scanPage', SCAN_PATIENCE)).catch(() => undefined);
  return state ? { kind: 'page', state, site: await siteIn(tabId) } : { kind: 'barrier', barrier: 'no-access' };
}

function siteIn(tabId: number): Promise<string | undefined> {
  return sendToTab(tabId, 'getSite').catch(() => undefined);
}

type Question = 'getPageState' | 'scanPage';

/** The page's state, or undefined if there is no content script that answers. */
function answer(tabId: number, question: Question): Promise<PageState | undefined> {
  return sendToTab(tabId, question).catch(() => undefined);
}

/** Like `answer`, but asks again for up to `patience` milliseconds. */
async function patientAnswer(tabId: number, question: Question, patience: number): Promise<PageState | undefined> {
  const deadline = performance.now() + patience;
  let state = await answer(tabId, question);
  while (!state && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    state = await answer(tabId, question);
  }
  return state;
}
