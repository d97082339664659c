import type { Document } from '../grammar/document';

/** Words that stand for somebody: which kind of referent they ask for. */
export const HE = /^(?:he|his|him|himself)$/;
export const SHE = /^(?:she|her|herself)$/;
export const THEY = /^(?:they|their|them|themselves|both|those|these)$/;
export const IT = /^(?:it|its|itself|this|that|which)$/;
export const RELATIVE = /^(?:who|which|that|whom|whose)$/;
export const VAGUE =
  /^(?:some|many|others|most|several|few|everyone|everybody|someone|somebody|anyone|anybody|nobody|none|all|one|other|what|whoever|there|something|nothing)$/;
export const WRITER = /^(?:i|we|you|my|our|your|me|us|myself|ourselves|reader|readers)$/;

/** True for a word that stands for somebody named or described elsewhere. */
export const isPronoun = (word: string): boolean =>
  HE.test(word) || SHE.test(word) || THEY.test(word) || IT.test(word) || VAGUE.test(word);

/** "WHO" in capitals is a name. */
export function isUpperCase(d: Document, i: number): boolean {
  const text = d.text.slice(d.tokens.start[i], d.tokens.end[i]);
  return text.length > 1 && text === text.toUpperCase() && /^(?:WHO|IT|US)$/.test(text);
}

/** Offices by which a person is called after the first mention. */
export const FORM_OF_ADDRESS =
  /^(?:senator|governor|mayor|congressman|congresswoman|lawmaker|judge|sheriff|ambassador|councilman|councilwoman|councillor|legislator|representative)$/;
