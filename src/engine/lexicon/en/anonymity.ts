/** What standards desks ask of an unnamed source: how they know, and why they are unnamed. */

/** Adjectives and participles that open a basis of knowledge: "familiar with", "briefed on". */
export const BASIS_OPENERS: Readonly<Record<string, string>> = {
  familiar: 'with',
  briefed: 'on about by',
  close: 'to',
  involved: 'in with',
  informed: 'of about on',
  aware: 'of',
  privy: 'to',
  acquainted: 'with',
  present: 'at in during for',
  knowledgeable: 'about of',
  conversant: 'with',
  apprised: 'of',
};

/** Nouns after "with" or "who had" that say how somebody knows: "with direct knowledge of". */
export const BASIS_NOUNS = 'knowledge understanding insight access involvement ties links contacts';

/** Verbs after "who" that say how somebody knows: "who attended the meeting". */
export const BASIS_VERBS =
  'attend see review read hear witness work participate take serve know speak help sit watch view listen examine investigate handle oversee negotiate be have receive meet travel brief';

/** Words that open a reason for being unnamed. */
export const REASON_OPENERS = 'because citing fearing due for to as given since out lest while';

/** Verbs that ask for namelessness: "spoke on condition of anonymity", "asked not to be named". */
export const ANONYMITY_VERBS = 'speak talk ask request insist demand decline want wish refuse prefer agree describe discuss';
export const ANONYMITY_NOUNS = 'anonymity background confidentiality';
export const NAMING_VERBS = 'named identified quoted cited disclosed published used revealed';

/** People to whom somebody is close, as a vague basis: "friends of", "a person close to". */
export const PROXIMITY_NOUNS = 'friend friends ally allies associate associates confidant confidants relative relatives acquaintance acquaintances neighbour neighbor neighbours neighbors colleague colleagues';
