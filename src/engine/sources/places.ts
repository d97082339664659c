import { type Document, tagAt } from '../grammar/document';
import { Tag } from '../grammar/tags';

/** A new paragraph takes as much prominence from a mention as half a sentence. */
const PARAGRAPH = 0.5;

/** Where in the article a token stands. */
export class Places {
  private readonly sentenceOf: Int32Array;
  private readonly placeOf: Float32Array;

  constructor(private readonly d: Document) {
    this.sentenceOf = new Int32Array(d.tokens.count);
    this.placeOf = new Float32Array(d.tokens.count);
    let place = 0;
    d.sentences.forEach(({ start, end }, index) => {
      place += tagAt(d, start - 1) === Tag.lineBreak ? 1 + PARAGRAPH : 1;
      this.sentenceOf.fill(index, start, end);
      this.placeOf.fill(place, start, end);
    });
  }

  /** How far from the start a token stands, in sentences; a new paragraph counts as more. */
  of(i: number): number {
    return this.placeOf[i] as number;
  }

  /** The first token of the sentence in which a token stands. */
  sentenceStart(i: number): number {
    return this.d.sentences[this.sentenceOf[i] as number]?.start ?? 0;
  }

  /** The token after that sentence. */
  sentenceEnd(i: number): number {
    return this.d.sentences[this.sentenceOf[i] as number]?.end ?? this.d.tokens.count;
  }
}
