import { expect, onTestFinished, test } from 'vitest';
import { headingOf, IN_FIREFOX, openNewsstand, popupOver } from './harness';
import { button, OPTIONS } from './options-page';

declare const chrome: typeof import('webextension-polyfill');

// In Chromium only the browser's own settings take access away, which no test can reach. The scan that the popup
// offers takes a click on the icon, which cannot be made in Firefox without a window.
test.runIf(IN_FIREFOX)(
  'where the reader took the access to websites away, the popup says so and the options give it back',
  async () => {
    const newsstand = await openNewsstand();
    onTestFinished(() => newsstand.close());
    const article = await newsstand.openArticle('ferries.html');
    const page = await popupOver(newsstand, article);
    await page.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    await article.reload();

    const popup = await popupOver(newsstand, article);
    expect(await headingOf(popup)).toBe('On Record may not read pages by itself');
    expect(await popup.$eval('.action', (button) => button.textContent)).toBe('Scan this page');
    expect(await article.$('on-record-mark')).toBeNull();

    const options = await newsstand.open(newsstand.pageUrl(OPTIONS));
    await button(options, 'Give the access back').click();
    await options.waitForFunction(() => document.querySelector('#scanning .line') === null, { polling: 50 });
    await article.bringToFront();
    await article.reload();
    await article.waitForSelector('on-record-mark');
  },
);
