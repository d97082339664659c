/** Nouns that name a body speaking as one: institutions, companies, governments, courts. */
export const INSTITUTIONS =
  'government administration ministry department agency bureau office commission committee council court tribunal parliament congress senate house assembly legislature cabinet police force fbi cia nsa nasa fda cdc epa irs sec ftc fcc doj dhs fema nato un eu unicef unesco opec imf who company firm corporation manufacturer maker automaker carmaker airline bank lender retailer publisher studio startup start-up giant group organization organisation association federation union league club foundation institute institution university college school hospital church charity nonprofit non-profit party campaign camp team coalition alliance embassy consulate mission authority board panel army navy military militia pentagon kremlin vatican downing white-house regulator watchdog prosecutors police investigators authorities defense prosecution plaintiffs plaintiff defendants lawmakers society trust fund center centre chamber conference exchange operator provider supplier developer chain brand carrier network platform service regime monarchy palace junta cartel gang taliban isis hamas hezbollah district county city state states nation country town village borough province republic kingdom subcommittee caucus secretariat delegation squad division directorate guard consortium conglomerate subsidiary utility insurer brewer drugmaker chipmaker miner shipper refinery syndicate bench jury family nfl nba fifa uefa ioc mlb ncaa apple google facebook microsoft amazon twitter';

/** Places and peoples that stand for their government ("Tehran said"). Countries and capitals. */
export const PLACES =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe washington moscow beijing tehran london paris berlin rome madrid tokyo seoul pyongyang delhi islamabad kabul baghdad damascus riyadh ankara cairo jerusalem brussels warsaw kyiv kiev minsk budapest vienna athens ottawa canberra brasilia caracas havana u.s. us uk u.k. eu e.u. un u.n. uae america usa soviet';

export const DEMONYMS =
  'democrat republican american british russian chinese iranian iraqi israeli palestinian syrian turkish french german italian spanish japanese korean indian pakistani afghan ukrainian polish canadian mexican brazilian australian egyptian saudi european western eastern african asian arab greek dutch swedish norwegian danish finnish hungarian romanian bulgarian serbian croatian cuban venezuelan colombian chilean argentine vietnamese thai filipino indonesian malaysian irish scottish welsh english northern southern latin soviet lebanese jordanian yemeni libyan tunisian algerian moroccan nigerian kenyan ethiopian somali sudanese congolese belgian swiss austrian czech slovak latvian lithuanian estonian belarusian georgian armenian kazakh uzbek nepalese bangladeshi burmese cambodian singaporean taiwanese';

/** Words that begin the name of a place: "Port Harlow", "Lake Venn". */
export const PLACE_NAME_STARTS = 'port fort mount lake cape san santa los las puerto';

/** Words that end the name of a body: "Harlow Steel Corp.", "Riverside University". */
export const BODY_NAME_ENDINGS =
  'works inc inc. corp corp. co. ltd ltd. llc plc ag gmbh sa nv group holdings company corporation university college institute institution school hospital foundation association society union federation council committee commission agency authority administration ministry department bureau office court parliament congress senate house assembly party bank fund trust centre center museum church club league airlines airways motors systems technologies labs laboratories partners capital industries international network alliance coalition campaign army navy guard force police service services board chamber embassy mission organization organisation project initiative watch front brigade movement nations states kingdom union court caucus street mining water steel energy oil gas power electric foods pharmaceuticals pharma therapeutics entertainment pictures studios games software solutions consulting insurance financial securities ventures investments properties logistics shipping transport railway railways rail aviation aerospace dynamics chemical chemicals metals minerals resources petroleum telecom telecommunications communications wireless semiconductor electronics robotics automotive brewing brewery beverages dairy restaurants hotels resorts stores supermarkets healthcare clinic biotech sciences analytics';

/** Words that make a role public: "director of the water agency", "county clerk". */
export const PUBLIC_BODIES =
  'police sheriff fire army navy marine marines military force forces law enforcement county city town township village borough state federal national ministry foreign defense defence border government district intelligence immigration customs joint homeland security health finance interior justice court naval coast prison prisons corrections election elections public treasury senate house congress congressional parliament parliamentary legislature council assembly department agency bureau administration commission fbi cia nsa nasa epa fda cdc dea atf irs fema dhs doj pentagon cabinet presidential municipal provincial u.s. us u.n. un eu nato european united nations imf metropolitan transit highway traffic water school schools air embassy consulate authority tax gubernatorial mayoral knesset duma bundestag subcommittee committee supreme appeals kremlin white conservation wildlife forest park parks';

/** Party names: a chairman of one holds no public office. */
export const PARTIES =
  'democratic republican gop labour conservative liberal tory libertarian democrats republicans conservatives tories liberals dnc rnc nrcc dccc pac';
/** Before "committee": it is a party's, a candidate's or an event's, no part of a parliament. */
export const PRIVATE_COMMITTEES = 'national host organizing organising campaign steering action olympic';
/** Bodies that have departments, schools and offices of their own: "head of the physics department at the university". */
export const PRIVATE_OWNERS =
  'university college institute hospital company inc inc. corp corp. party club church union';

/** Words that make a role private: "club president", "chief executive", "campaign chairman". */
export const PRIVATE_BODIES =
  'company university college institute foundation association society union unions federation club bank inc inc. corp corp. group chamber league partners capital technologies executive operating financial marketing technology information product economist strategist scientist correspondent investment creative content revenue analyst designer engineer editor pollster organizer negotiator campaign party team hospital church network alliance coalition fund trust super pac gop studio firm business industries motors airlines editorial news sales brand legal policy center centre centers museum charity nonprofit band class squad cricket football soccer rugby hockey basketball baseball tea';

/** Plural people who speak as a body: "police", "prosecutors". */
export const PEOPLE_AS_BODIES =
  'prosecutors investigators police authorities defense prosecution plaintiffs firefighters regulators defendants inspectors detectives policymakers';
/** Before "guard": it is a force. */
export const GUARDS = 'coast national border home';
/** Collectives that bodies and people form: "a group of", "a coalition of". */
export const COLLECTIVES = 'group groups team teams coalition coalitions family crowd crowds';
/** "the company" means a company that was named before. */
export const COMPANY_NOUNS =
  'company firm corporation giant manufacturer maker automaker carmaker airline bank retailer startup start-up chain brand operator insurer lender supplier developer studio platform service';
/** "the agency" means a body that was named before. */
export const BODY_NOUNS =
  'agency department bureau group organization organisation association union institute commission';
/** Before a title: it is a church's or a contest's, no public office. */
export const PRIVATE_TITLES = 'baptist methodist lutheran church youth gospel protestant evangelical show contest';
/** A president of one is a head of state. */
export const NATIONS = 'republic states kingdom nation country';

/** Words in the name of a body of the state, or in what its spokespeople are called. */
export const STATE_BODIES =
  'government ministry ministries cabinet parliament congress senate legislature police sheriff court courts tribunal prosecutor prosecutors military army navy marines coastguard embassy consulate kremlin pentagon fbi cia nsa nato un eu treasury municipality mayor governor presidency customs';
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
