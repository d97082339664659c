import { wordList } from '../word-list';

/** Words that are written with a full stop which does not end a sentence. */
const TITLES =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt maj sgt capt cmdr adm cpl pvt rev fr hon pres supt det insp dist atty sec';
const NAMES = 'st ft mt jr sr inc corp co ltd bros dept univ assn ave blvd';
const DATES = 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri';
const OTHERS =
  'vs etc approx no est al fig vol ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';

/** Abbreviations without their full stop, in lower case. "no", "co" and the like are words too: see `SENTENCE_END`. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [TITLES, NAMES, DATES, OTHERS]
    .flatMap(wordList)
    .filter(
      (word) =>
        ![
          'no',
          'la',
          'pa',
          'ill',
          'ore',
          'wash',
          'miss',
          'mo',
          'sun',
          'fig',
          'mar',
          'sec',
          'fr',
          'est',
          'al',
          'det',
        ].includes(word),
    ),
);

/** Abbreviations that always stand before a name, so that a capital letter after them begins no sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  [...wordList(TITLES), 'st', 'ft', 'mt', 'vs'].map((word) => `${word}.`),
);
