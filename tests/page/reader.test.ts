import { expect, onTestFinished, test, vi } from 'vitest';
import { Reader } from '../../src/content/reader';
import { show } from './page';

test('a page that got in the way while it was looked at is looked at again', async () => {
  show('<p>Open from nine to five.</p>');
  // As in Firefox, where the nodes of a frame can no longer be touched once it is gone.
  vi.spyOn(document, 'createTreeWalker').mockImplementationOnce(() => {
    throw new TypeError("can't access dead object");
  });
  const states: string[] = [];
  const reader = new Reader(({ status }) => states.push(status));
  onTestFinished(() => {
    reader.stop();
    vi.restoreAllMocks();
  });
  await reader.start();
  await expect.poll(() => states).toEqual(['failed', 'not-article']);
});
