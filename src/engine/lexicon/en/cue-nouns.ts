/** Nouns that report, and what can follow them: "her claim that", "their pledge to", "his criticism of". */
export interface CueNouns {
  /** What follows the noun and opens the content. */
  readonly takes: readonly ('that' | 'to' | 'preposition')[];
  readonly nouns: string;
  /** Prepositions that belong to the cue. */
  readonly prepositions?: string;
}

export const CUE_NOUNS: readonly CueNouns[] = [
  // Something said.
  {
    takes: ['that'],
    nouns:
      'assertion+ allegation+ accusation+ statement+ argument suggestion+ warning+ announcement declaration insistence contention admission acknowledgment acknowledgement complaint+ prediction+ remark+ denial conclusion revelation assurance reassurance charge+ belief opinion conviction hope+ fear+ concern+ doubt+ suspicion',
  },
  // Something said only if it "is that": "her answer was that it was late".
  { takes: [], nouns: 'message point position stance answer response reasoning verdict' },
  // Something said, or of which it is said.
  {
    takes: ['that', 'preposition'],
    nouns: 'claim+ assessment theory view',
    prepositions: 'of about',
  },
  // Something promised.
  {
    takes: ['that', 'to'],
    nouns: 'promise+ pledge+ vow+ threat+',
  },
  // A side taken.
  {
    takes: ['preposition'],
    nouns: 'endorsement praise',
    prepositions: 'of to on',
  },
];

/** Nouns that do not report, but that somebody can deny or share as if they were said. */
export const THOUGHT_NOUNS = 'idea+ notion+ story account+';

/** What somebody holds, after "in" with its owner before or behind it: "in her view", "in the opinion of". */
export const VIEWS = 'view opinion judgment judgement estimation telling words';

/** Phrases that open with a preposition and end before their source: "according to", "in the words of". */
export const SOURCE_PHRASES: readonly string[] = [
  'according to',
  'per',
  'in the eyes of',
  ...VIEWS.split(' ').map((view) => `in the ${view} of`),
];

/** It tells how something went. */
export const NO_SOURCE_PHRASES: readonly string[] = ['according to plan', 'according to schedule'];

/** What opens with one of them tells what it found: "In a new poll, …". */
export const POLLS = 'poll+ survey+';

/** Results that something is known from: "according to early returns". */
export const RESULTS = 'return+ result+ count+ projection+ estimate+ figures poll+ timeline+';

/** Nouns that report without a source: "rumours that the plant would close". */
export const HEARSAY_NOUNS = 'rumor+ rumour+ speculation reports allegations suggestions';

/** They can stand after it as after "is": "remains confident". */
export const REMAINING = 'remain';

/** What is "open to" them is open in another sense. */
export const OPENED_TO_ALL = 'public visitors traffic all everyone business';

/** Adjectives after "is" that report what somebody holds, with what they take. */
export const CUE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    confident: 'that in',
    sure: 'that',
    certain: 'that',
    convinced: 'that of',
    worried: 'that about',
    concerned: 'that about',
    afraid: 'that of',
    hopeful: 'that',
    optimistic: 'that about',
    pessimistic: 'about',
    adamant: 'that about',
    critical: 'of',
    skeptical: 'that of about',
    sceptical: 'that of about',
    supportive: 'of',
    opposed: 'to',
    dismissive: 'of',
    proud: 'that of to',
    glad: 'that to',
    happy: 'that to',
    wary: 'of',
    doubtful: 'that about',
    unaware: 'of',
    aware: 'that of',
    quick: 'to',
    angry: 'about',
    unhappy: 'with',
    clear: 'that about',
    open: 'to',
    eager: 'to',
    reluctant: 'to',
  }),
);
