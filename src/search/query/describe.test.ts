import { expect, describe as group, it } from 'vitest';
import { describe } from './describe.ts';
import { describeDays } from './describe-days.ts';
import { Names } from './names.ts';
import { parse } from './parse.ts';

const names = new Names({
  organisation: [
    ['eba', 'Example Body A', 'EBA', 3],
    ['ebb', 'Example Body B', 'EBB', 1],
    ['ebc', 'Example Body C', '', 1],
    ['ebd', 'Example Body D', '', 1],
  ],
  policy: [['plan', 'Example Plan', '', 1]],
  person: [['gallina', 'Ovo Gallina', '', 1]],
  source: [],
});

group('how a query was read, in words', () => {
  it.each([
    ['', 'every record'],
    ['steel', '“steel”'],
    ['"tone deaf"', 'the phrase “tone deaf”'],
    ['"steel"', 'exactly “steel”'],
    ['title:steel quote:"tone deaf"', 'all of: “steel” in the title; the phrase “tone deaf” in a quotation'],
    [
      '"tone deaf" org:eba -steel date:2021-05..2021-10',
      'all of: the phrase “tone deaf”; organisation Example Body A; not “steel”; dated 1 May to 31 October 2021',
    ],
    ['a b OR c -d', 'all of: “a”; “b” or “c”; not “d”'],
    ['a OR b', 'any of: “a”; “b”'],
    ['(a b) OR c', 'any of: (“a” and “b”); “c”'],
    ['a OR (b c OR (d e))', 'any of: “a”; (“b” and (“c” or (“d” and “e”)))'],
    ['x a OR (b c)', 'all of: “x”; “a” or (“b” and “c”)'],
    ['-(a OR b)', 'not (“a” or “b”)'],
    ['-(a -b)', 'not (“a” and not “b”)'],
    ['policy:plan', 'policy Example Plan'],
    ['speaker:gallina', 'speaker Ovo Gallina'],
    ['org:body', 'organisation Example Body A or Example Body B or Example Body C or 1 more'],
    ['org:nobody', 'organisation “nobody” (none known)'],
    ['kind:letters stance:opposes', 'all of: kind letter; stance opposes'],
    ['kind:article -kind:press-release', 'all of: kind article; not kind press release'],
  ])('%s', (query, words) => expect(describe(parse(query).node, names)).toBe(words));
});

group('days in words', () => {
  it.each([
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-05-01', '2021-05-31', 'May 2021'],
    ['2020-02-01', '2020-02-29', 'February 2020'],
    ['2021-05-10', '2021-05-10', '10 May 2021'],
    ['2021-05-01', '2021-05-09', '1 to 9 May 2021'],
    ['2021-05-01', '2021-10-31', '1 May to 31 October 2021'],
    ['2019-01-01', '2021-12-31', '1 January 2019 to 31 December 2021'],
    ['', '2021-04-30', 'until 30 April 2021'],
    ['2021-06-01', '', 'from 1 June 2021'],
    ['', '', 'any day'],
  ])('%s to %s: %s', (from, to, words) => expect(describeDays({ from, to })).toBe(words));
});
