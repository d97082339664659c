/** Every action in articles and in the popup, by mouse and by keyboard alone. The other table is for options and welcome. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderForTest, savedFile } from './downloads';
import { HANDS, type Hand } from './hands';
import {
  markedPhrases,
  type Newsstand,
  openNewsstand,
  pageOpenedBy,
  pastedInto,
  popupOver,
  untilAccessible,
  untilAt,
  untilMarked,
  untilShown,
  untilUnmarked,
} from './harness';
import { CARD, outlined, untilClosed, wordsOfCard } from './in-card';
import { store } from './options-page';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

type Actions = Readonly<Record<string, (hand: Hand) => Promise<void>>>;

async function open(file: string): Promise<Page> {
  const page = await newsstand.open(newsstand.address(file));
  onTestFinished(() => page.close());
  return page;
}

async function openArticle(): Promise<Page> {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  return article;
}

async function openPopup(): Promise<{ article: Page; popup: Page }> {
  const article = await openArticle();
  return { article, popup: await popupOver(newsstand, article) };
}

/** Takes back what was chosen. */
const forget = (area: 'local' | 'sync') => onTestFinished(() => store(newsstand, area, {}));

const untilNotMarked = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => [...document.querySelectorAll('on-record-mark')].every((mark) => mark.textContent !== text),
    { polling: 50 },
    words,
  );

const untilText = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (within, text) => document.querySelector(within)?.textContent?.includes(text),
    { polling: 50 },
    selector,
    words,
  );

/** Uses what opens another page: the popup closes while the key or the button is still down. */
const useAndLeave = (popup: Page, hand: Hand, name: string) => hand.use(popup, name).catch(() => undefined);

async function openedBy(popup: Page, hand: Hand, name: string): Promise<Page> {
  const page = await pageOpenedBy(newsstand, () => useAndLeave(popup, hand, name));
  onTestFinished(() => page.close());
  return page;
}

/** “This is wrong”, with where; taken back, and chosen again for good. */
function saysWrong(where: string): (hand: Hand) => Promise<void> {
  return async (hand) => {
    forget('local');
    const article = await openArticle();
    const before = await markedPhrases(article);
    await hand.openCard(newsstand, article, 'Critics');
    for (const isTakenBack of [true, false]) {
      await hand.pressOnCard(newsstand, article, 'This is wrong');
      await hand.pressOnCard(newsstand, article, where);
      await untilNotMarked(article, 'Critics');
      if (isTakenBack) {
        await hand.pressOnCard(newsstand, article, 'Undo');
        await untilMarked(article, 'Critics');
        expect(await markedPhrases(article)).toEqual(before);
      }
    }
    await article.reload();
    await untilMarked(article, 'the aide');
    const group = before.group?.filter((words) => words !== 'Critics');
    expect(await markedPhrases(article)).toEqual({ ...before, group });
  };
}

const ON_THE_CARD: Actions = {
  'the next mention is shown': async (hand) => {
    const article = await openArticle();
    await hand.openCard(newsstand, article, 'One aide to the mayor');
    await hand.pressOnCard(newsstand, article, 'Next mention');
    await expect.poll(() => outlined(article)).toBe('the aide');
  },
  'a kind is hidden, and shown again': async (hand) => {
    forget('sync');
    const article = await openArticle();
    const before = await markedPhrases(article);
    await hand.openCard(newsstand, article, 'Critics');
    await hand.pressOnCard(newsstand, article, 'Hide this kind');
    await untilUnmarked(article, 'group');
    await hand.pressOnCard(newsstand, article, 'Undo');
    await untilMarked(article, 'Critics');
    expect(await markedPhrases(article)).toEqual(before);
  },
  'a mark is wrong on this page': saysWrong('On this page'),
  'a mark is wrong anywhere': saysWrong('Anywhere'),
  'a mark is not wrong after all': async (hand) => {
    const article = await openArticle();
    await hand.openCard(newsstand, article, 'Critics');
    await hand.pressOnCard(newsstand, article, 'This is wrong');
    await hand.pressOnCard(newsstand, article, 'Cancel');
    await untilAccessible(newsstand, article, 'Group', 'dialog');
    // The card that is there again has the focus that the other one had.
    expect(await article.evaluate((card) => document.activeElement?.matches(card), CARD)).toBe(true);
    await untilMarked(article, 'Critics');
  },
  'why it is marked is unfolded': async (hand) => {
    const article = await openArticle();
    await hand.openCard(newsstand, article, 'Critics');
    expect(await wordsOfCard(newsstand, article)).not.toContain('Found by');
    await hand.pressOnCard(newsstand, article, 'Why it is marked', 'DisclosureTriangle');
    await expect.poll(() => wordsOfCard(newsstand, article)).toContain('Found by “say”');
  },
  'it is closed': async (hand) => {
    const article = await openArticle();
    await hand.openCard(newsstand, article, 'Critics');
    await hand.pressOnCard(newsstand, article, 'Close');
    await untilClosed(article);
  },
  'the kind of words that are asked about is marked': async (hand) => {
    forget('sync');
    const article = await openArticle();
    await article.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((p) =>
        p.textContent.includes('I would not put'),
      );
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await newsstand.askWhoSaysThis(article);
    await untilAccessible(newsstand, article, 'Named person', 'dialog');
    await hand.pressOnCard(newsstand, article, 'Mark this kind');
    await untilMarked(article, 'Tomas Brandl, a dock worker who has looked after the fleet since 2009');
  },
};

const IN_THE_POPUP: Actions = {
  'all sources, one of them, and what it says': async (hand) => {
    const { article, popup } = await openPopup();
    await hand.use(popup, 'Show ');
    await popup.waitForSelector('.more[aria-expanded="true"]');
    // What was used keeps the focus, and the new lines are before it.
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Show fewer');
    await hand.use(popup, 'Statements: Mayor Lena Orvik');
    await popup.waitForSelector('.statement');
    await hand.use(popup, '“We followed the rules at every step');
    await untilShown(article, 'Orvik');
    await hand.use(popup, 'Statements: Mayor Lena Orvik');
    await popup.waitForFunction(() => document.querySelector('.statement') === null);
    await hand.use(popup, 'Show fewer');
    await popup.waitForSelector('.more[aria-expanded="false"]');
  },
  'the mentions of a source, one after the other': async (hand) => {
    const { popup } = await openPopup();
    for (const mention of ['1 of 2', '2 of 2', '1 of 2']) {
      await hand.use(popup, 'Mayor Lena Orvik');
      await untilText(popup, '.row .shown', mention);
    }
  },
  'a finding, its places, and the standard behind it': async (hand) => {
    const { article, popup } = await openPopup();
    await hand.use(popup, '2 claims have no source.');
    await untilShown(article, 'reportedly');
    await hand.use(popup, 'What the standards say: 2 claims have no source.');
    await popup.waitForSelector('.standard[open] a');
    await useAndLeave(popup, hand, 'BBC Editorial Guidelines');
    await expect
      .poll(() => newsstand.addresses())
      .toContain('https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy');
  },
  'a rule is switched off and on': async (hand) => {
    const { article, popup } = await openPopup();
    await hand.use(popup, 'Anonymous sources');
    await untilUnmarked(article, 'anonymous');
    await hand.use(popup, 'Anonymous sources');
    await untilMarked(article, 'the aide');
  },
  'a rule of own phrases is switched off and on': async (hand) => {
    const rule = { phrases: ['ferr*'], matchCase: false, wholeWords: true, colour: 'red', on: true };
    await store(newsstand, 'sync', { 'phrases:1': { name: 'Sea', ...rule } });
    forget('sync');
    const { article, popup } = await openPopup();
    await article.waitForSelector('on-record-mark[data-on-record="own-red"]');
    await hand.use(popup, 'Sea');
    await untilUnmarked(article, 'own-red');
    await hand.use(popup, 'Sea');
    await article.waitForFunction(() => document.querySelector('on-record-mark[data-on-record="own-red"]'), {
      polling: 50,
    });
  },
  'the way to the highlights': async (hand) => {
    const { popup } = await openPopup();
    await hand.use(popup, 'Highlights');
    await popup.waitForFunction(
      () => {
        const { top = -1, bottom = 0 } = document.querySelector('#heading-highlights')?.getBoundingClientRect() ?? {};
        return scrollY > 0 && top > -1 && bottom < innerHeight;
      },
      { polling: 50 },
    );
  },
  'a site is paused, and read again': async (hand) => {
    const { article, popup } = await openPopup();
    await hand.use(popup, 'Pause on 127.0.0.1');
    await untilUnmarked(article);
    await untilText(popup, 'main', 'You chose never to scan this site');
    await hand.use(popup, 'Pause on 127.0.0.1');
    await popup.waitForSelector('.findings');
    await untilMarked(article, 'the aide');
  },
  'a page that was left alone is scanned': async (hand) => {
    const shop = await open('shop.html');
    const popup = await popupOver(newsstand, shop);
    await hand.use(popup, 'Scan this page');
    await popup.waitForFunction(() => !document.querySelector('.action'));
    await expect.poll(async () => (await newsstand.pageState(shop))?.status).toBe('scanned');
  },
  'a page in another language is scanned anyway': async (hand) => {
    const page = await open('talsperre.html');
    const popup = await popupOver(newsstand, page);
    await hand.use(popup, 'Scan it anyway');
    await popup.waitForFunction(() => !document.querySelector('.action'));
    await expect.poll(async () => (await newsstand.pageState(page))?.status).toBe('scanned');
  },
  'the profile is copied': async (hand) => {
    const { article, popup } = await openPopup();
    await hand.use(popup, 'Copy as Markdown');
    await untilText(popup, '.outcome', 'Copied.');
    await popup.close();
    expect(await pastedInto(article)).toContain('### Mayor Lena Orvik');
  },
  'the profile is saved': async (hand) => {
    const folder = await folderForTest();
    await newsstand.saveInto(folder);
    const { popup } = await openPopup();
    for (const kind of ['CSV', 'JSON']) {
      await hand.use(popup, `Save as a ${kind} file`);
      await untilText(popup, '.outcome', 'The file is in your downloads.');
      expect(await savedFile(folder, new RegExp(`[.]${kind}$`, 'i'))).toContain('Mayor Lena Orvik');
    }
  },
  'the options are opened': async (hand) => {
    const { popup } = await openPopup();
    const options = await openedBy(popup, hand, 'Options');
    await untilAt(options, '/options.html');
    await options.waitForSelector('main[aria-busy="false"]');
  },
  'own phrases are found in the options': async (hand) => {
    const { popup } = await openPopup();
    const options = await openedBy(popup, hand, 'Your own phrases');
    await untilAt(options, '/options.html#phrases');
    await options.waitForFunction(
      () => {
        const { top, bottom } = document.querySelector('#heading-phrases')?.getBoundingClientRect() ?? new DOMRect();
        return scrollY > 0 && top >= 0 && bottom > 0 && bottom < innerHeight;
      },
      { polling: 50 },
    );
  },
};

describe.each(HANDS)('by %s', (_, hand) => {
  test.each(Object.entries(IN_THE_POPUP))('in the popup: %s', (_, act) => act(hand));
  test.each(Object.entries(ON_THE_CARD))('on the card: %s', (_, act) => act(hand));
});
