/** The figures of a run over saved pages, as Markdown. */
import type { Aspect, Verdict } from './compare';
import type { Times } from './times';

export interface SavedPage {
  readonly file: string;
  readonly lang: string;
  /** `article`: the extension should scan it by itself. `other`: it should leave it alone until asked. */
  readonly kind: 'article' | 'other';
  /** The article's text as people marked it. */
  readonly body: string;
}

export interface PageFigures {
  readonly file: string;
  readonly kind: 'article' | 'other';
  /** The extension's answer about the page: `scanned`, `not-article` … */
  readonly status: string;
  /** Marks in the text that people marked as the article's. */
  readonly marksInBody: number;
  /** Marks in the page's first heading or its standfirst, which most people who marked the article left out. */
  readonly marksInHeadline: number;
  readonly marksElsewhere: readonly string[];
  /** How many links were tried. */
  readonly links: number;
  readonly differences: readonly Difference[];
  readonly ownErrors: readonly string[];
  /** Undefined in a browser that does not tell. */
  readonly times: Times | undefined;
}

/** Something in which the page with the extension differs from a first visit without. */
interface Difference {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly what: string;
}

/** Milliseconds of processor time that a task may take in which the extension's script runs. */
const LONGEST_TASK = 50;

/** The status of a page that no content script speaks for: as a rule it has sent the visitor to another address. */
export const NO_ANSWER = 'no answer';

interface Goal {
  readonly name: string;
  readonly figure: string;
  readonly goal: string;
  readonly met: boolean;
}

export const TABLE_HEAD = [
  '| page | kind | answer | marks in body | in headline | elsewhere | links tried | compared | own errors | script ms | longest task ms |',
  '| --- | --- | --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |',
].join('\n');

export function goalsOf(pages: readonly PageFigures[]): Goal[] {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const others = pages.filter(({ kind, status }) => kind === 'other' && status !== NO_ANSWER);
  const scanned = articles.filter(({ status }) => status === 'scanned');
  const leftAlone = others.filter(({ status }) => status !== 'scanned');
  const scannedArticles = articles.map(({ marksInBody, marksInHeadline, marksElsewhere }) => ({
    inside: marksInBody + marksInHeadline,
    elsewhere: marksElsewhere.length,
  }));
  const inside = sum(scannedArticles.map((page) => page.inside));
  const all = inside + sum(scannedArticles.map((page) => page.elsewhere));
  const changed = withVerdict(pages, 'changed').length;
  const errors = sum(pages.map(({ ownErrors }) => ownErrors.length));
  return [
    share('articles scanned by themselves', scanned.length, articles.length, 0.95),
    share('other pages left alone', leftAlone.length, others.length, 0.95),
    share('marks of articles in headline, standfirst or body', inside, all, 0.99),
    { name: 'pages changed', figure: String(changed), goal: '0', met: changed === 0 },
    { name: 'errors of the extension', figure: String(errors), goal: '0', met: errors === 0 },
    ...longestTask(pages),
  ];
}

/** None in a browser that does not tell. */
function longestTask(pages: readonly PageFigures[]): Goal[] {
  const tasks = pages.flatMap(({ status, times }) => (times && status === 'scanned' ? [times.longestTaskMs] : []));
  if (tasks.length === 0) return [];
  const longest = Math.max(...tasks);
  const name = 'longest task of a scanned page, in processor time';
  return [
    { name, figure: `${longest.toFixed(1)} ms`, goal: `at most ${LONGEST_TASK} ms`, met: longest <= LONGEST_TASK },
  ];
}

export function summaryOf(pages: readonly PageFigures[]): string {
  const goals = goalsOf(pages).map(
    ({ name, figure, goal, met }) => `| ${name} | ${figure} | ${goal} | ${met ? 'met' : 'missed'} |`,
  );
  const scanned = pages.filter(({ status }) => status === 'scanned');
  const links = sum(pages.map(({ links }) => links));
  const silent = pages.filter(({ status }) => status === NO_ANSWER).map(({ file }) => file);
  return [
    '| what | figure | goal | |',
    '| --- | ---: | ---: | --- |',
    ...goals,
    '',
    `Links tried: ${links}.`,
    `Pages that nobody answered for, which count as articles missed but not as others left alone: ${silent.join(', ') || 'none'}.`,
    `Script time of scanned pages: ${quantiles(scanned, ({ scriptMs }) => scriptMs)}.`,
    `Longest task of scanned pages: ${quantiles(scanned, ({ longestTaskMs }) => longestTaskMs)}.`,
    `Pages that differ at each visit, with or without the extension: ${withVerdict(pages, 'unsteady').map(whereOf('unsteady')).join(', ') || 'none'}.`,
  ].join('\n');
}

/** What someone who looks into a figure needs: the marks outside of articles, and the errors. */
export function detailsOf(pages: readonly PageFigures[]): string {
  const lines = pages.flatMap(({ file, marksElsewhere, ownErrors, differences }) => [
    ...marksElsewhere.map((context) => `${file}: mark elsewhere: ${context}`),
    ...ownErrors.map((error) => `${file}: error of the extension: ${error}`),
    ...differences.map(({ aspect, verdict, what }) => `${file}: ${aspect} ${verdict}: ${what}`),
  ]);
  return lines.join('\n');
}

/** One row of the table under `TABLE_HEAD`. */
export function rowOf(page: PageFigures): string {
  const cells = [
    page.file,
    page.kind,
    page.status,
    page.marksInBody,
    page.marksInHeadline,
    page.marksElsewhere.length,
    page.links,
    page.differences.map(({ aspect, verdict }) => `${aspect} ${verdict}`).join(', ') || 'same',
    page.ownErrors.length,
    page.times?.scriptMs.toFixed(1) ?? '–',
    page.times?.longestTaskMs.toFixed(1) ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function share(name: string, part: number, whole: number, least: number): Goal {
  const figure = whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
  return { name, figure, goal: `at least ${100 * least}%`, met: whole > 0 && part / whole >= least };
}

function withVerdict(pages: readonly PageFigures[], verdict: Verdict): PageFigures[] {
  return pages.filter(({ differences }) => differences.some((difference) => difference.verdict === verdict));
}

function whereOf(verdict: Verdict): (page: PageFigures) => string {
  return ({ file, differences }) => {
    const aspects = differences.filter((difference) => difference.verdict === verdict).map(({ aspect }) => aspect);
    return `${file} (${aspects.join(', ')})`;
  };
}

function quantiles(pages: readonly PageFigures[], figureOf: (times: Times) => number): string {
  const sorted = pages.flatMap(({ times }) => (times ? [figureOf(times)] : [])).toSorted((a, b) => a - b);
  if (sorted.length === 0) return 'not measured: this browser gives no trace of what its scripts do';
  const at = (quantile: number) => sorted[Math.floor(quantile * (sorted.length - 1))]?.toFixed(1) ?? '–';
  return `median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms, most ${at(1)} ms`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
