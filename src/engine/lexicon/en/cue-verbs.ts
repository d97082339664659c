import { REFLEXIVES } from './closed-classes';

/**
 * Verbs that report what somebody says, holds or intends, by what they take.
 * Which verb takes what was chosen after frequencies in PolNeAR's training articles
 * (Newell, Margolin and Ruths, LREC 2018): a frame is listed where it reports more often than not.
 * What a verb takes in several groups, the first one decides.
 */

/**
 * What can follow a cue verb as its content.
 *
 * - `quotation`: words in quotation marks
 * - `clause`: a clause with or without "that"
 * - `that`: a clause with "that"
 * - `question`: "whether", "how", "why"
 * - `infinitive`: "to" and a verb
 * - `object`: a noun phrase and what belongs to it
 * - `object-infinitive`: a noun phrase and "to" with a verb
 * - `object-as`: a noun phrase and what it is held for, after "as"
 * - `object-to`: a noun phrase and what it is likened to: "compared the vote to a race"
 * - `object-at`: a noun phrase and what it comes to, after "at": "put the toll at 40"
 * - `before`: nothing, where its object went before its source: "the ban that she announced"
 * - `addressee`: first the hearer, then one of the others
 */
export type Frame =
  | 'quotation'
  | 'clause'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'object-infinitive'
  | 'object-as'
  | 'object-to'
  | 'object-at'
  | 'before'
  | 'addressee';

/** How the source stands to the content. */
export type CueKind = 'speech' | 'stance' | 'belief' | 'finding' | 'commitment';

export interface CueVerbs {
  readonly kind: CueKind;
  readonly takes: readonly Frame[];
  readonly verbs: string;
  /** Prepositions and particles that belong to the cue, each opening the content: "call | for". */
  readonly particles?: string;
}

/** Whatever can be said in words. */
const SPOKEN: readonly Frame[] = ['quotation', 'clause', 'question'];

export const CUE_VERBS: readonly CueVerbs[] = [
  // Says something in words.
  {
    kind: 'speech',
    takes: [...SPOKEN, 'object'],
    verbs:
      'say note acknowledge concede admit argue insist claim declare explain assert report recount recall remark warn caution confess clarify proclaim volunteer testify opine theorize surmise quip blog tweet project repeat conclude imply hint signal speculate complain joke observe postulate hypothesize attest affirm retort avow swear guarantee demand request email telegraph marvel muse reason restate object declaim profess caption pronounce describe outline detail communicate',
  },
  // Says something of a thing that can stand before who says it.
  {
    kind: 'speech',
    takes: [...SPOKEN, 'object', 'before'],
    verbs:
      'announce contend reiterate reveal disclose predict stress emphasize emphasise underline underscore allege mention deny confirm estimate forecast recommend suggest propose lament bemoan reaffirm divulge specify protest advocate cite insinuate',
  },
  // Says something more.
  {
    kind: 'speech',
    takes: SPOKEN,
    verbs: 'add maintain state rule write respond reply pledge order post boast brag relate counter',
  },
  // Says something to somebody.
  {
    kind: 'speech',
    takes: ['addressee', ...SPOKEN],
    verbs:
      'tell inform remind assure notify reassure brief lecture instruct alert advise warn convince persuade caution email text message',
  },
  // Reports speech only beside a quotation, or where "that" follows.
  {
    kind: 'speech',
    takes: ['quotation', 'that'],
    verbs:
      'comment rue continue shout chant yell cry exclaim interject scream whisper mutter murmur mumble sigh grumble gush snap fume thunder rage rant deadpan enthuse rejoice crow grouse whine hedge demur moan gripe brag confide holler elaborate rave seethe bark',
  },
  // Reports speech only beside a quotation.
  {
    kind: 'speech',
    takes: ['quotation'],
    verbs:
      'shoot begin go laugh bellow boom chime smile shrug chuckle vow promise urge plead implore beg scoff roar tease taunt crack croon sing read pray correct interrupt offer agree think retweet start finish open close summarize summarise beam hiss answer intone recite sum find show grin sob sneer huff sniff',
  },
  // Reports only where "that" follows.
  {
    kind: 'speech',
    takes: ['that'],
    verbs: 'hold allow concur intimate relay convey stipulate charge posit submit share',
  },
  { kind: 'belief', takes: ['that'], verbs: 'feel assess infer deduce' },
  // Asks.
  {
    kind: 'speech',
    takes: ['quotation', 'question', 'addressee', 'object'],
    verbs: 'ask inquire query question wonder',
    particles: 'about for',
  },
  // Calls something something.
  {
    kind: 'speech',
    takes: ['object', 'quotation'],
    verbs:
      'call describe label dub deem brand portray characterize characterise liken accuse blame thank congratulate chide rebuke scold attack bash knock insult credit coin paint rip trash vilify malign disparage nickname term style',
    particles: 'as',
  },
  // Calls something good or bad.
  {
    kind: 'speech',
    takes: ['object', 'quotation', 'before'],
    verbs:
      'denounce decry condemn dismiss rubbish deride mock tout hail slam blast criticize criticise praise lambast lambaste assail denigrate ridicule belittle applaud commend laud extol castigate excoriate champion',
    particles: 'as',
  },
  // Takes a side, or promises something.
  {
    kind: 'stance',
    takes: ['object', 'before'],
    verbs:
      'endorse oppose support back reject defend dispute rebut refute contradict condone disavow repudiate downplay rebuff trumpet debunk favor favour welcome promise vow',
  },
  // Brings something up, or wants it.
  {
    kind: 'stance',
    takes: ['object'],
    verbs:
      'retweet circulate express voice address discuss urge reference echo highlight articulate invoke resist prefer promote justify recite authorize foresee publicize list threaten discredit mull contemplate anticipate remember issue offer consider want seek order distance',
  },
  // Commits to doing something, or not.
  {
    kind: 'commitment',
    takes: ['infinitive', 'clause', 'object'],
    verbs: 'promise vow threaten refuse propose swear claim volunteer',
  },
  { kind: 'commitment', takes: ['infinitive', 'clause'], verbs: 'agree' },
  // Sets a course, or commits to doing something without an object of its own.
  {
    kind: 'commitment',
    takes: ['infinitive'],
    verbs:
      'offer pledge decline decide seek hope aim opt prefer long wish demand request ask want plan look intend expect',
  },
  // Asks somebody to do something.
  {
    kind: 'speech',
    takes: ['object'],
    verbs: 'implore beseech exhort beg encourage press',
  },
  // Holds to be true.
  {
    kind: 'belief',
    takes: ['clause'],
    verbs:
      'think believe hope fear worry expect suspect doubt know reckon guess assume realize realise recognize recognise understand anticipate imagine figure suppose hear learn decide determine judge calculate sense presume wish bet fret foresee envision dream dread remember',
  },
  // Holds or wants something of somebody.
  {
    kind: 'belief',
    takes: ['object-infinitive'],
    verbs: 'expect believe want require',
  },
  // Asks somebody to do something, where that follows: "pushed them to resign".
  { kind: 'speech', takes: ['object-infinitive'], verbs: 'push lobby pressure petition command' },
  // Holds something for something.
  {
    kind: 'speech',
    takes: ['object-as'],
    verbs: 'see view regard cast frame depict position',
  },
  { kind: 'speech', takes: ['object-to'], verbs: 'compare' },
  // Says how much or how many.
  { kind: 'speech', takes: ['object-at'], verbs: 'put peg' },
  // Would like to do something.
  {
    kind: 'speech',
    takes: ['infinitive'],
    verbs: 'like',
  },
  // Asks oneself.
  {
    kind: 'belief',
    takes: ['question'],
    verbs: 'know ponder debate understand decide remember doubt consider contemplate weigh',
  },
  // Shows or finds.
  {
    kind: 'finding',
    takes: [...SPOKEN, 'object'],
    verbs:
      'show find indicate demonstrate discover determine document illustrate establish list read state detect uncover identify highlight calculate rank define',
  },
];

/** Cues of a verb and a particle or preposition, with the content after it. */
export interface CuePhrases {
  readonly kind: CueKind;
  /** `verb:preposition preposition`, one verb each. */
  readonly phrases: string;
}

export const CUE_PHRASES: readonly CuePhrases[] = [
  {
    kind: 'speech',
    phrases:
      'call:for,on,upon,out|appeal:for|talk:about,of,up|speak:about,of,against,out|point:to,out|refer:to|respond:to|reply:to|warn:of,about,against|complain:about,of|boast:of,about|brag:about,of|joke:about|hint:at|allude:to|comment:on|remark:on,upon|elaborate:on|reflect:on|muse:about|marvel:at|rail:against,about|lash:out|speculate:about,on|apologize:for|apologise:for|plead:for|press:for|push:for,back|argue:for,against,about,over|insist:on|object:to|protest:against|vouch:for|preach:about|rant:about|vent:about|testify:about,to|inquire:about|ask:about,for|agree:with|disagree:with|lay:out|rule:out|spell:out|rattle:off|tick:off|tweet:about|write:about,of|report:on|dwell:on|expand:on,upon|expound:on|opine:on|caution:against|advise:against|double:down|go:after|weigh:in|brush:off|shrug:off|play:down|bring:up|sound:off|single:out|fire:back,off|shoot:back|hit:back,out|strike:back|snap:back|crack:down|cry:out|confess:to|admit:to|attest:to|demand:for|touch:on|read:out|sum:up|chime:in|wonder:about|say:of,about|think:about|tell:of|know:of|gripe:about|gush:about|rave:about|lament:about|concede:to|swear:by|beg:for',
  },
  {
    kind: 'stance',
    phrases:
      'side:with|stand:by|vote:against,for|campaign:for,against|balk:at|worry:about|care:about|believe:in|approve:of|disapprove:of|root:for|rally:behind|distance:from|long:for|hope:for|wish:for|fret:about,over|zero:in|agree:on,to|express:over',
  },
];

/** With them a verb that takes a side is another verb: "backed away". */
export const PARTICLES_OF_OTHER_VERBS = 'away out up down';

/** After a particle that is an adverb too: "fired back at", "hit out against". */
export const AFTER_PARTICLES = 'at against on';

/** Inside what is measured, before "at": "the number of dead at 45". */
export const WITHIN_MEASURED = 'of in for from among';

/** Verbs whose infinitive carries the report: "went on to say", "continues to insist". */
export const CATENATIVES =
  'go continue appear seem begin start refuse decline use tend come proceed rush try move hasten fail manage';

/** Whom they bring to say something says it: "prompted analysts to warn that". */
export const CAUSING_VERBS = 'prompt lead force cause push drive compel move oblige spur inspire';

/** Who is so to say something says it: "was quick to point out". */
export const WILLING_TO_SAY = 'quick keen careful';
/** Who has to do so does so: "had to admit". */
export const ADMITTING_VERBS = 'admit concede acknowledge';

/** Before "-ing" they tell that somebody goes on to say something: "began urging them to wait". */
export const BEGINNING_VERBS = 'begin start continue keep';
/** With "to" before what somebody has come to say again and again: "have taken to saying". */
export const TAKING_UP = 'take';

/** Verbs that reach for a means of speech to say something with it, and what they reach for: "took to Twitter to say". */
export const REACHING_VERBS = 'take use issue hold go send release post write give deliver';
export const MEANS_OF_SPEECH =
  'twitter facebook instagram x media airwaves television tv radio speech+ address interview statement+ letter+ tweet+ message+ conference briefing stage podium floor column+ platform';
/** Verbs that are such a means themselves: "tweeted to say". */
export const SPEAKING_TO_SAY = 'tweet write reply respond email phone';

/** Verbs that report by their object, a noun for what somebody feels or thinks: "voiced doubts about". */
export const EXPRESSING_VERBS =
  'express voice signal raise offer show share give pledge make take throw sound cast pay';
export const EXPRESSED_NOUNS =
  'support opposition concern+ doubt+ fear+ hope+ confidence interest optimism skepticism scepticism frustration anger outrage regret+ sympathy praise criticism condolences congratulations alarm surprise disappointment dismay admiration willingness desire worries reservations gratitude objections';

/** Those that only carry a noun that reports, with their nouns: "made the case for", "took issue with". */
export const CARRIED_NOUNS: Readonly<Record<string, string>> = {
  give: 'support praise',
  pay: 'tribute tributes',
  make: 'case argument+ mention plea+ appeal+ point+ commitment+ fun call+ joke+',
  take: 'issue shots aim',
  throw: 'support weight',
  cast: 'doubt+',
  sound: 'note alarm call+',
};

/**
 * Words after a verb that together mean "say": "as she put it", "pointed out". They go before its particles.
 * Some do so only with a clause after them ("made clear that"), one in the passive too ("was quoted as saying").
 */
export const SAYING_IDIOMS: readonly {
  readonly verb: string;
  readonly words: string;
  readonly clause?: true;
  readonly passive?: true;
}[] = [
  { verb: 'put', words: 'it' },
  { verb: 'quote', words: 'as saying', passive: true },
  { verb: 'point', words: 'out' },
  { verb: 'spell', words: 'out' },
  { verb: 'make', words: 'clear', clause: true },
  { verb: 'make', words: 'it clear', clause: true },
];

/** A noun after them is a subject: "hope | his trip, planned for May, will help". */
export const VERBS_OF_CLAUSES = 'think hope believe';

/** After "to" or "with" and a determiner: what is compared with them is measured, and likened to nothing. */
export const MEASURED_AGAINST = 'earlier previous prior past last same other';

/** They need what is named and a name for it: "called it a disgrace". */
export const VERBS_OF_NAMING = 'call dub term nickname deem';

/** Whom they tell stands after them, whatever follows: "told reporters prices had fallen". */
export const VERBS_WITH_HEARERS = 'tell inform assure remind';

/** Right after a noun or "anyone" they tell who is meant, and no content: "everyone she knew was there". */
export const VERBS_OF_ACQUAINTANCE = 'know remember recognize recognise';

/** What they tell is more than a name: "prices will rise says Doe". */
export const VERBS_OF_TELLING = 'say think reckon';

/** They say whom somebody quotes: "the Post quoted a guard as saying". */
export const QUOTING_VERBS = 'quote cite';

/** Before "to" they tell of a thing what it may bring: "the ban threatens to split the party". */
export const VERBS_OF_PROSPECTS = 'threaten promise';

/** Things do it too, without words: "the recipe calls for two eggs", "the cells respond to salt". */
export const VERBS_OF_THINGS = 'call respond point';

/** It reports with a noun only where that is introduced: "offered an excuse", but not "offers loans". */
export const VERB_OF_GIVING = 'offer';

/** Before "to be" and "to have" it tells how things seem: "the club looks to be in trouble". */
export const VERB_OF_SEEMING = 'look';

/** What somebody does to these is done without words: "claimed the title", "ordered 40 planes". */
export const DEEDS: Readonly<Record<string, string>> = {
  push: 'player+ side team+ squad staff pupil+ student+ worker+ child children',
  'respond to':
    'fire+ blaze crash crashes report+ alarm+ emergency emergencies incident+ scene accident+ shooting+ stabbing+ goal opener',
  'stand by': 'door+ gate+ window+ road+ roadside river wall grave bed bedside',
  claim:
    'prize+ title+ crown+ medal+ trophy gold silver bronze award+ spot place seat+ win set point+ wicket+ life lives victim+ benefit+ body bodies remains',
  order:
    'plane+ aircraft jet+ helicopter+ ship+ train+ car+ vehicle+ missile+ x-ray+ scan+ test+ meal+ food drink+ set+ batch+ supply supplies',
  recall: 'car+ vehicle+ product+ toy+ batteries',
  issue: 'share+ bond+ licence+ license+ visa+ passport+ ticket+',
  attack: 'village+ ship+ tanker+ base+ convoy house+ car+ bus embassy airport station troops cell+ 200m 400m net',
  bash: 'button+ head+ keyboard+',
  project: REFLEXIVES,
  slam: 'ball home door+ brakes racket racquet',
  blast: 'ball home shot+',
  defend: 'title+ crown goal lead',
  beg: 'question+',
  welcome: 'crowd+ child children baby twins son daughter team',
  find: `${REFLEXIVES} guilty dead alive fame success`,
  consider: REFLEXIVES,
  seek: 'comment asylum refuge shelter protection treatment',
  question: 'adult+ people man men woman women voter+ household+ witness witnesses suspect+',
  report: 'pain headache+ symptom+ fever nausea fatigue dizziness',
};
/** The same where the object is people out of office, for the second one with an article. */
export const DEEDS_TO_PEOPLE = 'admit welcome question';
export const DEED_TO_A_PERSON = 'attack';
/** The same where the object is a name: "denied Doe with a late save". */
export const DEED_TO_A_NAME = 'deny';
/** The same where "to" follows the object: "condemned the club to a year without games". */
export const DEED_WITH_TO = 'condemn';
/** With one of these it is done in words: "attacked | the protester for lying". */
export const BLAMING = 'as for over';
/** It reports only with one of the words, else something is in danger: "threatened | legal action". */
export const ENDANGERING_VERB = 'threaten';
export const THREATS =
  'action lawsuit+ war strike+ sanctions tariffs retaliation violence boycott veto penalties consequences';

/** In a reduced clause they report with a noun phrase or "to" as well: ", citing officials", ", urging calm". */
export const REDUCED_CUES =
  'call cite describe accuse promise express point refer urge ask tweet vow report predict quote complain blame deny question dismiss pledge threaten condemn praise criticize denounce demand confirm reveal joke boast reiterate show propose tell acknowledge believe hope fear say note claim suggest announce recall defend discuss refuse talk slam mock blast applaud thank tout rebuke decry trash congratulate label portray paint repeat reference comment endorse credit chide explain declare argue warn emphasize underscore detail echo reaffirm allude hint insist lament respond reply';

/** Who does so with a text says what it says: "issued a statement saying". */
export const PUBLISHING_VERBS =
  'issue release send publish post write put email circulate deliver file print run share hold';

/** Passives without a speaker: "is said to", "was reported". */
export const HEARSAY_PARTICIPLES =
  'said believed understood thought reported alleged rumored rumoured expected known considered estimated suspected feared accused seen viewed described perceived presumed regarded deemed purported claimed reputed told predicted projected assumed hoped anticipated revealed';

/** What follows a hearsay participle in place of "to" or "as". */
export const PREPOSITIONS_OF_ACCUSATIONS: Readonly<Record<string, string>> = { accused: 'of', suspected: 'of' };

/** Who did so made or gave it, and need not hold what it says: "the novel was written by", "flights are offered by". */
export const AUTHORING_VERBS = 'write read offer maintain';

/** Verbs whose participle names its source without an auxiliary: "a plan first reported by the Post". */
export const REPORTED_BY =
  'report reveal disclose ask announce propose criticise criticize condemn denounce describe demand';

/** Between their participle and its agent stands what something was called: "was branded a disgrace by residents". */
export const CALLED_BY = 'call describe brand label dub hail deem term condemn denounce dismiss praise slam';

/** Of whom this is said, they do not speak in what follows: "was charged with lying, stating that …". */
export const ACCUSING_VERBS = 'accuse charge convict indict arrest sentence';

/** Participles that tell that somebody speaks because they were asked: "Asked what she meant, …". */
export const BEING_ASKED_VERBS = 'asked pressed';

/** Adverbs that report without naming a source. */
export const HEARSAY_ADVERBS = 'reportedly allegedly supposedly purportedly rumoredly reputedly';
