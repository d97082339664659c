import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/options/app';
import { plural } from '../../src/shared/i18n';
import { connectSettings } from '../../src/ui/settings-model';
import { storage } from './browser';

/** What a fault left in storage, or a later version, by where it is. */
const SYNCED = {
  version: 99,
  'rule:media': 'perhaps',
  'style:group': { colour: 'plaid', line: 'wavy' },
  'site:alder.example': 'on-sundays',
  theme: { name: 'sepia', since: 12 },
  'phrases:broken': { name: 7 },
};
const ON_DEVICE = { 'muted:broken': { phrase: 'critics', rule: 'gossip' }, 'phrases:also-broken': null };
/** All but the version. */
const UNKNOWN = 7;

const notice = () => document.querySelector('main > [role="status"]')?.textContent;

describe('stored choices that make no sense to this version', () => {
  beforeEach(() => storage.start([0]));
  afterEach(() => render(null, document.body));

  const open = async () => {
    render(<App settings={connectSettings()} />, document.body);
    await expect.poll(notice).toBeDefined();
  };

  test('are told of in the options, as long as they are there', async () => {
    await storage.sync.set({ 'rule:media': 'perhaps' });
    await open();
    expect(notice()).toBe(plural('settings_kept', 1));
    await storage.sync.set(SYNCED);
    await storage.local.set(ON_DEVICE);
    await expect.poll(notice).toBe(plural('settings_kept', UNKNOWN));
    await storage.sync.clear();
    await storage.local.clear();
    await expect.poll(notice).toBe('');
  });

  test('stay as they are when other choices are made beside them', async () => {
    await storage.sync.set(SYNCED);
    await storage.local.set(ON_DEVICE);
    await open();
    const choices = ['#scanning input:not(:checked)', '#rules [role="switch"]', '#rules input[type="radio"]'];
    for (const choice of choices) {
      const before = JSON.stringify(storage.sync.now);
      document.querySelector<HTMLInputElement>(`${choice}:not(:checked)`)?.click();
      await expect.poll(() => JSON.stringify(storage.sync.now)).not.toBe(before);
    }
    const site = document.querySelector<HTMLInputElement>('#site-never');
    if (site) site.value = 'fjord.example';
    site?.form?.requestSubmit();
    await expect.poll(() => storage.sync.now['site:fjord.example']).toBe('never');
    expect(storage.sync.now).toMatchObject(SYNCED);
    expect(storage.local.now).toEqual(ON_DEVICE);
    expect(notice()).toBe(plural('settings_kept', UNKNOWN));
  });

  test('stay as they are when a file is loaded that does not name them, and when that is undone', async () => {
    await storage.sync.set(SYNCED);
    await storage.local.set(ON_DEVICE);
    await open();
    const settings = { 'rule:anonymous': false, scan: 'asked' };
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify({ kind: 'On Record settings', settings })], 'settings.json'));
    const field = document.querySelector<HTMLInputElement>('#all-settings input[type="file"]');
    if (!field) throw new Error('There is no way to load a file.');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => storage.sync.now).toEqual({ ...SYNCED, ...settings });
    await expect.poll(() => document.querySelector('#all-settings .outcome > button')).not.toBeNull();
    document.querySelector<HTMLButtonElement>('#all-settings .outcome > button')?.click();
    await expect.poll(() => storage.sync.now).toEqual(SYNCED);
    expect(storage.local.now).toEqual(ON_DEVICE);
  });
});
