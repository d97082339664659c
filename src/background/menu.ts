import browser from 'webextension-polyfill';
import { text } from '../shared/i18n';
import { injectContentScript } from '../shared/injection';
import { sendToTab } from '../shared/messages';

const WHO_SAYS_THIS = 'who-says-this';

/** Puts "Who says this?" into the menu of selected text. For once after installation and each update. Firefox for Android has none. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: WHO_SAYS_THIS, title: text('menu_whoSaysThis'), contexts: ['selection'] });
}

/** Follows the reader's choices in the menu. */
export function followMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === WHO_SAYS_THIS && tab?.id !== undefined) void ask(tab.id);
  });
}

/** Also on a page that was open before the extension was. Pages that are closed to extensions cannot answer. */
async function ask(tabId: number): Promise<void> {
  const answered = sendToTab(tabId, 'whoSaysThis');
  await answered
    .catch(() => injectContentScript(tabId).then(() => sendToTab(tabId, 'whoSaysThis')))
    .catch(() => undefined);
}
