import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, text } from '../shared/i18n';

/** What each key does, by its name in the manifest. The browser has no words of ours for the first. */
const KEYS = [
  ['_execute_action', 'command_popup'],
  ['next-mark', 'command_next'],
  ['previous-mark', 'command_previous'],
  ['pause', 'command_pause'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/**
 * How to ask in a page: the card of a mark, the menu of selected words, and the keys as they are in this browser. Firefox
 * for Android has neither that menu nor keys.
 */
export function CardsAndKeys() {
  return (
    <>
      <p>{text('cards_text')}</p>
      {browser.contextMenus && <p>{text('cards_selection', text('menu_whoSaysThis'))}</p>}
      {browser.commands && <Keys />}
    </>
  );
}

function Keys() {
  return (
    <>
      <KeyList />
      <p class="intro">
        {location.protocol === 'moz-extension:'
          ? text('keys_changeFirefox', 'about:addons')
          : text('keys_change', 'chrome://extensions/shortcuts')}
      </p>
    </>
  );
}

function KeyList() {
  const keys = useKeys();
  return (
    <dl>
      {KEYS.map(([name, does]) => (
        <div key={name} class="meaning">
          <dt>{keys?.get(name) ? <kbd>{keys.get(name)}</kbd> : keys && text('keys_none')}</dt>
          <dd>{text(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys by their names in the manifest, as the reader has set them; undefined until they are known. */
function useKeys(): ReadonlyMap<string, string> | undefined {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    const look = async () => {
      const commands = await browser.commands.getAll();
      setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void look();
    // Whoever changes a key does so in another tab, and comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys;
}
