import browser from 'webextension-polyfill';
import { unwrapMarks } from '../page/painter';
import { MARK_ELEMENT } from '../page/split-text';
import { MutedPhrases, PhraseFinder } from '../rules';
import { onMessage, sendToExtension } from '../shared/messages';
import { mutedOn } from '../shared/muted-phrases';
import type { PageState } from '../shared/page-state';
import { enabledRules, type Settings, scanPolicy } from '../shared/settings';
import { loadSettings, watchSettings } from '../shared/settings-storage';
import { type ScanPolicy, siteOf } from '../shared/sites';
import { Cards } from './cards';
import { onNavigation, pageAddress } from './navigation';
import { pageFacts } from './page-facts';
import { Reader } from './reader';

/** Tells a copy of this script that an earlier version of the extension left in the page to take its marks down. */
const TAKE_OVER = 'on-record:take-over';

declare global {
  /** Set in the extension's own world: the page does not see it. */
  var onRecordRuns: boolean | undefined;
}

function run(): void {
  document.dispatchEvent(new Event(TAKE_OVER));
  // Firefox ends the earlier copy before it can do so.
  unwrapMarks(document.querySelectorAll(MARK_ELEMENT));
  let settings = loadSettings();
  let policy: ScanPolicy | undefined;
  const reader = new Reader(
    (state) => {
      cards.refresh();
      report(state, stop);
    },
    async () => policyHere(await settings),
  );
  const ended = new AbortController();
  const cards = new Cards(reader, ended.signal);
  const stops = [
    watchSettings(follow),
    onMessage('getPageState', () => reader.state),
    onMessage('scanPage', () => reader.scan()),
    onMessage('showNextMention', (attributions) => reader.showNext(attributions)),
    onMessage('showStatement', (attribution) => reader.show(attribution)),
    onMessage('showNeighbour', (step) => cards.showNeighbour(step)),
    onMessage('whoSaysThis', () => cards.whoSaysThis()),
    onMessage('getRecord', () => reader.record(pageFacts())),
    onMessage('getSite', () => siteOf(location.href)),
    onNavigation(() => {
      void settings.then(choose);
      void reader.restart();
    }),
  ];
  const onPageShow = (event: PageTransitionEvent) => event.persisted && report(reader.state, stop);
  function follow(changed: Settings): void {
    settings = Promise.resolve(changed);
    choose(changed);
    const before = policy;
    policy = policyHere(changed);
    if (before !== undefined && policy !== before) void reader.restart();
  }
  function choose(chosen: Settings): void {
    const muted = new MutedPhrases(mutedOn(chosen.muted, pageAddress()));
    const phrases = new PhraseFinder(chosen.phrases);
    reader.setRules(enabledRules(chosen), { phrases, muted, styles: chosen.styles });
  }
  function stop(): void {
    globalThis.onRecordRuns = false;
    removeEventListener('pageshow', onPageShow);
    document.removeEventListener(TAKE_OVER, stop);
    ended.abort();
    reader.stop();
    if (isConnected()) for (const stopListening of stops) stopListening();
  }
  addEventListener('pageshow', onPageShow);
  document.addEventListener(TAKE_OVER, stop);
  void settings.then(follow);
  void reader.start();
}

function policyHere(settings: Settings): ScanPolicy {
  return scanPolicy(settings, location.hostname);
}

/** Reports to background and popup; nobody may be listening, or the extension may be gone. */
function report(state: PageState, stop: () => void): void {
  if (!isConnected()) stop();
  else sendToExtension('pageStateChanged', state).catch(() => isConnected() || stop());
}

/** False once the extension has been updated or removed under the page. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

if (!globalThis.onRecordRuns) {
  globalThis.onRecordRuns = true;
  run();
}
