import { lookUp, NounClass, WordClass } from '../../lexicon';
import { VerbForm } from '../../lexicon/en/verb-forms';
import { AFTER_VERB, ALWAYS_VERBS, CLITIC_HOSTS, DETERMINERS_AND_PRONOUNS } from '../../lexicon/en/word-forms';
import type { Sentence } from '../../text/sentences';
import { isCapitalized, TokenKind } from '../../text/tokens';
import { Tag } from '../tags';
import type { State } from './state';

export function tagClosed(s: State, i: number, word: string, classes: number, sentence: Sentence): boolean {
  const { tag, tokens } = s;
  const set = (value: number): true => {
    tag[i] = value;
    return true;
  };
  if (word === 'that') return set(tagThat(s, i, sentence));
  if (word === "'s") return set(CLITIC_HOSTS.has(tokens.lower[i - 1] ?? '') ? Tag.be : Tag.possessive);
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
  if (
    s.tag[i - 1] === Tag.preposition ||
    !DETERMINERS_AND_PRONOUNS.has(word) ||
    s.tokens.kind[i + 1] === TokenKind.number
  )
    return false;
  if (!startsNominal(s, i + 1)) return true;
  const verb = lookUp(s.tokens.lower[i + 1] as string)?.verb;
  if (!verb) return false;
  const after = s.tokens.lower[i + 2] ?? '';
  if (ALWAYS_VERBS.has(s.tokens.lower[i + 1] as string)) return true;
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
