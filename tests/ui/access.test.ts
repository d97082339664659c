import { expect, test } from 'vitest';
import { barrierAt } from '../../src/popup/access';

test.each([
  ['https://harbour-gazette.example/ferry', 'not-here'],
  ['http://127.0.0.1:8000/', 'not-here'],
  ['https://chrome.google.com/other', 'not-here'],
  ['https://chromewebstore.google.com/detail/abc', 'closed'],
  ['https://chrome.google.com/webstore/detail/abc', 'closed'],
  ['https://addons.mozilla.org/firefox/', 'closed'],
  ['https://microsoftedge.microsoft.com/addons/detail/abc', 'closed'],
  ['chrome://extensions/', 'closed'],
  ['about:newtab', 'closed'],
  ['moz-extension://abc/page.html', 'closed'],
  ['view-source:https://harbour-gazette.example/', 'closed'],
  ['file:///home/reader/ferry.html', 'file'],
])('%s is %s', (url, barrier) => {
  expect(barrierAt(url, true)).toBe(barrier);
});

test('a page whose address the browser keeps from us is closed, if it tells us those of all others', () => {
  expect(barrierAt(undefined, true)).toBe('closed');
  expect(barrierAt(undefined, false)).toBe('not-here');
});
