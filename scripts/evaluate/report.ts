import type { Figures } from './figures';
import type { Score } from './score';

/** The figures of a score with their names, in the order in which they are printed. */
function rowsOf(score: Score): [name: string, figures: Figures][] {
  const { typed } = score;
  return [
    ['source', score.source],
    ['source, exact span', score.sourceExact],
    ['content, by character', score.content],
    ['source + content', score.attribution],
    ['exact pieces: source', score.pieces.source],
    ['exact pieces: cue', score.pieces.cue],
    ['exact pieces: content', score.pieces.content],
    ...(typed ? Object.entries(typed.types) : []),
    ...(typed ? [['official quotes', typed.officialQuotes] as [string, Figures]] : []),
  ];
}

/** Figures that are one number, as words. */
function singlesOf({ sourceSpeechRecall, typed }: Score): [name: string, value: string][] {
  const speech: [string, string] = ['recall of sources with a verb of saying', percent(sourceSpeechRecall)];
  if (!typed) return [speech];
  const { articles, meanAbsoluteError, spearman } = typed.profile;
  return [
    speech,
    ['type accuracy', percent(typed.typeAccuracy)],
    [
      `share of unnamed sourcing (${articles} articles)`,
      `mean absolute error ${meanAbsoluteError.toFixed(3)}, Spearman ${spearman.toFixed(3)}`,
    ],
  ];
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** A table for a terminal. */
export function formatTable(score: Score): string {
  const column = (share: number) => percent(share).padStart(6);
  const rows = rowsOf(score).map(
    ([name, { p, r, f1, predicted, gold }]) =>
      `${name.padEnd(24)} P${column(p)}  R${column(r)}  F1${column(f1)}   (${predicted} predicted, ${gold} gold)`,
  );
  const singles = singlesOf(score).map(([name, value]) => `${name}: ${value}`);
  return [`${score.articles} articles`, ...rows, ...singles, ''].join('\n');
}

/** The same as a table for a document, without rows for what nobody marked in the file. */
export function formatMarkdown(score: Score, name: string): string {
  const marked = rowsOf(score).filter(([, { gold }]) => gold > 0);
  const rows = marked.map(
    ([row, { p, r, f1, predicted, gold }]) =>
      `| ${row} | ${percent(p)} | ${percent(r)} | ${percent(f1)} | ${predicted} | ${gold} |`,
  );
  return [
    `### \`${name}\`, ${score.articles} ${score.articles === 1 ? 'article' : 'articles'}`,
    '',
    '| | precision | recall | F1 | found | in the file |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `${singlesOf(score)
      .map(([row, value]) => `${row}: ${value}`)
      .join('; ')
      .replace(/^./, (letter) => letter.toUpperCase())}.`,
    '',
  ].join('\n');
}

/** Score as JSON, with the same names and shape whether read by people or by other scorers. */
export function formatJson({ errors: _, typed, ...score }: Score): string {
  return `${JSON.stringify({ ...score, ...typed }, null, 1)}\n`;
}

/** The errors whose kind begins with `kind`, with their words. */
export function formatErrors({ errors }: Score, kind: string, most: number): string {
  const matching = errors.filter((error) => error.kind.startsWith(kind));
  const lines = matching
    .slice(0, most)
    .map(({ kind: full, id, source, cue, content }) => `${full}\t${id}\n   [${source}] <${cue}> ${content}\n`);
  const more =
    matching.length > most ? `${matching.length - most} more; show them with --most ${matching.length}\n` : '';
  return lines.join('') + more || `No errors of the kind ${kind}.\n`;
}
