import { wordList, wordSet } from '../word-list';
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
const DOUBLING = wordSet(
  'refer prefer admit commit permit submit omit transmit compel expel propel repel concur occur incur confer defer infer deter regret control patrol rebut acquit equip rebel begin forget upset allot abet recur excel cancel travel signal label model level counsel total rival program format kidnap channel funnel overlap embed',
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

interface Verbs {
  /** Every form of the irregular verbs. */
  readonly irregular: ReadonlyMap<string, VerbReading>;
  /** The regular verbs with their place in the list: where two share a form, the first one has it. */
  readonly regular: ReadonlyMap<string, number>;
}

let read: Verbs | undefined;

function readVerbs(): Verbs {
  const irregular = new Map<string, VerbReading>();
  const add = (word: string, lemma: string, form: number): void => {
    const known = irregular.get(word);
    if (!known || known.lemma === lemma) irregular.set(word, { lemma, forms: (known?.forms ?? 0) | form });
  };
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [lemma, past, participle] = row.split(' ') as [string, string, string];
    add(lemma, lemma, VerbForm.base);
    add(regularForms(lemma).third, lemma, VerbForm.third);
    for (const word of regularForms(lemma).gerund) add(word, lemma, VerbForm.gerund);
    for (const word of past.split('/')) add(word, lemma, VerbForm.past);
    for (const word of participle.split('/')) add(word, lemma, VerbForm.participle);
  }
  const regular = new Map<string, number>();
  for (const lemma of wordList(REGULAR_VERBS)) if (!regular.has(lemma)) regular.set(lemma, regular.size);
  return { irregular, regular };
}

/** Reads the lists of verbs, which `verbOf` does otherwise when it is first asked. */
export function prepareVerbs(): void {
  read ??= readVerbs();
}

/** The verb that a word in lower case is a form of. Irregular verbs win. */
export function verbOf(word: string): VerbReading | undefined {
  read ??= readVerbs();
  const irregular = read.irregular.get(word);
  if (irregular) return irregular;
  let found: VerbReading | undefined;
  let place = Number.POSITIVE_INFINITY;
  for (const lemma of possibleLemmas(word)) {
    const at = read.regular.get(lemma);
    if (at === undefined || at >= place) continue;
    const forms = regularFormsIn(lemma, word);
    if (forms === 0) continue;
    found = { lemma, forms };
    place = at;
  }
  return found;
}

/** Dictionary forms that a regular form can come from: "planned" from "planned", "planne", "plann", "plan". */
function possibleLemmas(word: string): string[] {
  const stem = (cut: number): string => word.slice(0, -cut);
  if (word.endsWith('s')) return [word, stem(1), stem(2), `${stem(3)}y`];
  if (word.endsWith('ed')) return [word, stem(1), stem(2), stem(3), `${stem(3)}y`];
  if (word.endsWith('ing')) return [word, stem(3), `${stem(3)}e`, stem(4), `${stem(4)}ie`];
  return [word];
}

/** Which of a regular verb's forms a word is, as bits of `VerbForm`; 0 for none. */
function regularFormsIn(lemma: string, word: string): number {
  const { third, past, gerund } = regularForms(lemma);
  return (
    (word === lemma ? VerbForm.base : 0) |
    (word === third ? VerbForm.third : 0) |
    (past.includes(word) ? VerbForm.past | VerbForm.participle : 0) |
    (gerund.includes(word) ? VerbForm.gerund : 0)
  );
}
