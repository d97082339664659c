import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first time that a zip can tell. Local time, as zips have it, so that the time zone makes no difference. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A zip that depends on nothing but names and contents of the files: no times, no order of the file system, and no
 * compression that changes with the version of Node.
 *
 * @param files paths in `folder`, with `/`
 */
export function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}

/** Paths of all files in a folder and the folders in it, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
