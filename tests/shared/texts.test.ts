import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';

const root = resolve(import.meta.dirname, '../..');

/** Everything that may name a text: the code of the extension and its manifest. */
const code = [...filesIn(join(root, 'src')), join(root, 'manifest.json')]
  .filter((file) => /\.(tsx?|json)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('every text is used', () => {
  const unused = Object.keys(english).filter((key) => {
    const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
    return !code.includes(`'${key}'`) && !code.includes(`'${name}'`) && !code.includes(`__MSG_${key}__`);
  });
  expect(unused).toEqual([]);
});

test('every text that the manifest names is there', () => {
  const named = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(named.filter((key) => key !== undefined && !(key in english))).toEqual([]);
});

test('texts speak quietly', () => {
  const loud = Object.entries(english).filter(([, { message }]) => /!|suspicious|fake|bias/i.test(message));
  expect(loud).toEqual([]);
});
