/**
 * Makes what stores take out of what `npm run build` built: a zip for Chrome and Edge, one for Firefox, and one of the
 * sources for reviewers (`npm run package`). The same commit gives the same bytes, wherever it is packaged.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Size, sizesOf } from './package/sizes';
import { filesIn, zip } from './package/zip';

const ROOT = resolve(import.meta.dirname, '..');
const PACKAGES = join(ROOT, 'packages');

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES);
const sizes = ['chrome', 'firefox'].map((target) => {
  const folder = join(ROOT, 'dist', target);
  const bytes = write(target, zip(folder, filesIn(folder)));
  return { target, sizes: sizesOf(folder, bytes) };
});
write('source', zip(ROOT, trackedFiles()));
for (const { target, sizes: ofTarget } of sizes) for (const size of ofTarget) report(target, size);
process.exitCode = sizes.some(({ sizes: ofTarget }) => ofTarget.some(({ bytes, limit }) => bytes > limit)) ? 1 : 0;

/** @returns the size in bytes */
function write(kind: string, content: Uint8Array): number {
  const name = `on-record-${kind}-${packageJson.version}.zip`;
  writeFileSync(join(PACKAGES, name), content);
  console.log(`packages/${name}  sha256 ${createHash('sha256').update(content).digest('hex')}`);
  return content.length;
}

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');
}

function report(target: string, { part, bytes, goal, limit }: Size): void {
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`.padStart(9);
  const verdict = bytes > limit ? `more than the limit of ${kB(limit)}` : bytes > goal ? 'over the goal' : 'within';
  console.log(`${target.padEnd(8)} ${part.padEnd(15)} ${kB(bytes)} of ${kB(goal)}  ${verdict}`);
}
