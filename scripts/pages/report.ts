/** The figures of a run over saved pages, as Markdown. */

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
  /** `same`, `changed` by the extension, or `unsteady`: the page has another text at each visit even without it. */
  readonly text: 'same' | 'changed' | 'unsteady';
  readonly ownErrors: readonly string[];
  /** Errors of the page's own scripts that were not there without the extension. */
  readonly newErrors: readonly string[];
  readonly scriptMs: number;
  readonly longestTaskMs: number;
}

interface Goal {
  readonly name: string;
  readonly figure: string;
  readonly goal: string;
  readonly met: boolean;
}

export const TABLE_HEAD = [
  '| page | kind | answer | marks in body | in headline | elsewhere | text | errors | script ms | longest task ms |',
  '| --- | --- | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |',
].join('\n');

export function goalsOf(pages: readonly PageFigures[]): Goal[] {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const others = pages.filter(({ kind }) => kind === 'other');
  const scanned = articles.filter(({ status }) => status === 'scanned');
  const leftAlone = others.filter(({ status }) => status !== 'scanned');
  const scannedArticles = articles.map(({ marksInBody, marksInHeadline, marksElsewhere }) => ({
    inside: marksInBody + marksInHeadline,
    elsewhere: marksElsewhere.length,
  }));
  const inside = sum(scannedArticles.map((page) => page.inside));
  const all = inside + sum(scannedArticles.map((page) => page.elsewhere));
  const changed = pages.filter(({ text }) => text === 'changed').length;
  const errors = sum(pages.map(({ ownErrors }) => ownErrors.length));
  return [
    share('articles scanned by themselves', scanned.length, articles.length, 0.85),
    share('other pages left alone', leftAlone.length, others.length, 0.85),
    share('marks of articles in headline, standfirst or body', inside, all, 0.97),
    { name: 'pages whose text changed', figure: String(changed), goal: '0', met: changed === 0 },
    { name: 'errors of the extension', figure: String(errors), goal: '0', met: errors === 0 },
  ];
}

export function summaryOf(pages: readonly PageFigures[]): string {
  const goals = goalsOf(pages).map(
    ({ name, figure, goal, met }) => `| ${name} | ${figure} | ${goal} | ${met ? 'met' : 'missed'} |`,
  );
  const scanned = pages.filter(({ status }) => status === 'scanned');
  const unsteady = pages.filter(({ text }) => text === 'unsteady').map(({ file }) => file);
  const newErrors = pages.filter(({ newErrors }) => newErrors.length > 0).map(({ file }) => file);
  return [
    '| what | figure | goal | |',
    '| --- | ---: | ---: | --- |',
    ...goals,
    '',
    `Script time of scanned pages: ${quantiles(scanned.map(({ scriptMs }) => scriptMs))}.`,
    `Longest task of scanned pages: ${quantiles(scanned.map(({ longestTaskMs }) => longestTaskMs))}.`,
    `Pages whose text differs at each visit, with or without the extension: ${unsteady.join(', ') || 'none'}.`,
    `Pages with script errors that they did not show without the extension: ${newErrors.join(', ') || 'none'}.`,
  ].join('\n');
}

/** What someone who looks into a figure needs: the marks outside of articles, and the errors. */
export function detailsOf(pages: readonly PageFigures[]): string {
  const lines = pages.flatMap(({ file, marksElsewhere, ownErrors, newErrors }) => [
    ...marksElsewhere.map((context) => `${file}: mark elsewhere: ${context}`),
    ...ownErrors.map((error) => `${file}: error of the extension: ${error}`),
    ...newErrors.map((error) => `${file}: new error: ${error}`),
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
    page.text,
    page.ownErrors.length,
    page.scriptMs.toFixed(1),
    page.longestTaskMs.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

function share(name: string, part: number, whole: number, least: number): Goal {
  const figure = whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
  return { name, figure, goal: `at least ${100 * least}%`, met: whole > 0 && part / whole >= least };
}

function quantiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quantile: number) => sorted[Math.floor(quantile * (sorted.length - 1))]?.toFixed(1) ?? '–';
  return `median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms, most ${at(1)} ms`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
