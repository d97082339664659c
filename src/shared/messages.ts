import browser, { type Runtime } from 'webextension-polyfill';
import type { PageRecord } from './export';
import type { PageState } from './page-state';

/** Where the page was scrolled to: the `index`th (from 1) of `of` places. */
export interface Mention {
  readonly index: number;
  readonly of: number;
}

/** Every message of the extension: what is sent, and what comes back. */
interface Messages {
  /** Popup to content script: what is known about the page. */
  getPageState(): PageState;
  /** Popup to content script: read the page even if it is no article or not in English. */
  scanPage(): PageState;
  /**
   * Popup to content script: scroll to the next of these attributions (indices in `Analysis.attributions`, reading
   * order), which is the one after the last shown, else the first. Null if the page no longer has them.
   */
  showNextMention(attributions: readonly number[]): Mention | null;
  /** Popup to content script: scroll to this attribution and flash it. False if the page no longer has it. */
  showStatement(attribution: number): boolean;
  /** Background to content script: scroll to the next mark (1) or the one before (-1), and open its card. */
  showNeighbour(step: 1 | -1): void;
  /** Background to content script: show who says what the reader has selected. */
  whoSaysThis(): void;
  /** Popup to content script: what to keep of the page. Null if it was not scanned. */
  getRecord(): PageRecord | null;
  /** Popup to content script: the site that the page belongs to, as the settings name it. */
  getSite(): string | undefined;
  /** Content script to background and open popup: the page's state is new, or the page was shown again. */
  pageStateChanged(state: PageState): void;
}

type MessageName = keyof Messages;
type Data<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;
type DataArgument<Name extends MessageName> = Parameters<Messages[Name]>;

interface Envelope<Name extends MessageName> {
  readonly name: Name;
  readonly data: Data<Name>;
}

/** Sends to the content script of a tab's main frame. Rejects if there is none, or if its listener throws. */
export function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ...[data]: DataArgument<Name>
): Promise<Reply<Name>> {
  return browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
}

/** Sends to the background and to open extension pages. Rejects if nobody listens or the extension was updated. */
export function sendToExtension<Name extends MessageName>(
  name: Name,
  ...[data]: DataArgument<Name>
): Promise<Reply<Name>> {
  return browser.runtime.sendMessage({ name, data });
}

/**
 * Answers one kind of message, if it comes from this extension.
 *
 * @returns a function that stops listening
 */
export function onMessage<Name extends MessageName>(
  name: Name,
  listener: (data: Data<Name>, sender: Runtime.MessageSender) => Reply<Name> | Promise<Reply<Name>>,
): () => void {
  const receive = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<Name>> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, name)) return undefined;
    return Promise.resolve(listener(message.data, sender));
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

function isEnvelope<Name extends MessageName>(message: unknown, name: Name): message is Envelope<Name> {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === name;
}
