import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, matchersOf } from './draft.ts';
import type { ReferenceItem } from './item.ts';

const matchers = matchersOf({
  source: [
    {
      id: 'lantern-weekly',
      names: ['Lantern Weekly', 'The Lantern'],
      website: 'https://lantern-weekly.example',
    },
    { id: 'guild', names: ['Guild of Lamplit Surgeries'], website: 'https://www.guild.example/' },
    { id: 'guild-blog', names: ['Guild Blog'], website: 'https://guild.example/blog' },
    { id: 'wick-north', names: ['Wick Times'], website: 'https://north.wick.example' },
    { id: 'wick-south', names: ['Wick Times'], website: 'https://south.wick.example' },
  ],
  organisation: [{ id: 'guild', names: ['Guild of Lamplit Surgeries', 'GLS'] }],
  policy: [{ id: 'lamp-plan', names: ['The Lamp & Wick Plan'] }],
  person: [{ id: 'odo-wick', names: ['Odo Wick'] }],
});
const ITEM: ReferenceItem = {
  line: 1,
  title: 'Lamps to be counted',
  authors: [],
  work: { kind: 'article' },
  keywords: [],
  ignored: [],
};
const STATEMENT = { work: { kind: 'statement', type: 'report' } } as const;

function drafted(changes: Partial<ReferenceItem>): Draft {
  const draft = draftOf({ ...ITEM, ...changes }, matchers);
  if (typeof draft === 'string') throw new Error(draft);
  return draft;
}
const dataOf = (changes: Partial<ReferenceItem>) => drafted(changes).mapped.content.data;
const notesOf = (changes: Partial<ReferenceItem>) => drafted(changes).mapped.notes;

describe('the source of a draft', () => {
  it.each([
    [{ source: 'lantern weekly' }, 'lantern-weekly'],
    [{ source: 'Lantern' }, 'lantern-weekly'],
    [{ source: 'lantern-weekly' }, 'lantern-weekly'],
    [{ url: 'https://www.lantern-weekly.example/2021/lamps' }, 'lantern-weekly'],
    [{ source: 'Some shortening', url: 'http://lantern-weekly.example/lamps' }, 'lantern-weekly'],
    [{ url: 'https://guild.example/blog/lamps' }, 'guild-blog'],
    [{ url: 'https://guild.example/blogs' }, 'guild'],
    [{ source: 'Wick Times', url: 'https://south.wick.example/lamps' }, 'wick-south'],
    [{ publisher: 'Guild of Lamplit Surgeries' }, 'guild'],
    [{ source: 'Wick Times' }, undefined],
    [{ url: 'https://news.lantern-weekly.example/lamps' }, undefined],
    [{}, undefined],
  ])('%j is %s', (changes, id) => expect(dataOf(changes)).toHaveProperty('source', id));

  it('is left out where it is unknown or could be two, and that is said', () => {
    expect(drafted({ source: 'Latern Weekly', url: 'https://latern.example/lamps?a=1' }).unknown).toEqual([
      {
        kind: 'source',
        name: 'Latern Weekly',
        nearest: 'lantern-weekly',
        website: 'https://latern.example/',
      },
    ]);
    expect(notesOf({ source: 'Wick Times' })).toEqual([
      'its source can be wick-north or wick-south, so it was left out',
    ]);
  });

  it('that another site printed is told', () => {
    expect(notesOf({ source: 'Lantern Weekly', url: 'https://guild.example/lamps' })).toEqual([
      'its source is lantern-weekly by name, but its address is that of guild',
    ]);
  });
});

describe('the issuer of a statement', () => {
  it.each([
    [
      { ...STATEMENT, authors: ['GLS'] },
      { issuer: 'guild', authors: undefined, organisations: ['guild'] },
    ],
    [
      { ...STATEMENT, authors: ['Odo Wick'], publisher: 'GLS' },
      { issuer: 'guild', authors: ['Odo Wick'] },
    ],
    [{ ...STATEMENT, source: 'Guild of Lamplit Surgeries' }, { issuer: 'guild' }],
    [
      { ...STATEMENT, issuer: 'odo-wick' },
      { issuer: 'odo-wick', people: ['odo-wick'] },
    ],
    [
      { ...STATEMENT, authors: ['Odo Wick'] },
      { issuer: undefined, authors: ['Odo Wick'] },
    ],
  ])('%j is %j', (changes, expected) => expect(dataOf(changes)).toMatchObject(expected));

  it('is none of an article', () => {
    expect(dataOf({ publisher: 'GLS' })).not.toHaveProperty('issuer');
  });
});

describe('a draft', () => {
  it('keeps what is sure and has no abstract', () => {
    const { mapped, unknown, ignored } = drafted({
      title: '[Letter  on lamps]',
      url: ' https://lantern-weekly.example/lamps?utm_source=feed&id=7#top ',
      date: '2021-05-17/2021-05-20',
      organisations: ['GLS', 'guild', 'Guild of Wicks'],
      policies: ['Lamp and Wick Plan'],
      people: ['Odo Wick'],
      keywords: ['lamps'],
      accessed: '2021-06-01',
      ignored: ['AB'],
    });
    expect(mapped.content).toEqual({
      kind: 'article',
      body: '',
      data: {
        title: 'Letter on lamps',
        title_supplied: true,
        source: 'lantern-weekly',
        url: 'https://lantern-weekly.example/lamps?id=7#top',
        date: '2021-05-17/2021-05-20',
        organisations: ['guild'],
        policies: ['lamp-plan'],
        people: ['odo-wick'],
        keywords: ['lamps'],
        status: 'draft',
      },
    });
    expect(mapped.path).toBe('articles/2021/2021-05-17-letter-on-lamps-lantern-weekly.mdx');
    expect(unknown).toMatchObject([{ kind: 'organisation', name: 'Guild of Wicks' }]);
    expect(ignored).toEqual(['AB', 'date of access']);
  });

  it.each([
    [{ url: 'www.lamps.example' }, 'its address “www.lamps.example” is no web address and was left out'],
    [{ undated: '“x” is no date' }, 'no date was taken: “x” is no date'],
    [{ date: '2025', undated: '“x” is no date' }, 'only 2025 was taken: “x” is no date'],
    [
      { work: { kind: 'article', unfamiliar: 'CHAP' } },
      'its type “CHAP” is none of the archive’s; taken for an article',
    ],
    [
      { url: 'https://web.archive.org/web/2021/https://lamps.example/a' },
      'its address https://web.archive.org/web/2021/https://lamps.example/a was left out: web.archive.org keeps copies: this is not the address of the page itself. It may be https://lamps.example/a',
    ],
    [{ authors: ['Odo Wick (odo@wick.example)'] }, 'an author with a mail address was left out'],
    [{ keywords: ['x'.repeat(301)] }, `the keyword “${'x'.repeat(40)}…” was left out: it is too long`],
  ] as const)('of %j says what an editor should know', (changes, note) => {
    expect(notesOf(changes)).toContain(note);
  });

  it('is set as the house sets its texts', () => {
    expect(
      dataOf({
        title: ' The "GPs\u200B\' lamp" -  cafe\u0301 ... ',
        authors: ["Ann O'Wick"],
        keywords: ["gps' lamps"],
      }),
    ).toMatchObject({ title: 'The “GPs’ lamp” – café …', authors: ['Ann O’Wick'], keywords: ['gps’ lamps'] });
  });

  it('needs a title', () => {
    expect(draftOf({ ...ITEM, title: ' ' }, matchers)).toBe('This reference has no title.');
    expect(draftOf({ ...ITEM, title: 'x'.repeat(501) }, matchers)).toMatch(/^The title of this reference/);
    expect(draftOf({ ...ITEM, title: '\ud800 lamps' }, matchers)).toBe(
      'The title of this reference has characters that stand for lost ones (U+D800).',
    );
  });
});
