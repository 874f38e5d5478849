import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from './page.ts';
import { textPage } from './text-page.ts';

const COPIED = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/pages/copied.txt'), 'utf8');

const outline = ({ blocks }: Page) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('a page copied as plain text', () => {
  it('is read into what its lines are', () => {
    const page = textPage(COPIED);
    expect(outline(page)).toMatchInlineSnapshot(`
      [
        "furniture: Skip to main content",
        "furniture: The Example Times",
        "furniture: Home › News › Workforce",
        "furniture: News",
        "title: Example Body A objects to the Example Plan for surgeries",
        "paragraph: Surgeries were told of it on Monday, and nobody had asked them",
        "byline: By Ann Example and Bob Sample, Health editor",
        "furniture: Published: Tuesday 2nd March, 2021 at 10:30am | Updated: 5 March 2021",
        "furniture: Share this article",
        "caption: Pictured: a made-up surgery (Credit: Cara Model)",
        "paragraph: Example Body A has called the Example Plan ‘a plan for the plain only’.",
        "paragraph: By 2030, it said, video consultations will be one in seven.",
        "paragraph: Video, telephone and online consultations were not mentioned.",
        "furniture: Advertisement",
        "heading: ‘Nobody asked’",
        "paragraph: The body’s chair said three things:",
        "list-item: ‘We were not asked.’",
        "list-item: ‘We would have said no.’",
        "list-item: and that the door stays open",
        "heading: What happens next?",
        "paragraph: Ms Example said: “We will answer by 14 June 2021.”",
        "related: Read more: Example Body B replies to the Example Plan",
        "paragraph: Example Body B declined to comment.",
        "related: Related articles",
        "related: Surgeries in the plain count their patients",
        "related: Why plains are flat",
        "comment: 3 comments",
        "comment: Somebody",
        "comment: 14 March 2021",
        "comment: ‘I do not agree.’",
        "furniture: © 2021 The Example Times. All rights reserved.",
      ]
    `);
    expect({ ...page, text: undefined, blocks: undefined }).toMatchInlineSnapshot(`
      {
        "authors": [
          "Ann Example",
          "Bob Sample",
        ],
        "blocks": undefined,
        "date": {
          "edtf": "2021-03-02",
          "from": "text",
          "printed": "Tuesday 2nd March, 2021",
        },
        "text": undefined,
        "title": "Example Body A objects to the Example Plan for surgeries",
        "warnings": [],
      }
    `);
  });

  it('keeps every word, each block at its place', () => {
    const { text, blocks } = textPage(COPIED);
    expect(text).toBe(COPIED);
    let at = 0;
    for (const block of blocks) {
      expect(text.slice(block.start, block.end)).toBe(block.text);
      expect(text.slice(at, block.start)).toMatch(/^[\s•–]*$/);
      at = block.end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it('is read alike with one paragraph a line and with blank lines between them', () => {
    const lines = ['A made-up title of five words', 'One sentence.', '‘Two,’ she said.', 'Three.'];
    expect(outline(textPage(lines.join('\n')))).toEqual(outline(textPage(lines.join('\r\n\r\n'))));
  });

  it('has its paragraphs whole when the lines are broken at a width', () => {
    const page = textPage(
      `A made-up title of some words

The first paragraph of this page was broken by a mail program at a
width of about seventy characters, in the middle of its sentences, and
ends here.

‘The second one as well,’ said somebody who does not exist, ‘and it is
quoted over the end of a line.’
`,
    );
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('has neither title nor date when none is printed', () => {
    const page = textPage('Example Body A said no last week (14 October).\nIt was ‘wrong’, it said.');
    expect(page).toMatchObject({ title: undefined, date: undefined, authors: [] });
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(page.warnings).toEqual([
      'The page has no line that looks like a title.',
      'The page gives no date of publication.',
    ]);
  });

  it('says that an empty page has no article', () => {
    expect(textPage(' \n\t\n').warnings).toContain('The page has no line that looks like an article’s text.');
  });
});

const dated = (line: string) =>
  textPage(`A made-up title of six words\n${line}\nOne sentence.\nTwo sentences.`);

describe('the date of a page', () => {
  it.each([
    ['17 May 2021', '2021-05-17'],
    ['Monday 17th May, 2021 at 10:30am', '2021-05-17'],
    ['Posted on the 17th of May 2021 by Ann Example', '2021-05-17'],
    ['May 17, 2021', '2021-05-17'],
    ['Sept. 7, 2021', '2021-09-07'],
    ['2021-05-17T23:30:00+01:00', '2021-05-17'],
    ['2021/5/17', '2021-05-17'],
    ['17/05/2021', '2021-05-17'],
    ['05/17/2021 09:15', '2021-05-17'],
    ['17.05.2021', '2021-05-17'],
    ['05/05/2021', '2021-05-05'],
    ['May 2021', '2021-05'],
    ['By Ann Example | 17 May 2021 | 3 min read', '2021-05-17'],
    ['Last updated: 19 May 2021. First published: 17 May 2021', '2021-05-17'],
  ])('is read from “%s”', (line, edtf) => {
    expect(dated(line)).toMatchObject({ date: { edtf }, warnings: [] });
  });

  it.each([
    ['03/04/2025', '2025-04-03 or 2025-03-04'],
    ['3.4.2025', '2025-04-03 or 2025-03-04'],
    ['17/05/21', '2021-05-17 or 2017-05-21'],
    ['31 June 2021', 'no day of the calendar'],
    ['2 May 2021 | 3 May 2021', 'more than one date'],
    ['Updated 17 May 2021', 'only when it was last changed'],
    ['3 hours ago', 'only as “3 hours ago”'],
    ['Yesterday', 'only as “Yesterday”'],
  ])('is not guessed from “%s”', (line, doubt) => {
    const { date, warnings } = dated(line);
    expect(date?.edtf).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining(doubt)]);
  });

  it('is taken with a warning when the day of the week is another', () => {
    expect(dated('Tuesday 17 May 2021')).toMatchObject({
      date: { edtf: '2021-05-17' },
      warnings: ['The date “Tuesday 17 May 2021” names a day of the week that 2021-05-17 was not.'],
    });
  });

  it('is that below the title, if there is one, and doubtful above it', () => {
    const title = 'A made-up title of six words';
    const both = textPage(`18 May 2021\n${title}\n17 May 2021\nOne sentence.`);
    expect(both).toMatchObject({ date: { edtf: '2021-05-17' }, warnings: [] });
    const above = textPage(`18 May 2021\n${title}\nOne sentence.`);
    expect(above).toMatchObject({
      date: { edtf: '2021-05-18' },
      warnings: [expect.stringContaining('above the title')],
    });
  });

  it('is not that of a sentence or of a reader’s comment', () => {
    const page = textPage(
      'A made-up title of six words\nOne on 17 May 2021.\nTwo.\nThree.\n2 comments\nSomebody\n18 May 2021\nNo!',
    );
    expect(page.date).toBeUndefined();
  });
});
