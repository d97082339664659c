/**
 * Runs the extension over a folder of saved news pages in real browsers and prints what it did to them
 * (`npm run pages [-- --browser chromium|firefox] [FOLDER [FILE …]]`; both browsers, one after the other, by default).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../chromium-browser';
import type { ExtensionBrowser } from '../extension-browser';
import { launchFirefox } from '../firefox-browser';
import { serve } from '../serve';
import { ASPECTS, differenceIn, isSettled, type Visit, verdictOn } from './compare';
import type { MarkInPage } from './look';
import {
  detailsOf,
  goalsOf,
  NO_ANSWER,
  type PageFigures,
  rowOf,
  type SavedPage,
  summaryOf,
  TABLE_HEAD,
} from './report';
import { type ExtensionVisit, visitBoth } from './visit';

const BROWSERS = {
  chromium: { name: 'Chromium', launch: launchChromium, extension: resolve('dist/chrome'), isTraced: true },
  firefox: { name: 'Firefox', launch: launchFirefox, extension: resolve('dist/firefox'), isTraced: false },
} as const;
type BrowserName = keyof typeof BROWSERS;

/** A page that differs is visited this often with and without the extension, to see whether it differs by itself. */
const MOST_VISITS = 3;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
  const [path = '../shared/pages', ...only] = positionals;
  const folder = resolve(path);
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) {
    console.log(`Skipped: there are no saved pages here. (${list} is missing.)`);
    return;
  }
  const all: readonly SavedPage[] = JSON.parse(await readFile(list, 'utf8'));
  const pages = all.filter(({ file }) => only.length === 0 || only.includes(file));
  for (const browser of browsersOf(values.browser)) {
    const figures = await runIn(browser, folder, pages);
    if (goalsOf(figures).some(({ met }) => !met)) process.exitCode = 1;
  }
}

function browsersOf(name: string | undefined): BrowserName[] {
  const names = Object.keys(BROWSERS) as BrowserName[];
  const chosen = names.filter((known) => name === undefined || name === known);
  if (chosen.length === 0) throw new Error(`There is no browser “${name}” here, but: ${names.join(', ')}.`);
  return chosen;
}

async function runIn(browser: BrowserName, folder: string, pages: readonly SavedPage[]): Promise<PageFigures[]> {
  const { name, launch, extension, isTraced } = BROWSERS[browser];
  const site = await serve(folder);
  const [running, control] = await Promise.all([launch({ extension, offline: true }), launch({ offline: true })]);
  const figures: PageFigures[] = [];
  console.log(`\n## ${name} (${await control.browser.version()})\n\n${TABLE_HEAD}`);
  for (const page of pages) {
    const measured = await measure(page, site.url + page.file, running, control.browser, isTraced);
    console.log(rowOf(measured));
    figures.push(measured);
  }
  await Promise.all([running.close(), control.close(), site.close()]);
  console.log(`\n${summaryOf(figures)}\n\n${detailsOf(figures)}`);
  return figures;
}

async function measure(
  page: SavedPage,
  url: string,
  running: ExtensionBrowser,
  control: Browser,
  isTraced: boolean,
): Promise<PageFigures> {
  const marked: ExtensionVisit[] = [];
  const plain: Visit[] = [];
  do {
    const [withIt, without] = await visitBoth(running, control, url, isTraced);
    marked.push(withIt);
    plain.push(without);
  } while (plain.length < MOST_VISITS && !isSettled(marked, plain));
  return figuresOf(page, marked, plain);
}

function figuresOf(page: SavedPage, visits: readonly ExtensionVisit[], plain: readonly Visit[]): PageFigures {
  const [marked, first] = [visits[0], plain[0]];
  if (!marked || !first) throw new Error(`${page.file} was not visited.`);

  const body = lettersOf(page.body);
  const inText = marked.marks.filter(({ inHeadline }) => !inHeadline).map(contextOf);
  const compared = ASPECTS.map((aspect) => ({ aspect, verdict: verdictOn(aspect, visits, plain) }));
  return {
    file: page.file,
    kind: page.kind,
    status: marked.state?.status ?? NO_ANSWER,
    marksInHeadline: marked.marks.length - inText.length,
    marksInBody: inText.filter((context) => body.includes(context)).length,
    marksElsewhere: inText.filter((context) => !body.includes(context)),
    links: marked.look.links.length,
    differences: compared
      .filter(({ verdict }) => verdict !== 'same')
      .map(({ aspect, verdict }) => ({ aspect, verdict, what: differenceIn(aspect, marked, first) })),
    ownErrors: marked.ownErrors,
    times: marked.times,
  };
}

/** The mark and a little of the text around it, to find its place in the article's text. */
function contextOf({ before, text, after }: MarkInPage): string {
  return lettersOf(before).slice(-20) + lettersOf(text) + lettersOf(after).slice(0, 20);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
});
