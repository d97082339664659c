import { readdir, readFile } from 'node:fs/promises';

/**
 * Memory of a process and of all that it has started, in bytes; what several of them share counts once. Undefined where
 * the system does not tell (it does on Linux).
 */
export async function memoryOfProcess(root: number): Promise<number | undefined> {
  const parents = await parentsOfAll().catch(() => new Map<number, number>());
  if (parents.size === 0) return undefined;
  const family = new Set([root]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  const sizes = await Promise.all([...family].map(proportionalSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function parentsOfAll(): Promise<Map<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const pairs = await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const));
  return new Map(pairs);
}

async function parentOf(pid: number): Promise<number> {
  // It may end while we look.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(/\) \S (\d+)/.exec(stat)?.[1] ?? 0);
}

async function proportionalSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}
