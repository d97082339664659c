import { expect, test } from 'vitest';
import { publishedOf } from '../../src/page/published';
import { PARAGRAPH, parse } from './page';

const published = (html: string) => publishedOf(parse(html).document);

const structured = (data: string) => `<script type="application/ld+json">${data}</script>`;
const ARTICLE = structured(
  '{"@type": "NewsArticle", "datePublished": "2026-06-09T07:30:00Z", "dateModified": "2026-06',
);

test.each([
  ['<meta property="article:published_time" content="2026-06-08">', '2026-06-08'],
  ['<meta itemprop="datePublished" content="June 8, 2026">', 'June 8, 2026'],
  ['<meta name="date" content=" 2026-06-08 ">', '2026-06-08'],
])('a page tells in its head when it was published: %s', (head, date) => {
  expect(published(ARTICLE + head)).toBe(date);
});

test('or in structured data about an article, also in broken ones', () => {
  expect(published(ARTICLE)).toBe('2026-06-09T07:30:00Z');
  expect(published(`<meta name="date" content="">${ARTICLE}`)).toBe('2026-06-09T07:30:00Z');
  expect(published(structured('{"@type":["Thing","BlogPosting"],"datePublished":"2026-06-09"}'))).toBe('2026-06-09');
  expect(published(structured('{"@type": "SoftwareApplication", "datePublished": "2020-01-01"}'))).toBeUndefined();
});

test('or, last of all, beside its headline', () => {
  const headline = '<h1>Old pier closed</h1>';
  const time = '<p>By Ida Brenn <time datetime="2026-06-09">Tuesday</time></p>';
  expect(published(`<article>${time}${headline}${PARAGRAPH}</article>`)).toBe('2026-06-09');
  expect(published(`<article>${headline}${PARAGRAPH}${time}${PARAGRAPH}</article>`)).toBe('2026-06-09');
  expect(published(`${ARTICLE}<article>${headline}<time datetime="2001-01-01"></time></article>`)).toMatch(/^2026/);
});

test.each([
  ['of other stories', '<h1>Pier closed</h1><aside><time datetime="2020-01-01">2020</time></aside>'],
  [
    'that a paragraph speaks of',
    `<h1>Pier closed</h1>${PARAGRAPH.replace('Monday', '<time datetime="2020-01-01">2020</time>')}`,
  ],
  ['below the beginning', `<h1>Pier closed</h1>${PARAGRAPH.repeat(2)}<time datetime="2020-01-01">2020</time>`],
  ['that are none', '<h1>Pier closed</h1><time datetime="PT5M">five minutes</time>'],
  ['of a page without a headline', '<time datetime="2020-01-01">2020</time>'],
])('takes no dates %s', (_, html) => {
  expect(published(`<article>${html}</article>`)).toBeUndefined();
});
