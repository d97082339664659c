import browser from 'webextension-polyfill';
import { formatNumber, text } from '../shared/i18n';
import type { PageState } from '../shared/page-state';
import { summarySentence } from '../shared/sentence';

const SOME_UNNAMED = { background: '#3f4a5c', text: '#ffffff' };
const NONE_UNNAMED = { background: '#d5dae2', text: '#272e3a' };

/** How the icon looks: as ever, paused by the reader, or as where there is nothing for us to read. */
const ICON_OF: Readonly<Record<PageState['status'], 'icon' | 'icon-paused' | 'icon-off'>> = {
  scanning: 'icon',
  scanned: 'icon',
  failed: 'icon',
  paused: 'icon-paused',
  unasked: 'icon-off',
  'not-article': 'icon-off',
  'other-language': 'icon-off',
  unsupported: 'icon-off',
};

/**
 * Shows a page's state on the extension's button: the number of unnamed sources, the sentence as its title, and whether
 * the page is read at all.
 *
 * A page that was read and has none shows 0, so that it can be told from a page that was not read, which shows
 * nothing. Browsers keep badge, title and icon for each tab and forget them when it navigates.
 */
export async function showState(tabId: number, state: PageState): Promise<void> {
  const unnamed = state.status === 'scanned' ? state.summary.profile.unnamedSources : undefined;
  const colors = unnamed ? SOME_UNNAMED : NONE_UNNAMED;
  const changes = [
    browser.action.setBadgeText({ tabId, text: unnamed === undefined ? '' : formatNumber(unnamed) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colors.background }),
    browser.action.setBadgeTextColor({ tabId, color: colors.text }),
    browser.action.setTitle({ tabId, title: title(state) }),
    browser.action.setIcon({ tabId, path: iconPaths(state) }),
  ];
  // They reject when the tab was closed meanwhile, and then there is nothing left to show.
  await Promise.allSettled(changes);
}

/** Paths by size, in pixels. */
function iconPaths({ status }: PageState): Record<number, string> {
  const name = `/icons/${ICON_OF[status]}`;
  return { 16: `${name}-16.png`, 32: `${name}-32.png` };
}

function title(state: PageState): string {
  if (state.status === 'scanned') return text('title_scanned', summarySentence(state.summary));
  if (state.status === 'scanning') return text('title_scanning');
  return text(state.status === 'paused' ? 'title_paused' : 'title_notScanned');
}
