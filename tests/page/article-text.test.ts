import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { ArticleText } from '../../src/page/article-text';
import { PARAGRAPH, readShown, show, UNPAINTED } from './page';

function textOf(html: string): string {
  return finish(ArticleText.read(show(html), UNPAINTED)).text;
}

describe('the article’s text', () => {
  test('has blocks apart, lines apart, and white space as shown', () => {
    expect(textOf('<h2>A\n  heading</h2><p>One <b>two</b>\n three<br>four</p><ul><li>five</li><li>six</li></ul>')).toBe(
      'A heading\n\nOne two three\nfour\n\nfive\n\nsix',
    );
  });

  test('joins a phrase that inline elements split', () => {
    expect(textOf('<p>two <a href="#">people <i>familiar</i></a> with the matter, said one</p>')).toBe(
      'two people familiar with the matter, said one',
    );
  });

  test('leaves out a run of links to other stories behind a name, and keeps names that a sentence lists', () => {
    const teasers = ['Mayor opens new pier', 'Mayor closes old pier again', 'Why the pier had to go, in four charts']
      .map((title) => `<a href="#">${title}</a> `)
      .join('');
    const name = `<span><a href="#">Ana Whitlock</a><span><span>${teasers}</span></span></span>`;
    expect(textOf(`<p>Mayor ${name} said so.</p>`)).toBe('Mayor Ana Whitlock said so.');
    const names = '<a href="#">Ana Whitlock</a>, <a href="#">Tom Archer</a> and <a href="#">Lena Hofstad</a>';
    expect(textOf(`<p><b>${names}</b> said so.</p>`)).toBe('Ana Whitlock, Tom Archer and Lena Hofstad said so.');
  });

  test('ends where a page has more nodes than any article', () => {
    const root = show('<p>First.</p><div></div><p>Last.</p>');
    const part = root.querySelector('div');
    for (let node = 0; node < 200_000; node++) part?.append('');
    expect(finish(ArticleText.read(root, UNPAINTED)).text).toBe('First.');
  });

  test('takes two line breaks for the end of a paragraph', () => {
    expect(textOf('<div>One.<br><br>Two.<br>Three.</div>')).toBe('One.\n\nTwo.\nThree.');
  });

  test('keeps a drop cap with its word, and drops soft hyphens', () => {
    expect(textOf('<p><span style="float: left">T</span>he spokes\u00ADwoman left.</p>')).toBe('The spokeswoman left.');
  });

  test('keeps block quotations and tables', () => {
    expect(textOf('<blockquote>We were late.</blockquote><table><tr><td>One</td><td>Two</td></tr></table>')).toBe(
      'We were late.\n\nOne\n\nTwo',
    );
  });

  test.each([
    ['a menu', '<nav>Gone</nav>'],
    ['an aside', '<aside>Gone</aside>'],
    ['a form', '<form><p>Gone</p></form>'],
    ['code', '<pre><code>Gone</code></pre>'],
    ['an editable field', '<div contenteditable>Gone</div>'],
    ['a text field', '<textarea>Gone</textarea>'],
    ['something hidden', '<div style="display: none">Gone</div>'],
    ['something invisible', '<div style="visibility: hidden">Gone</div>'],
    ['something hidden from assistive technology', '<span aria-hidden="true">Gone</span>'],
    ['comments', '<section class="comments">Gone</section>'],
    ['a newsletter box', '<div class="newsletterSignup">Gone</div>'],
    ['related links', '<div id="related-stories">Gone</div>'],
    ['a caption', '<figure><figcaption>Gone</figcaption></figure>'],
    ['a link to another story', '<p>Read more: Gone</p>'],
    ['a paragraph that is one link', '<p><a href="#">Gone to the harbour with everyone</a></p>'],
    ['our own interface', '<div data-on-record-ui>Gone</div>'],
    ['a script', '<script type="text/plain">Gone</script>'],
  ])('leaves out %s', (_, html) => {
    expect(textOf(`<p>Two people said so in the morning.</p>${html}<p>A third said no to the plan.</p>`)).toBe(
      'Two people said so in the morning.\n\nA third said no to the plan.',
    );
  });

  test('leaves out a pull quote that repeats the text', () => {
    const text = textOf(
      '<p>“We never saw the letter until June,” she said.</p><blockquote>We never saw the letter until June</blockquote>',
    );
    expect(text).toBe('“We never saw the letter until June,” she said.');
  });

  test('starts with the headline and standfirst above the body', () => {
    document.title = 'Old pier closed - The Ellery Post';
    show(
      `<header><h1>Old pier closed</h1><p class="standfirst">It was built in 1911.</p></header>
       <div class="top-menu"><p>${'Menu '.repeat(9)}</p></div><article>${PARAGRAPH}${PARAGRAPH}</article>`,
    );
    expect(readShown().text).toMatch(/^Old pier closed\n\nIt was built in 1911\.\n\nThe council/);
  });

  test('tells where the running text begins, after headline and standfirst', () => {
    const bodyOf = (html: string) => {
      const { text, bodyStart } = finish(ArticleText.read(show(html), UNPAINTED));
      return text.slice(bodyStart).trimStart();
    };
    const head = '<h1>Old pier closed</h1><div class="standfirst"><p>It was built in 1911, they say.</p></div>';
    expect(bodyOf(`${head}<p>By Ida Brenn</p>${PARAGRAPH}`)).toMatch(/^By Ida Brenn\n\nThe council/);
    expect(bodyOf(`<p>By Ida Brenn</p>${head}${PARAGRAPH}`)).toMatch(/^The council/);
    expect(bodyOf(`${PARAGRAPH}<p class="summary">It was built in 1911.</p>`)).toMatch(/^The council/);
    expect(bodyOf(`<div class="with-deck">${PARAGRAPH.repeat(9)}</div>`)).toMatch(/^The council/);

    show(`<header><h1>Old pier closed</h1><p class="dek">It was built in 1911.</p></header>${PARAGRAPH.repeat(2)}`);
    document.title = 'Old pier closed';
    const shown = readShown();
    expect(shown.text).toMatch(/^Old pier closed\n\nIt was/);
    expect(shown.text.slice(shown.bodyStart).trimStart()).toMatch(/^The council/);
  });

  test('reads the article rather than what stands around it', () => {
    show(
      `<div class="comments">${PARAGRAPH.repeat(9)}</div><div><div class="story">${PARAGRAPH.repeat(3)}</div></div>`,
    );
    expect(readShown().text.match(/The council/g)).toHaveLength(6);
  });
});

describe('where the text stands', () => {
  test('each stretch leads to the node and offsets that hold it', () => {
    const article = finish(
      ArticleText.read(show('<p>  One\n  <b>two </b> <i> three</i>four\u00AD five</p>'), UNPAINTED),
    );
    expect(article.text).toBe('One two threefour five');
    for (let start = 0; start < article.text.length; start++) {
      for (let end = start + 1; end <= article.text.length; end++) {
        const raw = article.rangesOf(start, end).map((range) => range.node.data.slice(range.start, range.end));
        expect(
          raw
            .join('')
            .replace(/\u00AD/g, '')
            .replace(/\s+/g, ' '),
        ).toBe(article.text.slice(start, end));
      }
    }
  });

  test('the breaks between blocks stand nowhere', () => {
    const article = finish(ArticleText.read(show('<p>One</p><p>Two</p>'), UNPAINTED));
    expect(article.rangesOf(3, 5)).toEqual([]);
    expect(article.rangesOf(0, 8).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  test('a very deep page is read', () => {
    const deep = `${'<div>'.repeat(3000)}<p>Down here.</p>`;
    expect(textOf(deep)).toBe('Down here.');
  });
});
