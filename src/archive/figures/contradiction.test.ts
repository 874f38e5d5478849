import { describe, expect, it } from 'vitest';
import { compareFigures } from './archive-figures.ts';
import { anchorOf, contradictionsFound, type MadeUpRecord, madeUpFigures } from './made-up-figures.ts';

const REMOVED = 'keepers who had sent a heron away after several visits';
const CALLED = 'keepers who had called the coastguard over a heron';

describe('a contradiction', () => {
  it('is a number that counts one thing in one record and another in the next', () => {
    const records = [
      ['2001-05-20', ['83%', REMOVED], ['63%', CALLED]],
      ['2001-05', ['83 per cent', 'reporting having called the coastguard']],
    ] as const;
    expect(contradictionsFound(...records)).toEqual([[['2001-0002-f1'], ['2001-0001-f2']]]);
    const [found] = compareFigures(madeUpFigures(records).figures).contradictions;
    expect(found?.values.map(({ swapped }) => swapped.map(anchorOf))).toEqual([[], ['2001-0001-f1']]);
  });

  it('is a number of a year that was over, given otherwise', () => {
    expect(
      contradictionsFound(
        ['2004', ['199', 'lamp trainees recruited in 2003']],
        ['2004-10-10', ['170', 'lamp trainees recruited in 2003 against a target of 160']],
      ),
    ).toHaveLength(1);
  });

  it('is a number given otherwise within a fortnight, with all who repeated it', () => {
    expect(
      contradictionsFound(
        ['2001-09-22', ['83%', 'visitors with a good experience of their lighthouse']],
        ['2001-09-24', ['80%', 'visitors with a good experience of their lighthouse']],
        ['2001-07-08', ['83%', 'visitors with a good experience of their lighthouse', 'example-body-b']],
      ),
    ).toEqual([[['2001-0003-f1', '2001-0001-f1'], ['2001-0002-f1']]]);
  });
});

describe('no contradiction', () => {
  const lit = 'lamps lit in the harbour';
  it.each<readonly [why: string, first: MadeUpRecord, second: MadeUpRecord]>([
    ['two years: a development', ['2001-05-01', ['83%', lit]], ['2002-05-01', ['63%', lit]]],
    ['two months named', ['2001-05-01', ['8', `${lit} in March`]], ['2001-05-02', ['5', `${lit} in April`]]],
    ['two claimants', ['2001-05-01', ['83%', lit]], ['2001-05-02', ['63%', lit, 'example-body-b']]],
    ['numbers that can both be right', ['2001-05-01', ['83%', lit]], ['2001-05-02', ['over 80%', lit]]],
    ['one number', ['2001-05-01', ['£1.5bn', lit]], ['2001-05-02', ['£1,500 million', lit]]],
    ['numbers that are not read', ['2001-05-01', ['24% to 18%', lit]], ['2001-05-02', ['63%', lit]]],
    ['a rise and what rises', ['2001-05-01', ['83', lit]], ['2001-05-02', ['20', `rise in ${lit}`]]],
    ['a plan', ['2001-05-01', ['83', `${lit} by 2001/02`]], ['2001-08-02', ['99', `${lit} by 2001/02`]]],
    ['inexact dates', ['2001', ['83', lit]], ['2001', ['63', lit]]],
  ])('%s', (_, ...records) => {
    expect(contradictionsFound(...records)).toEqual([]);
  });
});
