import { expect, onTestFinished, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Reports } from '../../src/content/report';

// What is loaded ahead is not shown to who drives the browser, so this page says that it is.
test('a page that is loaded ahead of a click reports only when it is shown', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(true);
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  onTestFinished(() => {
    sent.mockRestore();
    Reflect.deleteProperty(document, 'prerendering');
  });
  const made = new Reports(() => {}).make({ status: 'not-article' });
  // A message that was not held back would have been sent by now.
  await new Promise((resolve) => setTimeout(resolve));
  expect(sent).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  await made;
  expect(sent).toHaveBeenCalledExactlyOnceWith({ name: 'pageStateChanged', data: { status: 'not-article' } });
});
