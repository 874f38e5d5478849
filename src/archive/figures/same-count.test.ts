import { expect, it } from 'vitest';
import { groupsFound } from './made-up-figures.ts';

it('brings together what counts the same, from the earliest, in whatever year', () => {
  expect(
    groupsFound(
      ['2003-05-01', ['£3m', 'spent on lamps for the harbour in 2003']],
      ['2001-05-01', ['£1m', 'spent on harbour lamps'], ['9', 'herons seen']],
    ),
  ).toEqual([['2001-0002-f1', '2001-0001-f1']]);
});

it('takes the same telling number in fewer of the same words', () => {
  expect(
    groupsFound(
      ['2001-05-01', ['£250m', 'winter lamp fund']],
      ['2001-05-02', ['£250 million', 'fund to light the harbour better that winter']],
    ),
  ).toHaveLength(1);
});

it('keeps apart what has another unit, another size, or is a change', () => {
  expect(
    groupsFound(
      ['2001-05-01', ['£1m', 'lamps for the harbour']],
      ['2001-05-02', ['7', 'lamps for the harbour']],
      ['2001-05-03', ['£80', 'lamps for the harbour']],
      ['2001-05-04', ['9', 'fewer lamps for the harbour']],
    ),
  ).toEqual([]);
});

it('keeps apart what one record tells apart', () => {
  expect(
    groupsFound([
      '2001-05-01',
      ['£27m', 'lamp oil sought for the harbour by the keepers'],
      ['£10m', 'lamp oil sought for the harbour by the pilots'],
      ['£4m', 'boats'],
    ]),
  ).toEqual([]);
});

it('takes a whole percentage of another claimant only in nearly the same words', () => {
  expect(
    groupsFound(
      ['2001-05-01', ['75%', 'keepers who were pecked daily by herons']],
      ['2001-06-01', ['75%', 'crews pecked during the lamp campaign', 'example-body-b']],
      ['2001-07-01', ['75 per cent', 'pecked daily by herons', 'example-body-b']],
    ),
  ).toEqual([['2001-0001-f1', '2001-0003-f1']]);
});
