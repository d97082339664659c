/**
 * Measures how fast the engine is, beside other libraries, and how its time grows.
 *
 *     npm run bench
 *
 * Ends with exit code 1 if a figure misses what docs/performance.md promises.
 */
import { cpus } from 'node:os';
import { finish } from '../src/engine/steps';
import { analyze, analyzeInSteps, COMPROMISE, type Contender, Memory, OURS, TOKENS, WINK } from './bench/contenders';
import { exponentOf, type Growth, shortestOf } from './bench/measure';
import { type Corpus, HURTFUL, readCorpus, textOf } from './bench/texts';

const NEEDED = { timesWink: 4, timesCompromise: 50, exponent: 1.05 };
const WORDS = 40_000;
/** Each library reads so often at a stretch: what was compiled of it is forgotten while the others read. */
const STRETCH = 8;
const ROUNDS = 6;
/** Words of a long live page. */
const REREAD = 10_000;
/** Words. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Characters. */
const HURTFUL_SIZES = [125_000, 1_000_000];

let missed = 0;

function verdict(holds: boolean, need: string): string {
  if (!holds) missed++;
  return `${holds ? 'holds' : 'MISSED'}: ${need}`;
}

/** Reads the same articles with each, in turns, so that a busy moment hits all alike. */
function compare(corpus: Corpus): void {
  const articles = corpus.articles.slice(0, Math.ceil(WORDS / wordsIn(corpus.articles[0] as string)));
  const words = articles.reduce((sum, text) => sum + wordsIn(text), 0);
  const contenders = [OURS, TOKENS, WINK, COMPROMISE];
  const shortest = new Map<Contender, number>(contenders.map((contender) => [contender, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) {
      const ms = shortestOf(STRETCH, () => articles.forEach(contender.read));
      shortest.set(contender, Math.min(ms, shortest.get(contender) as number));
    }
  }
  const speed = (contender: Contender) => words / (shortest.get(contender) as number);
  console.log(`${articles.length} articles with ${words} words, the best of ${ROUNDS * STRETCH} readings\n`);
  for (const contender of contenders) {
    const ratio = speed(OURS) / speed(contender);
    const note = contender === OURS ? '' : `   analyze is ${ratio.toFixed(ratio < 10 ? 2 : 0)} times as fast`;
    console.log(`${contender.name.padEnd(28)}${speed(contender).toFixed(0).padStart(6)} words/ms${note}`);
  }
  const { timesWink, timesCompromise } = NEEDED;
  console.log(verdict(speed(OURS) >= timesWink * speed(WINK), `at least ${timesWink} times as fast as wink-nlp`));
  console.log(
    verdict(
      speed(OURS) >= timesCompromise * speed(COMPROMISE),
      `at least ${timesCompromise} times as fast as compromise`,
    ),
  );
}

const wordsIn = (text: string): number => analyze(text).profile.words;

/** Time for one text of each size. Small ones are read often, so that all sizes read about as much. */
function grow(corpus: Corpus): void {
  console.log('\nGrowth: one text of so many words\n');
  const growth: Growth[] = SIZES.map((size) => {
    const text = textOf(corpus, size);
    const rounds = Math.max(5, 200_000 / size);
    const words = wordsIn(text);
    return { size: words, milliseconds: shortestOf(rounds, () => analyze(text)) };
  });
  for (const { size, milliseconds } of growth) {
    const rate = (size / milliseconds).toFixed(0).padStart(6);
    console.log(`${String(size).padStart(8)} words ${milliseconds.toFixed(1).padStart(9)} ms ${rate} words/ms`);
  }
  const exponent = exponentOf(growth);
  console.log(`exponent ${exponent.toFixed(3)}`);
  console.log(verdict(exponent <= NEEDED.exponent, `exponent at most ${NEEDED.exponent}`));
}

/** What it takes to read a text again of which one paragraph has changed, in turns with reading it for the first time. */
function reread(corpus: Corpus): void {
  const text = textOf(corpus, REREAD);
  const middle = text.indexOf('\n', text.length / 2);
  const changed = `${text.slice(0, middle)}\n“We are late,” the mayor said.${text.slice(middle)}`;
  const memory = new Memory();
  finish(analyzeInSteps(text, {}, memory));
  let first = Number.POSITIVE_INFINITY;
  let again = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    first = Math.min(
      first,
      shortestOf(STRETCH, () => analyze(text)),
    );
    for (const next of [changed, text])
      again = Math.min(
        again,
        shortestOf(1, () => finish(analyzeInSteps(next, {}, memory))),
      );
  }
  console.log(
    `\nOne paragraph of ${wordsIn(text)} words changed: ${again.toFixed(1)} ms, read for the first time ${first.toFixed(1)} ms`,
  );
}

function hurt(): void {
  console.log('\nTexts made to hurt: a million characters, and how time grows from 125,000\n');
  const exponents = Object.entries(HURTFUL).map(([name, text]) => {
    const growth = HURTFUL_SIZES.map((size) => {
      const input = text(size);
      return { size, milliseconds: shortestOf(3, () => analyze(input)) };
    });
    const exponent = exponentOf(growth);
    const ms = (growth.at(-1)?.milliseconds ?? 0).toFixed(0).padStart(7);
    console.log(`${name.padEnd(48)}${ms} ms   exponent ${exponent.toFixed(2)}`);
    return exponent;
  });
  const most = Math.max(...exponents);
  console.log(
    verdict(most <= NEEDED.exponent, `exponent at most ${NEEDED.exponent} (the highest is ${most.toFixed(2)})`),
  );
}

const corpus = readCorpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}, ${corpus.name}`,
);
compare(corpus);
grow(corpus);
reread(corpus);
hurt();
process.exitCode = missed ? 1 : 0;
