import browser from 'webextension-polyfill';
import { formatNumber, text } from '../shared/i18n';
import { sendToTab } from '../shared/messages';
import type { PageState } from '../shared/page-state';
import { summarySentence } from '../shared/sentence';

const SOME_UNNAMED = { background: '#3f4a5c', text: '#ffffff' };
const NONE_UNNAMED = { background: '#d5dae2', text: '#272e3a' };

/** As ever, paused by the reader, or as where there is nothing for us to read. */
type Look = 'icon' | 'icon-paused' | 'icon-off';

const LOOK_OF: Readonly<Record<PageState['status'], Look>> = {
  scanning: 'icon',
  scanned: 'icon',
  failed: 'icon',
  paused: 'icon-paused',
  unasked: 'icon-off',
  'not-article': 'icon-off',
  'other-language': 'icon-off',
  unsupported: 'icon-off',
};

/** What the extension's button shows about a tab. */
interface Icon {
  /**
   * The number of unnamed sources. A page that was read and has none has 0, so that it can be told from a page that was
   * not read, which has none.
   */
  readonly unnamed: number | undefined;
  readonly title: string;
  readonly look: Look;
}

/** What is being shown, by number of the tab: states that come at once are shown one after the other. */
const showing = new Map<number, Promise<void>>();

/**
 * Shows a page's state on the extension's button: the number of unnamed sources, the sentence as its title, and whether
 * the page is read at all. Browsers keep these for each tab and forget them when it navigates.
 */
export async function showState(tabId: number, state: PageState): Promise<void> {
  const before = showing.get(tabId);
  const now = Promise.resolve(before).then(() => show(tabId, iconOf(state)));
  showing.set(tabId, now);
  await now;
  if (showing.get(tabId) === now) showing.delete(tabId);
}

/**
 * The tab may go to another page before the background was started, or while it is at work. So it asks what the tab
 * shows now, until that is what it has set.
 */
async function show(tabId: number, icon: Icon): Promise<void> {
  await setIcon(tabId, icon);
  const state = await sendToTab(tabId, 'getPageState').catch(() => undefined);
  const current = iconOf(state);
  if (!isSame(icon, current)) await show(tabId, current);
}

async function setIcon(tabId: number, { unnamed, title, look }: Icon): Promise<void> {
  const colors = unnamed ? SOME_UNNAMED : NONE_UNNAMED;
  const changes = [
    browser.action.setBadgeText({ tabId, text: unnamed === undefined ? '' : formatNumber(unnamed) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colors.background }),
    browser.action.setBadgeTextColor({ tabId, color: colors.text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: { 16: `/icons/${look}-16.png`, 32: `/icons/${look}-32.png` } }),
  ];
  // They reject when the tab was closed meanwhile, and then there is nothing left to show.
  await Promise.allSettled(changes);
}

/** Undefined is a page of which nothing is known, such as one of the browser's own. */
function iconOf(state: PageState | undefined): Icon {
  const unnamed = state?.status === 'scanned' ? state.summary.profile.unnamedSources : undefined;
  return { unnamed, title: titleOf(state), look: state ? LOOK_OF[state.status] : 'icon' };
}

function titleOf(state: PageState | undefined): string {
  if (state === undefined) return text('extensionName');
  if (state.status === 'scanned') return text('title_scanned', summarySentence(state.summary));
  if (state.status === 'scanning') return text('title_scanning');
  return text(state.status === 'paused' ? 'title_paused' : 'title_notScanned');
}

function isSame(one: Icon, other: Icon): boolean {
  return one.unnamed === other.unnamed && one.title === other.title && one.look === other.look;
}
