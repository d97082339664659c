import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Files with one import each, and whether the direction of imports allows it. */
const PLANTED: ReadonlyArray<{ file: string; imports: string; allowed: boolean }> = [
  { file: 'src/engine/index.ts', imports: './text/tokens', allowed: true },
  { file: 'src/engine/grammar/a.ts', imports: '../text/tokens', allowed: true },
  { file: 'src/engine/b.ts', imports: '../rules', allowed: false },
  { file: 'src/engine/grammar/c.ts', imports: '../../shared/settings', allowed: false },
  { file: 'src/engine/d.ts', imports: 'preact', allowed: false },
  { file: 'src/engine/e.ts', imports: 'node:fs', allowed: false },
  { file: 'src/rules/index.ts', imports: '../engine', allowed: true },
  { file: 'src/rules/f.ts', imports: '../page/article', allowed: false },
  { file: 'src/page/g.ts', imports: '../rules', allowed: true },
  { file: 'src/page/h.ts', imports: '../shared/messages', allowed: false },
  { file: 'src/shared/i.ts', imports: '../engine/attribution', allowed: true },
  { file: 'src/shared/j.ts', imports: '../page/article', allowed: false },
  { file: 'src/content/k.ts', imports: '../page/paint', allowed: true },
  { file: 'src/content/l.ts', imports: '../popup/state', allowed: false },
  { file: 'src/background/m.ts', imports: '../shared/messages', allowed: true },
  { file: 'src/background/n.ts', imports: '../content/main.iife', allowed: false },
  { file: 'src/popup/o.ts', imports: '../shared/messages', allowed: true },
  { file: 'src/popup/p.ts', imports: '../page/paint', allowed: false },
  { file: 'src/ui/s.ts', imports: '../shared/settings', allowed: true },
  { file: 'src/ui/t.ts', imports: '../popup/app', allowed: false },
  { file: 'src/popup/u.ts', imports: '../options/app', allowed: false },
  { file: 'src/options/v.ts', imports: '../ui/rule-names', allowed: true },
  { file: 'src/options/w.ts', imports: '../popup/app', allowed: false },
  { file: 'src/welcome/x.ts', imports: '../ui/rule-names', allowed: true },
  { file: 'src/welcome/y.ts', imports: '../options/app', allowed: false },
  { file: 'src/cli/q.ts', imports: '../engine', allowed: true },
  { file: 'src/cli/r.ts', imports: '../content/main.iife', allowed: false },
];

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'on-record-imports-'));
  await copyFile(join(root, 'biome.json'), join(project, 'biome.json'));
  await copyFile(join(root, '.gitignore'), join(project, '.gitignore'));
  for (const { file, imports } of PLANTED) {
    const path = join(project, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `import type { Anything } from '${imports}';\n\nexport type Again = Anything;\n`);
  }
});

afterAll(() => rm(project, { recursive: true }));

test('lint lets imports run one way only', async () => {
  const refused = await filesWithRefusedImports(project);
  const expected = PLANTED.filter(({ allowed }) => !allowed).map(({ file }) => file);
  expect(refused).toEqual(expected.sort());
});

interface Report {
  diagnostics: ReadonlyArray<{ category: string; severity: string; location: { path: string | { file: string } } }>;
}

/** Runs Biome as `npm run lint` does; it exits with 1 when it finds something, which is no failure here. */
async function filesWithRefusedImports(folder: string): Promise<string[]> {
  const output = await new Promise<string>((done) => {
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => done(stdout));
  });
  const report: Report = JSON.parse(output);
  return report.diagnostics
    .filter(({ category, severity }) => category === 'lint/style/noRestrictedImports' && severity === 'error')
    .map(({ location }) => (typeof location.path === 'string' ? location.path : location.path.file))
    .sort();
}
