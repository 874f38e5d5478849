import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { recordCircle } from './record-circle.ts';

function findings(...records: RecordEntry[]): string[] {
  const content = sampleContent(records);
  return [...recordCircle.check(content, buildArchive(content), {})].map(
    ({ file, path, message }) => `${file} ${path.join('.')}: ${message}`,
  );
}

describe('a record leads', () => {
  it('to others, but not to itself', () => {
    const record = sampleArticle({
      answers: ['2001-0002', '2001-0001'],
      withdrawn: { date: '2001-04-01', reason: 'A test.', successor: '2001-0001' },
    });
    expect(findings(record, sampleStatement())).toEqual([
      'articles/2001/2001-0001.mdx answers.1: 2001-0001 answers itself.',
      'articles/2001/2001-0001.mdx withdrawn.successor: 2001-0001 is replaced by itself.',
    ]);
  });

  it('nowhere from where it is led to, in the same way', () => {
    const one = sampleArticle({ answers: ['2001-0002'] });
    const two = sampleStatement({ answers: ['2001-0003'] });
    const three = sampleArticle({ id: '2001-0003', answers: ['2001-0001'] });
    expect(findings(one, two, three)).toEqual([
      'articles/2001/2001-0003.mdx answers.0: 2001-0003 answers 2001-0001, which leads back to it: 2001-0001 → 2001-0002 → 2001-0003 → 2001-0001.',
    ]);
  });

  it('back in another way, as a statement that is known through the article that reports it', () => {
    expect(
      findings(
        sampleArticle({ reports: ['2001-0002'] }),
        sampleStatement({ known_through: '2001-0001', url: undefined }),
      ),
    ).toEqual([]);
  });
});
