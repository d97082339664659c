import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { PageRecord } from './export';
import { attributionIndex, attributionIndices, mention, pageRecord, pageState, phraseCounts } from './message-shapes';
import type { PageState } from './page-state';
import type { PhraseCounts } from './phrase-rules';
import { isSite } from './sites';

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
  /** Popup to content script: how often each rule of own phrases, on or off, finds one in the article. */
  countPhrases(): PhraseCounts;
  /** Popup to content script: the site that the page belongs to, as the settings name it. */
  getSite(): string | undefined;
  /**
   * Content script to background and open popup: the page's state is new, or the page was shown again. Only the
   * background answers: true once the icon shows it.
   */
  pageStateChanged(state: PageState): boolean;
}

type MessageName = keyof Messages;
type Data<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;
type DataArgument<Name extends MessageName> = Parameters<Messages[Name]>;

interface Shape<Name extends MessageName> {
  /** Who may send it: one of our own pages or the background, or our script in a page. */
  readonly from: 'extension' | 'page';
  readonly data: v.GenericSchema<unknown, Data<Name>>;
  readonly reply: v.GenericSchema<unknown, Reply<Name>>;
}

const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => undefined),
);
/** Chromium makes null of undefined on the way. */
const site = v.pipe(
  v.nullish(v.pipe(v.string(), v.check(isSite))),
  v.transform((value) => value ?? undefined),
);

const SHAPES: { readonly [Name in MessageName]: Shape<Name> } = {
  getPageState: { from: 'extension', data: nothing, reply: pageState },
  scanPage: { from: 'extension', data: nothing, reply: pageState },
  showNextMention: { from: 'extension', data: attributionIndices, reply: v.nullable(mention) },
  showStatement: { from: 'extension', data: attributionIndex, reply: v.boolean() },
  showNeighbour: { from: 'extension', data: v.picklist([1, -1]), reply: nothing },
  whoSaysThis: { from: 'extension', data: nothing, reply: nothing },
  getRecord: { from: 'extension', data: nothing, reply: v.nullable(pageRecord) },
  countPhrases: { from: 'extension', data: nothing, reply: phraseCounts },
  getSite: { from: 'extension', data: nothing, reply: site },
  pageStateChanged: { from: 'page', data: pageState, reply: v.boolean() },
};

const envelope = v.object({ name: v.string(), data: v.optional(v.unknown()) });

/**
 * Sends to the content script of a tab's main frame. Rejects if there is none, if its listener throws, or if the answer
 * is none.
 */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ...[data]: DataArgument<Name>
): Promise<Reply<Name>> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
  return v.parse(SHAPES[name].reply, answer);
}

/** Sends to the background and to open extension pages. Rejects if nobody listens or the extension was updated. */
export async function sendToExtension<Name extends MessageName>(
  name: Name,
  ...[data]: DataArgument<Name>
): Promise<Reply<Name>> {
  return v.parse(SHAPES[name].reply, await browser.runtime.sendMessage({ name, data }));
}

/**
 * Answers one kind of message, if it comes from this extension, from where it may come, and with what belongs to it.
 * All others are not answered.
 *
 * @returns a function that stops listening
 */
export function onMessage<Name extends MessageName>(
  name: Name,
  listener: (data: Data<Name>, sender: Runtime.MessageSender) => Reply<Name> | Promise<Reply<Name>>,
): () => void {
  const receive = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<Name>> | undefined => {
    const carried = carriedBy(message, name, sender);
    return carried && Promise.resolve(listener(carried.data, sender));
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Hears one kind of message in the same way, and leaves it to others to answer. */
export function overhear<Name extends MessageName>(
  name: Name,
  listener: (data: Data<Name>, sender: Runtime.MessageSender) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const carried = carriedBy(message, name, sender);
    if (carried) listener(carried.data, sender);
    return undefined;
  });
}

/** What a message carries; undefined if it is of another kind, or must not be taken. */
function carriedBy<Name extends MessageName>(
  message: unknown,
  name: Name,
  sender: Runtime.MessageSender,
): { readonly data: Data<Name> } | undefined {
  const { from, data: shape } = SHAPES[name];
  if (!v.is(envelope, message) || message.name !== name) return undefined;
  if (sender.id !== browser.runtime.id || placeOf(sender) !== from) return undefined;
  const data = v.safeParse(shape, message.data);
  return data.success ? { data: data.output } : undefined;
}

/** Browsers say where a message comes from. Undefined for frames, in which no script of ours runs. */
function placeOf({ url, tab, frameId }: Runtime.MessageSender): 'extension' | 'page' | undefined {
  if (tab === undefined || url?.startsWith(browser.runtime.getURL(''))) return 'extension';
  return frameId === 0 ? 'page' : undefined;
}
