import '../../src/page/marks.css';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/rules';

type Colour = readonly [red: number, green: number, blue: number];

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

function over(mark: string, page: Colour): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (mark.match(/[\d.]+/g) ?? []).map(Number);
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, page[0]), mix(green, page[1]), mix(blue, page[2])];
}

function showMark(rule: string): CSSStyleDeclaration {
  document.body.innerHTML = `<p style="color: rgb(1, 2, 3)">A <on-record-mark data-on-record="${rule}">mark</on-record-mark></p>`;
  return getComputedStyle(document.querySelector('on-record-mark') as Element);
}

describe.each([
  ['light', [255, 255, 255], [34, 34, 34]],
  ['dark', [21, 23, 26], [230, 230, 230]],
] as const)('on a %s page', (_, page, text) => {
  test.each(RULE_IDS)('text on a mark of rule %s is readable', (rule) => {
    const { backgroundColor } = showMark(rule);
    expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(contrast(over(backgroundColor, page), text)).toBeGreaterThan(4.5);
  });
});

test('rules differ by their underline, not only by colour', () => {
  const lines = RULE_IDS.map((rule) => {
    const { textDecorationStyle, textDecorationThickness } = showMark(rule);
    return `${textDecorationThickness} ${textDecorationStyle}`;
  });
  expect(new Set(lines).size).toBe(RULE_IDS.length);
});

test('the page’s own rules do not change a mark', () => {
  const style = document.createElement('style');
  style.textContent = 'on-record-mark, p > *:first-child { display: block; color: red; font-size: 40px; padding: 9px }';
  document.head.append(style);
  const { display, color, fontSize, paddingLeft } = showMark('anonymous');
  expect({ display, color, fontSize, paddingLeft }).toEqual({
    display: 'inline',
    color: 'rgb(1, 2, 3)',
    fontSize: '16px',
    paddingLeft: '0px',
  });
  style.remove();
});
