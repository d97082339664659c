import { lookUp, NounClass, WordClass } from '../../lexicon';
import { SAYING } from '../../lexicon/en/word-forms';
import type { Sentence } from '../../text/sentences';
import { isCapitalized, TokenKind, type Tokens } from '../../text/tokens';
import { Tag } from '../tags';
import type { State } from './state';

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

/** Headlines In Title Case: capitals there say nothing about names. */
export function isTitleCase(tokens: Tokens, { start, end }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.lower[i] as string).length < 4) continue;
    words++;
    if (isCapitalized(tokens, i)) capitals++;
  }
  return words >= 4 && capitals / words > 0.8 && end - start < 40;
}

function beginsClause(s: State, i: number, sentence: Sentence): boolean {
  if (i === sentence.start) return true;
  const before = s.tag[i - 1];
  return before === Tag.quote || (before === Tag.punctuation && ':(.?!'.includes(s.tokens.lower[i - 1] as string));
}

/** Compound nouns take the class of their last part: "ex-minister", "co-founder", "vice-chair". */
export function suffixNouns(word: string): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const tail = lookUp(word.slice(hyphen + 1))?.nouns ?? 0;
  return word.startsWith('ex-') || word.startsWith('former-')
    ? tail | NounClass.notInOffice
    : tail & ~(NounClass.maleName | NounClass.femaleName);
}

/** A capital letter makes a name unless the sentence explains it. */
export function isName(
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
