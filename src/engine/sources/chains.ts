import { hasFiniteVerb } from '../grammar/clauses';
import type { RawAttribution } from '../grammar/contents';
import { between, type Document, isComma, type Range, tagAt, wordAt } from '../grammar/document';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { isOutletLike, quotedAfter, quotes } from '../grammar/quoting-cue';
import { Tag } from '../grammar/tags';
import { HEARERS } from '../lexicon/en/media';
import { wordSet } from '../lexicon/word-list';
import type { Sentence } from '../text/sentences';
import { readPhrase } from './phrase';
import type { Referent } from './resolve-sources';

/** Second-hand reporting that a construction shows, before anybody knows whether `outlet` is an outlet. */
export interface Chain {
  readonly outlet: RawAttribution;
  readonly cited: RawAttribution;
  /** The one of the two that this construction adds: it stands inside the other one's words. */
  readonly added?: RawAttribution;
  /** True if what is added was said whoever quotes it: "The report quoted | a guard as saying that". */
  readonly stands?: boolean;
  /** The attribution whose source the outlet must be, where it stands a sentence before. */
  readonly sameAs?: RawAttribution;
}

const HEARER = wordSet(HEARERS);

/** Finds where one attribution's source may be reported by another's: "the Post said, citing S"; "S told the Post". */
export function findChains(d: Document, raws: readonly RawAttribution[]): Chain[] {
  const bySentence = new Map<number, RawAttribution[]>();
  for (const raw of raws) {
    const list = bySentence.get(raw.sentence);
    if (list) list.push(raw);
    else bySentence.set(raw.sentence, [raw]);
  }
  return raws.flatMap((raw) => {
    const near = bySentence.get(raw.sentence) as RawAttribution[];
    const sentence = d.sentences[raw.sentence];
    if (!sentence || !raw.source) return [];
    if (raw.found.rule === 'citing') return citingChain(raw, near);
    if (quotes(d, raw.found.head)) return quotingChains(d, raw, near, bySentence.get(raw.sentence - 1) ?? [], sentence);
    return toldChain(d, raw, sentence);
  });
}

/** True if the outlet is one, and the cited source a source. */
export function holds(chain: Chain, referentOf: ReadonlyMap<RawAttribution, Referent | undefined>): boolean {
  const outlet = referentOf.get(chain.outlet);
  const cited = referentOf.get(chain.cited);
  if (outlet?.type !== 'media' || !cited || cited === outlet) return false;
  return !chain.sameAs || referentOf.get(chain.sameAs) === outlet;
}

/** ", citing S": the nearest attribution before it in the sentence cites, or the first one after it. */
function citingChain(cited: RawAttribution, near: readonly RawAttribution[]): Chain[] {
  const others = near.filter((raw) => raw.source && !raw.nested && raw.found.rule !== 'citing');
  const outlet =
    others.findLast((raw) => raw.found.start < cited.found.start) ??
    others.find((raw) => raw.found.start > cited.found.start);
  return outlet ? [{ outlet, cited }] : [];
}

/** "quoted S as saying C", "which cited S", "It cited S": the quoted source speaks inside the quoting one's words. */
function quotingChains(
  d: Document,
  quoting: RawAttribution,
  near: readonly RawAttribution[],
  previous: readonly RawAttribution[],
  sentence: Sentence,
): Chain[] {
  const quoted = quotedAfter(d, quoting.found.cue.end, sentence);
  const source = quoting.source as Range;
  if (!quoted || !(quoted.saying || quoting.found.rule === 'verb-object')) return [];
  const added: RawAttribution = {
    found: {
      ...quoting.found,
      rule: 'cited-source',
      cue: quoted.saying ?? quoting.found.cue,
      source: quoted.phrase,
      start: quoted.phrase.start,
      fixed: undefined,
    },
    sentence: quoting.sentence,
    source: quoted.phrase,
    content: quoted.saying ? contentAfter(quoting.content, quoted.saying.end) : [],
    nested: true,
  };
  const chains: Chain[] = [{ outlet: quoting, cited: added, added, stands: quoted.saying !== undefined }];
  if (tagAt(d, source.start) === Tag.relative) {
    const outlet = near.find((raw) => raw !== quoting && raw.source && endsBefore(d, raw.source, source.start));
    if (outlet) chains.push({ outlet, cited: added });
  } else if (source.start === sentence.start) {
    const outlet = previous.findLast((raw) => raw.source && !raw.nested);
    if (outlet) chains.push({ outlet, cited: added, sameAs: quoting });
  }
  return chains;
}

/** What is left of a content after a token; all of it where it stands before. */
function contentAfter(content: readonly Range[], from: number): Range[] {
  return content.flatMap((part) => {
    if (part.end <= from - 2) return [part];
    return part.end > from ? [between(Math.max(part.start, from), part.end)] : [];
  });
}

/** The relative pronoun stands in the source or follows it directly. */
function endsBefore(d: Document, source: Range, relative: number): boolean {
  if (source.start < relative && relative < source.end) return true;
  return source.end === relative || (isComma(d, relative - 1) && source.end === relative - 1);
}

/** "S told the Post that C"; "In an interview with the Post, S said C": the outlet had it first. */
function toldChain(d: Document, cited: RawAttribution, sentence: Sentence): Chain[] {
  if (cited.nested || cited.content.length === 0) return [];
  const hearer = hearerOf(d, cited, sentence);
  const whole = hearer && nounPhraseAfter(d, hearer.end, sentence.end);
  if (!whole) return [];
  // "told Radio 4's Today programme | Jo Doe was wrong".
  const said = cited.content[0]?.start ?? whole.end;
  const phrase = said > whole.start && said < whole.end ? between(whole.start, said) : whole;
  const { core, head } = readPhrase(d, phrase);
  if (HEARER.has(wordAt(d, head)) || !isOutletLike(d, core)) return [];
  const added: RawAttribution = {
    found: { ...cited.found, rule: 'told-outlet', cue: hearer, source: core, start: hearer.start, fixed: undefined },
    sentence: cited.sentence,
    source: core,
    content: [...cited.content],
    nested: true,
  };
  return [{ outlet: added, cited, added }];
}

/** The words before the outlet: "told", or "interview with" where the source's own clause holds it. */
function hearerOf(d: Document, { found, content }: RawAttribution, sentence: Sentence): Range | undefined {
  if (d.lemma[found.head] === 'tell') return between(found.head, found.head + 1);
  if (!found.rule.startsWith('verb-')) return undefined;
  for (let i = sentence.start; i + 1 < sentence.end; i++) {
    if (wordAt(d, i) !== 'interview' || wordAt(d, i + 1) !== 'with') continue;
    if (content.some((part) => part.start <= i && i < part.end)) continue;
    const from = Math.min(i, found.head) + 1;
    if (!hasFiniteVerb(d, from, Math.max(i, found.head))) return between(i, i + 2);
  }
  return undefined;
}
