/** Files that a reader saves. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

/** A folder that is there until the test ends. */
export async function folderForTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-downloads-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits until a file is saved in a folder, and reads it. Firefox makes an empty file first. */
export async function savedFile(folder: string, name: RegExp): Promise<string> {
  const content = async () => {
    const found = (await readdir(folder)).find((each) => name.test(each));
    return found === undefined ? '' : readFile(join(folder, found), 'utf8');
  };
  await expect.poll(content).not.toBe('');
  return content();
}
