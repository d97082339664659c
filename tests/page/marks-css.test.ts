import '../../src/page/marks.css';
import '../../src/page/phrase-marks.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FIRST_STYLES, type MarkLook, markLookOf, RULE_IDS } from '../../src/rules';
import { PHRASE_COLOURS } from '../../src/rules/phrases';
import { COLOURS, LINES } from '../../src/rules/styles';
import { emulate } from './page';

type Colour = readonly [red: number, green: number, blue: number];

const OWN: readonly MarkLook[] = PHRASE_COLOURS.map((colour): MarkLook => `own-${colour}`);
/** The marks of the rules as they are at first. */
const FIRST: readonly MarkLook[] = RULE_IDS.map((rule) => markLookOf(rule, FIRST_STYLES));
/** Every ground that a mark can have. */
const GROUNDS: readonly MarkLook[] = [...COLOURS.map((colour): MarkLook => `${colour} thin`), ...OWN];
/** Text that has this contrast with the page, such as #666 on white, is readable on marks too. */
const PALEST_TEXT = 5.7;

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function rgb(css: string): Colour {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Whether nothing is painted; browsers write down some colour all the same. */
function isTransparent(css: string): boolean {
  return /^rgba\(.*, 0\)$/.test(css);
}

/** The grey nearest to the ground that has a contrast with it. */
function greyOn(ground: Colour, wanted: number): Colour {
  const greys = Array.from({ length: 256 }, (_, value): Colour => [value, value, value]);
  const far = greys.filter((grey) => contrast(grey, ground) >= wanted);
  return far.reduce((a, b) => (contrast(a, ground) < contrast(b, ground) ? a : b));
}

function showMark(mark: MarkLook): CSSStyleDeclaration {
  document.body.innerHTML = `<p style="color: rgb(1, 2, 3)">A <on-record-mark data-on-record="${mark}">mark</on-record-mark></p>`;
  return getComputedStyle(document.querySelector('on-record-mark') as Element);
}

/** Paints a page of marks and gives the colour of the page in the middle of each, where no letter stands. */
async function paintedGrounds(ground: Colour): Promise<ReadonlyMap<MarkLook, Colour>> {
  const lines = GROUNDS.map((mark) => {
    const wide = '\u00a0'.repeat(4);
    return `<div><on-record-mark data-on-record="${mark}">${wide}</on-record-mark></div>`;
  });
  document.body.innerHTML = `<main style="background: rgb(${ground}); font-size: 20px; width: 200px">${lines.join('')}</main>`;
  const main = document.querySelector('main') as HTMLElement;
  const picture = await page.screenshot({ element: main, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.drawImage(image, 0, 0);
  const frame = main.getBoundingClientRect();
  const scale = image.width / frame.width;
  const colourOf = (mark: Element): Colour => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const x = (left + width / 2 - frame.left) * scale;
    const y = (top + height / 2 - frame.top) * scale;
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(x, y, 1, 1).data;
    return [red, green, blue];
  };
  const marks = [...main.querySelectorAll('on-record-mark')];
  return new Map(marks.map((mark, index) => [GROUNDS[index] as MarkLook, colourOf(mark)]));
}

describe.each<[string, Colour]>([
  ['a white page', [255, 255, 255]],
  ['a paper-coloured page', [253, 252, 249]],
  ['a dark page', [21, 23, 26]],
  ['a black page', [0, 0, 0]],
])('on %s', (_, ground) => {
  test('text on every mark is readable', async () => {
    const text = greyOn(ground, PALEST_TEXT);
    const painted = await paintedGrounds(ground);
    expect(painted.size).toBe(new Set(GROUNDS).size);
    for (const [mark, colour] of painted) {
      expect(colour, `${mark} has a ground`).not.toEqual(ground);
      expect(contrast(colour, text), `text on ${mark}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('every underline stands out', () => {
    for (const mark of GROUNDS)
      expect(contrast(rgb(showMark(mark).textDecorationColor), ground), mark).toBeGreaterThanOrEqual(3);
  });
});

describe('the underline', () => {
  const lineOf = (mark: MarkLook) => {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = showMark(mark);
    return `${textDecorationLine} ${textDecorationThickness} ${textDecorationStyle}`;
  };

  test('tells rules apart, and own phrases from them, without colour', () => {
    const marks = [...FIRST, ...OWN];
    expect(new Set(marks.map(lineOf)).size).toBe(marks.length);
  });

  test('is another for each choice, and none of those of own phrases', () => {
    const chosen = LINES.map((line): MarkLook => `teal ${line}`);
    expect(new Set([...chosen, ...OWN].map(lineOf)).size).toBe(LINES.length + OWN.length);
  });
});

test('the page’s own rules do not change a mark', () => {
  const style = document.createElement('style');
  style.textContent = 'on-record-mark, p > *:first-child { display: block; color: red; font-size: 40px; padding: 9px }';
  document.head.append(style);
  const { display, color, fontSize, paddingLeft } = showMark('orange double');
  expect({ display, color, fontSize, paddingLeft }).toEqual({
    display: 'inline',
    color: 'rgb(1, 2, 3)',
    fontSize: '16px',
    paddingLeft: '0px',
  });
  style.remove();
});

describe('as the reader’s system is set', () => {
  afterEach(() => emulate(''));

  test('forced colours leave the underlines, all in the system’s colour for text', async () => {
    await emulate('', { 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const colours = new Set<string>();
    for (const mark of [...FIRST, ...OWN]) {
      const { backgroundColor, textDecorationColor, textDecorationLine } = showMark(mark);
      colours.add(textDecorationColor);
      expect(isTransparent(backgroundColor), mark).toBe(true);
      expect(textDecorationLine, mark).toBe('underline');
    }
    expect(colours.size).toBe(1);
  });

  test('paper has no trace of marks', async () => {
    await emulate('print');
    for (const mark of [...FIRST, ...OWN]) {
      const { backgroundColor, textDecorationLine } = showMark(mark);
      expect(isTransparent(backgroundColor), mark).toBe(true);
      expect(textDecorationLine, mark).toBe('none');
    }
  });

  test('a place that is pointed out does not move where the reader wants less motion', async () => {
    const animationOf = () => {
      document.body.innerHTML = '<p data-on-record-shown>A place.</p>';
      const { animationName, outlineStyle } = getComputedStyle(document.querySelector('p') as Element);
      return { animationName, outlineStyle };
    };
    expect(animationOf()).toEqual({ animationName: 'on-record-shown', outlineStyle: 'solid' });
    await emulate('', { 'prefers-reduced-motion': 'reduce' });
    expect(animationOf()).toEqual({ animationName: 'none', outlineStyle: 'solid' });
  });
});
