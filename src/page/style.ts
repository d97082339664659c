/** How a text is written: what tells reporting from advice, advertising and instructions. Per 1,000 words. */
export interface Style {
  readonly words: number;
  /** Words with which reporters say where something comes from, or when it happened. */
  readonly reporting: number;
  /** The reader and the writer addressed outside quotation marks: "you", "we", "I". */
  readonly address: number;
  /** Prices and discounts. */
  readonly prices: number;
}

const REPORTING =
  /\b(?:said|says|told|according to|reported|reports|announced|tweeted|alleged|accused|confirmed|denied|spokes(?:man|woman|person)|officials?|police|court|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night)|last (?:week|month|year))\b/gi;
const ADDRESS =
  /\b(?:you|your|you(?:'|’)(?:re|ll|ve|d)|yours|we|our|us|we(?:'|’)(?:re|ll|ve|d)|i|my|i(?:'|’)(?:m|ve|ll|d))\b/gi;
const QUOTED = /“[^”\n]*|"[^"\n]*"?/g;
const PRICE = /[$£€]\s?\d|\d% off|\bdeals?\b|\bbuy\b/gi;

export function measureStyle(sample: string): Style {
  const plain = sample.replace(QUOTED, ' ');
  const words = sample.match(/\S+/g)?.length ?? 0;
  const rate = (text: string, pattern: RegExp) => ((text.match(pattern)?.length ?? 0) * 1000) / Math.max(1, words);
  return { words, reporting: rate(sample, REPORTING), address: rate(plain, ADDRESS), prices: rate(sample, PRICE) };
}
