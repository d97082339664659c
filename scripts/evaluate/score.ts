import { SOURCE_TYPES, type SourceType } from '../../src/engine';
import { type Figures, rankCorrelation, Tally } from './figures';
import type { GoldArticle, MarkedAttribution } from './gold';
import { keyOf, likeness, pairUp, piecesOf, same, wordsOf } from './spans';
import { reportsSpeech } from './speech-verbs';

/** One thing that was missed, found where nothing is, or given the wrong type. */
export interface ScoringError {
  /** `source:spurious`, `source:missed`, `source:missed-speech`, or `type:` and the right and the given type. */
  readonly kind: string;
  readonly id: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface Score {
  readonly articles: number;
  /** Distinct source mentions that overlap a marked one by half or more. */
  readonly source: Figures;
  /** The same, to the character. */
  readonly sourceExact: Figures;
  /** Recall of sources whose cue is a verb of saying. */
  readonly sourceSpeechRecall: number;
  /** Characters inside attributed content. */
  readonly content: Figures;
  /** Source and content both right for the same attribution. */
  readonly attribution: Figures;
  /** Every piece within one line, to the character. */
  readonly pieces: Readonly<Record<Part, Figures>>;
  /** Missing if no source in the gold file has a type. */
  readonly typed?: TypedScore;
  readonly errors: readonly ScoringError[];
}

export interface TypedScore {
  /** Share of sources found that have the right type. */
  readonly typeAccuracy: number;
  readonly types: Readonly<Record<SourceType, Figures>>;
  /** Content in quotation marks from a named official. */
  readonly officialQuotes: Figures;
  /** Error of each page's share of unnamed sourcing. */
  readonly profile: { readonly articles: number; readonly meanAbsoluteError: number; readonly spearman: number };
  /** How often a right type was given as another, by `right>given`. */
  readonly confusion: Readonly<Record<string, number>>;
}

const PARTS = ['source', 'cue', 'content'] as const;
type Part = (typeof PARTS)[number];

/** Articles with fewer attributions than this say nothing about a share. */
const LEAST_FOR_PROFILE = 5;

const eachType = <T>(value: (type: SourceType) => T): Record<SourceType, T> =>
  Object.fromEntries(SOURCE_TYPES.map((type) => [type, value(type)])) as Record<SourceType, T>;

/** Compares what was found in each gold article, in the same order, with what is marked there. */
export function score(gold: readonly GoldArticle[], found: readonly (readonly MarkedAttribution[])[]): Score {
  const counts = new Counts();
  gold.forEach((article, i) => {
    counts.addArticle(article, found[i] ?? []);
  });
  return counts.score(gold);
}

class Counts {
  private readonly source = new Tally();
  private readonly sourceExact = new Tally();
  private readonly speech = new Tally();
  private readonly content = new Tally();
  private readonly attribution = new Tally();
  private readonly officialQuotes = new Tally();
  private readonly typeAccuracy = new Tally();
  private readonly types = eachType(() => new Tally());
  private readonly pieces = { source: new Tally(), cue: new Tally(), content: new Tally() };
  private readonly confusion: Record<string, number> = {};
  private readonly shares: [number, number][] = [];
  private readonly errors: ScoringError[] = [];

  addArticle(article: GoldArticle, found: readonly MarkedAttribution[]): void {
    this.addSources(article, found);
    this.addContent(article, found);
    this.addAttributions(article, found);
    this.addPieces(article, found);
    this.addOfficialQuotes(article, found);
    if (article.attributions.filter(isTyped).length >= LEAST_FOR_PROFILE) {
      this.shares.push([unnamedShare(article.attributions), unnamedShare(found)]);
    }
  }

  score(gold: readonly GoldArticle[]): Score {
    const hasTypes = gold.some(({ attributions }) => attributions.some(({ type }) => type));
    return {
      articles: gold.length,
      source: this.source.figures(),
      sourceExact: this.sourceExact.figures(),
      sourceSpeechRecall: this.speech.figures().r,
      content: this.content.figures(),
      attribution: this.attribution.figures(),
      pieces: {
        source: this.pieces.source.figures(),
        cue: this.pieces.cue.figures(),
        content: this.pieces.content.figures(),
      },
      ...(hasTypes && { typed: this.typedScore() }),
      errors: this.errors,
    };
  }

  private typedScore(): TypedScore {
    const articles = this.shares.length;
    const error = this.shares.reduce((sum, [right, given]) => sum + Math.abs(right - given), 0);
    return {
      typeAccuracy: this.typeAccuracy.figures().p,
      types: eachType((type) => this.types[type].figures()),
      officialQuotes: this.officialQuotes.figures(),
      profile: {
        articles,
        meanAbsoluteError: error / (articles || 1),
        spearman: articles > 2 ? rankCorrelation(this.shares) : 0,
      },
      confusion: this.confusion,
    };
  }

  private addSources(article: GoldArticle, found: readonly MarkedAttribution[]): void {
    const right = mentionsOf(article.attributions);
    const given = mentionsOf(found);
    const pairs = pairUp(given, right, (a, b) => likeness(a.source, b.source));
    const spoken = right.map((mention) => isSpoken(article, mention));
    const exact = pairs.filter(([g, r]) => same(sourceAt(given, g), sourceAt(right, r)));
    this.source.add(pairs.length, given.length, right.length);
    this.sourceExact.add(exact.length, given.length, right.length);
    this.speech.add(pairs.filter(([, r]) => spoken[r]).length, 0, spoken.filter(Boolean).length);
    for (const { type } of given) if (type) this.types[type].predicted++;
    for (const { type } of right) if (type) this.types[type].gold++;
    for (const [g, r] of pairs) this.addType(article, given[g] as MarkedAttribution, right[r]?.type);
    const matched = { given: new Set(pairs.map(([g]) => g)), right: new Set(pairs.map(([, r]) => r)) };
    given.forEach((mention, g) => {
      if (!matched.given.has(g)) this.note('source:spurious', article, mention);
    });
    right.forEach((mention, r) => {
      if (!matched.right.has(r)) this.note(spoken[r] ? 'source:missed-speech' : 'source:missed', article, mention);
    });
  }

  private addType(article: GoldArticle, given: MarkedAttribution, right: SourceType | undefined): void {
    if (!right) return;
    const cell = `${right}>${given.type}`;
    this.confusion[cell] = (this.confusion[cell] ?? 0) + 1;
    const agrees = given.type === right;
    this.typeAccuracy.add(agrees ? 1 : 0, 1, 1);
    if (agrees) this.types[right].right++;
    else this.note(`type:${cell}`, article, given);
  }

  private addContent({ text, attributions }: GoldArticle, found: readonly MarkedAttribution[]): void {
    const right = painted(text, attributions);
    const given = painted(text, found);
    let both = 0;
    given.forEach((isContent, i) => {
      both += isContent & (right[i] as number);
    });
    this.content.add(both, sum(given), sum(right));
  }

  private addAttributions({ attributions }: GoldArticle, found: readonly MarkedAttribution[]): void {
    const right = attributions.filter(isWhole);
    const given = found.filter(isWhole);
    const pairs = pairUp(given, right, (a, b) =>
      likeness(a.source, b.source) >= 0.5 ? likeness(a.content, b.content) : 0,
    );
    this.attribution.add(pairs.length, given.length, right.length);
  }

  private addPieces({ text, attributions }: GoldArticle, found: readonly MarkedAttribution[]): void {
    for (const part of PARTS) {
      const right = new Set(attributions.flatMap((a) => piecesOf(text, a[part])));
      const given = new Set(found.flatMap((a) => piecesOf(text, a[part])));
      this.pieces[part].add([...given].filter((piece) => right.has(piece)).length, given.size, right.size);
    }
  }

  private addOfficialQuotes({ text, attributions }: GoldArticle, found: readonly MarkedAttribution[]): void {
    const right = attributions.filter((attribution) => isOfficialQuote(text, attribution));
    const given = found.filter((attribution) => isOfficialQuote(text, attribution));
    const pairs = pairUp(given, right, (a, b) => likeness(a.content, b.content));
    this.officialQuotes.add(pairs.length, given.length, right.length);
  }

  private note(kind: string, { id, text }: GoldArticle, { source, cue, content }: MarkedAttribution): void {
    this.errors.push({
      kind,
      id,
      source: wordsOf(text, source),
      cue: wordsOf(text, cue),
      content: wordsOf(text, content).slice(0, 160),
    });
  }
}

/** Each distinct source span once, with the attribution that has it last. */
function mentionsOf(attributions: readonly MarkedAttribution[]): MarkedAttribution[] {
  const withSource = attributions.filter(({ source }) => source.length > 0);
  return [...new Map(withSource.map((attribution) => [keyOf(attribution.source), attribution])).values()];
}

const sourceAt = (mentions: readonly MarkedAttribution[], i: number) => (mentions[i] as MarkedAttribution).source;

/** True if any attribution with this source span has a verb of saying. */
const isSpoken = ({ text, attributions }: GoldArticle, mention: MarkedAttribution): boolean =>
  attributions.some(({ source, cue }) => same(source, mention.source) && reportsSpeech(wordsOf(text, cue)));

const isWhole = ({ source, content }: MarkedAttribution): boolean => source.length > 0 && content.length > 0;

const isTyped = ({ source, type }: MarkedAttribution): boolean => source.length > 0 && type !== undefined;

const isOfficialQuote = (text: string, { type, content }: MarkedAttribution): boolean =>
  type === 'official' && /["“”«»„]/.test(wordsOf(text, content));

/** 1 for every character of the text that is attributed content, else 0. */
function painted(text: string, attributions: readonly MarkedAttribution[]): Uint8Array {
  const characters = new Uint8Array(text.length);
  for (const { content } of attributions) for (const [start, end] of content) characters.fill(1, start, end);
  return characters;
}

const sum = (values: Uint8Array): number => values.reduce((total, value) => total + value, 0);

/** Share of attributions whose source is anonymous or an unnamed spokesperson. */
function unnamedShare(attributions: readonly MarkedAttribution[]): number {
  const typed = attributions.filter(isTyped);
  const unnamed = typed.filter(({ type }) => type === 'anonymous' || type === 'spokesperson');
  return typed.length ? unnamed.length / typed.length : 0;
}
