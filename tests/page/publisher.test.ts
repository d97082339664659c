import { expect, test } from 'vitest';
import { publisherOf } from '../../src/page/publisher';
import { parse } from './page';

const named = (html: string, host = 'localhost') => publisherOf(parse(html).document, host);

test('a page tells its outlet in its head, in structured data and in its address', () => {
  const html = `<meta property="og:site_name" content=" The Fjord Gazette ">
    <script type="application/ld+json">{"publisher": {"@type": "Organization", "name": "Gazette Group"},</script>`;
  expect(named(html, 'www.fjordgazette.example')).toEqual([
    'The Fjord Gazette',
    'Gazette Group',
    'fjordgazette.example',
    'fjordgazette',
  ]);
});

test('what comes after the publisher in structured data is not its name', () => {
  const publishedBy = (publisher: string) =>
    named(`<script type="application/ld+json">{"publisher":${publisher},"about":{"name":"Kestrel"}}</script>`);
  expect(publishedBy('{"@id":"#outlet"}')).toEqual(['localhost']);
  expect(publishedBy('{"logo":{"name":"Mast"},"name":"Gazette Group"}')).toEqual(['Gazette Group', 'localhost']);
  expect(publishedBy('[{"name":"Gazette Group"}]')).toEqual(['Gazette Group', 'localhost']);
});

test('of an address the part that the outlet chose is a name', () => {
  expect(named('', 'edition.fjordtoday.com')).toEqual(['fjordtoday.com', 'fjordtoday']);
  expect(named('', 'news.harbour.co.uk')).toEqual(['harbour.co.uk', 'harbour']);
  expect(named('', 'localhost')).toEqual(['localhost']);
});
