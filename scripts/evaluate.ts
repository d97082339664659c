/**
 * Compares what the engine finds with articles in which people marked who says what.
 *
 *     npm run evaluate -- GOLD.json [--json | --markdown] [--errors KIND] [--most N]
 *     npm run evaluate -- --into docs/accuracy.md GOLD.json ...
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError, readInput } from '../src/cli/input';
import { analyze } from '../src/engine';
import { type GoldArticle, type MarkedAttribution, readGold } from './evaluate/gold';
import { formatErrors, formatJson, formatMarkdown, formatTable } from './evaluate/report';
import { type Score, score } from './evaluate/score';

const USAGE = `Usage: npm run --silent evaluate -- [--json | --markdown] [--errors KIND] [--most N] GOLD.json
       npm run --silent evaluate -- --into DOCUMENT.md GOLD.json ...
GOLD.json is a list of articles: [{"id", "text", "attributions": [{"type", "source", "cue", "content"}]}],
where source, cue and content are lists of [start, end) in UTF-16 units of the text.
KIND is what an error begins with: source:missed, source:spurious, type:, type:official ...`;

/** What the engine finds in an article, in the gold form: attributions inside another one's content are left out. */
function predict({ text }: GoldArticle): MarkedAttribution[] {
  const flat = analyze(text).attributions.filter(({ nested }) => !nested);
  return flat.map(({ type, source, cue, content }) => ({
    type,
    source: source.map(([start, end]) => [start, end]),
    cue: cue.map(([start, end]) => [start, end]),
    content: content.map(([start, end]) => [start, end]),
  }));
}

function scoreOf(file: string): Score {
  const gold = readGold(file);
  return score(gold, gold.map(predict));
}

const FIGURES = { start: '<!-- figures: written by npm run evaluate -->', end: '<!-- end of figures -->' };

/** Replaces the figures in a document by those of today. */
function writeFigures(document: string, files: readonly string[]): string {
  const text = readInput(document);
  const [before, rest] = text.split(FIGURES.start);
  const after = rest?.split(FIGURES.end)[1];
  if (after === undefined)
    throw new InputError(`${document} has no place for figures between ${FIGURES.start} and ${FIGURES.end}.`);
  const tables = files.map((file) => formatMarkdown(scoreOf(file), basename(file)));
  const date = `Measured on ${new Date().toISOString().slice(0, 10)}.`;
  writeFileSync(document, `${before}${FIGURES.start}\n\n${date}\n\n${tables.join('\n')}\n${FIGURES.end}${after}`);
  return `Wrote the figures of ${files.length} files into ${document}.\n`;
}

function run(args: readonly string[]): string {
  const options = {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    into: { type: 'string' },
    errors: { type: 'string' },
    most: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, ...others] = positionals;
  if (values.into !== undefined && file !== undefined) return writeFigures(values.into, positionals);
  if (file === undefined || others.length > 0 || (values.json && values.markdown)) throw new InputError(USAGE);
  const most = Number(values.most ?? 40);
  if (!Number.isInteger(most) || most < 1) throw new InputError(`--most is a number from 1, not ${values.most}.`);
  const result = scoreOf(file);
  if (values.json) return formatJson(result);
  if (values.markdown) return formatMarkdown(result, basename(file));
  return formatTable(result) + (values.errors === undefined ? '' : `\n${formatErrors(result, values.errors, most)}`);
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof InputError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
