import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const NEWS = 'The bridge will close in May, two people familiar with the plans said.';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-analyze-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run analyze` without npm: what it prints, what it complains about, and its exit code. */
function analyze(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('good input', () => {
  test('text gives a profile to read', () => {
    const { stdout, stderr, status } = analyze([fileWith('news.txt', NEWS)]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('1 claim from 1 source');
    expect(stdout).toContain('two people');
  });

  test('a list of articles gives their attributions, in UTF-16 offsets and under the same ids', () => {
    const list = JSON.stringify([{ id: 'bridge', text: NEWS, written: 'today' }]);
    const { stdout, status } = analyze([fileWith('news.json', list)]);
    expect(status).toBe(0);
    const [article] = JSON.parse(stdout);
    expect(article.id).toBe('bridge');
    const [attribution] = article.attributions;
    expect(attribution.type).toBe('anonymous');
    expect(attribution.source.map(([start, end]: [number, number]) => NEWS.slice(start, end))).toEqual([
      'two people familiar with the plans',
    ]);
  });

  test('standard input and the other format work too', () => {
    const { stdout, status } = analyze(['--format', 'json', '-'], NEWS);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});

describe('bad input ends with code 1 and a sentence that names the file', () => {
  test.each([
    { name: 'no file', args: [], says: 'Usage' },
    { name: 'a missing file', args: ['nowhere.txt'], says: 'nowhere.txt' },
    { name: 'a folder', args: ['docs'], says: 'docs' },
    { name: 'a format that does not exist', args: ['--format', 'xml', 'README.md'], says: 'xml' },
    { name: 'an option that does not exist', args: ['--colour', 'README.md'], says: '--colour' },
  ])('$name', ({ args, says }) => {
    const { stdout, stderr, status } = analyze(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    { name: 'broken.json', text: '[{"id": "a", "text": ' },
    { name: 'no-list.json', text: '{"id": "a", "text": "b"}' },
    { name: 'no-text.json', text: '[{"id": "a"}]' },
    { name: 'empty.txt', text: '  \n' },
  ])('$name', ({ name, text }) => {
    const { stdout, stderr, status } = analyze([fileWith(name, text)]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
