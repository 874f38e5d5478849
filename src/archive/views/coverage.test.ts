import { expect, it } from 'vitest';
import { dateOf } from '../edtf.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { coverageByMonth, peaksOf } from './coverage.ts';

const dated = (...dates: (string | undefined)[]) =>
  dates.map((date) => ({ kind: 'article' as const, date: date === undefined ? undefined : dateOf(date) }));

it('counts what is known to the month, fills the gaps, and says what is in no month', () => {
  const of = [
    ...dated('2020-11-03', '2020-11~', '2021', undefined, '2021-01-30/2021-02-02'),
    { kind: 'statement' as const, date: dateOf('2021-02') },
  ];
  expect(coverageByMonth(of)).toEqual({
    months: [
      { month: '2020-11', count: 2, statements: 0 },
      { month: '2020-12', count: 0, statements: 0 },
      { month: '2021-01', count: 0, statements: 0 },
      { month: '2021-02', count: 1, statements: 1 },
    ],
    withoutMonth: 3,
  });
});

it('is empty for nothing', () => {
  expect(coverageByMonth([])).toEqual({ months: [], withoutMonth: 0 });
});

const body = { text: '', references: [] };
const policies = ['first-plan', 'second-plan'].map((id) => ({
  id,
  file: `policies/${id}.mdx`,
  data: { name: id },
  body,
}));
const about = (date: string, count: number, ...on: string[]) =>
  Array.from({ length: count }, () => sampleArticle({ date, policies: on }));
const peaks = (...groups: ReturnType<typeof about>[]) => {
  const entries = groups.flat().map((entry, index) => ({
    ...entry,
    data: { ...entry.data, id: `2026-${String(index + 1).padStart(4, '0')}` },
  }));
  const { records } = buildArchive(sampleContent(entries as typeof entries, { policies }));
  return peaksOf(coverageByMonth(records), records, 3).map(({ month, policy, onPolicy, count }) =>
    [month, policy.id, onPolicy, count].join(' '),
  );
};

it('a peak is named after the policy that most of its records name', () => {
  expect(
    peaks(
      about('2021-05-01', 2, 'first-plan'),
      about('2021-05-02', 1, 'second-plan'),
      about('2022-01-02', 2, 'second-plan'),
    ),
  ).toEqual(['2021-05 first-plan 2 3', '2022-01 second-plan 2 2']);
});

it('months beside a higher one, of a policy told already, or of no policy are none', () => {
  expect(
    peaks(
      about('2021-05-01', 3, 'first-plan'),
      about('2021-06-02', 2, 'second-plan'),
      about('2022-01-02', 2, 'first-plan'),
      about('2023-01-02', 2),
    ),
  ).toEqual(['2021-05 first-plan 3 3']);
});
