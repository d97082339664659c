import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rescan } from '../../src/content/rescan';

const failed = vi.fn();

/** Errors of a content script end up in the browser's console, where nobody catches them. */
function note(event: PromiseRejectionEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  failed(event.reason);
}

beforeEach(() => addEventListener('unhandledrejection', note, { capture: true }));
afterEach(() => removeEventListener('unhandledrejection', note, { capture: true }));

test('a page whose reading failed once is read again when it changes', async () => {
  const error = new Error('the page got in the way');
  const read = vi.fn<() => Promise<void>>().mockRejectedValueOnce(error).mockResolvedValue();
  const rescan = new Rescan(read);
  rescan.startAfresh();
  await expect.poll(() => failed.mock.calls).toEqual([[error]]);
  rescan.startAfresh();
  await expect.poll(() => read.mock.calls.length).toBe(2);
});
