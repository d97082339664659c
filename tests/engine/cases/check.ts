import { type Analysis, type AnonymityDetails, type Attribution, analyze, type Span } from '../../../src/engine';
import type { AnonymityCase } from './anonymity.cases';
import type { AttributionCase } from './attributions/attribution-case';
import { type MarkedText, readMarkup, spansOf } from './markup';
import { overlap, sameDetail, samePieces, wordsOf } from './spans';

const CONTENT_OVERLAP = 0.8;

/** Each check returns what is wrong, in one line each; nothing if all is as marked. */
type Problems = string[];

export function checkAttributions({ is, text: markup }: AttributionCase): Problems {
  const marked = readMarkup(markup);
  const analysis = analyze(marked.text);
  const remaining = new Set(analysis.attributions);
  const problems = asList(is).flatMap((expected, index) => {
    const match = bestMatch(analysis, marked, index + 1, remaining);
    if (!match) return [`missed: ${expected}, cue "${wordsOf(marked.text, spansOf(marked, 'cue', index + 1))}"`];
    remaining.delete(match);
    return differences(match, marked, index + 1, expected);
  });
  const spurious = [...remaining].filter((attribution) => !attribution.nested);
  return [...problems, ...spurious.map((attribution) => `spurious: ${describeAttribution(attribution, marked.text)}`)];
}

export function checkNothing(text: string): Problems {
  return analyze(text).attributions.map((attribution) => `spurious: ${describeAttribution(attribution, text)}`);
}

export function checkAnonymity({ is, text: markup }: AnonymityCase): Problems {
  const marked = readMarkup(markup);
  const analysis = analyze(marked.text);
  return asList(is).flatMap((kind, index) => {
    const source = spansOf(marked, 'source', index + 1);
    const name = `"${wordsOf(marked.text, source)}"`;
    const attribution = analysis.attributions.find((candidate) => samePieces(marked.text, candidate.source, source));
    if (!attribution) return [`missed: ${name}${foundSources(analysis, marked.text)}`];
    if (attribution.type !== 'anonymous') return [`${name}: type is ${attribution.type}`];
    if (kind === 'anonymous') return [];
    if (!attribution.anonymity) return [`${name}: no anonymity details`];
    return detailDifferences(attribution.anonymity, kind, marked, index + 1).map((problem) => `${name}: ${problem}`);
  });
}

export function checkChain(markup: string): Problems {
  const marked = readMarkup(markup);
  const analysis = analyze(marked.text);
  const withSource = (spans: Span[]) =>
    analysis.attributions.filter((attribution) => samePieces(marked.text, attribution.source, spans));
  const outlets = withSource(spansOf(marked, 'outlet'));
  const cited = withSource(spansOf(marked, 'cited'));
  if (outlets.length === 0) return [`missed: the outlet${foundSources(analysis, marked.text)}`];
  if (cited.length === 0) return [`missed: the cited source${foundSources(analysis, marked.text)}`];
  const linked = outlets.some(
    ({ cites }) => cites !== undefined && cited.includes(analysis.attributions[cites] as Attribution),
  );
  if (!linked) return [`the outlet does not lead to the cited source (cites: ${outlets.map(({ cites }) => cites)})`];
  return outlets.some(({ type }) => type === 'media') ? [] : [`the outlet's type is ${outlets[0]?.type}`];
}

export function checkNoComment(markup: string): Problems {
  const marked = readMarkup(markup);
  const analysis = analyze(marked.text);
  const lines = analysis.attributions.filter(({ kind }) => kind === 'no-comment');
  const line = lines.find(({ source }) => samePieces(marked.text, source, spansOf(marked, 'source')));
  if (!line) {
    return [`missed${analysis.attributions.map((found) => `; found ${describeAttribution(found, marked.text)}`)}`];
  }
  const problems: Problems = [];
  if (overlap(line.cue, spansOf(marked, 'cue')) === 0) problems.push(`cue is "${wordsOf(marked.text, line.cue)}"`);
  if (line.content.length > 0) problems.push(`content is "${wordsOf(marked.text, line.content)}"`);
  if (lines.length > 1) problems.push(`${lines.length} lines were found`);
  return problems;
}

export function checkNotNoComment(text: string): Problems {
  return analyze(text)
    .attributions.filter(({ kind }) => kind === 'no-comment')
    .map((attribution) => `spurious: ${describeAttribution(attribution, text)}`);
}

function bestMatch(analysis: Analysis, marked: MarkedText, number: number, among: ReadonlySet<Attribution>) {
  const cue = spansOf(marked, 'cue', number);
  const source = spansOf(marked, 'source', number);
  const candidates = analysis.attributions.filter((found) => among.has(found) && overlap(found.cue, cue) > 0);
  return candidates.find((found) => samePieces(marked.text, found.source, source)) ?? candidates[0];
}

function differences(found: Attribution, marked: MarkedText, number: number, expected: string): Problems {
  const [type, quotation] = expected.split(' ');
  const source = spansOf(marked, 'source', number);
  const content = spansOf(marked, 'content', number);
  const problems: Problems = [];
  if (!samePieces(marked.text, found.source, source)) {
    problems.push(`source is "${wordsOf(marked.text, found.source)}", not "${wordsOf(marked.text, source)}"`);
  }
  if (overlap(found.content, content) < CONTENT_OVERLAP) {
    problems.push(`content is "${wordsOf(marked.text, found.content)}", not "${wordsOf(marked.text, content)}"`);
  }
  const foundType = found.kind === 'attribution' ? found.type : found.kind;
  if (foundType !== type) problems.push(`type of "${wordsOf(marked.text, source)}" is ${foundType}, not ${type}`);
  if (found.quotation !== quotation) problems.push(`quotation is ${found.quotation}, not ${quotation}`);
  return problems;
}

function detailDifferences(found: AnonymityDetails, kind: string, marked: MarkedText, number: number): Problems {
  const problems: Problems = [];
  if (found.kind !== kind) problems.push(`kind is ${found.kind}, not ${kind}`);
  for (const name of ['count', 'role', 'affiliation', 'basis', 'reason'] as const) {
    const expected = spansOf(marked, name, number)[0];
    const actual = name === 'count' ? found.count?.span : found[name];
    const same = expected && actual ? sameDetail(marked.text, expected, actual) : expected === actual;
    if (!same) problems.push(`${name} is ${quoted(marked.text, actual)}, not ${quoted(marked.text, expected)}`);
  }
  const value = marked.pieces.find((piece) => piece.name === 'count' && piece.of.includes(number))?.value;
  if (value && found.count && found.count.value !== Number(value)) {
    problems.push(`count is ${found.count.value}, not ${value}`);
  }
  return problems;
}

function describeAttribution(found: Attribution, text: string): string {
  const kind = found.kind === 'attribution' ? found.type : found.kind;
  const [source, cue, content] = [found.source, found.cue, found.content].map((spans) => wordsOf(text, spans));
  return `${kind} source "${source}" cue "${cue}" content "${content}" (${found.rule})`;
}

function foundSources(analysis: Analysis, text: string): string {
  if (analysis.attributions.length === 0) return '; found nothing';
  return `; found ${analysis.attributions.map((found) => describeAttribution(found, text)).join('; ')}`;
}

function quoted(text: string, span: Span | undefined): string {
  return span ? `"${wordsOf(text, [span])}"` : 'missing';
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
