/** The words that make up a fifth of English prose, and hardly any of another language's. */
const COMMON = new Set(
  'the of and to in that for is was with on as at by be it from are he his has have had were an which this not but they said who'.split(
    ' ',
  ),
);
const COMMON_ELSEWHERE = new Set(
  'de la el los las que en un una por para con le les des et est du und der die das ist nicht zu den mit il di che per non sono o os da do em não uma och att som er ikke het een van niet się na je'.split(
    ' ',
  ),
);
const SHARE_IN_ENGLISH = 0.12;
/** From this many words on, the text is believed rather than what the page declares. */
const ENOUGH_WORDS = 25;

/**
 * The language of a page: `en`, another one as the page declares it (a BCP 47 tag in lower case), or `und` if the page
 * declares none, or English wrongly.
 *
 * @param sample some of the page's running text; it counts more than the declaration
 */
export function detectLanguage(document: Document, sample: string): string {
  const declared = declaredLanguage(document);
  const saysEnglish = declared === 'en' || declared.startsWith('en-');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS && !/[^\p{Script=Latin}\P{L}]{10}/u.test(sample))
    return saysEnglish ? 'en' : declared || 'und';
  const share = (test: (word: string) => boolean) => words.filter(test).length / Math.max(1, words.length);
  const english = share((word) => COMMON.has(word));
  const foreign = share((word) => COMMON_ELSEWHERE.has(word) || /[^\p{Script=Latin}]/u.test(word));
  const isEnglish = english > foreign && (saysEnglish || english >= SHARE_IN_ENGLISH);
  if (isEnglish || (saysEnglish && foreign < 0.05)) return 'en';
  return saysEnglish ? 'und' : declared || 'und';
}

function declaredLanguage(document: Document): string {
  const meta = document.querySelector('meta[http-equiv="content-language" i],meta[property="og:locale"]');
  const declared = document.documentElement.lang || meta?.getAttribute('content') || '';
  return declared.trim().toLowerCase().replace('_', '-');
}
