import { describe, expect, it } from 'vitest';
import { parse } from '../../query/parse.ts';
import { askedTime } from './asked-time.ts';

describe('the time that a query names', () => {
  it.each([
    ['ballot October 2021', '2021-10-01', '2021-10-31', ['October', '2021']],
    ['letter 14 may 2021', '2021-05-14', '2021-05-14', ['14', 'may', '2021']],
    ['survey 2025', '2025-01-01', '2025-12-31', ['2025']],
  ])('of %s', (query, from, to, words) => {
    const time = askedTime(parse(query).node);
    expect(time?.days).toEqual({ from, to });
    expect(time?.words.map(([word]) => word?.text)).toEqual(words);
  });

  it.each(['may they', '10 year plan', 'appointments -2020', '"October 2021"', '31 June'])(
    'is none in %s',
    (query) => {
      expect(askedTime(parse(query).node)).toBeUndefined();
    },
  );
});
