import { IRREGULAR_VERBS } from './irregular-verbs';
import { REGULAR_VERBS } from './regular-verbs';

/** The inflected forms of a verb that a word can be, as bits. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

export interface VerbReading {
  readonly lemma: string;
  /** Bits of `VerbForm`. */
  readonly forms: number;
}

const VOWEL = /[aeiou]/;
/** Verbs of more than one syllable that double their last consonant ("referred"). */
const DOUBLING = new Set(
  'refer prefer admit commit permit submit omit transmit compel expel propel repel concur occur incur confer defer infer deter regret control patrol rebut acquit equip rebel begin forget upset allot abet recur excel cancel travel signal label model level counsel total rival program format kidnap channel funnel overlap embed'.split(
    ' ',
  ),
);

/** "plan" → plans, planned, planning; "deny" → denies, denied, denying. */
function regularForms(lemma: string): { third: string; past: string[]; gerund: string[] } {
  const last = lemma.at(-1) as string;
  const consonantY = last === 'y' && !VOWEL.test(lemma.at(-2) ?? '');
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (last === 'e' && !/(?:ee|oe|ye)$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return {
      third,
      past: [`${lemma}d`],
      gerund: [last === 'e' && lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}ing`],
    };
  }
  if (last === 'e') return { third, past: [`${lemma}d`], gerund: [`${lemma}ing`] };
  if (/^[^aeiou]*(?:qu)?[aeiou][bdglmnprt]$/.test(lemma))
    return { third, past: [`${lemma}${last}ed`], gerund: [`${lemma}${last}ing`] };
  const past = [consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`];
  const gerund = [`${lemma}ing`];
  if (DOUBLING.has(lemma)) {
    past.push(`${lemma}${last}ed`);
    gerund.push(`${lemma}${last}ing`);
  }
  return { third, past, gerund };
}

function add(map: Map<string, VerbReading>, word: string, lemma: string, form: number): void {
  const known = map.get(word);
  if (known && known.lemma !== lemma) return;
  map.set(word, { lemma, forms: (known?.forms ?? 0) | form });
}

/** Every form of every verb in the lexicon, with its lemma. Irregular verbs come first and win. */
export function buildVerbForms(): Map<string, VerbReading> {
  const map = new Map<string, VerbReading>();
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [lemma, past, participle] = row.split(' ') as [string, string, string];
    add(map, lemma, lemma, VerbForm.base);
    add(map, regularForms(lemma).third, lemma, VerbForm.third);
    for (const word of regularForms(lemma).gerund) add(map, word, lemma, VerbForm.gerund);
    for (const word of past.split('/')) add(map, word, lemma, VerbForm.past);
    for (const word of participle.split('/')) add(map, word, lemma, VerbForm.participle);
  }
  for (const lemma of REGULAR_VERBS.split(/\s+/)) {
    const forms = regularForms(lemma);
    add(map, lemma, lemma, VerbForm.base);
    add(map, forms.third, lemma, VerbForm.third);
    for (const word of forms.past) add(map, word, lemma, VerbForm.past | VerbForm.participle);
    for (const word of forms.gerund) add(map, word, lemma, VerbForm.gerund);
  }
  return map;
}
