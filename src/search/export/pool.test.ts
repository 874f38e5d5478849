import { expect, it } from 'vitest';
import { eachOf } from './pool.ts';

it('runs at most so many at a time, and gives the results in the order of the items', async () => {
  let running = 0;
  let most = 0;
  const results = await eachOf([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

it('begins nothing more after a failure', async () => {
  const begun: number[] = [];
  const run = eachOf([1, 2, 3, 4], 1, async (item) => {
    begun.push(item);
    if (item === 2) throw new Error('The second failed.');
  });
  await expect(run).rejects.toThrow('The second failed.');
  expect(begun).toEqual([1, 2]);
});

it('of nothing is nothing', async () => {
  expect(await eachOf([], 6, async () => 1)).toEqual([]);
});
