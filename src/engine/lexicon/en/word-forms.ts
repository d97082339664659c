/** How words look, where the lexicon does not know them, and what the words around a verb say about it. */
import { DAYS, MONTHS } from './closed-classes';

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS =
  'family ally reply supply assembly early daily weekly monthly yearly likely unlikely friendly lonely elderly only july italy bully rally belly holy ugly jelly lively costly deadly orderly scholarly anomaly monopoly fly apply rely comply imply multiply emily sally molly kelly billy beverly';

export const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ial|ual|ional|ive|ish|ary|ic|ian|ese|est)$/;

/** Nouns that look like adjectives by their ending. */
export const NOT_ADJECTIVES =
  'music public critic topic clinic traffic politician musician civilian technician physician executive representative native detective relative initiative motive perspective narrative secretary library salary summary diary military anniversary beneficiary interest protest request guest test rest forest contest harvest arrest invest chest west east finish wish publish table cable fable official directive subsidiary documentary pandemic epidemic academic comedian librarian';

/** Last parts of compound adjectives: "state-run", "family-owned", "two-year". */
export const COMPOUND_ADJECTIVE =
  /-(?:run|led|wide|old|long|style|born|level|term|year|scale|time|free|rich|poor|prone|like|heavy|[a-z]{2,}ed|[a-z]{3,}ing|[a-z]+owned|held|made|built|bound|wing)$|^(?:pro|anti|non)-/;

/** What follows a verb rather than a noun: clauses, objects, prepositions. */
export const AFTER_VERB =
  'that to the a an this these those his her their its our my he she they it we i you not for on at with about of in against as him them us me how why what whether if there all no';

/** Present forms that are hardly ever nouns. */
export const ALWAYS_VERBS =
  'say+ tell+ allege+ believe+ argue+ insist+ add+ write+ admit+ assert+ know+ think+ seem+ become+ want+ expect+ agree+ suggest+ explain+ contend+ maintain+ deny+ recalls includes happens means remains appears describe+ acknowledge+ conclude+ warn+ accuse+ criticise+ criticize+ dismiss+ condemn+ oppose+ reject+ predict+ reveal+ confirm+ announce+ declare+ recommend+ propose+ emphasise+ emphasize+ reiterate+ concede+ complain+ denounce+';

/** Words whose "'s" is "is" or "has". */
export const CLITIC_HOSTS = 'he she it that there what who here where how when this everyone everybody nobody';

/** Determiners that stand alone as well: "this was", "some say". */
export const DETERMINERS_AND_PRONOUNS =
  'this that these those both all some any each either neither another half many few several most';

/** Between two names they are no verbs: "Harlow champions Ostwick". */
export const NOUNS_OF_TEAMS = 'champions hosts';
/** Before a verb they are nouns: "more was needed". */
export const AMOUNTS = 'more less much little';
/** After a noun they tell where somebody is: "officials here said". */
export const PLACE_ADVERBS = 'here nationwide statewide worldwide elsewhere abroad overseas everywhere';
/** Before a verb and its object they mean so many people: "many fear the worst". */
export const NUMBERS_OF_PEOPLE = 'many few';

/** Those of them that stand for several, and never go with "says". */
export const PLURAL_DETERMINERS = 'these those both all some many few several most';

/** Days and months, which are times although they have capital letters. */
export const CALENDAR = `${DAYS} ${MONTHS}`;
/** "Jan.", "Tues.". */
export const ABBREVIATED_TIME = /^[a-z]{3,5}\.$/;

/** A year stands for a time after "in" or a month. */
export const YEAR = /^(?:18|19|20)\d\d$/;

/** Verbs after them are in the plural, though they do not end in -s. */
export const PLURALS_WITHOUT_S = 'data';

/** Before a number they make a name of it: "No 10". */
export const NUMBER_SIGNS = 'no no. number';
/** A measure before what it measures: "a 20-yard shot". */
export const COUNTED_MEASURE = /^\d+-[a-z]+$/;

/** Verbs that are none before these nouns: "think tank". */
export const COMPOUNDS_OF_VERBS: Readonly<Record<string, string>> = {
  think: 'tank+',
  registered: 'voter+',
  elected: 'official+',
  pledged: 'delegate+',
  streaming: 'service+',
  bragging: 'right+',
  building: 'society societies site+',
  defending: 'champion+',
  head: 'coach+ teacher+ chef+',
  cast: 'member+',
  listed: 'building+ company companies firm+',
};
/** Nor after these: "member states". */
export const COMPOUNDS_BEFORE_VERBS: Readonly<Record<string, string>> = {
  states:
    'member swing battleground voting caucus diverse belt western eastern southern northern red blue neighboring early',
  attacks: 'terror terrorist',
  shows: 'tv television talk game',
  calls: 'phone',
  polls: 'exit opinion',
  reports: 'news police press',
  marketing: 'and',
};

/** The sign of a share: "64 percent", "64%". */
export const SHARE = /^(?:percent|cent|\d.*%|[a-z]+-(?:thirds|quarters|fifths|tenths))$/;
/** Before these forms a capitalized word is a surname, also one with "'s": "Young said", "Sandry's said". */
export const SAYING = 'said says told added wrote';

/** After a collective and before "that" they are verbs: "the group state that". */
export const VERBS_OF_COLLECTIVES = 'state claim note';
/** Plain forms that end a sentence after a plural that could be a verb: "…, court records show." */
export const VERBS_OF_RECORDS = 'show suggest indicate reveal';
/** Between a number or a verb and a plural they are no verbs: "two suspected smugglers", "ignored repeated warnings". */
export const MODIFIERS_OF_PLURALS = 'suspected accused alleged confirmed proposed planned expected repeated';
/** Only between a number and a plural: "eight reported cases". */
export const MODIFIERS_AFTER_NUMBERS = `${MODIFIERS_OF_PLURALS} reported estimated`;

/** Endings of nouns for people that the lexicon does not know. */
export const PERSON_ENDING =
  /(?:[^aeiou]er|or|ist|ian|man|woman|men|women|ers|ors|ists|ians|ee|ees|ant|ants|fan|ally)$/;

/** Short words with an apostrophe before them, which opens no quotation: "'em", "'90s". */
export const ELISIONS = 'em cause til tis twas round bout n 60s 70s 80s 90s';

/** After "quotation" where a closing mark was lost, one of these tells that the source began. */
export const SAYING_AFTER_QUOTATION = `${SAYING} asked commented explained`;

/** Endings of nouns for one person, for many, and for one who cannot be a document: "the welder", "welders". */
export const ONE_PERSON_ENDING = /(?:[^aeiou]er|[^i]or|ist|ian|man|woman|ee|eer|ant)$/;
/** Things whose nouns end like one for a person. */
export const THINGS_LIKE_PEOPLE =
  'paper newspaper poster flyer computer scanner printer sensor monitor helicopter container character number letter matter order corner border meter thermometer counter server browser router processor tracker detector indicator calculator generator reactor factor sector register cluster disaster encounter transmitter charger engine weather winter summer tower river shelter theater thriller blockbuster bestseller';
export const CERTAIN_PERSON_ENDING = /(?:ist|ian|man|woman)$/;
export const CERTAIN_PEOPLE_ENDING = /(?:ist|ian)s$/;
export const SEVERAL_PEOPLE_ENDING = /(?:ers|ors|ists|ians|men|women|ees|eers|ants)$/;
export const NO_DOCUMENT_ENDING = /(?:er|or|ist|man|woman)s?$/;

/** "the slowest", "the most", but not "the guest". */
export const SUPERLATIVE = /(?<!^gu|^pri)est$|^(?:most|worst|least)$/;

/** Brands that begin with a small letter: "eKestrel". */
export const SMALL_BRAND = /^[a-z][A-Z][a-z]{2}/;

/** "the 36-year-old". */
export const AGE = /^\d+-year-old$/;

/** Endings of nouns for women and for men. */
export const FEMALE_ENDING = /(?:woman|wife|mother|daughter|sister|girl|actress|widow|aunt|niece)$/;
export const MALE_ENDING = /(?:[^o]man|^man|husband|father|son|brother|boy|uncle|nephew)$/;

/** Endings of words for a people: "Ruritanian". */
export const PEOPLE_ENDING = /(?:[ie]an|ese|ish)$/;

/** A party in brackets after a name: "(R)", "(Lab.)". */
export const PARTY_IN_BRACKETS = /^(?:[drilp]|dem|rep|con|lab)\.?$/;
