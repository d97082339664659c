import { parseArgs } from 'node:util';
import { analyze } from '../engine';
import { formatJson, formatText } from './format';
import { InputError, looksLikeJson, nameOf, parseArticles, readInput } from './input';

const USAGE = 'Usage: npm run --silent analyze -- [--format json|text] FILE|-';

/** Analyses one file and returns what to print. Throws `InputError` with a message for the reader. */
function run(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new InputError(USAGE);
  if (values.format !== undefined && values.format !== 'json' && values.format !== 'text')
    throw new InputError(`--format is json or text, not ${values.format}.\n${USAGE}`);
  const input = readInput(file);
  if (input.trim() === '') throw new InputError(`${nameOf(file)} is empty.`);
  const json = looksLikeJson(input);
  const articles = json ? parseArticles(input, file) : [{ id: file, text: input }];
  const analyses = articles.map((article) => ({ article, analysis: analyze(article.text) }));
  if ((values.format ?? (json ? 'json' : 'text')) === 'json') return `${formatJson(analyses)}\n`;
  return analyses
    .map(({ article, analysis }) => (analyses.length > 1 ? `${article.id}\n` : '') + formatText(analysis, article.text))
    .join('\n');
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof InputError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
