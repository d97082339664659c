import browser from 'webextension-polyfill';
import { sendToExtension } from '../shared/messages';
import type { PageState } from '../shared/page-state';

declare global {
  interface Document {
    /** Whether the browser loads the page ahead, before a reader goes there; undefined where it never does. */
    readonly prerendering?: boolean;
  }
}

/** Milliseconds until a report that was not taken is made again: twice as long each time, half a minute in all. */
const FIRST_WAIT = 100;
const LAST_WAIT = 16_000;

/** Tells the rest of the extension what is known of the page. */
export class Reports {
  private current = 0;

  /** @param onDisconnected called when the extension is gone */
  constructor(private readonly onDisconnected: () => void) {}

  /**
   * Reports a state until the background has shown it, or there is a newer one: browsers may end the background at any
   * moment, also while it is at work.
   */
  async make(state: PageState): Promise<void> {
    this.current += 1;
    const mine = this.current;
    // The tab shows another page still, whose figures these are not.
    if (document.prerendering) await activation();
    for (let wait = FIRST_WAIT; wait <= LAST_WAIT && mine === this.current; wait *= 2) {
      if (!isConnected()) {
        this.onDisconnected();
        return;
      }
      const isTaken = await sendToExtension('pageStateChanged', state).catch(() => false);
      if (isTaken) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  /** Ends what is being reported. */
  stop(): void {
    this.current += 1;
  }
}

/** Waits until a page that the browser loads ahead is shown. */
function activation(): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** False once the extension has been updated or removed under the page. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
