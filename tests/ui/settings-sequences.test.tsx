import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { App } from '../../src/options/app';
import { RULE_IDS, type RuleId } from '../../src/rules';
import { text } from '../../src/shared/i18n';
import { RULE_NAMES } from '../../src/shared/rule-names';
import { readSettings, ruleKey, SCAN_KEY, type Settings, siteKey } from '../../src/shared/settings';
import { mutePhrase } from '../../src/shared/settings-storage';
import { connectSettings } from '../../src/ui/settings-model';
import { AcceptedChoices, type Choice } from './accepted-choices';
import { storage } from './browser';

/** `npm run settings` makes 1,000. */
const RUNS = import.meta.env.MODE === 'settings' ? 1000 : 60;

const SITES = ['alder.example', 'fjord.example', 'news.fjord.example'];
const SCANS = ['news', 'asked'];
/** They replace all choices, in their own time. */
const REPLACING: ReadonlySet<Action['kind']> = new Set(['load', 'undo', 'reset']);
const NAMES = ['Leaks', 'Weasels', 'Hearsay'];

/** One thing that a reader does, in one of two windows. */
type Action =
  | { readonly kind: 'rule' | 'style'; readonly rule: RuleId; readonly choice: number }
  | { readonly kind: 'scan'; readonly choice: number }
  | { readonly kind: 'pause' | 'always' | 'resume'; readonly site: string }
  | { readonly kind: 'write'; readonly name: string; readonly words: string }
  | { readonly kind: 'edit' | 'drop' | 'turn' | 'unmute' | 'undo'; readonly choice: number; readonly words: string }
  | { readonly kind: 'mute'; readonly rule: RuleId; readonly words: string }
  | { readonly kind: 'load'; readonly content: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'refuse'; readonly writes: number };

interface Step {
  readonly window: 0 | 1;
  readonly action: Action;
  /** How many tasks of the event loop the reader waits afterwards: often none. */
  readonly pause: number;
}

const choice = fc.nat(20);
const rule = fc.constantFrom(...RULE_IDS);
const words = fc.constantFrom('leaked', 'two aides', 'sources say', `${'a long phrase '.repeat(14)}\n`.repeat(60));
const files = fc.constantFrom(
  JSON.stringify({ kind: 'On Record settings', settings: { 'rule:group': false, 'site:alder.example': 'always' } }),
  JSON.stringify({
    kind: 'On Record settings',
    settings: { version: 99, theme: 'sepia', scan: 'asked', 'phrases:x': { name: 'Leaks', phrases: ['leak*'] } },
  }),
  JSON.stringify({ kind: 'On Record settings', settings: { 'muted:a': { phrase: 'critics', rule: 'group' } } }),
  '{ no file',
);

const step: fc.Arbitrary<Step> = fc.record({
  window: fc.constantFrom(0 as const, 1 as const),
  pause: fc.constantFrom(0, 0, 0, 1, 3),
  action: fc.oneof(
    fc.record({ kind: fc.constantFrom('rule' as const, 'style' as const), rule, choice }),
    fc.record({ kind: fc.constant('scan' as const), choice }),
    fc.record({
      kind: fc.constantFrom('pause' as const, 'always' as const, 'resume' as const),
      site: fc.constantFrom(...SITES),
    }),
    fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom(...NAMES), words }),
    fc.record({
      kind: fc.constantFrom('edit' as const, 'drop' as const, 'turn' as const, 'unmute' as const, 'undo' as const),
      choice,
      words,
    }),
    fc.record({ kind: fc.constant('mute' as const), rule, words: fc.constantFrom('two aides', 'critics') }),
    fc.record({ kind: fc.constant('load' as const), content: files }),
    fc.record({ kind: fc.constant('reset' as const) }),
    fc.record({ kind: fc.constant('refuse' as const), writes: fc.integer({ min: 1, max: 3 }) }),
  ),
});

class Window {
  private readonly host = document.body.appendChild(document.createElement('div'));
  /** Radio buttons are a group by their name in one tree: the other window must not be in it. */
  private readonly root = this.host.attachShadow({ mode: 'open' });

  open(): void {
    render(<App settings={connectSettings()} />, this.root);
  }

  close(): void {
    render(null, this.root);
    this.host.remove();
  }

  async do(action: Action): Promise<void> {
    switch (action.kind) {
      case 'rule':
        return this.switchOf(action.rule)?.click();
      case 'style':
        return pick(this.all(`#rules input[name$="-${action.rule}"]`), action.choice)?.click();
      case 'scan':
        return pick(this.all('#scanning input'), action.choice)?.click();
      case 'pause':
        return this.addSite('never', action.site);
      case 'always':
        return this.addSite('always', action.site);
      case 'resume':
        return this.all('.entries button')
          .find(({ ariaLabel }) => ariaLabel?.endsWith(action.site))
          ?.click();
      case 'write':
        this.buttonNamed(text('action_addPhrases'))?.click();
        return this.fillEditor(action.words, action.name);
      case 'edit':
        pick(this.all('#phrases .cards button:not(.remove)'), action.choice)?.click();
        return this.fillEditor(action.words);
      case 'drop':
        return pick(this.all('#phrases .remove'), action.choice)?.click();
      case 'turn':
        return pick(this.all('#phrases [role="switch"]'), action.choice)?.click();
      case 'unmute':
        return pick(this.all('#muted .remove'), action.choice)?.click();
      case 'undo':
        return pick(this.all('.outcome button'), action.choice)?.click();
      case 'mute':
        // As the card in a page does.
        return void mutePhrase({ phrase: action.words, rule: action.rule }).catch(() => undefined);
      case 'load':
        return this.load(action.content);
      case 'reset':
        return this.buttonNamed(text('action_resetNow'))?.click();
      case 'refuse':
        return storage.refuse(action.writes);
    }
  }

  /** What an action has just chosen, as storage names it; undefined if it is about something else. */
  chosenBy(action: Action): Choice | undefined {
    switch (action.kind) {
      case 'rule':
        return { key: ruleKey(action.rule), value: this.switchOf(action.rule)?.checked };
      case 'scan':
        return { key: SCAN_KEY, value: SCANS[this.checkedAmong('#scanning input')] };
      case 'pause':
        return { key: siteKey(action.site), value: 'never' };
      case 'always':
        return { key: siteKey(action.site), value: 'always' };
      case 'resume':
        return { key: siteKey(action.site), value: undefined };
      default:
        return undefined;
    }
  }

  /** What the reader sees of the settings. */
  get shown() {
    const sites = (choice: string) =>
      [...(this.root.querySelector(`#site-${choice}`)?.closest('form')?.querySelectorAll('.entries span') ?? [])].map(
        ({ textContent }) => textContent,
      );
    return {
      rules: RULE_IDS.map((rule) => this.switchOf(rule)?.checked),
      styles: RULE_IDS.map((rule) =>
        this.switchOf(rule)?.closest('label')?.querySelector('on-record-mark')?.getAttribute('data-on-record'),
      ),
      scan: SCANS[this.checkedAmong('#scanning input')],
      never: sites('never'),
      always: sites('always'),
      phrases: this.all('#phrases .cards li').map((row) => ({
        name: row.querySelector('.name')?.textContent,
        about: row.querySelector('.intro')?.textContent?.trim(),
        on: row.querySelector<HTMLInputElement>('[role="switch"]')?.checked,
      })),
      muted: this.all('#muted .cards .name').map(({ textContent }) => textContent),
    };
  }

  private all<Kind extends HTMLElement = HTMLElement>(selector: string): Kind[] {
    return [...this.root.querySelectorAll<Kind>(selector)];
  }

  private checkedAmong(selector: string): number {
    return this.all<HTMLInputElement>(selector).findIndex((input) => input.checked);
  }

  private switchOf(rule: RuleId): HTMLInputElement | null | undefined {
    const name = text(RULE_NAMES[rule]);
    const label = this.all('#rules label.rule').find((each) => each.querySelector('.name')?.textContent === name);
    return label?.querySelector('input');
  }

  private buttonNamed(name: string): HTMLElement | undefined {
    return this.all('button').find(({ textContent }) => textContent === name);
  }

  private addSite(choice: 'never' | 'always', site: string): void {
    const field = this.root.querySelector<HTMLInputElement>(`#site-${choice}`);
    if (!field) return;
    field.value = site;
    field.form?.requestSubmit();
  }

  private async fillEditor(lines: string, name?: string): Promise<void> {
    // The form is there with the next frame of the page.
    await task();
    const [nameField, linesField] = [
      this.root.querySelector<HTMLInputElement>('#phrase-name'),
      this.root.querySelector<HTMLTextAreaElement>('#phrase-lines'),
    ];
    if (!nameField || !linesField) return;
    if (name !== undefined) nameField.value = name;
    linesField.value = lines;
    for (const field of [nameField, linesField]) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await task();
    linesField.form?.requestSubmit();
  }

  private load(content: string): void {
    const field = this.root.querySelector<HTMLInputElement>('#all-settings input[type="file"]');
    if (!field) return;
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(1, items.length)];
}

/** One turn of the event loop, without the browser's least delay of timers. */
function task(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What a window has to show of what is stored. */
function expected(settings: Settings): Window['shown'] {
  const sites = (wanted: string) =>
    Object.keys(settings.sites)
      .filter((site) => settings.sites[site] === wanted)
      .sort();
  return {
    rules: RULE_IDS.map((id) => settings.rules[id]),
    styles: RULE_IDS.map((id) => `${settings.styles[id].colour} ${settings.styles[id].line}`),
    scan: settings.scan,
    never: sites('never'),
    always: sites('always'),
    phrases: settings.phrases.map(({ name, phrases, on, synced }) => ({
      name,
      about:
        `${text(phrases.length === 1 ? 'phrases_count_one' : 'phrases_count_other', `${phrases.length}`)} ${synced ? '' : text('phrases_deviceOnly')}`.trim(),
      on,
    })),
    muted: settings.muted.map(({ phrase }) => phrase),
  };
}

/** Waits until nothing is on its way any more, files that are being read included. */
async function untilAtRest(): Promise<void> {
  for (let quiet = 0; quiet < 6; quiet = storage.isIdle ? quiet + 1 : 0) await task();
}

test(`${RUNS} sequences of choices in two windows end with what both show, and with every choice that was taken`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 14 }),
      fc.array(fc.nat(12), { minLength: 3, maxLength: 9 }),
      async (steps, delays) => {
        storage.start(delays);
        const accepted = new AcceptedChoices();
        const windows = [new Window(), new Window()] as const;
        try {
          for (const window of windows) window.open();
          await untilAtRest();
          let isSettled = true;
          for (const { window, action, pause } of steps) {
            const before = storage.accepted;
            const done = windows[window].do(action);
            const choice = storage.accepted > before ? windows[window].chosenBy(action) : undefined;
            if (REPLACING.has(action.kind)) accepted.end();
            else if (choice) accepted.note(choice, isSettled);
            await done;
            for (let turn = 0; turn < pause; turn++) await task();
            // Storage in memory is never later than the end of a task.
            isSettled = pause > 0;
          }
          await untilAtRest();
          accepted.expectIn(storage.sync.now);
          const wanted = expected(readSettings(storage.sync.now, storage.local.now));
          for (const window of windows) expect(window.shown).toEqual(wanted);
        } finally {
          for (const window of windows) window.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
});
