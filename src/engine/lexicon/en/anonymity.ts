/** What standards desks ask of an unnamed source: how many, how they know, and why they are unnamed. */

/** Adjectives and participles that open a basis of knowledge, with their prepositions: "familiar with", "briefed on". */
export const BASIS_OPENERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    familiar: 'with',
    briefed: 'on about by',
    close: 'to',
    closest: 'to',
    involved: 'in with',
    informed: 'of about on',
    aware: 'of',
    privy: 'to',
    acquainted: 'with',
    present: 'at in during for',
    knowledgeable: 'about of',
    conversant: 'with',
    apprised: 'of',
    party: 'to',
  }),
);

/** Nouns after "with" or "who had" that say how somebody knows: "with direct knowledge of". */
export const BASIS_NOUNS = 'knowledge understanding insight access involvement ties links contacts visibility';

/** Verbs after "who" that say how somebody knows: "who attended the meeting". */
export const BASIS_VERBS =
  'attend see review read hear witness work participate watch view listen examine investigate handle oversee negotiate receive observe join inspect obtain';
/** Words after "who was" that say where somebody stood: "who was on the plane", "who was briefed". */
export const BASIS_AFTER_BE =
  'in on at aboard inside there present part among involved briefed familiar close privy aware informed apprised near';

/** Words that keep a name back by themselves: "on condition of anonymity", "speaking anonymously". */
export const ANONYMITY_WORDS = 'anonymity anonymously confidentiality';
/** After a name: it is made up. "not her | real name", "whose name has been changed". */
export const NOT_REAL_NAME = 'real name';
/** After "whose name". */
export const CHANGED_NAME = 'changed';
/** Adjectives before a noun that say that a name is kept back: "an unnamed official". */
export const UNNAMED_ADJECTIVES = 'unnamed unidentified anonymous undisclosed';
/** Before "anonymous": "who chose to remain anonymous". */
export const STAY_VERBS = 'remain stay be remained stayed keep';
/** What would be done with a name: "asked not to be named". */
export const NAMING_PARTICIPLES =
  'named identified quoted cited published used disclosed withheld printed revealed attributed';
/** What a source does not do with its own name: "declined to give his name". */
export const NAMING_VERBS =
  'give gave given provide provided use used disclose disclosed reveal revealed share shared publish published withhold withheld want wanted wish offer offered';
export const NAME_NOUNS = 'name+ surname+ identity+';
/** Before a name: how much of it is given. */
export const NAME_PARTS = 'full last first real family given';
/** Words that make naming not happen. */
export const WITHHOLDING =
  'not declined declines declining decline refused refuses refusing refuse only withheld withhold without never nor neither';
/** Leave that somebody did not have: "not authorized to speak". */
export const LEAVE_PARTICIPLES = 'authorized authorised permitted allowed cleared empowered entitled';
export const NO_LEAVE = 'unauthorized unauthorised';
/** What an unauthorised source may not do. */
export const SPEAKING_VERBS =
  'speak talk discuss comment disclose release brief share reveal describe divulge provide be give make address answer announce say detail elaborate communicate identify confirm';

/**
 * Verbs that state the terms on which somebody speaks: "spoke on condition of anonymity", "asked not to be named". Who
 * "refused to give her name" may have refused it to the police.
 */
export const TERMS_VERBS =
  'speak talk ask request insist demand decline want wish prefer agree choose seek remain require discuss describe';
/** Passives that do so: "was granted anonymity", "was not authorized to speak". */
export const TERMS_PASSIVE_VERBS = 'grant authorize authorise';
/** Verbs of saying that can be followed by the terms alone: "told the paper on condition of anonymity". */
export const TERMS_SPEECH_VERBS = 'tell say';
/** The same verbs in clauses that hang on: ", speaking on condition of anonymity". */
export const TERMS_GERUNDS =
  'speaking talking requesting granted asking insisting demanding declining refusing wishing preferring choosing';

/** Words that open a reason for being unnamed. */
export const REASON_OPENERS = 'because as since given citing fearing discussing lest due';
/** Openers of two words and more. */
export const REASON_PHRASES: readonly string[] = [
  'for fear',
  'out of',
  'so as',
  'in order',
  'so that',
  'on account',
  'in view',
  'for security',
  'for safety',
];

/** They know somebody from nearness. */
const NEAR = 'friend+ associate+ confidant+ relative+ acquaintance+ neighbour+ neighbor+';
/** People to whom somebody is close, as a vague basis: "friends of", "a relative of". */
export const PROXIMITY_NOUNS = `${NEAR} ally+`;
/** Without a name they are anonymous: "friends of the actor". Allies and fans of somebody are a camp. */
export const CLOSE_PEOPLE = `${NEAR} colleague+ roommate+ classmate+ co-worker+`;

/** Nouns and pronouns that say no role: "people", "sources". */
export const ROLELESS =
  'person+ persons individual+ source+ someone somebody one others those they he she two three four five';

/** Bodies in lower case that people belong to: "an administration official". */
export const AFFILIATION_NOUNS =
  'administration government company campaign ministry department agency committee bank union club congressional palace congress parliament';

/** Counts in words, for people. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    pair: 2,
    couple: 2,
    trio: 3,
    both: 2,
  }),
);
/** Words that qualify a count, last word first in text order: "at least three", "more than a dozen". */
export const COUNT_QUALIFIERS: readonly string[] = [
  'at least',
  'half',
  'more than',
  'fewer than',
  'less than',
  'as many as',
  'up to',
  'nearly',
  'about',
  'roughly',
  'around',
  'almost',
  'some',
  'at most',
  'over',
];

/** Before the body that somebody belongs to: "officials | at the central bank". */
export const BELONGS_TO = 'at in of from for inside within on';
/** Whom a source asks not to name them, and whom not to name. */
export const ASKED_NOT_TO_NAME = 'us me reporters journalists';
export const NOT_TO_BE_NAMED = 'him her them';
/** Pronouns and counts that a description of an unnamed source can follow. */
export const DESCRIBED_PRONOUNS = 'someone somebody one those others anyone two three four five six';
/** Words around "condition of anonymity" that belong to it. */
export const AROUND_ANONYMITY = 'of condition conditions the on under guarantee complete total strict';
/** Qualifiers that also mean "concerning" or "beyond": none inside a sentence. */
export const AMBIGUOUS_QUALIFIERS = 'about around over some';
/** Words after a noun that open what is told of an unnamed source. */
export const DESCRIPTION_WORDS = 'who whose and but with not';
