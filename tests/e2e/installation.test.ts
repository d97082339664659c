import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { WELCOME } from '../../scripts/extension-browser';
import { EXTENSION, IN_FIREFOX, innerText, isAsServed, markedPhrases, openNewsstand } from './harness';

// It takes a click on the icon, which cannot be made in Firefox without a window.
test.skipIf(IN_FIREFOX)(
  'a page that was open before the installation is scanned when the reader asks, once',
  async () => {
    const newsstand = await openNewsstand({});
    onTestFinished(() => newsstand.close());
    const article = await newsstand.open(newsstand.address('ferries.html'));
    const text = await innerText(article);

    const welcoming = newsstand.browser.waitForTarget((it) => it.url().endsWith(WELCOME));
    const id = await newsstand.browser.installExtension(EXTENSION);
    const welcome = await (await welcoming).asPage();
    await welcome.waitForSelector('input[value="news"]:checked');
    expect(await welcome.$$eval('.tried on-record-mark', (marks) => marks.map((mark) => mark.textContent))).toContain(
      'Two people familiar with the matter',
    );
    await welcome.close();
    const extension = (await newsstand.browser.extensions()).get(id);
    if (!extension) throw new Error('The browser did not take the extension.');
    const openPopup = async (): Promise<Page> => {
      await article.bringToFront();
      const target = newsstand.browser.waitForTarget((it) => it.url().includes(`${id}/src/popup`));
      await article.triggerExtensionAction(extension);
      const popup = await (await target).asPage();
      await popup.waitForSelector('main[aria-busy="false"] h1');
      return popup;
    };

    const popup = await openPopup();
    expect(await popup.$eval('main', ({ innerText }) => innerText)).toContain('open before On Record was installed');
    expect(await isAsServed(article)).toBe(true);
    await popup.locator('::-p-text(Scan this page)').click();
    await popup.waitForSelector('.bar');
    await article.waitForSelector('on-record-mark');
    const marked = await markedPhrases(article);
    expect(Object.keys(marked)).toContain('anonymous');
    await popup.close();

    const again = await openPopup();
    await again.waitForSelector('.bar');
    expect(await markedPhrases(article)).toEqual(marked);
    expect(await article.$('on-record-mark on-record-mark')).toBeNull();
    expect(await innerText(article)).toBe(text);
  },
);
