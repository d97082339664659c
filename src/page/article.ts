import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Steps } from '../engine/steps';
import { closest, isReplaced, parentOf } from './flat-tree';
import { detectLanguage } from './language';
import { readMetadata } from './metadata';
import { LEAST_PARAGRAPH } from './root';
import { measureStyle, type Style } from './style';
import type { Trees } from './trees';

/** Whether a page is to be read without being asked. */
export type Verdict =
  | { readonly kind: 'article' }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'other-language'; readonly lang: string };

/** So many characters of running text tell how a page is written. */
const SAMPLE = 2500;
/** Fewer words say little about how a page is written. */
const ENOUGH_WORDS = 80;
const NOT_RUNNING_TEXT = 'nav,footer,aside,form,figure,[class*="comment" i],[id*="comment" i]';

/** Types of schema.org with which newsrooms label news; any other kind of article is only a hint. */
const NEWS_TYPES =
  /^(?:NewsArticle|(?:AskPublic|Background|Opinion|Reportage|Review|Analysis)NewsArticle|LiveBlogPosting|ClaimReview)$/;
const OTHER_TYPES =
  /^(?:BlogPosting|Recipe|HowTo|FAQPage|QAPage|TechArticle|DiscussionForumPosting|Course|CollectionPage|SearchResultsPage)$/;
const OTHER_OPEN_GRAPH = /^(?:product|profile|book|music|video\.(?:movie|episode)|recipe)/;
/** Shopping that newsrooms label as news. */
const SHOPPING_TITLE =
  /\b(?:gift|buying|buyer['’]s|shopping) guide\b|\bgift ideas\b|\bbest (?:[\w-]{1,20} ){0,2}(?:gifts|deals)\b/i;
/** What articles of publications carry, and those of a company or a person seldom: advertising. */
const ADVERTISING =
  'link[rel="amphtml"],ins.adsbygoogle,[id*="gpt-ad"],[id*="google_ads"],script[src*="/gpt.js"],script[src*="adsbygoogle"],' +
  'script[src*="prebid"],[src*="doubleclick"],[src*="googlesyndication"],[src*="googletagservices"],[class*="advert" i],[id*="advert" i],[class*="ad-slot" i],[class*="adslot" i]';
/** The same, of those that live without advertising: keywords for news searches, and counters of readers made for newsrooms. */
const NEWSROOM_TOOLS =
  'meta[name="news_keywords" i],meta[name^="parsely" i],script[src*="parsely.com"],link[href*="parsely.com"],' +
  'script[src*="chartbeat.com"],link[href*="chartbeat.com"]';
const PUBLICATION = `${ADVERTISING},${NEWSROOM_TOOLS}`;

/**
 * Decides whether a document is a news article in English, by what it says about itself and by how it is written. Looks
 * at the head and the first paragraphs only. A step is about one search through the document, which takes long where
 * it is enormous.
 *
 * @param page the page that shows the document in a frame: what it says counts where the document says nothing itself
 */
export function* detectArticle(trees: Trees, page: Document = trees.document): Steps<Verdict> {
  const { document } = trees;
  const own = yield* claimOf(document, trees);
  const claim = own === 'unlabelled' && page !== document ? yield* claimOf(page, trees) : own;
  if (claim === 'none') return { kind: 'not-article' };
  yield;
  const sample = sampleText(trees);
  yield;
  if (!isWrittenLikeNews(claim, measureStyle(sample), document)) return { kind: 'not-article' };
  const lang = detectLanguage(document, sample);
  return lang === 'en' ? { kind: 'article' } : { kind: 'other-language', lang };
}

/** What a page claims to be: news, an article of a publication, some article, or nothing. */
type Claim = 'news' | 'publication' | 'article' | 'unlabelled' | 'none';

/** @param claimant what speaks for the document: itself, or the page around it */
function* claimOf(claimant: Document, trees: Trees): Steps<Claim> {
  const metadata = yield* readMetadata(claimant);
  const types = [...metadata.types];
  if (metadata.generator.startsWith('mediawiki') || OTHER_OPEN_GRAPH.test(metadata.openGraphType)) return 'none';
  if (types.some((type) => NEWS_TYPES.test(type))) return 'news';
  if (types.some((type) => OTHER_TYPES.test(type))) return 'none';
  const isArticle = metadata.openGraphType === 'article' || types.includes('Article');
  yield;
  if (isArticle) return trees.document.querySelector(PUBLICATION) ? 'publication' : 'article';
  return isReadable(trees) ? 'unlabelled' : 'none';
}

/** True if there is enough running text for a reader view. */
export function isReadable(trees: Trees): boolean {
  return trees.all.some((tree) => isProbablyReaderable(tree));
}

/** The less a page claims, the more its text has to read like reporting rather than advice, a shop or a manual. */
function isWrittenLikeNews(claim: Claim, style: Style, document: Document): boolean {
  const { words, reporting, address, prices } = style;
  const isTelling = words >= ENOUGH_WORDS && reporting < 10;
  const isAdvice = isTelling && address > 60;
  const isShopping = isTelling && (prices > 30 || SHOPPING_TITLE.test(document.title));
  if (isAdvice || isShopping || /^\s*how to\b/i.test(document.title)) return false;
  if (claim === 'news') return true;
  if (claim === 'publication' && address < 45) return true;
  const needed = claim === 'unlabelled' ? 7 : 4;
  return reporting > needed + address / 10;
}

/** Running text from the page's first paragraphs; of pages without `p`, from blocks broken by `br`. */
function sampleText(trees: Trees): string {
  const parts: string[] = [];
  let length = 0;
  let last: Element | null = null;
  for (const element of trees.select('p, div > br')) {
    const block = element.localName === 'br' ? parentOf(element) : element;
    // A block with many breaks comes with each of them.
    if (block === last) continue;
    last = block;
    const text = block === null || isReplaced(block) ? '' : trees.textOf(block).trim();
    if (text.length < LEAST_PARAGRAPH || closest(block, NOT_RUNNING_TEXT) !== null) continue;
    parts.push(text.slice(0, SAMPLE));
    length += text.length;
    if (length > SAMPLE) break;
  }
  return parts.join('\n');
}
