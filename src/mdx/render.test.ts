import { describe, expect, it } from 'vitest';
import { compileBody } from './compile.ts';
import { renderBody } from './render.ts';
import type { Resolver } from './resolver.ts';

const RESOLVER: Resolver = {
  link: (component, id) =>
    id === 'nobody' ? undefined : { href: `/to/${id}/`, name: `${component} & ${id}` },
  quotation: (id) =>
    id === 'q9' ? undefined : { text: 'Safe “enough”', attribution: 'BMA', href: `/r/#${id}` },
  path: (href) => `/base${href}`,
};

const html = (source: string): string => renderBody(compileBody(source), RESOLVER);
const BLOCK_QUOTATION =
  '<blockquote class="quotation-inline"><p>‘Safe “enough”’</p><footer><a href="/r/#q1">BMA</a></footer></blockquote>';

describe('components', () => {
  it.each([
    ['<Org id="bma"/> said', '<p><a href="/to/bma/">Org &#x26; bma</a> said</p>'],
    ['<Org id="bma">the *doctors*</Org>', '<p><a href="/to/bma/">the <em>doctors</em></a></p>'],
    ['<Org id="bma">\n\nthe doctors\n\n</Org>', '<p><a href="/to/bma/">the doctors</a></p>'],
    [
      'a <Quote id="q1"/>',
      '<p>a <q class="quotation-inline" cite="/r/#q1">Safe “enough”</q> (<a href="/r/#q1">BMA</a>)</p>',
    ],
    ['<Quote id="q1"/>', BLOCK_QUOTATION],
    ['<Quote id="q1"/>{/* c */}', BLOCK_QUOTATION],
    ['<Note><Quote id="q1"/></Note>', `<aside class="note" role="note">${BLOCK_QUOTATION}</aside>`],
    ['- <Quote id="q1"/>', `<ul><li>${BLOCK_QUOTATION}</li></ul>`],
    ['<Note>a</Note>', '<aside class="note" role="note"><p>a</p></aside>'],
    ['a <Note>b</Note>', '<p>a <span class="note" role="note">b</span></p>'],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('stay in their paragraph when they stand on a line of their own', () => {
    expect(html('As\n<Org id="bma"/>\nsaid.')).toBe('<p>As <a href="/to/bma/">Org &#x26; bma</a> said.</p>');
  });

  it('end the paragraph when they are quotations on a line of their own', () => {
    expect(html('a\n<Quote id="q1"/>\nb')).toBe(`<p>a</p>${BLOCK_QUOTATION}<p>b</p>`);
  });

  it('give plain words when their target is unknown', () => {
    expect(html('<Org id="nobody"/> <Org id="nobody">somebody</Org> <Quote id="q9"/>')).toBe(
      '<p>nobody somebody</p><p>q9</p>',
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['# a\n\n#### b', '<h3>a</h3><h4>b</h4>'],
    ['[a](/articles/2026-0001/)', '<p><a href="/base/articles/2026-0001/">a</a></p>'],
    ['[a](https://b.org "c")', '<p><a href="https://b.org" rel="external" title="c">a</a></p>'],
    ['[a][b]\n\n[b]: #q1', '<p><a href="#q1">a</a></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['- [x] a', '<ul><li class="task">☑ a</li></ul>'],
    ['`{a}` &lt;b> \\{', '<p><code>{a}</code> &#x3C;b> {</p>'],
    ['~~~\n<b>\n~~~', '<pre><code>&#x3C;b>\n</code></pre>'],
    ['> a\n\n***', '<blockquote><p>a</p></blockquote><hr>'],
    ['a {/* c */}', '<p>a </p>'],
    ['{/* c */}', ''],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('has tables whose columns are aligned by a class', () => {
    expect(html('| a |\n|--:|\n| b |')).toBe(
      '<table><thead><tr><th scope="col" class="align-right">a</th></tr></thead><tbody><tr><td class="align-right">b</td></tr></tbody></table>',
    );
  });

  it('has footnotes with links there and back', () => {
    expect(html('a[^x]\n\n[^x]: b')).toBe(
      '<p>a<sup><a href="#note_1" id="note_1_mark" role="doc-noteref">1</a></sup></p>' +
        '<section class="footnotes" aria-label="Footnotes" role="doc-endnotes"><ol><li id="note_1">' +
        '<p>b <a href="#note_1_mark" role="doc-backlink" aria-label="Back to reference 1">↩</a></p></li></ol></section>',
    );
  });
});

it('shows nothing of a body with problems', () => {
  expect(html('Words and {evil()}')).toBe('');
});
