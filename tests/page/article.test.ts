import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { detectArticle } from '../../src/page/article';
import { parse } from './page';

const NEWS = `<p>The council said on Tuesday that the old pier would close, according to a letter to its members that was
  read out on Monday. Police told reporters that nobody was hurt when part of the deck fell into the water last week.</p>`;
const ADVICE = `<p>You should try this if you want your kitchen to look as good as ours. We think that you will love it, and
  you can do it with the tools that you have. Your friends will ask you how you did it, and we will not tell them.</p>`;
/** A story that tells rather than reports: hardly a word says where anything comes from. */
const FEATURE = `<p>When the keeper of the aquarium in Port Ellery looked into the tank one evening, the squid had changed
  its colour again. Nobody had turned on a lamp. The animals seem to see with their skin, and a small group of biologists
  has spent ten years on finding out how. What they found in the cells between two layers of pigment is the same
  substance with which eyes catch light, in a place where no eye has ever been.</p>`;
const JSON_LD = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
const OPEN_GRAPH = (type: string) => `<meta property="og:type" content="${type}">`;

function kindOf(head: string, body: string, lang = 'en'): string {
  return finish(detectArticle(parse(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`))).kind;
}

describe('a page is an article if', () => {
  test('its structured data say that it is news', () => {
    expect(kindOf(JSON_LD('NewsArticle'), NEWS)).toBe('article');
    expect(kindOf(JSON_LD('ReportageNewsArticle'), NEWS)).toBe('article');
    expect(kindOf('', `<div itemscope itemtype="https://schema.org/NewsArticle">${NEWS}</div>`)).toBe('article');
  });

  test('it calls itself an article and reads like news', () => {
    expect(kindOf(OPEN_GRAPH('article'), NEWS.repeat(3))).toBe('article');
  });

  test.each([
    ['carries advertising', '<ins class="adsbygoogle"></ins>'],
    ['gives keywords to news searches', '<meta name="news_keywords" content="squid, light">'],
    [
      'counts its readers with a tool for newsrooms',
      '<script src="https://cdn.parsely.com/keys/paper.example/p.js"></script>',
    ],
    ['counts them with another one', '<link rel="preconnect" href="https://static.chartbeat.com">'],
  ])('it calls itself an article and %s, however it is written', (_, sign) => {
    expect(kindOf(OPEN_GRAPH('article'), FEATURE.repeat(2))).toBe('not-article');
    expect(kindOf(OPEN_GRAPH('article') + sign, FEATURE.repeat(2))).toBe('article');
  });

  test('it reports on what others sell', () => {
    const title = '<title>Town hall withdraws its gift guide after complaints</title>';
    expect(kindOf(title + JSON_LD('NewsArticle'), NEWS.repeat(3))).toBe('article');
  });

  test('it says nothing, but is long enough and reads like news', () => {
    expect(kindOf('', `<article>${NEWS.repeat(6)}</article>`)).toBe('article');
  });
});

describe('a page is left alone if', () => {
  test.each([
    ['it has no text', OPEN_GRAPH('website'), '<p>Welcome</p>'],
    ['it gives advice', OPEN_GRAPH('article'), ADVICE.repeat(4)],
    ['it gives advice and calls it news', JSON_LD('NewsArticle'), ADVICE.repeat(4)],
    ['it sells a product', OPEN_GRAPH('product'), NEWS.repeat(4)],
    [
      'it lists what to buy',
      `<title>Gift guide: eleven lamps for readers</title>${JSON_LD('NewsArticle')}`,
      FEATURE.repeat(2),
    ],
    [
      'it lists the articles of a section',
      `${JSON_LD('CollectionPage')}${OPEN_GRAPH('article')}<meta name="news_keywords" content="Harbour">`,
      FEATURE.repeat(4),
    ],
    ['it is a recipe', JSON_LD('Recipe') + OPEN_GRAPH('article'), NEWS.repeat(4)],
    ['it is an encyclopedia', `<meta name="generator" content="MediaWiki 1.45">${JSON_LD('Article')}`, NEWS.repeat(4)],
  ])('%s', (_, head, body) => {
    expect(kindOf(head, body)).toBe('not-article');
  });
});

describe('the language', () => {
  const GERMAN = `<p>Der Rat der Stadt teilte am Montag mit, dass die alte Brücke bis zum Ende des Jahres nicht mehr zu nutzen
    ist und die Polizei den Weg zu dem Hafen sperrt. Das ist für die Leute in der Stadt nicht leicht.</p>`;

  test('is that of the text, where the page declares another', () => {
    const trees = parse(
      `<html lang="en"><head>${JSON_LD('NewsArticle')}</head><body>${GERMAN.repeat(2)}</body></html>`,
    );
    expect(finish(detectArticle(trees))).toEqual({ kind: 'other-language', lang: 'und' });
    expect(kindOf(JSON_LD('NewsArticle'), NEWS.repeat(2), 'de')).toBe('article');
  });

  test('is named as the page declares it', () => {
    const trees = parse(
      `<html lang="de-AT"><head>${JSON_LD('NewsArticle')}</head><body>${GERMAN.repeat(2)}</body></html>`,
    );
    expect(finish(detectArticle(trees))).toEqual({ kind: 'other-language', lang: 'de-at' });
  });

  test('is English without a declaration', () => {
    expect(kindOf(JSON_LD('NewsArticle'), NEWS, '')).toBe('article');
  });
});
