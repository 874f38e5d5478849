import { expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { futureDate } from './future-date.ts';
import type { Circumstances } from './rule.ts';

function findings(content: Content, given: Circumstances = { today: '2001-02-10' }) {
  return [...futureDate.check(content, buildArchive(content), given)].map(({ message }) => message);
}

const LATER = '2001-02-11';

it('finds every date of something that cannot have happened yet', () => {
  const [person] = sampleContent([]).people;
  if (person === undefined) throw new Error('The sample has no person.');
  const record = sampleArticle({
    date: LATER,
    retired: [{ id: 'q9', date: LATER, reason: 'A test.' }],
    capture: { date: LATER, sha256: '0'.repeat(64) },
    corrections: [
      { date: '2001-02-10', what: 'One.', why: 'A test.' },
      { date: LATER, what: 'Two.', why: 'A test.' },
    ],
    entered: LATER,
    withdrawn: { date: LATER, reason: 'A test.' },
  });
  const content = sampleContent([record], {
    people: [{ ...person, data: { name: 'Exempla Gratia', roles: [{ seen: '2001-03' }] } }],
    redirects: [{ from: '/a/', to: '/b/', date: LATER }],
  });
  expect(findings(content)).toEqual([
    'date is 2001-02-11, which is still to come.',
    'retired[1].date is 2001-02-11, which is still to come.',
    'capture.date is 2001-02-11, which is still to come.',
    'corrections[2].date is 2001-02-11, which is still to come.',
    'entered is 2001-02-11, which is still to come.',
    'withdrawn.date is 2001-02-11, which is still to come.',
    'roles[1].seen is 2001-03, which is still to come.',
    'redirects.yaml[1].date is 2001-02-11, which is still to come.',
  ]);
  expect(findings(content, {})).toEqual([]);
});

it.each(['2001-02-10', '2001-02', '2001~', '200X', '2001-02-09/2001-02-12', '../2002', '1999/..'])(
  'lets %s be: it may have come',
  (date) => {
    expect(findings(sampleContent([sampleArticle({ date })]))).toEqual([]);
  },
);

it.each(['2001-03', '2002', '2001-02-11/..', '201X'])('finds %s', (date) => {
  expect(findings(sampleContent([sampleArticle({ date })]))).toHaveLength(1);
});
