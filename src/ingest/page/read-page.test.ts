import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRead } from './cannot-read.ts';
import { readPage } from './read-page.ts';

const NEWS = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/pages/news.html'));

/** A page of HTML around an article. */
function html(article: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${article}</body></html>`;
}

const ARTICLE = '<h1>A made-up title</h1><p>One sentence of the article.</p><p>‘Two,’ she said.</p>';

const paragraphs = (saved: string | Uint8Array) =>
  readPage(saved)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);

describe('a saved page of HTML', () => {
  it('is read into what its words are', () => {
    const page = readPage(NEWS);
    expect(page.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toMatchInlineSnapshot(`
      [
        "furniture: Skip to content",
        "furniture: We use cookies to make this site work for you, and for others.",
        "furniture: Accept",
        "furniture: The Example Times",
        "furniture: News",
        "furniture: Jobs",
        "furniture: Workforce",
        "title: Example Body A objects to the Example Plan",
        "paragraph: Surgeries were told of it on Monday, and nobody had asked them",
        "byline: By Ann Example and Bob O’Sample 2 March 2021, updated 5 March 2021",
        "furniture: Share Tweet",
        "caption: Pictured: a made-up surgery",
        "paragraph: Example Body A has called the Example Plan ‘a plan for the plain only’.",
        "paragraph: By 2030, it said, nothing would be left.
      Its chair Ann Example said: “We were not asked. We would have said no, because it cannot be done.”",
        "furniture: Advertisement",
        "furniture: Buy the example shoes of your dreams today.",
        "heading: ‘Nobody asked’",
        "furniture: We would have said no",
        "paragraph: The letter of Example Body B to surgeries says:",
        "block-quotation: We ask you to wait.",
        "block-quotation: The plan will come when it is ready.",
        "list-item: ‘One thing’ is sure.",
        "list-item: Another & more.",
        "related: Read more: Example Body B replies to the Example Plan",
        "related: Related articles",
        "related: Surgeries in the plain count their patients",
        "heading: What happens next?",
        "paragraph: Example Body B declined to comment.",
        "comment: 2 comments",
        "comment: Somebody: ‘I do not agree with this at all.’",
        "furniture: Most read",
        "furniture: A teaser that is a whole sentence about another page.",
        "furniture: © 2021 The Example Times. All rights reserved.",
      ]
    `);
    expect({ ...page, text: undefined, blocks: undefined }).toMatchInlineSnapshot(`
      {
        "authors": [
          "Ann Example",
          "Bob O’Sample",
        ],
        "blocks": undefined,
        "date": {
          "edtf": "2021-03-02",
          "from": "json-ld",
          "printed": "2021-03-02",
        },
        "site": "The Example Times",
        "text": undefined,
        "title": "Example Body A objects to the Example Plan",
        "url": "https://times.example/news/body-a-objects/?page=1",
        "warnings": [],
      }
    `);
  });

  it('has its words one block a paragraph, each at its place', () => {
    const { text, blocks } = readPage(NEWS);
    expect(text).toBe(blocks.map((block) => block.text).join('\n\n'));
    for (const { start, end, text: words } of blocks) expect(text.slice(start, end)).toBe(words);
  });

  it('prints no scripts, styles, hidden words, alternative texts or marks of notes', () => {
    const { text } = readPage(NEWS);
    for (const unprinted of ['Hidden', 'hidden', 'script', 'color', 'alternative', 'only’.1']) {
      expect(text).not.toContain(unprinted);
    }
  });

  it('is HTML by what it holds, and plain text when it only mentions a tag', () => {
    expect(readPage('<p>One.</p>').text).toBe('One.');
    expect(readPage('We were told that <p> begins a paragraph.').text).toContain('<p>');
  });

  it('keeps inline elements in their words and parts blocks', () => {
    const { text } = readPage(html('<div>A <b>w</b>ord<span>s</span>.<div>Next</div>cell<br>line</div>'));
    expect(text).toBe('A words.\n\nNext\n\ncell\nline');
  });
});

describe('the encoding of a saved page', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ['declared', '<meta charset="windows-1252">'],
    [
      'declared by its older name',
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
    ],
    ['not declared', ''],
  ])('is windows-1252 when it is %s', (_, head) => {
    const saved = bytes(html('<p>\u0091We are not caf\u00e9s,\u0092 she said.</p>', head));
    expect(paragraphs(saved)).toEqual(['‘We are not cafés,’ she said.']);
  });

  it('is UTF-16 by its byte order mark', () => {
    expect(paragraphs(Buffer.from(`\uFEFF${html('<p>‘Yes.’</p>')}`, 'utf16le'))).toEqual(['‘Yes.’']);
  });

  it('is UTF-8 without a declaration', () => {
    expect(readPage(Buffer.from('‘Plain,’ she said.')).text).toBe('‘Plain,’ she said.');
  });
});

describe('the title of a page', () => {
  it.each([
    ['its heading', '<title>A made-up title | The Example Times</title>', ARTICLE, 'A made-up title'],
    [
      'without a heading, what its head says',
      '<title>Body A objects | The Example Times</title>',
      '<p>One.</p>',
      'Body A objects',
    ],
    [
      'not the heading with the site’s name',
      '<meta property="og:site_name" content="The Example Times"><meta property="og:title" content="Body A objects">',
      '<h1>The Example Times</h1><p>One.</p>',
      'Body A objects',
    ],
  ])('is %s', (_, head, article, title) => {
    expect(readPage(html(article, head))).toMatchObject({ title });
  });

  it('is said to be doubtful when the page calls itself quite otherwise', () => {
    const { title, warnings } = readPage(
      html(ARTICLE, '<meta property="og:title" content="Nobody asked surgeries">'),
    );
    expect(title).toBe('A made-up title');
    expect(warnings).toContain(
      'The page prints the title “A made-up title”, but calls itself “Nobody asked surgeries”.',
    );
  });
});

describe('the date of a page of HTML', () => {
  const dateOf = (head: string, article = ARTICLE) => readPage(html(article, head)).date;
  const jsonLd = (data: string) => `<script type="application/ld+json">${data}</script>`;

  it.each([
    ['JSON-LD', jsonLd('{"@type":"NewsArticle","datePublished":"2021-05-17T23:30:00+01:00"}'), 'json-ld'],
    ['JSON-LD in a list', jsonLd('[{"@type":"Article","datePublished":"2021-05-17"}]'), 'json-ld'],
    ['a meta element', '<meta name="citation_publication_date" content="2021/05/17">', 'meta'],
    [
      'a meta element, in words',
      '<meta name="DC.date.issued" content="Mon, 17 May 2021 23:30:00 +0100">',
      'meta',
    ],
    [
      'a meta element when the JSON-LD is broken',
      `${jsonLd('{"@type": oops')}<meta itemprop="datePublished" content="2021-05-17">`,
      'meta',
    ],
  ])('is taken from %s as the day printed there', (_, head, from) => {
    expect(dateOf(head)).toMatchObject({ edtf: '2021-05-17', from });
  });

  it('is taken from <time>, but not from that of a change', () => {
    const article = `<h1>A made-up title</h1><p>Updated <time datetime="2021-05-19">19 May</time></p>
      <p>Posted <time datetime="2021-05-17T00:10:00+01:00">17 May</time></p><p>One sentence.</p>`;
    expect(dateOf('', article)).toMatchObject({ edtf: '2021-05-17', from: 'time' });
  });

  it('is not guessed from an ambiguous one', () => {
    const page = readPage(html(ARTICLE, '<meta name="date" content="03/04/2025">'));
    expect(page.date).toEqual({ from: 'meta', printed: '03/04/2025' });
    expect(page.warnings).toEqual([expect.stringContaining('2025-04-03 or 2025-03-04')]);
  });

  it('is doubtful when the print says another day', () => {
    const article = '<h1>A made-up title</h1><p>18 May 2021</p><p>One sentence.</p>';
    const { warnings } = readPage(
      html(article, '<meta property="article:published_time" content="2021-05-17">'),
    );
    expect(warnings).toEqual(['The page prints the date “18 May 2021”, but its data say 2021-05-17.']);
  });
});

describe('the address of a page', () => {
  const canonical = '<link rel="canonical" href="https://times.example/a?utm_medium=x">';

  it('is the canonical one, or the one given, without what tracks', () => {
    expect(readPage(html(ARTICLE, canonical)).url).toBe('https://times.example/a');
    expect(readPage(html(ARTICLE), { url: 'https://times.example/b?fbclid=1&id=2#c' }).url).toBe(
      'https://times.example/b?id=2',
    );
  });

  it('is doubtful when the page names another than the one given', () => {
    const page = readPage(html(ARTICLE, canonical), { url: 'https://times.example/b' });
    expect(page.url).toBe('https://times.example/b');
    expect(page.warnings).toContain(
      'The page says that its address is https://times.example/a, not https://times.example/b.',
    );
  });
});

describe('no paragraph of an article is lost', () => {
  it.each([
    ['in no element of its own', '<h1>A made-up title</h1>One sentence.<br><br>‘Two,’ she said.'],
    ['in a form around the whole page', `<form>${ARTICLE}</form>`],
    ['in an element that is called social', `<div class="social-news">${ARTICLE}</div>`],
    ['in paragraphs about social care', ARTICLE.replaceAll('<p>', '<p class="tag-cookies social-care">')],
    ['in an article filed under newsletters', `<article class="tag-newsletter">${ARTICLE}</article>`],
    [
      'in two parts with an advertisement between',
      '<h1>A made-up title</h1><div><p>One sentence.</p></div><div class="ad"><p>Buy this.</p></div><div><p>‘Two,’ she said.</p></div>',
    ],
    [
      'beside a list of other articles',
      `<article>${ARTICLE}</article><article class="teaser"><h2>Other</h2><p>Other words.</p></article>`,
    ],
  ])('%s', (_, article) => {
    const openings = paragraphs(html(article)).map((text) => text.slice(0, 4));
    expect(openings.slice(-2)).toEqual(['One ', '‘Two']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['bytes of zero', Buffer.from([65, 0, 0, 1, 2])],
    ['a web archive', Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n')],
    ['elements nested without end', Buffer.from(html('<div>'.repeat(100_000)))],
  ])('%s is refused with a sentence', (_, saved) => {
    expect(() => readPage(saved)).toThrow(CannotRead);
    expect(() => readPage(saved)).toThrow(/\.$/);
  });

  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>A</title></head></html>'],
    [
      'a gigantic attribute',
      html(`<p class="${'a '.repeat(2_000_000)}" title="${'b'.repeat(2_000_000)}">One.</p>`),
    ],
    ['a tag that never ends', `<html><p>One.<p ${'a="'.repeat(100_000)}`],
    ['many unclosed paragraphs', '<p>One.'.repeat(20_000)],
    ['elements 4,000 deep', html(`${'<div>x'.repeat(4000)}One.`)],
    ['an unclosed comment', '<p>One.</p><!-- '.repeat(1000)],
  ])('%s is read, or empty, in time', { timeout: 10_000 }, (_, saved) => {
    expect(readPage(saved).blocks).toBeInstanceOf(Array);
  });
});
