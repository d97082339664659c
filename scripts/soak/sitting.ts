/** One reader with one browser and much time: reads, scrolls, switches, goes on, and notes what goes wrong. */
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser } from '../extension-browser';
import { TRACE, timesOf } from '../pages/times';
import { memoryOfProcess } from './processes';
import type { Chance } from './random';
import { inMegabytes, type Sample, type Sitting } from './report';

/** The extension's own API, in code that runs in one of its pages. */
declare const chrome: WebExtensionApi;

export interface Places {
  /** The article on which memory and pauses are measured: it has no scripts of its own. */
  readonly quiet: string;
  readonly all: readonly string[];
}

/** All in milliseconds. */
const LOAD_TIMEOUT = 15_000;
const SCAN_TIMEOUT = 20_000;
const POPUP_TIMEOUT = 15_000;
/** When the browser has not answered for so long, the reader goes on in a new tab. */
const ACTION_TIMEOUT = 90_000;
const SAMPLE_EVERY = 60_000;
const POLL = 50;
/** So many things are done on a page before the reader goes on. */
const ACTIONS_PER_PAGE = 5;

type Action = (sitting: Reading) => Promise<void>;

const ACTIONS: Readonly<Record<string, Action>> = {
  scroll: (reading) => reading.scroll(),
  point: (reading) => reading.pointAtMark(),
  keys: (reading) => reading.pressKeys(),
  switch: (reading) => reading.switchRule(),
  pause: (reading) => reading.pauseAndResume(),
  mention: (reading) => reading.goToMention(),
  change: (reading) => reading.changePage(),
  ask: (reading) => reading.askWhoSaysThis(),
  back: (reading) => reading.go('back'),
  forward: (reading) => reading.go('forward'),
  end: (reading) => reading.endBackground(),
};

/** Sits for a time and tells what happened. */
export async function sit(
  running: ExtensionBrowser,
  name: string,
  places: Places,
  { minutes, seed, chance }: { minutes: number; seed: number; chance: Chance },
): Promise<Sitting> {
  const start = Date.now();
  const end = start + minutes * 60_000;
  const reading = new Reading(running, await running.open(places.quiet), chance);
  const noted = await running.noteErrors();
  const samples: Sample[] = [];
  let told = 0;
  const allErrors = async () => [...(await noted()), ...reading.errors];
  const actions: Record<string, number> = {};
  const undone: Record<string, number> = {};
  const attempt = async (action: string, run: () => Promise<void>) => {
    actions[action] = (actions[action] ?? 0) + 1;
    try {
      const isDone = await inTime(run());
      if (!isDone) throw new Error('The browser did not answer.');
    } catch (error) {
      const message = `${action}: ${firstLine(error)}`;
      undone[message] = (undone[message] ?? 0) + 1;
      if (/did not answer|Navigation timeout/.test(message)) await reading.takeNewTab();
    }
  };
  while (Date.now() < end) {
    await attempt('read', () => reading.visit(chance.pick(places.all)));
    for (let done = 0; done < ACTIONS_PER_PAGE && Date.now() < end; done++) {
      const [action, run] = chance.pick(Object.entries(ACTIONS));
      await attempt(action, () => run(reading));
    }
    await attempt('leave', () => reading.leave());
    if (Date.now() - start < (samples.at(-1)?.at ?? 0) + SAMPLE_EVERY) continue;
    await attempt('measure', async () => {
      const sample = { at: Date.now() - start, ...(await reading.measure(places.quiet)) };
      samples.push(sample);
      const { page, background, browser } = sample;
      console.log(
        `${name}, minute ${Math.round(sample.at / 60_000)}: page ${inMegabytes(page)}, background ${inMegabytes(background)}, browser ${inMegabytes(browser)}`,
      );
      const errors = await allErrors();
      for (const error of errors.slice(told)) console.log(`${name}, error: ${error}`);
      told = errors.length;
    });
  }
  const { longestTaskMs, longestPauseMs } = reading;
  const errors = await allErrors();
  return { browser: name, seed, minutes, actions, errors, undone, samples, longestTaskMs, longestPauseMs };
}

class Reading {
  /** What the reader saw that must not be. */
  readonly errors: string[] = [];
  longestTaskMs: number | undefined;
  longestPauseMs = 0;
  private isTracing = false;

  constructor(
    private readonly running: ExtensionBrowser,
    private page: Page,
    private readonly chance: Chance,
  ) {
    dismissDialogs(page);
  }

  async takeNewTab(): Promise<void> {
    const old = this.page;
    this.isTracing = false;
    this.page = await this.running.open('about:blank');
    dismissDialogs(this.page);
    // It may not answer either.
    void old.close().catch(() => undefined);
  }

  /** Goes to an address, and looks at icon and popup when it is read. */
  async visit(url: string): Promise<void> {
    await this.startTrace();
    await this.page.goto(url, { timeout: LOAD_TIMEOUT, waitUntil: 'domcontentloaded' });
    await this.untilRead();
    await this.checkIcon();
  }

  /** Ends what was begun for a page. */
  async leave(): Promise<void> {
    if (!this.isTracing) return;
    this.isTracing = false;
    const trace = await this.page.tracing.stop();
    const { longestTaskMs } = timesOf(trace, this.running.pageUrl('src/content/'));
    this.longestTaskMs = Math.max(this.longestTaskMs ?? 0, longestTaskMs);
  }

  async scroll(): Promise<void> {
    await this.page.evaluate((share) => {
      const to = share * document.documentElement.scrollHeight;
      scrollTo({ top: to, behavior: share > 0.5 ? 'smooth' : 'instant' });
    }, this.chance.next());
  }

  async pointAtMark(): Promise<void> {
    const place = await this.page.evaluate((share) => {
      const marks = [...document.querySelectorAll('on-record-mark')];
      const mark = marks[Math.floor(share * marks.length)];
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark?.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, this.chance.next());
    if (!place) return;
    await this.page.mouse.move(place.x, place.y);
    await this.page.mouse.click(place.x, place.y);
    await this.page.mouse.move(1, 1);
    await this.page.keyboard.press('Escape');
  }

  async pressKeys(): Promise<void> {
    for (let presses = Math.ceil(4 * this.chance.next()); presses > 0; presses--) {
      await this.running.pressKey(this.page, this.chance.pick(['next-mark', 'next-mark', 'previous-mark']));
    }
    await this.page.keyboard.press('Escape');
  }

  async switchRule(): Promise<void> {
    await this.withPopup(async (popup) => {
      await popup.evaluate((share) => {
        const switches = document.querySelectorAll<HTMLInputElement>('label.rule input');
        switches[Math.floor(share * switches.length)]?.click();
      }, this.chance.next());
    });
  }

  /** Leaves the site as it was: what comes after has to be read again. */
  async pauseAndResume(): Promise<void> {
    for (const paused of [true, false]) {
      await this.withPopup(async (popup) => {
        const input = await popup.waitForSelector('.pause input', { timeout: POPUP_TIMEOUT });
        if ((await input?.evaluate(({ checked }) => checked)) !== paused)
          await input?.evaluate((element) => element.click());
      });
      await this.until(async () => ((await this.running.pageState(this.page))?.status === 'paused') === paused);
    }
    await this.untilRead();
    await this.checkIcon();
  }

  async goToMention(): Promise<void> {
    await this.withPopup(async (popup) => {
      await popup.evaluate((share) => {
        const buttons = document.querySelectorAll<HTMLButtonElement>('.row button');
        buttons[Math.floor(share * buttons.length)]?.click();
      }, this.chance.next());
    });
  }

  /** The page adds a paragraph, and takes another one away. */
  async changePage(): Promise<void> {
    await this.page.evaluate((share) => {
      const paragraphs = [...document.querySelectorAll('article p, main p, p')];
      const paragraph = paragraphs[Math.floor(share * paragraphs.length)];
      const added = document.createElement('p');
      added.textContent = 'An official who asked not to be named said on Monday that the harbour would be closed.';
      paragraph?.after(added);
      paragraphs.at(-1)?.remove();
    }, this.chance.next());
  }

  async askWhoSaysThis(): Promise<void> {
    await this.page.evaluate((share) => {
      const paragraphs = [...document.querySelectorAll('p')];
      const paragraph = paragraphs[Math.floor(share * paragraphs.length)];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    }, this.chance.next());
    await this.running.askWhoSaysThis(this.page);
    await this.page.keyboard.press('Escape');
    await this.page.evaluate(() => getSelection()?.removeAllRanges());
  }

  /** A page that the browser kept does not load again, so there is no load to wait for. */
  async go(direction: 'back' | 'forward'): Promise<void> {
    await this.page.evaluate((step) => history.go(step), direction === 'back' ? -1 : 1).catch(() => undefined);
    await this.untilRead();
  }

  /** As the browser does when it is idle; the next page wakes it. */
  async endBackground(): Promise<void> {
    await this.running.endBackground();
    await this.page.reload({ timeout: LOAD_TIMEOUT, waitUntil: 'domcontentloaded' });
    await this.untilRead();
    await this.checkIcon();
  }

  /** Measures memory and pauses on an article that is the same each time, as the rules are that mark it. */
  async measure(url: string): Promise<Omit<Sample, 'at'>> {
    await this.page.goto(url, { timeout: LOAD_TIMEOUT, waitUntil: 'domcontentloaded' });
    await this.withPopup((popup) => popup.evaluate(() => chrome.storage.sync.clear()));
    await this.page.evaluate(notePauses);
    await this.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'A diver who asked not to be named said that the harbour was deep enough.';
      document.querySelector('article p')?.after(paragraph);
    });
    await this.page.waitForSelector('on-record-mark', { timeout: SCAN_TIMEOUT });
    await this.untilRead();
    const pause = await this.page.evaluate(() => (globalThis as unknown as { longestPause: number }).longestPause);
    this.longestPauseMs = Math.max(this.longestPauseMs, pause);
    await this.page.goto(url, { timeout: LOAD_TIMEOUT, waitUntil: 'domcontentloaded' });
    await this.untilRead();
    const pid = this.running.browser.process()?.pid;
    const memory = await this.running.memory(this.page);
    return { ...memory, browser: pid === undefined ? undefined : await memoryOfProcess(pid) };
  }

  private async startTrace(): Promise<void> {
    // Only Chromium traces, and a third of the pages is enough: traces take memory themselves.
    if (this.isTracing || !this.running.canTrace || this.chance.next() > 1 / 3) return;
    await this.page.tracing.start({ categories: TRACE });
    this.isTracing = true;
  }

  private async withPopup(use: (popup: Page) => Promise<void>): Promise<void> {
    const popup = await this.running.openPopupAsTab(this.page);
    try {
      const hasAnswer = await popup
        .waitForSelector('main[aria-busy="false"] h1', { timeout: POPUP_TIMEOUT })
        .then(() => true)
        .catch(() => false);
      if (hasAnswer) await use(popup);
      else this.errors.push(`The popup stayed empty over ${this.page.url()}`);
    } finally {
      await popup.close();
      await this.page.bringToFront();
    }
  }

  /** Waits until the page is read or left alone. */
  private async untilRead(): Promise<void> {
    const isSettled = async () => {
      const status = (await this.running.pageState(this.page))?.status;
      if (status === 'failed') this.errors.push(`Reading failed on ${this.page.url()}`);
      return status !== undefined && status !== 'scanning';
    };
    await this.until(isSettled);
  }

  private async until(isDone: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + SCAN_TIMEOUT;
    while (!(await isDone())) {
      if (Date.now() > end) throw new Error('It took too long.');
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** The number on the icon has to become that of the page. */
  private async checkIcon(): Promise<void> {
    const isRight = async () => {
      const state = await this.running.pageState(this.page);
      const unnamed = state?.status === 'scanned' ? String(state.summary.profile.unnamedSources) : '';
      return (await this.running.badge(this.page)) === unnamed;
    };
    await this.until(isRight).catch(() => this.errors.push(`The icon does not fit ${this.page.url()}`));
  }
}

function dismissDialogs(page: Page): void {
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
}

/** False if work takes longer than an action may. */
async function inTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ACTION_TIMEOUT, false);
  });
  // What fails later, after it was given up, is not told any more.
  work.catch(() => undefined);
  const isDone = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}

/** Runs in a page: notes how long it cannot answer at most, by asking it without a break. */
function notePauses(): void {
  let last = performance.now();
  const holder = globalThis as unknown as { longestPause: number };
  holder.longestPause = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    holder.longestPause = Math.max(holder.longestPause, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
