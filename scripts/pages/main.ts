/**
 * Runs the extension over a folder of saved news pages in real Chromium and prints what it did to them
 * (`npm run pages [-- FOLDER [FILE …]]`).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import type { Browser } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium } from '../extension-browser';
import { serve } from '../serve';
import { detailsOf, goalsOf, type PageFigures, rowOf, type SavedPage, summaryOf, TABLE_HEAD } from './report';
import { type ExtensionVisit, type MarkInPage, type Visit, visit, visitWithExtension } from './visit';

const [folder = '../shared/pages', ...only] = argv.slice(2);
const FOLDER = resolve(folder);
const EXTENSION = resolve('dist/chrome');
/** A page that answers differently at each visit is visited this often without the extension. */
const CONTROL_VISITS = 3;

async function main(): Promise<void> {
  const list = join(FOLDER, 'pages.json');
  if (!existsSync(list)) {
    console.log(`Skipped: there are no saved pages here. (${list} is missing.)`);
    return;
  }
  const all: readonly SavedPage[] = JSON.parse(await readFile(list, 'utf8'));
  const pages = all.filter(({ file }) => only.length === 0 || only.includes(file));
  const site = await serve(FOLDER);
  const [extension, control] = await Promise.all([
    launchChromium({ extension: EXTENSION, offline: true }),
    launchChromium({ offline: true }),
  ]);
  const figures: PageFigures[] = [];
  console.log(TABLE_HEAD);
  for (const page of pages) {
    const measured = await measure(page, site.url + page.file, extension, control.browser);
    console.log(rowOf(measured));
    figures.push(measured);
  }
  await Promise.all([extension.close(), control.close(), site.close()]);
  console.log(`\n${summaryOf(figures)}\n\n${detailsOf(figures)}`);
  if (goalsOf(figures).some(({ met }) => !met)) process.exitCode = 1;
}

async function measure(
  page: SavedPage,
  url: string,
  running: ExtensionBrowser,
  control: Browser,
): Promise<PageFigures> {
  const [marked, plain] = await Promise.all([visitWithExtension(running, url), visit(control, url)]);
  const body = lettersOf(page.body);
  const inText = marked.marks.filter(({ inHeadline }) => !inHeadline).map(contextOf);
  return {
    file: page.file,
    kind: page.kind,
    status: marked.state?.status ?? 'no answer',
    marksInHeadline: marked.marks.length - inText.length,
    marksInBody: inText.filter((context) => body.includes(context)).length,
    marksElsewhere: inText.filter((context) => !body.includes(context)),
    text: await compareTexts(marked, plain, () => visit(control, url)),
    ownErrors: marked.ownErrors,
    newErrors: newErrors(marked, plain),
    scriptMs: marked.scriptMs,
    longestTaskMs: marked.longestTaskMs,
  };
}

async function compareTexts(
  marked: ExtensionVisit,
  plain: Visit,
  visitAgain: () => Promise<Visit>,
): Promise<PageFigures['text']> {
  if (marked.text !== marked.textWithoutMarks) return 'changed';
  const texts = new Set([plain.text]);
  for (let visits = 1; visits < CONTROL_VISITS && !texts.has(marked.text); visits++) {
    texts.add((await visitAgain()).text);
  }
  if (texts.has(marked.text)) return 'same';
  return texts.size > 1 ? 'unsteady' : 'changed';
}

function newErrors(marked: ExtensionVisit, plain: Visit): string[] {
  const known = new Set(plain.errors.map(firstLine));
  return marked.errors.filter((error) => !marked.ownErrors.includes(error) && !known.has(firstLine(error)));
}

function firstLine(error: string): string {
  return error.split('\n', 1)[0] ?? '';
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
