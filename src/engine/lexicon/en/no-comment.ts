/** Words of lines that say that a source was asked and said nothing. Verbs in their dictionary form. */

/**
 * What must be true of a verb before it is such a line.
 *
 * - `affirmed`: "declined"
 * - `negated`: "did not respond", "neither firm responded"
 * - `withheld`: negated with "would", "will" or "did": "would not say"
 * - `refused`: negated with "would" or "will": "would not confirm"
 */
export type Polarity = 'affirmed' | 'negated' | 'withheld' | 'refused';

/**
 * What must follow the verb.
 *
 * - `speaking`: "to" and a verb of speaking: "declined | to comment"
 * - `comment`: "comment" or "an interview", with "no" where the verb is affirmed of itself: "declined | comment"
 * - `no-comment`: "no comment", "no immediate response"
 * - `request`: a request, with or without "to": "did not return | calls"
 * - `comment-request`: a request that is for comment: "ignored | repeated requests for comment"
 * - `back-to`: "back to": "did not get | back to the Ledger"
 * - `details`: "did not provide | further details"
 * - `question`: "whether", "what", "how": "would not say | whether"
 * - `nothing`: the clause ends, or goes on with a time or a place
 * - `anything`: the verb is enough
 */
export type Following =
  | 'speaking'
  | 'comment'
  | 'no-comment'
  | 'request'
  | 'comment-request'
  | 'back-to'
  | 'details'
  | 'question'
  | 'nothing'
  | 'anything';

export interface NoCommentVerbs {
  readonly verbs: string;
  readonly polarity: Polarity;
  readonly followedBy: readonly Following[];
}

export const NO_COMMENT_VERBS: readonly NoCommentVerbs[] = [
  { verbs: 'decline refuse', polarity: 'affirmed', followedBy: ['speaking', 'comment', 'comment-request'] },
  { verbs: 'have offer give make issue provide', polarity: 'affirmed', followedBy: ['no-comment'] },
  { verbs: 'ignore', polarity: 'affirmed', followedBy: ['comment-request'] },
  { verbs: 'respond reply answer', polarity: 'negated', followedBy: ['request', 'nothing'] },
  { verbs: 'return acknowledge', polarity: 'negated', followedBy: ['request'] },
  { verbs: 'get', polarity: 'negated', followedBy: ['back-to'] },
  { verbs: 'comment', polarity: 'negated', followedBy: ['anything'] },
  { verbs: 'provide give offer', polarity: 'withheld', followedBy: ['details'] },
  { verbs: 'elaborate', polarity: 'withheld', followedBy: ['anything'] },
  { verbs: 'say specify disclose reveal', polarity: 'withheld', followedBy: ['question'] },
  { verbs: 'confirm discuss identify speculate', polarity: 'refused', followedBy: ['anything'] },
];

/** Lemmas of such a line at the end of a clause: "has been approached for comment", "we have asked the firm for comment". */
export const ASKED_VERBS = 'contact approach ask';
/** Lemmas whose passive is such a line when negated: "could not be reached", "would not be drawn". */
export const NOT_REACHED_VERBS = `reach ${ASKED_VERBS}`;
export const NOT_DRAWN_VERBS = 'draw';

/** Verbs after "declined to". */
export const REFUSED_SPEAKING =
  'comment discuss elaborate answer respond say speak identify name provide offer specify confirm talk address disclose reveal be share speculate give take make release reply explain describe';
/** Nouns after "declined to give", so that "declined to take a bribe" is no such line. */
export const GIVEN_NOUNS =
  'comment+ detail+ interview+ name+ information question+ statement explanation reason+ specifics answer+ response timeline figure+ copy';
/** Of the verbs above, those that need one of these nouns. */
export const REFUSED_GIVING = 'provide offer give take make release share be address';

/** What a source was asked by. */
export const REQUEST_NOUNS =
  'request+ message+ call+ email+ e-mail+ question+ inquiry+ enquiry+ query+ text+ voicemail+ letter+ list';
export const ATTEMPT_NOUNS = 'attempt+ effort+';
export const COMMENT_NOUNS = 'comment+ interview+ response reply statement answer word reaction';
export const DETAIL_NOUNS = 'detail+ specifics information explanation timeline reason+ figures';

/** Before whom a message was left with, and what somebody is asked to do. */
export const LEFT_WITH = 'with at for';
export const ASKED_TO = 'comment respond';

/** The verbs of "went unanswered". */
export const UNANSWERED_VERBS = 'go ring';
/** Words other than verbs at which such a line begins: "There was no comment", "was not available for comment". */
export const SILENCE_OPENERS = 'there available unavailable neither';
/** After "went" or "were", said of calls and requests. */
export const UNANSWERED = 'unanswered unreturned unsuccessful unavailing';
/** Passives said of calls and requests: "were not returned", "was declined". */
export const UNRETURNED_VERBS = 'return answer acknowledge';
export const REJECTED_VERBS = 'decline ignore refuse';

/** Said of messages that wait for an answer: "was left with the firm", after what they are for. */
export const LEFT_VERB = 'leave';
export const SEEKING = 'seeking requesting';

/** Subjects that negate the verb: "neither firm responded". */
export const NEGATIVE_SUBJECTS = 'neither none nobody no';

/** After "declined to be". */
export const REFUSED_BEING = 'interviewed identified named quoted drawn specific';
/** Where a clause that ends with "respond" may go on. */
export const AFTER_RESPOND = 'by before on as at until in when after since';
/** Means of reaching somebody: "by". */
export const MEANS_OF_REACHING = 'phone telephone email e-mail';
/** Somebody who says of themselves that they cannot comment. */
export const OWN_PRONOUNS = 'it he she they';
