import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { analyze } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { recordOf } from '../../src/shared/export';
import { pageRecord, pageState } from '../../src/shared/message-shapes';
import { onMessage, sendToTab } from '../../src/shared/messages';
import { summarize } from '../../src/shared/summary';

const { listeners, tabs } = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  tabs: { sendMessage: async (): Promise<unknown> => undefined },
}));

/** What browsers give an extension for messages, as far as it matters who sent what. */
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'on-record',
      getURL: (path: string) => `chrome-extension://on-record/${path}`,
      onMessage: { addListener: listeners.add.bind(listeners), removeListener: listeners.delete.bind(listeners) },
    },
    tabs,
  },
}));

const POPUP = { id: 'on-record', url: 'chrome-extension://on-record/src/popup/popup.html' };
const POPUP_IN_TAB = { ...POPUP, tab: { id: 1 }, frameId: 0 };
const BACKGROUND = { id: 'on-record' };
const PAGE = { id: 'on-record', url: 'https://alder.example/', tab: { id: 7 }, frameId: 0 };

beforeEach(() => listeners.clear());

/** What a listener is called with when a message comes; undefined if it is not called. */
function received(name: 'scanPage' | 'showNextMention' | 'showNeighbour' | 'pageStateChanged') {
  const calls: unknown[] = [];
  // Each answers with something that fits none of the messages: only what comes in matters here.
  onMessage(name, ((data: unknown) => void calls.push([data])) as never);
  return (message: unknown, sender: unknown): unknown => {
    for (const listener of listeners) void listener(message, sender);
    return calls.pop();
  };
}

test('the popup and the background may tell a page what to do, and nobody else', () => {
  const receive = received('scanPage');
  for (const sender of [POPUP, POPUP_IN_TAB, BACKGROUND])
    expect(receive({ name: 'scanPage' }, sender)).toEqual([undefined]);
  for (const sender of [PAGE, { ...POPUP, id: 'another' }, { ...PAGE, url: 'https://chrome-extension.example/' }, {}])
    expect(receive({ name: 'scanPage' }, sender)).toBeUndefined();
});

test('only the script in a page, not in its frames, may say what state the page is in', () => {
  const receive = received('pageStateChanged');
  const message = { name: 'pageStateChanged', data: { status: 'paused' } };
  expect(receive(message, PAGE)).toEqual([{ status: 'paused' }]);
  for (const sender of [POPUP, BACKGROUND, { ...PAGE, frameId: 3 }, { ...PAGE, id: 'another' }])
    expect(receive(message, sender)).toBeUndefined();
});

test('a message with what does not belong to it is not heard', () => {
  const next = received('showNextMention');
  expect(next({ name: 'showNextMention', data: [3, 4] }, POPUP)).toEqual([[3, 4]]);
  for (const data of [undefined, null, 3, '3', [-1], [1.5], ['1'], { 0: 1, length: 1 }])
    expect(next({ name: 'showNextMention', data }, POPUP), JSON.stringify(data)).toBeUndefined();
  listeners.clear();
  const neighbour = received('showNeighbour');
  for (const data of [0, 2, '1', Infinity]) expect(neighbour({ name: 'showNeighbour', data }, POPUP)).toBeUndefined();
});

test('whatever comes, no listener throws or hears what is no message', () => {
  const receive = received('pageStateChanged');
  fc.assert(fc.property(fc.anything(), (message) => receive(message, PAGE) === undefined));
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const heard = receive({ name: 'pageStateChanged', data }, PAGE);
      return heard === undefined || v.is(pageState, data);
    }),
  );
});

test('an answer that is none is not taken for one', async () => {
  for (const answer of [
    undefined,
    null,
    'scanned',
    { status: 'scanned' },
    { status: 'read' },
    { status: 'scanned', summary: {} },
  ]) {
    tabs.sendMessage = async () => answer;
    await expect(sendToTab(1, 'getPageState'), JSON.stringify(answer)).rejects.toThrow();
  }
  tabs.sendMessage = async () => null;
  expect(await sendToTab(1, 'getSite')).toBeUndefined();
  tabs.sendMessage = async () => 'javascript:alert(1)';
  await expect(sendToTab(1, 'getSite')).rejects.toThrow();
});

test('what is known of an article is what parts of the extension may tell each other', () => {
  const text =
    '“The pier is closed,” said Ida Brenn, a baker. A senior official, who spoke on condition of anonymity because the ' +
    'talks were private, said it would reopen. The Courier reported, citing two aides, that it was sold. ' +
    'The ministry declined to comment. The ferry is reportedly full.';
  const analysis = analyze(text);
  // As they are after the way from one part to the other.
  const sent = (value: unknown) => JSON.parse(JSON.stringify(value));
  const state = { status: 'scanned', lang: 'en', summary: finish(summarize(analysis, text)) };
  expect(v.parse(pageState, sent(state))).toEqual(sent(state));
  const facts = { address: 'https://alder.example/', title: '', read: new Date(0).toISOString(), version: '1.2.3' };
  const record = recordOf(analysis, text, facts);
  expect(v.parse(pageRecord, sent(record))).toEqual(sent(record));
});
