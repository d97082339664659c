import { expect, test } from 'vitest';
import { barrierAt } from '../../src/popup/access';

test.each([
  ['https://harbour-gazette.example/ferry', 'not-here'],
  ['http://127.0.0.1:8000/', 'not-here'],
  ['https://chromewebstore.google.com/detail/abc', 'store'],
  ['https://chrome.google.com/webstore/detail/abc', 'store'],
  ['https://chrome.google.com/other', 'not-here'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/abc', 'store'],
  ['file:///home/reader/ferry.html', 'file'],
  ['chrome://extensions/', 'browser-page'],
  ['about:newtab', 'browser-page'],
  ['moz-extension://abc/page.html', 'browser-page'],
  ['view-source:https://harbour-gazette.example/', 'browser-page'],
])('%s is %s', (url, barrier) => {
  expect(barrierAt(url)).toBe(barrier);
});

test('an address that the browser keeps to itself may be any page', () => {
  expect(barrierAt(undefined)).toBe('not-here');
});
