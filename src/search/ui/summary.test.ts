import { expect, it } from 'vitest';
import { searched } from './drawn-search.ts';
import { summary } from './summary.ts';

it('says that filters narrow the results, but not that dates do which could not be read', async () => {
  const all = (await searched('?q=egg')).certain;
  expect(summary(await searched('?q=egg&date=Maytober'))).toMatch(new RegExp(`^${all} records for ‘egg’.`));
  expect(summary(await searched('?q=egg&kind=article&date=Maytober'))).toContain(
    'for ‘egg’, narrowed by the filters.',
  );
  expect(summary(await searched('?q=egg&date=1066'))).toContain('for ‘egg’, narrowed by the filters.');
});
