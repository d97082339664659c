import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
/** The name under which reviewers of stores look for it. */
const LICENCES_FILE = 'THIRD-PARTY-LICENSES.txt';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts our own licence and those of all bundled packages into the extension. */
export function licences(): Plugin {
  return {
    name: 'on-record:licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(ROOT, 'LICENSE'), 'utf8') });
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: thirdPartyLicences() });
    },
  };
}

/**
 * The licences of everything in `dependencies` and of what those need: what is bundled stands there, all else under
 * `devDependencies`. Throws if a package has no licence file.
 */
function thirdPartyLicences(): string {
  const own: PackageFacts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const folder = join(ROOT, 'node_modules', name);
    const facts: PackageFacts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, `${name} ${facts.version} (${facts.license})\n\n${licenceIn(folder)}`);
    Object.keys(facts.dependencies ?? {}).forEach(add);
  };
  Object.keys(own.dependencies ?? {}).forEach(add);
  const texts = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `On Record contains these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`There is no licence in ${folder}.`);
  return `${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
