import { reportingVerbs } from '../cues';
import * as VerbForm from '../verb-form';
import { wordList, wordSet } from '../word-list';
import { IRREGULAR_VERBS, PREFIXED_VERBS } from './irregular-verbs';
import { REGULAR_VERBS } from './regular-verbs';

export * as VerbForm from '../verb-form';

export interface VerbReading {
  readonly lemma: string;
  /** Bits of `VerbForm`. */
  readonly forms: number;
}

/** Verbs of more than one syllable that double their last consonant ("referred"). */
const DOUBLING = wordSet(
  'refer prefer admit commit permit submit omit transmit compel expel propel repel concur occur incur confer defer infer deter regret control patrol rebut acquit equip rebel begin forget upset allot abet recur excel cancel travel signal label model level counsel total rival program format kidnap channel funnel overlap embed',
);

/** Reporting verbs that are read as verbs only by their endings "-ed" and "-ing". */
const READ_BY_ENDING = wordSet(
  'postulate hypothesize avow reason declaim caption reassure message chime boom murmur mumble grumble chuckle thunder rage deadpan enthuse croon beam crow hiss grouse intone hedge demur malign nickname repudiate beseech exhort fret dread tick expound single gripe rave root',
);

/** "plan" → plans, planned, planning; "deny" → denies, denied, denying. */
function regularForms(lemma: string): { third: string; past: string[]; gerund: string[] } {
  const last = lemma.at(-1) as string;
  const stem = lemma.slice(0, -1);
  const inY = /[^aeiou]y$/.test(lemma);
  const third = inY ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (last === 'e') {
    const root = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : /[eoy]e$/.test(lemma) ? lemma : stem;
    return { third, past: [`${lemma}d`], gerund: [`${root}ing`] };
  }
  const doubled = lemma + last;
  if (/^[^aeiou]*(?:qu)?[aeiou][bdglmnprt]$/.test(lemma))
    return { third, past: [`${doubled}ed`], gerund: [`${doubled}ing`] };
  const past = [inY ? `${stem}ied` : `${lemma}ed`];
  const gerund = [`${lemma}ing`];
  if (DOUBLING.has(lemma)) {
    past.push(`${doubled}ed`);
    gerund.push(`${doubled}ing`);
  }
  return { third, past, gerund };
}

interface Verbs {
  /** Every form of the irregular verbs. */
  readonly irregular: ReadonlyMap<string, VerbReading>;
  /** Dictionary forms. */
  readonly regular: ReadonlySet<string>;
}

let read: Verbs | undefined;

function readVerbs(): Verbs {
  const irregular = new Map<string, VerbReading>();
  const add = (words: readonly string[], lemma: string, form: number): void => {
    for (const word of words) {
      const known = irregular.get(word);
      if (!known || known.lemma === lemma) irregular.set(word, { lemma, forms: (known?.forms ?? 0) | form });
    }
  };
  const rows = IRREGULAR_VERBS.split('|');
  for (const row of [...rows, ...prefixedRows(rows)]) {
    const [lemma, past = lemma, participle = past] = row.split(' ') as [string, string?, string?];
    const { third, gerund } = regularForms(lemma);
    add([lemma], lemma, VerbForm.base);
    add([third], lemma, VerbForm.third);
    add(gerund, lemma, VerbForm.gerund);
    add(past.split('/'), lemma, VerbForm.past);
    add(participle.split('/'), lemma, VerbForm.participle);
  }
  const reporting = [...reportingVerbs()].filter((lemma) => !irregular.has(lemma) && !READ_BY_ENDING.has(lemma));
  return { irregular, regular: new Set([...wordList(REGULAR_VERBS), ...reporting]) };
}

/** "overcome overcame overcome" from "come came come". */
function prefixedRows(rows: readonly string[]): string[] {
  return Object.entries(PREFIXED_VERBS).flatMap(([prefix, verbs]) =>
    wordList(verbs).map((verb) =>
      (rows.find((row) => row.split(' ')[0] === verb) as string).replace(/[a-z]+/g, `${prefix}$&`),
    ),
  );
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
  for (const lemma of possibleLemmas(word)) {
    const forms = read.regular.has(lemma) ? regularFormsIn(lemma, word) : 0;
    if (forms) return { lemma, forms };
  }
  return undefined;
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
