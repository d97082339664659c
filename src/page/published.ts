import { precedes } from './flat-tree';
import { LEAST_PARAGRAPH } from './root';

/** Where pages say in their head when they were published. */
const IN_HEAD = 'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"]';
/** Searched, not parsed: structured data is often broken. */
const IN_STRUCTURED_DATA = /"datePublished"\s*:\s*"([^"]+)"/;
const ARTICLE_TYPE = /"@type"\s*:[\s["\w,]*(?:Article|Posting|ClaimReview)"/;
/** Characters. A page may have any amount of structured data. */
const MOST_SEARCHED = 100_000;
const LONGEST_DATE = 50;
/** `datetime` may also hold how long something takes. */
const DAY = /^\d{4}-\d{2}-\d{2}/;
const BESIDE_THE_ARTICLE = 'nav,aside,footer';

/** When a page says that it was published, as it writes it; undefined if it does not say. */
export function publishedOf(document: Document): string | undefined {
  const inHead = document.querySelector(IN_HEAD)?.getAttribute('content')?.trim();
  return inHead || inStructuredData(document) || besideHeadline(document);
}

function inStructuredData(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = (script.textContent ?? '').slice(0, MOST_SEARCHED);
    const date = ARTICLE_TYPE.test(data) ? IN_STRUCTURED_DATA.exec(data)?.[1]?.trim() : undefined;
    if (date && date.length <= LONGEST_DATE) return date;
  }
  return undefined;
}

/** The first day that stands with the headline, above the second paragraph: the standfirst may be the first one. */
function besideHeadline(document: Document): string | undefined {
  const article = document.querySelector('h1')?.closest('article,main,body');
  if (!article) return undefined;
  const isLong = (paragraph: Element) => paragraph.textContent.trim().length >= LEAST_PARAGRAPH;
  const second = [...article.querySelectorAll('p')].filter(isLong)[1];
  for (const time of article.querySelectorAll('time[datetime]')) {
    if (second && !precedes(time, second)) return undefined;
    const date = time.getAttribute('datetime')?.trim() ?? '';
    const paragraph = time.closest('p');
    if (DAY.test(date) && !time.closest(BESIDE_THE_ARTICLE) && !(paragraph && isLong(paragraph))) return date;
  }
  return undefined;
}
