import { expect, test } from 'vitest';
import { MarkStyles } from '../../src/page/mark-styles';
import { showPlace } from '../../src/page/mentions';

test('a place that the page has just taken away is not pointed out, and does no harm to those that come', () => {
  const styles = new MarkStyles();
  const gone = document.createElement('on-record-mark');
  showPlace([gone], [], styles);
  const mark = document.body.appendChild(document.createElement('on-record-mark'));
  showPlace([mark], [], styles);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});
