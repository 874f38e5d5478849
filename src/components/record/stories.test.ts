import { expect, it } from 'vitest';
import { article, held, madeUpExchange } from '../../archive/exchange/made-up-exchange.ts';
import { storiesOf } from './stories.ts';

const { archive } = madeUpExchange([
  article('2001-0001', '2001-05-13', { positions: [held('union-x', 'opposes')] }),
  article('2001-0002', '2001'),
  article('2001-0003', '2001-05-13', { policies: undefined }),
]);
const places = (id: string) => {
  const record = archive.record(id);
  return record && storiesOf(record, archive.chapters).map(({ chapter, label }) => `${label} ${chapter}`);
};

it('leads to the month in the story of each policy, to the year where no month is known', () => {
  expect(places('2001-0001')).toEqual(['May 2001 /policies/example-plan/2001-05/']);
  expect(places('2001-0002')).toEqual(['2001 /policies/example-plan/2001/']);
  expect(places('2001-0003')).toEqual([]);
});
