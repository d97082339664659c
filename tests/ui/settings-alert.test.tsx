import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App as Options } from '../../src/options/app';
import { App as Popup } from '../../src/popup/app';
import type { PageModel } from '../../src/popup/page-model';
import { text } from '../../src/shared/i18n';
import { connectSettings, type SettingsModel } from '../../src/ui/settings-model';
import { App as Welcome } from '../../src/welcome/app';
import { storage } from './browser';

/** A page that is no article, on a site that can be paused. */
const page: PageModel = {
  view: signal({ kind: 'page', state: { status: 'not-article' }, site: 'harbour-gazette.example' }),
  phraseCounts: signal(new Map()),
  scan: async () => {},
  showNextMention: async () => null,
  showStatement: async () => {},
  record: async () => null,
};

interface Place {
  readonly name: string;
  show(settings: SettingsModel): ComponentChild;
  /** A choice that a reader can make there. */
  readonly choice: string;
}

const PLACES: readonly Place[] = [
  { name: 'options', show: (settings) => <Options settings={settings} />, choice: '#rules [role="switch"]' },
  { name: 'popup', show: (settings) => <Popup page={page} settings={settings} />, choice: '.pause input' },
  {
    name: 'welcome page',
    show: (settings) => <Welcome settings={settings} />,
    choice: 'input[type="radio"]:not(:checked)',
  },
];

/** The words of everything that alerts. */
const alerts = () => [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).join('');

describe.each(PLACES)('the $name', ({ show, choice }) => {
  beforeEach(() => storage.start([0]));
  afterEach(() => render(null, document.body));

  const open = async () => {
    render(show(connectSettings()), document.body);
    await expect.poll(() => document.querySelector(choice)).not.toBeNull();
  };

  test('says that the settings cannot be read, and no longer once they can', async () => {
    storage.isUnreadable = true;
    await open();
    expect(alerts()).toBe(text('error_unread'));
    storage.isUnreadable = false;
    await storage.sync.set({ scan: 'asked' });
    await expect.poll(alerts).toBe('');
  });

  test.each([
    ['can', false],
    ['cannot', true],
  ])('says that a choice could not be saved, and takes it back, where settings %s be read', async (_, isUnreadable) => {
    storage.isUnreadable = isUnreadable;
    await open();
    const input = document.querySelector<HTMLInputElement>(choice);
    const before = input?.checked;
    storage.refuse(1);
    input?.click();
    await expect.poll(alerts).toBe(text('error_settings'));
    await expect.poll(() => input?.checked).toBe(before);
  });
});
