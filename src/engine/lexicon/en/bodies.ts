/** Bodies whose kind ends their name ("Harlow City Council"): of the state, private, and all. */
const NAMED_PUBLIC_BODIES =
  'administration ministry department agency bureau commission committee council court parliament congress senate house assembly police embassy army navy';
const NAMED_PRIVATE_BODIES =
  'company bank group association federation league club foundation institute university college hospital church party campaign coalition alliance society trust fund centre chamber network';
const NAMED_BODIES = `${NAMED_PUBLIC_BODIES} ${NAMED_PRIVATE_BODIES} office force corporation organization organisation union institution school mission board center kingdom caucus guard`;
/** Other bodies of the state. */
const OTHER_PUBLIC_BODIES =
  'chancellery presidency government legislature cabinet fbi cia nsa nasa fda cdc epa irs doj dhs fema nato un eu imf consulate military pentagon kremlin defense district county city town village borough subcommittee';

/** Nouns that name a body speaking as one: institutions, companies, governments, courts. */
export const INSTITUTIONS = `${NAMED_BODIES} ${OTHER_PUBLIC_BODIES} tribunal sec ftc fcc unicef unesco opec who firm manufacturer maker automaker carmaker airline lender retailer publisher studio startup start-up giant charity nonprofit non-profit camp team authority+ panel militia vatican downing white-house regulator watchdog prosecutors investigators prosecution plaintiff+ defendants lawmakers conference exchange operator provider supplier developer chain brand carrier platform service regime monarchy palace junta cartel gang taliban isis hamas hezbollah state+ nation country province republic secretariat delegation squad division directorate consortium conglomerate subsidiary utility insurer brewer drugmaker chipmaker miner shipper refinery syndicate bench jury family nfl nba fifa uefa ioc mlb ncaa apple google facebook microsoft amazon twitter ngo guild confederation franchise academy municipality constabulary regiment coastguard bloc partnership supermarket store distillery airport exporter importer diocese parish mosque synagogue temple gallery library theatre theater zoo prison jail treasury inquiry taskforce lab laboratory observatory think-tank distributor hotel resort restaurant shipyard factory co-op brokerage label band management inquest opposition`;

/** Places and peoples that stand for their government ("Tehran said"). Countries and capitals. */
export const PLACES =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe washington moscow beijing tehran london paris berlin rome madrid tokyo seoul pyongyang delhi islamabad kabul baghdad damascus riyadh ankara cairo jerusalem brussels warsaw kyiv kiev minsk budapest vienna athens ottawa canberra brasilia caracas havana u.s. us uk u.k. eu e.u. un u.n. uae america usa soviet';

export const DEMONYMS =
  'democrat republican tory conservative dutchman frenchman englishman irishman welshman scotsman spaniard american british russian chinese iranian iraqi israeli palestinian syrian turkish french german italian spanish japanese korean indian pakistani afghan ukrainian polish canadian mexican brazilian australian egyptian saudi european western eastern african asian arab greek dutch swedish norwegian danish finnish hungarian romanian bulgarian serbian croatian cuban venezuelan colombian chilean argentine vietnamese thai filipino indonesian malaysian irish scottish welsh english northern southern latin soviet lebanese jordanian yemeni libyan tunisian algerian moroccan nigerian kenyan ethiopian somali sudanese congolese belgian swiss austrian czech slovak latvian lithuanian estonian belarusian georgian armenian kazakh turkmen tajik uzbek nepalese bangladeshi burmese cambodian singaporean taiwanese scot kiwi briton zealander swede dane finn turk';

/** Words that begin the name of a place: "Port Harlow", "Lake Venn". */
export const PLACE_NAME_STARTS = 'port fort mount lake cape san santa los las puerto';

/** Words before the name of a country that belong to it: "South Korea". */
export const PLACE_NAME_PARTS = 'south north east west new great';

/** Words that end the name of a body: "Harlow Steel Corp.", "Riverside University". */
export const BODY_NAME_ENDINGS = `${NAMED_BODIES} works inc inc. corp corp. co. ltd ltd. llc plc ag gmbh sa nv holdings authority museum airlines airways motors systems technologies labs laboratories partners capital industries international service+ project initiative watch front brigade movement nations states street mining water steel energy oil gas power electric foods pharmaceuticals pharma therapeutics entertainment pictures studios games software solutions consulting insurance financial securities ventures investments properties logistics shipping transport trains buses railway+ rail aviation aerospace dynamics chemical+ metals minerals resources petroleum telecom telecommunications communications wireless semiconductor electronics robotics automotive brewing brewery beverages dairy united fc restaurants homes hotels resorts stores supermarkets healthcare clinic biotech sciences analytics`;

/** Words that make a role public: "director of the water agency", "county clerk". */
export const PUBLIC_BODIES = `${NAMED_PUBLIC_BODIES} ${OTHER_PUBLIC_BODIES} sheriff fire opposition marine+ force+ law enforcement township state federal national foreign defence border intelligence immigration customs joint homeland health interior justice naval coast prison+ corrections election+ public treasury congressional parliamentary dea atf presidential municipal provincial u.n. european states nations metropolitan transit highway traffic water school+ air authority tax gubernatorial mayoral knesset duma bundestag supreme appeals white conservation wildlife forest park+`;

/** Party names: a chairman of one holds no public office. */
export const PARTIES =
  'democratic republican+ gop labour conservative+ liberal+ tory+ libertarian democrats dnc rnc nrcc dccc pac';
/** Before "committee": it is a party's, a candidate's or an event's, no part of a parliament. */
export const PRIVATE_COMMITTEES = 'national host organizing organising campaign steering action olympic';
/** Bodies that have departments, schools and offices of their own: "head of the physics department at the university". */
export const PRIVATE_OWNERS =
  'university college institute hospital company inc inc. corp corp. party club church union';

/** Words that make a role private: "club president", "chief executive", "campaign chairman". */
export const PRIVATE_BODIES = `${NAMED_PRIVATE_BODIES} union+ inc inc. corp corp. partners capital executive operating financial marketing technology+ information product economist strategist scientist correspondent investment creative content revenue analyst designer engineer editor pollster organizer negotiator team super pac gop studio firm business industries motors airlines editorial news sales brand legal policy center+ museum charity nonprofit band class squad cricket football soccer rugby hockey basketball baseball tea race`;

/** Plural people who speak as a body: "police", "prosecutors". */
export const PEOPLE_AS_BODIES =
  'prosecutors investigators police authorities defense prosecution plaintiffs firefighters regulators defendants inspectors detectives policymakers';
/** Bodies that are meant one by one in the plural too, and are no vague group. */
export const BODIES_IN_PLURAL = 'unions countries nations governments ministries inquiries';
/** Before "guard": it is a force. */
export const GUARDS = 'coast national border home';
/** Before "force": it is no body. */
export const FORCE_USED = 'excessive brute lethal deadly sheer physical';
/** Collectives that bodies and people form: "a group of", "a coalition of". */
export const COLLECTIVES = 'group+ team+ coalition+ family crowd+';
/** Before "operator": it is a company then, and no person. */
export const OPERATED = 'train rail bus coach ferry tram metro tour network mobile grid airport port hotel plant';
/** An institution after one of the words below: "the sport's governing body". */
export const GOVERNING = 'body bodies';
/** Before "body": people have come together in it. */
export const BEFORE_BODY =
  'industry governing trade professional umbrella consumer regulatory advisory standards ruling funding public world sports';
/** With one of these a noun for who does something is a company: "the largest producer". */
export const SIZES = 'biggest largest';
/** They are a body where what they are a part of is one: "a branch of the bank", but not "a branch of the oak". */
export const PARTS_OF_BODIES = 'branch+';
/** "the company" means a company that was named before. */
export const COMPANY_NOUNS =
  'company firm corporation giant manufacturer maker automaker carmaker airline bank retailer startup start-up chain brand operator insurer lender supplier developer studio platform service';
/** "the agency" means a body that was named before. */
export const BODY_NOUNS =
  'agency department bureau group organization organisation association union institute commission';
/** Before a title: it is a church's or a contest's, no public office. */
export const PRIVATE_TITLES = 'baptist methodist lutheran church youth gospel protestant evangelical show contest';
/** Who sits in one holds office. */
export const LEGISLATURES = 'congress senate parliament house assembly legislature commons council';
/** A president of one is a head of state. */
export const NATIONS = 'republic states kingdom nation country';

/** Words in the name of a body of the state, or in what its spokespeople are called. */
export const STATE_BODIES =
  'government ministry+ cabinet parliament congress senate legislature police sheriff court+ tribunal prosecutor+ military army navy marines coastguard embassy consulate kremlin pentagon fbi cia nsa nato un eu treasury municipality mayor governor presidency customs';
/** Bodies of the state that take more than one word to tell. */
export const STATE_BODY_PHRASES: readonly string[] = [
  'white house',
  'downing street',
  'state department',
  'home office',
  'foreign office',
  'police department',
  'fire department',
  'health department',
  'justice department',
  'department of',
  'city council',
  'county council',
  'town council',
  'city hall',
  'town hall',
  'united nations',
  'european commission',
  'european union',
  'supreme court',
  'coast guard',
  'air force',
  'attorney general',
  'district attorney',
];
