import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { mayHydrate } from '../../src/page/hydration';
import { PARAGRAPH, parse } from './page';

describe('signs that scripts will take the page over', () => {
  test.each([
    ['texts that React keeps apart', '<p>Said by <!-- -->Ana Whitlock<!-- -->.</p>'],
    ['a boundary of React', '<!--$--><p>One.</p><!--/$-->'],
    ['a list of Vue', '<ul><!--[--><li>One</li><!--]--></ul>'],
    ['a condition of Vue that does not hold', '<main><!----></main>'],
    ['the root of Next.js', '<div id="__next"><p>One.</p></div>'],
    ['an island of Astro', '<astro-island><p>One.</p></astro-island>'],
  ])('%s', (_, html) => {
    expect(finish(mayHydrate(parse(html)))).toBe(true);
  });

  test('a page with ordinary comments and scripts shows none', () => {
    expect(finish(mayHydrate(parse(`<!-- story --><script>let seen = 1;</script><!-- ads: top -->${PARAGRAPH}`)))).toBe(
      false,
    );
  });
});
