import { describe, expect, it } from 'vitest';
import { areEqual, differ, type Quantity, quantityOf } from './quantity.ts';

function read(value: string): Quantity {
  const quantity = quantityOf(value);
  if (quantity === undefined) throw new Error(`not read: ${value}`);
  return quantity;
}

describe('a number as it is printed', () => {
  it.each([
    ['14.7 million', 14_700_000, ''],
    ['35m', 35_000_000, ''],
    ['5,144', 5144, ''],
    ['25 000', 25_000, ''],
    ['£1.5bn', 1_500_000_000, '£'],
    ['£4.5billion', 4_500_000_000, '£'],
    ['£65k', 65_000, '£'],
    ['£13,863 million', 13_863_000_000, '£'],
    ['83 per cent', 83, '%'],
    ['3.6 percent', 3.6, '%'],
    ['One in five', 20, '%'],
    ['3 in 4', 75, '%'],
    ['three-quarters', 75, '%'],
    ['Half', 50, '%'],
    ['six weeks', 6, 'weeks'],
    ['6 percentage points', 6, 'percentage points'],
    ['one million', 1_000_000, ''],
  ])('%s', (value, amount, unit) => {
    expect(quantityOf(value)).toMatchObject({ amount, unit });
  });

  it.each([
    '90–100%',
    '24% to 18%',
    '£83,225 to £120,444',
    '1.9% (£179m)',
    '99% of almost 17,000',
    '8.00am to 6.30pm',
    'one WTE GP per 1,000 patients',
    'many',
    '',
  ])('%s is not one number', (value) => {
    expect(quantityOf(value)).toBeUndefined();
  });
});

describe('what a number can mean', () => {
  it('is as wide as its last figure', () => {
    expect(read('67.7%')).toMatchObject({ low: expect.closeTo(67.65), high: expect.closeTo(67.75) });
    expect(read('5,300')).toMatchObject({ low: 5250, high: 5350 });
    expect(read('£250m')).toMatchObject({ low: 249_500_000, high: 250_500_000 });
  });

  it('is wider after words that say so', () => {
    expect(read('over 1,000').high).toBe(Infinity);
    expect(read('90 or more').high).toBe(Infinity);
    expect(read('up to 35%').low).toBe(0);
    expect(read('around 200')).toMatchObject({ low: 180, high: expect.closeTo(220) });
    expect(read('almost 5 million').high).toBe(5_500_000);
  });
});

describe('two numbers', () => {
  it.each([
    ['67.7%', '68%'],
    ['£1.799 billion', '£1.8bn'],
    ['over 99%', '99.2%'],
    ['more than half', '54%'],
    ['one in five', '18%'],
    ['nearly 600', '580'],
  ])('%s and %s can both be right', (left, right) => {
    expect(differ(read(left), read(right))).toBe(false);
  });

  it.each([
    ['63%', '83%'],
    ['£889 million', '£1.1 billion'],
    ['170', '199'],
    ['less than 8%', '11 per cent'],
  ])('%s and %s cannot', (left, right) => {
    expect(differ(read(left), read(right))).toBe(true);
  });

  it('are not compared in different units', () => {
    expect(differ(read('5%'), read('£5'))).toBe(false);
    expect(areEqual(read('5%'), read('£5'))).toBe(false);
  });

  it('are equal however they are printed', () => {
    expect(areEqual(read('£250m'), read('£250 million'))).toBe(true);
    expect(areEqual(read('75%'), read('3 in 4'))).toBe(true);
    expect(areEqual(read('£1.1 billion'), read('£1.1bn'))).toBe(true);
  });
});
