import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { followCommands } from '../../src/background/commands';
import { createMenu, followMenu } from '../../src/background/menu';
import { CardsAndKeys } from '../../src/ui/cards-and-keys';

/** Firefox for Android has neither keys of extensions nor menus. */
const desktop = { commands: browser.commands, contextMenus: browser.contextMenus };

beforeEach(() => void Object.assign(browser, { commands: undefined, contextMenus: undefined }));
afterEach(() => void Object.assign(browser, desktop));

test('the background starts without keys and menus', async () => {
  followCommands();
  followMenu();
  await createMenu();
});

test('pages tell of cards, and of no keys and menu that are not there', () => {
  const host = document.body.appendChild(document.createElement('div'));
  render(<CardsAndKeys />, host);
  expect(host.textContent).toContain('Point at a mark');
  expect(host.textContent).not.toContain('Who says this?');
  expect(host.textContent).not.toContain('To change the keys');
  expect(host.querySelector('dl')).toBeNull();
  render(null, host);
});
