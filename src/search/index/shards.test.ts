import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { daysOf, shardsOf } from './shards.ts';

const { records } = madeUpArchive();

describe('shards', () => {
  const shards = shardsOf(records, 10);

  it('hold every record once, in order', () => {
    expect(shards.length).toBeGreaterThan(2);
    expect(shards.flat()).toEqual(records);
  });

  it('are cut between years, once they hold enough', () => {
    for (const [number, shard] of shards.entries()) {
      const next = shards[number + 1]?.[0];
      if (next === undefined) continue;
      expect(shard.length).toBeGreaterThanOrEqual(10);
      expect(next.date?.earliest.slice(0, 4)).not.toBe(shard.at(-1)?.date?.earliest.slice(0, 4));
    }
  });

  it('are one when the archive is small, and none when it is empty', () => {
    expect(shardsOf(records, 10_000)).toEqual([records]);
    expect(shardsOf([], 10)).toEqual([]);
  });
});

it.each([
  [
    ['2021-10-18/2022-01-02', '2020-05'],
    ['2020-05-01', '2022-01-02'],
  ],
  [
    ['2021', '2019-01-01/..'],
    ['2019-01-01', ''],
  ],
  [
    ['2021', '../2019'],
    ['', '2021-12-31'],
  ],
  [[], undefined],
])('the days of %j are %j', (texts, days) => {
  const dated = texts.map((text) => ({ date: dateOf(text) }));
  expect(daysOf([...dated, { date: undefined }])).toEqual(days);
});
