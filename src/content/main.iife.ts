import { MutedPhrases, PhraseFinder } from '../rules';
import { onMessage } from '../shared/messages';
import { mutedOn } from '../shared/muted-phrases';
import { enabledRules, type Settings, scanPolicy } from '../shared/settings';
import { loadSettings, watchSettings } from '../shared/settings-storage';
import { type ScanPolicy, siteOf } from '../shared/sites';
import { Cards } from './cards';
import { onNavigation, pageAddress } from './navigation';
import { pageFacts } from './page-facts';
import { isPrivate } from './private-window';
import { Reader } from './reader';
import { isConnected, Reports } from './report';

declare global {
  /** Set in the extension's own world: the page does not see it. */
  var onRecordRuns: boolean | undefined;
}

function run(): void {
  let settings = loadSettings();
  let policy: ScanPolicy | undefined;
  const reports = new Reports(() => stop());
  const reader = new Reader(
    (state) => {
      cards.refresh();
      void reports.make(state);
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
    onMessage('showNextMention', (attributions) => reader.display.showNext(attributions)),
    onMessage('showStatement', (attribution) => reader.display.show(attribution)),
    onMessage('showNeighbour', (step) => cards.showNeighbour(step)),
    onMessage('whoSaysThis', () => cards.whoSaysThis()),
    onMessage('getRecord', () => reader.display.record(pageFacts())),
    onMessage('countPhrases', async () => reader.countPhrases((await settings).phrases)),
    // In a private window there is no site to pause: the choice would be kept.
    onMessage('getSite', () => (isPrivate() ? undefined : siteOf(location.href))),
    onNavigation(() => {
      if (!goesOn()) return;
      void settings.then(choose);
      void reader.restart();
    }),
  ];
  const onPageShow = (event: PageTransitionEvent) => event.persisted && void reports.make(reader.state);
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
    reader.display.setRules(enabledRules(chosen), { phrases, muted, styles: chosen.styles });
  }
  function stop(): void {
    globalThis.onRecordRuns = false;
    removeEventListener('pageshow', onPageShow);
    ended.abort();
    reports.stop();
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
  addEventListener('pageshow', onPageShow);
  void settings.then(follow);
  void reader.start();
}

function policyHere(settings: Settings): ScanPolicy {
  return scanPolicy(settings, location.hostname);
}

if (!globalThis.onRecordRuns) {
  globalThis.onRecordRuns = true;
  run();
}
