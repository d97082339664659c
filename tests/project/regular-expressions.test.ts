import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** recheck also comes as programs that need Java or a certain processor; the one in JavaScript runs everywhere. */
process.env.RECHECK_BACKEND = 'pure';

const root = resolve(import.meta.dirname, '../..');

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression that is written into a file, by its syntax tree. */
function expressionsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node)
      found.push({ file: relative(root, file), ...(node.regex as { pattern: string; flags: string }) });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

const files = ['engine', 'rules', 'page', 'shared'].flatMap((part) =>
  readdirSync(join(root, 'src', part), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, 'src', part, file)),
);

/** What a text made to hurt can make of an expression: anything but `linear` is refused. */
const growthOf = (pattern: string, flags: string): string => {
  // A busy machine may take long: what is not decided in time would count as undecided.
  const result = checkSync(pattern, flags, { timeout: null });
  return result.status === 'unknown' ? 'unknown' : result.complexity.type;
};

test('no regular expression takes more time than its text is long', { timeout: 300_000 }, () => {
  const growth = new Map<string, string>();
  const refused: object[] = [];
  for (const { file, pattern, flags } of files.flatMap(expressionsIn)) {
    const key = `/${pattern}/${flags}`;
    if (!growth.has(key)) growth.set(key, growthOf(pattern, flags));
    if (!/^(?:safe|linear|constant)$/.test(growth.get(key) as string))
      refused.push({ file, expression: key, growth: growth.get(key) });
  }
  expect(growth.size).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});

test('the check finds expressions that backtrack', () => {
  expect(growthOf('^(a+)+$', '')).toBe('exponential');
  expect(growthOf('\\s+$', '')).toBe('polynomial');
});
