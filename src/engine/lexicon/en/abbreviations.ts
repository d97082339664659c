import { wordList } from '../word-list';

/** Words that are written with a full stop which does not end a sentence. */
const TITLES =
  'mr mrs ms mx dr prof sen sens rep reps del gov govs gen brig col lt maj sgt capt cmdr adm cpl pvt rev hon pres supt insp det dist atty';
const NAMES = 'st ft mt jr sr inc corp co ltd bros dept univ assn ave blvd';
const DATES = 'jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri';
const OTHERS =
  'vs etc approx vol ala ariz ark calif colo conn del fla ga ind kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo';

/** Abbreviations without their full stop, in lower case. What is a word too, such as "no" or "miss", is left out. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([TITLES, NAMES, DATES, OTHERS].flatMap(wordList));

/** Abbreviations that always stand before a name, so that a capital letter after them begins no sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  [...wordList(TITLES), 'st', 'ft', 'mt', 'vs'].map((word) => `${word}.`),
);
