import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  allMarks,
  clickInPopup,
  clickSwitch,
  type Newsstand,
  openNewsstand,
  popupOver,
  ruleFigures,
  untilMarked,
  untilUnmarked,
} from './harness';

const NEWS = 'Four bailiffs familiar with the sale';
const ENTRY = `${NEWS} said on Tuesday that the harbour office would be sold to the town before the summer.`;
const ORANGE = 'rgba(214, 106, 0, 0.16)';

let newsstand: Newsstand;
let page: Page;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

async function open(file: string): Promise<void> {
  page = await newsstand.openArticle(file);
  onTestFinished(() => page.close());
}

async function textsOfMarks(): Promise<string[]> {
  return (await allMarks(page)).map(({ text }) => text);
}

/** Moves the pointer to a mark, wherever it stands. */
async function hover(words: string): Promise<void> {
  const { x, y } = await page.evaluate(placeOfMark, words);
  await page.mouse.move(x, y);
}

/** Runs in the page: scrolls to a mark in its trees, and tells where in the window it is. */
function placeOfMark(words: string): { x: number; y: number } {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const mark of tree.querySelectorAll('on-record-mark')) {
      if (mark.textContent !== words) continue;
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = mark.getClientRects()[0] ?? new DOMRect();
      const frame = mark.ownerDocument.defaultView?.frameElement;
      const box = frame?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + line.x + line.width / 2, y: box.y + line.y + line.height / 2 };
    }
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument) trees.push(element.contentDocument);
    }
  }
  throw new Error(`“${words}” is not marked.`);
}

/** Switches all marks of the page off, in the popup. */
async function switchOff(): Promise<void> {
  const popup = await popupOver(newsstand, page);
  const switchedOn = (await ruleFigures(popup)).filter(({ on }) => on);
  onTestFinished(async () => {
    const again = await popupOver(newsstand, page);
    for (const { name } of switchedOn) await clickSwitch(again, name);
  });
  for (const { name } of switchedOn) await clickSwitch(popup, name);
  await untilUnmarked(page);
}

describe('text in open shadow roots', () => {
  beforeEach(() => open('lighthouse.html'));

  test('is marked in the colour of its kind, as far as it is shown', async () => {
    const marks = await allMarks(page);
    expect(marks.map(({ text }) => text).sort()).toEqual([
      'A boat builder who saw the contract',
      'Two officials familiar with the plan',
      'a keeper at the northern light, who spoke on condition of anonymity because she still works there',
      'people with knowledge of the decision',
    ]);
    expect(new Set(marks.map(({ colour }) => colour))).toEqual(new Set([ORANGE]));
    expect(await newsstand.badge(page)).toBe('4');
  });

  test('has a card beside the mark that the pointer rests on', async () => {
    await hover('Two officials familiar with the plan');
    await page.waitForSelector('[data-on-record-ui]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-on-record-ui]', { hidden: true });
  });

  test('is read in the order in which it is shown', async () => {
    const state = await newsstand.pageState(page);
    const statements = state?.status === 'scanned' ? state.summary.statements : [];
    expect(statements.map(({ excerpt }) => excerpt.split(' ').slice(0, 4).join(' '))).toEqual([
      'The last three lighthouses',
      '“Nobody asked us,”',
      'the houses would be',
      'did not respond to',
      'it ends in May',
    ]);
  });

  test('is followed when it changes, and when it is taken into another slot', async () => {
    await page.evaluate((text) => {
      const root = document.querySelector('story-page')?.shadowRoot;
      const inner = root?.querySelector('story-ending')?.shadowRoot;
      inner?.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, ENTRY);
    await untilMarked(page, NEWS);
    await page.evaluate(() => {
      const [hidden] = document.querySelectorAll('[slot="nowhere"]');
      hidden?.removeAttribute('slot');
    });
    await untilMarked(page, 'Six people close to the sale');
  });

  test('is found when the script of its element comes late', async () => {
    await page.evaluate((text) => {
      document.querySelector('story-page')?.append(document.createElement('late-story'));
      const define = () =>
        customElements.define(
          'late-story',
          class extends HTMLElement {
            connectedCallback(): void {
              this.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
            }
          },
        );
      setTimeout(define, 1000);
    }, ENTRY);
    await untilMarked(page, NEWS);
  });

  test('leads there from the popup', async () => {
    await page.setViewport({ width: 900, height: 150 });
    const popup = await popupOver(newsstand, page);

    await popup.waitForSelector('::-p-text(A boat builder)');
    await clickInPopup(popup, '[aria-labelledby="heading-sources"] li:last-child .unfold');
    await clickInPopup(popup, '.statements li:last-child .statement');
    const outline = await page.waitForFunction(
      () => {
        const root = document.querySelector('story-page')?.shadowRoot?.querySelector('story-ending')?.shadowRoot;
        const shown = root?.querySelector('[data-on-record-shown]');
        return scrollY > 0 && shown && getComputedStyle(shown).outlineStyle;
      },
      { polling: 50 },
    );
    expect(await outline.jsonValue()).toBe('solid');
  });

  test('keeps what the reader has selected', async () => {
    await switchOff();
    await page.evaluate(() => {
      const root = document.querySelector('story-page')?.shadowRoot?.querySelector('story-ending')?.shadowRoot;
      const text = root?.querySelector('p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, text.data.indexOf('builder'), text, text.data.indexOf('said'));
    });
    const popup = await popupOver(newsstand, page);
    await clickSwitch(popup, 'Anonymous sources');
    await untilMarked(page, 'A boat builder who saw the contract');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('builder who saw the contract ');
    await clickSwitch(popup, 'Anonymous sources');
    await untilUnmarked(page);
  });

  test('is copied without marks', async () => {
    await page.evaluate(() => {
      document.addEventListener('paste', ({ clipboardData }) => {
        document.body.dataset.pasted = clipboardData?.getData('text/html');
      });
      document.body.insertAdjacentHTML('beforeend', '<div id="field" contenteditable="true"></div>');
      getSelection()?.selectAllChildren(document.querySelector('story-page') as Element);
    });
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const html = await page.evaluate(() => document.body.dataset.pasted);
    expect(html).toContain('northern light');
    expect(html).not.toContain('on-record');
    await untilMarked(page, 'A boat builder who saw the contract');
  });

  test('is as it was once marks are switched off', async () => {
    const plain = await openNewsstand({});
    onTestFinished(() => plain.close());
    const control = await plain.open(plain.address('lighthouse.html'));
    await switchOff();
    const outline = await outlineOf(page);
    expect(outline).toEqual(await outlineOf(control));
    expect(outline.join('')).toContain('boat builder');
  });
});

/** Each text node of the page, and each style sheet that was adopted, also in open shadow roots. */
function outlineOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const trees: (Document | ShadowRoot)[] = [document];
    for (const tree of trees) {
      found.push(`${tree.adoptedStyleSheets.length} style sheets`);
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ALL);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        found.push(`${node.nodeName} ${node.nodeValue}`);
        if (node instanceof Element && node.shadowRoot) trees.push(node.shadowRoot);
      }
    }
    return found;
  });
}

describe('an article in a frame', () => {
  beforeEach(() => open('reader.html'));

  test('is marked, and nothing in the other frames is', async () => {
    const marks = await allMarks(page);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['three people briefed on the sale', 'Mayor Lena Orvik', 'Local officials']),
    );
    expect(await textsOfMarks()).not.toContain('Critics');
    expect(marks[0]?.colour).toBe(ORANGE);
    expect(await newsstand.badge(page)).toBe('2');
    const popup = await popupOver(newsstand, page);
    await popup.waitForSelector('::-p-text(Lena Orvik)');
  });

  test('is followed when it changes', async () => {
    await page.evaluate((text) => {
      const frame = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument;
      frame?.querySelector('article')?.append(Object.assign(frame.createElement('p'), { textContent: text }));
    }, ENTRY);
    await untilMarked(page, NEWS);
    await expect.poll(() => newsstand.badge(page)).toBe('3');
  });

  test('has a card beside the mark that the pointer rests on', async () => {
    await hover('Local officials');
    await page.waitForSelector('[data-on-record-ui]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-on-record-ui]', { hidden: true });
  });

  test('is followed to the next one, and to none', async () => {
    await page.$eval('#story', (frame) => frame.setAttribute('src', 'reservoir.html'));
    await untilMarked(page, 'reportedly');
    await page.$eval('#story', (frame) => frame.remove());
    await untilUnmarked(page);
  });

  test('is found in a frame that the page writes itself', async () => {
    await page.$eval('#story', async (frame) => {
      const story = await (await fetch('reader-story.html')).text();
      frame.removeAttribute('src');
      frame.setAttribute('srcdoc', story.replace('three people briefed on', 'seven people briefed on'));
    });
    await untilMarked(page, 'seven people briefed on the sale');
  });

  test('is as it was once marks are switched off', async () => {
    await switchOff();
    const left = await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument;
      const served = new DOMParser().parseFromString(await (await fetch('reader-story.html')).text(), 'text/html');
      return {
        isSame: frame?.documentElement.isEqualNode(served.documentElement),
        sheets: frame?.adoptedStyleSheets.length,
      };
    });
    expect(left).toEqual({ isSame: true, sheets: 0 });
  });
});

test('a page with a sandboxed frame has no error', async () => {
  const errors: string[] = [];
  const blank = await newsstand.open('about:blank');
  onTestFinished(() => blank.close());
  blank.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  blank.on('pageerror', (error) => errors.push(String(error)));
  await blank.goto(newsstand.address('reader.html'));
  await untilMarked(blank, 'Local officials');
  expect(errors).toEqual([]);
});

test('what a small frame says beside an article is no part of it', async () => {
  await open('ferries.html');
  await page.evaluate(async (text) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p>${text}</p>`;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.querySelector('article')?.append(frame);
    });
    const paragraph = document.createElement('p');
    paragraph.textContent = text.replace('Four bailiffs', 'Nine jurors');
    document.querySelector('.standfirst')?.after(paragraph);
  }, ENTRY);
  await untilMarked(page, NEWS.replace('Four bailiffs', 'Nine jurors'));
  expect(await textsOfMarks()).not.toContain(NEWS);
});
