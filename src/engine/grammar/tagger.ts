import { lookUp, NounClass, WordClass } from '../lexicon';
import { VerbForm } from '../lexicon/en/verb-forms';
import type { Sentence } from '../text/sentences';
import { isCapitalized, TokenKind, type Tokens } from '../text/tokens';
import { AUXILIARY, NOMINAL, Tag } from './tags';

/** Word classes of all tokens, as parallel arrays. */
export interface Tagged {
  readonly tag: Uint8Array;
  /** Bits of `NounClass`. */
  readonly nouns: Int32Array;
  /** Dictionary form of a main verb; empty for other words. */
  readonly lemma: readonly string[];
}

const NOT_ADVERB = new Set(
  'family ally reply supply assembly early daily weekly monthly yearly likely unlikely friendly lonely elderly only july italy bully rally belly holy ugly jelly lively costly deadly orderly scholarly anomaly monopoly fly apply rely comply imply multiply emily sally molly kelly billy beverly'.split(
    ' ',
  ),
);
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ial|ual|ional|ive|ish|ary|ic|ian|ese|est)$/;
const NOT_ADJECTIVE = new Set(
  'music public critic topic clinic traffic politician musician civilian technician physician executive representative native detective relative initiative motive perspective narrative secretary library salary summary diary military anniversary beneficiary interest protest request guest test rest forest contest harvest arrest invest chest west east finish wish publish table cable fable official'.split(
    ' ',
  ),
);
const AFTER_VERB = new Set(
  'that to the a an this these those his her their its our my he she they it we i you not for on at with about of in against as him them us me how why what whether if there all no'.split(
    ' ',
  ),
);
const IS_CLITIC_HOST = new Set(
  'he she it that there what who here where how when this everyone everybody nobody'.split(' '),
);

const SAYING = /^(?:said|says|told|added|wrote)$/;

/** Determiners that stand alone as well: "this was", "some say". */
const PRONOUN_TOO = new Set([
  'this',
  'that',
  'these',
  'those',
  'both',
  'all',
  'some',
  'any',
  'each',
  'either',
  'neither',
  'another',
  'half',
  'many',
  'few',
  'several',
  'most',
]);

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3,5}\.)$/;
/** Last parts of compound adjectives: "state-run", "family-owned", "two-year". */
const COMPOUND_ADJECTIVE =
  /-(?:run|led|wide|old|long|style|born|level|term|year|scale|time|free|rich|poor|prone|like|heavy|[a-z]{3,}ed|[a-z]{3,}ing|[a-z]+owned|held|made|built|bound|wing)$/;
const YEAR = /^(?:18|19|20)\d\d$/;

/** Words that stand before "said" without being a surname. */
const NEVER_NAMES =
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.determiner |
  WordClass.possessive |
  WordClass.number |
  WordClass.adverb |
  WordClass.relative |
  WordClass.have |
  WordClass.be |
  WordClass.do |
  WordClass.modal |
  WordClass.subordinator;

interface State {
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  readonly nouns: Int32Array;
  readonly lemma: string[];
}

/** Tags every token of every sentence. One pass with a look at the neighbours; linear. */
export function tagTokens(tokens: Tokens, sentences: readonly Sentence[]): Tagged {
  const state: State = {
    tokens,
    tag: new Uint8Array(tokens.count),
    nouns: new Int32Array(tokens.count),
    lemma: new Array<string>(tokens.count).fill(''),
  };
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === TokenKind.break) state.tag[i] = Tag.break;
  for (const sentence of sentences) {
    const titleCase = isTitleCase(tokens, sentence);
    for (let i = sentence.start; i < sentence.end; i++) tagToken(state, i, sentence, titleCase);
    nominalize(state, sentence);
  }
  return state;
}

/** "the base chief | said": an adjective that is also a noun for people is the noun where no noun follows. */
function nominalize({ tag, nouns }: State, { start, end }: Sentence): void {
  for (let i = start; i < end; i++) {
    const determined = i > start && (tag[i - 1] === Tag.determiner || tag[i - 1] === Tag.possessive);
    if (tag[i] !== Tag.adjective || (nouns[i] === 0 && !determined)) continue;
    const next = i + 1 < end ? tag[i + 1] : Tag.punctuation;
    if (
      next !== Tag.noun &&
      next !== Tag.name &&
      next !== Tag.adjective &&
      next !== Tag.possessive &&
      next !== Tag.number
    )
      tag[i] = Tag.noun;
  }
}

/** Headlines In Title Case: capitals there say nothing about names. */
function isTitleCase(tokens: Tokens, { start, end }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.lower[i] as string).length < 4) continue;
    words++;
    if (isCapitalized(tokens, i)) capitals++;
  }
  return words >= 4 && capitals / words > 0.8 && end - start < 40;
}

function tagToken(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const { tokens, tag } = s;
  const kind = tokens.kind[i];
  if (kind === TokenKind.punctuation) tag[i] = tokens.lower[i] === '&' ? Tag.coordinator : Tag.punctuation;
  else if (kind === TokenKind.quote) tag[i] = isPluralPossessive(tokens, i) ? Tag.possessive : Tag.quote;
  else if (kind === TokenKind.number)
    tag[i] =
      YEAR.test(tokens.lower[i] as string) && (tag[i - 1] === Tag.preposition || tag[i - 1] === Tag.time)
        ? Tag.time
        : Tag.number;
  else if (kind === TokenKind.break) tag[i] = Tag.break;
  else tagWord(s, i, sentence, titleCase);
}

/** "the teachers’ union": an apostrophe after a plural, before a word. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.lower[i] !== "'" && tokens.lower[i] !== '\u2019') return false;
  const attached = i > 0 && tokens.end[i - 1] === tokens.start[i] && (tokens.lower[i - 1] as string).endsWith('s');
  return (
    attached && tokens.kind[i + 1] === TokenKind.word && (tokens.start[i + 1] as number) > (tokens.end[i] as number)
  );
}

function beginsClause(s: State, i: number, sentence: Sentence): boolean {
  if (i === sentence.start) return true;
  const before = s.tag[i - 1];
  return before === Tag.quote || (before === Tag.punctuation && ':(.?!'.includes(s.tokens.lower[i - 1] as string));
}

function tagWord(s: State, i: number, sentence: Sentence, titleCase: boolean): void {
  const word = s.tokens.lower[i] as string;
  const entry = lookUp(word);
  s.nouns[i] = entry?.nouns ?? suffixNouns(word);
  const capital = isCapitalized(s.tokens, i);
  if (capital && isName(s, i, sentence, titleCase, entry)) {
    s.tag[i] = entry && entry.classes & WordClass.time && CALENDAR.test(word) ? Tag.time : Tag.name;
    return;
  }
  if (entry && isAdverbBeforeVerb(s, i, entry.classes, sentence)) {
    s.tag[i] = Tag.adverb;
    return;
  }
  if (entry?.classes && tagClosed(s, i, word, entry.classes, sentence)) return;
  if (entry?.verb && tagVerb(s, i, word, entry.verb.lemma, entry.verb.forms, entry.classes, sentence)) return;
  if (entry && entry.classes & WordClass.time) s.tag[i] = Tag.time;
  else if (entry && entry.classes & WordClass.adjective) s.tag[i] = Tag.adjective;
  else if (entry && entry.classes & WordClass.adverb) s.tag[i] = Tag.adverb;
  else if (entry?.nouns) s.tag[i] = Tag.noun;
  else tagUnknown(s, i, word, sentence);
}

/** "have long | warned", "the minister first | said": a word that can be both is an adverb before a verb. */
function isAdverbBeforeVerb(s: State, i: number, classes: number, sentence: Sentence): boolean {
  if (!(classes & WordClass.adverb) || !(classes & WordClass.adjective) || i === sentence.start) return false;
  const before = s.tag[i - 1] as number;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.preposition)
    return false;
  const next = lookUp(s.tokens.lower[i + 1] ?? '')?.verb;
  return next !== undefined && (next.forms & ~VerbForm.base) !== 0;
}

/** Compound nouns take the class of their last part: "ex-minister", "co-founder", "vice-chair". */
function suffixNouns(word: string): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const tail = lookUp(word.slice(hyphen + 1))?.nouns ?? 0;
  return word.startsWith('ex-') || word.startsWith('former-')
    ? tail | NounClass.notInOffice
    : tail & ~(NounClass.maleName | NounClass.femaleName);
}

/** A capital letter makes a name unless the sentence explains it. */
function isName(
  s: State,
  i: number,
  sentence: Sentence,
  titleCase: boolean,
  entry: ReturnType<typeof lookUp>,
): boolean {
  const word = s.tokens.lower[i] as string;
  if (word === 'i' || word === "i'm") return false;
  const closed =
    entry !== undefined && (entry.classes & ~(WordClass.adjective | WordClass.time | WordClass.number)) !== 0;
  const acronym = /^[A-Z]{2,}/.test(s.tokens.text.slice(s.tokens.start[i], (s.tokens.start[i] as number) + 2));
  if (beginsClause(s, i, sentence)) {
    if (acronym && word.length > 1 && !closed) return true;
    if (SAYING.test(s.tokens.lower[i + 1] ?? '') && !(entry && entry.classes & NEVER_NAMES)) return true;
    if (closed) return false;
    if (!entry) return true;
    if (entry.verb && SAYING.test(s.tokens.lower[i + 1] ?? '')) return true;
    if (entry.nouns & (NounClass.maleName | NounClass.femaleName | NounClass.place | NounClass.outlet)) return true;
    const nextIsName = i + 1 < sentence.end && isCapitalized(s.tokens, i + 1);
    return (
      nextIsName &&
      !entry.verb &&
      !titleCase &&
      (entry.nouns & (NounClass.officialTitle | NounClass.neutralTitle)) !== 0
    );
  }
  if (!titleCase && word === 'will' && isCapitalized(s.tokens, i + 1)) return true;
  if (!titleCase)
    return (
      !closed ||
      !(
        entry.classes &
        (WordClass.preposition | WordClass.determiner | WordClass.coordinator | WordClass.modal | WordClass.be)
      )
    );
  return (
    !entry ||
    (entry.classes === 0 &&
      !entry.verb &&
      (entry.nouns &
        ~(NounClass.maleName | NounClass.femaleName | NounClass.place | NounClass.outlet | NounClass.demonym)) ===
        0)
  );
}

function tagClosed(s: State, i: number, word: string, classes: number, sentence: Sentence): boolean {
  const { tag, tokens } = s;
  const set = (value: number): true => {
    tag[i] = value;
    return true;
  };
  if (word === 'that') return set(tagThat(s, i, sentence));
  if (word === "'s") return set(IS_CLITIC_HOST.has(tokens.lower[i - 1] ?? '') ? Tag.be : Tag.possessive);
  if (word === 'to') return set(isBaseForm(s, i + 1) ? Tag.to : Tag.preposition);
  if (word === 'like') return set(tag[i - 1] === Tag.modal || tag[i - 1] === Tag.to ? Tag.base : Tag.preposition);
  if (word === 'her') return set(startsNominal(s, i + 1) ? Tag.possessive : Tag.objectPronoun);
  if (word === 'may' && isCapitalized(tokens, i) && i > sentence.start) return set(Tag.time);
  if (word === 'so' || word === 'as' || word === 'than') return set(Tag.subordinator);
  if (word === 'there') return set(Tag.pronoun);
  if (classes & WordClass.relative) return set(i === sentence.start ? Tag.pronoun : Tag.relative);
  if (classes & WordClass.modal) return set(Tag.modal);
  if (classes & WordClass.be) return set(Tag.be);
  if (classes & WordClass.have) return set(Tag.have);
  if (classes & WordClass.do) return set(Tag.do);
  if (classes & WordClass.negation) return set(Tag.negation);
  if (classes & WordClass.coordinator) return set(Tag.coordinator);
  if (classes & WordClass.subordinator) return set(Tag.subordinator);
  if (classes & WordClass.possessive) return set(Tag.possessive);
  if (classes & WordClass.determiner) return set(standsAlone(s, i, word) ? Tag.pronoun : Tag.determiner);
  if (classes & WordClass.number) return set(Tag.number);
  if (classes & WordClass.subjectPronoun) return set(Tag.pronoun);
  if (classes & WordClass.objectPronoun) return set(Tag.objectPronoun);
  if (classes & WordClass.preposition && !isVerbHere(s, i, word)) return set(Tag.preposition);
  if (classes & WordClass.adverb && !(classes & WordClass.adjective)) return set(Tag.adverb);
  return false;
}

/** "some | note that", "this | makes it": a determiner before a verb, or before no noun, is a pronoun. */
function standsAlone(s: State, i: number, word: string): boolean {
  if (!PRONOUN_TOO.has(word) || s.tokens.kind[i + 1] === TokenKind.number) return false;
  if (!startsNominal(s, i + 1)) return true;
  const verb = lookUp(s.tokens.lower[i + 1] as string)?.verb;
  if (!verb) return false;
  const after = s.tokens.lower[i + 2] ?? '';
  if (ALWAYS_VERB.has(s.tokens.lower[i + 1] as string)) return true;
  return verb.forms & VerbForm.base ? after === 'that' : (verb.forms & VerbForm.third) !== 0 && AFTER_VERB.has(after);
}

const isVerbHere = (s: State, i: number, word: string): boolean =>
  (word === 'including' || word === 'concerning') && s.tag[i - 1] === Tag.be;

function isBaseForm(s: State, i: number): boolean {
  for (let k = i; k < Math.min(i + 3, s.tokens.count); k++) {
    const entry = lookUp(s.tokens.lower[k] as string);
    if (isCapitalized(s.tokens, k)) return false;
    if (entry?.verb && entry.verb.forms & VerbForm.base) {
      const alsoNoun = (entry.nouns & ~NounClass.group) !== 0 && !AFTER_VERB.has(s.tokens.lower[k + 1] ?? '');
      return !alsoNoun;
    }
    if (entry && entry.classes & (WordClass.be | WordClass.have | WordClass.do))
      return /^(?:be|have|do)$/.test(s.tokens.lower[k] as string);
    if (!entry?.classes || !(entry.classes & (WordClass.adverb | WordClass.negation))) {
      if (!(s.tokens.lower[k] as string).endsWith('ly')) return false;
    }
  }
  return false;
}

function startsNominal(s: State, i: number): boolean {
  if (i >= s.tokens.count || s.tokens.kind[i] !== TokenKind.word) return false;
  const entry = lookUp(s.tokens.lower[i] as string);
  if (!entry) return true;
  return (entry.classes & ~(WordClass.adjective | WordClass.number | WordClass.time | WordClass.adverb)) === 0;
}

/** "that": before a noun a determiner, after a noun and before a verb a relative, else it opens a clause. */
function tagThat(s: State, i: number, sentence: Sentence): Tag {
  const next = lookUp(s.tokens.lower[i + 1] ?? '');
  const before = i > sentence.start ? s.tag[i - 1] : Tag.punctuation;
  const verbNext =
    next !== undefined &&
    ((next.classes & (WordClass.modal | WordClass.be | WordClass.have | WordClass.do)) !== 0 ||
      (next.verb !== undefined && !next.nouns && (next.verb.forms & ~(VerbForm.base | VerbForm.gerund)) !== 0));
  if (before === Tag.noun || before === Tag.name || before === Tag.number) return verbNext ? Tag.relative : Tag.that;
  if (before === Tag.preposition) return Tag.determiner;
  if (i === sentence.start) return verbNext ? Tag.pronoun : Tag.determiner;
  if (verbNext) return Tag.pronoun;
  return Tag.that;
}

function tagVerb(
  s: State,
  i: number,
  word: string,
  lemma: string,
  forms: number,
  classes: number,
  sentence: Sentence,
): boolean {
  const value = readVerb(s, i, word, forms, classes, sentence);
  if (value < 0) return false;
  s.tag[i] = value;
  if (value === Tag.finite || value === Tag.base || value === Tag.participle || value === Tag.gerund)
    s.lemma[i] = lemma;
  return true;
}

/** Index of the last token before `i` that is no adverb. */
function significantBefore(s: State, i: number, sentence: Sentence): number {
  let k = i - 1;
  while (k >= sentence.start && (s.tag[k] === Tag.adverb || s.tag[k] === Tag.negation)) k--;
  return k;
}

/** The tag of a word that can be a verb, or -1 where it is none. */
function readVerb(s: State, i: number, word: string, forms: number, classes: number, sentence: Sentence): number {
  const k = significantBefore(s, i, sentence);
  const before = k >= sentence.start ? (s.tag[k] as number) : Tag.punctuation;
  if (before === Tag.to || before === Tag.modal || before === Tag.do)
    return forms & VerbForm.base ? Tag.base : forms & VerbForm.participle ? Tag.participle : Tag.noun;
  if (before === Tag.be)
    return forms & VerbForm.gerund ? Tag.gerund : forms & VerbForm.participle ? Tag.participle : -1;
  if (before === Tag.have) return forms & VerbForm.participle ? Tag.participle : -1;
  if (forms & VerbForm.gerund)
    return before === Tag.determiner ||
      before === Tag.possessive ||
      before === Tag.adjective ||
      (before === Tag.noun && s.nouns[i] !== 0)
      ? Tag.noun
      : Tag.gerund;
  if (forms & (VerbForm.past | VerbForm.participle)) return readPast(s, i, before, forms, k);
  return readPresent(s, i, k, word, forms, classes, before, sentence);
}

function readPast(s: State, i: number, before: number, forms: number, k: number): number {
  if (
    before === Tag.determiner ||
    before === Tag.possessive ||
    before === Tag.adjective ||
    before === Tag.preposition
  ) {
    const bareDeterminer =
      before === Tag.determiner && /^(?:all|both|some|those|these|that|this)$/.test(s.tokens.lower[k] as string);
    if (bareDeterminer && forms & VerbForm.past) return Tag.finite;
    if (forms & VerbForm.base) return Tag.noun;
    return forms & VerbForm.participle ? Tag.adjective : Tag.finite;
  }
  if (!(forms & VerbForm.past)) return Tag.participle;
  if (forms & VerbForm.base && (before === Tag.punctuation || before === Tag.noun))
    return followsAsVerb(s, i) ? Tag.finite : Tag.noun;
  return Tag.finite;
}

function readPresent(
  s: State,
  i: number,
  k: number,
  word: string,
  forms: number,
  classes: number,
  before: number,
  sentence: Sentence,
): number {
  if (classes & WordClass.adjective && before !== Tag.pronoun) return -1;
  if (before === Tag.adjective && (s.nouns[k] as number) !== 0 && ALWAYS_VERB.has(word)) return Tag.finite;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.preposition)
    return Tag.noun;
  if (before === Tag.pronoun || before === Tag.relative) return Tag.finite;
  if (
    ALWAYS_VERB.has(word) &&
    (before === Tag.noun || before === Tag.name || before === Tag.number || before === Tag.time || before === Tag.quote)
  )
    return Tag.finite;
  if (before === Tag.number) return Tag.noun;
  if (before === Tag.name && !(forms & VerbForm.third) && !isJoined(s, k, sentence)) return Tag.noun;
  if (isBareCompound(s, k, before, sentence)) return Tag.noun;
  if (forms & VerbForm.third) {
    if (k < sentence.start) return Tag.noun;
    if (ALWAYS_VERB.has(word)) return Tag.finite;
    if (
      before === Tag.noun ||
      before === Tag.name ||
      before === Tag.quote ||
      before === Tag.time ||
      before === Tag.punctuation ||
      before === Tag.number ||
      before === Tag.coordinator
    )
      return followsAsVerb(s, i) && !finiteFollows(s, i) ? Tag.finite : Tag.noun;
    return Tag.noun;
  }
  if ((word === 'say' || word === 'tell') && (before === Tag.noun || before === Tag.name) && followsAsVerb(s, i))
    return Tag.finite;
  const pluralBefore =
    k >= sentence.start && (isPlural(s, k) || isJoined(s, k, sentence) || hasPluralHead(s, k, sentence));
  if (pluralBefore && (followsAsVerb(s, i) || ALWAYS_VERB.has(word))) return Tag.finite;
  if (before === Tag.coordinator) return followsAsVerb(s, i) && followsBaseForm(s, k, sentence) ? Tag.finite : -1;
  if (before === Tag.punctuation) return ALWAYS_VERB.has(word) && k >= sentence.start ? Tag.finite : -1;
  if (before === Tag.quote && ALWAYS_VERB.has(word)) return Tag.finite;
  return Tag.noun;
}

/** "Doe and Roe | point": two names are a plural subject. */
function isJoined(s: State, last: number, sentence: Sentence): boolean {
  let k = last;
  while (k > sentence.start && s.tag[k] === Tag.name) k--;
  return s.tag[last] === Tag.name && s.tag[k] === Tag.coordinator && s.tag[k - 1] === Tag.name;
}

/** "figures from the port authority | show": the head of the phrase before the verb, not its last noun, decides. */
function hasPluralHead(s: State, last: number, sentence: Sentence): boolean {
  let head = -1;
  for (let k = last; k >= Math.max(sentence.start, last - 16); k--) {
    const tag = s.tag[k] as number;
    if (tag === Tag.preposition) head = -1;
    else if (NOMINAL[tag] === 1 && head < 0) head = k;
    else if (
      tag !== Tag.noun &&
      tag !== Tag.name &&
      tag !== Tag.adjective &&
      tag !== Tag.determiner &&
      tag !== Tag.number &&
      tag !== Tag.coordinator &&
      tag !== Tag.possessive &&
      tag !== Tag.time
    )
      break;
  }
  return head >= 0 && head !== last && isPlural(s, head);
}

/** "we hope and | urge": a plain form after a conjunction is a verb only beside another one. */
function followsBaseForm(s: State, coordinator: number, sentence: Sentence): boolean {
  for (let k = coordinator - 1; k >= Math.max(sentence.start, coordinator - 15); k--) {
    if (s.tag[k] === Tag.base || (s.tag[k] === Tag.finite && s.lemma[k] === s.tokens.lower[k])) return true;
  }
  return false;
}

/** "to court records", "a 2018 survey": after a bare noun that a preposition governs, or a counted one, no verb can come. */
function isBareCompound(s: State, k: number, before: number, sentence: Sentence): boolean {
  const p = k - 1;
  if (p < sentence.start) return false;
  if (before === Tag.number) {
    let q = p;
    while (q > sentence.start && (s.tag[q] === Tag.time || s.tag[q] === Tag.number || s.tag[q] === Tag.adjective)) q--;
    return s.tag[q] === Tag.determiner || s.tag[q] === Tag.possessive;
  }
  return before === Tag.noun && s.tag[p] === Tag.preposition && !isPlural(s, k);
}

/** Present forms that are hardly ever nouns. */
const ALWAYS_VERB = new Set(
  'says say tells tell believes believe argues argue insists insist adds add writes write admits admit asserts assert knows know thinks think seems seem becomes become wants want expects expect agrees agree suggests suggest explains explain contends contend maintains maintain denies deny recalls includes includes happens means remains appears describes describe acknowledges acknowledge concludes conclude warns warn'.split(
    ' ',
  ),
);

function isPlural(s: State, k: number): boolean {
  const word = s.tokens.lower[k] as string;
  if (s.tag[k] === Tag.number) return true;
  if ((s.nouns[k] as number) & NounClass.plural) return true;
  return (s.tag[k] === Tag.noun || s.tag[k] === Tag.name) && word.endsWith('s') && !word.endsWith('ss');
}

/** What follows fits a verb better than a noun: a clause, an object, or the end. */
function followsAsVerb(s: State, i: number): boolean {
  const next = i + 1;
  if (next >= s.tokens.count) return true;
  const kind = s.tokens.kind[next];
  if (kind === TokenKind.quote || kind === TokenKind.number || kind === TokenKind.break) return true;
  if (kind === TokenKind.punctuation) return true;
  const word = s.tokens.lower[next] as string;
  if (AFTER_VERB.has(word) || isCapitalized(s.tokens, next)) return true;
  if (word.endsWith('ly') && !NOT_ADVERB.has(word)) return true;
  const entry = lookUp(word);
  if (!entry) return true;
  return (
    (entry.classes &
      (WordClass.modal | WordClass.be | WordClass.have | WordClass.do | WordClass.coordinator | WordClass.relative)) ===
      0 && !(entry.verb && entry.verb.forms & VerbForm.past && !entry.nouns)
  );
}

/** A finite verb directly after means that this word was the subject's head. */
function finiteFollows(s: State, i: number): boolean {
  const entry = lookUp(s.tokens.lower[i + 1] ?? '');
  if (!entry) return false;
  if (entry.classes & (WordClass.be | WordClass.have | WordClass.do | WordClass.modal)) return true;
  return entry.verb !== undefined && ALWAYS_VERB.has(s.tokens.lower[i + 1] as string);
}

function tagUnknown(s: State, i: number, word: string, sentence: Sentence): void {
  if (word.endsWith('ly') && !NOT_ADVERB.has(word)) {
    s.tag[i] = Tag.adverb;
    return;
  }
  if (word.endsWith('ing') && word.length > 5 && !word.includes('-')) {
    const value = readVerb(s, i, word, VerbForm.gerund, 0, sentence);
    s.tag[i] = value;
    if (value === Tag.gerund) s.lemma[i] = word.slice(0, -3);
    return;
  }
  if (word.endsWith('ed') && word.length > 4 && !word.includes('-')) {
    const value = readVerb(s, i, word, VerbForm.past | VerbForm.participle, 0, sentence);
    s.tag[i] = value;
    if (value === Tag.finite || value === Tag.participle) s.lemma[i] = word.slice(0, -2);
    return;
  }
  s.tag[i] =
    COMPOUND_ADJECTIVE.test(word) || (ADJECTIVE_ENDING.test(word) && !NOT_ADJECTIVE.has(word))
      ? Tag.adjective
      : Tag.noun;
}

/** True if an auxiliary precedes, so that a participle belongs to a verb group. */
export function inVerbGroup(tag: Uint8Array, i: number, lo: number): boolean {
  let k = i - 1;
  while (k >= lo && (tag[k] === Tag.adverb || tag[k] === Tag.negation)) k--;
  return k >= lo && AUXILIARY[tag[k] as number] === 1;
}

export const isNominal = (tag: Uint8Array, i: number): boolean => NOMINAL[tag[i] as number] === 1;
