/** What the words beside a name say of its bearer. */

/** After "'s" of a person's name. */
export const PERSONAL_POSSESSIONS =
  'wife husband mother father son daughter brother sister family campaign career life lawyer+ attorney supporters running rival opponent own remarks comments speech death birthday friend+ doctor';
/** After "'s" of a body's name. */
export const CORPORATE_POSSESSIONS =
  'ceo chief employees shares stock board headquarters customers users president executives spokesman spokeswoman spokesperson products app platform website revenue investors shareholders parent chairman capital economy government army';

/** Before a name they tell no person from a company: "rival Kestrel", "developer Northgate". */
export const COMPANY_ROLES =
  'rival developer owner publisher producer brewer distributor exporter importer plaintiff designer investor challenger contender star';

/** Nouns directly before the name of a body: "charity group Harlow Hope". */
export const BODY_KIND_NOUNS =
  'think-tank tank company firm group charity bank airline retailer chain carmaker automaker association union corporation giant consultancy';
/** Last words of the names of bodies that find things out: "Harlow Research" is no document. */
export const RESEARCH_BODY_ENDINGS = 'research data statistics metrics';
/** Nouns directly before the name of a news outlet: "the newspaper La Vela". */
export const OUTLET_KIND_NOUNS =
  'newspaper magazine journal broadcaster station channel network tabloid daily weekly website agency';
/** First words of the names of broadcasters: "Radio Norte". */
export const BROADCASTING_WORDS = 'radio tv television';

/** Endings of the names of companies. */
export const COMPANY_ENDINGS =
  'inc inc. corp corp. co co. ltd ltd. llc llc. plc plc. group holdings corporation company';
/** After the surname: "Jo Doe Jr." is called "Doe" later. */
export const NAME_SUFFIXES = 'jr jr. sr sr. ii iii iv';
/** After the whole name: "Jo Doe MP". */
export const POST_NOMINALS = 'mp msp mla td mep';
/** What those do who sit in a legislature: "who represents Harlow in Congress". */
export const VERBS_OF_LEGISLATORS = 'represents sits';
/** They put somebody into an office: "Jo Doe was elected mayor". */
export const VERBS_OF_TAKING_OFFICE = 'elected re-elected reelected appointed';
/** They open the names of groups as well as of people: "al Shabaab". */
export const ARABIC_PARTICLES = 'al el';
/** Small words inside the names of people. */
export const NAME_PARTICLES = `${ARABIC_PARTICLES} de del della di da van von der den bin ben ibn la le du dos st. ter`;
export const PARTICLES_THAT_ARE_NOUNS = 'van den bin';
/** Only with a hyphen they are particles: "as-Sadi". */
export const HYPHENATED_PARTICLES = 'abu as ash';
/** Without an article they describe what follows: "UK plans". */
export const NAMES_WITH_ARTICLE = 'uk u.k. us u.s. eu un u.n.';
/** After "secretary of", "member of", "superintendent of" they belong to the office. */
export const OFFICE_NAME_PARTS = 'exchequer parliament congress state staff defense defence police';
/** Between a name and where its bearer is from: "Jo Doe of the Harbour Party". */
export const OF_WHERE = 'of from';
/** Before the name of a place or body rather than a person. */
export const BEFORE_PLACES = 'in at via on';
/** After "who": what follows is a role. */
export const ROLE_VERBS = 'is serves works heads leads chairs runs represents';
/** Between a name's comma and its description: "Jo Doe, now a lawyer". */
export const BEFORE_DESCRIPTIONS = 'now then formerly once currently also';
