import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { sizesOf } from '../../scripts/package/sizes';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** Milliseconds. It builds everything twice. */
const BUILD_TIMEOUT = 300_000;
const NOT_COPIED = /^(node_modules|dist|packages|coverage|\.git|\.cache|.*\.(tsbuildinfo|log))$/;

interface Packaged {
  readonly folder: string;
  /** Contents by name. */
  readonly packages: Readonly<Record<string, Buffer>>;
}

let here: Packaged;
let elsewhere: Packaged;

beforeAll(async () => {
  const copies = [packageCopy('on-record-', 'UTC'), packageCopy('another-place-with-a-longer-name-', 'Asia/Kathmandu')];
  [here, elsewhere] = (await Promise.all(copies)) as [Packaged, Packaged];
}, BUILD_TIMEOUT);

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Copies the project to a new folder and packages it there, as `npm run package` does. */
async function packageCopy(prefix: string, timeZone: string): Promise<Packaged> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  folders.push(folder);
  for (const name of await readdir(root)) {
    if (!NOT_COPIED.test(name)) await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const inFolder = { cwd: folder, env: { ...process.env, NODE_ENV: 'production', TZ: timeZone } };
  await run('git', ['init', '--quiet'], inFolder);
  await run('git', ['add', '--all', '--', ':!node_modules'], inFolder);
  const script = (file: string, ...args: string[]) =>
    run(process.execPath, [join(root, 'node_modules', file), ...args], inFolder);
  await script('vite/bin/vite.js', 'build', '--logLevel', 'error');
  await script('vite/bin/vite.js', 'build', '--logLevel', 'error', '--mode', 'firefox');
  await script('tsx/dist/cli.mjs', 'scripts/package.ts');
  const names = await readdir(join(folder, 'packages'));
  const contents = await Promise.all(names.map((name) => readFile(join(folder, 'packages', name))));
  return { folder, packages: Object.fromEntries(names.map((name, index) => [name, contents[index] as Buffer])) };
}

function filesOf(kind: string): Record<string, Uint8Array> {
  const zipped = here.packages[nameOf(kind)];
  if (!zipped) throw new Error(`There is no package for ${kind}.`);
  return unzipSync(zipped);
}

const nameOf = (kind: string) => `on-record-${kind}-${packageJson.version}.zip`;

test('there is a package for each kind of browser and one of the sources, by the version', () => {
  expect(Object.keys(here.packages).sort()).toEqual(['chrome', 'firefox', 'source'].map(nameOf));
});

test('packages are the same bytes in any folder, time zone and minute', () => {
  for (const [name, content] of Object.entries(here.packages))
    expect(content.equals(elsewhere.packages[name] as Buffer), name).toBe(true);
});

test.each(['chrome', 'firefox'])(
  '%s: nothing in it tells where it was built, or is there for developers only',
  (kind) => {
    const files = filesOf(kind);
    for (const [name, content] of Object.entries(files)) {
      expect(name).not.toMatch(/\.(map|ts|tsx)$|^\./);
      expect(strFromU8(content, true), name).not.toContain(here.folder);
      expect(strFromU8(content, true), name).not.toContain(root);
      if (name.endsWith('.js'))
        expect(strFromU8(content), name).not.toMatch(/\.innerHTML\s*=[^=]|\beval\(|new Function\(/);
    }
    expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)).version).toBe(packageJson.version);
  },
);

test.each(['chrome', 'firefox'])('%s: has the licences of On Record and of every package in it', (kind) => {
  const files = filesOf(kind);
  expect(strFromU8(files.LICENSE as Uint8Array)).toContain('MIT License');
  const licences = strFromU8(files['THIRD-PARTY-LICENSES.txt'] as Uint8Array);
  for (const name of [...Object.keys(packageJson.dependencies), '@preact/signals-core'])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(licences).toContain('Apache License');
});

test('the sources are those that git keeps', async () => {
  const files = Object.keys(filesOf('source'));
  expect(files).toEqual(expect.arrayContaining(['package-lock.json', 'manifest.json', 'src/content/main.iife.ts']));
  expect(files.filter((file) => /^(node_modules|dist|packages|\.git)\//.test(file))).toEqual([]);
});

test.each(['chrome', 'firefox'])('%s: no part is larger than it may be', (kind) => {
  const zipped = here.packages[nameOf(kind)]?.length ?? 0;
  const sizes = sizesOf(join(here.folder, 'dist', kind), zipped);
  for (const { part, bytes, goal } of sizes)
    process.stdout.write(`${kind} ${part}: ${bytes} bytes; ${bytes <= goal ? 'within' : 'over'} the goal of ${goal}\n`);
  for (const { part, bytes, limit } of sizes) expect(bytes, part).toBeLessThanOrEqual(limit);
});
