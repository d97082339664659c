import * as v from 'valibot';
import { InputError, nameOf, readInput } from '../../src/cli/input';
import { SOURCE_TYPES } from '../../src/engine';

const offset = v.pipe(v.number('is not a number'), v.integer('is not a whole number'), v.minValue(0, 'is below 0'));
const spans = v.array(v.tuple([offset, offset], 'is not [start, end]'), 'is not a list of [start, end]');

const attribution = v.object(
  {
    type: v.optional(v.picklist(SOURCE_TYPES, `is none of ${SOURCE_TYPES.join(', ')}`)),
    source: v.optional(spans, []),
    cue: v.optional(spans, []),
    content: v.optional(spans, []),
  },
  'is not an attribution',
);

const article = v.object(
  {
    id: v.pipe(v.union([v.string(), v.number()], 'is missing'), v.transform(String)),
    text: v.string('is missing'),
    attributions: v.array(attribution, 'is not a list'),
  },
  'is not an article',
);

const articles = v.pipe(
  v.array(article, 'must be a list of articles, [{"id": …, "text": …, "attributions": […]}]'),
  v.minLength(1, 'holds no article'),
);

/** Who says what in an article, as people marked it or as the engine found it. Spans are in UTF-16 units. */
export type MarkedAttribution = v.InferOutput<typeof attribution>;

/** An article with every attribution marked. */
export type GoldArticle = v.InferOutput<typeof article>;

/** Reads articles with marked attributions. Throws `InputError` that names the entry that is wrong. */
export function readGold(file: string): GoldArticle[] {
  const input = readInput(file);
  let data: unknown;
  try {
    data = JSON.parse(input);
  } catch (error) {
    throw new InputError(`${nameOf(file)} is not valid JSON: ${error instanceof Error ? error.message : error}.`);
  }
  const result = v.safeParse(articles, data);
  if (!result.success) throw new InputError(`${nameOf(file)}: ${describe(result.issues[0])}.`);
  for (const entry of result.output) checkSpans(entry, nameOf(file));
  return result.output;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return path ? `${path.replace(/^\./, '')} ${issue.message}` : issue.message;
}

function checkSpans({ id, text, attributions }: GoldArticle, file: string): void {
  attributions.forEach((entry, index) => {
    for (const part of ['source', 'cue', 'content'] as const) {
      for (const [start, end] of entry[part]) {
        if (start < end && end <= text.length) continue;
        throw new InputError(
          `${file}: article ${id}, attribution ${index + 1}: ${part} [${start}, ${end}] is no range of its text.`,
        );
      }
    }
  });
}
