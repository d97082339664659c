import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { App as Options } from '../../src/options/app';
import { text } from '../../src/shared/i18n';
import { connectSettings, type SettingsModel } from '../../src/ui/settings-model';
import { App as Welcome } from '../../src/welcome/app';
import { storage } from './browser';

const PLACES: readonly { name: string; show(settings: SettingsModel): ComponentChild }[] = [
  { name: 'options', show: (settings) => <Options settings={settings} /> },
  { name: 'welcome page', show: (settings) => <Welcome settings={settings} /> },
];

/** What the part about scanning says. */
const words = () =>
  document.querySelector('[role="radiogroup"]')?.closest('section')?.textContent ?? 'There is no such part.';

const offer = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text('access_give'));

describe.each(PLACES)('where the reader took the access to websites away, the $name', ({ show }) => {
  const { permissions } = browser;
  let isGiven = false;

  beforeEach(() => {
    storage.start([0]);
    isGiven = false;
    const request = async () => {
      isGiven = true;
      return true;
    };
    Object.assign(browser, { permissions: { ...permissions, contains: async () => isGiven, request } });
    render(show(connectSettings()), document.body);
  });

  afterEach(() => {
    render(null, document.body);
    Object.assign(browser, { permissions });
  });

  test('says that no page is scanned by itself, and offers to give it back', async () => {
    await expect.poll(words).toContain(text('access_text'));
    offer()?.click();
    await expect.poll(words).not.toContain(text('access_text'));
    expect(words()).toContain(text('scan_news'));
    expect(offer()).toBeUndefined();
  });
});
