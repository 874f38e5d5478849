import { expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { recordStatus } from './record-status.ts';

function findings(...records: RecordEntry[]) {
  const content = sampleContent(records);
  return [...recordStatus.check(content, buildArchive(content), {})].map(
    ({ file, path, place, message, nearest }) =>
      `${file} ${path.join('.')}${place === undefined ? '' : `:${place.line}`} ${message} → ${nearest}`,
  );
}

function withdrawn(id: string, successor?: string): RecordEntry {
  return sampleStatement({
    id,
    status: 'withdrawn',
    withdrawn: { date: '2001-03-01', reason: 'A test.', successor },
  });
}

it('finds every link to a withdrawn record, with the record that stands in its place', () => {
  const references = [{ component: 'Record' as const, id: '2001-0004', place: { line: 12, column: 1 } }];
  const article = sampleArticle({
    answers: ['2001-0003'],
    reports: ['2001-0004'],
    known_through: '2001-0005',
  });
  expect(
    findings(
      { ...article, body: { text: 'the statement', references } },
      withdrawn('2001-0003', '2001-0005'),
      withdrawn('2001-0004'),
      withdrawn('2001-0005', '2001-0009'),
    ),
  ).toEqual([
    'articles/2001/2001-0001.mdx known_through 2001-0005 was withdrawn on 2001-03-01. → 2001-0009',
    'articles/2001/2001-0001.mdx answers.0 2001-0003 was withdrawn on 2001-03-01. → 2001-0009',
    'articles/2001/2001-0001.mdx reports.0 2001-0004 was withdrawn on 2001-03-01. → undefined',
    'articles/2001/2001-0001.mdx body:12 2001-0004 was withdrawn on 2001-03-01. → undefined',
    'statements/2001/2001-0003.mdx withdrawn.successor 2001-0005 was withdrawn on 2001-03-01. → 2001-0009',
  ]);
});

it('leaves the past of a tombstone alone', () => {
  const past = {
    status: 'withdrawn' as const,
    answers: ['2001-0003'],
    withdrawn: { date: '2001-04-01', reason: 'A test.' },
  };
  expect(findings(sampleArticle(past), withdrawn('2001-0003'))).toEqual([]);
});

it('ends where successors run in a circle', () => {
  const found = findings(
    sampleArticle({ answers: ['2001-0003'] }),
    withdrawn('2001-0003', '2001-0004'),
    withdrawn('2001-0004', '2001-0003'),
  );
  expect(found[0]).toBe(
    'articles/2001/2001-0001.mdx answers.0 2001-0003 was withdrawn on 2001-03-01. → undefined',
  );
});
