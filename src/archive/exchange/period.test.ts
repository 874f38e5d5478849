import { expect, it } from 'vitest';
import { article, madeUpExchange } from './made-up-exchange.ts';
import { neighboursOf, periodsOf } from './period.ts';

const { archive, policy } = madeUpExchange([
  article('2001-0001', '2001-02-03'),
  article('2001-0002', '2001-05'),
  article('2001-0003', '2001-08-01~'),
  article('2001-0004', '2004'),
  article('2001-0005', undefined),
]);
const chapters = archive.chapters(policy);

it('has the years with their months, and the undated', () => {
  expect(
    periodsOf(chapters, policy.records).map(({ chapter, count, months }) => [
      chapter.name,
      count,
      months.map((month) => `${month.chapter.name} ${month.count}`),
    ]),
  ).toEqual([
    ['2001', 3, ['2001-02 1', '2001-05 1', '2001-08 1']],
    ['2004', 1, []],
    ['undated', 1, []],
  ]);
});

it('knows the neighbours and what lies between; a record without a date makes no gap certain', () => {
  const { earlier, later } = neighboursOf('2001-05', chapters, policy.records);
  expect([earlier?.chapter.name, earlier?.gap]).toEqual([
    '2001-02',
    { from: '2001-03', to: '2001-04', certain: false },
  ]);
  expect(later?.chapter.name).toBe('2001-08');
  const dated = policy.records.filter(({ date }) => date !== undefined);
  expect(neighboursOf('2001-05', chapters, dated).later?.gap).toEqual({
    from: '2001-06',
    to: '2001-07',
    certain: true,
  });
  expect(neighboursOf('2004', chapters, dated).earlier?.gap).toEqual({
    from: '2002',
    to: '2003',
    certain: true,
  });
  expect(neighboursOf('undated', chapters, dated)).toEqual({ earlier: undefined, later: undefined });
});
