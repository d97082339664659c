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
