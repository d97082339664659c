/**
 * Nouns for people, by what they say about a source. Singular forms; plurals are derived.
 * Nothing here is a list of persons: what makes somebody an official stands in the article or in a title.
 */

/** Public offices that stand before names as titles, and whose holders speak for the state. */
const STATE_TITLES =
  'president premier chancellor minister secretary governor senator congressman congresswoman mayor councilman councilwoman councillor commissioner ambassador judge justice sheriff detective sergeant lieutenant captain colonel general admiral alderman chief mp mep superintendent inspector pm cm';
/** All public offices that stand before names as titles. */
const TITLED_OFFICES = `${STATE_TITLES} attorney-general auditor-general secretary-general inspector-general representative lawmaker councilor assemblyman assemblywoman envoy magistrate prosecutor constable marshal officer major commander brigadier trooper coroner comptroller treasurer supervisor undersecretary lord speaker king queen prince princess emperor sultan emir ayatollah taoiseach delegate vice-president baroness`;
/** What people do who are insiders without a name, and described by it with one. */
const TRADES =
  'aide adviser advisor staffer executive manager banker trader broker strategist consultant member friend teacher nurse doctor physician engineer neighbor neighbour witness survivor resident driver student professor researcher scientist eyewitness pal veteran analyst economist expert activist organizer voter supporter donor pollster surrogate chairman chairwoman director founder owner player coach reporter journalist editor mother father sister brother son daughter wife husband victim farmer fisherman pastor priest bishop imam rabbi author writer actor actress singer artist candidate nominee lawyer attorney officer critic opponent rival leader pilot developer designer investor juror hiker diner deckhand mechanic pupil undergraduate umpire steward jockey paralegal paramedic medic midwife carer intern apprentice waitress barista chef baker cashier vicar monk nun playwright plumber electrician welder builder hairdresser cleaner diver roofer florist';

/** Holders of public office: with a name they are named officials, without one they are anonymous. */
export const OFFICE_HOLDERS = `${TITLED_OFFICES} legislator councilmember assemblymember diplomat consul corporal ranger policeman policewoman soldier ombudsman selectman attache whip warden commissar deputy auditor bailiff firefighter postmaster administrator registrar backbencher frontbencher parliamentarian statesman vice-chancellor peer`;

/** People who speak for a body: with a name they count as officials, without one they are unnamed spokespeople. */
export const SPOKESPEOPLE =
  'spokesman spokeswoman spokesperson representative rep lawyer attorney counsel solicitor barrister publicist press-secretary';

/** Words that make a spokesperson even without "spokes-": "press secretary", "communications director". */
export const SPOKES_NOUNS = 'spokesman+ spokeswoman+ spokesperson+ publicist';

/** Insiders: without a name, and giving information, they are anonymous sources. */
export const INSIDERS = `${TRADES} official source insider operative employee worker colleague associate informant whistleblower investigator agent diplomat negotiator participant attendee person individual relative ally confidant staff-member contractor bystander passenger retiree organiser protester demonstrator fundraiser delegate man woman boy girl teenager suspect attacker gunman patient customer shopper prosecutor policeman soldier lawmaker senator congressman minister commander fighter rebel militant refugee migrant user viewer fan parent guard clerk operator shareholder tenant landlord caller guest niece nephew girlfriend boyfriend roommate flatmate classmate workmate teammate inmate client patron pilgrim bureaucrat insurgent gamer teen child kid lady expatriate orphan millionaire passerby passer-by team-mate well-wisher`;

/** Words that name a person by what they do, for "X, a professor at …": not offices, not spokespeople. */
export const OCCUPATIONS = `${TRADES} examiner defender boss lecturer historian novelist poet columnist correspondent publisher producer filmmaker musician architect programmer fellow scholar dean president chairperson chair ceo cfo coo cto co-founder cofounder head partner advocate campaigner volunteer surgeon psychologist psychiatrist epidemiologist biologist physicist chemist astronomer geologist archbishop pope captain striker midfielder goalkeeper pitcher quarterback widow uncle aunt cousin contender challenger hopeful mogul billionaire businessman businesswoman entrepreneur star host anchor presenter commentator pundit comedian celebrity blogger representative specialist athlete skipper full-back planner elder servant`;

/** Titles written before a name, and whether they mean public office. */
export const OFFICIAL_TITLES = `${TITLED_OFFICES} mla td backbencher brig. brig tánaiste vp gov. gov sen. sen sens. rep. reps. del. det. sgt. sgt lt. lt capt. capt maj. col. col gen. gen adm. cmdr. insp. supt. cpl. cllr cllr. msp pc det insp supt recorder assessor spokesman spokeswoman spokesperson`;
export const NEUTRAL_TITLES =
  'mr. mrs. ms. miss mr mrs ms dr. dr prof. prof professor doctor sir dame rev. reverend father sister pastor bishop archbishop cardinal pope rabbi imam coach';

/** Before a title or role: the person no longer, or not yet, holds the office. */
export const NOT_IN_OFFICE =
  'former ex onetime one-time then-candidate retired late ousted deposed fired disgraced candidate nominee contender hopeful runner-up would-be presumptive gubernatorial presidential-hopeful';
export const CANDIDACY = 'candidate nominee contender hopeful challenger frontrunner front-runner standard-bearer';

/** Vague or generic collectives, beside the plurals of nouns for a person; many more are told by their endings. */
export const GROUPS =
  'politicians christians tourists commuters others observers academics locals citizens americans republicans democrats conservatives liberals progressives consumers employers businesses companies firms skeptics sceptics detractors proponents backers enemies adversaries foes respondents readers listeners followers blacks whites latinos hispanics muslims jews evangelicals catholics millennials families crowd public audience staff electorate everyone everybody someone somebody anyone many most some few several those majority minority percent % half third quarter elites establishment industry moderators commentariat internet twitter community team critics- nobody governments countries nations states cops bettors punters creators gamers travelers travellers immigrants rallygoers kids children youths teens humans folks guys ones hackers pair duo midwives hawks doves';

/** Collectives that give information as insiders: "officials said" is anonymous, not a vague group. */
export const INFORMANTS =
  'officials bosses chiefs sources aides advisers advisors insiders staffers operatives informants diplomats associates confidants persons individuals bankers negotiators executives commanders';

/** Offices in public service only beside a public body, or as a title: a company has presidents and chiefs too. */
export const AMBIGUOUS_OFFICES =
  'president chief officer secretary captain commissioner chairman chairwoman chairperson chair treasurer speaker general representative supervisor delegate deputy registrar auditor director ranger warden regulator superintendent commander agent marshal vice-president major administrator head member official inspector investigator controller lord prince king queen princess aide adviser advisor leader manager counsel clerk coordinator employee justice recorder assessor counselor counsellor baroness';

/** Beside the name of a country they belong to its team: "the Scotland manager". */
export const TEAM_ROLES = 'manager captain coach';

/** Nouns that mean public office only after one of these words: "city attorney", "medical examiner". */
export const MODIFIED_OFFICES: Readonly<Record<string, string>> = {
  attorney: 'city county district state u.s. us prosecuting commonwealth federal',
  general: 'attorney surgeon solicitor inspector adjutant comptroller',
  examiner: 'medical',
  clerk: 'city county town court',
  defender: 'public',
  agent: 'special',
  chair: 'fed reserve',
  ranger: 'park',
  servant: 'civil public',
  member: 'assembly',
  president: 'ecb fed reserve',
  justice: 'chief associate court supreme mr mrs ms lord lady',
  leader: 'majority minority opposition supreme house senate',
  whip: 'majority minority house senate chief',
  secretary: 'home education business work pensions transport culture environment scottish welsh',
  speaker: 'house assembly senate parliamentary',
  adviser: 'security',
  advisor: 'security',
  chief: 'police fire army navy',
  officer: 'police probation parole customs border army coastguard',
  commissioner: 'crime information privacy police health human-rights trade competition environment relief education',
  epidemiologist: 'state',
};

/** Before "officer": it is a public office unless somebody has one of their own: "Kestrel's chief medical officer". */
export const BEFORE_OFFICERS_OF_STATE = 'medical';

/** There is only one of them: who it is can be found out, so that the identity is not withheld. */
export const UNIQUE_ROLES =
  'ceo cfo coo chief president director minister secretary chairman chairwoman chair head mayor governor founder owner coach captain commissioner premier chancellor examiner coroner sheriff ambassador superintendent king queen pope wife husband mother father widow candidate nominee doctor editor publisher manager speaker leader attorney treasurer comptroller author narrator principal executive predecessor successor prosecutor judge son daughter brother sister partner opponent rival fiancee fiance vice-president lawyer boss pm cm mp mep msp senator congressman congresswoman client general attorney-general auditor-general secretary-general inspector-general director-general';
/** Headlines and notes name these without an article: "Official: deal is near". */
export const HEADLINE_INFORMANTS = 'official source insider aide witness diplomat';
/** Unnamed people who inform: "the official" never means somebody who was named before, unless he was called so. */
export const UNNAMED_INFORMANTS =
  'official source aide adviser advisor insider staffer operative person individual spokesman spokeswoman spokesperson representative';
/** Before "figure" or "figures", which mean somebody of that rank then. */
export const RANKS_OF_FIGURES = 'senior leading prominent influential';
/** Before a role: the article keeps the name back, and tells how high somebody stands instead. */
export const RANKS_WITHOUT_NAME = 'senior cabinet serving high-ranking top-level';
/** Offices by which a person is called after the first mention. */
export const FORMS_OF_ADDRESS =
  'senator governor mayor congressman congresswoman lawmaker judge sheriff ambassador councilman councilwoman councillor legislator representative';
/** Who is called so does not hold the office yet. */
export const NOT_YET_IN_OFFICE =
  'candidate nominee contender hopeful front-runner frontrunner rival businessman mogul billionaire';
/** They speak for a client, and without a name only as somebody's: "her lawyer". */
export const COUNSEL = 'lawyer+ attorney+ counsel solicitor+ barrister+ agent';
/** After a spokesperson, a lawyer and the like, before whom they speak for. */
export const SPEAKING_FOR = 'for representing acting';
/** Before "representatives": they belong to a parliament or a state, and speak for nobody. */
export const ELECTED = 'u.s. us state house elected';

/** Roles that speak for a body after words such as "press": "press secretary", "head of communications". */
export const COMMUNICATORS =
  'secretary director chief officer manager head coordinator representative vice-president president adviser advisor aide liaison';
/** The same without a name. */
export const UNNAMED_COMMUNICATORS = 'secretary officer director team aide';
/** Before such a role. */
export const COMMUNICATIONS = 'communication+ press media publicity information affairs relations';
/** After such a role and "of". */
export const COMMUNICATIONS_AFTER = 'communications public media press';
/** Who serves an office holder is in public service: "the president's aides". */
export const SERVANTS = 'aide+ adviser+ advisor+ chief deputy counsel secretary';
/** Before an office that another holds: "the shadow chancellor" is not the chancellor. */
export const NOT_THE_OFFICE = 'shadow';
/** Before an office or between its words: it is written like a title. */
export const TITLE_PARTS = 'general chief commissioner secretary deputy acting';
/** The person holds the role after all. */
export const AGAIN_IN_OFFICE = 'now current currently';

/** Titles and pronouns that show a gender. */
export const MALE_WORDS = 'mr mr. sir he king prince lord';
export const FEMALE_WORDS = 'mrs mrs. ms ms. miss dame she queen princess baroness';
/** They end like a noun for a man. */
export const NOT_MEN = 'german roman human';
/** Before a role that somebody had: "his ex", "Doe's former strategist". */
export const FORMER = 'former ex';

/** Words in the titles of people who hold public office, to tell whether all sources of an article do. */
export const STATE_OFFICES = `${STATE_TITLES} gov sen rep sgt lt capt col gen deputy`;

/** Offices by their short forms, without full stop, and by words that mean the same office. */
export const OFFICE_SHORT_FORMS: Readonly<Record<string, string>> = {
  pm: 'minister',
  cm: 'minister',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  justice: 'judge',
  congresswoman: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
  maj: 'major',
  adm: 'admiral',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  cmdr: 'commander',
};
