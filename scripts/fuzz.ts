/**
 * Lets the engine read a million made-up texts and the page code mark ten thousand made-up pages, both from one seed
 * (`npm run fuzz [-- SEED]`), and keeps the smallest of each for which something does not hold. What is kept is part of
 * `npm test` from then on. Ends with 1 if there was any.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env } from 'node:process';
import { fuzzTexts } from '../tests/engine/fuzz';

const RUNS = 1_000_000;
/** So many at a time, to say how far it is. */
const STEP = 50_000;
/** Each text as JSON in a string: half characters are none in the JSON that is imported. */
const KEPT = resolve(import.meta.dirname, '../tests/fixtures/fuzz/texts.json');
const PAGES = ['run', '--mode', 'fuzz', '--project', 'dom', 'tests/page/fuzz.test.ts'];

interface KeptText {
  readonly json: string;
  readonly seed?: number;
}

function main(): void {
  const seed = Number(argv[2] ?? Date.now());
  if (!Number.isSafeInteger(seed)) throw new Error('Usage: npm run fuzz [-- SEED]');
  console.log(`Seed ${seed}`);
  const holds = [readTexts(seed), markPages(seed)];
  process.exitCode = holds.every(Boolean) ? 0 : 1;
}

function readTexts(seed: number): boolean {
  for (let done = 0; done < RUNS; done += STEP) {
    const bad = fuzzTexts(STEP, seed + done);
    if (bad !== undefined) {
      keep(bad.text, seed);
      console.log(`Found: ${bad.problem}. The text is in ${KEPT}:\n${JSON.stringify(bad.text)}`);
      return false;
    }
    console.log(`${done + STEP} texts, nothing wrong`);
  }
  return true;
}

/** Pages need a browser, which Vitest starts. Variables with this beginning are handed on to it. */
function markPages(seed: number): boolean {
  const options = { stdio: 'inherit', env: { ...env, VITE_FUZZ_SEED: String(seed) } } as const;
  return spawnSync('npx', ['vitest', ...PAGES], options).status === 0;
}

function keep(text: string, seed: number): void {
  const kept: KeptText[] = JSON.parse(readFileSync(KEPT, 'utf8'));
  const json = JSON.stringify(text);
  if (kept.every((each) => each.json !== json))
    writeFileSync(KEPT, `${JSON.stringify([...kept, { json, seed }], null, 2)}\n`);
}

main();
