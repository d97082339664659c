import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card, type CardView } from '../../src/page/card';
import { show } from './page';

const LANGUAGE = { lang: 'en', dir: 'ltr', close: 'Close' };
const VIEW: CardView = {
  title: 'Anonymous source',
  words: 'two people briefed on the talks',
  facts: [
    { label: 'How they know', value: '“briefed on the talks”', lang: 'en' },
    { label: 'Why unnamed', value: 'The article does not say', isMissing: true },
  ],
  more: { label: 'Why it is marked', value: 'Found by “said”.', lang: 'en' },
  text: 'Editors mostly know who their unnamed sources are.',
  actions: [{ label: 'Hide this kind', run: () => {} }],
};

const style = document.createElement('style');
const close = vi.fn();
let card: Card;
let root: ShadowRoot;

/** The card's shadow root is closed for every page: here it is kept at hand while it is made. */
function withRoot<T>(make: () => T): T {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  try {
    return make();
  } finally {
    root = attach.mock.results[0]?.value as ShadowRoot;
    attach.mockRestore();
  }
}

beforeEach(() => {
  close.mockReset();
  card = withRoot(
    () =>
      new Card(
        LANGUAGE,
        (change) => change(),
        () => close(),
      ),
  );
});

afterEach(() => {
  card.close();
  style.remove();
});

const linesOf = (element: Element, pointedAt?: number) => ({
  boxes: [...element.getClientRects()].filter(({ width }) => width > 0),
  pointedAt,
});

function open(view = VIEW): HTMLElement {
  const page = show('<p>The ferry was sold, <a href="#sold">two people</a> said.</p><button>After</button>');
  const link = page.querySelector('a') as HTMLElement;
  card.open(view, () => linesOf(link), link, document.documentElement);
  return link;
}

const host = () => document.querySelector<HTMLElement>('[data-on-record-ui]');
const box = () => root.querySelector<HTMLElement>('.card') as HTMLElement;

test('a card stands beside what it is about, within the window', () => {
  const link = open();
  const card = box().getBoundingClientRect();
  expect(card.top).toBeGreaterThanOrEqual(link.getBoundingClientRect().bottom);
  expect(card.right).toBeLessThanOrEqual(innerWidth);
  expect(box().innerText).toContain('two people briefed on the talks');
});

describe('a card keeps within the window', () => {
  const LONG: CardView = {
    ...VIEW,
    more: { label: 'Why it is marked', value: 'Found by “said” and a source without a name. '.repeat(8), lang: 'en' },
    actions: ['Next mention', 'Hide this kind', 'This is wrong'].map((label) => ({ label, run: () => {} })),
  };

  /** A mark of some lines of 20 pixels each, which begin at some height of the window. */
  function mark(top: number, lines = 1): HTMLElement {
    const words = Array.from({ length: lines }, () => 'The ferry was sold').join('<br>');
    const main = show(
      `<p style="position: absolute; top: ${top}px; margin: 0; font: 12px/20px serif"><i>${words}</i></p>`,
    );
    return main.querySelector('i') as HTMLElement;
  }

  function openAt(element: HTMLElement, view = LONG, pointedAt?: number): void {
    card.open(view, () => linesOf(element, pointedAt), element, document.documentElement);
  }

  function expectInWindow(element: Element): void {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    expect.soft(top).toBeGreaterThanOrEqual(0);
    expect.soft(left).toBeGreaterThanOrEqual(0);
    expect.soft(bottom).toBeLessThanOrEqual(innerHeight);
    expect.soft(right).toBeLessThanOrEqual(innerWidth);
  }

  /** How many of a mark's lines the card lies over. */
  function coveredLines(element: Element): number {
    const { top, bottom } = box().getBoundingClientRect();
    return linesOf(element).boxes.filter((line) => line.bottom > top && line.top < bottom).length;
  }

  const SIZES = [
    [1366, 650],
    [500, 450],
    [341, 162],
  ] as const;
  const PLACES = SIZES.flatMap(([width, height]) => [0, 0.5, 1].map((place) => [width, height, place] as const));

  test.each(PLACES)('of %i by %i, for a mark at %d of its height, also when unfolded', async (width, height, place) => {
    await page.viewport(width, height);
    openAt(mark((height - 20) * place));
    expectInWindow(box());
    root.querySelector('details')?.setAttribute('open', '');
    const last = [...root.querySelectorAll('button')].at(-1) as HTMLElement;
    await expect.poll(() => box().getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
    expectInWindow(box());
    last.focus();
    expectInWindow(last);
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(box().getBoundingClientRect().bottom);
  });

  test.each([40, 120, 560])('and lies over no line of a mark that begins at %i', async (top) => {
    await page.viewport(1366, 650);
    const element = mark(top, 3);
    for (const pointedAt of [undefined, 0, 2]) {
      openAt(element, VIEW, pointedAt);
      expect(coveredLines(element)).toBe(0);
      expectInWindow(box());
    }
  });

  test('and beside the line that was pointed at, where the mark fills it', async () => {
    await page.viewport(500, 450);
    const element = mark(0, 22);
    openAt(element, LONG, 3);
    expect(box().getBoundingClientRect().top).toBeCloseTo((linesOf(element).boxes[3]?.bottom ?? 0) + 6, 0);
    expectInWindow(box());
    openAt(element, LONG, 18);
    expect(box().getBoundingClientRect().bottom).toBeCloseTo((linesOf(element).boxes[18]?.top ?? 0) - 6, 0);
    expectInWindow(box());
  });

  test('where it has been scrolled to when it is placed anew', async () => {
    await page.viewport(500, 450);
    openAt(mark(215));
    box().scrollTop = 40;
    dispatchEvent(new Event('resize'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(box().scrollTop).toBe(40);
  });
});

test('a page cannot look into a card', () => {
  open();
  expect(root.mode).toBe('closed');
  expect(host()?.shadowRoot).toBeNull();
});

test('words of the page never become HTML', () => {
  open({ ...VIEW, words: '<img src=x onerror=alert(1)>' });
  expect(box().querySelector('img')).toBeNull();
  expect(box().innerText).toContain('<img src=x');
});

describe('neither takes style from the page nor gives it any', () => {
  const RULES = `
    * { color: red !important; font-size: 40px !important; margin: 30px !important; }
    html > * { display: none !important; opacity: 0.1 !important; transform: scale(3) !important; }
    [popover] { position: static !important; width: 10px !important; filter: blur(4px) !important; }
    body { display: block !important; transform: none !important; opacity: 1 !important; }
    div { border: 10px solid red !important; } h2 { text-transform: uppercase !important; }`;

  test('a card looks alike on every page', () => {
    open();
    const plain = box().getBoundingClientRect();
    const looks = (element: Element) => {
      const { color, fontSize, opacity, filter, transform, display } = getComputedStyle(element);
      return { color, fontSize, opacity, filter, transform, display };
    };
    const before = [looks(box()), looks(host() as Element)];
    card.close();
    style.textContent = RULES;
    document.head.append(style);
    open();
    expect([looks(box()), looks(host() as Element)]).toEqual(before);
    expect(box().getBoundingClientRect().width).toBe(plain.width);
  });

  test('the page around it keeps its boxes', () => {
    const link = open();
    const opened = JSON.stringify([link.getBoundingClientRect(), document.documentElement.scrollHeight]);
    card.close();
    expect(JSON.stringify([link.getBoundingClientRect(), document.documentElement.scrollHeight])).toBe(opened);
  });
});

test('closing leaves no trace and gives the keyboard back', async () => {
  const before = document.documentElement.outerHTML;
  const link = open();
  link.focus();
  card.focus(null);
  expect(document.activeElement).toBe(host());
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(link);
  show('');
  expect(host()).toBeNull();
  expect(document.documentElement.outerHTML.length).toBeLessThanOrEqual(before.length);
});

describe('the keyboard goes on from where the mark is', () => {
  const PAGE = '<a href="#1">before</a> <p>The ferry was sold, <i>two people</i> said.</p> <a href="#2">after</a>';

  /** Opens a card about words that cannot have the focus, as the keys for the next mark do. */
  function openByKeyboard(html = `<a href="#0">first</a> ${PAGE}`): HTMLElement {
    const mark = show(html).querySelector('i') as HTMLElement;
    (document.activeElement as HTMLElement).blur();
    card.open(VIEW, () => linesOf(mark), mark, document.documentElement);
    card.focus(mark);
    return mark;
  }

  const focused = () => document.activeElement?.textContent;

  test('by Tab after the last button', async () => {
    openByKeyboard();
    // Close, “Why it is marked”, “Hide this kind”.
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('after');
    expect(card.isOpen).toBe(false);
  });

  test.each(['{Shift>}{Tab}{/Shift}', '{Tab}{Shift>}{Tab}{/Shift}'])('by %s before the first', async (keys) => {
    openByKeyboard();
    await userEvent.keyboard(keys);
    expect(focused()).toBe('before');
  });

  test('by Tab after Escape, where nothing had the focus', async () => {
    const mark = openByKeyboard();
    await userEvent.keyboard('{Escape}');
    expect(mark.getAttributeNames()).toEqual([]);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('after');
  });
});

test('the page’s shortcuts do not hear what is typed in a card', async () => {
  open();
  card.focus(null);
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  await userEvent.keyboard('j');
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

test('everything beside the card can be clicked', () => {
  const link = open();
  const { left, top } = link.getBoundingClientRect();
  expect(document.elementFromPoint(left + 2, top + 2)).toBe(link);
});

test('a card closes when the words that it is about are gone', async () => {
  const boxes = [open().getBoundingClientRect()];
  card.open(VIEW, () => ({ boxes }), null, document.documentElement);
  boxes.pop();
  dispatchEvent(new Event('resize'));
  await expect.poll(() => card.isOpen).toBe(false);
});
