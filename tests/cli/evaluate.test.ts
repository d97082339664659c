import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GoldArticle, type MarkedAttribution, readGold } from '../../scripts/evaluate/gold';
import { score } from '../../scripts/evaluate/score';
import { analyze } from '../../src/engine';

const root = resolve(import.meta.dirname, '../..');
const GOLD = join(root, 'tests/fixtures/gold.json');
const SHARED = resolve(root, '../shared/gold');
/** Larger than what the figures are read from: for frequencies and speed. */
const NOT_FOR_SCORING = new Set(['polnear-train.json', 'bbc-dev.json']);

const gold = readGold(GOLD);
const marked = gold.map(({ attributions }) => attributions);
const [pier] = marked as [MarkedAttribution[]];

/** The gold file's own attributions with one change. */
const changed = (index: number, change: Partial<MarkedAttribution>): MarkedAttribution[][] => [
  pier.map((attribution, i) => (i === index ? { ...attribution, ...change } : attribution)),
  [],
];

describe('the figures', () => {
  test('are perfect for what people marked themselves', () => {
    const { source, content, attribution, pieces, typed, errors } = score(gold, marked);
    for (const figures of [source, content, attribution, pieces.source, pieces.cue, pieces.content])
      expect(figures.f1).toBe(1);
    expect(typed?.typeAccuracy).toBe(1);
    expect(typed?.officialQuotes).toMatchObject({ f1: 1, gold: 1 });
    expect(typed?.profile).toMatchObject({ articles: 1, meanAbsoluteError: 0 });
    expect(errors).toEqual([]);
  });

  test('are nothing where nothing is found', () => {
    const { source, content, typed, errors } = score(gold, [[], []]);
    expect(source).toEqual({ p: 0, r: 0, f1: 0, predicted: 0, gold: 5 });
    expect(content.r).toBe(0);
    expect(typed?.profile.meanAbsoluteError).toBe(1 / 5);
    expect(errors).toHaveLength(5);
  });

  test('count a source that overlaps by half, but not as exact', () => {
    const [start, end] = (pier[0] as MarkedAttribution).source[0] as [number, number];
    const shorter = score(gold, changed(0, { source: [[start, end - 10]] }));
    expect([shorter.source.f1, shorter.sourceExact.p]).toEqual([1, 4 / 5]);
    const tooShort = score(gold, changed(0, { source: [[start, start + 3]] }));
    expect(tooShort.source.p).toBe(4 / 5);
    expect(tooShort.errors.map(({ kind }) => kind)).toEqual(['source:spurious', 'source:missed-speech']);
  });

  test('count a wrong type against both types', () => {
    const { typed } = score(gold, changed(4, { type: 'anonymous' }));
    expect(typed?.typeAccuracy).toBe(4 / 5);
    expect(typed?.types.group.r).toBe(0);
    expect(typed?.types.anonymous).toMatchObject({ p: 1 / 2, r: 1 });
    expect(typed?.confusion['group>anonymous']).toBe(1);
  });
});

/** What the engine finds, in the gold form. */
const predict = ({ text }: GoldArticle): MarkedAttribution[] =>
  analyze(text)
    .attributions.filter(({ nested }) => !nested)
    .map(({ type, source, cue, content }) => ({
      type,
      source: source.map(([start, end]) => [start, end]),
      cue: cue.map(([start, end]) => [start, end]),
      content: content.map(([start, end]) => [start, end]),
    }));

test('the figures agree to the last digit with those of the scorer that the project is measured by', async (context) => {
  const other = join(SHARED, 'score.mjs');
  if (!existsSync(other)) return context.skip('needs ../shared/gold/score.mjs');
  const { score: expected } = await import(/* @vite-ignore */ other);
  const files = readdirSync(SHARED).filter((file) => file.endsWith('.json') && !NOT_FOR_SCORING.has(file));
  for (const file of [GOLD, ...files.map((name) => join(SHARED, name))]) {
    const articles = readGold(file);
    const found = articles.map(predict);
    const { typed, ...ours } = score(articles, found);
    const predictions = articles.map(({ id }, i) => ({ id, attributions: found[i] }));
    const { errors: theirErrors, unknownTypes: _, ...theirs } = expected(articles, predictions);
    const { errors, ...figures } = ours;
    expect({ file, ...figures, ...typed }).toEqual({ file, ...theirs });
    expect(errors.map(({ kind }) => kind)).toEqual(theirErrors.map(({ kind }: { kind: string }) => kind));
  }
});

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-evaluate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run evaluate` without npm. */
function evaluate(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/evaluate.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('the command prints a table, or JSON', () => {
  expect(evaluate(GOLD).stdout).toMatch(/source \+ content +P/);
  expect(JSON.parse(evaluate('--json', GOLD).stdout)).toMatchObject({ articles: 2 });
  expect(evaluate('--errors', 'source:', GOLD).status).toBe(0);
});

test.each([
  { name: 'broken.json', text: '[{"id": "a"', says: 'not valid JSON' },
  { name: 'no-text.json', text: '[{"id": "a", "attributions": []}]', says: 'text' },
  { name: 'far.json', text: '[{"id": "a", "text": "b", "attributions": [{"source": [[0, 9]]}]}]', says: '[0, 9]' },
  { name: 'type.json', text: '[{"id": "a", "text": "b", "attributions": [{"type": "king"}]}]', says: 'type' },
])('$name ends with code 1 and says what is wrong', ({ name, text, says }) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { stdout, stderr, status } = evaluate(file);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain(name);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^\s+at /m);
});
