import { afterEach, expect, test, vi } from 'vitest';
import { MarkStyles } from '../../src/page/mark-styles';
import { showPlace } from '../../src/page/mentions';
import { emulate } from './page';

test('a place that the page has just taken away is not pointed out, and does no harm to those that come', () => {
  const styles = new MarkStyles();
  const gone = document.createElement('on-record-mark');
  showPlace([gone], [], styles);
  const mark = document.body.appendChild(document.createElement('on-record-mark'));
  showPlace([mark], [], styles);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

afterEach(() => emulate(''));

test.each([
  ['no-preference', 'smooth'],
  ['reduce', 'instant'],
])('where the reader’s system says “%s” about motion, scrolling to a place is %s', async (motion, behavior) => {
  await emulate('', { 'prefers-reduced-motion': motion });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  showPlace([document.body.appendChild(document.createElement('on-record-mark'))], [], new MarkStyles());
  expect(scroll.mock.calls).toEqual([[{ block: 'center', behavior }]]);
  scroll.mockRestore();
});
