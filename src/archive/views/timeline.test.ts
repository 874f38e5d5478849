import { expect, it } from 'vitest';
import { article, madeUpExchange } from '../exchange/made-up-exchange.ts';
import { timeline } from './timeline.ts';

it('names the policies most recorded in a year, not those that one record names', () => {
  const { archive } = madeUpExchange(
    [article('2001-0001', '2001-05-13'), article('2001-0002', '2001'), article('2001-0003', '2002-01-01')],
    [{ date: '2003-01', event: 'Ended' }],
  );
  expect(
    timeline(archive).map(({ year, busiest, events }) => [
      year,
      busiest.map(({ policy, count }) => `${policy.id} ${count}`),
      events.length,
    ]),
  ).toEqual([
    ['2003', [], 1],
    ['2002', [], 0],
    ['2001', ['example-plan 2'], 0],
  ]);
});
