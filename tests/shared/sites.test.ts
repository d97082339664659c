import { describe, expect, test } from 'vitest';
import { policyFor, siteOf } from '../../src/shared/sites';

describe('policyFor', () => {
  test('without a choice for the site, the general one holds', () => {
    expect(policyFor('example.org', 'news', {})).toBe('news');
    expect(policyFor('example.org', 'asked', { 'example.com': 'always' })).toBe('asked');
  });

  test('a choice holds on the sites under it too, and the closest one wins', () => {
    const sites = { 'example.org': 'never', 'news.example.org': 'always' } as const;
    expect(policyFor('www.example.org', 'news', sites)).toBe('never');
    expect(policyFor('shop.example.org', 'news', sites)).toBe('never');
    expect(policyFor('live.news.example.org', 'news', sites)).toBe('always');
    expect(policyFor('badexample.org', 'news', sites)).toBe('news');
  });

  test('a host named like a property of every object has no choice', () => {
    expect(policyFor('constructor', 'news', {})).toBe('news');
  });
});

describe('siteOf', () => {
  test.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/news?id=1 ', 'example.org'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['zeitung.münster.example', 'zeitung.xn--mnster-3ya.example'],
  ])('takes %j for %s', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  test.each(['', 'news', 'two words.org', '*.example.org', 'file:///tmp/a.html', 'about:blank', 'https://'])(
    'finds no site in %j',
    (typed) => {
      expect(siteOf(typed)).toBeUndefined();
    },
  );
});
