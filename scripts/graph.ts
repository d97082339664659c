/**
 * Draws which room imports from which, as the code does it, into docs/architecture.md (`npm run graph`).
 * A room is a folder of `src`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { filesIn } from './package/zip';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const PAGE = join(ROOT, 'docs/architecture.md');
const BEGIN = '<!-- Drawn from the code by `npm run graph`. -->\n';
const END = '<!-- That is all that is drawn. -->\n';

/** The architecture page as it is. */
export function architecturePage(): string {
  return readFileSync(PAGE, 'utf8');
}

/** The architecture page with the graph of the code as it is now. Throws if the page has no place for it. */
export function withGraph(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`${PAGE} lacks one of these lines:\n${BEGIN}${END}`);
  return page.slice(0, begin) + BEGIN + graph() + page.slice(end);
}

function graph(): string {
  const arrows = filesIn(SRC)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => roomsImportedBy(file).map((room) => `  ${roomOf(file)} --> ${room}\n`));
  return `\n\`\`\`mermaid\ngraph BT\n${[...new Set(arrows)].sort().join('')}\`\`\`\n\n`;
}

/** Other rooms from which a file imports something, types too. */
function roomsImportedBy(file: string): string[] {
  return importsIn(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => roomOf(posix.join(posix.dirname(file), imported)))
    .filter((room) => room !== roomOf(file) && room !== '..');
}

/** What stands in a file's imports, and in its exports from elsewhere. */
function importsIn(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const { errors, module } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? []));
  const loaded = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1));
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...exported]
    .map(({ value }) => value)
    .concat(loaded);
}

/** @param file path in `src` */
function roomOf(file: string): string {
  return file.split('/')[0] as string;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, withGraph(architecturePage()));
