/**
 * Lets the engine read a million made-up texts, and keeps the smallest for which something does not hold
 * (`npm run fuzz [-- SEED]`). What is kept is part of `npm test` from then on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fuzzTexts } from '../tests/engine/fuzz';

const RUNS = 1_000_000;
/** So many at a time, to say how far it is. */
const STEP = 50_000;
/** Each as JSON in a string: half characters are none in the JSON that is imported. */
const KEPT = resolve(import.meta.dirname, '../tests/fixtures/fuzz/texts.json');

function main(): void {
  const seed = Number(argv[2] ?? Date.now());
  console.log(`Seed ${seed}`);
  for (let done = 0; done < RUNS; done += STEP) {
    const bad = fuzzTexts(STEP, seed + done);
    if (bad !== undefined) {
      keep(bad.text);
      console.log(`Found: ${bad.problem}. The text is in ${KEPT}:\n${JSON.stringify(bad.text)}`);
      process.exitCode = 1;
      return;
    }
    console.log(`${done + STEP} texts, nothing wrong`);
  }
}

function keep(text: string): void {
  const texts: string[] = JSON.parse(readFileSync(KEPT, 'utf8'));
  const json = JSON.stringify(text);
  if (!texts.includes(json)) writeFileSync(KEPT, `${JSON.stringify([...texts, json], null, 2)}\n`);
}

main();
