import browser from 'webextension-polyfill';
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
import { isPrivate } from './private-window';
import { Reader } from './reader';

declare global {
  /** Set in the extension's own world: the page does not see it. */
  var onRecordRuns: boolean | undefined;
}

function run(): void {
  let settings = loadSettings();
  let policy: ScanPolicy | undefined;
  const reader = new Reader(
    (state) => {
      cards.refresh();
      report(state);
    },
    async () => policyHere(await settings),
    goesOn,
  );
  const ended = new AbortController();
  const cards = new Cards(reader, ended.signal, goesOn);
  const stops = [
    watchSettings(follow),
    onMessage('getPageState', () => reader.state),
    onMessage('scanPage', () => reader.scan()),
    onMessage('showNextMention', (attributions) => reader.showNext(attributions)),
    onMessage('showStatement', (attribution) => reader.show(attribution)),
    onMessage('showNeighbour', (step) => cards.showNeighbour(step)),
    onMessage('whoSaysThis', () => cards.whoSaysThis()),
    onMessage('getRecord', () => reader.record(pageFacts())),
    // In a private window there is no site to pause: the choice would be kept.
    onMessage('getSite', () => (isPrivate() ? undefined : siteOf(location.href))),
    onNavigation(() => {
      if (!goesOn()) return;
      void settings.then(choose);
      void reader.restart();
    }),
  ];
  const onPageShow = (event: PageTransitionEvent) => event.persisted && report(reader.state);
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
    ended.abort();
    reader.stop();
    if (isConnected()) for (const stopListening of stops) stopListening();
  }
  /**
   * Chromium leaves this script in the page when the extension is updated or removed: it ends itself before it does
   * anything else. Nothing that the page could see tells it to.
   */
  function goesOn(): boolean {
    const isThere = isConnected();
    if (!isThere) stop();
    return isThere;
  }
  /** Background and popup may not be listening. */
  function report(state: PageState): void {
    if (goesOn()) sendToExtension('pageStateChanged', state).catch(goesOn);
  }
  addEventListener('pageshow', onPageShow);
  // What a page says that is loaded before it is shown is not taken for what its tab shows.
  document.addEventListener('prerenderingchange', () => report(reader.state), { once: true, signal: ended.signal });
  void settings.then(follow);
  void reader.start();
}

function policyHere(settings: Settings): ScanPolicy {
  return scanPolicy(settings, location.hostname);
}

/** False once the extension has been updated or removed under the page. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

if (!globalThis.onRecordRuns) {
  globalThis.onRecordRuns = true;
  run();
}
