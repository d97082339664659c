import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const measured = readFileSync(join(root, 'docs/accuracy.md'), 'utf8');

/** The figures from which the options page rounds, in percent: those of articles like the ones that people read. */
function figures(): { recall: number; precision: number; type: number } {
  const [, section = ''] = measured.split(/^### `web-dev\.json`/m);
  const [, precision, recall] = /^\| source \| ([\d.]+) \| ([\d.]+) \|/m.exec(section) ?? [];
  const [, type] = /type accuracy: ([\d.]+)/.exec(section) ?? [];
  return { recall: Number(recall), precision: Number(precision), type: Number(type) };
}

/** "about 8 in 10": so many. Nothing that is not whole is said to be. */
const inTen = (percent: number) => Math.min(9, Math.round(percent / 10));

test.each(readdirSync(join(root, '_locales')))('the options page in %s rounds what was measured', (locale) => {
  const texts = JSON.parse(readFileSync(join(root, '_locales', locale, 'messages.json'), 'utf8'));
  const numbers = texts.about_accuracy_text.message.match(/\d+/g).map(Number);
  const { recall, precision, type } = figures();
  expect(numbers).toEqual([recall, precision, type].flatMap((percent) => [inTen(percent), 10]));
});
