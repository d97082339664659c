/** Nouns and name parts of news outlets. Names stand for outlets that other outlets cite; parts ("Herald") catch the rest. */
export const OUTLETS =
  'reuters ap afp upi bloomberg bbc cnn msnbc nbc abc cbs fox npr pbs c-span axios politico breitbart buzzfeed huffpost vox vice propublica slate salon newsweek forbes fortune yahoo aljazeera tass anadolu xinhua interfax ria itar-tass sputnik rt haaretz variety deadline tmz espn itv kyodo yonhap dpa ansa efe pti cnbc usa-today bild spiegel monde lemonde elpais figaro repubblica volkskrant país mundo techcrunch engadget wired polygraph.info mashable gizmodo recode ft';
export const OUTLET_NAME_PARTS =
  'times post herald tribune journal gazette chronicle observer guardian telegraph mirror star sun mail news press globe examiner inquirer dispatch courier bulletin sentinel ledger record register standard independent review daily weekly monitor today tv radio television broadcasting magazine wire newspaper express echo argus advertiser bee plain-dealer intelligencer atlantic economist yorker nation hill intercept blade beacon reporter leader jazeera newsroom';
export const MEDIA_NOUNS =
  'newspaper+ television radio paper magazine+ journal+ outlet+ media press broadcaster+ channel+ network+ station+ website+ site tabloid+ daily weekly newswire agency+ programme program show podcast blog+ reporter+ journalist+ reports publication+ publisher correspondents';

/** "the newspaper" means an outlet that was named before. */
export const OUTLET_NOUNS =
  'newspaper paper magazine outlet network broadcaster station channel website site publication tabloid';
/** What an outlet publishes: "a story in the Herald". */
export const REPORT_NOUNS = 'report+ article+ story account+ interview+ investigation+';
/** What only the press publishes, but for learned articles. */
export const PIECES = 'article+ story stories piece+ editorial+ op-ed+';
export const LEARNED_WORDS = 'journal scientific academic research review study';
/** Before "reports": they are the press's. */
export const PRESS_WORDS = 'news media press local multiple published newspaper earlier some';
/** Before "agency": it is a news agency. */
export const NEWS_AGENCY_WORDS = 'news wire press';
/** In a name they mean an outlet: "Harlow News Service". */
export const NEWS_NAME_WORDS = 'news';
export const SITE_NOUNS = 'website+ site+';
/** Before "website": it is an outlet's. */
export const NEWS_SITE_WORDS = 'news fact-checking';
/** Who hears for an outlet is a person, not the outlet; "the press" is nobody in particular. */
export const HEARERS = 'reporter+ journalist+ correspondent+ press media';

/** Before and after a name: it is an outlet's, which had the news first. */
export const BEFORE_OUTLETS = 'first reported by';
export const AFTER_OUTLETS = 'first reported';

/** What the reader is told to do before a colon: "See tweets:", "Ask experts:". */
export const ORDERS_TO_READERS = 'see read watch view ask follow find meet';
/** Before a colon they say what follows, not who says it: "Column: …". */
export const LABELS =
  'wow oops breaking roundup column ticket exec see review preview update+ opinion explainer letter+ exclusive analysis photo+ picture+ image+ video+ gallery slideshow caption map+ chart+ graphic+ quiz timeline transcript factbox podcast recap football cricket rugby tennis brexit covid covid-19';
