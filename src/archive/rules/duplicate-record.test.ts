import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { duplicateRecord } from './duplicate-record.ts';

function findings(...records: RecordEntry[]) {
  const content = sampleContent(records);
  return [...duplicateRecord.check(content, buildArchive(content), {})];
}

const url = 'https://example.org/a';
const draft = { id: undefined, status: 'draft' as const };

describe('one page in two records', () => {
  it('is an error in the later one, by number, however the address is written', () => {
    const [finding, ...more] = findings(
      sampleArticle({ id: '2001-10000', url: 'http://www.example.org/a/?utm_medium=x', title: 'Other' }),
      sampleStatement({ id: '2001-9999', url }),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      file: 'articles/2001/2001-10000.mdx',
      path: ['url'],
      message:
        'The page at http://www.example.org/a/?utm_medium=x is that of 2001-9999 (statements/2001/2001-9999.mdx) already.',
    });
    expect(finding?.mend).toContain('successor: 2001-9999');
  });

  it('is an error in the draft rather than in what is published', () => {
    const found = findings(sampleArticle({ ...draft, url, title: 'Other' }), sampleArticle({ url }));
    expect(found.map(({ file, mend }) => [file, mend])).toEqual([
      [
        'articles/2001/2001-unnumbered.mdx',
        'Correct url; or, if both are of one page, add what this file knows to articles/2001/2001-0001.mdx and delete this file.',
      ],
    ]);
  });

  it('is told of once, even where the titles are alike as well', () => {
    expect(findings(sampleArticle({ url }), sampleArticle({ id: '2001-0003', url }))).toHaveLength(1);
  });

  it('is right once one of them is withdrawn', () => {
    const withdrawn = { status: 'withdrawn' as const, withdrawn: { date: '2001-03-01', reason: 'A test.' } };
    expect(findings(sampleArticle({ url }), sampleArticle({ id: '2001-0003', url, ...withdrawn }))).toEqual(
      [],
    );
  });

  it('is nothing that records without an address have in common', () => {
    const known = { url: undefined, known_through: '2001-0009', source: undefined };
    expect(findings(sampleStatement(known), sampleStatement({ ...known, id: '2001-0004' }))).toEqual([]);
  });
});

describe('nearly the same title', () => {
  const title = 'Example body objects to the plan for the plain';

  it('on the same day at the same source is worth a look', () => {
    const found = findings(
      sampleArticle({ title }),
      sampleArticle({ ...draft, url, title: `${title} again` }),
    );
    expect(found).toMatchObject([
      {
        severity: 'warning',
        file: 'articles/2001/2001-unnumbered.mdx',
        path: ['title'],
        message: `2001-0001 (articles/2001/2001-0001.mdx) is of the same source and day, with nearly the same title: “${title}”.`,
      },
    ]);
  });

  it.each([{ date: '2001-02-04' }, { date: '2001-02' }, { date: undefined }, { source: 'another' }])(
    'says nothing with %j',
    (other) => {
      expect(
        findings(
          sampleArticle({ title, ...(other.date === '2001-02' ? other : {}) }),
          sampleArticle({ ...draft, url, title, ...other }),
        ),
      ).toEqual([]);
    },
  );
});
