/**
 * A long sitting with the extension: a reader who reads, scrolls, switches and goes on by chance
 * (`npm run soak [-- MINUTES] [BROWSER] [--seed SEED]`). Ends with 1 if the extension made an error,
 * memory grew or a task took too long.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium-browser';
import { launchFirefox } from './firefox-browser';
import { serve } from './serve';
import { chanceFrom } from './soak/random';
import { isSound, type Sitting, summaryOf } from './soak/report';
import { type Places, sit } from './soak/sitting';

const BROWSERS = {
  chromium: { launch: launchChromium, extension: resolve('dist/chrome') },
  firefox: { launch: launchFirefox, extension: resolve('dist/firefox') },
} as const;

type BrowserName = keyof typeof BROWSERS;

const DEFAULT_MINUTES = 30;
const FIXTURES = resolve('tests/fixtures/site');
const FIXTURE_PAGES = ['ferries', 'reservoir', 'lighthouse', 'reader', 'index', 'shop', 'talsperre'];
const QUIET_PAGE = 'ferries.html';
/** Real pages, where somebody has saved some. */
const SAVED = resolve('../shared/pages');

function isBrowser(name: string): name is BrowserName {
  return name in BROWSERS;
}

function choices(): { minutes: number; seed: number; browsers: BrowserName[] } {
  const options = { seed: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
  const named = positionals.filter(isBrowser);
  const numbers = positionals.filter((word) => !isBrowser(word)).map(Number);
  const seed = Number(values.seed ?? Date.now());
  const [minutes = DEFAULT_MINUTES] = numbers;
  if (numbers.length > 1 || !(minutes > 0) || Number.isNaN(seed))
    throw new Error('Usage: npm run soak [-- MINUTES] [chromium|firefox] [--seed SEED]');
  return { minutes, seed, browsers: named.length > 0 ? named : (Object.keys(BROWSERS) as BrowserName[]) };
}

async function main(): Promise<void> {
  const { minutes, seed, browsers } = choices();
  console.log(`Seed ${seed}, ${minutes} minutes in ${browsers.join(' and ')}.`);
  const fixtures = await serve(FIXTURES);
  const saved = existsSync(join(SAVED, 'pages.json')) ? await serve(SAVED) : undefined;
  const files: { file: string }[] = saved ? JSON.parse(readFileSync(join(SAVED, 'pages.json'), 'utf8')) : [];
  const places: Places = {
    quiet: fixtures.url + QUIET_PAGE,
    all: [
      ...FIXTURE_PAGES.map((name) => `${fixtures.url}${name}.html`),
      ...files.map(({ file }) => `${saved?.url}${file}`),
    ],
  };
  const sittings = await Promise.all(browsers.map((name) => sitWith(name, places, minutes, seed)));
  await Promise.all([fixtures.close(), saved?.close()]);
  for (const sitting of sittings) console.log(`\n${summaryOf(sitting)}`);
  if (!sittings.every(isSound)) process.exitCode = 1;
}

async function sitWith(name: BrowserName, places: Places, minutes: number, seed: number): Promise<Sitting> {
  const { launch, extension } = BROWSERS[name];
  const running = await launch({ extension, offline: true });
  try {
    return await sit(running, name, places, { minutes, seed, chance: chanceFrom(seed) });
  } finally {
    await running.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
});
