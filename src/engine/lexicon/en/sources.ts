/** How sources are counted and pointed out, and what stands for them. */

/** Counts of a few individuals, in words. */
const FEW_IN_WORDS =
  'one two three four five six seven eight nine ten dozen another several couple pair trio both either neither';
/** Counts of a few individuals; other quantities ("many", "most", "dozens") are vague. */
export const FEW = `${FEW_IN_WORDS} eleven twelve 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19`;
/** Words that count or measure people, alone or before "of": "two", "a majority". */
const COUNTING = `${FEW_IN_WORDS} dozens hundreds thousands millions some many most few all none each any handful number majority majorities minority half scores more group+ series lots`;
/** Words that can count what stands after "of": "one of the aides", "a slew of readers". */
export const PARTS = `${COUNTING} numbers others third quarter lot plenty percent % percentage members share slew host range those bunch bulk rest`;
/** Words that can count a noun after them: "every nurse", "various aides". */
export const QUANTITIES = `${COUNTING} eleven twelve every no countless numerous various multiple other`;
/** Counts of so many, or of none, that nobody in particular is meant. */
export const VAGUE_QUANTITIES = 'most many all every no hundreds thousands majority majorities few';
/** They stand for one more of those who were mentioned before. */
export const PICKED_OUT = 'one another second third';
/** They pick somebody out of all without saying who. */
export const DISTRIBUTIVES = 'every each no any';
/** Words that tell some from others: no part of what people do. */
export const OTHERNESS = 'other another same several various';

/** First words of a phrase for somebody who is known already. */
export const DEFINITE = 'the that this these those both his her its their our my';
/** First words of a phrase for one. */
export const SINGULAR_STARTS = 'a an this that';
export const ARTICLES = 'a an the';
/** What follows an owner's name. */
export const POSSESSIVE_SIGNS = "'s ' ’ `";
/** Pronouns before which a noun can follow: "one official", "what officials". */
export const BEFORE_NOUNS = 'one others none someone what';
/** Pronouns, counts and other words that stand for people. */
export const STANDING_FOR_PEOPLE =
  'someone somebody one all both many some others those two three four thirds quarters sides voices';

/** Pronouns, by what they ask for: a man, a woman, several, a thing or body. */
export const MASCULINE = 'he his him himself';
export const FEMININE = 'she her herself';
export const PLURAL = 'they their them themselves both those these';
export const NEUTER = 'it its itself this that which';
export const RELATIVES = 'who which that whom whose';
/** They stand for nobody who was mentioned. */
export const INDEFINITE =
  'some many most several few everyone everybody someone somebody anyone anybody nobody none all one other others what whoever there something nothing';
/** Who writes. */
export const WRITER = 'i we my our me us myself ourselves';
/** Who reads. */
export const READER = 'you your reader+';

/** Prepositions after a role, before the body for which somebody has it: "director of", "adviser to". */
export const ROLE_PREPOSITIONS = 'of at for with in on to';
/** Prepositions before the body to which people belong: "officials at the bank". */
export const BELONGING = 'at in of from for inside within with';
/** Prepositions before the outlet of a report: "a story in the Herald". */
export const REPORT_PREPOSITIONS = 'in by from on of';
/** A share counts in these words. */
export const PERCENT = 'percent %';
/** Between two numbers: "eight of 10", "one in five". */
export const BETWEEN_SHARES = 'of in out';
/** After a group they name some of it. */
export const NAMING_SOME = 'including among';

/** After "of": somebody of whom nothing more is said, so that "the mother of one inmate" is unnamed. */
export const OF_SOMEBODY = 'a an one another two three';
