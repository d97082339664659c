import '../../src/popup/popup.css';
import '../../src/ui/look.css';
import { expect, test } from 'vitest';
import { SOURCE_TYPES, type SourceType } from '../../src/engine/attribution';
import { huesOf } from '../../src/popup/hues';
import { FIRST_STYLES } from '../../src/rules';
import { COLOURS } from '../../src/rules/styles';

/** The piece of the popup's bar for a kind of source, in these colours. */
function chip(type: SourceType, hues: Readonly<Record<string, string>>): CSSStyleDeclaration {
  document.body.innerHTML = `<main><span class="chip" data-type="${type}"></span></main>`;
  const main = document.querySelector('main') as HTMLElement;
  for (const [name, value] of Object.entries(hues)) main.style.setProperty(name, value);
  return getComputedStyle(document.querySelector('.chip') as Element);
}

test.each(COLOURS)('the extension’s pages have the colour %s of marks', (colour) => {
  expect(getComputedStyle(document.documentElement).getPropertyValue(`--hue-${colour}`)).not.toBe('');
});

test.each(SOURCE_TYPES)('the popup’s bar has a colour for the type %s', (type) => {
  expect(chip(type, huesOf(FIRST_STYLES)).backgroundColor).toMatch(/^rgb\(/);
});

test('the popup’s bar tells types apart without colour', () => {
  const black = Object.fromEntries(SOURCE_TYPES.map((type) => [`--${type}`, 'black']));
  const patterns = SOURCE_TYPES.map((type) => {
    const { backgroundImage, backgroundSize } = chip(type, black);
    return `${backgroundImage} ${backgroundSize}`;
  });
  expect(new Set(patterns).size).toBe(SOURCE_TYPES.length);
});
