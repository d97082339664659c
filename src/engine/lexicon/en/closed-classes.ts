/** Words of the closed classes of English: few, frequent, and what holds sentences together. */
export const DETERMINERS =
  'the a an this that these those every each either neither no another any all both half such some';
/** Before "of whom": all of those who were named before. */
export const ALL_OF_SEVERAL = 'all both each none neither';
/** They can stand after the subject that they belong to: "the two | both said". */
export const FLOATING_DETERMINERS = 'all both each';
/** Those that are a subject before a past form: "all knew", "those said", but not "another freed man". */
export const SUBJECT_DETERMINERS = 'all both some those these that this';
export const POSSESSIVES = "his her its their our your my whose 's";
export const SUBJECT_PRONOUNS =
  'he she they we i you it who everyone everybody someone somebody anyone anybody nobody no-one nothing something one others none what whoever';
export const REFLEXIVES = 'himself herself themselves itself myself ourselves yourself';
export const OBJECT_PRONOUNS = `him them us me ${REFLEXIVES}`;
/** After them "as" says who somebody is, and opens no clause: "gave her name as Jo", "identifies himself only as". */
export const BEFORE_IDENTITIES = `${REFLEXIVES} name only`;
export const PREPOSITIONS =
  'of in on at by for from with to into onto over under between among through during against about toward towards upon within without across behind beyond near inside outside above below around despite per via amid amidst amongst along throughout alongside regarding concerning including like unlike except besides plus off out up down past versus vs. atop';
/** They describe a noun in the plural: "outside experts". */
export const PREPOSITIONS_BEFORE_PLURALS = 'outside';
export const COORDINATORS = 'and or but nor yet &';
export const SUBORDINATORS =
  'because although though while whereas if unless until when whenever where wherever as since after before once whether lest than so';
/** Before a present form they tell of what is still to come: "when the company reports". */
export const BEFORE_THE_EVENT = 'when until before once';
/** They open a clause that tells when something was said. */
export const OPENERS_OF_TIME_CLAUSES = 'when after before while as';
/** They open no clause that stands for a time, a reason or a condition before another one. */
export const NOT_ADVERBIAL = 'as so than';
/** It can open one in their place: "said despite the cost, …". */
export const ADVERBIAL_PREPOSITIONS = 'despite';
/** Those that are prepositions too: "after the hearing". */
export const SUBORDINATORS_AND_PREPOSITIONS = 'after before since until';
export const RELATIVES = 'who which whom';
export const MODALS =
  "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't ought needn't shan't";
/** What they say may come, or may not. */
export const POSSIBILITY = 'could may might';
export const BE = "is are was were be been being am isn't aren't wasn't weren't ain't 're 'm";
export const HAVE = "has have had having hasn't haven't hadn't 've";
export const DO = "do does did doesn't don't didn't";
export const NEGATIONS = 'not never neither nor hardly barely scarcely rarely';
/** Adverbs that stand inside or beside a verb group. Words in -ly are added by their ending. */
export const ADVERBS =
  'also then now still just even again already always often sometimes ever once twice later earlier recently ago soon too very quite rather almost nearly perhaps maybe indeed however meanwhile moreover furthermore instead nonetheless nevertheless therefore thus hence otherwise further far well yet only there here previously initially originally eventually finally similarly separately simply really actually publicly privately back away together abroad elsewhere afterward afterwards though either long next first so more most less least much little apparently else anyway nowadays overnight online aloud outright likely newly worldwide nationwide';
export const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion several many few various numerous multiple another couple two-thirds three-quarters three-fourths one-third one-quarter';
export const ORDINALS = 'first second third fourth fifth last next former latter other same own';
/** Days and months, which are times although they have capital letters. */
export const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
export const MONTHS = 'january february march april may june july august september october november december';
export const TIMES = `${DAYS} ${MONTHS} today yesterday tomorrow tonight jan. feb. aug. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. week+ month+ year+ day+ morning afternoon evening night weekend midday noon midnight hour+ minutes time+ p.m. a.m.`;
/** Adjectives without an ending that gives them away; those that report stand in `cue-nouns.ts`. */
export const ADJECTIVES =
  'new old young big small large great good bad high low long short early late senior junior top key chief main major minor deputy vice acting managing founding presiding ranking former current recent likely unlikely unsure unclear familiar close free true false right wrong fair ready able unable happy sad angry mad tough hard easy strong weak rich poor full empty whole entire own local federal national international foreign domestic public private white black red blue green better best worse worst more most less least few fewer other different same possible impossible necessary important serious dubious uncertain vocal keen loath hesitant mindful fearful outspoken explicit blunt quick slow prepared anonymous unnamed unidentified independent military intelligent human social modern rare wide broad deep heavy light real fresh raw safe dangerous close-knit leading so-called like-minded widespread precise';
/** They ask, or open a clause that does: "declined to say whether". */
export const QUESTION_WORDS = 'whether if what how why who where when which';
/** A clause with a verb of its own follows. */
export const CLAUSE_OPENERS =
  'because as since that whether while when if how what why where who which although though after before until';
/** Words that stand for people or things that were counted or picked out before a word for more of them. */
export const QUANTIFYING_PRONOUNS =
  'some one many most several few those others all both none each two three half either neither';
/** They measure when something was done, and name nothing: "was called a second time", "a month early". */
export const MEASURES_OF_TIME = 'time+ minute+ hour+ day+ week+ month+ year+ mile+';
/** Their subject is several, whatever its form: "staff were". */
export const PLURAL_AUXILIARIES = 'are were have';
/** They open a phrase for somebody who was not told of before. */
export const INDEFINITES = 'a an one another';
/** Inside a noun phrase they stand between a noun and its preposition: "residents still without power". */
export const ADVERBS_INSIDE_PHRASES = 'still now then currently already';
/** After a description they belong to the verb: "a person briefed on the matter also said". */
export const ADVERBS_BEFORE_SAYING = 'also later then now still';
/** What was done to people so that they speak: "half of the voters polled". */
export const PARTICIPLES_OF_POLLS = 'polled surveyed interviewed questioned';
/** Before a verb they are its object or no source: "what it | said". */
export const NOT_SPEAKERS = 'it him them us me that this how what there nothing';
/** Words that begin a sentence rather than a name: after "the U.S." they show that a sentence ended. */
export const SENTENCE_STARTERS =
  'the a an in on at it he she they we i but and this that these those his her their its for as while when after before however meanwhile there if with since although many some most';
/** What can refer to somebody who was mentioned before; "the" with an office. */
export const REFERRING = 'he she the';
/** When somebody spoke. */
export const SPEAKING_DAYS = `${DAYS} yesterday today`;
/** What opens an apposition that no determiner opens: "the mayor, along with her deputy,". */
export const APPOSITION_OPENERS = 'who whose of from including like along';
/** After "that" they show that it is what is spoken of: "that was wrong". Auxiliaries do too. */
export const AFTER_PRONOUN_THAT = 'means meant';
/** After "'s" these mean what somebody has said, if the next word is this one, or is not: "she's said that", "he's called for". */
export const SAID_AFTER_CLITIC: Readonly<Record<string, { readonly followedBy?: string; readonly notBy?: string }>> = {
  said: { notBy: 'to' },
  called: { followedBy: 'for' },
};

/** Those of who writes and who reads: "in our view" is the article's own. */
export const OWN_POSSESSIVES = 'my our your';
/** Before a determiner: "double the number of last year". */
export const MULTIPLES = 'double triple quadruple half twice';

/** In the nominative alone: they are never the object of a verb. */
export const NOMINATIVES = 'i he she we they';
/** "No-one in the party thinks so": nobody does. */
export const NOBODY = 'nobody none no no-one';
/** After a noun they open a phrase of its own: "the judge many voters fear". */
export const NUMBERS_OF_SOME = 'many most some several few';
/** They govern a clause without a tense: "with Doe saying", "despite the council saying". */
export const PREPOSITIONS_OF_CLAUSES = 'with despite';
/** After a noun for a text they tell whose it is: "figures from the port". */
export const PREPOSITIONS_OF_ORIGIN = 'from by of';
/** After a verb that reports only beside quotations they give it another meaning: "shares finished down". */
export const PARTICLES_OF_DEEDS = 'up down off ahead out on';
/** They belong to the day before them: "on Sunday night". */
export const PARTS_OF_DAY = 'morning afternoon evening night';

/** What stands for the words of somebody, before a relative clause and "was": "all she said was that …", "the thing he said was …". */
export const OPENERS_OF_CLEFTS = 'all thing';
