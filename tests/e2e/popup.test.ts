import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PageSummary } from '../../src/shared/page-state';
import { SCHEMES, violationsIn } from './axe';
import { clickInPopup, headingOf, IN_FIREFOX, type Newsstand, openNewsstand, popupOver, ruleFigures } from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** Opens an article for one test. */
async function openArticle(file: Parameters<Newsstand['openArticle']>[0]): Promise<Page> {
  const page = await newsstand.openArticle(file);
  onTestFinished(() => (page.isClosed() ? undefined : page.close()));
  return page;
}

/** Opens any page for one test. */
async function open(url: string): Promise<Page> {
  const page = await newsstand.open(url);
  onTestFinished(() => (page.isClosed() ? undefined : page.close()));
  return page;
}

async function summaryOf(page: Page): Promise<PageSummary> {
  const state = await newsstand.pageState(page);
  if (state?.status !== 'scanned') throw new Error(`The page is ${state?.status ?? 'without a content script'}.`);
  return state.summary;
}

function textOf(popup: Page, selector: string): Promise<string> {
  return popup.$eval(selector, (element) => (element as HTMLElement).innerText);
}

function untilHeading(popup: Page, words: string): Promise<unknown> {
  return popup.waitForFunction(
    (expected) => document.querySelector('h1')?.textContent?.includes(expected),
    { polling: 100 },
    words,
  );
}

function sentenceOf({ profile }: PageSummary): string {
  return `${profile.claims} claims from ${profile.sources} sources.`;
}

/** Runs in an article: adds a claim by somebody new. */
function addClaim(): void {
  const paragraph = document.createElement('p');
  paragraph.id = 'added';
  paragraph.textContent = 'The pilot Hanne Vold said the harbour was deep enough for all six ships.';
  document.querySelector('article p:last-of-type')?.after(paragraph);
}

function withOneMore({ claims, sources }: PageSummary['profile']): string {
  return `${claims + 1} claims from ${sources + 1} sources.`;
}

describe('on an article', () => {
  test('sentence, bar, sources and switches show the figures of the page', async () => {
    const article = await openArticle('ferries.html');
    const summary = await summaryOf(article);
    const { profile, counts } = summary;
    const popup = await popupOver(newsstand, article);

    expect(await headingOf(popup)).toContain(sentenceOf(summary));
    expect(await headingOf(popup)).toContain(`${profile.unnamedSources} sources are not named.`);

    const legend = await popup.$$eval('.legend .count', (figures) =>
      figures.map(({ textContent }) => Number(textContent)),
    );
    expect(legend).toEqual(Object.values(profile.claimsByType).filter((claims) => claims > 0));

    const figures = (await ruleFigures(popup)).map(({ count }) => count);
    expect(figures.sort()).toEqual(Object.values(counts).sort());

    await clickInPopup(popup, '.more[aria-expanded]');
    const rows = await popup.$$eval('[aria-labelledby="heading-sources"] .row', (found) => found.length);
    expect(rows).toBe(profile.sources);
  });

  test('who did not comment and what has no source stand apart', async () => {
    const article = await openArticle('ferries.html');
    const { hearsay, sources } = await summaryOf(article);
    const popup = await popupOver(newsstand, article);
    expect(await textOf(popup, '[aria-labelledby="heading-no-source"] .count')).toBe(`${hearsay.length} claims`);
    const silent = sources.filter(({ noComment }) => noComment.length > 0).map(({ label }) => label);
    expect(silent.length).toBeGreaterThan(0);
    const labels = await popup.$$eval('[aria-labelledby="heading-no-comment"] .label', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(labels.map((label) => label?.toLowerCase())).toEqual(silent.map((label) => label.toLowerCase()));
  });

  /** The underline of a rule's name, and what is painted behind it. */
  async function swatchOf(popup: Page, name: string): Promise<Record<'line' | 'lineColour' | 'ground', string>> {
    const mark = await popup.waitForSelector(`::-p-xpath(//label//on-record-mark[.="${name}"])`);
    if (!mark) throw new Error(`“${name}” has no swatch.`);
    return mark.evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } =
        getComputedStyle(element);
      const line = `${textDecorationLine} ${textDecorationStyle}`;
      return { line, lineColour: textDecorationColor, ground: backgroundColor };
    });
  }

  test('each rule shows its look: one that is on as in the page, one that is off paler', async () => {
    const popup = await popupOver(newsstand, await openArticle('ferries.html'));
    const [on, off] = [await swatchOf(popup, 'Anonymous sources'), await swatchOf(popup, 'Organizations')];
    expect(on.ground).toMatch(/^rgba\(.* 0\.16\)$/);
    expect(off).toMatchObject({ ground: 'rgba(0, 0, 0, 0)', line: expect.stringMatching(/^underline /) });
    expect(off.lineColour).toMatch(/^rgba\(.* 0\.65\)$/);
    // Firefox can be told to use such colours only when it starts.
    if (IN_FIREFOX) return;
    const session = await popup.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const [forcedOn, forcedOff] = [await swatchOf(popup, 'Anonymous sources'), await swatchOf(popup, 'Organizations')];
    expect(forcedOff.line).toMatch(/^underline /);
    expect(forcedOff.lineColour).not.toBe('rgba(0, 0, 0, 0)');
    expect(forcedOff.lineColour).not.toBe(forcedOn.lineColour);
  });

  test('the way to the highlights leads there, and pause stays in sight all the time', async () => {
    const popup = await popupOver(newsstand, await openArticle('ferries.html'));
    const isInSight = (selector: string) =>
      popup.$eval(selector, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > -1 && bottom < innerHeight + 1;
      });
    expect(await isInSight('.pause input')).toBe(true);
    expect(await isInSight('#heading-highlights')).toBe(false);
    await clickInPopup(popup, 'a[href="#heading-highlights"]');
    await popup.waitForFunction(() => scrollY > 0);
    expect(await isInSight('#heading-highlights')).toBe(true);
    expect(await isInSight('.pause input')).toBe(true);
  });

  test('a source leads to its mentions one after the other, by keyboard alone', async () => {
    const article = await openArticle('ferries.html');
    // Scrolling at once, there is no moment in which the page is on its way.
    if (!IN_FIREFOX) await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { sources } = await summaryOf(article);
    const most = Math.max(...sources.map(({ claims }) => claims.length));
    const popup = await popupOver(newsstand, article);

    // Highlights and options stand at the top.
    for (const _ of ['highlights', 'options', 'source']) await popup.keyboard.press('Tab');
    const heights = new Set<number>();
    for (const index of [...Array(most).keys(), 0]) {
      await popup.keyboard.press('Enter');
      await popup.waitForFunction(
        (words) => document.querySelector('.row .shown')?.textContent === words,
        {},
        `${index + 1} of ${most}`,
      );
      heights.add(
        await article.evaluate(() => (document.querySelector('[data-on-record-shown]') === null ? -1 : scrollY)),
      );
    }
    expect(heights.size).toBeGreaterThan(1);
    expect(await textOf(popup, '.rows [role="status"]')).toBe(`Mention 1 of ${most} is shown in the page`);
  });

  test('as a page of its own it shows the tab that it is told, and follows it', async () => {
    const [article, other] = [await openArticle('ferries.html'), await openArticle('reservoir.html')];
    const [sentence, otherSentence] = [sentenceOf(await summaryOf(article)), sentenceOf(await summaryOf(other))];
    expect(sentence).not.toBe(otherSentence);

    const id = await newsstand.tabId(article);
    const profile = await open(newsstand.pageUrl(`src/popup/popup.html?tab=${id}`));
    await untilHeading(profile, sentence);

    await article.goto(newsstand.address('shop.html'));
    await untilHeading(profile, 'does not look like a news article');
    await article.goto(newsstand.address('reservoir.html'));
    await untilHeading(profile, otherSentence);
    await article.close();
    await untilHeading(profile, 'This page is gone');
  });
});

describe('while it is open', () => {
  test('it follows what the page adds and takes away', async () => {
    const article = await openArticle('ferries.html');
    const { profile } = await summaryOf(article);
    const id = await newsstand.tabId(article);
    const popup = await open(newsstand.pageUrl(`src/popup/popup.html?tab=${id}`));
    await untilHeading(popup, `${profile.claims} claims`);

    await article.evaluate(addClaim);
    await untilHeading(popup, withOneMore(profile));
    await article.evaluate(() => document.querySelector('#added')?.remove());
    await untilHeading(popup, `${profile.claims} claims from ${profile.sources} sources.`);
  });

  test('it never shows the figures of another tab', async () => {
    const article = await openArticle('ferries.html');
    const { profile } = await summaryOf(article);
    const id = await newsstand.tabId(article);
    const popup = await open(newsstand.pageUrl(`src/popup/popup.html?tab=${id}`));
    await untilHeading(popup, `${profile.claims} claims`);
    // Notes every heading that it ever shows.
    await popup.evaluate(() => {
      const shown = new Set<string>();
      Object.assign(globalThis, { shown });
      new MutationObserver(() => shown.add(document.querySelector('h1')?.innerText ?? '')).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    const other = await openArticle('reservoir.html');
    await other.reload();
    await newsstand.pageState(other);
    // What its own page says now comes after all that the other one said.
    await article.evaluate(addClaim);
    await untilHeading(popup, withOneMore(profile));
    const shown = await popup.evaluate(() => [...(globalThis as unknown as { shown: Set<string> }).shown]);
    expect(shown.every((heading) => heading.startsWith(withOneMore(profile)))).toBe(true);
  });
});

describe('on other pages', () => {
  test('a page in another language is named as such', async () => {
    const popup = await popupOver(newsstand, await open(newsstand.address('talsperre.html')));
    expect(await headingOf(popup)).toBe('This page seems to be in German');
  });

  test('a page of the browser is out of reach, and says so', async () => {
    const popup = await popupOver(newsstand, await open(IN_FIREFOX ? 'about:support' : 'chrome://version'));
    expect(await textOf(popup, 'main')).toContain('Browsers keep extensions out of their own pages');
    expect(await popup.$('.action')).toBeNull();
  });

  test('a tab that does not exist is said to be gone', async () => {
    const profile = await open(newsstand.pageUrl('src/popup/popup.html?tab=nonsense'));
    await untilHeading(profile, 'This page is gone');
  });
});

test.each(SCHEMES)('axe finds nothing to mend in %s', async (scheme) => {
  const pages = [await openArticle('ferries.html'), await open(newsstand.address('shop.html'))];
  for (const page of pages) {
    const popup = await popupOver(newsstand, page);
    expect(await violationsIn(newsstand, popup, scheme)).toEqual([]);
    await popup.close();
  }
});
